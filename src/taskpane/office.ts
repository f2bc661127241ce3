import { isDark } from './theme';

/** What the pane needs to know about the Office it is in. */
export interface OfficeSurroundings {
  /** Whether Excel's own panes are dark at the moment; nothing where it does not say. */
  readonly isDark: () => boolean | undefined;
}

const PATIENCE = 3_000;

/**
 * Finds out whether this page is a task pane of Excel: the surroundings if so, nothing in a plain browser, where
 * office.js is missing, blocked, or finds no host. `late` hears of an Excel that answers after we stopped waiting.
 */
export function findExcel(late: (office: OfficeSurroundings) => void): Promise<OfficeSurroundings | undefined> {
  if (typeof Office === 'undefined') return Promise.resolve(undefined);
  return new Promise((resolve) => {
    let waiting = true;
    const answer = (office: OfficeSurroundings | undefined): void => {
      if (waiting) resolve(office);
      else if (office) late(office);
      waiting = false;
    };
    setTimeout(() => answer(undefined), PATIENCE);
    void Office.onReady(({ host }) => {
      // Typed as always there; in a plain browser it is null.
      const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
      answer(inExcel ? { isDark: isThemeDark } : undefined);
    });
  });
}

/** Older versions tell no more than the colour of their panes. */
function isThemeDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? (theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : undefined);
}
