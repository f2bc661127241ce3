import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openArchive } from '../../../../src/hosts/xlsx/archive';
import { storedBytes } from '../../../../src/hosts/xlsx/inflate';
import { newXlsx, writeXlsx, type XlsxWriting } from '../../../../src/hosts/xlsx/write/write-xlsx';
import { parsePosition } from '../../../../src/workbook/address';
import type { CellContent, CellLook, LaidCell, NewSheet, WorkbookEdits } from '../../../../src/workbook/edits';

export const text = (content: string): CellContent => ({ kind: 'text', text: content });
export const amount = (decimal: string): CellContent => ({ kind: 'amount', decimal });
export const formula = (written: string, decimal: string): CellContent => ({
  kind: 'formula',
  formula: written,
  decimal,
});
export const blank: CellContent = { kind: 'blank' };

/** Edits of one sheet by address. */
export function changing(sheet: string, cells: Readonly<Record<string, CellContent>>): WorkbookEdits {
  const edits = Object.entries(cells).map(([address, content]) => ({ ...parsePosition(address)!, content }));
  return { changes: [{ sheet, cells: edits }], newSheets: [] };
}

export const LOOK: CellLook = {
  font: '宋体',
  size: 10,
  bold: false,
  align: 'left',
  indent: 0,
  wrap: true,
  border: true,
};

export function laid(address: string, content: CellContent, more: Partial<LaidCell> = {}): LaidCell {
  return { ...parsePosition(address)!, rowSpan: 1, columnSpan: 1, content, look: LOOK, ...more };
}

export function newSheet(name: string, cells: readonly LaidCell[], more: Partial<NewSheet> = {}): NewSheet {
  return {
    name,
    hidden: false,
    cells,
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    print: { orientation: 'landscape' },
    choices: [],
    ...more,
  };
}

export const adding = (...newSheets: readonly NewSheet[]): WorkbookEdits => ({ changes: [], newSheets });

/** The bytes of a writing that must have succeeded, while the original stayed as it was. */
export function written(original: Uint8Array, edits: WorkbookEdits): Uint8Array {
  const before = original.slice();
  const bytes = bytesOf(writeXlsx(original, edits));
  expect(Buffer.compare(original, before)).toBe(0);
  return bytes;
}

export const writtenNew = (...sheets: readonly NewSheet[]): Uint8Array => bytesOf(newXlsx(sheets));

function bytesOf(writing: XlsxWriting): Uint8Array {
  if (!writing.ok) throw new Error(JSON.stringify(writing.problem));
  return writing.bytes;
}

/** The text of a part. */
export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part]!);
}

/** The names of the parts that were added, removed or changed; all others have the very bytes they had, compressed. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [compressedParts(before), compressedParts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((part) => old.get(part) !== now.get(part)).sort();
}

function compressedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive(bytes);
  return new Map(
    [...archive.entries.values()].map((entry) => {
      const stored = Buffer.from(storedBytes(bytes, entry)).toString('base64');
      return [entry.name, `${entry.crc} ${entry.size} ${stored}`];
    }),
  );
}

/** The workbook with further parts, or with parts changed. */
export function repacked(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

/** The workbook without the results of its formulas, so that whoever shows them has calculated them. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  return repacked(bytes, (parts) => {
    for (const [name, content] of Object.entries(parts)) {
      if (!/worksheets\/[^/]*\.xml$/.test(name)) continue;
      parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
    }
  });
}
