/**
 * How Gouji compares texts of a worksheet. People type, print and paste the same words with full-width letters,
 * spaces and line breaks inside, and any kind of bracket or quotation mark; none of that carries meaning here.
 */

const BRACKETS: Readonly<Record<string, string>> = {
  '【': '(',
  '〔': '(',
  '[': '(',
  '「': '(',
  '{': '(',
  '〈': '(',
  '《': '(',
  '】': ')',
  '〕': ')',
  ']': ')',
  '」': ')',
  '}': ')',
  '〉': ')',
  '》': ')',
};
const QUOTES = /["'“”‘’「」『』〝〞＂＇]/g;
// Zero-width marks and the byte-order mark come along when text is pasted from web pages.
const SPACES = /[\s\u00a0\u200b-\u200f\u2060\ufeff\u3000]+/g;
const OTHERS = /[【〔[「{〈《】〕\]」}〉》]/g;

/**
 * The text without spaces and quotation marks, with full-width letters, digits and punctuation made half-width and
 * every bracket made round: `“三公”经费 合\n计（万元）` → `三公经费合计(万元)`.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(QUOTES, '')
    .replace(OTHERS, (bracket) => BRACKETS[bracket] ?? bracket)
    .replace(/[、，]/g, ',')
    .replace(/[﹒·•]/g, '.');
}

/** How far a text is indented: the number of spaces before its first visible character (full-width ones count twice). */
export function indentation(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\u3000') width += 2;
    else if (character === ' ' || character === '\u00a0' || character === '\t') width += 1;
    else break;
  }
  return width;
}

const ORDINAL =
  /^(?:([一二三四五六七八九十百〇零]+)[,.]|\(([一二三四五六七八九十百〇零]+)\)|(\d{1,2})[,.](?!\d)|\((\d{1,2})\))/;

/** The ordinal that a line begins with, and the line without it. */
export interface Ordinal {
  /** 1 for `一、`, 2 for `（一）`, 3 for `1.`, 4 for `（1）`; 0 where there is none. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly rest: string;
}

/** Takes the ordinal off a plain text: `(二)外交支出` → level 2, `外交支出`. */
export function splitOrdinal(plain: string): Ordinal {
  const match = ORDINAL.exec(plain);
  if (!match) return { level: 0, rest: plain };
  const level = match[1] ? 1 : match[2] ? 2 : match[3] ? 3 : 4;
  return { level, rest: plain.slice(match[0].length) };
}
