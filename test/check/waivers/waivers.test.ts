import { readFileSync } from 'node:fs';
import type { Finding } from '../../../src/check/finding';
import { waiverOf, withoutWaiver, withWaiver } from '../../../src/check/waivers/waive';
import { inspect } from '../../../src/inspect';
import { recognise } from '../../../src/recognise/recognise';
import { toJson } from '../../../src/report/json';
import { isFaulty } from '../../../src/report/outcome';
import { toText } from '../../../src/report/text';
import { parsePosition } from '../../../src/workbook/address';
import type { Memo } from '../../../src/workbook/memo/memo';
import type { Workbook } from '../../../src/workbook/workbook';
import { withAmounts } from '../../diagnose/edit-sheet';
import { workbookOf } from '../../hosts/xlsx/read';

const CLEAN = workbookOf(new Uint8Array(readFileSync('samples/laocheng-2024-budget.xlsx')));
const REASON = '单位要求保留原报数';
const DATE = '2024-03-15';

const SLIP = recognise(CLEAN)
  .tables.find(({ id }) => id === 'budget.expenditure-summary')!
  .parts[0]!.rows.flatMap(({ kind, figures }) => (kind === 'subject' ? figures : []))
  .find(({ value }) => !value.isZero())!;
const worst = (workbook: Workbook): Finding => {
  const [first] = inspect(workbook).findings;
  if (first?.severity !== 'error') throw new Error('no error');
  return first;
};
const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ code, cells: [cell] }) => `${code} ${cell?.address}`);

/** The sample with one amount mistyped, by ten too much. */
const BOOK = withAmounts(CLEAN, [[SLIP.place, SLIP.value.plus('10').toFixed(2)]]);
const FINDING = worst(BOOK);
const MEMO = withWaiver(undefined, waiverOf(FINDING, REASON, DATE));
const remembering = (workbook: Workbook, memo: Memo): Workbook => ({ ...workbook, memo });
const place = ({ cells: [cell] }: Finding) => ({ sheet: cell!.sheet, ...parsePosition(cell!.address)! });

describe('a waived finding', () => {
  const before = inspect(BOOK);
  const after = inspect(remembering(BOOK, MEMO));

  it('stands apart with its reason, and only it', () => {
    expect(after.waived).toHaveLength(1);
    expect(after.waived[0]).toMatchObject({ ...FINDING, waived: { reason: REASON, date: DATE } });
    expect(after.findings).toEqual(
      before.findings.filter((finding) => JSON.stringify(finding) !== JSON.stringify(FINDING)),
    );
    expect(after.summary).toEqual(before.summary);
  });

  it('is told with its reason and does not count', () => {
    const outcome = { file: 'a.xlsx', inspection: { ...after, findings: [] } };
    expect(isFaulty(outcome)).toBe(false);
    const text = toText([outcome], 'zh');
    expect(text).toContain(`${DATE} 忽略，理由：${REASON}`);
    expect(text).toMatch(/结论 .*没有发现问题.*已忽略 1 处/);
    expect(toJson([outcome], 'zh').workbooks[0]!.waived).toMatchObject([{ waived: { reason: REASON, date: DATE } }]);
  });

  it('is found again once the waiver is taken back', () => {
    const memo = withoutWaiver(MEMO, after.waived[0]!.waived!);
    expect(memo.waivers).toEqual([]);
    expect(inspect(remembering(BOOK, memo))).toEqual(before);
  });

  it('stays waived where its row moved and its sheet was renamed', () => {
    const { sheet } = place(FINDING);
    const moved: Workbook = {
      ...BOOK,
      sheets: BOOK.sheets.map((one) =>
        one.name === sheet
          ? { ...one, name: '改了名', rows: new Map([...one.rows].map(([row, cells]) => [row + 3, cells])) }
          : one,
      ),
    };
    const { waived, findings } = inspect(remembering(moved, MEMO));
    expect(waived).toHaveLength(1);
    expect(waived[0]!.cells[0]!.sheet).toBe('改了名');
    expect(findings.some(({ code }) => code === 'waiver-unneeded')).toBe(false);
  });
});

describe('a waiver that no longer fits', () => {
  it('with other figures covers nothing, and its finding says so', () => {
    const waiver = { ...MEMO.waivers[0]!, figures: '1 → 2' };
    const { findings, waived } = inspect(remembering(BOOK, { ...MEMO, waivers: [waiver] }));
    expect(waived).toEqual([]);
    expect(findings.find(({ lapsed }) => lapsed)).toMatchObject({ code: FINDING.code, lapsed: waiver });
    expect(codes(findings)).toEqual(codes(inspect(BOOK).findings));
    expect(
      toText([{ file: 'a.xlsx', inspection: inspect(remembering(BOOK, { ...MEMO, waivers: [waiver] })) }], 'zh'),
    ).toContain(`曾于 ${DATE} 忽略`);
  });

  it('is renewed in its place', () => {
    const old = { ...MEMO.waivers[0]!, figures: '1 → 2' };
    const renewed = withWaiver({ ...MEMO, waivers: [old] }, waiverOf(FINDING, '再次确认', '2024-04-01'), old);
    expect(renewed.waivers.map(({ reason }) => reason)).toEqual(['再次确认']);
    expect(inspect(remembering(BOOK, renewed)).waived).toHaveLength(1);
  });

  it('is complained of when its finding is gone', () => {
    const { culprit } = FINDING;
    const fixed = withAmounts(BOOK, [[place(FINDING), culprit!.suggested!]]);
    const { findings, waived } = inspect(remembering(fixed, MEMO));
    expect(waived).toEqual([]);
    const told = findings.filter(({ code }) => code === 'waiver-unneeded');
    expect(told).toMatchObject([{ severity: 'info', unneeded: MEMO.waivers[0], cells: [FINDING.cells[0]] }]);
    const memo = withoutWaiver(MEMO, told[0]!.unneeded!);
    expect(inspect(remembering(fixed, memo)).findings.filter(({ code }) => code === 'waiver-unneeded')).toEqual([]);
  });
});

it('covers one finding only, the one that stands where it stood', () => {
  const { waivers } = MEMO;
  const twice = { ...MEMO, waivers: [waivers[0]!, { ...waivers[0]!, reason: '又一次' }] };
  const { waived, findings } = inspect(remembering(BOOK, twice));
  expect(waived).toHaveLength(1);
  expect(findings.filter(({ code }) => code === 'waiver-unneeded')).toHaveLength(1);
});

it('says that what is remembered cannot be read, and applies none of it', () => {
  const { findings, waived } = inspect({ ...BOOK, memoProblem: 'damaged' });
  expect(waived).toEqual([]);
  expect(findings.find(({ code }) => code === 'memo-unreadable')).toMatchObject({
    severity: 'warning',
    data: { reason: 'damaged' },
  });
});
