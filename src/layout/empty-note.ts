import type { TableDefinition } from '../standard/definition';

/** The note of a table without amounts, as the rules on disclosure demand it: 注：2024年度没有…，故本表无数据。 */
export function emptyNote({ print, name }: TableDefinition, year: number): string {
  return `注：${year}年度没有${print.subject ?? `${name}所列内容`}，故本表无数据。`;
}
