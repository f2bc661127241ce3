import { plainName } from '../../standard/codes/code-names';
import { grouped } from '../../standard/codes/grouped';
import type { CodedRow } from './coded-row';
import { nameMatch } from './printed-name';

/** The rows of a workbook whose code and name agree, by code and by name: what a row that disagrees is judged by. */
export interface AgreeingRows {
  readonly byCode: ReadonlyMap<string, readonly CodedRow[]>;
  readonly byName: ReadonlyMap<string, readonly CodedRow[]>;
}

const AGREES: ReadonlySet<string | undefined> = new Set(['official', 'alias', 'other-year']);

/** Indexes the rows whose code and name agree. */
export function agreeingRows(rows: readonly CodedRow[]): AgreeingRows {
  const agreeing = rows.filter((row) => AGREES.has(nameMatch(row)));
  return {
    byCode: grouped(agreeing, codeKey),
    byName: grouped(agreeing, ({ classification, name }) => `${classification} ${plainName(name?.text ?? '')}`),
  };
}

/** The key of a code in {@link AgreeingRows}. */
export function codeKey({ classification, code }: Pick<CodedRow, 'classification' | 'code'>): string {
  return `${classification} ${code}`;
}
