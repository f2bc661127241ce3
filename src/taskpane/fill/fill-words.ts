import type { FillCatalogue } from '../../report/fill/catalogue';
import { fillCatalogueOf } from '../../report/fill/describe';
import type { Language } from '../language';
import { en } from '../texts/fill/en';
import type { FillTexts } from '../texts/fill/texts';
import { zh } from '../texts/fill/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, FillTexts>> = { zh, en };

export interface FillWords {
  readonly language: Language;
  /** What is said of filling everywhere. */
  readonly catalogue: FillCatalogue;
  /** What only this view says. */
  readonly texts: FillTexts;
}

export function useFillWords(): FillWords {
  const { language } = useWords();
  return { language, catalogue: fillCatalogueOf(language), texts: TEXTS[language] };
}
