/** The width of a text in characters of the sheet: Chinese characters are twice as wide as Latin ones. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, char) => width + (char.codePointAt(0)! > 0xff ? 2 : 1), 0);
}
