/**
 * What to look up for the text of a cell: its code if it holds one (`30201`, `30201-办公费`, `302 01`, `[30201]办公费`), else its words
 * without the ordinal in front (`一、一般公共服务支出`).
 */
export function queryOfCell(text: string): string {
  const digits = text.normalize('NFKC').replace(/\s+/g, '');
  const code = /^[[(【]?(\d{3,7})/.exec(digits)?.[1];
  if (code) return code;
  return text
    .trim()
    .replace(/^(?:其中[:：]|[（(]?[一二三四五六七八九十百\d]+[)）、.．])\s*/, '')
    .trim();
}
