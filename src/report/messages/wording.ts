import type { Culprit, Finding, NotChecked } from '../../check/finding';
import type { CellAddress } from '../../workbook/address';

/** The cell that a finding or gap is about, as `表名!D12`; empty where it is about no cell. */
export function place({ cells }: Pick<Finding | NotChecked, 'cells'>): string {
  const [cell] = cells;
  return cell ? `${cell.sheet}!${cell.address}` : '';
}

/** The row and column that a finding is about, in the table's own words. */
export function rowAndColumn(finding: Pick<Finding, 'data'>): readonly string[] {
  return [fact(finding, 'row'), fact(finding, 'column')].map(quoted).filter((words) => words !== '');
}

/** How the two sides of a relation are compared, from the relation with its figures. */
export function comparison({ substituted = '' }: Pick<Finding, 'substituted'>): '=' | '≥' | '≤' {
  return substituted.includes(' ≥ ') ? '≥' : substituted.includes(' ≤ ') ? '≤' : '=';
}

/** What the check handed over for its sentence; empty where it handed over nothing. */
export function fact({ data }: Pick<Finding | NotChecked, 'data'>, key: string): string {
  return data[key] ?? '';
}

/** What a check handed over as a list: several codes of which one is meant. */
export function listed(finding: Pick<Finding, 'data'>, key: string): readonly string[] {
  return fact(finding, key)
    .split('|')
    .filter((item) => item !== '');
}

/** An amount without its sign: the sentence says whether it is too much or too little. */
export function magnitude(amount: string): string {
  return amount.replace(/^[-−]/, '');
}

/** Another cell that may be wrong; its sheet is only said where it is another one. */
export function cellSeenFrom({ cell: { sheet } }: Pick<Culprit, 'cell'>, cell: CellAddress): string {
  return cell.sheet === sheet ? cell.address : `${cell.sheet}!${cell.address}`;
}

/** One of the further cells of a finding, between what stands before and after it; empty where there is none. */
export function cellSaid({ cells }: Pick<Finding, 'cells'>, at: number, before: string, after = ''): string {
  const [first, cell] = [cells[0], cells[at]];
  return first && cell ? `${before}${cellSeenFrom({ cell: first }, cell)}${after}` : '';
}

/** An amount with the unit it is in, if that is known. */
export function withUnit(amount: string, unit: string): string {
  return unit === '' ? amount : `${amount} ${unit}`;
}

/** Whether a cell shows no amount: nothing at all, or zero. */
export function isNothing(amount: string): boolean {
  return /^(-?0(\.0*)?)?$/.test(amount);
}

/** Whether a difference says that the table shows less than it should. */
export function isShort(amount: string): boolean {
  return /^[-−]/.test(amount);
}

/** Text from a file without its line breaks, which would tear a report apart. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text from a file, cut to what a sentence can carry. */
export function quoted(text: string): string {
  const flat = oneLine(text);
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
