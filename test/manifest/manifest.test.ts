import { existsSync, readFileSync } from 'node:fs';
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

/** What the build makes the files of these addresses from; all others are files of the repository. */
const SOURCES: Readonly<Record<string, string>> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/functions.html': 'src/functions/functions.html',
  '/functions.js': 'src/functions/main.ts',
  '/functions.json': 'src/functions/functions.ts',
};

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

  it('points at files that the build puts there', () => {
    const urls = values('DefaultValue').filter((value) => value.startsWith('https://'));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) {
      const { origin, pathname } = new URL(url);
      expect(origin).toBe('https://localhost:3000');
      const file = SOURCES[pathname] ?? pathname;
      expect([pathname, existsSync(path.join(ROOT, file))]).toEqual([pathname, true]);
    }
  });

  it('keeps what Excel allows: names of 125 characters, labels and descriptions of 250', () => {
    const short = elements.filter(({ name }) => name === 'bt:String' || name === 'DisplayName');
    const long = elements.filter(({ name }) => name === 'bt:LongString' || name === 'Description');
    for (const { attributes } of short) expect(attributes['DefaultValue']?.length ?? 0).toBeLessThanOrEqual(125);
    for (const { attributes } of long) expect(attributes['DefaultValue']?.length ?? 0).toBeLessThanOrEqual(250);
  });
});
