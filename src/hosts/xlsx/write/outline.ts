import { damaged } from '../fault';
import { scanMarkup, withAttribute, type StartTag } from './markup';
import type { Splice } from './splice';

/** An element of a small part with the elements in it, as far down as was asked for. */
export interface Element {
  readonly tag: StartTag;
  /** Where the end tag begins; the end of the start tag where that closes itself. */
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly Element[];
}

/** The root element of a part, with the elements `depth` levels below it. Throws a fault. */
export function readOutline(part: string, text: string, depth: number): Element {
  interface Growing {
    readonly tag: StartTag;
    readonly children: Element[];
  }
  const open: Growing[] = [];
  let root: Element | undefined;
  scanMarkup(part, text, {
    open: (tag) => open.push({ tag, children: [] }),
    close: (_, contentEnd, end) => {
      const { tag, children } = open.pop()!;
      const element = { tag, children, contentEnd, end };
      if (open.length === 0) root = element;
      else if (open.length <= depth) open.at(-1)!.children.push(element);
    },
  });
  if (!root) throw damaged('malformed-xml', part);
  return root;
}

export function childNamed(element: Element, name: string): Element | undefined {
  return element.children.find(({ tag }) => tag.name === name);
}

/** Puts `items` behind what an element holds; its attribute `count`, where it has one, grows by `added`. */
export function append(text: string, { tag, contentEnd }: Element, items: string, added = 0): readonly Splice[] {
  const count = tag.attributes['count'];
  const written = text.slice(tag.start, tag.end);
  const counted = count === undefined ? written : withAttribute(written, 'count', String(Number(count) + added));
  if (tag.selfClosing) {
    const opened = counted.replace(/\s*\/>$/, '>');
    return [{ start: tag.start, end: tag.end, text: `${opened}${items}</${tag.prefix}${tag.name}>` }];
  }
  return [
    ...(counted === written ? [] : [{ start: tag.start, end: tag.end, text: counted }]),
    { start: contentEnd, end: contentEnd, text: items },
  ];
}

/** Puts a new element among the children of the root where `order`, the schema's sequence of them, wants it. */
export function insertChild(root: Element, order: readonly string[], name: string, element: string): readonly Splice[] {
  if (root.tag.selfClosing) throw damaged('inconsistent');
  const place = order.indexOf(name);
  let at = root.tag.end;
  for (const child of root.children) {
    const rank = order.indexOf(child.tag.name);
    if (rank >= 0 && rank < place) at = child.end;
  }
  return [{ start: at, end: at, text: element }];
}
