import type { Classification } from './code-entry';
import { CODE_LISTS } from './code-lists';

/**
 * Whether every code below a 类 is known for a year, so that another one is wrong and not merely unknown. True only where
 * documents show it: classes 301, 302, 303, 307, 309, 310 and 399 of 部门预算支出经济分类 from 2023 on. `code` may be the
 * code of the 类 or any below it.
 */
export function isComplete(classification: Classification, code: string, year: number): boolean {
  const inClass = code.slice(0, 3);
  return CODE_LISTS.some((list) =>
    list.complete?.some(
      (known) =>
        known.classification === classification &&
        known.classes.includes(inClass) &&
        year >= known.from &&
        year <= known.to,
    ),
  );
}
