import type { Engine } from './engine';
import { connect, type Port, type Remote } from './remote';

/** An engine at work, from the side of the pane. It holds one workbook, and is given up with it. */
export interface RunningEngine {
  readonly engine: Remote<Engine>;
  /** Gives it up, whatever it is doing: everything that is still waited for rejects with a `Stopped`. */
  readonly stop: () => void;
  /** Rejects once it has been stopped, or has died. */
  readonly ended: Promise<never>;
}

/** Starts an engine; `progress` hears 0 … 1 of the call in hand. */
export type StartEngine = (progress: (done: number) => void) => RunningEngine;

/** Why something that was asked for never came: the user did not want it any more. */
export class Stopped extends Error {}

/** Why something that was asked for never came: the engine died, as a rule for want of memory. */
export class EngineLost extends Error {}

/** Runs an engine behind a port. `close` ends the other side; `lost` is called back when that ended by itself. */
export function runEngine(
  port: Port,
  progress: (done: number) => void,
  { close, lost }: { readonly close: () => void; readonly lost?: (died: (detail: string) => void) => void },
): RunningEngine {
  const { remote, end, ended } = connect<Engine>(port, progress);
  const endWith = (reason: Error): void => {
    end(reason);
    close();
  };
  lost?.((detail) => endWith(new EngineLost(detail)));
  return { engine: remote, ended, stop: () => endWith(new Stopped('stopped')) };
}
