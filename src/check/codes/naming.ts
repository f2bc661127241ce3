import type { Finding } from '../finding';
import type { AgreeingRows } from './agreeing-rows';
import { codeFinding, codePlaces, entryText } from './code-finding';
import { weigh } from './code-or-name';
import type { CodedRow, UnitBlock } from './coded-row';
import { nameMatch } from './printed-name';

/**
 * The name of a row has to be that of its code. Former names, short forms and local forms are; a misspelt name is
 * mentioned; any other name means that the code or the name is wrong, and the workbook often shows which.
 * Source: 《政府收支分类科目》 of the year, as far as `src/standard/codes/lists` holds it.
 */
export function checkName(coded: CodedRow, at: number, block: UnitBlock, agreeing: AgreeingRows): readonly Finding[] {
  const { table, entry, name, printed, classification, year } = coded;
  const match = nameMatch(coded);
  if (!entry || !name || (match !== 'near' && match !== 'different')) return [];
  const data = { list: classification, year: `${year}`, code: printed.text, name: name.text, official: entry.name };
  if (match === 'near') return [codeFinding('name-misspelt', 'info', table, data, [...name.places, ...printed.places])];
  const { wrong, right } = weigh(coded, at, block, agreeing);
  // A name that is no code's, beside an entry that no recent document shows, may be its newest name.
  const severity = right === undefined && wrong === 'name' && !entry.documented ? 'info' : 'warning';
  const places =
    wrong === 'name' ? [...name.places, ...printed.places] : [...codePlaces(printed, right?.code), ...name.places];
  return [codeFinding('name-differs', severity, table, { ...data, wrong, right: right && entryText(right) }, places)];
}
