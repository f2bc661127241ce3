import type { Language } from '../language';
import { en } from '../texts/settings/en';
import type { SettingsTexts } from '../texts/settings/texts';
import { zh } from '../texts/settings/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, SettingsTexts>> = { zh, en };

export function useSettingsWords(): SettingsTexts {
  return TEXTS[useWords().language];
}
