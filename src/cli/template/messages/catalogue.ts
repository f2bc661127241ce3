import type { TemplateRequest } from '../../../layout/template';

/** Everything that only `gouji template` says, in one language. */
export interface TemplateWords {
  readonly written: (file: string) => string;
  readonly what: (request: TemplateRequest, tables: number) => string;
  readonly formulas: string;
  readonly noDepartment: string;
  readonly laterYear: (year: number, latest: number) => string;
  readonly next: (file: string) => string;
}
