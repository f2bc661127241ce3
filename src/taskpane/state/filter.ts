import type { Finding, Severity } from '../../check/finding';
import { describeFinding } from '../../report/messages/describe';
import type { Language } from '../language';
import { cellKey, tallyOf, type Arrangement, type FindingGroup, type KeyedFinding } from './arrange';

/** Which findings are shown, and under what headings. */
export interface FindingFilter {
  readonly grouping: Grouping;
  readonly severities: ReadonlySet<Severity>;
  /** Words that all have to occur, in any order; empty shows everything. */
  readonly query: string;
}

export type Grouping = 'table' | 'severity';

/** The findings that a filter lets through. */
export interface ShownFindings {
  readonly groups: readonly FindingGroup[];
  readonly information: readonly FindingGroup[];
  readonly shown: number;
  readonly all: number;
}

export type FilterEvent =
  | { readonly type: 'findings-grouped'; readonly grouping: Grouping }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'findings-searched'; readonly query: string }
  | { readonly type: 'filter-cleared' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Shows everything, under the headings that the user likes. */
export function showsAll(grouping: Grouping): FindingFilter {
  return { grouping, severities: new Set(SEVERITIES), query: '' };
}

export function reduceFilter(filter: FindingFilter, event: FilterEvent): FindingFilter {
  switch (event.type) {
    case 'findings-grouped':
      return { ...filter, grouping: event.grouping };
    case 'severity-toggled': {
      const severities = new Set(filter.severities);
      if (!severities.delete(event.severity)) severities.add(event.severity);
      return { ...filter, severities };
    }
    case 'findings-searched':
      return { ...filter, query: event.query };
    case 'filter-cleared':
      return showsAll(filter.grouping);
  }
}

/** Whether the filter keeps anything back at all. */
export function isFiltering({ severities, query }: FindingFilter): boolean {
  return severities.size < SEVERITIES.length || query.trim() !== '';
}

/** Takes from an arrangement what the filter lets through; groups that nothing is left of disappear. */
export function filterFindings(arrangement: Arrangement, filter: FindingFilter, language: Language): ShownFindings {
  const groups = restrict(arrangement.groups, filter, language);
  const information = restrict(arrangement.information, filter, language);
  const count = (list: readonly FindingGroup[]) => list.reduce((sum, { items }) => sum + items.length, 0);
  return {
    groups: filter.grouping === 'severity' ? bySeverity(groups) : groups,
    information,
    shown: count(groups) + count(information),
    all: count(arrangement.groups) + count(arrangement.information),
  };
}

/** Whether the filter keeps back the finding with this key. */
export function isHidden(
  { groups, information }: Arrangement,
  key: string,
  filter: FindingFilter,
  language: Language,
): boolean {
  return [...groups, ...information].some(({ items, table }) =>
    items.some((item) => item.key === key && !passes(item.finding, table?.name ?? '', filter, language)),
  );
}

/** Whether a filter lets a finding through, listed under this table. */
function passes(
  finding: Finding,
  tableName: string,
  { severities, query }: FindingFilter,
  language: Language,
): boolean {
  if (!severities.has(finding.severity)) return false;
  const words = query.split(/\s+/).filter(Boolean).map(folded);
  if (words.length === 0) return true;
  const text = searchText(finding, tableName, language);
  return words.every((word) => text.includes(word));
}

function restrict(groups: readonly FindingGroup[], filter: FindingFilter, language: Language): readonly FindingGroup[] {
  if (!isFiltering(filter)) return groups;
  return groups.flatMap((group) => {
    const items = group.items.filter(({ finding }) => passes(finding, group.table?.name ?? '', filter, language));
    return items.length === 0 ? [] : [{ ...group, items, tally: tallyOf(items) }];
  });
}

/** The same findings under their severity, in the order of the inspection. */
function bySeverity(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const items = groups.flatMap((group) => group.items).sort((a, b) => Number(a.key) - Number(b.key));
  return SEVERITIES.flatMap((severity) => {
    const own = items.filter(({ finding }) => finding.severity === severity);
    return own.length === 0 ? [] : [groupOf(severity, own)];
  });
}

function groupOf(severity: Severity, items: readonly KeyedFinding[]): FindingGroup {
  return {
    key: `severity:${severity}`,
    severity,
    table: undefined,
    sheet: undefined,
    unrecognised: false,
    items,
    tally: tallyOf(items),
  };
}

/** Full-width letters and digits are the same as half-width ones, and capitals as small letters. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All that a card shows, and what the user may call its table and cells. */
function searchText(finding: Finding, tableName: string, language: Language): string {
  const { formula, substituted, cells, culprit, data } = finding;
  return folded(
    [
      describeFinding(finding, language),
      tableName,
      data['title'],
      formula,
      substituted,
      culprit?.suggested,
      ...cells.map(cellKey),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
