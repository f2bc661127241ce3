import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommanderError } from 'commander';
import { fill, type FillOptions } from '../../src/cli/fill/fill';
import { createProgram, type Jobs } from '../../src/cli/program';
import { usageMistake } from '../../src/cli/usage';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { newXlsx, writeXlsx } from '../../src/hosts/xlsx/write/write-xlsx';
import { inspect } from '../../src/inspect';
import type { JsonFill } from '../../src/report/fill/json';
import type { Workbook } from '../../src/workbook/workbook';
import { LOOK, newSheet } from '../hosts/xlsx/write/written';
import { fillSchemaErrors } from '../report/fill-schema';

/** A sample workbook, by its name without ending. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../samples', `${name}.xlsx`)));
}

export function workbookOf(bytes: Uint8Array): Workbook {
  const reading = readXlsx(bytes, 'x.xlsx');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.workbook;
}

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `gouji fill` does with these arguments, without a process of its own. */
export async function gouji(...options: readonly string[]): Promise<Run> {
  let run: Run | undefined;
  const fillIn = (file: string, understood: Omit<FillOptions, 'colours'>): Promise<void> => {
    const { report, exitCode } = fill(file, { ...understood, colours: false }, inspect);
    run = { status: exitCode, stdout: report, stderr: '' };
    return Promise.resolve();
  };
  const program = createProgram({ fill: fillIn } as unknown as Jobs);
  try {
    await program.parseAsync(['node', 'gouji', 'fill', ...options]);
  } catch (error) {
    return { status: 2, stdout: '', stderr: usageMistake(error as CommanderError) };
  }
  return run!;
}

/** The JSON report of `gouji fill`, which must hold to its schema. */
export async function goujiJson(...options: readonly string[]): Promise<JsonFill> {
  const { stdout } = await gouji(...options, '--format', 'json');
  const report = JSON.parse(stdout) as JsonFill;
  expect(fillSchemaErrors(report)).toEqual([]);
  return report;
}

/** A workbook of one sheet, or one more sheet in a workbook, with these cells from A1 on; amounts have a point. */
export function withSheet(name: string, lines: readonly (readonly string[])[], workbook?: Uint8Array): Uint8Array {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((text, column) => {
      if (text === '') return [];
      const isAmount = /^\d+\.\d+$/.test(text);
      const content = isAmount ? ({ kind: 'amount', decimal: text } as const) : ({ kind: 'text', text } as const);
      return [{ row, column, rowSpan: 1, columnSpan: 1, content, look: LOOK }];
    }),
  );
  const sheet = newSheet(name, cells);
  const writing = workbook ? writeXlsx(workbook, { changes: [], newSheets: [sheet] }) : newXlsx([sheet]);
  if (!writing.ok) throw new Error(writing.problem.code);
  return writing.bytes;
}
