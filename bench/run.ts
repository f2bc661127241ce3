/**
 * How fast the main jobs are: checking the sample workbooks, looking codes up, filling all tables from a large
 * ledger, finding the mistakes behind broken relations; and the pane in a browser.
 * Ratios, not milliseconds, are what compares from one machine to another: both sides of each are measured in the same
 * run, in turn.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { documents } from '../samples/documents';
import { timeCheck } from './check';
import { timeCodes } from './codes';
import { scoreDiagnosis, timeDiagnosis } from './diagnosis';
import { costTable, scoreTable } from './diagnosis-table';
import { timeFill } from './fill';
import { timePane } from './pane';

const root = path.join(__dirname, '..');
const samples = path.join(root, 'samples');

if (!existsSync(path.join(root, 'dist/cli/gouji.js'))) {
  console.error('The command is not built: npm run build:cli');
  process.exitCode = 2;
} else {
  console.log(
    'cold: one `gouji check` process; bare: a process that unzips and scans; warm: in a running process (ms)\n',
  );
  const ms = (time: number): string => time.toFixed(1);
  const rows = documents
    .map(({ file }) => `${file}.xlsx`)
    .sort()
    .map((name) => {
      const { tables, cold, bare, read, inspect } = timeCheck(path.join(samples, name));
      return {
        workbook: name,
        tables,
        cold: ms(cold),
        bare: ms(bare),
        'cold ÷ bare': (cold / bare).toFixed(2),
        'warm read': ms(read),
        'warm inspect': ms(inspect),
        'inspect ÷ read': (inspect / read).toFixed(2),
      };
    });
  console.table(rows);

  console.log('\ncodes: a ledger held against the code lists; bare: its codes looked up and its names compared (ms)\n');
  const codes = timeCodes();
  console.table({
    'ledger rows': codes.rows,
    findings: codes.found,
    'first row': ms(codes.first),
    check: ms(codes.check),
    bare: ms(codes.bare),
    'check ÷ bare': (codes.check / codes.bare).toFixed(2),
  });

  console.log(
    '\nfill: all tables of a budget from a ledger; read: the ledger recognised; bare: its cells looked at (ms)\n',
  );
  const fill = timeFill();
  const { before, after } = fill.memory;
  console.table({
    'ledger rows': fill.rows,
    tables: fill.tables,
    figures: fill.figures,
    read: ms(fill.read),
    'fill after reading': ms(fill.fill - fill.read),
    'fill after reading ÷ read': ((fill.fill - fill.read) / fill.read).toFixed(2),
    bare: ms(fill.bare),
    'fill ÷ bare': (fill.fill / fill.bare).toFixed(0),
    'memory with the ledger, MB': before.toFixed(0),
    'memory after filling, MB': after.toFixed(0),
  });

  console.log(
    '\ndiagnosis: mistakes put into clean workbooks, and what checking large workbooks with mistakes costs\n',
  );
  console.log(`${scoreTable(scoreDiagnosis())}\n\n${costTable([5, 20].map(timeDiagnosis))}`);

  void timePane().then(({ firstLoadBytes, firstPaint, check, ledger, bare, tasks }) => {
    console.log('\npane: the built page in Chromium; bare: a process that unzips the same ledger and scans it (ms)\n');
    console.table({
      'first load, KB gzipped': (firstLoadBytes / 1024).toFixed(1),
      'first paint': ms(firstPaint),
      'check of the first sample': ms(check),
      'ledger of 200 000 lines read and checked': ms(ledger),
      bare: ms(bare),
      'ledger ÷ bare': (ledger / bare).toFixed(2),
    });
    console.log("\nlongest task on the page's own thread, by the clock and of the processor (ms)\n");
    console.table(tasks.map(({ what, wall, processor }) => ({ what, wall: ms(wall), processor: ms(processor) })));
  });
}
