import type { Language } from '../language';
import { en } from '../texts/overview/en';
import type { OverviewTexts } from '../texts/overview/texts';
import { zh } from '../texts/overview/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, OverviewTexts>> = { zh, en };

export function useOverviewWords(): OverviewTexts {
  return TEXTS[useWords().language];
}
