import type { Language } from '../../../report/messages/catalogue';
import type { FillCommandWords } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const CATALOGUES: Readonly<Record<Language, FillCommandWords>> = { zh, en };

export function fillCommandWords(language: Language): FillCommandWords {
  return CATALOGUES[language];
}
