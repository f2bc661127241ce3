import type { Attributes } from './xml';

/** Thrown where anything is written in another way than expected: then the XML parser has to read it. */
export const NOT_PLAIN = new Error('not plain');

const ATTRIBUTE = /[ \n\t]+([A-Za-z_][\w:.-]*)="([^"<&\n\t]*)"/y;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a stretch of a text is letters and digits alone. */
export function isWord(text: string, from: number, to: number): boolean {
  if (to <= from) return false;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const lower = code | 0x20;
    if (!((code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a))) return false;
  }
  return true;
}

/** The attributes of a tag, from behind its name. */
export function plainAttributes(text: string): Attributes {
  const found: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, name, value] = match as unknown as readonly [string, string, string];
    if (name in found) throw NOT_PLAIN;
    found[name] = value;
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw NOT_PLAIN;
  return found;
}

/** The text that XML stands for; it holds no tags. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, entity?: string, decimal?: string, hexadecimal?: string) => {
    if (entity !== undefined) return ENTITIES[entity]!;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (!isCharacter(code)) throw NOT_PLAIN;
    return String.fromCodePoint(code);
  });
}

/** The characters that XML 1.0 allows. */
function isCharacter(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
