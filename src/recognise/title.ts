import type { TableDefinition } from '../standard/definition';
import { TABLE_DEFINITIONS } from '../standard/registry';
import { plainText } from '../workbook/text';
import type { GridRow } from './grid';

const LONGEST_TITLE = 45;
const LONGEST_ROW = 3;
const TITLE = /表|经费|情况|汇总|明细/;
const WHOLE_TITLE = /表(?:\(.*\))?$/;
const NO_TITLE =
  /^(?:部门名称|单位名称|编制|填报|预算单位|部门:|单位:|注|备注|说明|金额单位)|。|无数据|没有|安排的|仅含|数$/;

/** Tables that a title names; usually one, several where titles are as alike as 项目支出表 and 基本支出明细表. */
export function tablesTitled(title: string): readonly TableDefinition[] {
  const plain = titleProper(plainText(title));
  return TABLE_DEFINITIONS.filter(
    ({ titleWords }) =>
      titleWords.all.every((word) => word.split('|').some((form) => plain.includes(form))) &&
      !titleWords.none.some((word) => plain.includes(word)),
  );
}

/** The title without the year and what stands before it: a department's name has words of other tables in it. */
function titleProper(plain: string): string {
  const rest = plain.replace(/^.*\d{4}年度?/, '');
  return TITLE.test(rest) ? rest : plain;
}

/** A title found in a row, and the tables it can mean. */
export interface Title {
  readonly text: string;
  readonly tables: readonly TableDefinition[];
}

/** The title that a row shows, in one cell or torn over several; `undefined` for a row that is no title. */
export function titleOf(row: GridRow): Title | undefined {
  // A title row may hold a bare year, but no row of a list is one.
  if (row.hasNumber && row.cells.length > LONGEST_ROW) return undefined;
  const texts = row.cells.filter(({ cell }) => cell.kind === 'text').map(({ cell }) => cell.text.replace(/\s+/g, ''));
  const year = texts.find((text) => /^\d{4}年度?$/.test(plainText(text))) ?? '';
  for (const text of [...texts.map((part) => (part === year ? part : `${year}${part}`)), texts.join('')]) {
    const plain = plainText(text);
    if (plain.length > LONGEST_TITLE || NO_TITLE.test(plain)) continue;
    // 附件1：… in front and 单位：万元 behind are not part of the title.
    for (const piece of plain.split(/[:;]/)) {
      const tables = TITLE.test(piece) ? tablesTitled(piece) : [];
      if (tables.length > 0) return { text, tables };
    }
  }
  return undefined;
}

/** The columns at which titles of different tables begin in one row: more than one where tables stand side by side. */
export function titlesIn(row: GridRow): readonly number[] {
  const seen = new Set<TableDefinition>();
  return row.cells.flatMap(({ column, cell, plain }) => {
    if (cell.kind !== 'text' || plain.length > LONGEST_TITLE || NO_TITLE.test(plain) || !WHOLE_TITLE.test(plain))
      return [];
    const [table] = tablesTitled(plain);
    if (!table || seen.has(table)) return [];
    seen.add(table);
    return [column];
  });
}

/** Whether a row only numbers the table that follows: 预算01表, 公开03表, 附表2. */
export function isTableNumber(row: GridRow): boolean {
  return row.cells.every(({ plain }) =>
    /^(?:附件|附表|表|预算|公开|部门)?[-\d一二三四五六七八九十]*表?[:.]?$/.test(plain),
  );
}
