import type { CellAddress } from '../../../workbook/address';
import type { Host } from '../../host';
import type { ActionName } from '../../state/actions';

/** What is said where something is done about findings. */
export interface ActionTexts {
  readonly heading: (cell: string) => string;
  readonly adopt: (amount: string, cell: string) => string;
  readonly change: string;
  readonly together: (places: readonly string[]) => string;
  readonly empty: string;
  readonly waive: string;
  readonly waiveAgain: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly waiveNow: string;
  readonly cancel: string;
  readonly unwaive: string;
  readonly unwaiveOf: (message: string) => string;
  readonly forget: string;
  readonly waivedNote: string;

  readonly tools: string;
  readonly mark: string;
  readonly clear: string;
  readonly report: string;
  readonly removeReport: string;
  readonly watch: string;
  readonly busy: Readonly<Record<ActionName, string>>;

  readonly undo: string;
  readonly dismiss: string;
  readonly failedTitle: string;
  readonly outcome: {
    readonly adopted: (cells: number, place: string) => string;
    readonly changed: (place: string, now: string) => string;
    readonly undone: string;
    readonly waived: Readonly<Record<Host['kind'], string>>;
    readonly unwaived: string;
    readonly marked: (cells: number) => string;
    readonly cleared: string;
    readonly protectedSheets: (sheets: readonly string[]) => string;
    readonly reported: (sheet: string) => string;
    readonly removed: (sheets: number) => string;
    readonly saved: (name: string) => string;
    readonly cannotWatch: string;
  };

  readonly unsaved: (changes: number) => string;
  readonly save: string;

  readonly question: {
    readonly formula: {
      readonly title: string;
      readonly text: (place: string, formula: string, others: number) => string;
    };
    readonly report: { readonly title: string; readonly text: (sheet: string) => string };
    readonly discard: { readonly title: string; readonly text: (changes: number) => string };
    readonly yes: Readonly<Record<'formula' | 'report' | 'discard', string>>;
    readonly no: string;
  };
}

/** `预算03表!B4`. */
export function placeOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}
