import type { FilterTexts } from './texts';

export const en: FilterTexts = {
  heading: 'Filter findings',
  search: 'Find table, cell or words',
  severities: 'Severities shown',
  grouping: 'Order',
  groupings: { table: 'By table', severity: 'By severity' },
  shown: (shown, all) => `${shown} of ${all} shown`,
  nothing: 'No finding matches.',
  clear: 'Show all',
};
