import type { CodeList } from './code-list';
import { CORRESPONDENCE } from './lists/correspondence';
import { DEPARTMENT } from './lists/department';
import { FUNCTIONAL } from './lists/functional';
import { GOVERNMENT } from './lists/government';
import { SOURCES } from './lists/sources';

/** All lists, oldest first: a further year's is one file in `lists/` and one line here. */
export const CODE_LISTS: readonly CodeList[] = [
  { sources: SOURCES },
  FUNCTIONAL,
  DEPARTMENT,
  GOVERNMENT,
  CORRESPONDENCE,
];
