import type { Language } from '../../../report/messages/catalogue';
import type { CodeWords } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const CATALOGUES: Readonly<Record<Language, CodeWords>> = { zh, en };

export function codeWords(language: Language): CodeWords {
  return CATALOGUES[language];
}
