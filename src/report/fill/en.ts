import type { FilledTable } from '../../derive/fill/plan';
import { quoted } from '../messages/wording';
import type { FillCatalogue } from './catalogue';
import { cellText, entryText, firstOf } from './wording';

const FEW = 3;
const SOME = 10;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const more = (left: number): string => (left > 0 ? ` and ${left} more` : '');

/** Everything that is said of filling, in English; names of tables, rows and columns stay as they are. */
export const enFill: FillCatalogue = {
  problems: {
    'ledger-unit-unknown': ({ sheet }) =>
      `The ledger "${quoted(sheet)}" does not say its unit of money, and its amounts may be either. Write 元 or 万元 into the heading of its amounts: 金额（元）.`,
    'ledger-unit-inferred': ({ sheet, unit }) =>
      `The ledger "${quoted(sheet)}" does not say its unit of money; from its sum it was taken to be ${unit}. Make sure of it, and better write it into the heading: 金额（${unit}）.`,
    'year-assumed': ({ year }) =>
      `The workbook does not say its year; the tables are those of ${year}. Make sure of it.`,
    'table-unknown': ({ name }) =>
      `There is no table "${quoted(name)}". Write the name or number of a published table, such as 收支总表, 支出经济分类汇总表 or 预算07表.`,
    'table-unit-unknown': ({ sheet }) =>
      `The sheet "${quoted(sheet)}" does not say its unit of money (元 or 万元) and was not filled. Add 单位： to its heading.`,
    'nothing-to-fill': () =>
      'There is nothing to fill: the workbook has no ledger, and its tables determine no others. Add a 支出明细底表, or fill in tables such as 收支总表 and 支出总表 first.',
    'table-undetermined': ({ name, needs }) =>
      needs.length === 0
        ? `${name} was not made: nothing in a workbook determines it. Fill it in by hand.`
        : `${name} was not made: the tables at hand do not determine it. One of these would help: ${needs.join(', ')}.`,
    'rows-missing': ({ sheet, entries }) => {
      const { told, left } = firstOf(entries, FEW);
      const lines = told.map(entryText).map(({ line, cell }) => `${line} (${cell})`);
      return `The sheet "${quoted(sheet)}" has no row for ${lines.join('; ')}${more(left)}. It was left as it is, and the table was made anew on a sheet at the end; keep one of the two.`;
    },
    'blank-beside': ({ sheet, made }) =>
      `The sheet "${quoted(sheet)}" is blank and has no rows to fill. It was left as it is; the table is on the sheet "${quoted(made)}". Keep one of the two.`,
    'not-balanced': ({ cells }) => {
      const { told, left } = firstOf(cells, FEW);
      return `So that everything ties, ${plural(cells.length, 'figure')} had to be off by more than one unit of the last digit: ${told.map(cellText).join(', ')}${more(left)}. Have a look at them.`;
    },
  },
  undetermined: ({ name, sheet, needs, figures }) => {
    const { told, left } = firstOf(figures, SOME);
    const places = told.map(({ cell, row, column }) => `${cell.address} (${quoted(row)} · ${column})`);
    const reason =
      needs.length === 0
        ? 'Nothing in a workbook determines them: fill them in by hand.'
        : `One of these might: ${needs.join(', ')}.`;
    return `${plural(figures.length, 'figure')} of ${name} (sheet "${quoted(sheet)}") could not be determined, left blank: ${places.join(', ')}${more(left)}. ${reason}`;
  },
  adjustment: ({ cell, row, column, exact, rounded, shown }) =>
    `${cellText(cell)} (${quoted(row)} · ${column}): exactly ${exact}, to the nearest ${rounded}; ${shown} makes all tables tie.`,
  preview: {
    summary: (tables) => {
      const made = tables.filter(({ isNew }) => isNew);
      const changed = tables.filter(({ isNew, changes }) => !isNew && changes.length > 0);
      const same = tables.length - made.length - changed.length;
      return [
        ...(made.length > 0 ? [plural(made.length, 'new table')] : []),
        ...(changed.length > 0
          ? [`${plural(changed.length, 'table')} changed in ${plural(countChanges(changed), 'cell')}`]
          : []),
        ...(same > 0 ? [`${plural(same, 'table')} right as they are`] : []),
      ].join('; ');
    },
    table: ({ name, sheet, isNew, source, changes }) =>
      [
        name,
        `${isNew ? 'new sheet' : 'sheet'} "${quoted(sheet)}"`,
        source === 'ledger' ? 'from the ledger' : 'from other tables',
        plural(changes.length, 'cell'),
      ].join(' · '),
    unchanged: (tables) => `right as they are: ${tables.map(({ name }) => name).join(', ')}`,
    nothing: 'blank',
    obstacles: (count) => `Not filled: ${plural(count, 'problem')} to be solved first`,
    remarks: (count) => `Remarks: ${count}`,
    open: (count) => `Undetermined: ${count}`,
    adjustments: (count) => `Rounded so that all ties: ${count}`,
    more: (count) => `${count} more are not listed`,
    notWritten: 'not written',
    written: (file) => `Written to  ${file}`,
    previewOnly: 'This is a preview; no file was written.',
    checked: 'The written file, read again and checked',
  },
};

function countChanges(tables: readonly FilledTable[]): number {
  return tables.reduce((sum, { changes }) => sum + changes.length, 0);
}
