import type { Host, Reading } from '../../src/taskpane/host';
import { createSession, type Session } from '../../src/taskpane/session';
import type { PaneEvent } from '../../src/taskpane/state/state';
import { createEngine } from '../../src/taskpane/worker/engine';
import type { OpenWorkbook } from '../../src/taskpane/open-workbook';
import { runEngine, type StartEngine } from '../../src/taskpane/worker/running-engine';
import { channel, startHere } from './engine-here';
import { BROKEN, inspection } from './inspection';

const READ: Reading = { kind: 'workbook', outline: { sheets: [] } };
const CELL = BROKEN.cells[0]!;

function start(
  host: Partial<Host>,
  inspect = () => inspection([BROKEN]),
  startEngine = startHere((progress) => ({ ...createEngine(progress), inspect })),
): { session: Session; events: PaneEvent[] } {
  const events: PaneEvent[] = [];
  const session = createSession({
    host: {
      kind: 'excel',
      read: () => Promise.resolve(READ),
      reveal: () => Promise.resolve(undefined),
      write: () => Promise.reject(new Error('a check writes nothing')),
      ...host,
    },
    save: () => undefined,
    dispatch: (event) => events.push(event),
    painted: () => Promise.resolve(),
    startEngine,
  });
  return { session, events };
}

/** So many turns of the event loop, however long each takes: messages between the two sides need a few. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

const types = (events: readonly PaneEvent[]) => events.map(({ type }) => type);

describe('a session', () => {
  it('reads, then checks', async () => {
    const { session, events } = start({});
    session.check();
    await settled();
    expect(types(events)).toEqual(['reading', 'checking', 'checked']);
  });

  it('hands on what is wrong with the workbook', async () => {
    const problem = { source: 'excel', problem: { code: 'cell-editing', data: {} } } as const;
    const { session, events } = start({ read: () => Promise.resolve({ kind: 'problem', problem }) });
    session.check();
    await settled();
    expect(events.at(-1)).toEqual({ type: 'failed', problem });
  });

  it('says so when we made a mistake, and goes on', async () => {
    const { session, events } = start({}, () => {
      throw new TypeError('ours');
    });
    session.check();
    await settled();
    expect(events.at(-1)).toEqual({ type: 'failed', problem: { source: 'unexpected', detail: 'TypeError: ours' } });
  });

  it('lets a later check overtake an earlier one', async () => {
    const answers: ((reading: Reading) => void)[] = [];
    const { session, events } = start({ read: () => new Promise((resolve) => answers.push(resolve)) });
    session.check();
    await settled();
    session.check();
    await settled();
    answers[1]!(READ);
    answers[0]!({ kind: 'problem', problem: { source: 'unexpected', detail: 'late' } });
    await settled();
    expect(types(events)).toEqual(['reading', 'reading', 'checking', 'checked']);
  });

  it('stops a check at once, whatever it is waiting for, and says so', async () => {
    const { session, events } = start({ read: () => new Promise(() => undefined) });
    session.check();
    await settled();
    session.stop();
    expect(types(events)).toEqual(['reading', 'stopped']);
    session.stop();
    await settled();
    expect(types(events)).toEqual(['reading', 'stopped']);
  });

  it('says nothing more of a check that was stopped, and checks again when asked', async () => {
    const answers: ((reading: Reading) => void)[] = [];
    const { session, events } = start({ read: () => new Promise((resolve) => answers.push(resolve)) });
    session.check();
    await settled();
    session.stop();
    answers[0]!(READ);
    session.check();
    await settled();
    answers[1]!(READ);
    await settled();
    expect(types(events)).toEqual(['reading', 'stopped', 'reading', 'checking', 'checked']);
  });

  it('keeps the workbook that was checked until another one is', async () => {
    const workbooks: OpenWorkbook[] = [];
    const { session, events } = start({
      async read(engine) {
        const outline = { sheets: [{ name: '01', hidden: false }] };
        await engine.openOutline(outline);
        return { kind: 'workbook', outline };
      },
    });
    const seen = () => events.flatMap((event) => (event.type === 'checking' ? [event.workbook] : []));
    session.check();
    await settled();
    workbooks.push(...seen());
    session.check();
    session.stop();
    await settled();
    expect(await workbooks[0]!.source.rows('01', 0, 10)).toEqual(new Map());
    session.check();
    await settled();
    await expect(workbooks[0]!.source.rows('01', 0, 10)).rejects.toThrow();
    expect(await seen().at(-1)!.source.rows('01', 0, 10)).toEqual(new Map());
  });

  it('says so when what computes has died', async () => {
    let die: (detail: string) => void = () => undefined;
    const startEngine: StartEngine = (progress) => {
      const [here] = channel();
      return runEngine(here, progress, { close: () => undefined, lost: (died) => (die = died) });
    };
    const { session, events } = start(
      { read: (engine) => engine.openFile(new Uint8Array(), '') as never },
      undefined,
      startEngine,
    );
    session.check();
    await settled();
    die('out of memory');
    await settled();
    expect(events.at(-1)).toEqual({ type: 'failed', problem: { source: 'engine-lost' } });
  });

  it('goes to a cell, and tells what is in the way', async () => {
    const problem = { source: 'excel', problem: { code: 'sheet-hidden', data: {} } } as const;
    const { session, events } = start({ reveal: () => Promise.resolve(problem) });
    session.goTo('0', CELL);
    await settled();
    expect(events).toEqual([
      { type: 'finding-chosen', key: '0', cell: CELL },
      { type: 'reveal-failed', problem },
    ]);
  });

  it('opens a file and checks it at once', async () => {
    const { session, events } = start({});
    const bytes = () => Promise.resolve(new TextEncoder().encode('不是工作簿'));
    session.open({ name: '甲.txt', sample: undefined, bytes });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(events[0]).toEqual({ type: 'file-opened', file: { name: '甲.txt', sample: undefined } });
    expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { source: 'file', problem: { code: 'not-xlsx' } } });
  });

  it('says so when a file can no longer be read', async () => {
    const { session, events } = start({});
    const bytes = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    session.open({ name: '甲.xlsx', sample: undefined, bytes });
    await settled();
    await settled();
    expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { problem: { code: 'file-unreadable' } } });
  });

  it('tells a file that was saved over since from one that could never be read', async () => {
    const { session, events } = start({});
    let reads = 0;
    const bytes = () =>
      reads++ === 0
        ? Promise.resolve(new TextEncoder().encode('不是工作簿'))
        : Promise.reject(new DOMException('changed', 'NotReadableError'));
    session.open({ name: '甲.xlsx', sample: undefined, bytes });
    await new Promise((resolve) => setTimeout(resolve, 300));
    session.check();
    await settled();
    await settled();
    expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { problem: { code: 'file-changed' } } });
  });
});
