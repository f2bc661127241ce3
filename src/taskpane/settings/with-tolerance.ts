import type { Tolerance } from '../../relation/tolerance';
import { EMPTY_MEMO, type Memo } from '../../workbook/memo/memo';

/** What a workbook remembers, with another tolerance; the usual one needs no remembering. */
export function withTolerance(memo: Memo = EMPTY_MEMO, tolerance: Tolerance): Memo {
  const { tolerance: _before, ...others } = memo.settings;
  return { ...memo, settings: tolerance === 'shown' ? others : { ...others, tolerance } };
}
