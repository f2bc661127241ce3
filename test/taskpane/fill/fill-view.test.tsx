import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { initialState, type PaneEvent } from '../../../src/taskpane/state/state';
import { inspection } from '../inspection';
import { button, previewed, show, SURVEY, surveyed } from './show-fill';

afterEach(cleanup);

describe('the view 生成', () => {
  it('looks at the open workbook by itself, and at no file where there is none', () => {
    expect(show([]).session.fill.survey).toHaveBeenCalledTimes(1);
    cleanup();
    const page = show([], 'page');
    expect(page.session.fill.survey).not.toHaveBeenCalled();
    expect(screen.getByText(/请先选择一份工作簿/)).toBeTruthy();
    cleanup();
    // A preview is looked at again as it was.
    expect(show([surveyed(), previewed()]).session.fill.survey).not.toHaveBeenCalled();
  });

  it('says what there is to go by', () => {
    show([surveyed()]);
    const found = within(screen.getByRole('region', { name: '可用的依据' }));
    expect(found.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '支出底表“支出明细底表”：30 行，单位：元',
      '已有公开表 1 张：收支总表',
      '2024 年部门预算 · 某局',
    ]);
  });

  it('offers only blank tables where there is nothing to go by', () => {
    show([surveyed({ ledgers: [], tables: [] })]);
    expect(screen.queryByRole('button', { name: '预览' })).toBeNull();
    expect(screen.getByText(/没有可以依据的数/)).toBeTruthy();
    expect(button('插入空白表').closest('details')!.open).toBe(true);
  });

  it('takes wishes, and asks for the preview of them', () => {
    const { session, dispatched } = show([surveyed()]);
    fireEvent.change(screen.getByRole('combobox', { name: '舍入' }), { target: { value: 'balanced' } });
    fireEvent.change(screen.getByRole('combobox', { name: '合计' }), { target: { value: 'values' } });
    fireEvent.change(screen.getByRole('combobox', { name: '行的顺序' }), { target: { value: 'code' } });
    fireEvent.click(screen.getByRole('radio', { name: '选定的表' }));
    expect(dispatched).toEqual(
      [{ rounding: 'balanced' }, { totals: 'values' }, { order: 'code' }, { tables: [] }].map((wishes) => ({
        type: 'fill-wished',
        wishes,
      })),
    );
    fireEvent.click(button('预览'));
    expect(session.fill.preview).toHaveBeenCalledWith(initialState('zh').fill.wishes);
  });

  it('lets tables be chosen one by one, and wants at least one', () => {
    const wished: PaneEvent = { type: 'fill-wished', wishes: { tables: [] } };
    const { session, dispatched } = show([surveyed(), wished]);
    expect(screen.getByText('请至少选一张表。')).toBeTruthy();
    fireEvent.submit(screen.getByRole('form', { name: '怎样生成' }));
    expect(session.fill.preview).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: '预算01表 收支总表' }));
    expect(dispatched).toEqual([{ type: 'fill-wished', wishes: { tables: ['one'] } }]);
  });

  it('says what is wrong with a year, and plans nothing for it', () => {
    const { session } = show([surveyed(), { type: 'fill-wished', wishes: { year: '24' } }]);
    const year = within(screen.getByRole('form', { name: '怎样生成' })).getByRole('textbox', { name: '年度' });
    expect(year.getAttribute('aria-invalid')).toBe('true');
    fireEvent.submit(screen.getByRole('form', { name: '怎样生成' }));
    expect(session.fill.preview).not.toHaveBeenCalled();
  });

  it('asks for the unit of a ledger only where the ledger does not say', () => {
    show([surveyed()]);
    expect(screen.queryByRole('combobox', { name: '底表的金额单位' })).toBeNull();
    cleanup();
    const { dispatched } = show([surveyed({ ledgers: [{ ...SURVEY.ledgers[0]!, unit: undefined }] })]);
    fireEvent.change(screen.getByRole('combobox', { name: '底表的金额单位' }), { target: { value: '万元' } });
    expect(dispatched).toEqual([{ type: 'fill-wished', wishes: { ledgerUnit: '万元' } }]);
  });

  it('says what was written, what the check found, and takes it back on demand', () => {
    const answer = {
      kind: 'written',
      newSheets: ['甲', '乙'],
      cells: 3,
      leftOut: ['print'],
      inspection: inspection([]),
    } as const;
    const { session, dispatched } = show([surveyed(), previewed(), { type: 'fill-answered', answer }]);
    const said = screen.getByRole('region', { name: '已写入工作簿' });
    expect(said.textContent).toMatch(
      /新建工作表 2 张：甲、乙改写已有工作表的 3 个单元格这个版本的 Excel 不支持.*打印设置/,
    );
    expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
    fireEvent.click(button('撤销'));
    expect(session.fill.undo).toHaveBeenCalledWith(false);
    fireEvent.click(button('看核对结果'));
    expect(dispatched).toEqual([{ type: 'view-chosen', view: 'check' }]);
  });

  it.each([
    [[], /工作表“甲”受保护.*没有留下任何写入的内容/, false],
    [['甲', '乙'], /可能还有写入的内容：甲、乙/, true],
  ])('says what was in the way of writing, and what is left: %j', (remaining, sentence, undo) => {
    const problem = { source: 'edit', problem: { code: 'sheet-protected', sheet: '甲' } } as const;
    const { session } = show([
      surveyed(),
      previewed(),
      { type: 'fill-answered', answer: { kind: 'failed', step: 'writing', problem, remaining } },
    ]);
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(screen.queryAllByRole('button', { name: '撤销' })).toHaveLength(undo ? 1 : 0);
    // What was not written is still there to be tried again.
    fireEvent.click(button('写入工作簿'));
    expect(session.fill.carryOut).toHaveBeenCalledTimes(1);
  });

  it('says what it is doing, and does nothing else meanwhile', () => {
    const { session } = show([surveyed(), previewed(), { type: 'fill-step', step: 'writing' }]);
    expect(screen.getByRole('progressbar', { name: '正在写入……' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('正在写入……');
    fireEvent.click(button('写入工作簿'));
    fireEvent.submit(screen.getByRole('form', { name: '怎样生成' }));
    expect(session.fill.carryOut).not.toHaveBeenCalled();
    expect(session.fill.preview).not.toHaveBeenCalled();
  });

  it('makes blank tables of what was chosen', () => {
    const { session } = show([
      surveyed(),
      { type: 'template-wished', wishes: { family: 'final', department: '某局' } },
    ]);
    fireEvent.submit(screen.getByRole('form', { name: '空白表', hidden: true }));
    const [wishes, name] = session.fill.makeTemplate.mock.calls[0]!;
    expect(wishes).toMatchObject({ family: 'final', department: '某局', unit: '万元' });
    expect(name(2025)).toBe('某局2025年部门决算公开表（空白）');
  });

  it('speaks English', () => {
    show([surveyed(), previewed()], 'page', 'en');
    expect(button('Download a new workbook')).toBeTruthy();
    expect(screen.getByText(/The opened file is not changed; everything goes into a new one/)).toBeTruthy();
  });
});
