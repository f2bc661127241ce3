import type { FillProblem } from '../../derive/fill/plan';
import { isLedgerNote, ledgerNotes, type LedgerNote } from '../../derive/ledger/notes';
import { addressOfPlace, type CellAddress } from '../../workbook/address';
import type { Language } from '../messages/catalogue';
import { catalogueOf } from '../messages/describe';
import { place } from '../messages/wording';
import type { FillCatalogue } from './catalogue';
import { enFill } from './en';
import { zhFill } from './zh';

const CATALOGUES: Readonly<Record<Language, FillCatalogue>> = { zh: zhFill, en: enFill };

/** Every sentence about filling in a language. */
export function fillCatalogueOf(language: Language): FillCatalogue {
  return CATALOGUES[language];
}

/** A problem of filling as it is told: about lines of a ledger once for all lines that are alike. */
export interface ToldProblem {
  readonly code: ToldProblemCode;
  readonly blocking: boolean;
  readonly message: string;
  /** Where to look, as far as the problem has cells. */
  readonly cells: readonly CellAddress[];
}

/** Codes about lines of a ledger are those of the findings that say the same. */
export type ToldProblemCode = keyof FillCatalogue['problems'] | `ledger-${LedgerNote['code']}`;

/** All problems of a plan in sentences, those about the ledger first. */
export function tellProblems(problems: readonly FillProblem[], language: Language): readonly ToldProblem[] {
  return [
    ...ledgerNotes(problems).map((note) => tellNote(note, language)),
    ...problems.filter((problem) => !isLedgerNote(problem)).map((problem) => tellProblem(problem, language)),
  ];
}

function tellNote({ code, blocking, found, places }: LedgerNote, language: Language): ToldProblem {
  const { ledgerNotes: sentences, linesAlike, colon } = catalogueOf(language);
  const cells = places.map(addressOfPlace);
  const alike = cells.length > 1 ? linesAlike(cells.length) : '';
  return {
    code: `ledger-${code}`,
    blocking,
    message: `${place({ cells })}${colon}${sentences[code](found)}${alike}`,
    cells,
  };
}

function tellProblem(problem: FillProblem, language: Language): ToldProblem {
  const code = problem.code as keyof FillCatalogue['problems'];
  // The catalogue has a sentence for each code, made for the problem of that code; TypeScript cannot follow the pair.
  const describe = CATALOGUES[language].problems[code] as (problem: FillProblem) => string;
  return { code, blocking: problem.blocking, message: describe(problem), cells: cellsOf(problem) };
}

function cellsOf(problem: FillProblem): readonly CellAddress[] {
  if (problem.code === 'not-balanced') return problem.cells;
  return problem.code === 'rows-missing' ? problem.entries.map(({ place: own }) => addressOfPlace(own)) : [];
}
