import { keep, kept } from '../../../src/taskpane/storage';
import { keepPreferences, keptPreferences, USUAL } from '../../../src/taskpane/preferences';
import { withTolerance } from '../../../src/taskpane/settings/with-tolerance';
import { reduce } from '../../../src/taskpane/state/reducer';
import { initialState } from '../../../src/taskpane/state/state';
import { EMPTY_MEMO } from '../../../src/workbook/memo/memo';

beforeEach(() => localStorage.clear());

describe('what a person likes', () => {
  it('is as usual at first, with a welcome', () => {
    expect(keptPreferences()).toEqual({ ...USUAL, welcomes: true });
  });

  it('is kept for the next time', () => {
    const chosen = { grouping: 'severity', totals: 'values', welcomes: false } as const;
    keepPreferences(chosen);
    expect(keptPreferences()).toEqual(chosen);
  });

  it('is as usual where something else was kept', () => {
    keep('grouping', 'colour');
    keep('totals', '');
    expect(keptPreferences()).toMatchObject({ grouping: 'table', totals: 'formulas' });
  });

  it('is not kept where nothing can be, without a complaint', () => {
    const shut = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('shut', 'SecurityError');
    });
    expect(() => keepPreferences(USUAL)).not.toThrow();
    shut.mockRestore();
    expect(kept('grouping')).toBeNull();
  });

  it('is how the pane begins, and goes on with another file', () => {
    const state = initialState('zh', undefined, { grouping: 'severity', totals: 'values', welcomes: true });
    expect(state).toMatchObject({
      welcomes: true,
      filter: { grouping: 'severity' },
      fill: { wishes: { totals: 'values' } },
    });
    const opened = reduce(state, { type: 'file-opened', file: { name: '乙.xlsx', sample: undefined } });
    expect(opened).toMatchObject({ filter: { grouping: 'severity' }, fill: { wishes: { totals: 'values' } } });
  });

  it('ends the welcome with the first check, or when it was read', () => {
    const state = initialState('zh', undefined, { ...USUAL, welcomes: true });
    expect(reduce(state, { type: 'reading', done: 0 }).welcomes).toBe(false);
    expect(reduce(state, { type: 'welcome-ended' }).welcomes).toBe(false);
  });
});

describe('the tolerance of a workbook', () => {
  it('is remembered beside what else is, and the usual one is not', () => {
    const memo = { ...EMPTY_MEMO, settings: { order: 'code' } };
    expect(withTolerance(memo, 'exact').settings).toEqual({ order: 'code', tolerance: 'exact' });
    expect(withTolerance(withTolerance(memo, 'exact'), 'shown')).toEqual(memo);
    expect(withTolerance(undefined, 'last-digit').settings).toEqual({ tolerance: 'last-digit' });
  });
});
