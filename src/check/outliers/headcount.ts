import type { Disclosure } from '../../disclosure/table';
import type { Place } from '../../workbook/address';
import { plainText } from '../../workbook/text';
import type { Sheet, SheetRow, Workbook } from '../../workbook/workbook';

/** How many people a workbook says that the department has, and where. */
export interface Headcount {
  readonly people: number;
  readonly place: Place;
}

/** 在职人员35人, 年末实有在编职工 35 名; never those who have left, and no 人次. */
const IN_WORDS = /(?:在职|在编|在岗)(?:[^\d。；;,:离退休学遗]{0,10})[:为有共]?(\d{1,6})(?:人|名)(?!次|民|均)/;
const ALL_IN_WORDS = /(?:实有|现有|年末)(?:[^\d。；;,:离退休学遗]{0,10})[:为有共]?(\d{1,6})(?:人|名)(?!次|民|均)/;
/** A label with the number beside it. */
const LABEL =
  /^(?:\d+[.,])?(?:其中:)?(?:年末|年初)?(?:实有)?(?:在职|在编|在岗)(?:在编)?(?:人员|职工)?(?:总?人?数|合计)?(?:\((?:人|名)\))?:?$/;

/**
 * The people in service that the text of a workbook names, wherever it does: in sheets that are no table (情况说明,
 * 基本信息) and in the notes of tables. Inside tables 在职人员 is part of a project's name or of its goals.
 */
export function headcounts(workbook: Workbook, { unread, tables }: Disclosure): readonly Headcount[] {
  const isTable = new Set(
    tables.flatMap(({ sheet, parts }) => [
      sheet,
      ...parts.flatMap(({ rows }) => rows.map((row) => row.figures[0]?.place.sheet)),
    ]),
  );
  const outside = new Set(unread.map(({ place }) => place.sheet).filter((sheet) => !isTable.has(sheet)));
  const inService: Headcount[] = [];
  const all: Headcount[] = [];
  const read = (text: string, place: Place) => {
    // Most cells say nothing of people, and this is read of every one.
    if (!/[人名]/.test(text)) return;
    const plain = plainText(text);
    const [some, others] = [IN_WORDS.exec(plain), ALL_IN_WORDS.exec(plain)];
    if (some) inService.push({ people: Number(some[1]), place });
    if (others) all.push({ people: Number(others[1]), place });
  };
  for (const sheet of workbook.sheets) {
    if (!outside.has(sheet.name)) continue;
    for (const [row, cells] of sheet.rows) {
      for (const [column, { kind, text }] of cells) if (kind === 'text') read(text, { sheet: sheet.name, row, column });
      inService.push(...besideLabel(sheet, row, cells));
    }
  }
  for (const { notes } of tables) for (const { text, place } of notes) read(text, place);
  return (inService.length > 0 ? inService : all).filter(({ people }) => people > 0);
}

function besideLabel({ name }: Sheet, row: number, cells: SheetRow): readonly Headcount[] {
  const line = [...cells];
  return line.flatMap(([, label], at): readonly Headcount[] => {
    const [column, beside] = line[at + 1] ?? [];
    if (label.kind !== 'text' || !beside || !/^\d{1,6}$/.test(beside.text.trim())) return [];
    return LABEL.test(plainText(label.text))
      ? [{ people: Number(beside.text), place: { sheet: name, row, column: column! } }]
      : [];
  });
}
