import type { Emphasis } from '../../report/text';

const CODES: Readonly<Record<Parameters<Emphasis>[1], string>> = {
  heading: '1',
  error: '31',
  warning: '33',
  info: '36',
};

/** Colours for a terminal; the words carry the meaning without them. */
export const ansiEmphasis: Emphasis = (text, of) => `\u001b[${CODES[of]}m${text}\u001b[0m`;
