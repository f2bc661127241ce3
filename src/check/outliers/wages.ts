import type { Decimal } from 'decimal.js';
import type { Table } from '../../disclosure/table';
import { Exact } from '../../workbook/amount';
import { BASIC_ONLY, CARRIERS, type EconomicLine, type EconomicLines } from './economic-lines';
import { shown, type RowAmount } from './row-amount';
import { outlier, suspectOf, type Suspicion } from './suspicion';

/** 基本工资, 津贴补贴, 绩效工资: what is paid month by month. */
const WAGES = ['30101', '30102', '30107'] as const;
const BONUS = '30103';
/** 养老保险, 职业年金, 医疗保险, 公务员医疗补助, 住房公积金: each is paid as a few percent of what people earn. */
const CONTRIBUTIONS = ['30108', '30109', '30110', '30111', '30113'] as const;

const ALL_PAY = [...WAGES, BONUS] as const;
/** 商品和服务支出. */
const OPERATING = '302';

/** What is held against what: none of these is usually as large as the pay. */
interface Bound {
  readonly subject: string;
  readonly against: readonly string[];
  readonly kind: 'bonus' | 'contribution' | 'operating';
}

function boundsIn(table: Table, subjects: readonly string[]): readonly Bound[] {
  const operating = BASIC_ONLY.has(table.name)
    ? subjects.filter((code) => code.startsWith(OPERATING) && !CARRIERS.has(code))
    : [];
  return [
    { subject: BONUS, against: WAGES, kind: 'bonus' },
    ...CONTRIBUTIONS.map((subject) => ({ subject, against: ALL_PAY, kind: 'contribution' as const })),
    ...operating.map((subject) => ({ subject, against: ALL_PAY, kind: 'operating' as const })),
  ];
}

/**
 * Bonuses that are more than all salaries of a unit, contributions that are more than all that they are a part of, and
 * lines of 基本支出 for goods and services that are more than all pay.
 * Where a table shows no salaries it pays only part of the people's pay, and nothing is said.
 * Source: the rates of the contributions (at most 20 % each) and the published documents in `samples/`.
 */
export function checkWages({ table, lines }: EconomicLines): readonly Suspicion[] {
  const amounts = new Map<string, EconomicLine[]>();
  for (const line of lines) amounts.set(line.code, [...(amounts.get(line.code) ?? []), line]);
  if (!WAGES.some((code) => amounts.has(code))) return [];
  return boundsIn(table, [...amounts.keys()]).flatMap(({ subject, against, kind }): readonly Suspicion[] => {
    const own = amounts.get(subject) ?? [];
    const others = against.flatMap((code) => amounts.get(code) ?? []);
    const [sum, bound] = [sumOf(own), sumOf(others)];
    if (sum.lte(bound)) return [];
    const largest = own.reduce((most, amount) => (amount.value.gt(most.value) ? amount : most));
    const data = { kind, sum: shown(sum, largest.figure), bound: shown(bound, largest.figure), lines: `${own.length}` };
    const compared = others.map(({ figure }) => figure.place);
    return [{ finding: outlier('outlier-wages', 'warning', suspectOf(largest), data, compared), subject }];
  });
}

function sumOf(amounts: readonly RowAmount[]): Decimal {
  return amounts.reduce((sum, { value }) => sum.plus(value), new Exact(0));
}
