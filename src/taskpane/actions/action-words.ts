import type { Language } from '../language';
import { en } from '../texts/actions/en';
import type { ActionTexts } from '../texts/actions/texts';
import { zh } from '../texts/actions/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, ActionTexts>> = { zh, en };

export function useActionWords(): { readonly language: Language; readonly texts: ActionTexts } {
  const { language } = useWords();
  return { language, texts: TEXTS[language] };
}
