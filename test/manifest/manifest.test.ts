import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';

const ROOT = path.join(__dirname, '..', '..');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const elements: Element[] = [];
const parser = new SaxesParser();
parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
parser.on('error', (error) => {
  throw error;
});
parser.write(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')).close();

const values = (attribute: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes[attribute] ?? []);

describe('the manifest', () => {
  it('defines every resource that it names, once', () => {
    const defined = elements
      .filter(({ name }) => name.startsWith('bt:') && name !== 'bt:Override')
      .flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(values('resid'))].sort()).toEqual([...defined].sort());
  });

  it('offers the worksheet functions in a namespace of their own, apart from the pane', () => {
    const names = elements.map(({ name }) => name);
    expect(values('xsi:type')).toContain('CustomFunctions');
    expect(names.indexOf('AllFormFactors')).toBeLessThan(names.indexOf('DesktopFormFactor'));
    for (const part of ['Script', 'Page', 'Metadata', 'Namespace']) expect(names).toContain(part);
    const defaults = new Map(elements.map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]));
    expect(defaults.get('Functions.Namespace')).toMatch(/^[A-Z]{3,32}$/);
    expect(names).not.toContain('Runtime');
  });
});
