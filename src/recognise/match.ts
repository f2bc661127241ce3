import {
  layoutsOf,
  type AttributeRole,
  type Layout,
  type ListLayout,
  type SidesLayout,
  type TableDefinition,
} from '../standard/definition';
import type { Header, HeaderColumn } from './header';
import { answers, matchColumns } from './header-columns';

/** How a header answers a table's description: which column is what, and how well it fits (0 … 1). */
export interface Match {
  readonly definition: TableDefinition;
  /** Which of the table's shapes the header has. */
  readonly layout: Layout;
  readonly score: number;
  /** The share of the header's columns that the description explains. */
  readonly coverage: number;
  readonly attributes: ReadonlyMap<AttributeRole, number>;
  /** Amount columns per part (one for lists, 收入 and 支出 for two-sided tables), left to right. */
  readonly parts: readonly MatchedPart[];
  /** Columns that the description does not name. */
  readonly unmatched: readonly HeaderColumn[];
  /** Columns that say nothing about a row: 序号, 备注. */
  readonly comments: readonly number[];
}

export interface MatchedPart {
  readonly name: string;
  /** The column of line labels, in two-sided tables. */
  readonly label?: number;
  readonly columns: readonly HeaderColumn[];
}

const COMMENTS = /^(?:序号|备注|说明|行次|项目绩效|绩效|数量|计量单位|规格)/;
const REMARKS = /^(?:序号|备注|说明|行次)/;
const COMPARISONS = /上年预算|上年执行|上年决算|增减|增长|比例|占比|幅度|完成率/;

/** Matches a header against one table's description, in the shape that fits best; forms have no header and never match. */
export function matchHeader({ columns, ...header }: Header, definition: TableDefinition): Match | undefined {
  const current = { ...header, columns: columns.filter(({ isEarlier }) => !isEarlier) };
  const matches = layoutsOf(definition).flatMap((layout) => {
    const match = matchLayout(current, layout);
    return match ? [{ ...match, definition, layout }] : [];
  });
  return matches.sort((a, b) => b.score - a.score)[0];
}

type LayoutMatch = Omit<Match, 'definition' | 'layout'>;

function matchLayout(header: Header, layout: Layout): LayoutMatch | undefined {
  switch (layout.kind) {
    case 'list':
      return matchList(header, layout);
    case 'sides':
      return matchSides(header, layout);
    case 'panels':
      return matchPanels(header, layout.column);
    case 'form':
      return undefined;
  }
}

const RECALL = 0.6;

function scoreOf(matched: number, expected: number, given: number): number {
  if (expected === 0 || given === 0) return 0;
  return RECALL * (matched / expected) + (1 - RECALL) * Math.min(1, matched / given);
}

function matchList(header: Header, layout: ListLayout): LayoutMatch | undefined {
  const attributes = matchAttributes(header.columns, layout);
  const rest = header.columns.filter(({ index }) => ![...attributes.values()].includes(index));
  const found = matchColumns(rest, layout.columns);
  if (found.size === 0) return undefined;
  const matched = new Set(found.values());
  const groups = new Set([...matched].filter(({ path }) => path.length > 1).map(({ path }) => path[0]));
  const columns = rest.filter((column) => matched.has(column) || isFurtherAmount(column, groups));
  const given = rest.filter(({ path }) => !COMMENTS.test(path[0] ?? '')).length;
  const roles = Object.keys(layout.attributes).length;
  const attributeScore = roles === 0 ? 1 : Math.min(1, attributes.size / Math.min(roles, 2));
  const score = 0.8 * scoreOf(found.size, layout.columns.length, given) + 0.2 * attributeScore;
  const all = header.columns.filter(({ path }) => !COMMENTS.test(path[0] ?? '')).length;
  return {
    score,
    coverage: (found.size + attributes.size) / Math.max(all, 1),
    attributes,
    parts: [{ name: '', columns }],
    unmatched: rest.filter((column) => !columns.includes(column)),
    comments: rest.filter(({ path }) => REMARKS.test(path[0] ?? '')).map(({ index }) => index),
  };
}

/** A column that the description does not name but that belongs to the sums: it stands in a group the table has. */
function isFurtherAmount({ path }: HeaderColumn, groups: ReadonlySet<string | undefined>): boolean {
  const leaf = path[path.length - 1] ?? '';
  return path.length > 1 && groups.has(path[0]) && !COMMENTS.test(leaf) && !COMPARISONS.test(leaf);
}

function matchAttributes(columns: readonly HeaderColumn[], layout: ListLayout): ReadonlyMap<AttributeRole, number> {
  const found = new Map<AttributeRole, number>();
  const taken = new Set<number>();
  for (const [role, paths] of Object.entries(layout.attributes) as [AttributeRole, readonly string[]][]) {
    for (const path of paths) {
      const column = columns.find((candidate) => !taken.has(candidate.index) && answers(candidate.path, path));
      if (!column) continue;
      found.set(role, column.index);
      taken.add(column.index);
      break;
    }
  }
  return found;
}

const LABELS: ReadonlySet<string> = new Set(['项目', '科目名称', '项目名称', '收入', '支出']);

function matchSides(header: Header, layout: SidesLayout): LayoutMatch | undefined {
  const columns = header.columns.filter(
    ({ path }) => path[path.length - 1] !== '行次' && path[path.length - 1] !== '序号',
  );
  const labels = columns.filter(({ path }) => LABELS.has(path[path.length - 1] ?? ''));
  const leafOf = (column: HeaderColumn | undefined) => column?.path[column.path.length - 1];
  const right = labels.find(
    (column, at) => at > 0 && (leafOf(column) === leafOf(labels[0]) || leafOf(column) === '支出'),
  );
  if (!labels[0] || !right) return undefined;
  const halves = [
    columns.filter(({ index }) => index > labels[0]!.index && index < right.index),
    columns.filter(({ index }) => index > right.index),
  ] as const;
  let matched = 0;
  const parts = layout.sides.map((side, at): MatchedPart => {
    matched += matchColumns(halves[at]!, side.columns).size;
    const kept = halves[at]!.map(({ index, path }) => ({ index, path: path.filter((name) => name !== side.name) }));
    return { name: side.name, label: at === 0 ? labels[0]!.index : right.index, columns: kept };
  });
  const expected = layout.sides.reduce((count, side) => count + side.columns.length, 0);
  return {
    score: scoreOf(matched, expected, halves[0].length + halves[1].length),
    coverage: 1,
    attributes: new Map(),
    unmatched: [],
    comments: [],
    parts,
  };
}

function matchPanels(header: Header, column: string): LayoutMatch | undefined {
  const codes = header.columns.filter(({ path }) => path[path.length - 1] === '科目编码');
  const amounts = header.columns.filter(({ path }) => answers(path, column));
  if (codes.length < 2 || amounts.length < 2) return undefined;
  return {
    score: scoreOf(
      codes.length + amounts.length,
      header.columns.length - codes.length,
      header.columns.length - codes.length,
    ),
    coverage: 1,
    attributes: new Map(),
    unmatched: [],
    comments: [],
    parts: codes.map((code, at) => ({
      name: '',
      label: code.index,
      columns: header.columns.filter(
        ({ index }) => index > code.index && index < (codes[at + 1]?.index ?? Number.POSITIVE_INFINITY),
      ),
    })),
  };
}
