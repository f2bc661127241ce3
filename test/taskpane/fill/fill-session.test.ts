import { createFillSession, type FillSession } from '../../../src/taskpane/fill/fill-session';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import type { Host, Writing } from '../../../src/taskpane/host';
import { NOTHING_FILLED, type FillAnswer, type Preview } from '../../../src/taskpane/state/fill';
import type { PaneEvent } from '../../../src/taskpane/state/state';
import type { WorkbookEdits } from '../../../src/workbook/edits';
import type { Sheet, Workbook } from '../../../src/workbook/workbook';
import { randomLedger } from '../../derive/random-ledger';
import { outlineOf } from '../../../src/workbook/outline';
import { sheetFrom } from '../../derive/sheets';
import { startEngineHere } from '../engine-here';
import { piecesOf } from '../../hosts/excel/pieces';

const LEDGER: Workbook = { name: '底表.xlsx', sheets: [randomLedger(40, 1)] };
const OTHER: Workbook = { sheets: [randomLedger(40, 2)] };
const { wishes: WISHES, template: TEMPLATE } = NOTHING_FILLED;

interface Pretended {
  /** What is open at the moment. */
  workbook: Workbook;
  writing: (edits: WorkbookEdits) => Writing;
  readonly written: WorkbookEdits[];
  readonly host: Host;
}

const takenBack = jest.fn(() =>
  Promise.resolve<Awaited<ReturnType<Extract<Writing, { kind: 'written' }>['takeBack']>>>(undefined),
);
const done: Writing = { kind: 'written', takeBack: takenBack, leftOut: [] };

function open(kind: Host['kind'] = 'excel', workbook = LEDGER): Pretended {
  const written: WorkbookEdits[] = [];
  const pretended: Pretended = {
    workbook,
    writing: () => done,
    written,
    host: {
      kind,
      async read(engine) {
        const outline = outlineOf(pretended.workbook);
        await engine.openOutline(outline);
        await engine.addPieces(piecesOf(pretended.workbook));
        return { kind: 'workbook', outline };
      },
      reveal: () => Promise.resolve(undefined),
      write: (edits) => {
        const writing = pretended.writing(edits);
        if (writing.kind === 'written') written.push(edits);
        return Promise.resolve(writing);
      },
    },
  };
  return pretended;
}

function start(given: { host: Host | undefined }) {
  const events: PaneEvent[] = [];
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const session = createFillSession({
    host: () => given.host,
    dispatch: (event) => events.push(event),
    painted: () => Promise.resolve(),
    startEngine: startEngineHere,
    keep: (_, running) => running.stop(),
    save: (name, bytes) => saved.push({ name, bytes }),
  });
  const types = () => events.map((event) => (event.type === 'fill-step' ? event.step : event.type));
  const answers = () => events.flatMap((event): FillAnswer[] => (event.type === 'fill-answered' ? [event.answer] : []));
  const previews = () => events.flatMap((event): Preview[] => (event.type === 'fill-previewed' ? [event.preview] : []));
  return { session, events, saved, types, answers, previews };
}

/** Answers once a job has come to its end: when an event of that type has been told so often. */
async function until(events: readonly PaneEvent[], type: PaneEvent['type'], times = 1): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (events.filter((event) => event.type === type).length >= times) return settled();
    await settled();
  }
  throw new Error(`no ${type} among ${events.map((event) => event.type).join(' ')}`);
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function previewed(pane: ReturnType<typeof start>): Promise<Preview> {
  const before = pane.previews().length;
  pane.session.preview(WISHES);
  await until(pane.events, 'fill-previewed', before + 1);
  return pane.previews().at(-1)!;
}

async function carriedOut(pane: ReturnType<typeof start>): Promise<FillAnswer> {
  const before = pane.answers().length;
  pane.session.carryOut(await previewed(pane));
  await until(pane.events, 'fill-answered', before + 1);
  return pane.answers().at(-1)!;
}

beforeEach(() => takenBack.mockReset().mockResolvedValue(undefined));

