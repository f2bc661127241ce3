import { reduce } from '../../src/taskpane/state/reducer';
import { initialState, type PaneEvent, type PaneState } from '../../src/taskpane/state/state';
import { BROKEN, inspection } from './inspection';

const NOTHING_ASKED = () => Promise.reject(new Error('a reducer asks for nothing'));
const SOURCE = { layout: NOTHING_ASKED, rows: NOTHING_ASKED };
const WORKBOOK = { name: '甲.xlsx', sheets: [{ name: '预算01表', hidden: false }], source: SOURCE };
const CELL = BROKEN.cells[0]!;

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState('zh'));

const CHECKED: readonly PaneEvent[] = [
  { type: 'reading', done: 0 },
  { type: 'checking', workbook: WORKBOOK },
  { type: 'checked', inspection: inspection([BROKEN]) },
];

describe('the state of the pane', () => {
  it('goes from reading to checking to checked', () => {
    expect(after({ type: 'reading', done: 0.4 }).stage).toEqual({ kind: 'working', step: 'reading', done: 0.4 });
    expect(after(...CHECKED.slice(0, 2)).stage).toMatchObject({ kind: 'working', step: 'checking' });
    expect(after(...CHECKED)).toMatchObject({ stage: { kind: 'checked' }, workbook: WORKBOOK });
  });

  it('brings the sheet of a chosen finding to the front, anew each time', () => {
    const chosen: PaneEvent = { type: 'finding-chosen', key: '0', cell: CELL };
    const once = after(...CHECKED, chosen);
    const twice = reduce(once, chosen);
    expect(once).toMatchObject({ selected: '0', target: CELL, sheet: CELL.sheet });
    expect(twice.target).toEqual(once.target);
    expect(twice.target).not.toBe(once.target);
  });

  it('chooses the finding about a cell that is chosen in the grid, and keeps it where there is none', () => {
    const state = after(...CHECKED, { type: 'cell-chosen', cell: CELL });
    expect(state.selected).toBe('0');
    expect(reduce(state, { type: 'cell-chosen', cell: { sheet: CELL.sheet, address: 'A1' } }).selected).toBe('0');
  });

  it('forgets what was chosen when another file is opened', () => {
    const state = after(
      ...CHECKED,
      { type: 'finding-chosen', key: '0', cell: CELL },
      { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } },
    );
    expect(state).toMatchObject({ workbook: undefined, sheet: undefined, selected: undefined, target: undefined });
  });

  it('shows no workbook beside a problem with the file', () => {
    const problem = { source: 'file', problem: { code: 'encrypted' } } as const;
    expect(after(...CHECKED, { type: 'failed', problem })).toMatchObject({
      stage: { kind: 'failed', problem },
      workbook: undefined,
    });
  });

  it('keeps the result and the workbook when the file can no longer be read', () => {
    const problem = { source: 'file', problem: { code: 'file-changed' } } as const;
    const again: readonly PaneEvent[] = [
      { type: 'reading', done: 0 },
      { type: 'failed', problem },
    ];
    const state = after(...CHECKED, ...again);
    expect(state).toMatchObject({ stage: { kind: 'checked' }, workbook: WORKBOOK, notice: problem });
    expect(reduce(state, { type: 'finding-chosen', key: '0', cell: CELL }).notice).toBe(problem);
    expect(after(...again).stage).toEqual({ kind: 'failed', problem });
    const other: PaneEvent = { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } };
    expect(after(...CHECKED, other, ...again).stage).toEqual({ kind: 'failed', problem });
  });

  it('is as it was before when a check is stopped, and says that it was', () => {
    const again: readonly PaneEvent[] = [
      { type: 'reading', done: 0.5 },
      { type: 'checking', workbook: { ...WORKBOOK, name: '新.xlsx' } },
    ];
    const before = after(...CHECKED, { type: 'sheet-chosen', sheet: '预算01表' });
    const stopped = [...again, { type: 'stopped' } as const].reduce(reduce, before);
    expect(stopped).toEqual({ ...before, notice: { source: 'stopped' }, noticeAbout: 'check' });
    const finished = [...again, CHECKED[2]!].reduce(reduce, before);
    expect(finished.workbook?.name).toBe('新.xlsx');
  });

  it('goes back to the file before when opening another one is stopped', () => {
    const file = { name: '甲.xlsx', sample: undefined };
    const opened: readonly PaneEvent[] = [
      { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } },
      { type: 'reading', done: 0 },
      { type: 'stopped' },
    ];
    const before = after({ type: 'file-opened', file }, ...CHECKED);
    const stopped = opened.reduce(reduce, before);
    expect(stopped).toMatchObject({ file, workbook: WORKBOOK, stage: { kind: 'checked' }, before: undefined });
    // Without one before, the file stays open and unchecked.
    expect(after(...opened)).toMatchObject({
      file: { name: '乙.xlsx' },
      stage: { kind: 'empty' },
      workbook: undefined,
    });
  });

  it('keeps the findings when Excel cannot be read again', () => {
    const problem = { source: 'excel', problem: { code: 'cell-editing', data: {} } } as const;
    const state = after(...CHECKED, { type: 'reading', done: 0 }, { type: 'failed', problem });
    expect(state).toMatchObject({ stage: { kind: 'checked' }, notice: problem, noticeAbout: 'check' });
  });

  it('keeps the findings when a cell cannot be shown, until the notice is dismissed', () => {
    const problem = { source: 'excel', problem: { code: 'sheet-hidden', data: { sheet: '甲' } } } as const;
    const state = after(...CHECKED, { type: 'reveal-failed', problem });
    expect(state).toMatchObject({ notice: problem, stage: { kind: 'checked' } });
    expect(reduce(state, { type: 'notice-dismissed' }).notice).toBeUndefined();
  });

  it('comes back to the check when a file is opened, and keeps what was looked for in the code lists', () => {
    const searched = after({ type: 'view-chosen', view: 'codes' }, { type: 'codes-searched', query: '维修' });
    expect(searched).toMatchObject({ view: 'codes', codes: { query: '维修' } });
    const opened = reduce(searched, { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } });
    expect(opened).toMatchObject({ view: 'check', codes: { query: '维修' } });
  });

  it('forgets what was chosen for a result when another is looked for, and the choice alone when filters change', () => {
    const chosen: readonly PaneEvent[] = [
      { type: 'codes-searched', query: '30101' },
      { type: 'code-opened', code: '30101' },
      { type: 'counterpart-chosen', code: '50501' },
      { type: 'code-answered', answer: { kind: 'copied', text: '30101' } },
    ];
    expect(after(...chosen).codes).toMatchObject({ open: '30101', counterpart: '50501', answer: { kind: 'copied' } });
    expect(after(...chosen, { type: 'codes-searched', year: 2020 }).codes).toMatchObject({
      open: '30101',
      counterpart: undefined,
      answer: undefined,
    });
    expect(after(...chosen, { type: 'codes-searched', query: '3' }).codes).toMatchObject({ open: undefined });
  });

  it('changes the language and nothing else', () => {
    const before = after(...CHECKED);
    expect(reduce(before, { type: 'language-chosen', language: 'en' })).toEqual({ ...before, language: 'en' });
  });
});
