import { findColumns } from '../../src/relation/columns';
import { parseRelation } from '../../src/relation/parse';
import type { RelationSyntax, Segment, Term } from '../../src/relation/syntax';
import { functionalClassNamed } from '../../src/standard/codes/functional-classes';
import { layoutsOf, type Layout, type SideLayout } from '../../src/standard/definition';
import { TABLE_SETS } from '../../src/standard/registry';
import { termOf } from '../../src/standard/vocabulary';

const ROWS = new Set(['合计行', '部门行', '科目行', '项目行', '上级行', '下级行']);

/** The path of a reference with the table it belongs to, as the language binds it. */
interface Reference {
  readonly table: string;
  readonly path: readonly Segment[];
  /** 每行 calls columns, everything else rows and then columns. */
  readonly columnsOnly: boolean;
}

function referencesIn(relation: RelationSyntax, home: string | undefined): readonly Reference[] {
  const { left, right, condition, scope } = relation;
  let current = home;
  const bind = (terms: readonly Term[], columnsOnly: boolean) =>
    terms.flatMap(({ reference }): Reference[] => {
      if (!reference) return [];
      current = reference.table ?? current;
      return [{ table: current ?? '', path: reference.path, columnsOnly }];
    });
  return [
    ...bind(left, scope.kind === 'row'),
    ...bind(right, scope.kind === 'row'),
    ...(condition ? [...bind(condition.left, false), ...bind(condition.right, false)] : []),
  ];
}

const columnsOf = (specs: readonly string[]) =>
  specs.map((spec, index) => ({ path: spec.split('.').map((name) => name.split('|')[0]!), index }));

/** Whether a shape of a table has what a reference calls. */
function resolves({ path, columnsOnly }: Reference, layout: Layout): boolean {
  const names = path.map(({ name }) => name);
  const head = names[0]!;
  switch (layout.kind) {
    case 'list':
      if (!columnsOnly && !ROWS.has(head)) return false;
      return findColumns(columnsOf(layout.columns), columnsOnly ? names : names.slice(1)) !== undefined;
    case 'panels':
      return ROWS.has(head) || head in layout.lines;
    case 'form':
      return names.length === 1 && head in layout.lines;
    case 'sides':
      return layout.sides.some((side) =>
        columnsOnly
          ? findColumns(columnsOf(side.columns), names) !== undefined
          : onSide(side, head === side.name ? names.slice(1) : names),
      );
  }
}

/** A line or group of the side, 各项 under one of them, or an item by its name; then a column of the side. */
function onSide({ lines, groups, columns }: SideLayout, names: readonly string[]): boolean {
  const [head = '', ...rest] = names;
  const isColumn = (path: readonly string[]) => findColumns(columnsOf(columns), path) !== undefined;
  if (head === '各项') return isColumn(rest);
  if (!(head in lines || head in groups)) return isItem(head) && isColumn(rest[0] === '各项' ? rest.slice(1) : rest);
  if (head in groups && rest[0] === '各项') return isColumn(rest.slice(1));
  return isColumn(rest) || (head in groups && isItem(rest[0]!) && isColumn(rest.slice(1)));
}

/** An item's label is read into the vocabulary's name, or into the name of its 类. */
function isItem(name: string): boolean {
  return termOf(name) === name || functionalClassNamed(name)?.name === name;
}

const cases = TABLE_SETS.flatMap(({ family, tables, ties }) => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return [
    ...tables.flatMap(({ id, name, relations }) =>
      relations.map(({ id: own, formula }) => ({ rule: `${id}.${own}`, formula, home: name, byName })),
    ),
    ...ties.map(({ id, formula }) => ({ rule: `${family}.${id}`, formula, home: undefined, byName })),
  ];
});

function references(formula: string, home: string | undefined): readonly Reference[] {
  const parsed = parseRelation(formula);
  if (!parsed.ok) throw new Error(parsed.message);
  return referencesIn(parsed.relation, home);
}

test.each(cases)('$rule calls tables and figures that there are', ({ formula, home, byName }) => {
  for (const reference of references(formula, home)) {
    const table = byName.get(reference.table);
    const name = reference.path.map((segment) => segment.name).join('.');
    expect([reference.table, table?.name]).toEqual([reference.table, reference.table]);
    // 上级行 and 下级行 mean every column.
    if (ROWS.has(name) && table!.layout.kind !== 'form') continue;
    expect([name, layoutsOf(table!).some((layout) => resolves(reference, layout))]).toEqual([name, true]);
  }
});

test.each(cases)('$rule stays inside its table, or ties two', ({ formula, home }) => {
  const tables = new Set(references(formula, home).map(({ table }) => table));
  expect(tables.size > 1).toBe(home === undefined);
});
