import type { WelcomeTexts } from './texts';

export const en: WelcomeTexts = {
  heading: 'Three steps',
  steps: [
    {
      title: 'Open the tables and press Check',
      text: 'Budgets and final accounts of departments, in whatever layout. It only reads; no cell is changed.',
    },
    {
      title: 'Look at the findings; a press goes to the cell',
      text: 'Each shows its relation, the figures and what should stand there. Rounding stands apart and is no error.',
    },
    {
      title: 'Correct, waive or fill',
      text: 'Take the suggested amount, waive with a reason, or make the tables from a ledger. You see all of it first.',
    },
  ],
  sample: 'Open a sample workbook',
  sampleNote: 'A published budget, in a window of its own, to try things on.',
  noSample: 'This Excel cannot open the sample.',
  page: 'See the sample in the page',
  skip: 'Got it; do not show again',
};
