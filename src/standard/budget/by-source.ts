import type { ListLayout, RelationDefinition } from '../definition';
import { amountColumns, type ListPrint } from '../print';
import { GENERAL_PUBLIC, UNIT_MONEY, type Derivation, type EntryFilter } from '../derivation';

/** What 预算10表 项目支出表 and 一般公共预算基本支出明细表 have in common: projects down, sources of money across. */
export const bySourceLayout: ListLayout = {
  kind: 'list',
  attributes: {
    type: ['类型'],
    project: ['项目名称'],
    projectUnit: ['项目单位', '单位名称'],
    unitCode: ['单位代码'],
  },
  columns: [
    '合计',
    '本年拨款.一般公共预算',
    '本年拨款.政府性基金',
    '本年拨款.国有资本经营预算',
    '财政拨款结转结余.一般公共预算',
    '财政拨款结转结余.政府性基金',
    '财政拨款结转结余.国有资本经营预算',
    '财政专户管理资金',
    '单位资金',
  ],
};

/** How that layout is printed; the columns before the amounts stand in another order in either table. */
export function bySourcePrint(
  names: Pick<ListPrint, 'number' | 'title' | 'subject' | 'unitRow'>,
  headings: string,
  columns: ListPrint['columns'],
): ListPrint {
  return {
    kind: 'list',
    ...names,
    header: `
      ${headings} | 合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | < | 财政专户管理资金 | 单位资金
      ^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | ^ | ^`,
    columns: [...columns, ...amountColumns(9, 11)],
  };
}

/** The relations of that layout, one wording for both tables. */
export const bySourceRelations: readonly RelationDefinition[] = [
  {
    id: 'A18-row',
    title: '合计等于各资金来源之和',
    formula: '每行 合计 = Σ各栏',
    basis: '预算10表栏目关系；2023、2024 年四份公开预算实测成立',
  },
  {
    id: 'A18-sum',
    title: '合计等于各部门（单位）之和，部门（单位）等于其下项目之和',
    formula: '每列 上级行 = Σ下级行',
    basis: '预算10表栏目关系；2023、2024 年四份公开预算实测成立',
  },
];

/** How these tables follow from a ledger; they differ in the kinds of expenditure that they list. */
export function bySourceDerivation(of: EntryFilter): Derivation {
  return [
    {
      part: '',
      of,
      rows: 'projects',
      columns: {
        合计: {},
        '本年拨款.一般公共预算': { sources: GENERAL_PUBLIC, carriedOver: false },
        '本年拨款.政府性基金': { sources: ['政府性基金'], carriedOver: false },
        '本年拨款.国有资本经营预算': { sources: ['国有资本经营预算'], carriedOver: false },
        '财政拨款结转结余.一般公共预算': { sources: GENERAL_PUBLIC, carriedOver: true },
        '财政拨款结转结余.政府性基金': { sources: ['政府性基金'], carriedOver: true },
        '财政拨款结转结余.国有资本经营预算': { sources: ['国有资本经营预算'], carriedOver: true },
        财政专户管理资金: { sources: ['财政专户管理资金'] },
        单位资金: { sources: UNIT_MONEY },
      },
    },
  ];
}
