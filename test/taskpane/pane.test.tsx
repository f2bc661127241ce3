import { FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Pane } from '../../src/taskpane/components/pane';
import type { PaneProblem } from '../../src/taskpane/host';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState, type PaneEvent } from '../../src/taskpane/state/state';
import { lightTheme } from '../../src/taskpane/theme';
import { TEXTS, WordsContext } from '../../src/taskpane/words';
import { noActions } from './actions/no-actions';
import { noFilling } from './fill/no-filling';
import { BROKEN, inspection, NOT_CHECKED, ROUNDING, SUSPECT, UNNEEDED_WAIVER, UNRECOGNISED } from './inspection';

afterEach(cleanup);
// jsdom does not scroll.
beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

const checked = (result: ReturnType<typeof inspection>): PaneEvent => ({ type: 'checked', inspection: result });

/** The pane in Excel after these events, and what it asks of the session. */
function show(events: readonly PaneEvent[], language: 'zh' | 'en' = 'zh') {
  const session = {
    check: jest.fn(),
    stop: jest.fn(),
    open: jest.fn(),
    goTo: jest.fn(),
    fill: noFilling(),
    actions: noActions(),
  };
  const dispatched: PaneEvent[] = [];
  render(
    <FluentProvider theme={lightTheme}>
      <WordsContext value={{ language, texts: TEXTS[language] }}>
        <Pane
          kind="excel"
          state={events.reduce(reduce, initialState(language))}
          session={session}
          dispatch={(event) => dispatched.push(event)}
        />
      </WordsContext>
    </FluentProvider>,
  );
  return { session, dispatched };
}

const findings = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];

