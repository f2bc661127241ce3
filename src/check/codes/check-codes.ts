import type { Disclosure } from '../../disclosure/table';
import type { Finding } from '../finding';
import { agreeingRows, type AgreeingRows } from './agreeing-rows';
import { counterpartOf, unitBlocks, type CodedRow, type UnitBlock } from './coded-row';
import { checkCounterparts } from './counterpart';
import { checkDuplicates } from './duplicate';
import { checkExistence } from './existence';
import { checkExpenseKinds } from './expense-kind';
import { checkHierarchy } from './hierarchy';
import { checkName } from './naming';
import { checkOrder } from './order';
import { checkUnitIdentity } from './unit-identity';
import { checkUnitKind } from './unit-kind';

/** Everything that is to be said about the codes and names in the tables of a disclosure, in the order of the workbook. */
export function checkCodes(disclosure: Disclosure): readonly Finding[] {
  const blocks = unitBlocks(disclosure);
  const agreeing = agreeingRows(blocks.flatMap(({ rows }) => [...rows, ...counterparts(rows)]));
  return [
    ...blocks.flatMap((block) => [
      ...checkSubjects(block, agreeing),
      ...checkCounterparts(block),
      ...checkUnitKind(block),
      ...checkExpenseKinds(block),
      ...checkDuplicates(block),
      ...checkShape(block),
    ]),
    ...checkUnitIdentity(disclosure),
  ];
}

/** Where the rows stand. A row below the wrong 类 is out of order too, and is told of once. */
function checkShape(block: UnitBlock): readonly Finding[] {
  const hierarchy = checkHierarchy(block);
  return hierarchy.some(({ code }) => code === 'code-misplaced') ? hierarchy : [...hierarchy, ...checkOrder(block)];
}

/** Codes and names, row by row: those of the rows themselves and those of the 政府科目 beside them. */
function checkSubjects(block: UnitBlock, agreeing: AgreeingRows): readonly Finding[] {
  return [block.rows, counterparts(block.rows)].flatMap((rows) =>
    rows.flatMap((row, at) => [...checkExistence(row), ...checkName(row, at, { ...block, rows }, agreeing)]),
  );
}

function counterparts(rows: readonly CodedRow[]): readonly CodedRow[] {
  return rows.flatMap((row) => counterpartOf(row) ?? []);
}
