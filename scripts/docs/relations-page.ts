import type {
  Layout,
  ListLayout,
  RelationDefinition,
  SideLayout,
  TableDefinition,
} from '../../src/standard/definition';
import { TABLE_SETS, type TableSet } from '../../src/standard/registry';
import { columnTree } from './column-tree';
import { FORMULA_EXAMPLES } from './formula-language';
import { verdictRow } from './verdict-table';

/** The whole of `docs/relations.md`, from the relations that run. */
export function relationsPage(): string {
  const lines = [...INTRODUCTION, ...LANGUAGE, ...VERDICTS, ...TABLE_SETS.flatMap(setLines), ...OTHER_CHECKS];
  return `${lines.join('\n')}\n`;
}

function count(set: TableSet): { tables: number; inside: number; ties: number } {
  const inside = set.tables.reduce((sum, { relations }) => sum + relations.length, 0);
  return { tables: set.tables.length, inside, ties: set.ties.length };
}

const INTRODUCTION = [
  '# 勾稽关系一览',
  '',
  '<!-- 本页由 npm run docs 从程序所用的关系生成，请勿直接修改。 -->',
  '',
  '本页列出勾稽核对的每一条关系。公式就是程序运行的公式，也是窗格和命令行在问题下面显示的那一行。',
  '',
  '| 表组 | 表 | 表内关系 | 表间关系 |',
  '| --- | --- | --- | --- |',
  ...TABLE_SETS.map((set) => {
    const { tables, inside, ties } = count(set);
    return `| ${set.name} | ${tables} 张 | ${inside} 条 | ${ties} 条 |`;
  }),
  '',
  '一条“每行”“每列”或“按类”的关系，对一个工作簿要核对许多次；结果里“平”“尾差”等的个数是核对的次数，不是本页的条数。',
  '',
  '结果（JSON）中的 `rule` 由三段组成：表组、表、编号，如 `budget.revenue-summary.A04-total`；表间关系没有中间一段，如 `budget.A05-total`。',
  '',
];

const LANGUAGE = [
  '## 怎样读公式',
  '',
  '公式用表中的行名、栏名来写。同一栏各地印法不同（“一般公共预算拨款”“一般公共预算资金”），公式里只用一个名称。',
  '',
  '| 写法 | 意思 | 例 |',
  '| --- | --- | --- |',
  ...FORMULA_EXAMPLES.map(({ construct, meaning, formula }) => `| ${construct} | ${meaning} | \`${formula}\` |`),
  '',
  '空白单元格和 `－`、`—`、`无` 都是没有，按 0 计。两边全是 0 或空白的，什么也说明不了，不计入“平”。两张表单位不同（元、万元）的，换算后再比。',
  '',
];

const VERDICTS = [
  '## 结论怎样得出',
  '',
  '表中的数是四舍五入过的。一个显示两位小数的 1.50，真实数在 1.495 到 1.505 之间；最后一位的一半（这里是 0.005）就是它可能的误差。0 和空白没有误差。',
  '',
  '- **平**：显示的数正好满足关系。',
  '- **尾差**：显示的数不满足，但差额不超过各数误差之和，四舍五入说得通。只作说明，不算错误。',
  '- **存疑**：差额没有超过误差之和，但超过最后一位，也超过四舍五入通常造成的差额（各数误差的标准差的 3 倍）。相加的数越多，这一段越宽：四舍五入勉强说得通，实际上多半另有原因。',
  '- **不平**：差额超过误差之和，无论真实数是多少都不可能成立。',
  '- **未核验**：缺表、缺行、缺栏、单位不明，或单元格读不成金额，因此没有核对。每一条都连同原因列出。',
  '',
  '容许的差额由小数位数和相加的个数得出，不是固定的 0.01。各数都显示两位小数时：',
  '',
  '| 相加的个数 | 平 | 尾差 | 存疑 | 不平 |',
  '| --- | --- | --- | --- | --- |',
  ...[1, 2, 3, 5, 10, 25, 50].map(verdictRow),
  '',
  '不等式（`≥`、`≤`）只看不满足的那一边差多少，规则相同。',
  '',
  '小数位数由表中的数字、单元格格式和同一工作簿的其他表一起判断。万元两位小数换算成元以后（4212900.00 元），仍按原来的精度对待。',
  '',
  '不平算错误还是提醒，由关系本身定：“错误”是照栏目含义必须成立的；“提醒”是有些部门确有例外、要人工判断的。尾差一律只作说明，存疑一律作提醒。',
  '',
];

