import { FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Finding } from '../../src/check/finding';
import { FindingCard } from '../../src/taskpane/components/finding-card';
import { lightTheme } from '../../src/taskpane/theme';
import { TEXTS, WordsContext } from '../../src/taskpane/words';
import { BROKEN, MISTAKE } from './inspection';

afterEach(cleanup);
// jsdom does not scroll.
beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

function show(finding: Finding, language: 'zh' | 'en' = 'zh') {
  const onGo = jest.fn();
  render(
    <FluentProvider theme={lightTheme}>
      <WordsContext value={{ language, texts: TEXTS[language] }}>
        <ul>
          <FindingCard item={{ key: '7', finding }} chosen={false} onGo={onGo} />
        </ul>
      </WordsContext>
    </FluentProvider>,
  );
  return { onGo, card: document.querySelector<HTMLElement>('[data-finding]')! };
}

const suggestion = () => document.querySelector('[data-suggested]');

describe('a finding that one mistake explains', () => {
  it('shows what stands there, what should, and how it came', () => {
    show(MISTAKE);
    expect(suggestion()?.textContent).toBe('1.20 → 2.10 万元（相邻两位数字颠倒）');
  });

  it('describes the card by the suggestion and the relation', () => {
    const { card } = show(MISTAKE);
    const proof = document.getElementById(card.getAttribute('aria-describedby')!)!;
    expect(proof.textContent).toContain('建议值1.20 → 2.10');
    expect(proof.textContent).toContain(MISTAKE.formula);
  });

  it('calls an empty cell empty', () => {
    show({ ...MISTAKE, culprit: { ...MISTAKE.culprit!, kind: 'amount-missing', current: '' } });
    expect(suggestion()?.textContent).toBe('空 → 2.10 万元（漏填）');
  });

  it('suggests no amount where a row or a table is wrong', () => {
    const { cell, current } = MISTAKE.culprit!;
    show({ ...MISTAKE, culprit: { kind: 'row-missing', cell, current, alternatives: [] } });
    expect(suggestion()).toBeNull();
    expect(screen.queryByText('也可能错在')).toBeNull();
  });

  it('goes to the cells that may be wrong instead, those of other sheets by their name and in their unit', () => {
    const { onGo } = show(MISTAKE);
    const others = within(screen.getByRole('group', { name: '也可能错在' })).getAllByRole('button');
    expect(others.map(({ textContent }) => textContent)).toEqual(['D35 → 2301.53 万元', '预算04表!D37 → 9000.00 元']);
    others.forEach((other) => fireEvent.click(other));
    expect(onGo.mock.calls).toEqual(MISTAKE.culprit!.alternatives.map(({ cell }) => ['7', cell]));
  });

  it('folds the other relations, each with its verdict, formula, figures and cell', () => {
    const { onGo } = show(MISTAKE);
    const fold = screen.getByText('另有 2 条关系也受此影响').closest('details')!;
    expect(fold.open).toBe(false);
    const [tie, rounded] = fold.querySelectorAll<HTMLElement>('[data-evidence]');
    expect(tie!.textContent).toContain('不平 · 年终结转结余相同');
    expect(tie!.textContent).toContain('[收支总表] 年终结转结余 = [财政拨款收支总表] 年终结转结余');
    expect(tie!.textContent).toContain('1.20 = 2.10');
    expect(rounded!.textContent).toContain('尾差');
    fireEvent.click(within(tie!).getByText('预算04表!D37'));
    expect(onGo).toHaveBeenCalledWith('7', { sheet: '预算04表', address: 'D37' });
  });

  it('speaks English', () => {
    show(MISTAKE, 'en');
    expect(suggestion()?.textContent).toBe('1.20 → 2.10 万元 (two neighbouring digits swapped)');
    expect(screen.getByText('2 more relations affected')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Or it may be' })).toBeTruthy();
  });
});

it('a broken relation without a mistake suggests nothing and folds nothing', () => {
  show(BROKEN);
  expect(suggestion()).toBeNull();
  expect(document.querySelector('details')).toBeNull();
});
