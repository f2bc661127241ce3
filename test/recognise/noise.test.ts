import { documents } from '../../samples/documents';
import { inspect } from '../../src/inspect';
import { noises } from '../noise';
import { compose } from '../noise/noise';
import { compositions, ORDER } from './compositions';
import { gistOf } from './gist';
import { layoutsOf, workbookOf } from './workbooks';

const files = documents.map(({ file }) => file);
const clean = new Map(files.map((file) => [file, gistOf(inspect(workbookOf(layoutsOf(file))))]));

/** The gist of a document with noises laid on it, the first one first. */
function noisy(file: string, names: readonly string[]) {
  const changed = compose(...names.map((name) => noises[name]!))(layoutsOf(file));
  return gistOf(inspect(workbookOf(changed)), { raised: names.includes('inYuan') ? 4 : 0 });
}

describe.each(Object.keys(noises))('%s', (name) => {
  test.each(files)('changes nothing that is said about %s', (file) => {
    expect(noisy(file, [name])).toEqual(clean.get(file));
  });
});

describe.each(compositions(20, 20240701).map((names) => [names.join(' + '), names] as const))('%s', (_, names) => {
  test.each(files)('changes nothing that is said about %s', (file) => {
    expect(noisy(file, names)).toEqual(clean.get(file));
  });
});

test('every noise takes part in a composition', () => {
  expect([...ORDER].sort()).toEqual(Object.keys(noises).sort());
});
