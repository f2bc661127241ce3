import type { FillCommandWords } from './catalogue';

export const en: FillCommandWords = {
  outputNeeded: 'Where to write is not said. Name a file with -o; to see only what would be filled, use --dry-run.',
  hints: {
    'ledger-unit-unknown': ' Or say it with --ledger-unit 元 (or 万元).',
    'ledger-unit-inferred': ' Or say it with --ledger-unit.',
    'year-assumed': ' If it is wrong, use --year.',
  },
  details: (file) => `For the details: gouji check ${file}`,
};
