import type { Column, Note, Row } from '../disclosure/table';
import type { AmountReading } from '../workbook/amount';
import type { Place } from '../workbook/address';
import { placeIn, type GridRow } from './grid';
import type { HeaderColumn } from './header';

/** A part of a table before the precision of its figures is known. */
export interface DraftPart {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly DraftRow[];
}

export type DraftRow = Omit<Row, 'figures'> & { readonly figures: readonly DraftFigure[] };

export interface DraftFigure {
  readonly reading: AmountReading;
  readonly place: Place;
}

/** What the rows of a region were read into. */
export interface DraftBody {
  readonly parts: readonly DraftPart[];
  readonly notes: readonly Note[];
}

/** The figures of a row in the given columns. */
export function readFigures(row: GridRow, columns: readonly HeaderColumn[]): readonly DraftFigure[] {
  return columns.map(({ index }) => ({
    reading: row.byColumn.get(index)?.amount ?? { state: 'blank' },
    place: placeIn(row, index),
  }));
}

/** Whether a row says anything in the given columns. */
export function hasFigures(figures: readonly DraftFigure[]): boolean {
  return figures.some(({ reading }) => reading.state !== 'blank');
}

/** Whether a row shows anything beside zeros. */
export function hasAmounts(figures: readonly DraftFigure[]): boolean {
  return figures.some(
    ({ reading }) => reading.state !== 'blank' && !(reading.state === 'amount' && reading.value.isZero()),
  );
}

const NOTE = /^(?:\(?(?:注|备注|说明|附注|附)\)?[:\d.,一]|注$|备注$)/;
const NOTHING_TO_SHOW = /无数据|没有|未安排|不涉及|为空|空表|无此项|仅含|四舍五入|反映|尾差|尾数/;
const SHORTEST_SENTENCE = 4;

/**
 * Reads the notes of a table row by row: 注：…, 备注：…, 说明：…, a sentence that stands alone, and whatever stands alone
 * below another note (2. …).
 */
export function noteReader(): (row: GridRow) => Note | undefined {
  let afterNote = false;
  return (row) => {
    const first = row.cells[0]!;
    const alone = row.cells.every(({ plain }) => plain === first.plain);
    const isNote =
      first.cell.kind === 'text' &&
      (NOTE.test(first.plain) ||
        (alone && first.plain.length >= SHORTEST_SENTENCE && NOTHING_TO_SHOW.test(first.plain)) ||
        (alone && afterNote));
    if (!isNote) return undefined;
    afterNote = true;
    const text = [...new Set(row.cells.map(({ plain }) => plain))].join('');
    return { text, place: placeIn(row, first.column) };
  };
}

const FEWEST_NUMBERS = 3;

/** Whether a row only numbers the columns: 栏次 1 2 3 …, with or without the word, with or without a 序号 before it. */
export function isColumnNumbers(row: GridRow): boolean {
  if (row.cells.some(({ plain }) => /^栏次|^行次$/.test(plain))) return true;
  const texts = row.cells.map(({ plain }) => plain).filter((plain) => !/^[甲乙丙丁]$/.test(plain));
  const numbers = texts.map((plain) => (/^\d{1,2}$/.test(plain) ? Number(plain) : Number.NaN));
  const countsUp = (from: number) => numbers.slice(from).every((number, at) => number === at + 1);
  return numbers.length >= FEWEST_NUMBERS && (countsUp(0) || (numbers.length > FEWEST_NUMBERS && countsUp(1)));
}
