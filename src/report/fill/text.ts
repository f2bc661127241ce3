import type { CellChange, FilledTable, FillPlan } from '../../derive/fill/plan';
import { formatPosition } from '../../workbook/address';
import type { Language } from '../messages/catalogue';
import { quoted } from '../messages/wording';
import { conclusionLines, type Emphasis } from '../text';
import type { PreviewWords } from './catalogue';
import { fillCatalogueOf, tellProblems, type ToldProblem, type ToldProblemCode } from './describe';
import { isBlocked, type FillOutcome } from './outcome';
import { undeterminedFigures } from './undetermined';

export interface FillTextOptions {
  readonly language: Language;
  /** Whether every cell is listed, before and after; else each table has one line. */
  readonly everyCell: boolean;
  /** What may be added to the sentence of a problem where the text is read: which option helps. */
  readonly hint?: (code: ToldProblemCode) => string;
  readonly emphasis?: Emphasis;
}

const MOST = 20;
const plain: Emphasis = (text) => text;

/** What filling does or would do, for a terminal: tables and cells, what stays open, and what the check says afterwards. */
export function fillText(outcome: FillOutcome, options: FillTextOptions): string {
  const { file, plan, output, inspection, error } = outcome;
  const { language, emphasis = plain } = options;
  const words = fillCatalogueOf(language).preview;
  const lines = [emphasis(file, 'heading')];
  if (plan) lines.push(...(isBlocked(plan) ? obstacleLines(plan, options, words) : planLines(plan, options, words)));
  if (error) lines.push(...(plan ? [''] : []), `  ${emphasis(words.notWritten, 'error')}  ${error.message}`);
  else if (output !== undefined) lines.push('', `  ${words.written(output)}`);
  else if (plan && !isBlocked(plan)) lines.push('', `  ${words.previewOnly}`);
  if (inspection) {
    lines.push(`  ${words.checked}`, ...conclusionLines(inspection, language).map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function obstacleLines({ problems }: FillPlan, options: FillTextOptions, words: PreviewWords): readonly string[] {
  const told = tellProblems(problems, options.language);
  const blocking = told.filter((problem) => problem.blocking);
  const others = told.filter((problem) => !problem.blocking);
  return [
    `  ${words.obstacles(blocking.length)}`,
    ...problemLines(blocking, options, words),
    ...(others.length > 0 ? ['', `  ${words.remarks(others.length)}`] : []),
    ...problemLines(others, options, words),
  ];
}

function planLines(plan: FillPlan, options: FillTextOptions, words: PreviewWords): readonly string[] {
  const { tables, problems, undetermined, adjustments } = plan;
  const { language, everyCell, emphasis = plain } = options;
  const { undetermined: openSentence, adjustment } = fillCatalogueOf(language);
  const told = tellProblems(problems, language);
  const isSame = ({ isNew, changes }: FilledTable) => !isNew && changes.length === 0;
  const lines = [`  ${words.summary(tables)}`];
  for (const table of tables.filter((own) => !isSame(own))) {
    if (everyCell) lines.push('');
    lines.push(`  ${everyCell ? emphasis(words.table(table), 'heading') : `  ${words.table(table)}`}`);
    if (everyCell) lines.push(...table.changes.map((change) => `    ${changeText(change, words)}`));
  }
  const same = tables.filter(isSame);
  if (same.length > 0) lines.push(...(everyCell ? [''] : []), `    ${words.unchanged(same)}`);
  if (told.length > 0) lines.push('', `  ${words.remarks(told.length)}`, ...problemLines(told, options, words));
  if (undetermined.length > 0) {
    lines.push('', `  ${words.open(undetermined.length)}`);
    lines.push(...undeterminedFigures(undetermined).map((figures) => `    ${openSentence(figures)}`));
  }
  if (adjustments.length > 0) {
    const shown = everyCell ? adjustments : adjustments.slice(0, MOST);
    lines.push('', `  ${words.adjustments(adjustments.length)}`, ...shown.map((own) => `    ${adjustment(own)}`));
    if (shown.length < adjustments.length) lines.push(`    ${words.more(adjustments.length - shown.length)}`);
  }
  return lines;
}

function problemLines(
  problems: readonly ToldProblem[],
  { hint = () => '' }: FillTextOptions,
  words: PreviewWords,
): readonly string[] {
  const lines = problems.slice(0, MOST).map(({ code, message }) => `    ${message}${hint(code)}`);
  return problems.length > MOST ? [...lines, `    ${words.more(problems.length - MOST)}`] : lines;
}

/** `D6  收入总计 · 金额  421.39 → 421.29  =SUM(D7:D9)`. */
function changeText({ place, row, column, before, after, formula }: CellChange, words: PreviewWords): string {
  const identity = [row, column]
    .map(quoted)
    .filter((text) => text !== '')
    .join(' · ');
  const values = `${before === '' ? words.nothing : quoted(before)} → ${after}`;
  return [formatPosition(place), identity, values, ...(formula === undefined ? [] : [`=${formula}`])].join('  ');
}
