import type { CodeTerms } from '../../report/code-terms/catalogue';
import { codeTerms } from '../../report/code-terms/code-terms';
import type { Language } from '../language';
import { en } from '../texts/codes/en';
import type { CodeTexts } from '../texts/codes/texts';
import { zh } from '../texts/codes/zh';
import { useWords } from '../words';

const TEXTS: Readonly<Record<Language, CodeTexts>> = { zh, en };

export interface CodeWords {
  /** What is said of a code everywhere. */
  readonly terms: CodeTerms;
  /** What only this view says. */
  readonly texts: CodeTexts;
}

export function useCodeWords(): CodeWords {
  const { language } = useWords();
  return { terms: codeTerms(language), texts: TEXTS[language] };
}
