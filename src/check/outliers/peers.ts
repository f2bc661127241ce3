import { ECONOMIC_CLASSES } from '../../standard/codes/economic-classes';
import type { Finding } from '../finding';
import { BASIC_ONLY, CARRIERS, type EconomicLines } from './economic-lines';
import { fromYuan, shown, times, type RowAmount } from './row-amount';
import { standingOut, type Distance, type StandingOut } from './stand-out';
import { outlier, suspectOf, type Suspicion } from './suspicion';

const HUNDREDFOLD: Distance = { middle: 100, next: 10 };
const THOUSANDFOLD: Distance = { middle: 1000, next: 10 };
/** In 元: a line of less is small whatever it is compared with. */
const LEAST_MIDDLE = 1000;

/** Where projects are counted in, repairs, rents and 水电 of a whole town may be most of it: only 工资福利 is bound there. */
const BOUND_WITH_PROJECTS: ReadonlySet<string> = new Set(['301']);
const CLASSES: readonly string[] = ['301', '302'];

/**
 * Economic subjects (款) that are a hundred times the middle one of the same 类 and ten times the next one, and in tables
 * of 基本支出 a thousand times the middle one of all. The subjects of 303 and 310 are not compared among themselves, and
 * those of 302 not where projects are counted in: one project may rightly be a thousand times all else.
 */
export function checkPeers({ table, lines }: EconomicLines): readonly Suspicion[] {
  if (!table.unit) return [];
  const least = fromYuan(LEAST_MIDDLE, table.unit);
  const isBasic = BASIC_ONLY.has(table.name);
  const byClass = CLASSES.filter((code) => isBasic || BOUND_WITH_PROJECTS.has(code)).flatMap((code) =>
    standingOut(
      lines.filter((line) => line.code.startsWith(code)),
      (line) => (CARRIERS.has(line.code) ? THOUSANDFOLD : HUNDREDFOLD),
      least,
    ).map((found) => ({ ...found, kind: code })),
  );
  const told = new Set(byClass.map(({ amount }) => amount));
  const all = isBasic ? standingOut(lines, () => THOUSANDFOLD, least) : [];
  const others = all.filter(({ amount }) => !told.has(amount)).map((found) => ({ ...found, kind: '' }));
  return [...byClass, ...others].map((found) => ({
    finding: peersFinding(found, found.kind, 'warning'),
    subject: found.amount.code,
  }));
}

/** The finding about a line far above its peers; `kind` is the 类 that they are of, or `project`, or empty for all lines. */
export function peersFinding(
  { amount, middle, next, peers }: StandingOut<RowAmount>,
  kind: string,
  severity: 'warning' | 'info',
): Finding {
  const data = {
    kind,
    kindName: ECONOMIC_CLASSES.get(kind) ?? '',
    peers: `${peers}`,
    middle: shown(middle.value, middle.figure),
    middleRow: suspectOf(middle).row,
    times: times(amount.value, middle.value),
    next: shown(next.value, next.figure),
    nextRow: suspectOf(next).row,
  };
  return outlier('outlier-peers', severity, suspectOf(amount), data, [middle.figure.place, next.figure.place]);
}
