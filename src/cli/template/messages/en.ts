import type { TemplateWords } from './catalogue';

export const en: TemplateWords = {
  written: (file) => `Written: ${file}`,
  what: ({ family, year, unit, decimals }, tables) =>
    `${tables} blank tables of the ${family === 'budget' ? 'budget' : 'final account'} of ${year}, in ${unit}, ${decimals} decimals`,
  formulas: 'Totals are formulas, codes offer a list. Delete rows that stay blank; insert further ones in between.',
  noDepartment: 'No department was named: write it above each table, or start again with --department.',
  laterYear: (year, latest) =>
    `The code lists end with ${latest}; what changed by ${year} is not known, and the codes offered are those of ${latest}.`,
  next: (file) => `When filled in, check it: gouji check ${file}`,
};
