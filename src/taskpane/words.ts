import { createContext, useContext } from 'react';
import type { Language } from './language';
import { en } from './texts/en';
import type { Texts } from './texts/texts';
import { zh } from './texts/zh';

export const TEXTS: Readonly<Record<Language, Texts>> = { zh, en };

export interface Words {
  readonly language: Language;
  readonly texts: Texts;
}

/** The language that everything below is written in. */
export const WordsContext = createContext<Words>({ language: 'zh', texts: zh });

export const useWords = (): Words => useContext(WordsContext);
