import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../src/hosts/xlsx/read-xlsx';
import { inspect } from '../src/inspect';
import { medians } from './median';

const COMMAND = path.join(__dirname, '../dist/cli/gouji.js');
const BARE = path.join(__dirname, 'bare.js');
const COLD_ROUNDS = 9;
const WARM_ROUNDS = 30;

/** How long the main job takes on one workbook, in ms, beside the least that it could take. */
export interface CheckTimes {
  readonly tables: number;
  /** A process that checks the workbook, from its start to its end. */
  readonly cold: number;
  /** A process that only unzips the workbook and scans its sheets. */
  readonly bare: number;
  /** Reading and inspecting in a process that has done so before. */
  readonly read: number;
  readonly inspect: number;
}

/** Measures one workbook. The command has to be built. */
export function timeCheck(file: string): CheckTimes {
  const [cold = NaN, bare = NaN] = medians(COLD_ROUNDS, [
    () => run([COMMAND, 'check', file, '--format', 'json'], [0, 1]),
    () => run([BARE, file], [0]),
  ]);
  const bytes = readFileSync(file);
  const result = readXlsx(bytes, file);
  if (!result.ok) throw new Error(`${file}: ${result.problem.code}`);
  const jobs = [() => void readXlsx(bytes, file), () => void inspect(result.workbook)];
  medians(WARM_ROUNDS, jobs);
  const [read = NaN, warm = NaN] = medians(WARM_ROUNDS, jobs);
  return { tables: inspect(result.workbook).tables.length, cold, bare, read, inspect: warm };
}

function run(command: readonly string[], expected: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status === null || !expected.includes(status)) throw new Error(`${command.join(' ')}\n${stderr}`);
}
