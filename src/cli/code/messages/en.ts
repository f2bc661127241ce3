import { codeTerms } from '../../../report/code-terms/code-terms';
import type { CodeWords } from './catalogue';

export const en: CodeWords = {
  ...codeTerms('en'),
  children: 'Holds',
  year: (year, given, latest) => {
    if (!given) return `Codes of ${year} (no year given: the last year that the lists know)`;
    return year > latest
      ? `Codes of ${year} (the lists end with ${latest}; later changes are not known)`
      : `Codes of ${year}`;
  },
  hits: (count) => `${count} codes. For all about one of them, ask for its code.`,
  more: (count) => `${count} more are not listed: write more of what you look for.`,
  emptyQuery: 'Nothing to look for: write a code (30213) or a name (维修).',
  notACode: (query) => `"${query}" is no code. Find the code with: gouji code ${query}`,
  correspondence: 'Rests on  财预〔2017〕98号, annex 3, and additions of later years',
  noCounterparts: (code) => `${code} is not in the correspondence.`,
  notForUnit: (code, unit) => `${code} has no counterpart for ${unit} units, only:`,
  functionalHasNone: (code) => `${code} is a functional code; only the two economic classifications correspond.`,
};
