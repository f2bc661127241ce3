import type { FillCommandWords } from './catalogue';

export const zh: FillCommandWords = {
  outputNeeded: '没有指明写到哪个文件。请用 -o 写上文件名；只看会填什么，用 --dry-run。',
  hints: {
    'ledger-unit-unknown': '也可以用 --ledger-unit 元（或 万元）指明。',
    'ledger-unit-inferred': '也可以用 --ledger-unit 指明。',
    'year-assumed': '不对的话，用 --year 指明。',
  },
  details: (file) => `要看详情：gouji check ${file}`,
};
