import type { HeaderColumn } from './header';

/** Finds the column of each description; a column answers one only. */
export function matchColumns(
  columns: readonly HeaderColumn[],
  specs: readonly string[],
): ReadonlyMap<string, HeaderColumn> {
  const found = new Map<string, HeaderColumn>();
  const taken = new Set<HeaderColumn>();
  // Longer descriptions first, so that 本年收入.合计 is not taken for a bare 合计.
  const ordered = [...specs].sort((a, b) => b.split('.').length - a.split('.').length);
  for (const spec of ordered) {
    const column = columns.find((candidate) => !taken.has(candidate) && answers(candidate.path, spec));
    if (!column) continue;
    found.set(spec, column);
    taken.add(column);
  }
  return found;
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '本年收入合计', '本年支出合计']);

interface Pattern {
  readonly leaves: ReadonlySet<string>;
  readonly groups: readonly string[];
}

const patterns = new Map<string, Pattern>();

/** The description of a column, taken apart once: there are as many as the standard has columns. */
function patternOf(spec: string): Pattern {
  let pattern = patterns.get(spec);
  if (!pattern) {
    const groups = spec.split('.');
    const forms = groups.pop()!.split('|');
    pattern = { leaves: new Set(forms.some((form) => TOTALS.has(form)) ? [...forms, ...TOTALS] : forms), groups };
    patterns.set(spec, pattern);
  }
  return pattern;
}

/** Whether a header path ends with the last name of the description and has the others before it, in order. */
export function answers(path: readonly string[], spec: string): boolean {
  const { leaves, groups } = patternOf(spec);
  const last = path[path.length - 1];
  if (last === undefined || !leaves.has(last)) return false;
  let depth = 0;
  for (const name of groups) {
    const at = path.indexOf(name, depth);
    if (at < 0 || at >= path.length - 1) return false;
    depth = at + 1;
  }
  return true;
}
