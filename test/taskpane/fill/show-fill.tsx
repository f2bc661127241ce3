import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import type { FilledTable, FillPlan } from '../../../src/derive/fill/plan';
import FillView from '../../../src/taskpane/fill/fill-view';
import type { Survey } from '../../../src/taskpane/fill/survey';
import { reduce } from '../../../src/taskpane/state/reducer';
import { initialState, type PaneEvent } from '../../../src/taskpane/state/state';
import { lightTheme } from '../../../src/taskpane/theme';
import { TEXTS, WordsContext } from '../../../src/taskpane/words';
import { noActions } from '../actions/no-actions';
import { noFilling } from './no-filling';

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

export const SURVEY: Survey = {
  ledgers: [{ sheet: '支出明细底表', kind: 'expenditure', lines: 30, unit: '元' }],
  tables: ['收支总表'],
  family: 'budget',
  year: 2024,
  department: '某局',
  choices: [
    { id: 'one', number: '预算01表', name: '收支总表' },
    { id: 'two', number: undefined, name: '基本支出明细表' },
  ],
};

export const CHANGED: FilledTable = {
  table: 'one',
  name: '收支总表',
  sheet: '预算01表',
  isNew: false,
  source: 'ledger',
  determined: 46,
  changes: [
    {
      place: { sheet: '预算01表', row: 6, column: 1 },
      row: '一般公共预算',
      column: '金额',
      before: '',
      after: '538.56',
    },
    {
      place: { sheet: '预算01表', row: 20, column: 1 },
      row: '收入总计',
      column: '金额',
      before: '700',
      after: '742.95',
      formula: 'SUM(B7:B20)',
    },
  ],
};

const PLAN: FillPlan = {
  edits: { changes: [{ sheet: '预算01表', cells: [] }], newSheets: [] },
  tables: [CHANGED],
  undetermined: [],
  problems: [],
  adjustments: [],
};

export const surveyed = (more: Partial<Survey> = {}): PaneEvent => ({
  type: 'fill-surveyed',
  survey: { ...SURVEY, ...more },
});
export const previewed = (more: Partial<FillPlan> = {}, isRevised = false): PaneEvent => {
  const { wishes } = initialState('zh').fill;
  return { type: 'fill-previewed', preview: { wishes, plan: { ...PLAN, ...more }, isRevised } };
};

/** The view after these events, what it asks of the session, and what it tells the pane. */
export function show(events: readonly PaneEvent[], kind: 'excel' | 'page' = 'excel', language: 'zh' | 'en' = 'zh') {
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
        <FillView
          kind={kind}
          state={events.reduce(reduce, initialState(language))}
          session={session}
          dispatch={(event) => dispatched.push(event)}
        />
      </WordsContext>
    </FluentProvider>,
  );
  return { session, dispatched };
}

export const button = (name: string) => screen.getByRole('button', { name });
export const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
