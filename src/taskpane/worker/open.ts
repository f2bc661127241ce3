import type { WorkbookOutline } from '../../workbook/outline';
import type { Host, PaneProblem, Reading } from '../host';
import type { OpenWorkbook } from '../open-workbook';
import { EngineLost, type RunningEngine } from './running-engine';

/** Has a host read its workbook. Ends as soon as the engine is stopped, whatever the host is still waiting for. */
export function readInto(
  { engine, ended }: RunningEngine,
  host: Host,
  progress: (done: number) => void,
): Promise<Reading> {
  return Promise.race([host.read(engine, progress), ended]);
}

/** The workbook that an engine holds, for the grid to ask for its cells. */
export function openWorkbook({ engine }: RunningEngine, outline: WorkbookOutline): OpenWorkbook {
  return { ...outline, source: engine };
}

/** What an exception on the way means for the user. */
export function problemOf(error: unknown): PaneProblem {
  return error instanceof EngineLost ? { source: 'engine-lost' } : { source: 'unexpected', detail: String(error) };
}
