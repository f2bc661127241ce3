import type { Grouping } from '../../state/filter';

/** What is said of searching and sorting the findings. */
export interface FilterTexts {
  readonly heading: string;
  readonly search: string;
  readonly severities: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly nothing: string;
  readonly clear: string;
}
