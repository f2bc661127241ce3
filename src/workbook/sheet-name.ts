/** Why a text cannot be the name of a sheet. */
export type SheetNameFault = 'empty' | 'too-long' | 'characters' | 'apostrophe' | 'reserved';

/** In UTF-16 units, as Excel counts. */
export const LONGEST_SHEET_NAME = 31;

/** What keeps a text from being a sheet's name by the rules of Excel; `undefined` where nothing does. */
export function sheetNameFault(name: string): SheetNameFault | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > LONGEST_SHEET_NAME) return 'too-long';
  // eslint-disable-next-line no-control-regex -- XML cannot hold these, and Excel takes none of them
  if (/[\\/?*[\]:\u0000-\u001f\ufffe\uffff]/.test(name)) return 'characters';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  // Excel keeps this name for the sheet that lists tracked changes.
  return name.toLowerCase() === 'history' ? 'reserved' : undefined;
}

/** Excel does not tell cases apart in names of sheets. */
export function sameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The wanted name, or with a number behind it where that is taken: `01` → `01(2)`; never longer than Excel allows. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = [...taken];
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : `(${copy})`;
    const name = `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    if (!names.some((other) => sameSheetName(other, name))) return name;
  }
}

/** The name as a formula writes it before `!`: always quoted, which is allowed for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
