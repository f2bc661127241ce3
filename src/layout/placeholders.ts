import type { TableSketch } from './sketch';

/** A text of a form with the sketch's year, department and unit where it says `{year}`, `{department}`, `{unit}`. */
export function filledIn(text: string, { year, department, unit }: TableSketch): string {
  const values: Readonly<Record<string, string>> = { year: `${year}`, department, unit };
  return text.replace(/\{(year|department|unit)\}/g, (_, name: string) => values[name]!);
}
