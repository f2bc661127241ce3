import { FluentProvider } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import { OutcomeBar } from '../../../src/taskpane/actions/outcome-bar';
import type { Host } from '../../../src/taskpane/host';
import type { Language } from '../../../src/taskpane/language';
import { lightTheme } from '../../../src/taskpane/theme';
import { TEXTS, WordsContext } from '../../../src/taskpane/words';

afterEach(cleanup);

function said(kind: Host['kind'], language: Language): string | null {
  const nothing = () => undefined;
  render(
    <FluentProvider theme={lightTheme}>
      <WordsContext value={{ language, texts: TEXTS[language] }}>
        <OutcomeBar
          kind={kind}
          outcome={{ kind: 'waived' }}
          canUndo={false}
          busy={false}
          onUndo={nothing}
          onDismiss={nothing}
        />
      </WordsContext>
    </FluentProvider>,
  );
  return document.querySelector('[data-outcome="waived"]')!.textContent;
}

describe('what became of a waiver', () => {
  it.each([
    ['excel', 'zh', '保存工作簿后'],
    ['page', 'zh', '下载副本后'],
    ['excel', 'en', 'Save the workbook'],
    ['page', 'en', 'Download the copy'],
  ] as const)('tells how it is kept in the %s, in %s', (kind, language, how) => {
    expect(said(kind, language)).toContain(how);
  });
});
