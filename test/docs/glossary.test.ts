import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fillCatalogueOf } from '../../src/report/fill/describe';
import { catalogueOf } from '../../src/report/messages/describe';

const root = path.join(__dirname, '../..');
const glossary = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8');

const ROOMS = ['workbook', 'disclosure', 'standard', 'relation', 'check'];

const types = ROOMS.flatMap((room) => {
  const folder = path.join(root, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm),
    ])
    .map(([, name]) => name!);
});

test('types were found', () => {
  expect(types).toContain('TableDefinition');
});

test.each([...new Set(types)])('the glossary explains the type %s', (name) => {
  expect(glossary).toContain(`\`${name}\``);
});

const { findings, notChecked, fileProblems, editProblems } = catalogueOf('zh');

const { problems } = fillCatalogueOf('zh');

test.each([...new Set([findings, notChecked, fileProblems, editProblems, problems].flatMap(Object.keys))])(
  'the glossary explains the code %s',
  (code) => {
    expect(glossary).toContain(`"${code}"`);
  },
);
