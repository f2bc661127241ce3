import { check } from '../src/check/check';
import type { Inspection } from '../src/check/inspection';
import { recognise } from '../src/recognise/recognise';
import { cleanBooks, furtherBooks } from '../test/diagnose/books';
import { withAmounts } from '../test/diagnose/edit-sheet';
import { INJECTORS } from '../test/diagnose/inject';
import { scoreOf, totalOf, type Score } from '../test/diagnose/judge';
import { judgeTwo, type TwoScore } from '../test/diagnose/two';
import { largeBudget } from './large-budget';
import { medians } from './median';
import { seeded } from './seeded';

/** Of each kind, into each workbook. */
const FAULTS = 12;
/** Pairs of mistakes in each workbook. */
const PAIRS = 20;
const SEED = 1;

export interface DiagnosisScores {
  readonly books: number;
  readonly kinds: ReadonlyMap<string, Score>;
  readonly all: Score;
  readonly two: TwoScore;
}

/** Puts mistakes of every kind into clean workbooks and counts what is said about them: the same figures in every run. */
export function scoreDiagnosis(): DiagnosisScores {
  const books = [...cleanBooks(), ...furtherBooks()];
  const names = Object.keys(INJECTORS) as (keyof typeof INJECTORS)[];
  const kinds = new Map(names.map((kind) => [kind, scoreOf(kind, books, FAULTS, seeded(SEED))]));
  const two = judgeTwo(books, PAIRS, seeded(SEED));
  return { books: books.length, kinds, all: totalOf([...kinds.values()]), two };
}

const ROWS = 2000;
const ROUNDS = 3;
/** From so many tables on, one round takes long enough to be measured. */
const MANY = 50;

/** How long it takes to check a large workbook that was recognised, in ms. */
export interface DiagnosisTimes {
  readonly tables: number;
  readonly rows: number;
  /** Comparisons that are made. */
  readonly comparisons: number;
  readonly faults: number;
  /** Errors found: one a fault. */
  readonly found: number;
  readonly clean: number;
  readonly faulty: number;
  /** The same workbook with every figure rounded by itself, so that bounds go through all of it. */
  readonly rounded: number;
  /** Errors found there, though there are none. */
  readonly falseAlarms: number;
}

/** Checks a workbook of so many large tables, without mistakes and with two wrong amounts for each five tables. */
export function timeDiagnosis(tables: number): DiagnosisTimes {
  const workbook = largeBudget(tables, ROWS);
  const disclosure = recognise(workbook);
  const figures = disclosure.tables.flatMap(({ parts }) => parts[0]!.rows.flatMap((row) => row.figures));
  const below = seeded(SEED);
  const faults = (tables * 2) / 5;
  const wrong = Array.from({ length: faults }, () => figures[below(figures.length)]!);
  const edited = withAmounts(
    workbook,
    wrong.map(({ place, value }) => [place, value.times(10).toFixed(2)] as const),
  );
  const broken = recognise(edited);
  const rough = largeBudget(tables, ROWS, 'rounded');
  const rounding = recognise(rough);
  let [told, alarms] = [undefined, undefined] as (Inspection | undefined)[];
  const [clean = NaN, faulty = NaN, rounded = NaN] = medians(tables > MANY ? 1 : ROUNDS, [
    () => void check(workbook, disclosure),
    () => void (told = check(edited, broken)),
    () => void (alarms = check(rough, rounding)),
  ]);
  const { ties, broken: off } = told!.summary;
  const comparisons = ties + off;
  const errors = (findings: Inspection['findings']) => findings.filter(({ severity }) => severity === 'error').length;
  const [found, falseAlarms] = [errors(told!.findings), errors(alarms!.findings)];
  return { tables, rows: ROWS, comparisons, faults, found, clean, faulty, rounded, falseAlarms };
}