function setLines(set: TableSet): string[] {
  return [
    `## ${set.name}`,
    '',
    ...set.tables.flatMap(tableLines),
    `### ${set.name}：表间关系`,
    '',
    ...set.ties.flatMap(relationLines),
    '',
    ...conventionLines(set),
    ...outsideLines(set),
  ];
}

function conventionLines({ name, conventions }: TableSet): string[] {
  return [
    `### ${name}：只用于生成的关系`,
    '',
    '这些关系多数单位成立，个别单位口径不同，因此缺表时用来推算，从不用来判错。',
    '',
    ...conventions.flatMap(({ id, title, formula }) => [`- **${id}** ${title}\\`, `  \`${formula}\``]),
    '',
  ];
}

function tableLines(table: TableDefinition): string[] {
  return [
    `### ${table.name}${table.auxiliary ? '（辅助表，不公开）' : ''}`,
    '',
    `- 标识：\`${table.id}\``,
    `- 见过的表名：${table.titles.join('、')}`,
    ...layoutLines(table.layout),
    ...(table.furtherLayouts ?? []).flatMap((layout) => [
      '- 也有的地方印成：',
      ...layoutLines(layout).map((line) => `  ${line}`),
    ]),
    '',
    '关系：',
    '',
    ...table.relations.flatMap(relationLines),
    '',
  ];
}

function layoutLines(layout: Layout): string[] {
  switch (layout.kind) {
    case 'list':
      return [`- 行：${rowsOf(layout)}`, `- 金额栏：${columnTree(layout.columns)}`];
    case 'sides':
      return layout.sides.flatMap(sideLines);
    case 'panels':
      return [
        `- 行：经济分类科目，几联并排`,
        `- 金额栏：${columnTree([layout.column])}`,
        `- 另有各行：${Object.keys(layout.lines).join('、')}`,
      ];
    case 'form':
      return [`- 有金额的各格：${Object.keys(layout.lines).join('、')}（其余是文字，不核对）`];
  }
}

function rowsOf({ codes, attributes }: ListLayout): string {
  const kinds = [
    ...(attributes.unitCode ? ['部门（单位）'] : []),
    ...(codes === 'functional' ? ['功能分类科目'] : codes === 'economic' ? ['经济分类科目'] : []),
    ...(attributes.project ? ['项目'] : []),
  ];
  return kinds.join('、');
}

function sideLines({ name, columns, lines, groups, functional }: SideLayout): string[] {
  const sums = [...Object.keys(groups), ...Object.keys(lines)].join('、');
  return [
    `- ${name}一侧的金额栏：${columnTree(columns)}`,
    `- ${name}一侧的汇总行：${sums}${functional ? '；其余各行是功能分类' : ''}`,
  ];
}

const SEVERITIES = { error: '错误', warning: '提醒', info: '说明' } as const;

function relationLines({ id, title, formula, basis, severity }: RelationDefinition): string[] {
  return [
    `- **${id}** ${title}\\`,
    `  \`${formula}\`\\`,
    `  不平算${SEVERITIES[severity ?? 'error']}。依据：${basis}。`,
  ];
}

function outsideLines({ name, outsideWorkbook }: TableSet): string[] {
  if (outsideWorkbook.length === 0) return [];
  return [
    `### ${name}：工作簿里核对不了的`,
    '',
    '这些关系要用到工作簿以外的资料，每次都列为未核验：',
    '',
    ...outsideWorkbook.map(({ id, title, what }) => `- **${id}** ${title}（需要：${what}）`),
    '',
  ];
}

