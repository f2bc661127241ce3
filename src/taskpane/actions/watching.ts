import type { Unwatch, WorkbookChange } from '../../hosts/excel/watch';
import type { createWorkshop, WorkshopParts } from './workshop';

// As long as it takes to go on typing in the next cell.
const QUIET = 800;

/** Checks the workbook again after edits: only the sheets that were edited are read, once nothing has come for a moment. */
export function createWatching(
  { dispatch, shown }: Pick<WorkshopParts, 'dispatch' | 'shown'>,
  { run, isBusy }: Pick<ReturnType<typeof createWorkshop>, 'run' | 'isBusy'>,
): (on: boolean) => void {
  let unwatch: Promise<Unwatch | undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const edited = new Set<string>();
  let isOther = false;

  function changed(change: WorkbookChange): void {
    if (change.kind === 'cells') edited.add(change.sheet);
    else isOther = true;
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(recheck, QUIET);
  }

  function recheck(): void {
    // Nothing is checked yet, or a check is going on, which may have read before the edit.
    if (isBusy() || !shown()) {
      wait();
      return;
    }
    const sheets = [...edited];
    const all = isOther;
    edited.clear();
    isOther = false;
    run('recheck', async (work) => {
      if (all) await work.open(shown()!.host);
      else await work.refresh(sheets);
      await work.recheck();
      return undefined;
    });
  }

  async function stop(): Promise<void> {
    clearTimeout(timer);
    const ending = unwatch;
    unwatch = undefined;
    await (
      await ending
    )?.();
  }

  return (on) => {
    dispatch({ type: 'watching', on });
    if (!on) {
      void stop();
      return;
    }
    unwatch ??= import('../../hosts/excel/watch').then(({ watchWorkbook }) => watchWorkbook(changed));
    unwatch.then(
      (listening) => {
        if (listening) return;
        unwatch = undefined;
        dispatch({ type: 'watching', on: false });
        dispatch({ type: 'action-ended', outcome: { kind: 'cannot-watch' } });
      },
      (error: unknown) => {
        unwatch = undefined;
        dispatch({ type: 'watching', on: false });
        dispatch({
          type: 'action-ended',
          outcome: { kind: 'failed', problem: { source: 'unexpected', detail: String(error) } },
        });
      },
    );
  };
}
