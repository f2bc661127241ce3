import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

// Chinese first in every stack: without it, punctuation of a Western font is mixed into Chinese sentences.
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";
const fontFamilyNumeric = fontFamilyBase;

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase, fontFamilyNumeric };
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase, fontFamilyNumeric };

/** Whether a colour such as `#262626` is dark, by its perceived brightness. */
export function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** What the system says that themes depend on. */
export const THEME_QUERIES = [DARK, CONTRAST];

/**
 * Excel's own theme where it has one, else what the system prefers. In a contrast theme the browser itself paints with
 * the user's colours, and only the system knows whether these are dark: there is no theme of ours for it, since no fixed
 * colours would be those that the user needs.
 */
export function prefersDark(ofOffice: boolean | undefined): boolean {
  if (matchMedia(CONTRAST).matches) return matchMedia(DARK).matches;
  return ofOffice ?? matchMedia(DARK).matches;
}
