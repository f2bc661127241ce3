/** Columns by path as nested text: `总计`, `本年收入.合计`, `本年收入.其他收入` → `总计、本年收入（合计、其他收入）`. */
export function columnTree(paths: readonly string[]): string {
  return inWords(treeOf(paths.map((path) => path.split('.'))), [...BRACKETS]);
}

const BRACKETS = ['（）', '〔〕', '〈〉'] as const;

interface Branch {
  readonly name: string;
  readonly below: readonly Branch[];
}

function treeOf(paths: readonly (readonly string[])[]): readonly Branch[] {
  const names = [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first])))];
  return names.map((name) => ({
    name: name.split('|').join('或'),
    below: treeOf(paths.filter(([first]) => first === name).map((path) => path.slice(1))),
  }));
}

function inWords(branches: readonly Branch[], brackets: readonly string[]): string {
  const [open = '（', close = '）'] = brackets[0] ?? '';
  return branches
    .map(({ name, below }) =>
      below.length === 0 ? name : `${name}${open}${inWords(below, brackets.slice(1))}${close}`,
    )
    .join('、');
}
