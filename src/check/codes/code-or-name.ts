import type { CodeEntry } from '../../standard/codes/code-entry';
import { findByName, plainName } from '../../standard/codes/code-names';
import { nearestNamed } from '../../standard/codes/nearest-codes';
import { codeKey, type AgreeingRows } from './agreeing-rows';
import { sameText, type CodedRow, type UnitBlock } from './coded-row';

/** Which of the two is probably wrong where a code and a name do not belong together, and the code that the name has. */
export interface Suspicion {
  readonly wrong: 'code' | 'name' | 'either';
  readonly right: CodeEntry | undefined;
}

/**
 * Weighs a code against the name beside it. For the code speak: the same code with its own name elsewhere in the
 * workbook, most of all with the same amount; a neighbour that has the printed name by right, so that it was copied; the
 * order of the rows. For the name speak the same things the other way round, and that its code differs by a digit.
 */
export function weigh(coded: CodedRow, at: number, block: UnitBlock, agreeing: AgreeingRows): Suspicion {
  const { classification, name, code, year, printed } = coded;
  const named = findByName(classification, name!.text, year);
  if (named.length === 0) return { wrong: 'name', right: undefined };
  const near = nearestNamed(classification, printed.text, name!.text, year);
  const elsewhere = (agreeing.byName.get(`${classification} ${plainName(name!.text)}`) ?? []).filter(
    isElsewhere(coded),
  );
  const right = sameAmount(elsewhere, coded)?.entry ?? near[0] ?? elsewhere[0]?.entry ?? only(named);

  const own = (agreeing.byCode.get(codeKey(coded)) ?? []).filter(isElsewhere(coded));
  const neighbours = [block.rows[at - 1], block.rows[at + 1]].filter((row) => row !== undefined);
  const forCode =
    support(own, coded) +
    (neighbours.some((row) => row.name && row.code !== code && sameText(row.name.text, name!.text)) ? 2 : 0) +
    (isInOrder(code, at, block) && (right === undefined || !isInOrder(right.code, at, block)) ? 1 : 0);
  const forName =
    support(elsewhere, coded) +
    (neighbours.some((row) => row.code === code) ? 2 : 0) +
    (near.length > 0 ? 1 : 0) +
    (right !== undefined && isInOrder(right.code, at, block) && !isInOrder(code, at, block) ? 1 : 0);
  return { wrong: forName > forCode ? 'code' : forCode > forName ? 'name' : 'either', right };
}

/** What other rows say: two where one has the same amount, one where there are any. */
function support(rows: readonly CodedRow[], coded: CodedRow): number {
  return sameAmount(rows, coded) ? 2 : rows.length > 0 ? 1 : 0;
}

function sameAmount(rows: readonly CodedRow[], coded: CodedRow): CodedRow | undefined {
  const amount = amountOf(coded);
  return amount === undefined ? undefined : rows.find((row) => amountOf(row) === amount);
}

/** The first amount of a row in 元, as a text to compare: 合计 stands first in all these tables. */
function amountOf({ row, table }: CodedRow): string | undefined {
  const [first] = row.figures;
  if (first?.state !== 'amount' || first.value.isZero()) return undefined;
  return first.value.times(`1e${table.unit?.inYuan ?? 0}`).toFixed();
}

function isElsewhere({ row }: CodedRow): (other: CodedRow) => boolean {
  return (other) => other.row !== row;
}

function isInOrder(code: string, at: number, { rows }: UnitBlock): boolean {
  const [before, after] = [rows[at - 1]?.code, rows[at + 1]?.code];
  return (before === undefined || before < code) && (after === undefined || code < after);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
