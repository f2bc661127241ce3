import type { Finding } from '../../check/finding';
import type { LedgerNoteCode } from '../../derive/ledger/notes';
import type { LedgerNoteSentences } from './catalogue';
import { fact, place } from './wording';

type NoteFindings = { readonly [Code in `ledger-${LedgerNoteCode}`]: (finding: Finding) => string };

/** The sentences for findings about lines of a ledger, from those that are used wherever such lines are told of. */
export function ledgerNoteFindings(
  notes: LedgerNoteSentences,
  colon: string,
  alike: (lines: number) => string,
): NoteFindings {
  const entries = Object.entries(notes).map(([code, sentence]) => [
    `ledger-${code}`,
    (finding: Finding) => {
      const lines = Number(fact(finding, 'lines'));
      return `${place(finding)}${colon}${sentence(fact(finding, 'found'))}${lines > 1 ? alike(lines) : ''}`;
    },
  ]);
  return Object.fromEntries(entries) as NoteFindings;
}
