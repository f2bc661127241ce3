import fc from 'fast-check';
import { EMPTY_MEMO, type Memo, type Waiver } from '../../../src/workbook/memo/memo';
import { readMemo } from '../../../src/workbook/memo/read-memo';
import { memoXml } from '../../../src/workbook/memo/write-memo';

const WAIVER: Waiver = {
  code: 'relation-broken',
  rule: 'budget.revenue-summary.A04',
  table: 'budget.revenue-summary',
  row: '合计',
  column: '本年收入·小计',
  figures: '421.39',
  sheet: '02',
  address: 'D8',
  reason: '单位要求保留原报数',
  date: '2024-03-15',
};
const MEMO: Memo = {
  waivers: [WAIVER],
  sheets: [{ sheet: '附表', table: '' }],
  settings: { tolerance: 'strict' },
};

/** The root element as an XML parser gives it; entities are not used by what we write. */
function partOf(xml: string) {
  const [, version, text] =
    /^<\?xml version="1\.0"\?><memo xmlns="urn:gouji:memo" version="(\d+)">([^<&]*)<\/memo>$/.exec(xml)!;
  return { version, text: text! };
}

describe('a memo as a custom XML part', () => {
  it('is read as it was written', () => {
    expect(readMemo([partOf(memoXml(MEMO))])).toEqual({ memo: MEMO });
  });

  it('holds any text without anything that XML would change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reason) => {
        const xml = memoXml({ ...MEMO, waivers: [{ ...WAIVER, reason }] });
        // eslint-disable-next-line no-control-regex -- what XML cannot hold
        expect(xml).not.toMatch(/[\u0000-\u001f\ufffe\uffff]|&|\]\]>/);
        expect(readMemo([partOf(xml)]).memo?.waivers[0]?.reason).toBe(reason);
      }),
    );
  });

  it('is nothing where there is no part', () => {
    expect(readMemo([])).toEqual({});
  });

  it.each([
    ['a later version', { version: '2', text: '{}' }, 'newer'],
    ['no version', { version: undefined, text: '{}' }, 'damaged'],
    ['a version that is none', { version: '1.0', text: '{}' }, 'damaged'],
    ['broken JSON', { version: '1', text: '{"waivers":[' }, 'damaged'],
    ['a missing list', { version: '1', text: '{"waivers":[],"settings":{}}' }, 'damaged'],
    ['a waiver without a reason', { version: '1', text: '{"waivers":[{}],"sheets":[],"settings":{}}' }, 'damaged'],
    ['a setting that is no text', { version: '1', text: '{"waivers":[],"sheets":[],"settings":{"a":1}}' }, 'damaged'],
    ['something else altogether', { version: '1', text: 'null' }, 'damaged'],
  ])('%s is a problem and no memo', (_, part, problem) => {
    expect(readMemo([part])).toEqual({ memoProblem: problem });
    expect(readMemo([partOf(memoXml(MEMO)), part])).toEqual({ memoProblem: problem });
  });

  it('joins parts that were added at the same time', () => {
    const other: Waiver = { ...WAIVER, row: '小计' };
    const second: Memo = {
      waivers: [WAIVER, other],
      sheets: [{ sheet: '附表', table: 'x' }],
      settings: { order: 'table' },
    };
    expect(readMemo([partOf(memoXml(MEMO)), partOf(memoXml(second))]).memo).toEqual({
      waivers: [WAIVER, other],
      sheets: [{ sheet: '附表', table: 'x' }],
      settings: { tolerance: 'strict', order: 'table' },
    });
    expect(readMemo([partOf(memoXml(EMPTY_MEMO))])).toEqual({ memo: EMPTY_MEMO });
  });
});
