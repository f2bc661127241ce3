import type { Language } from '../report/messages/catalogue';

export type { Language };

const KEY = 'gouji.language';

/** The language that the address asks for (`?lang=en`), else the one chosen before, else Chinese. */
export function preferredLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? remembered();
  return asked === 'en' ? 'en' : 'zh';
}

/** Keeps the choice for next time, where the browser lets us keep anything. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is shut in some web views; the choice then lasts as long as the pane is open.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
