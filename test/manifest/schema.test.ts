/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const read = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(path.join(__dirname, name), 'utf8'),
});
const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

async function complaintsAbout(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: read('manifest.xsd'),
    preload: [read('basic-types.xsd'), read('commands.xsd')],
  });
  return errors.map(({ message }) => message);
}

describe('the schema of the manifest', () => {
  it('is kept', async () => {
    expect(await complaintsAbout(manifest)).toEqual([]);
  });

  it.each([
    ['a label before the groups of the tab', /(<CustomTab id="[^"]+">)/, '$1<Label resid="Tab.Label"/>'],
    ['an element that is missing', /<ProviderName>.*<\/ProviderName>/, ''],
    ['an icon without one of its sizes', /<bt:Image size="80" resid="Fill\.80"\/>/, ''],
    ['a name of more than 125 characters', /DefaultValue="校验"/, `DefaultValue="${'校'.repeat(126)}"`],
    ['a reference of more than 32 characters', /resid="Fill\.Tip"/, `resid="${'F'.repeat(33)}"`],
    [
      'a source that is not https',
      /https:\/\/localhost:3000\/taskpane\.html\?do=fill/,
      'http://localhost/taskpane.html',
    ],
    ['a menu that Excel does not have', /ContextMenuCell/, 'ContextMenuSheet'],
  ])('does not allow %s', async (_, what, instead) => {
    const broken = manifest.replace(what, instead);
    expect(broken).not.toBe(manifest);
    expect(await complaintsAbout(broken)).not.toEqual([]);
  });
});
