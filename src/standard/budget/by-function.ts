import type { ListLayout, RelationDefinition } from '../definition';
import { amountColumns, type ListPrint } from '../print';
import { BASIC, PROJECTS, type Derivation, type EntryFilter } from '../derivation';

/**
 * The layout that 预算03、05、09表 and 国有资本经营预算支出表 share: functional subjects and units down, 基本支出 and 项目支出
 * across. Some places print other columns under the two groups; they take part in the sums all the same.
 */
export const byFunctionLayout: ListLayout = {
  kind: 'list',
  codes: 'functional',
  attributes: {
    class: ['科目编码.类', '类'],
    section: ['科目编码.款', '款'],
    item: ['科目编码.项', '项'],
    code: ['科目编码'],
    unitCode: ['单位代码'],
    name: ['科目名称', '单位名称'],
  },
  columns: [
    '合计',
    '基本支出.小计',
    '基本支出.人员经费.工资福利支出',
    '基本支出.人员经费.对个人和家庭的补助',
    '基本支出.公用经费.商品和服务支出',
    '基本支出.公用经费.资本性支出',
    '项目支出.小计',
    '项目支出.其他运转类',
    '项目支出.特定目标类',
  ],
};

/** How that layout is printed; the tables differ in number, title and what an empty one says. */
export function byFunctionPrint(names: Pick<ListPrint, 'number' | 'title' | 'subject' | 'notes'>): ListPrint {
  return {
    kind: 'list',
    ...names,
    header: `
      科目编码 | < | < | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | < | < | < | < | 项目支出 | < | <
      类 | 款 | 项 | ^ | ^ | ^ | 小计 | 人员经费 | < | 公用经费 | < | 小计 | 其他运转类 | 特定目标类
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | 资本性支出 | ^ | ^ | ^`,
    columns: [['class', 6], ['section', 5], ['item', 5], ['unitCode', 9], ['name', 38], ...amountColumns(9, 11)],
    unitRow: { code: 'unitCode', name: 'name' },
  };
}

/**
 * The same tables as most provinces and the central departments print them: 基本支出 and 项目支出 as one column each, with
 * 类, 款 and 项 each on a row of its own. Source: the sets of 上海市 (表3、5、6、7) and of central departments.
 */
export const byFunctionPlainLayout: ListLayout = {
  kind: 'list',
  codes: 'functional',
  attributes: byFunctionLayout.attributes,
  columns: ['合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
};

/** The relations of these layouts, one wording for all four tables. */
export const byFunctionRelations: readonly RelationDefinition[] = [
  {
    id: 'A06-total',
    title: '合计等于基本支出加项目支出',
    formula: '每行 合计 = Σ各栏',
    basis: '预算03、05、09表栏目关系；2023、2024 年四份公开预算实测成立',
  },
  {
    id: 'A06-basic',
    title: '基本支出小计等于人员经费与公用经费各栏之和',
    formula: '每行 如有(基本支出.小计) = Σ基本支出.各栏',
    basis: '预算03、05、09表栏目关系；2023、2024 年四份公开预算实测成立',
  },
  {
    id: 'A06-project',
    title: '项目支出小计等于其他运转类与特定目标类之和',
    formula: '每行 如有(项目支出.小计) = Σ项目支出.各栏',
    basis: '预算03、05、09表栏目关系；2023、2024 年四份公开预算实测成立',
  },
  {
    id: 'A07',
    title: '合计、部门（单位）、类、款的金额各等于其下一级之和',
    formula: '每列 上级行 = Σ下级行',
    basis: '预算03、05、09表栏目关系；2023、2024 年四份公开预算实测成立',
  },
];

/** How these tables follow from a ledger; they differ in the money that they count. */
export function byFunctionDerivation(of: EntryFilter): Derivation {
  return [
    {
      part: '',
      of,
      rows: 'functional',
      columns: {
        合计: {},
        基本支出: { types: BASIC },
        '基本支出.人员经费.工资福利支出': { types: BASIC, economic: ['301'] },
        '基本支出.人员经费.对个人和家庭的补助': { types: BASIC, economic: ['303'] },
        '基本支出.公用经费.商品和服务支出': { types: BASIC, economic: ['302'] },
        '基本支出.公用经费.资本性支出': { types: BASIC, economic: ['309', '310'] },
        项目支出: { types: PROJECTS },
        '项目支出.其他运转类': { types: ['其他运转类'] },
        '项目支出.特定目标类': { types: ['特定目标类'] },
      },
    },
  ];
}
