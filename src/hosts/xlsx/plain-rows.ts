import type { CellKeeper } from './cell-keeper';
import { createFormulaReader } from './formula';
import type { Grid } from './grid';
import { decodeText, isCapital, isDigit, isSpace, isWord, NOT_PLAIN, plainAttributes } from './plain-text';
import { unescapeText } from './shared-strings';
import { isTrue } from './xml';

/**
 * Reads the rows in a text from its beginning to `end`, as far as they are complete, and gives how far that was.
 * `isLast`: nothing follows, so that all of it has to be complete.
 */
export type RowScanner = (text: string, end: number, isLast: boolean) => number;

const ROW_END = '</row>';
const PRESERVED = '<t xml:space="preserve">';
const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const DIGIT_0 = 0x30;
const EQUALS = 0x3d;
const LETTER_A = 0x41;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** Follows the rows of one sheet through the pieces of its text. Throws `NOT_PLAIN`, or a fault. */
export function createRowScanner(grid: Grid, keeper: CellKeeper): RowScanner {
  const formulas = createFormulaReader();
  let text = '';
  let at = 0;
  // Of the cell in hand; variables and not an object, because a ledger has millions of them.
  let column = -1;
  let style = 0;
  let type: string | undefined;

  return (given, end, isLast) => {
    [text, at] = [given, 0];
    for (;;) {
      skipSpace();
      const start = at;
      const tagEnd = text.indexOf('>', start);
      const isEmpty = tagEnd > 0 && text.charCodeAt(tagEnd - 1) === SLASH;
      const close = isEmpty ? tagEnd : text.indexOf(ROW_END, start);
      if (tagEnd < 0 || close < 0 || close >= end) {
        if (isLast && start < end) throw NOT_PLAIN;
        return Math.min(start, end);
      }
      if (!text.startsWith('<row', start)) throw NOT_PLAIN;
      const { r, hidden } = plainAttributes(text.slice(start + 4, isEmpty ? tagEnd - 1 : tagEnd));
      grid.startRow(r, isTrue(hidden));
      at = tagEnd + 1;
      if (isEmpty) continue;
      skipSpace();
      while (at < close) {
        readCell();
        skipSpace();
      }
      if (at !== close) throw NOT_PLAIN;
      at = close + ROW_END.length;
    }
  };

  function skipSpace(): void {
    while (isSpace(text.charCodeAt(at))) at += 1;
  }

  function expect(part: string): void {
    if (!text.startsWith(part, at)) throw NOT_PLAIN;
    at += part.length;
  }

  /** The text up to the next tag, which has to be `close`. */
  function textUpTo(close: string): string {
    const end = text.indexOf('<', at);
    const found = decodeText(text.slice(at, end));
    at = end;
    expect(close);
    return found;
  }

  function readCell(): void {
    expect('<c');
    column = -1;
    style = 0;
    type = undefined;
    while (text.charCodeAt(at) === SPACE) readAttribute();
    grid.moveToColumn(column);
    if (text.charCodeAt(at) === SLASH) {
      expect('/>');
      return;
    }
    expect('>');
    if (isString() && text.startsWith('<v>', at)) readShared();
    else readContent();
  }

  function isString(): boolean {
    return type === 's';
  }

  /** One attribute of a cell, of those that have a letter for a name. */
  function readAttribute(): void {
    const name = text.charCodeAt(at + 1);
    if (text.charCodeAt(at + 2) !== EQUALS || text.charCodeAt(at + 3) !== QUOTE) throw NOT_PLAIN;
    const from = at + 4;
    if (name === LETTER_R && column < 0) readReference(from);
    else if (name === LETTER_S) {
      at = from;
      style = readNumber();
    } else if (name === LETTER_T && type === undefined) {
      at = text.indexOf('"', from);
      if (!isWord(text, from, at)) throw NOT_PLAIN;
      type = text.slice(from, at);
    } else throw NOT_PLAIN;
    if (text.charCodeAt(at) !== QUOTE) throw NOT_PLAIN;
    at += 1;
  }

  /** `D12`: only the column counts, as the row is said by the row. */
  function readReference(from: number): void {
    let number = 0;
    for (at = from; isCapital(text.charCodeAt(at)); at++) number = number * 26 + text.charCodeAt(at) - LETTER_A + 1;
    if (number === 0 || at - from > 3) throw NOT_PLAIN;
    column = number - 1;
    readNumber();
  }

  function readNumber(): number {
    const from = at;
    let number = 0;
    for (; isDigit(text.charCodeAt(at)); at++) number = number * 10 + text.charCodeAt(at) - DIGIT_0;
    if (at === from || at - from > 9) throw NOT_PLAIN;
    return number;
  }

  function readShared(): void {
    at += 3;
    const index = readNumber();
    expect('</v></c>');
    keeper.keepShared(index, style);
  }

  function readContent(): void {
    let value: string | undefined;
    let inline: string | undefined;
    let hasFormula = false;
    for (;;) {
      skipSpace();
      if (value === undefined && text.startsWith('<v>', at)) {
        at += 3;
        value = textUpTo('</v>');
      } else if (!hasFormula && text.startsWith('<f', at)) {
        hasFormula = true;
        readFormula();
      } else if (inline === undefined && text.startsWith('<is>', at)) {
        at += 4;
        expect(text.startsWith(PRESERVED, at) ? PRESERVED : '<t>');
        inline = unescapeText(textUpTo('</t></is>'));
      } else break;
    }
    expect('</c>');
    const formula = hasFormula ? formulas.take(grid.place()) : undefined;
    keeper.keep({ type, value, inline: type === 'inlineStr' ? (inline ?? '') : undefined, formula }, style);
  }

  function readFormula(): void {
    const tagEnd = text.indexOf('>', at);
    const isEmpty = text.charCodeAt(tagEnd - 1) === SLASH;
    formulas.open(plainAttributes(text.slice(at + 2, isEmpty ? tagEnd - 1 : tagEnd)));
    at = tagEnd + 1;
    formulas.close(isEmpty ? '' : textUpTo('</f>'));
  }
}
