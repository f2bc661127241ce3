import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { useReducer } from 'react';
import CodesView from '../../../src/taskpane/codes/codes-view';
import type { Inserter } from '../../../src/taskpane/codes/insertion';
import type { Language } from '../../../src/taskpane/language';
import { NOTHING_SEARCHED, reduceCodeSearch } from '../../../src/taskpane/state/code-search';
import { lightTheme } from '../../../src/taskpane/theme';
import { TEXTS, WordsContext } from '../../../src/taskpane/words';

interface Given {
  readonly inserter?: Inserter;
  readonly year?: number;
  readonly language?: Language;
}

function Stateful({ inserter, year, language = 'zh' }: Given) {
  const [search, dispatch] = useReducer(reduceCodeSearch, NOTHING_SEARCHED);
  return (
    <FluentProvider theme={lightTheme}>
      <WordsContext value={{ language, texts: TEXTS[language] }}>
        <CodesView search={search} yearOfWorkbook={year} dispatch={dispatch} inserter={inserter} />
      </WordsContext>
    </FluentProvider>
  );
}

/** The view 查科目 with a state of its own. */
export const show = (given: Given = { year: 2024 }) => render(<Stateful {...given} />);
export const type = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
export const results = () => [...document.querySelectorAll<HTMLElement>('[data-code-result]')];
export const codes = () => results().map(({ dataset }) => dataset['codeResult']);
export const open = (code: string) => fireEvent.click(document.querySelector(`[data-code-result="${code}"]`)!);
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
export const said = () => document.querySelector('[data-answer]')?.textContent;
