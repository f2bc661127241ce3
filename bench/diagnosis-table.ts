import type { Score } from '../test/diagnose/judge';
import type { DiagnosisScores, DiagnosisTimes } from './diagnosis';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, { breaking, shown, first, value, findings }: Score): readonly string[] {
  return [
    name,
    `${breaking}`,
    percent(shown, breaking),
    percent(first, breaking),
    percent(value, first),
    (findings / breaking).toFixed(2),
  ];
}

/** The scores as a table in Markdown, a row for each kind of mistake. */
export function scoreTable({ kinds, all, two }: DiagnosisScores): string {
  const rows = [...kinds].map(([kind, score]) => row(`\`${kind}\``, score));
  const lines = markdown([
    ['mistake', 'put in', 'cell told', 'cell told first', 'of these, right amount', 'findings'],
    ...rows,
    row('**all**', all),
  ]);
  const both = percent(two.both, two.breaking);
  const each = (two.findings / two.breaking / 2).toFixed(2);
  return `${lines}\n\nTwo wrong amounts at once, ${two.breaking} times: both told first in ${both}; ${each} findings a mistake.`;
}

/** What the diagnosis costs, as ratios: from one size to the next, and beside the same workbook without mistakes. */
export function costTable(times: readonly DiagnosisTimes[]): string {
  const [small] = times;
  return markdown([
    [
      'tables of 2000 rows',
      'comparisons',
      'mistakes',
      'found',
      'check ÷ check without mistakes',
      'check ÷ the smallest',
      'everything rounded ÷ nothing',
      'false alarms',
    ],
    ...times.map(({ tables, comparisons, faults, found, clean, faulty, rounded, falseAlarms }) => [
      `${tables}`,
      `${comparisons}`,
      `${faults}`,
      `${found}`,
      (faulty / clean).toFixed(2),
      (faulty / small!.faulty).toFixed(1),
      (rounded / clean).toFixed(2),
      `${falseAlarms}`,
    ]),
  ]);
}

/** Every column as wide as its widest cell, as the formatter of the project writes tables. */
function markdown(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
