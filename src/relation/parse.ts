import { parse } from './relation.generated';
import type { RelationSyntax } from './syntax';

/** What came of reading a formula: the relation, or where and why it can't be read (`column` counts from one). */
export type ParseResult =
  | { readonly ok: true; readonly relation: RelationSyntax }
  | { readonly ok: false; readonly column: number; readonly message: string };

const parsed = new Map<string, ParseResult>();

/** Reads a relation such as `每行 合计 = Σ各栏`; each text is parsed once. */
export function parseRelation(formula: string): ParseResult {
  let result = parsed.get(formula);
  if (!result) {
    result = read(formula);
    parsed.set(formula, result);
  }
  return result;
}

function read(formula: string): ParseResult {
  try {
    const relation = parse(formula) as RelationSyntax;
    const tables = new Set([...relation.left, ...relation.right].flatMap(({ reference }) => reference?.table ?? []));
    if ((relation.scope.kind === 'row' || relation.scope.kind === 'column') && tables.size > 1) {
      return { ok: false, column: 1, message: '每行、每列只能比较同一张表的各栏、各行。' };
    }
    return { ok: true, relation };
  } catch (error) {
    // The generated parser throws for unreadable text; everything else is our own mistake and must surface.
    if (!(error instanceof Error) || !('location' in error)) throw error;
    const { start } = (error as { location: { start: { column: number } } }).location;
    return { ok: false, column: start.column, message: error.message };
  }
}
