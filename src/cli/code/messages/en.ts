import type { CodeWords } from './catalogue';

export const en: CodeWords = {
  classifications: {
    functional: 'functional classification (支出功能分类)',
    department: 'economic classification of departments (部门预算支出经济分类)',
    government: 'economic classification of the government (政府预算支出经济分类)',
  },
  levels: { class: '类', section: '款', item: '项' },
  unitKinds: { administrative: 'administrative (行政)', institution: 'institution (事业)', any: 'any unit' },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  bases: {
    published: 'seen in published documents',
    software: 'seen in public software',
    'older-list': 'seen only in a list of about 2009',
    recalled: 'as generally known; the original was not seen',
  },
  labels: {
    parents: 'Below',
    aliases: 'Also written',
    validity: 'In force',
    otherYears: 'Other years',
    children: 'Holds',
    counterparts: { department: 'Department codes', government: 'Government codes' },
    basis: 'Rests on',
  },
  listMark: ', ',
  colon: ': ',
  year: (year, given, latest) => {
    if (!given) return `Codes of ${year} (no year given: the last year that the lists know)`;
    return year > latest
      ? `Codes of ${year} (the lists end with ${latest}; later changes are not known)`
      : `Codes of ${year}`;
  },
  span: ({ from, to, established }) => {
    const years =
      from !== undefined && to !== undefined
        ? from === to
          ? `${from}`
          : `${from}–${to}`
        : from !== undefined
          ? `since ${from}`
          : to !== undefined
            ? `until ${to}`
            : 'always, as far as is known';
    return established ? years : `${years} (years not established)`;
  },
  otherSubject: ' (another subject then)',
  basis: (basis, confidence) => `${basis}; confidence: ${confidence}`,
  sources: (titles, more) => titles.join('; ') + (more > 0 ? `; ${more} more` : ''),
  readAs: (query, digits) => `"${query}" is read as ${digits}`,
  hits: (count) => `${count} codes. For all about one of them, ask for its code.`,
  more: (count) => `${count} more are not listed: write more of what you look for.`,
  nothing: (query, year) => `The codes of ${year} have no "${query}".`,
  incomplete: 'The lists are not complete: what they lack may exist all the same.',
  inOtherYears: 'In other years',
  nearest: 'Nearest',
  emptyQuery: 'Nothing to look for: write a code (30213) or a name (维修).',
  notACode: (query) => `"${query}" is no code. Find the code with: gouji code ${query}`,
  correspondence: 'Rests on  财预〔2017〕98号, annex 3, and additions of later years',
  noCounterparts: (code) => `${code} is not in the correspondence.`,
  notForUnit: (code, unit) => `${code} has no counterpart for ${unit} units, only:`,
  functionalHasNone: (code) => `${code} is a functional code; only the two economic classifications correspond.`,
};
