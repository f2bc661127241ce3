import { arrange } from '../../src/taskpane/state/arrange';
import { filterFindings, isFiltering, reduceFilter, showsAll, type FilterEvent } from '../../src/taskpane/state/filter';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState, type PaneEvent } from '../../src/taskpane/state/state';
import { BROKEN, inspection, ROUNDING, SUSPECT, UNRECOGNISED } from './inspection';

const ALL = arrange(inspection([BROKEN, SUSPECT, UNRECOGNISED, ROUNDING]));

/** What is left after these events: the keys under each heading, then those of the information. */
function left(...events: readonly FilterEvent[]) {
  const filter = events.reduce(reduceFilter, showsAll('table'));
  const { groups, information, shown, all } = filterFindings(ALL, filter, 'zh');
  const keys = (list: typeof groups) => list.map(({ items }) => items.map(({ key }) => key).join());
  return { groups: keys(groups), information: keys(information), shown, all };
}

const search = (query: string): FilterEvent => ({ type: 'findings-searched', query });

describe('filtering findings', () => {
  it('lets everything through at first', () => {
    expect(left()).toEqual({ groups: ['0', '1', '2'], information: ['3'], shown: 4, all: 4 });
    expect(isFiltering(showsAll('severity'))).toBe(false);
  });

  it('leaves out a severity, and takes it in again', () => {
    const toggled: FilterEvent = { type: 'severity-toggled', severity: 'warning' };
    expect(left(toggled)).toEqual({ groups: ['0'], information: ['3'], shown: 2, all: 4 });
    expect(left(toggled, toggled).shown).toBe(4);
  });

  it.each([
    ['a cell', 'F6', ['1']],
    ['a sheet and a cell, in small letters', '预算01表!d37', ['0', '1']],
    ['a table', '支出总表', ['1', '3']],
    ['a word of the relation', '年终结转结余', ['0']],
    ['a figure', '2301.53', ['0', '1']],
    ['full-width digits', '２３０１．５３', ['0', '1']],
    ['two words, in any order', '预算03表 合计', ['1', '3']],
    ['nothing that is there', '三公经费', []],
    ['blanks alone', '  ', ['0', '1', '2', '3']],
  ])('finds by %s', (_, query, keys) => {
    const { groups, information } = left(search(query));
    expect([...groups, ...information].join().split(',').filter(Boolean)).toEqual(keys);
  });

  it('counts under each heading only what is left', () => {
    const filter = reduceFilter(showsAll('table'), search('支出总表'));
    expect(filterFindings(ALL, filter, 'zh').groups.map(({ tally }) => tally)).toEqual([
      { error: 0, warning: 1, info: 0 },
    ]);
  });

  it('puts findings under their severity, in the order of the inspection', () => {
    const { groups } = filterFindings(ALL, showsAll('severity'), 'zh');
    expect(groups.map(({ severity, items }) => [severity, items.map(({ key }) => key)])).toEqual([
      ['error', ['0']],
      ['warning', ['1', '2']],
    ]);
  });

  it('shows all again, in the order that was chosen', () => {
    const filter = [search('没有'), { type: 'findings-grouped', grouping: 'severity' } as const].reduce(
      reduceFilter,
      showsAll('table'),
    );
    expect(reduceFilter(filter, { type: 'filter-cleared' })).toEqual(showsAll('severity'));
  });
});

describe('the filter of the pane', () => {
  const after = (...events: readonly PaneEvent[]) =>
    [{ type: 'checked', inspection: inspection([BROKEN, SUSPECT]) } as const, ...events].reduce(
      reduce,
      initialState('zh'),
    );

  it('is kept for the next check, and forgotten with the file but for the order', () => {
    const chosen = [search('支出'), { type: 'findings-grouped', grouping: 'severity' }] as const;
    const again = after(...chosen, { type: 'checked', inspection: inspection([BROKEN]) });
    expect(again.filter).toMatchObject({ grouping: 'severity', query: '支出' });
    expect(after(...chosen, { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } }).filter).toEqual(
      showsAll('severity'),
    );
  });

  it('gives way to a finding that is asked for through its cell', () => {
    const chosen = after(search('年终结转'), { type: 'cell-chosen', cell: SUSPECT.cells[0]! });
    expect(chosen).toMatchObject({ selected: '1', filter: { query: '' } });
    const shown = after(search('支出总表'), { type: 'cell-chosen', cell: SUSPECT.cells[0]! });
    expect(shown).toMatchObject({ selected: '1', filter: { query: '支出总表' } });
  });
});
