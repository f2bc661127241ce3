/** Measures the diagnosis and writes its tables into docs/diagnosis.md: `npm run bench:diagnosis`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scoreDiagnosis, timeDiagnosis } from './diagnosis';
import { costTable, scoreTable } from './diagnosis-table';

const SIZES = [5, 20, 100];
const PAGE = path.join(__dirname, '..', 'docs', 'diagnosis.md');

function fill(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no place for ${name} in ${PAGE}`);
  return `${page.slice(0, from)}${start}\n\n${text}\n\n${page.slice(to)}`;
}

const scores = scoreTable(scoreDiagnosis());
const cost = costTable(SIZES.map(timeDiagnosis));
writeFileSync(PAGE, fill(fill(readFileSync(PAGE, 'utf8'), 'scores', scores), 'cost', cost));
