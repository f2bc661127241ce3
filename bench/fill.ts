import { planFill } from '../src/derive/fill/plan-fill';
import type { FillRequest } from '../src/derive/fill/request';
import { recognise } from '../src/recognise/recognise';
import type { Sheet, Workbook } from '../src/workbook/workbook';
import { ledgerSheet } from './ledger';
import { medians } from './median';

const ROWS = 200_000;
const ROUNDS = 5;

/** How long it takes to fill all tables of a budget from a large ledger, in ms, and what it needs of memory. */
export interface FillTimes {
  readonly rows: number;
  readonly tables: number;
  readonly figures: number;
  /** Recognising the ledger alone: it is read, and nothing is made of it. */
  readonly read: number;
  /** Recognising it and filling all tables. */
  readonly fill: number;
  /** A bare loop over the rows that looks at every cell and adds the amounts. */
  readonly bare: number;
  /** Resident memory in MB once the ledger is there, and the most seen right after filling. */
  readonly memory: { readonly before: number; readonly after: number };
}

/** Fills all tables from a made-up ledger of 200 000 lines. */
export function timeFill(): FillTimes {
  const sheet = ledgerSheet(ROWS);
  const workbook: Workbook = { name: '底表.xlsx', sheets: [sheet] };
  const before = megabytes();
  let after = 0;
  const request: FillRequest = { workbook, order: 'ledger', totals: 'formulas', rounding: 'plain', year: 2024 };
  const jobs = [
    () => void recognise(workbook),
    () => {
      planFill(request);
      after = Math.max(after, megabytes());
    },
    () => void addUp(sheet),
  ];
  const [read = NaN, fill = NaN, bare = NaN] = medians(ROUNDS, jobs);
  const { tables } = planFill(request);
  const figures = tables.reduce((sum, { determined }) => sum + determined, 0);
  return { rows: ROWS, tables: tables.length, figures, read, fill, bare, memory: { before, after } };
}

/** The least that any program has to do: every cell once, and the amounts summed as whole cents. */
function addUp({ rows }: Sheet): bigint {
  let sum = 0n;
  for (const cells of rows.values()) {
    for (const cell of cells.values()) if (cell.kind === 'number') sum += BigInt(cell.text.replace('.', ''));
  }
  return sum;
}

function megabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
