import type { ListLayout } from '../definition';

/** Columns that name a subject in both economic classifications, in one code column or in 类 and 款. */
export const economicAttributes: ListLayout['attributes'] = {
  class: ['部门经济分类.类', '类'],
  section: ['部门经济分类.款', '款'],
  code: ['部门经济分类.科目编码', '科目编码', '部门经济分类'],
  name: ['部门经济分类.科目名称', '科目名称'],
  governmentClass: ['政府经济分类.类'],
  governmentSection: ['政府经济分类.款'],
  governmentCode: ['政府经济分类.科目编码'],
  governmentName: ['政府经济分类.科目名称'],
  unitCode: ['单位代码'],
};
