import type { LedgerProblemCode } from '../../disclosure/ledger';
import type { Place } from '../../workbook/address';
import type { FillProblem } from '../fill/plan';
import type { EntryGap } from './complete';
import { projectName } from './project-name';

export type LedgerNoteCode = LedgerProblemCode | EntryGap['code'];

/** Something about lines of a ledger that the user has to know, once for all lines of a sheet of which it is true. */
export interface LedgerNote {
  readonly code: LedgerNoteCode;
  readonly blocking: boolean;
  /** What stands there, or what leaves the matter open. */
  readonly found: string;
  /** At least one; in the order of the lines. */
  readonly places: readonly Place[];
}

/** Everything that is said about single lines of a ledger; a column that is wrong in 10 000 lines is said once. */
export function ledgerNotes(problems: readonly FillProblem[]): readonly LedgerNote[] {
  const notes = new Map<string, LedgerNote & { readonly places: Place[] }>();
  for (const problem of problems) {
    const line = lineOf(problem);
    if (!line) continue;
    const { place, ...note } = line;
    const key = `${note.code}\t${place.sheet}\t${note.found}`;
    const known = notes.get(key);
    if (known) known.places.push(place);
    else notes.set(key, { ...note, places: [place] });
  }
  return [...notes.values()];
}

/** Whether a problem is about a line of a ledger, and so among the notes. */
export function isLedgerNote({ code }: FillProblem): boolean {
  return code === 'ledger-line' || code === 'ledger-gap';
}

function lineOf(problem: FillProblem): (Omit<LedgerNote, 'places'> & { readonly place: Place }) | undefined {
  const { code, blocking } = problem;
  if (code === 'ledger-line') return { ...problem.problem, blocking };
  if (code !== 'ledger-gap') return undefined;
  const { entry, code: gap } = problem.gap;
  const { department, place } = entry;
  const found = gap === 'type-open' ? projectName(entry) : `${department.code} ${department.name}`.trim();
  return { code: gap, blocking, found, place };
}