describe('a session of filling', () => {
  it('says what can be filled, without working anything out', async () => {
    const pane = start(open());
    pane.session.survey();
    await until(pane.events, 'fill-surveyed');
    expect(pane.types()).toEqual(['reading', 'fill-surveyed']);
    expect(pane.events[1]).toMatchObject({
      survey: { ledgers: [{ sheet: '支出明细底表', kind: 'expenditure', lines: 40, unit: '元' }], tables: [] },
    });
  });

  it('writes what the preview showed, and checks what came of it', async () => {
    const excel = open();
    const pane = start(excel);
    const preview = await previewed(pane);
    expect(excel.written).toEqual([]);
    pane.session.carryOut(preview);
    await until(pane.events, 'fill-answered');
    expect(excel.written).toEqual([preview.plan.edits]);
    expect(pane.types().slice(-5)).toEqual(['writing', 'checking', 'checking', 'checked', 'fill-answered']);
    expect(pane.answers()).toMatchObject([{ kind: 'written', cells: 0, leftOut: [] }]);
    expect(pane.answers()[0]).toHaveProperty('newSheets.length', preview.plan.edits.newSheets.length);
  });

  it('writes nothing where the workbook has changed since, and shows what it would write now', async () => {
    const excel = open();
    const pane = start(excel);
    const preview = await previewed(pane);
    excel.workbook = OTHER;
    pane.session.carryOut(preview);
    await until(pane.events, 'fill-previewed', 2);
    expect(excel.written).toEqual([]);
    const revised = pane.previews().at(-1)!;
    expect(revised.isRevised).toBe(true);
    expect(revised.plan.edits).not.toEqual(preview.plan.edits);
    pane.session.carryOut(revised);
    await until(pane.events, 'fill-answered');
    expect(excel.written).toEqual([revised.plan.edits]);
  });

  it('says what is in the way of reading', async () => {
    const excel = open();
    const problem = { source: 'excel', problem: { code: 'cell-editing', data: {} } } as const;
    const pane = start({ host: { ...excel.host, read: () => Promise.resolve({ kind: 'problem', problem }) } });
    pane.session.preview(WISHES);
    await until(pane.events, 'fill-answered');
    expect(pane.answers()).toEqual([{ kind: 'failed', step: 'reading', problem, remaining: [] }]);
    pane.session.survey();
    await until(pane.events, 'fill-answered', 2);
  });

  it('says so when we made a mistake, where it happened, and goes on', async () => {
    const excel = open();
    const pane = start(excel);
    excel.writing = () => {
      throw new TypeError('ours');
    };
    expect(await carriedOut(pane)).toEqual({
      kind: 'failed',
      step: 'writing',
      problem: { source: 'unexpected', detail: 'TypeError: ours' },
      remaining: [],
    });
    excel.writing = () => done;
    expect(await carriedOut(pane)).toMatchObject({ kind: 'written' });
  });

  it('takes back what was written', async () => {
    const pane = start(open());
    await carriedOut(pane);
    pane.session.undo(false);
    await until(pane.events, 'fill-answered', 2);
    expect(takenBack).toHaveBeenCalledTimes(1);
    expect(pane.answers().at(-1)).toEqual({ kind: 'undone' });
    pane.session.undo(false);
    await settled();
    expect(takenBack).toHaveBeenCalledTimes(1);
  });

  it('asks before it takes back what was changed since', async () => {
    const excel = open();
    const pane = start(excel);
    const added = (await previewed(pane)).plan.edits.newSheets[0]!.name;
    excel.writing = () => {
      excel.workbook = { sheets: [...LEDGER.sheets, sheetFrom(added, [['甲']])] };
      return done;
    };
    await carriedOut(pane);
    const edited: Sheet = sheetFrom(added, [['乙']]);
    excel.workbook = { sheets: [...LEDGER.sheets, edited] };
    pane.session.undo(false);
    await until(pane.events, 'fill-undo-asked');
    expect(takenBack).not.toHaveBeenCalled();
    pane.session.undo(true);
    await until(pane.events, 'fill-answered', 2);
    expect(takenBack).toHaveBeenCalledTimes(1);
  });

  it('names the sheets that could not be brought back, and tries again', async () => {
    const problem = { source: 'excel', problem: { code: 'refused', data: {} } } as const;
    const excel = open();
    const pane = start(excel);
    excel.writing = () => ({ kind: 'problem', problem, remaining: { sheets: ['甲'], takeBack: takenBack } });
    expect(await carriedOut(pane)).toEqual({ kind: 'failed', step: 'writing', problem, remaining: ['甲'] });
    takenBack.mockResolvedValueOnce(problem);
    pane.session.undo(false);
    await until(pane.events, 'fill-answered', 2);
    expect(pane.answers().at(-1)).toMatchObject({ kind: 'failed', step: 'undoing', problem });
    pane.session.undo(false);
    await until(pane.events, 'fill-answered', 3);
    expect(pane.answers().at(-1)).toEqual({ kind: 'undone' });
  });

  it('can be stopped while it reads or plans, changes nothing then, and goes on', async () => {
    const excel = open();
    const pane = start({ host: { ...excel.host, read: () => new Promise(() => undefined) } });
    pane.session.preview(WISHES);
    await settled();
    pane.session.stop();
    await until(pane.events, 'fill-answered');
    expect(pane.answers()).toEqual([{ kind: 'stopped' }]);
    expect(excel.written).toEqual([]);
    pane.session.survey();
    pane.session.stop();
    await until(pane.events, 'fill-answered', 2);
    expect(pane.answers().at(-1)).toEqual({ kind: 'stopped' });
  });

  it('has written what it has written, also where the check after that is stopped', async () => {
    const excel = open();
    let reads = 0;
    const read: Host['read'] = (engine, progress) =>
      ++reads === 3 ? new Promise(() => pane.session.stop()) : excel.host.read(engine, progress);
    const pane = start({ host: { ...excel.host, read } });
    expect(await carriedOut(pane)).toMatchObject({ kind: 'written', inspection: undefined });
    expect(excel.written).toHaveLength(1);
    pane.session.undo(false);
    await until(pane.events, 'fill-answered', 2);
    expect(pane.answers().at(-1)).toEqual({ kind: 'undone' });
  });

  it('does one thing at a time', async () => {
    const pane = start(open());
    pane.session.preview(WISHES);
    pane.session.preview(WISHES);
    await until(pane.events, 'fill-previewed');
    for (let turn = 0; turn < 50; turn += 1) await settled();
    expect(pane.previews()).toHaveLength(1);
  });

  it('says nothing of a workbook that is no longer open', async () => {
    const given: { host: Host } = { host: open().host };
    const pane = start(given);
    pane.session.survey();
    given.host = open('page', OTHER).host;
    pane.session.survey();
    await until(pane.events, 'fill-surveyed');
    for (let turn = 0; turn < 20; turn += 1) await settled();
    expect(pane.types()).toEqual(['reading', 'reading', 'fill-surveyed']);
  });
});

