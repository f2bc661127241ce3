import type { Language } from '../../../report/messages/catalogue';
import type { TemplateWords } from './catalogue';
import { en } from './en';
import { zh } from './zh';

const CATALOGUES: Readonly<Record<Language, TemplateWords>> = { zh, en };

export function templateWords(language: Language): TemplateWords {
  return CATALOGUES[language];
}
