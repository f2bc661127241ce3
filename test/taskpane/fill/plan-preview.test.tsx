import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { button, cells, CHANGED, previewed, show, surveyed } from './show-fill';

afterEach(cleanup);

describe('the preview of 生成', () => {
  it('shows every cell before and after, and writes on demand', () => {
    const { session } = show([surveyed(), previewed()]);
    expect(screen.getByText('《收支总表》 · 工作表“预算01表” · 由底表汇总 · 改 2 格')).toBeTruthy();
    expect(cells(screen.getByRole('table', { name: '收支总表', hidden: true }))).toEqual([
      ['行 · 栏', '原值', '新值'],
      ['一般公共预算金额 · B7', '空', '538.56'],
      ['收入总计金额 · B21', '700', '742.95=SUM(B7:B20)'],
    ]);
    expect(document.activeElement?.textContent).toBe('预览');
    fireEvent.click(button('写入工作簿'));
    expect(session.fill.carryOut).toHaveBeenCalledTimes(1);
  });

  it('forgets a preview once something else is wished for', () => {
    show([surveyed(), previewed(), { type: 'fill-wished', wishes: { totals: 'values' } }]);
    expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
  });

  it('says that it did not write because the workbook had changed', () => {
    show([surveyed(), previewed({}, true)]);
    expect(screen.getByRole('alert').textContent).toContain('所以没有写入');
    expect(button('写入工作簿')).toBeTruthy();
  });

  it('puts what stands in the way first, says which field helps, and writes nothing', () => {
    const { session } = show([
      surveyed(),
      previewed({
        tables: [],
        edits: { changes: [], newSheets: [] },
        problems: [
          { code: 'year-assumed', blocking: false, year: 2026 },
          {
            code: 'ledger-line',
            blocking: true,
            problem: {
              code: 'amount-unreadable',
              place: { sheet: '支出明细底表', row: 4, column: 9 },
              found: '约三万',
            },
          },
        ],
      }),
    ]);
    const told = [...document.querySelectorAll('[data-fill-problem]')].map(({ textContent }) => textContent);
    expect(told[0]).toContain('支出明细底表!J5');
    expect(told[1]).toMatch(/2026 年.*在上面写明年度/);
    expect(within(screen.getByRole('alert')).getByRole('heading').textContent).toBe('不能填写，先要解决 1 个问题');
    expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
    fireEvent.click(button('支出明细底表!J5'));
    expect(session.goTo).toHaveBeenCalledWith('', { sheet: '支出明细底表', address: 'J5' });
  });

  it('offers nothing to write where nothing would change', () => {
    show([surveyed(), previewed({ tables: [{ ...CHANGED, changes: [] }], edits: { changes: [], newSheets: [] } })]);
    expect(screen.getByText('各表与依据一致，没有要改的数。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
  });

  it('lists what stays blank and what would help, and what 舍位平衡 adjusted', () => {
    const cell = { sheet: '预算02表', address: 'C7' };
    show([
      surveyed(),
      previewed({
        undetermined: [
          { table: 'two', name: '收入总表', cell, row: '合计', column: '事业收入', needs: ['支出明细底表'] },
        ],
        adjustments: [
          { table: 'one', cell, row: '合计', column: '合计', exact: '1.005', rounded: '1.01', shown: '1.00' },
        ],
      }),
    ]);
    expect(document.querySelector('[data-undetermined]')!.textContent).toMatch(/C7.*支出明细底表/);
    expect(cells(screen.getByRole('table', { name: '舍位平衡调整的数 1 个', hidden: true }))[1]).toEqual([
      '合计合计 · 预算02表!C7',
      '1.005',
      '1.01',
      '1.00',
    ]);
  });

  it('shows a long table in portions', () => {
    const changes = Array.from({ length: 300 }, (_, row) => ({
      ...CHANGED.changes[0]!,
      place: { sheet: '预算01表', row, column: 1 },
    }));
    const long = previewed({ tables: [{ ...CHANGED, changes }] });
    const { dispatched } = show([surveyed(), long]);
    const shown = () => document.querySelectorAll('[data-change]').length;
    expect(shown()).toBe(50);
    fireEvent.click(screen.getByRole('button', { name: '再显示 200 格（还有 250 格）', hidden: true }));
    cleanup();
    show([surveyed(), long, ...dispatched]);
    expect(shown()).toBe(250);
  });
});