describe('blank tables', () => {
  const NAME = (year: number) => `${year}年`;
  const make = async (session: FillSession, events: readonly PaneEvent[]) => {
    session.makeTemplate(TEMPLATE, NAME);
    await until(events, 'fill-answered');
  };

  it('go into the open workbook beside what is there, and can be taken back', async () => {
    const excel = open('excel', { sheets: [...LEDGER.sheets, sheetFrom('预算01表', [['我的表']])] });
    const pane = start(excel);
    await make(pane.session, pane.events);
    const [{ changes, newSheets }] = excel.written as [WorkbookEdits];
    expect(changes).toEqual([]);
    expect(newSheets.map(({ name }) => name).slice(0, 2)).toEqual(['预算01表(2)', '预算02表']);
    // The hidden sheet of codes is none that the user would look for.
    const [answer] = pane.answers();
    const shown = newSheets.map(({ name }) => name).filter((name) => name !== '科目代码');
    expect(shown).toHaveLength(newSheets.length - 1);
    expect(answer).toMatchObject({ kind: 'written', newSheets: shown, inspection: undefined });
    pane.session.undo(false);
    await until(pane.events, 'fill-answered', 2);
    expect(takenBack).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['without a file', undefined],
    ['with one', open('page')],
  ])('are a file of their own on the page, %s', async (_, page) => {
    const pane = start({ host: page?.host });
    await make(pane.session, pane.events);
    expect(page?.written ?? []).toEqual([]);
    const [{ name, bytes }] = pane.saved as [{ name: string; bytes: Uint8Array }];
    expect(name).toMatch(/^20\d\d年\.xlsx$/);
    const reading = readXlsx(bytes, name);
    expect(reading.ok && reading.workbook.sheets[0]!.name).toBe('预算01表');
    expect(await pane.session.saved()!.bytes()).toBe(bytes);
  });
});
