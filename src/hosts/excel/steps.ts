/** Something to be asked of Excel, and how many bytes it takes there or back. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

// Excel on the web takes and gives at most 5 MB in one trip; what is counted here is an estimate.
const BYTES_A_TRIP = 4_000_000;
/** What naming a range and one of its properties takes in a request. */
const REQUEST_BYTES = 600;

/** A step that sends `content`; a character of Chinese takes three bytes. */
export function sending(queue: () => void, content: unknown = ''): Step {
  return { bytes: REQUEST_BYTES + JSON.stringify(content).length * 3, queue };
}

/** A step that asks for so many cells: value, formula and format of a cell with text take some 60 bytes. */
export function asking(queue: () => void, cells: number): Step {
  return { bytes: REQUEST_BYTES + cells * 60, queue };
}

/** Takes steps in order, with one trip to Excel for each five megabytes and at least one. */
export async function takeSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > BYTES_A_TRIP) {
      // One trip for each five megabytes, not for each step.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    step.queue();
    bytes += step.bytes;
  }
  await context.sync();
}