describe('the pane', () => {
  it('asks for a check, once it is not already checking', () => {
    const { session } = show([]);
    fireEvent.click(screen.getByRole('button', { name: '校验' }));
    expect(session.check).toHaveBeenCalledTimes(1);
    cleanup();
    const working = show([{ type: 'reading', done: 0.5 }]);
    fireEvent.click(screen.getByRole('button', { name: '校验' }));
    expect(working.session.check).not.toHaveBeenCalled();
    expect(screen.getByRole('progressbar', { name: '正在读取工作簿……' })).toBeTruthy();
  });

  it('says what was understood', () => {
    show([checked(inspection([BROKEN]))]);
    const understood = within(screen.getByRole('region', { name: '识别结果' }));
    expect(understood.getByRole('heading').textContent).toBe('洛阳市老城区政务服务和大数据管理局');
    expect(understood.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2024 年部门预算',
      '单位：万元',
      '2 张表已识别',
    ]);
  });

  it('puts errors before warnings, with everything a script needs on each', () => {
    show([checked(inspection([SUSPECT, BROKEN]))]);
    expect(findings().map(({ dataset }) => Object.fromEntries(Object.entries(dataset)))).toEqual([
      {
        finding: '1',
        rule: BROKEN.rule,
        code: 'relation-broken',
        severity: 'error',
        verdict: '不平',
        cell: '预算01表!D37',
      },
      {
        finding: '0',
        rule: SUSPECT.rule,
        code: 'relation-suspect',
        severity: 'warning',
        verdict: '存疑',
        cell: '预算03表!F6',
      },
    ]);
  });

  it('says severity and verdict in words, and shows the relation with its figures', () => {
    show([checked(inspection([BROKEN]))]);
    const [card] = findings();
    expect(card!.textContent).toContain('错误 · 不平');
    expect(card!.textContent).toContain(BROKEN.formula);
    expect(card!.textContent).toContain(BROKEN.substituted);
  });

  it('goes to the cell of a finding, and to the others that it rests on', () => {
    const { session } = show([
      checked(inspection([BROKEN])),
      { type: 'finding-chosen', key: '0', cell: BROKEN.cells[0] },
    ]);
    fireEvent.click(findings()[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'D36' }));
    expect(session.goTo.mock.calls).toEqual([
      ['0', BROKEN.cells[0]],
      ['0', BROKEN.cells[2]],
    ]);
  });

  it.each([
    ['zh', '清除'],
    ['en', 'Clear'],
  ] as const)('has a named way to empty the box that findings are looked for in, in %s', (language, name) => {
    const { dispatched } = show([checked(inspection([BROKEN])), { type: 'findings-searched', query: 'D37' }], language);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(dispatched).toContainEqual({ type: 'findings-searched', query: '' });
  });

  it('folds rounding differences in, and counts them', () => {
    show([checked(inspection([BROKEN, ROUNDING, ROUNDING]))]);
    const fold = screen.getByText('尾差 2 处').closest('details')!;
    expect(fold.open).toBe(false);
    expect(fold.querySelectorAll('[data-verdict="尾差"]')).toHaveLength(2);
    expect(within(fold).getByText('尾差由四舍五入造成，不是错误，不必更改。')).toBeTruthy();
  });

  it('says nothing of rounding where only hints are folded in', () => {
    show([checked(inspection([UNNEEDED_WAIVER]))]);
    const fold = screen.getByText('提示 1 条').closest('details')!;
    expect(fold.querySelectorAll('[data-code="waiver-unneeded"]')).toHaveLength(1);
    expect(screen.queryByText('尾差由四舍五入造成，不是错误，不必更改。')).toBeNull();
  });

  it('gives the all-clear with what it rests on', () => {
    show([checked(inspection([ROUNDING], NOT_CHECKED))]);
    expect(screen.getByRole('heading', { name: '未发现错误和警告' })).toBeTruthy();
    expect(
      screen.getByText('214 项勾稽关系相平，1 处尾差由四舍五入造成，不必更改；另有 2 项未能核验，原因列在下面。'),
    ).toBeTruthy();
  });

  it('gives no all-clear where nothing was checked', () => {
    const none = { ties: 0, rounding: 0, suspect: 0, broken: 0, notChecked: 2 };
    show([checked({ ...inspection([], NOT_CHECKED), summary: none })]);
    expect(screen.queryByText('未发现错误和警告')).toBeNull();
    expect(screen.getByRole('heading', { name: '没有核对任何关系' })).toBeTruthy();
  });

  it('gives no all-clear where no table is known', () => {
    show([checked({ ...inspection([]), tables: [] })]);
    expect(screen.queryByText('未发现错误和警告')).toBeNull();
    const problem = document.querySelector('[data-problem="no-known-table"]')!;
    expect(document.querySelector('[role="status"]')!.textContent).toBe(problem.textContent.replace('校验', '校验：'));
  });

  it('leads from a ledger without tables to filling them, and only then', () => {
    const { dispatched } = show([checked({ ...inspection([]), tables: [], ledgers: ['支出明细底表'] })]);
    fireEvent.click(screen.getByRole('button', { name: '由底表生成各表' }));
    expect(dispatched).toEqual([{ type: 'view-chosen', view: 'fill' }]);
    cleanup();
    show([checked({ ...inspection([BROKEN]), ledgers: ['支出明细底表'] })]);
    expect(screen.queryByRole('button', { name: '由底表生成各表' })).toBeNull();
  });

  it('lists what was not checked, by reason', () => {
    show([checked(inspection([], NOT_CHECKED))]);
    const list = screen.getByText('未核验 2 项').closest('details')!;
    expect(list.querySelectorAll('[data-not-checked]')).toHaveLength(2);
    expect(within(list).getByText('缺少所需的表')).toBeTruthy();
    expect(list.querySelector(`[data-rule="${NOT_CHECKED[0]!.rule}"]`)?.textContent).toBe(NOT_CHECKED[0]!.formula);
  });

  it('shows the first hundred of a long list, and the rest on demand', () => {
    const { dispatched } = show([checked(inspection(Array.from({ length: 130 }, () => BROKEN)))]);
    expect(findings()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: '显示其余 30 条' }));
    expect(dispatched).toMatchObject([{ type: 'list-unfolded' }]);
    cleanup();
    show([checked(inspection(Array.from({ length: 130 }, () => BROKEN))), ...dispatched]);
    expect(findings()).toHaveLength(130);
  });

  it('puts sheets that were not recognised together, the first fifty of them', () => {
    const sheets = Array.from({ length: 60 }, (_, index) => ({
      ...UNRECOGNISED,
      cells: [{ sheet: `底稿${index}`, address: 'A1' }],
    }));
    show([checked(inspection([...sheets, BROKEN]))]);
    const group = within(screen.getByRole('group', { name: '未识别的工作表 60 张' }));
    expect(findings()).toHaveLength(51);
    expect(findings()[0]!.dataset['code']).toBe('relation-broken');
    expect(findings()[1]!.dataset).toMatchObject({
      rule: 'table-unrecognised',
      severity: 'warning',
      cell: '底稿0!A1',
    });
    expect(group.getByRole('button', { name: '再显示其余 10 张' })).toBeTruthy();
  });

  it.each<readonly [PaneProblem, RegExp]>([
    [{ source: 'file', problem: { code: 'encrypted' } }, /密码|加密/],
    [{ source: 'excel', problem: { code: 'cell-editing', data: {} } }, /请先按回车结束单元格编辑/],
    [{ source: 'excel', problem: { code: 'session-ended', data: {} } }, /连接已经断开/],
    [{ source: 'excel', problem: { code: 'sheet-missing', data: {} } }, /^未能校验有工作表刚刚被改名或删除/],
    [{ source: 'engine-lost' }, /内存/],
    [{ source: 'unexpected', detail: 'TypeError: x' }, /工作簿没有被改动/],
  ])('says what is in the way: %j', (problem, sentence) => {
    show([{ type: 'failed', problem }]);
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(document.querySelector('[role="status"]')!.textContent).toBe('');
  });

  it('can be stopped while it works, and says that it was', () => {
    const { session } = show([{ type: 'reading', done: 0.4 }]);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.4');
    fireEvent.click(screen.getByRole('button', { name: '停止' }));
    expect(session.stop).toHaveBeenCalledTimes(1);
    cleanup();
    show([checked(inspection([BROKEN])), { type: 'reading', done: 0.4 }, { type: 'stopped' }]);
    expect(screen.getByText('已停止')).toBeTruthy();
    expect(document.querySelector('[role="status"]')!.textContent).toMatch(/^已停止/);
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(1);
  });

  it('announces the result', () => {
    show([checked(inspection([BROKEN, SUSPECT]))]);
    expect(document.querySelector('[role="status"]')!.textContent).toBe('校验完成：1 个错误，1 个警告。');
  });

  it('speaks English', () => {
    const { dispatched } = show([checked(inspection([BROKEN, ROUNDING], NOT_CHECKED))], 'en');
    expect(screen.getByRole('button', { name: 'Check' })).toBeTruthy();
    expect(screen.getByText('1 rounding difference')).toBeTruthy();
    expect(screen.getByText('2 not checked')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '中文' }));
    expect(dispatched).toEqual([{ type: 'language-chosen', language: 'zh' }]);
  });
});
