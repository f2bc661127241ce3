import type { CodeTerms } from './catalogue';

export const en: CodeTerms = {
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
    counterparts: { department: 'Department codes', government: 'Government codes' },
    basis: 'Rests on',
  },
  listMark: ', ',
  colon: ': ',
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
  nothing: (query, year) => `The codes of ${year} have no "${query}".`,
  incomplete: 'The lists are not complete: what they lack may exist all the same.',
  inOtherYears: 'In other years',
  nearest: 'Nearest',
};
