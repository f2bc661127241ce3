import type { Ledger } from '../../disclosure/ledger';
import type { FillProblem } from '../fill/plan';
import { complete } from './complete';
import { entriesOf, type Entries } from './entries';
import { ledgerUnit } from './ledger-unit';

/** A ledger ready for adding up, and everything about it that the user has to know. */
export interface PreparedLedger {
  /** Absent where a problem stands in the way. */
  readonly entries?: Entries;
  readonly problems: readonly FillProblem[];
}

/** Brings a ledger to one unit and fills in what its lines leave out. */
export function prepareLedger(ledger: Ledger, year: number, stated: '元' | '万元' | undefined): PreparedLedger {
  const problems: FillProblem[] = ledger.problems.map((problem) => ({
    code: 'ledger-line',
    blocking: problem.code !== 'total-differs',
    problem,
  }));
  const powers = new Map<string, number>();
  for (const sheet of [...ledger.expenditure, ...ledger.income]) {
    const unit = ledgerUnit(sheet, stated);
    if (!unit) problems.push({ code: 'ledger-unit-unknown', blocking: true, sheet: sheet.sheet });
    else powers.set(sheet.sheet, unit.power);
    if (unit?.inferred) {
      const name = unit.power === 0 ? '元' : '万元';
      problems.push({ code: 'ledger-unit-inferred', blocking: false, sheet: sheet.sheet, unit: name });
    }
  }
  if (problems.some(({ blocking }) => blocking)) return { problems };
  const { entries, gaps } = complete(
    entriesOf(ledger, ({ sheet }) => powers.get(sheet)!),
    year,
  );
  for (const gap of gaps) problems.push({ code: 'ledger-gap', blocking: gap.code === 'type-open', gap });
  return problems.some(({ blocking }) => blocking) ? { problems } : { entries, problems };
}
