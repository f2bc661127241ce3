import { cleanup, fireEvent, screen } from '@testing-library/react';
import { choose, codes, open, results, show, type } from './show-codes';

afterEach(cleanup);

describe('searching', () => {
  it('says what can be looked for, and lists what begins with the digits', () => {
    show();
    expect(codes()).toEqual([]);
    expect(screen.getByText(/写编码的开头几位/)).toBeTruthy();
    type('3021');
    expect(codes()).toEqual(['30211', '30212', '30213', '30214', '30215', '30216', '30217', '30218']);
    expect(screen.getByText('找到 8 个科目')).toBeTruthy();
  });

  it.each([
    ['zh', '清除'],
    ['en', 'Clear'],
  ] as const)('has a named way to empty the box in %s', (language, name) => {
    show({ year: 2024, language });
    type('3021');
    fireEvent.click(screen.getByRole('button', { name }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(codes()).toEqual([]);
  });

  it('finds names, in the classification that is chosen', () => {
    show();
    type('维修');
    expect(codes().slice(0, 2)).toEqual(['30213', '50209']);
    choose('分类', 'government');
    expect(codes()).toEqual(['50209']);
    choose('分类', 'functional');
    type('30213');
    expect(codes()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '查全部分类' }));
    expect(codes()).toEqual(['30213']);
  });

  it('goes by the year of the workbook until another is chosen', () => {
    show({ year: 2017 });
    type('30311');
    expect(results()[0]!.textContent).toContain('住房公积金');
    expect(screen.getByRole('option', { name: '2017 年（本表）' })).toBeTruthy();
    choose('年度', '2024');
    expect(results()[0]!.textContent).toContain('代缴社会保险费');
  });

  it('goes by the last year of the lists without a workbook, and says where they end', () => {
    show({});
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '年度' }).value).toBe('2026');
    cleanup();
    show({ year: 2031 });
    expect(screen.getByText('所收目录到 2026 年为止，以后有无变动不详。')).toBeTruthy();
  });

  it('offers what is near where nothing is found', () => {
    show();
    type('基本工姿');
    expect(document.querySelector('[data-nothing]')!.textContent).toMatch(/^2024 年的科目中没有“基本工姿”。/);
    fireEvent.click(screen.getByRole('button', { name: /30101 基本工资/ }));
    expect(codes()).toEqual(['30101']);
  });

  it('says what a code was in other years where this one has it not', () => {
    show();
    type('30104');
    expect(document.querySelector('[data-nothing]')!.textContent).toContain('30104 其他社会保障缴费：2017 年及以前');
  });

  it('shows the first fifty of many, and the rest on demand', () => {
    show();
    type('支出');
    expect(results()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: /^显示其余 \d+ 条$/ }));
    expect(results().length).toBeGreaterThan(50);
  });

  it('goes from the box to the results and between them by arrow keys', () => {
    show();
    type('3021');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(results()[0]);
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
      ['End', 7],
      ['Home', 0],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect(document.activeElement).toBe(results()[at]);
    }
  });
});

describe('a result', () => {
  it('tells all about a code, with how sure it is', () => {
    show();
    type('30101');
    expect(results()[0]!.textContent).toContain('行政单位 → 50101 工资奖金津补贴');
    open('30101');
    expect(results()[0]!.getAttribute('aria-expanded')).toBe('true');
    const facts = document.querySelector('dl')!.textContent;
    for (const fact of ['部门预算支出经济分类 · 款', '301 工资福利支出', '使用年度', '有公开文件可查；把握：高']) {
      expect(facts).toContain(fact);
    }
  });

  it('goes with the counterpart of the kind of unit, and with none while there are two', () => {
    show();
    type('30101');
    open('30101');
    const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)!.value;
    expect(chosen()).toBe('none');
    choose('单位', 'institution');
    expect(chosen()).toBe('50501');
    choose('单位', 'administrative');
    expect(chosen()).toBe('50101');
  });

  it('says why there is no counterpart', () => {
    show();
    type('30107');
    choose('单位', 'administrative');
    open('30107');
    expect(screen.getByText('在行政单位没有对应的科目。')).toBeTruthy();
    type('301');
    open('301');
    expect(screen.getByText('对应关系按款规定，请选其下的款。')).toBeTruthy();
  });

  it('speaks English', () => {
    show({ year: 2024, language: 'en' });
    type('30101');
    open('30101');
    expect(screen.getByText('1 code found')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });
});
