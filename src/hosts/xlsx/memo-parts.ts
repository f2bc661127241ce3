import { MEMO_NAMESPACE } from '../../workbook/memo/memo';
import type { MemoPart } from '../../workbook/memo/read-memo';
import type { Archive } from './archive';
import { isFault } from './fault';
import { parsePart, type Attributes } from './xml';

/** A custom XML part that holds a memo. */
export interface MemoPartFound {
  readonly part: string;
  readonly content: MemoPart;
}

/** The custom XML parts that are Gouji's own, by the namespace of their root element. */
export function memoParts(archive: Archive, customXml: readonly string[]): readonly MemoPartFound[] {
  return customXml.flatMap((part): readonly MemoPartFound[] => {
    let root: Attributes | undefined;
    const texts: string[] = [];
    try {
      parsePart(archive, part, {
        open: (_, attributes) => {
          root ??= attributes;
        },
        text: (text) => {
          if (root && isMemo(root)) texts.push(text);
        },
      });
    } catch (error) {
      // What other programs keep there is theirs, whatever state it is in.
      if (!isFault(error) || !root || !isMemo(root)) return [];
      return [{ part, content: { version: undefined, text: '' } }];
    }
    return root && isMemo(root) ? [{ part, content: { version: root['version'], text: texts.join('') } }] : [];
  });
}

function isMemo(root: Attributes): boolean {
  return Object.entries(root).some(([name, value]) => /^xmlns(?::|$)/.test(name) && value === MEMO_NAMESPACE);
}
