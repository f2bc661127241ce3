import type { Table } from '../../disclosure/table';
import { evaluate } from '../../relation/evaluate';
import { parseRelation } from '../../relation/parse';
import { threePublicSubjects } from '../../standard/budget/ties';
import { shown } from './row-amount';
import { outlier, type Suspicion } from './suspicion';

/** A line of half as much is no matter of what exactly is counted as “三公”经费. */
const TIMES = 2;

/**
 * Lines of the “三公”经费 table that are half or less of what all expenditure from the same money shows on the same
 * subject. They need not be equal, because units differ in what they count; that a line is less than 基本支出 or more than
 * all expenditure is told by relations.
 * Source: the columns of 预算08表 and 07表; both hold 一般公共预算 of this year, 基本支出 and 项目支出 alike.
 */
export function checkThreePublic(tables: readonly Table[]): readonly Suspicion[] {
  // As in the relations between tables: the first one that is published.
  const byName = new Map<string, Table>();
  for (const table of [...tables.filter(({ hidden }) => !hidden), ...tables.filter(({ hidden }) => hidden)]) {
    if (!byName.has(table.name)) byName.set(table.name, table);
  }
  return threePublicSubjects.flatMap(([column, code, name]) => {
    const parsed = parseRelation(`[三公经费表] 合计行.${column} ≥ Σ[支出经济分类汇总表] 科目行(${code}).一般公共预算`);
    if (!parsed.ok) throw new Error(parsed.message);
    return evaluate(parsed.relation, byName, undefined).instances.flatMap((instance): readonly Suspicion[] => {
      const [line] = instance.left;
      if (instance.verdict !== '不平' || !line || instance.rightSum.lt(instance.leftSum.times(TIMES))) return [];
      const { table, figure } = line;
      const spent = instance.right.filter((item) => item.figure.state === 'amount');
      const data = {
        other: spent[0]!.table.name,
        subject: `${code} ${spent[0]!.row.label}`,
        spent: shown(instance.rightSum, figure.state === 'amount' ? figure : spent[0]!.figure),
      };
      const actual = shown(instance.leftSum, table);
      const suspect = { table, row: line.row.label, column: name, place: figure.place, actual };
      const compared = spent.map((item) => item.figure.place);
      return [{ finding: outlier('outlier-three-public', 'warning', suspect, data, compared) }];
    });
  });
}
