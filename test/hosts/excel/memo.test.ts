/** @jest-environment jsdom */
import { writeExcel } from '../../../src/hosts/excel/write-excel';
import { EMPTY_MEMO, type Memo } from '../../../src/workbook/memo/memo';
import { memoXml } from '../../../src/workbook/memo/write-memo';
import { amount, changing } from '../xlsx/write/written';
import { mockExcel } from './mock-workbook';
import { readWhole } from './read';
import { given, state, written } from './writing';

const MEMO: Memo = { waivers: [], sheets: [{ sheet: '目录', table: '' }], settings: {} };
const NOTHING = { changes: [], newSheets: [] };
const SHEET = { name: '01', values: [['合计', 1]] };

async function read(parts: readonly string[], version?: string) {
  const excel = mockExcel([SHEET], { parts, ...(version ? { version } : {}) });
  const reading = await readWhole();
  if (reading.kind !== 'workbook') throw new Error(reading.problem.code);
  const { memo, memoProblem } = reading.workbook;
  return { memo, memoProblem, trips: excel.trips() };
}

describe('reading what is remembered in the open workbook', () => {
  it('takes no trip of its own', async () => {
    expect(await read([memoXml(MEMO)])).toEqual({ memo: MEMO, trips: 3 });
    expect(await read([])).toEqual({ trips: 3 });
  });

  it('understands it however Excel writes the XML', async () => {
    const rewritten = memoXml(MEMO)
      .replace(/^<\?xml.*?\?>/, '')
      .replace('<memo xmlns=', '<g:memo xmlns:g=')
      .replace('</memo>', '</g:memo>')
      .replaceAll('"', '&quot;')
      .replace('&quot;urn:gouji:memo&quot; version=&quot;1&quot;', '"urn:gouji:memo" version="1"');
    expect((await read([rewritten])).memo).toEqual(MEMO);
  });

  it.each([
    ['newer', memoXml(MEMO).replace('version="1">', 'version="2">')],
    ['damaged', memoXml(MEMO).slice(0, -3)],
  ])('says that it is %s', async (memoProblem, xml) => {
    expect(await read([xml])).toMatchObject({ memoProblem });
  });

  it('asks for nothing in versions that keep nothing', async () => {
    expect(await read([memoXml(MEMO)], '1.4')).toEqual({ trips: 3 });
  });
});

describe('remembering in the open workbook', () => {
  it('adds the part, then replaces it, in the trips of any writing', async () => {
    const excel = given();
    await written({ ...NOTHING, memo: MEMO });
    expect(excel.parts).toEqual([memoXml(MEMO)]);
    expect(excel.trips()).toBe(2);
    await written({ ...changing('01', { B1: amount('2') }), memo: EMPTY_MEMO });
    expect(excel.parts).toEqual([memoXml(EMPTY_MEMO)]);
    expect(excel.trips()).toBe(2 + 3);
  });

  it('joins parts that were added at the same time', async () => {
    const excel = given();
    excel.parts.push(memoXml(MEMO), memoXml(EMPTY_MEMO));
    await written({ ...NOTHING, memo: MEMO });
    expect(excel.parts).toEqual([memoXml(MEMO)]);
  });

  it.each(['newer', 'damaged'])('writes nothing over a memo that is %s', async (reason) => {
    const excel = given();
    const xml =
      reason === 'newer' ? memoXml(MEMO).replace('version="1">', 'version="2">') : '<memo xmlns="urn:gouji:memo"/>';
    excel.parts.push(xml);
    const before = state(excel);
    const problem = { code: 'memo-unreadable', reason };
    expect(await writeExcel({ ...changing('01', { B1: amount('2') }), memo: MEMO })).toMatchObject({ problem });
    expect([excel.parts, state(excel)]).toEqual([[xml], before]);
  });

  it('says where Excel keeps nothing', async () => {
    given('1.4');
    expect(await writeExcel({ ...NOTHING, memo: MEMO })).toMatchObject({ problem: { code: 'memo-unsupported' } });
  });

  it('brings back what was remembered where writing fails', async () => {
    const excel = given();
    excel.parts.push(memoXml(MEMO));
    excel.sheets[0]!.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    const edits = { ...changing('01', { B1: amount('2') }), memo: EMPTY_MEMO };
    expect(await writeExcel(edits)).toMatchObject({ problem: { code: 'cell-not-taken' } });
    expect(excel.parts).toEqual([memoXml(MEMO)]);
  });
});
