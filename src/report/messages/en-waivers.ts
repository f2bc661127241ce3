import type { WaiverSentences } from './catalogue';
import { fact, oneLine, place, quoted, rowAndColumn } from './wording';

/** What is said about findings that were waived, in English. */
export const enWaivers: WaiverSentences = {
  findings: {
    'waiver-unneeded': (finding) => {
      const about = rowAndColumn(finding)
        .map((words) => `“${words}”`)
        .join(', ');
      return `What was waived on ${fact(finding, 'date')} (${[place(finding), about].filter(Boolean).join(' ')}; reason: ${quoted(fact(finding, 'reason'))}) was not found this time. If it has been corrected, delete this waiver.`;
    },
    'memo-unreadable': (finding) =>
      fact(finding, 'reason') === 'newer'
        ? 'What Gouji keeps in this workbook (waivers, which sheet is which table, settings) is from a later version: it was not applied, and left as it is. Use that version.'
        : 'What Gouji keeps in this workbook (waivers, which sheet is which table, settings) is damaged: it was not applied, and left as it is. Go back to a backup of the file if you need it.',
  },
  waived: ({ reason, date }) => `Waived on ${date}: ${oneLine(reason)}`,
  lapsed: ({ reason, date, figures }) =>
    ` It was waived on ${date} (${quoted(reason)}), but with other figures (${figures || 'none'}): the waiver no longer holds.`,
};
