import type { Language } from '../report/messages/catalogue';
import { keep, kept } from './storage';

export type { Language };

const KEY = 'language';

/** The language that the address asks for (`?lang=en`), else the one chosen before, else Chinese. */
export function preferredLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? kept(KEY);
  return asked === 'en' ? 'en' : 'zh';
}

/** Keeps the choice for next time. */
export function rememberLanguage(language: Language): void {
  keep(KEY, language);
}
