import type { Finding } from '../../src/check/finding';
import { inspect } from '../../src/inspect';
import { unfolded } from '../check/told';
import type { Book } from './books';
import { INJECTORS, keyOf, type Fault } from './inject';
import type { Below } from './slips';

/** What an inspection says about a fault that was put in. */
export interface Judgement {
  /** Whether any relation that must hold is broken. */
  readonly breaks: boolean;
  /** How many error findings there are. */
  readonly findings: number;
  /** Whether any of them shows a right cell at all. */
  readonly shown: boolean;
  /** Whether a culprit, its partner or an alternative is right. */
  readonly named: boolean;
  /** Whether the first culprit (or its partner) is right. */
  readonly first: boolean;
  /** Whether that cell's suggested amount is right, or none was to be suggested. */
  readonly value: boolean;
  readonly told: readonly Finding[];
}

/** Inspects the workbook with a fault and judges what is said about it. */
export function judge({ workbook, right }: Pick<Fault, 'workbook' | 'right'>): Judgement {
  const { findings } = inspect(workbook);
  const errors = findings.filter(({ severity, verdict }) => severity === 'error' && verdict === '不平');
  const culprits = errors.flatMap(({ culprit }) => culprit ?? []);
  const places = culprits.map(({ cell, suggested = '', partner, alternatives }) => ({
    own: [{ cell, suggested }, ...(partner ? [partner] : [])].filter((told) => right.has(keyOf(told.cell))),
    others: alternatives.filter((told) => right.has(keyOf(told.cell))),
  }));
  const [first] = places;
  const isNamed = places.some(({ own, others }) => own.length + others.length > 0);
  return {
    breaks: unfolded(findings).some(({ severity, verdict }) => severity === 'error' && verdict === '不平'),
    findings: errors.length,
    shown: unfolded(errors).some(({ cells }) => cells.some((cell) => right.has(keyOf(cell)))) || isNamed,
    named: isNamed,
    first: first !== undefined && first.own.length > 0,
    value: first?.own.every(({ cell, suggested }) => isAmount(right.get(keyOf(cell))!, suggested)) ?? false,
    told: errors,
  };
}

function isAmount(right: string, suggested: string): boolean {
  return right === '' || (suggested !== '' && Number(right) === Number(suggested));
}

export interface Score {
  /** Faults that were put in, and those of them that break a relation which must hold. */
  readonly tried: number;
  readonly breaking: number;
  /** Of the breaking ones. */
  readonly shown: number;
  readonly named: number;
  readonly first: number;
  readonly value: number;
  readonly findings: number;
}

/** What one fault adds to a score, and the fault itself, for looking at those that were missed. */
export type Watch = (fault: Fault, judgement: Judgement, book: Book) => void;

/** Puts faults of one kind into clean workbooks, so many into each, and counts what is said about them. */
export function scoreOf(
  kind: keyof typeof INJECTORS,
  books: readonly Book[],
  faults: number,
  below: Below,
  watch?: Watch,
): Score {
  const score = { tried: 0, breaking: 0, shown: 0, named: 0, first: 0, value: 0, findings: 0 };
  for (const book of books) {
    for (let at = 0; at < faults; at += 1) {
      const fault = INJECTORS[kind](book, below);
      if (!fault) continue;
      const judgement = judge(fault);
      watch?.(fault, judgement, book);
      score.tried += 1;
      if (!judgement.breaks) continue;
      score.breaking += 1;
      score.shown += Number(judgement.shown);
      score.named += Number(judgement.named);
      score.first += Number(judgement.first);
      score.value += Number(judgement.first && judgement.value);
      score.findings += judgement.findings;
    }
  }
  return score;
}

/** Scores added up. */
export function totalOf(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {
    tried: sum(({ tried }) => tried),
    breaking: sum(({ breaking }) => breaking),
    shown: sum(({ shown }) => shown),
    named: sum(({ named }) => named),
    first: sum(({ first }) => first),
    value: sum(({ value }) => value),
    findings: sum(({ findings }) => findings),
  };
}
