import type { CodeEntry } from '../../standard/codes/code-entry';
import type { Counterpart } from '../../standard/codes/correspondence';
import { factsOf, type CodeFacts } from '../../standard/codes/code-facts';
import type { LookUp } from '../../standard/codes/look-up';
import type { CodeWords } from './messages/catalogue';

/** So many codes are told in full; of more, one line each. */
const IN_FULL = 4;
const LISTED = 50;
const SOURCES = 3;

/** The answer to `gouji code` for a terminal. */
export function codeText(answer: LookUp, heading: string, words: CodeWords): string {
  const { query, digits, found, year } = answer;
  const lines = [heading];
  if (digits !== undefined && digits !== query.trim()) lines.push(words.readAs(query, digits));
  if (found.length === 0) lines.push('', ...nothingLines(answer, words));
  else if (found.length <= IN_FULL)
    for (const entry of found) lines.push('', ...factLines(factsOf(entry, year), words));
  else lines.push('', ...listLines(found, words));
  return `${lines.join('\n')}\n`;
}

/** That nothing was found, what the code or name was in other years, and what was probably meant. */
export function nothingLines(
  { query, year, mayExist, otherYears, nearest }: LookUp,
  words: CodeWords,
): readonly string[] {
  const former = otherYears.map((entry) => `    ${words.span(entry.validity)}  ${briefly(entry, words)}`);
  return [
    words.nothing(query, year) + (mayExist ? words.incomplete : ''),
    ...(former.length > 0 ? [`  ${words.inOtherYears}`, ...former] : []),
    ...(nearest.length > 0 ? [`  ${words.nearest}`, ...nearest.map((entry) => `    ${briefly(entry, words)}`)] : []),
  ];
}

/** `30213 维修（护）费`, as every list and label has it. */
export function codeAndName({ code, name }: CodeEntry): string {
  return `${code} ${name}`;
}

function briefly(entry: CodeEntry, words: CodeWords): string {
  return `${codeAndName(entry)}  ${words.classifications[entry.classification]}`;
}

function listLines(found: readonly CodeEntry[], words: CodeWords): readonly string[] {
  const listed = found.slice(0, LISTED);
  return [
    ...listed.map((entry) => briefly(entry, words)),
    '',
    found.length > LISTED ? words.more(found.length - LISTED) : words.hits(found.length),
  ];
}

function factLines(facts: CodeFacts, words: CodeWords): readonly string[] {
  const { entry, parents, children, otherYears, counterparts, sources } = facts;
  const { labels, listMark } = words;
  const shown = sources.slice(0, SOURCES);
  const listed = (entries: readonly CodeEntry[]): string => entries.map(codeAndName).join(listMark);
  const other = entry.classification === 'department' ? 'government' : 'department';
  return [
    codeAndName(entry),
    `  ${words.classifications[entry.classification]} · ${words.levels[entry.level]}`,
    ...(parents.length > 0 ? [`  ${labels.parents}  ${parents.map(codeAndName).join(' › ')}`] : []),
    ...(entry.aliases.length > 0 ? [`  ${labels.aliases}  ${entry.aliases.join(listMark)}`] : []),
    `  ${labels.validity}  ${words.span(entry.validity)}`,
    ...otherYears.map(
      ({ name, validity, sameSubject }) =>
        `  ${labels.otherYears}  ${words.span(validity)}${words.colon}${name}${sameSubject ? '' : words.otherSubject}`,
    ),
    ...(children.length > 0 ? [`  ${words.children}  ${listed(children)}`] : []),
    ...byUnitKind(counterparts).map(
      ([kind, entries]) => `  ${labels.counterparts[other]}  ${words.unitKinds[kind]}${words.colon}${listed(entries)}`,
    ),
    `  ${labels.basis}  ${words.basis(words.bases[entry.basis], words.confidences[entry.confidence])}`,
    `        ${words.sources(shown, sources.length - shown.length)}`,
  ];
}

type UnitKind = Counterpart['pair']['unitKind'];

/** Counterparts by the kind of unit that they are for, in the order of the lists. */
function byUnitKind(counterparts: readonly Counterpart[]): readonly (readonly [UnitKind, readonly CodeEntry[]])[] {
  return [...new Set(counterparts.map(({ pair }) => pair.unitKind))].map((kind) => [
    kind,
    counterparts.filter(({ pair }) => pair.unitKind === kind).map(({ entry }) => entry),
  ]);
}
