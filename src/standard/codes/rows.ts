import type { Classification, CodeEntry, CodeLevel, Confidence, Validity } from './code-entry';
import type { CodeList } from './code-list';
import { CODE_LISTS } from './code-lists';
import { basisOf, isDocumented } from './sources';

const CONFIDENCES: Readonly<Record<string, Confidence>> = { h: 'high', m: 'medium', l: 'low' };
const LEVELS: Readonly<Record<number, CodeLevel>> = { 3: 'class', 5: 'section', 7: 'item' };

/** The lines of a list that say something, each cut into its fields. */
export function fieldsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** All entries of one classification, in the order of the lists; a row without a name ends the entry before it. */
export function entriesOf(classification: Classification, lists = CODE_LISTS): readonly CodeEntry[] {
  const entries: CodeEntry[] = [];
  const places = new Map<string, number>();
  for (const fields of lists.flatMap((list) => fieldsOf(list[classification] ?? ''))) {
    const entry = readEntry(classification, fields, lists);
    const before = places.get(entry.code);
    if (entry.name !== '') {
      places.set(entry.code, entries.push(entry) - 1);
    } else if (before !== undefined) {
      const ended = entries[before]!;
      entries[before] = { ...ended, validity: { ...entry.validity, from: ended.validity.from } };
    }
  }
  return entries;
}

/** The 类 of one classification alone, read without the hundreds of rows below them. */
export function classesOf(classification: Classification, lists = CODE_LISTS): readonly CodeEntry[] {
  const classes = lists.map((list): CodeList => {
    const lines = (list[classification] ?? '').match(/^\d{3}\t.*$/gm) ?? [];
    return { [classification]: lines.join('\n'), ...(list.sources && { sources: list.sources }) };
  });
  return entriesOf(classification, classes);
}

function readEntry(classification: Classification, fields: readonly string[], lists: readonly CodeList[]): CodeEntry {
  const [code = '', name = '', years = '', confidence = '', sources = '', aliases = '', note = ''] = fields;
  const ids = sources === '' ? [] : sources.split(' ');
  const basis = basisOf(ids, lists);
  return {
    classification,
    code,
    level: LEVELS[code.length] ?? 'item',
    parent: code.length > 3 ? code.slice(0, -2) : undefined,
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    validity: readYears(years),
    reused: note === 'reused',
    confidence: readConfidence(confidence),
    basis,
    documented: isDocumented(basis),
    sources: ids,
  };
}

/** What cannot be read counts as the least that a row may be sure of; the validation reports it. */
export function readConfidence(letter: string): Confidence {
  return CONFIDENCES[letter] ?? 'low';
}

/** `2018-2020`, `2024?-`, `-2017` or nothing. */
export function readYears(text: string): Validity {
  const [from = '', to = ''] = text.replaceAll('?', '').split('-');
  return {
    from: from === '' ? undefined : Number(from),
    to: to === '' ? undefined : Number(to),
    established: !text.includes('?'),
  };
}
