import { inspect } from '../../src/inspect';
import { withAmounts } from './edit-sheet';
import type { Book } from './books';
import { keyOf } from './inject';
import { addressOfPlace } from '../../src/workbook/address';
import type { Below } from './slips';

const FACTORS = ['10', '0.1', '1.1', '-1', '10000'];

/** How often two wrong amounts break what must hold, how often both are told first, and how many findings there are. */
export interface TwoScore {
  readonly breaking: number;
  readonly both: number;
  readonly findings: number;
}

/** Puts two wrong amounts at a time into clean workbooks, so many pairs into each. */
export function judgeTwo(books: readonly Book[], pairs: number, below: Below): TwoScore {
  const score = { breaking: 0, both: 0, findings: 0 };
  for (const { workbook, amounts } of books) {
    for (let at = 0; at < pairs; at += 1) {
      const wrong = [below(amounts.length), below(amounts.length)].map((index) => {
        const { figure, table } = amounts[index]!;
        const amount = figure.value.times(FACTORS[below(FACTORS.length)]!).toFixed(Math.max(0, table.decimals));
        return { figure, amount };
      });
      const [one, other] = wrong;
      if (one!.figure === other!.figure || wrong.some(({ figure, amount }) => figure.value.eq(amount))) continue;
      // Each has to be noticeable by itself: what breaks nothing can't be found.
      const alone = wrong.map(({ figure, amount }) => errorsIn(withAmounts(workbook, [[figure.place, amount]])));
      if (alone.some((errors) => errors.length === 0)) continue;
      const errors = errorsIn(
        withAmounts(
          workbook,
          wrong.map(({ figure, amount }) => [figure.place, amount] as const),
        ),
      );
      const told = errors.flatMap(({ culprit }) =>
        culprit ? [culprit.cell, ...(culprit.partner ? [culprit.partner.cell] : [])].map(keyOf) : [],
      );
      score.breaking += 1;
      score.both += Number(wrong.every(({ figure }) => told.includes(keyOf(addressOfPlace(figure.place)))));
      score.findings += errors.length;
    }
  }
  return score;
}

function errorsIn(workbook: Book['workbook']) {
  return inspect(workbook).findings.filter(({ severity, verdict }) => severity === 'error' && verdict === '不平');
}
