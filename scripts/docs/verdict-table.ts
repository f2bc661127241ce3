import { judge, type RoundedFigure, type RoundingVerdict } from '../../src/relation/rounding';
import { Exact } from '../../src/workbook/amount';

const DECIMALS = 2;
const LAST_DIGIT = new Exact(10).pow(-DECIMALS);

/** How a total with so many addends is judged by its difference in 0.01, in the words of a table row. */
export function verdictRow(addends: number): string {
  const figures: RoundedFigure[] = Array.from({ length: addends + 1 }, () => ({
    value: new Exact(1),
    halfUnit: LAST_DIGIT.div(2),
  }));
  const found = new Map<RoundingVerdict, number[]>();
  let digits = 0;
  for (let verdict: RoundingVerdict | undefined; verdict !== '不平'; digits += 1) {
    verdict = judge('=', LAST_DIGIT.times(digits), figures);
    found.set(verdict, [...(found.get(verdict) ?? []), digits]);
  }
  const range = (verdict: RoundingVerdict) => {
    const all = (found.get(verdict) ?? []).map((count) => LAST_DIGIT.times(count).toFixed(DECIMALS));
    return all.length > 1 ? `${all[0]}–${all[all.length - 1]}` : (all[0] ?? '—');
  };
  return `| ${addends} | ${range('平')} | ${range('尾差')} | ${range('存疑')} | ${range('不平')} 起 |`;
}
