import type { CellLook } from '../../../workbook/edits';
import { escapeAttribute } from './markup';
import { append, childNamed, insertChild, readOutline, type Element } from './outline';
import type { PackageDraft } from './package-draft';

/** The sequence of the elements in a style sheet (ECMA-376 part 1, 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** What every style sheet has to begin with; Excel itself decides what fills 0 and 1 are. */
const FIRST: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellStyles: '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
};

const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;

/** Number formats that every program knows by number, in every language. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

/** Adds looks behind the styles that are there, none of which changes its number, and gives the number of each. */
export function addLooks(draft: PackageDraft, part: string, looks: readonly CellLook[]): readonly number[] {
  completeSections(draft, part);
  let numbers: readonly number[] = [];
  draft.edit(part, (text) => {
    const root = readOutline(part, text, 2);
    const section = (name: string): Element => childNamed(root, name)!;
    const [fonts, borders, styles] = ['fonts', 'borders', 'cellXfs'].map((name) => createItems(section(name)));
    const codes = childNamed(root, 'numFmts');
    const formats = createFormats(codes?.children ?? []);
    numbers = looks.map((look) => {
      const border = look.border ? borders!.add(BORDER) : 0;
      return styles!.add(styleXml(look, formats.add(look.format), fonts!.add(fontXml(look)), border));
    });
    const written = (items: readonly string[]): string => withPrefix(root.tag.prefix, items.join(''));
    return [
      ...append(text, section('fonts'), written(fonts!.added()), fonts!.added().length),
      ...append(text, section('borders'), written(borders!.added()), borders!.added().length),
      ...append(text, section('cellXfs'), written(styles!.added()), styles!.added().length),
      // A section of number formats may not be empty, so it is there only where there are some.
      ...(codes
        ? append(text, codes, written(formats.added()), formats.added().length)
        : formats.added().length > 0
          ? insertChild(root, ORDER, 'numFmts', written(['<numFmts>', ...formats.added(), '</numFmts>']))
          : []),
    ];
  });
  return numbers;
}

/** Adds the sections that a style sheet leaves out, one after the other. */
function completeSections(draft: PackageDraft, part: string): void {
  for (const [name, items] of Object.entries(FIRST)) {
    draft.edit(part, (text) => {
      const root = readOutline(part, text, 1);
      if (childNamed(root, name)) return [];
      return insertChild(root, ORDER, name, withPrefix(root.tag.prefix, `<${name}>${items}</${name}>`));
    });
  }
}

interface Items {
  /** The number of an item; one that was added already is not added again. */
  readonly add: (item: string) => number;
  readonly added: () => readonly string[];
}

function createItems(section: Element): Items {
  const numbers = new Map<string, number>();
  return {
    add: (item) => {
      const number = numbers.get(item) ?? section.children.length + numbers.size;
      numbers.set(item, number);
      return number;
    },
    added: () => [...numbers.keys()],
  };
}

interface Formats {
  /** The number of a format code; the one that a file gave it already, where there is one. */
  readonly add: (code: string | undefined) => number;
  readonly added: () => readonly string[];
}

function createFormats(present: readonly Element[]): Formats {
  const numbers = new Map<string, number>();
  const added: string[] = [];
  let last = FIRST_OWN_FORMAT - 1;
  for (const { tag } of present) {
    const number = Number(tag.attributes['numFmtId']);
    numbers.set(tag.attributes['formatCode'] ?? '', number);
    if (number > last) last = number;
  }
  return {
    add: (code = 'General') => {
      const known = BUILT_IN[code] ?? numbers.get(code);
      if (known !== undefined) return known;
      numbers.set(code, ++last);
      added.push(`<numFmt numFmtId="${last}" formatCode="${escapeAttribute(code)}"/>`);
      return last;
    },
    added: () => added,
  };
}

function fontXml({ font, size, bold, isLink }: CellLook): string {
  const link = isLink ? { underline: '<u/>', colour: '<color rgb="FF0563C1"/>' } : { underline: '', colour: '' };
  return `<font>${bold ? '<b/>' : ''}${link.underline}<sz val="${size}"/>${link.colour}<name val="${font}"/><family val="3"/><charset val="134"/></font>`;
}

function styleXml({ align, indent, wrap }: CellLook, format: number, font: number, border: number): string {
  const alignment = `horizontal="${align}" vertical="center"${wrap ? ' wrapText="1"' : ''}${indent > 0 ? ` indent="${indent}"` : ''}`;
  const ids = `numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"`;
  return `<xf ${ids} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
}

function withPrefix(prefix: string, xml: string): string {
  return xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
