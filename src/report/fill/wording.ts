import type { Entry } from '../../derive/ledger/entries';
import type { CodeAndName } from '../../disclosure/ledger';
import { addressOfPlace, type CellAddress } from '../../workbook/address';

/** `支出明细底表!M12`. */
export function cellText({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

/** A line of a ledger by what it says, and its first cell. */
export function entryText({ unit, functional, department, project, place }: Entry): {
  readonly line: string;
  readonly cell: string;
} {
  const parts = [unit, functional, department, project].map(subjectText).filter((text) => text !== '');
  return { line: parts.join(' · '), cell: cellText(addressOfPlace(place)) };
}

function subjectText({ code, name }: CodeAndName): string {
  return `${code} ${name}`.trim();
}

/** The first few of a list, and how many are left. */
export function firstOf<T>(items: readonly T[], most: number): { readonly told: readonly T[]; readonly left: number } {
  return { told: items.slice(0, most), left: Math.max(0, items.length - most) };
}
