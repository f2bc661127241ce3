import { addressOfPlace } from '../../workbook/address';
import { balance } from '../balance/balance';
import { amountsFor, measuredAmounts } from './amounts';
import { editsFor } from './edits';
import type { FillPlan, FillProblem } from './plan';
import type { FillRequest } from './request';
import { adjustmentsIn, roundAmounts } from './round';
import { readSources, type Sources } from './sources';
import { chooseTargets, type Target } from './targets';
import { keepDetermined, undeterminedIn } from './undetermined';

/**
 * Works out everything that a workbook determines about its tables, and how writing it would change the workbook. From a
 * ledger (支出明细底表, 收入明细底表) all tables that it says are added up; what it does not say, or all where there is none,
 * is solved for with the relations between the tables. Pure, and throws for nothing that a user can put into a workbook.
 */
export function planFill(request: FillRequest): FillPlan {
  const sources = readSources(request);
  if (sources.problems.some(({ blocking }) => blocking)) return nothing(sources.problems);
  const chosen = chooseTargets(request, sources);
  const measured = measuredAmounts(chosen.targets);
  const exact = amountsFor(chosen.targets, sources.disclosure, measured);
  const { targets, problems: undetermined } = keepDetermined(request, chosen, exact, sources.disclosure);
  const problems = [...sources.problems, ...chosen.problems, ...undetermined];
  if (targets.length === 0) return nothing([...problems, { code: 'nothing-to-fill', blocking: true }]);
  const balanced = request.rounding === 'balanced' ? balancedAmounts(targets, sources) : undefined;
  const amounts = balanced
    ? amountsFor(chosen.targets, sources.disclosure, new Map([...measured, ...balanced.amounts]))
    : exact;
  const shown = roundAmounts(targets, amounts.exact);
  if (balanced && balanced.off.length > 0) {
    const cells = balanced.off.map(({ place }) => addressOfPlace(place));
    problems.push({ code: 'not-balanced', blocking: false, cells });
  }
  return {
    ...editsFor(request, targets, shown, amounts.equations),
    undetermined: undeterminedIn(targets, shown, sources.disclosure),
    problems,
    adjustments: balanced ? adjustmentsIn(targets, exact.exact, shown) : [],
  };
}

function balancedAmounts(targets: readonly Target[], { entries, cube, setting }: Sources) {
  const { unit, decimals } = setting;
  return entries && cube && balance(targets, entries, cube, { inYuan: unit === '元' ? 0 : 4, decimals });
}

function nothing(problems: readonly FillProblem[]): FillPlan {
  return { edits: { changes: [], newSheets: [] }, tables: [], undetermined: [], problems, adjustments: [] };
}
