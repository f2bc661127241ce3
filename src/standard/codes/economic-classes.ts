/**
 * The 类 of 部门预算支出经济分类科目, by code. Source: 财预〔2017〕98号 as printed in the published final account of 封丘县
 * (公开06表) and in the budgets in `samples/`.
 */
export const ECONOMIC_CLASSES: ReadonlyMap<string, string> = new Map([
  ['301', '工资福利支出'],
  ['302', '商品和服务支出'],
  ['303', '对个人和家庭的补助'],
  ['307', '债务利息及费用支出'],
  ['309', '资本性支出（基本建设）'],
  ['310', '资本性支出'],
  ['311', '对企业补助（基本建设）'],
  ['312', '对企业补助'],
  ['313', '对社会保障基金补助'],
  ['399', '其他支出'],
]);
