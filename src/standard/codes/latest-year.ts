import { CODE_LISTS } from './code-lists';

/**
 * The last year that documents show the code lists of; what a question without a year is answered for. Later years are
 * answered with what was last in force, which a new list may have changed.
 */
export function latestYear(lists = CODE_LISTS): number {
  return Math.max(...lists.flatMap(({ complete = [] }) => complete.map(({ to }) => to)));
}
