import type { ListLayout } from '../definition';
import { amountColumns, type ListPrint } from '../print';

/** Columns that name a functional subject: one 7-digit code, or 类, 款 and 项. */
export const functionalAttributes: ListLayout['attributes'] = {
  class: ['科目编码.类', '类'],
  section: ['科目编码.款', '款'],
  item: ['科目编码.项', '项'],
  code: ['科目编码'],
  name: ['科目名称'],
};

/** How such a table is printed; the header is given without its columns of code and name. */
export function functionalPrint(
  names: Pick<ListPrint, 'number' | 'title' | 'subject' | 'notes'>,
  header: readonly [groups: string, columns: string],
  amounts: { readonly count: number; readonly width: number },
): ListPrint {
  const numbers = Array.from({ length: amounts.count }, (_, at) => at + 1).join(' | ');
  return {
    kind: 'list',
    ...names,
    header: `
      项目 | < | ${header[0]}
      功能分类科目编码 | 科目名称 | ${header[1]}
      栏次 | < | ${numbers}`,
    columns: [['code', 16], ['name', 40], ...amountColumns(amounts.count, amounts.width)],
    totalSpan: 2,
  };
}

const TREE_BASIS = '公开02、03、05、07、08表：类=Σ款，款=Σ项，合计=Σ类；公开决算实测成立（尾差除外）';

/** The hierarchy of codes that every final-account table by function has. */
export const functionalTree = {
  id: 'D05-sum',
  title: '合计等于各类之和，类等于其款之和，款等于其项之和',
  formula: '每列 上级行 = Σ下级行',
  basis: TREE_BASIS,
} as const;
