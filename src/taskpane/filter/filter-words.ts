import type { Language } from '../language';
import { en } from '../texts/filter/en';
import type { FilterTexts } from '../texts/filter/texts';
import { zh } from '../texts/filter/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, FilterTexts>> = { zh, en };

export function useFilterWords(): FilterTexts {
  return TEXTS[useWords().language];
}
