import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import type { Inserter } from './codes/insertion';
import { saveFile } from './fill/save-file';
import { Pane } from './components/pane';
import { painted } from './painted';
import { keepPreferences, keptPreferences } from './preferences';
import { excelHost } from './hosts/excel-host';
import { rememberLanguage, type Language } from './language';
import type { OfficeSurroundings } from './office';
import { Page } from './page';
import { createSession } from './session';
import { reduce } from './state/reducer';
import { initialState } from './state/state';
import type { Task } from './task';
import { darkTheme, lightTheme } from './theme';
import { useDark } from './use-dark';
import { useStart } from './use-start';
import { useUnhurried } from './unhurried';
import { TEXTS, WordsContext } from './words';
import { startEngine } from './worker/start-engine';

export interface AppProps {
  readonly office: OfficeSurroundings | undefined;
  readonly language: Language;
  /** What a command of Excel opened the pane for. */
  readonly task: Task | undefined;
}

/** The pane in Excel, or the page round it in a plain browser. */
export function App({ office, language, task }: AppProps): ReactNode {
  const [state, hurried] = useReducer(reduce, undefined, () => initialState(language, task, keptPreferences()));
  const dispatch = useUnhurried(hurried);
  const kind = office ? 'excel' : 'page';
  const session = useMemo(
    () => createSession({ host: office && excelHost, dispatch, painted, startEngine, save: saveFile }),
    [office, dispatch],
  );
  const words = useMemo(() => ({ language: state.language, texts: TEXTS[state.language] }), [state.language]);
  const dark = useDark(office);

  useEffect(() => {
    const { style } = document.documentElement;
    // Scroll bars follow Excel's theme, and have their room from the start, so that nothing jumps when there is more.
    style.colorScheme = dark ? 'dark' : 'light';
    if (office) style.scrollbarGutter = 'stable';
  }, [dark, office]);

  useEffect(() => {
    document.documentElement.lang = words.texts.locale;
    document.title = words.texts.name;
    rememberLanguage(state.language);
  }, [state.language, words]);

  const { welcomes, filter, fill } = state;
  const { totals } = fill.wishes;
  useEffect(
    () => keepPreferences({ grouping: filter.grouping, totals, welcomes }),
    [filter.grouping, totals, welcomes],
  );

  useStart(kind, task, session, dispatch);

  const pane = (
    <Pane kind={kind} state={state} session={session} dispatch={dispatch} inserter={office && insertIntoExcel} />
  );
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <WordsContext value={words}>
        {office ? pane : <Page pane={pane} state={state} session={session} dispatch={dispatch} />}
      </WordsContext>
    </FluentProvider>
  );
}

// What recognises the row to write into comes with the code lists, when they are first looked at.
const insertIntoExcel: Inserter = async (codes, agreed) =>
  (await import('./hosts/excel-inserter')).insertIntoExcel(codes, agreed);