const OTHER_CHECKS = [
  '## 关系以外的检查',
  '',
  '| 标识 | 检查什么 | 算什么 |',
  '| --- | --- | --- |',
  '| `bounds-contradict` | 几条关系单独看都容许，合起来却不能同时成立：数在各表中显示的位数合起来限定了它 | 错误；只差末位的为存疑，算提醒 |',
  '| `amount-unreadable` | 金额栏里是文字，读不成金额 | 错误 |',
  '| `cell-error` | 金额栏里的公式出错（`#REF!` 等） | 错误 |',
  '| `formula-uncalculated` | 公式没有存下结果，也不是求和、四舍五入和四则运算 | 错误 |',
  '| `table-filled-despite-note` | 注明是空表，却有金额 | 错误 |',
  '| `table-empty-without-note` | 空表没有说明 | 提醒 |',
  '| `unit-unknown` | 没有写明金额单位 | 提醒 |',
  '| `year-differs` | 年度与其他各表不同 | 提醒 |',
  '| `department-differs` | 部门名称与其他各表不同 | 提醒 |',
  '| `table-duplicate` | 同一张表不止一张 | 提醒 |',
  '| `table-unrecognised` | 有金额的工作表（或其中一段）没有认出是哪张表 | 提醒 |',
  '| `table-unrecognised` | 没有金额的工作表（封面、目录、说明） | 说明 |',
  '| `code-unknown` | 那一年没有这个科目编码 | 所属的类有公开文件可查全的为错误，其余为提醒；科目表没有列出该款各项的为说明 |',
  '| `code-mistyped` | 科目编码里有字母或全角数字 | 提醒；只是全角数字的为说明 |',
  '| `name-misspelt` | 科目名称有错字、漏字 | 说明 |',
  '| `name-differs` | 科目编码与名称不符，编码或名称有误 | 提醒 |',
  '| `counterpart-unusual` | 部门科目与政府科目的对应关系中没有这一对 | 提醒 |',
  '| `unit-kinds-mixed` | 同一单位既有行政单位的政府科目，又有事业单位的 | 提醒 |',
  '| `expense-kind-differs` | 经济分类科目的金额列在不属于它的人员经费、公用经费或类的一栏 | 提醒 |',
  '| `code-duplicate` | 同一单位的同一科目列了几行 | 金额相同的、功能分类的为提醒，其余为说明 |',
  '| `code-misplaced` | 款、项不在所属的类之下 | 提醒 |',
  '| `code-without-children` | 类、款有金额而没有下级，同级的其他科目都有 | 功能分类为提醒，经济分类为说明 |',
  '| `codes-unordered` | 大体按编码排列的表中次序颠倒 | 说明 |',
  '| `unit-name-differs` | 同一单位代码在各表中名称不同 | 提醒；只是全称、简称之别的为说明 |',
  '| `unit-code-differs` | 同一单位在各表中代码不同 | 提醒 |',
  '| `ledger-differs` | 表中的数与底表的汇总不符 | 错误 |',
  '| `ledger-rounding` | 表中的数与底表的汇总只差末位，可能是舍位平衡调整的 | 说明 |',
  '| `ledger-not-compared` | 底表没有写明单位，或有不能计数的行，没有与各表比较 | 说明 |',
  '| `ledger-amount-unreadable` | 底表的金额读不成数 | 错误 |',
  '| `ledger-fund-unknown` | 底表的资金来源没有对应的栏 | 错误 |',
  '| `ledger-type-unknown` | 底表的支出类型不明 | 错误 |',
  '| `ledger-type-open` | 底表没有支出类型，从项目看不出来 | 错误 |',
  '| `ledger-unit-missing` | 底表的一行没有单位 | 错误 |',
  '| `ledger-functional-missing` | 底表的一行没有功能科目 | 错误 |',
  '| `ledger-economic-missing` | 底表的一行没有部门经济科目 | 错误 |',
  '| `ledger-total-differs` | 底表的合计不等于各行之和 | 提醒 |',
  '| `ledger-government-open` | 底表的一行没有政府经济科目，也推不出来 | 说明 |',
  '| `outlier-peers` | 一款支出是同类各款中间数的一百倍以上；项目是其他项目中间数的一千倍以上 | 提醒；项目为说明 |',
  '| `outlier-wages` | 奖金大于全部工资，缴费或基本支出的一款商品和服务支出大于全部工资和奖金 | 提醒 |',
  '| `outlier-growth` | 比同一张表里的上年数（决算“三公”经费比预算数）增长百分之三百以上，或相差百倍、千倍 | 提醒；不到十倍的为说明，“三公”经费除外 |',
  '| `outlier-three-public` | “三公”经费的一项不到支出经济分类汇总表同一科目一般公共预算的一半 | 提醒 |',
  '| `outlier-per-person` | 工作簿写有在职人数的，人员经费每人一年超过 60 万元或不到 1 万元 | 提醒 |',
  '| `waiver-unneeded` | 记在工作簿里的忽略，这次没有它所说的问题 | 说明 |',
  '| `memo-unreadable` | 记在工作簿里的备忘读不出，或由更新的版本写成 | 提醒 |',
];
