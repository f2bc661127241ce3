import type { MapState } from '../../map/relation-map';

/** What is said of 勾稽图. */
export interface MapTexts {
  readonly heading: string;
  readonly intro: string;
  /** Before anything was checked. */
  readonly nothingYet: string;
  readonly toCheck: string;
  readonly noTables: string;
  readonly summary: (tables: number, missing: number, pairs: number, apart: number) => string;
  readonly state: Readonly<Record<MapState, string>>;
  /** `不平 1`. */
  readonly count: (state: string, count: number) => string;
  readonly separator: string;
  readonly missing: string;
  readonly inside: string;
  readonly noneInside: string;
  readonly pair: (one: string, other: string) => string;
  /** What a screen reader says of a table or a tie. */
  readonly said: (name: string, counts: string) => string;
  readonly legend: string;
  readonly list: (pairs: number) => string;
  readonly relations: (count: number) => string;
  readonly inapplicable: string;
  readonly findings: (count: number) => string;
  readonly missingTable: string;
  readonly close: string;
}
