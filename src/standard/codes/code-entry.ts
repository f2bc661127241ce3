/** Which list of 科目: 支出功能分类, 部门预算支出经济分类 or 政府预算支出经济分类. */
export type Classification = 'functional' | 'department' | 'government';

export const CLASSIFICATIONS: readonly Classification[] = ['functional', 'department', 'government'];

/** 类 (three digits), 款 (five) or 项 (seven; only the functional classification has them). */
export type CodeLevel = 'class' | 'section' | 'item';

/** How sure the project is that a row is right; severity follows it. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * What a row rests on, the best of its sources: published budgets, accounts and notices since 2018; public software that
 * carries the list; a list of about 2009; or nothing that could be seen, only what is generally known of the code book.
 */
export type BasisKind = 'published' | 'software' | 'older-list' | 'recalled';

/** A document or list that rows of the code lists were taken from. */
export interface CodeSource {
  readonly kind: BasisKind;
  readonly title: string;
}

/** The years in which a row held, both included; `undefined` where that end is open. */
export interface Validity {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** False where the year of the change is not known for sure: the row is then not held against any year. */
  readonly established: boolean;
}

/** A code under one name: a code that was renamed has an entry for each name. */
export interface CodeEntry {
  readonly classification: Classification;
  readonly code: string;
  readonly level: CodeLevel;
  /** The code of the 款 or 类 above; a 类 has none. */
  readonly parent: string | undefined;
  readonly name: string;
  /** Other forms that published tables print or printed, apart from names that are entries of their own. */
  readonly aliases: readonly string[];
  readonly validity: Validity;
  /** True where the code had meant something else before (30311): earlier names are then not names of this entry. */
  readonly reused: boolean;
  readonly confidence: Confidence;
  readonly basis: BasisKind;
  /** Seen in a published document since 2018 or in public software, and not only recalled or in a list of about 2009. */
  readonly documented: boolean;
  /** Ids of the sources; {@link sourcesOf} gives the sources themselves. */
  readonly sources: readonly string[];
}

/** 行政单位 (with 参照公务员法管理的事业单位), or 事业单位. */
export type UnitKind = 'administrative' | 'institution';

/** Whether a row that holds in the given span holds in the year, as far as the years are known. */
export function holdsIn({ from, to }: Validity, year: number): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}
