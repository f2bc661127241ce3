import { inspect } from '../../src/inspect';
import { columnsOfEarlierYears } from '../../src/recognise/earlier-year';
import { sheetOfLines } from '../check/outliers/said';

/** Columns as `group›column`, those of earlier years among them. */
const earlier = (...columns: readonly string[]): readonly string[] => {
  const found = columnsOfEarlierYears(columns.map((column) => column.split('›')));
  return columns.filter((_, at) => found.has(at));
};

describe('columns of earlier years', () => {
  it('are passed by where the same is there for a later one', () => {
    expect(
      earlier('单位名称', '上年预算数›合计', '上年预算数›公务接待费', '本年预算数›合计', '本年预算数›公务接待费'),
    ).toEqual(['上年预算数›合计', '上年预算数›公务接待费']);
    expect(earlier('项目', '2024年预算数', '2023年执行数')).toEqual(['2023年执行数']);
    expect(earlier('项目', '本年度›金额', '上年度›金额')).toEqual(['上年度›金额']);
  });

  it('stay where nothing later says the same, and money carried over is of this year', () => {
    expect(earlier('项目', '上年预算数', '合计')).toEqual([]);
    expect(earlier('本年收入›合计', '上年结转结余›合计')).toEqual([]);
    expect(earlier('2024年预算数›合计', '2024年预算数›公务接待费')).toEqual([]);
  });
});

it.each([
  ['2023年预算数', '2024年预算数'],
  ['上年预算数', '本年预算数'],
])('a table with %s beside %s is read from the later ones', (before, now) => {
  const sheet = sheetOfLines(
    '08',
    `2024年一般公共预算“三公”经费支出表
    单位：万元
    单位代码 | 单位名称 | ${before} | | | | | | ${now}
     | | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
     | | | | 小计 | 公务用车购置费 | 公务用车运行费 | | | | 小计 | 公务用车购置费 | 公务用车运行费 |
     | 合计 | 6.00 | | 5.00 | | 5.00 | 1.00 | 9.00 | | 7.00 | | 7.00 | 2.00
    301001 | 某局 | 6.00 | | 5.00 | | 5.00 | 1.00 | 9.00 | | 7.00 | | 7.00 | 3.00`,
  );
  const errors = inspect({ name: '', sheets: [sheet] }).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ culprit }) => [culprit?.cell.address, culprit?.suggested])).toEqual([['N7', '2.00']]);
});
