import type { CodeEntry } from '../../standard/codes/code-entry';
import { findByName, plainName } from '../../standard/codes/code-names';
import { nearestNamed } from '../../standard/codes/nearest-codes';
import { governmentCodesFor } from '../../standard/codes/correspondence';
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
 * order of the rows; for a 政府科目 the 部门科目 beside it. For the name speak the same things the other way round, and that its code differs by a digit.
 */
export function weigh(coded: CodedRow, at: number, block: UnitBlock, agreeing: AgreeingRows): Suspicion {
  const { classification, name, year, printed } = coded;
  const named = findByName(classification, name!.text, year);
  if (named.length === 0) return { wrong: 'name', right: undefined };
  const near = nearestNamed(classification, printed.text, name!.text, year);
  const elsewhere = (agreeing.byName.get(`${classification} ${plainName(name!.text)}`) ?? []).filter(
    isElsewhere(coded),
  );
  const right = sameAmount(elsewhere, coded)?.entry ?? near[0] ?? elsewhere[0]?.entry ?? only(named);

  const own = (agreeing.byCode.get(codeKey(coded)) ?? []).filter(isElsewhere(coded));
  const place = isCounterpart(coded) ? besideDepartment(coded, right) : amongRows(coded, right, at, block);
  const forCode = support(own, coded) + place.forCode;
  const forName = support(elsewhere, coded) + place.forName + (near.length > 0 ? 1 : 0);
  return { wrong: forName > forCode ? 'code' : forCode > forName ? 'name' : 'either', right };
}

interface Votes {
  readonly forCode: number;
  readonly forName: number;
}

/** What the rows above and below say: one of them may have been copied, and the codes may be in order. */
function amongRows({ code, name }: CodedRow, right: CodeEntry | undefined, at: number, block: UnitBlock): Votes {
  const neighbours = [block.rows[at - 1], block.rows[at + 1]].filter((row) => row !== undefined);
  const nameCopied = neighbours.some((row) => row.name && row.code !== code && sameText(row.name.text, name!.text));
  const codeCopied = neighbours.some((row) => row.code === code);
  const inOrder = isInOrder(code, at, block);
  const rightInOrder = right !== undefined && isInOrder(right.code, at, block);
  return {
    forCode: (nameCopied ? 2 : 0) + (inOrder && !rightInOrder ? 1 : 0),
    forName: (codeCopied ? 2 : 0) + (rightInOrder && !inOrder ? 1 : 0),
  };
}

/** What the 部门科目 beside a 政府科目 says: the correspondence may have one of the two and not the other. */
function besideDepartment({ row, code, year }: CodedRow, right: CodeEntry | undefined): Votes {
  const allowed = governmentCodesFor(row.code!, 'any', year).map(({ entry }) => entry.code);
  const has = (other: string | undefined) => other !== undefined && allowed.includes(other);
  return {
    forCode: has(code) && !has(right?.code) ? 2 : 0,
    forName: has(right?.code) && !has(code) ? 2 : 0,
  };
}

function isCounterpart({ classification, row, code }: CodedRow): boolean {
  return classification === 'government' && row.code !== code;
}

/** What other rows say: much where one has the same amount, little where there are any. */
function support(rows: readonly CodedRow[], coded: CodedRow): number {
  return sameAmount(rows, coded) ? 3 : rows.length > 0 ? 1 : 0;
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
