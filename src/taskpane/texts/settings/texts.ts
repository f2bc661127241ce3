import type { Tolerance } from '../../../relation/tolerance';
import type { Preferences } from '../../preferences';

/** What is said of the settings. */
export interface SettingsTexts {
  readonly heading: string;
  readonly ofWorkbook: string;
  readonly ofWorkbookNote: Readonly<Record<'excel' | 'page', string>>;
  readonly noWorkbook: string;
  readonly tolerance: string;
  readonly tolerances: Readonly<Record<Tolerance, { readonly name: string; readonly meaning: string }>>;
  readonly personal: string;
  readonly personalNote: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Preferences['grouping'], string>>;
  readonly totals: string;
  readonly totalsAs: Readonly<Record<Preferences['totals'], string>>;
  readonly language: string;
}
