import { sheetFacts, unrecognisedSheets, withSheet } from '../../../src/taskpane/overview/sheet-facts';
import { EMPTY_MEMO } from '../../../src/workbook/memo/memo';
import { BROKEN, inspection, UNRECOGNISED } from '../inspection';

const COVER = { ...UNRECOGNISED, severity: 'info', data: { sheet: '封面', reason: 'empty', detail: '' } } as const;
const RESULT = { ...inspection([BROKEN, UNRECOGNISED, UNRECOGNISED, COVER]), ledgers: ['明细'] };
const head = (name: string) => ({ name, hidden: name === '底稿' });

describe('the sheets of a workbook', () => {
  it('are told with their tables, or with why there is none', () => {
    const sheets = ['封面', '预算01表', '底稿', '明细', '说明'].map(head);
    const memo = { ...EMPTY_MEMO, sheets: [{ sheet: '说明', table: '' }] };
    expect(
      sheetFacts({ sheets, memo }, RESULT).map(({ name, hidden, tables, isLedger, unread, said }) => [
        name,
        hidden,
        tables.map(({ name: table }) => table),
        isLedger,
        unread.map(({ data }) => data['reason']),
        said,
      ]),
    ).toEqual([
      ['封面', false, [], false, ['empty'], undefined],
      ['预算01表', false, ['收支总表'], false, [], undefined],
      ['底稿', true, [], false, ['no-header', 'no-header'], undefined],
      ['明细', false, [], true, [], undefined],
      ['说明', false, [], false, [], ''],
    ]);
  });

  it('count as not recognised once each, covers not at all', () => {
    expect(unrecognisedSheets(RESULT)).toBe(1);
  });

  it('are remembered by the last thing that was said of each', () => {
    const once = withSheet(undefined, '底稿', 'budget.revenue-summary');
    const twice = withSheet(withSheet(once, '说明', ''), '底稿', 'budget.expenditure-summary');
    expect(twice.sheets).toEqual([
      { sheet: '说明', table: '' },
      { sheet: '底稿', table: 'budget.expenditure-summary' },
    ]);
    expect(withSheet(twice, '说明', undefined).sheets.map(({ sheet }) => sheet)).toEqual(['底稿']);
  });
});
