import { EMPTY_MEMO, type Memo, type Waiver } from '../../workbook/memo/memo';
import type { Finding } from '../finding';
import { figuresOf, subjectKey, subjectOf } from './subject';

/**
 * The waiver of a finding.
 *
 * @param reason why it is left as it is, in the user's words
 * @param date the day of the decision, `2024-03-15`
 */
export function waiverOf(finding: Finding, reason: string, date: string): Waiver {
  const [cell] = finding.cells;
  return {
    ...subjectOf(finding),
    figures: figuresOf(finding),
    sheet: cell?.sheet ?? '',
    address: cell?.address ?? '',
    reason,
    date,
  };
}

/** The memo with one waiver more, in place of the one that it renews. */
export function withWaiver(memo: Memo = EMPTY_MEMO, waiver: Waiver, renewed?: Waiver): Memo {
  const others = renewed ? withoutWaiver(memo, renewed).waivers : memo.waivers;
  return { ...memo, waivers: [...others, waiver] };
}

/** The memo without a waiver; as it was where it has none such. */
export function withoutWaiver(memo: Memo = EMPTY_MEMO, waiver: Waiver): Memo {
  const key = keyOf(waiver);
  const at = memo.waivers.findIndex((other) => keyOf(other) === key);
  return at < 0 ? memo : { ...memo, waivers: memo.waivers.filter((_, index) => index !== at) };
}

function keyOf(waiver: Waiver): string {
  const { figures, sheet, address, reason, date } = waiver;
  return JSON.stringify([subjectKey(waiver), figures, sheet, address, reason, date]);
}
