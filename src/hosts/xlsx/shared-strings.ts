import type { Archive } from './archive';
import { damaged } from './fault';
import { parsePart } from './xml';

/**
 * The strings that cells refer to by number. Runs of rich text are joined; phonetic runs, which repeat the text as it
 * is read aloud, are left out.
 */
export function readSharedStrings(archive: Archive, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const collector = createTextCollector();
  const found = parsePart(archive, part, {
    open: (name) => {
      if (name === 'si') collector.reset();
      else collector.open(name);
    },
    close: (name) => {
      if (name === 'si') strings.push(collector.text());
      else collector.close(name);
    },
    text: collector.take,
  });
  if (!found) throw damaged('part-missing', part);
  return strings;
}

export interface TextCollector {
  readonly reset: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly take: (text: string) => void;
  readonly text: () => string;
}

/** Collects the `t` elements of a string item (`si` in the shared strings, `is` in a cell). */
export function createTextCollector(): TextCollector {
  let [collected, inText, phonetic] = ['', false, false];
  return {
    reset: () => {
      [collected, inText, phonetic] = ['', false, false];
    },
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') phonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    take: (text) => {
      if (inText && !phonetic) collected += text;
    },
    text: () => unescapeText(collected),
  };
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
