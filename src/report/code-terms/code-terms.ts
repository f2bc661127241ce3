import type { Language } from '../messages/catalogue';
import type { CodeTerms } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const TERMS: Readonly<Record<Language, CodeTerms>> = { zh, en };

export function codeTerms(language: Language): CodeTerms {
  return TERMS[language];
}
