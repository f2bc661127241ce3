import type { MapTexts } from './texts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: MapTexts = {
  heading: 'Map of ties',
  intro:
    'The tables are on the left; lines are the relations between them. Press a table or a line for its relations and findings.',
  nothingYet: 'Check first; then see which tables tie and which do not.',
  toCheck: 'Go to the check',
  noTables: 'No table was recognised in the workbook, so there is nothing to draw.',
  summary: (tables, missing, pairs, apart) =>
    `${plural(tables, 'table', 'tables')}${missing > 0 ? ` (${missing} missing)` : ''}, ${plural(pairs, 'pair', 'pairs')} that should tie, ${apart > 0 ? `${apart} of which do not` : 'none of which fails to'}.`,
  state: {
    broken: 'broken',
    suspect: 'suspect',
    rounding: 'rounding',
    ties: 'ties',
    notChecked: 'not checked',
    nothing: 'does not apply',
  },
  count: (state, count) => `${count} ${state}`,
  separator: ', ',
  missing: 'not in the workbook',
  inside: 'inside',
  noneInside: 'no relations inside',
  pair: (one, other) => `${one} — ${other}`,
  said: (name, counts) => `${name}: ${counts}`,
  legend: 'Legend',
  list: (pairs) => `List of ${plural(pairs, 'pair', 'pairs')}`,
  relations: (count) => plural(count, 'relation', 'relations'),
  inapplicable: 'does not apply',
  findings: (count) => plural(count, 'finding', 'findings'),
  missingTable: 'The workbook has no such table; its relations were not checked.',
  close: 'Back to the map',
};
