import type { Host, Reading } from '../../src/taskpane/host';
import { createSession, type Session } from '../../src/taskpane/session';
import type { PaneEvent } from '../../src/taskpane/state/state';
import { createEngine } from '../../src/taskpane/worker/engine';
import { startHere } from './engine-here';
import { BROKEN, inspection } from './inspection';

const READ: Reading = { kind: 'workbook', outline: { sheets: [] } };
const CELL = BROKEN.cells[0]!;

function start(host: Partial<Host>, inspect = () => inspection([BROKEN])): { session: Session; events: PaneEvent[] } {
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
    startEngine: startHere((progress) => ({ ...createEngine(progress), inspect })),
  });
  return { session, events };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
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
