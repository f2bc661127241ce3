import type { TableDefinition } from '../definition';
import { PROJECTS } from '../derivation';
import { economicClassificationSummary } from './economic-classification-summary';

const { layout, print, relations, derivation } = economicClassificationSummary;
const { number: _number, ...printed } = print;

/**
 * 项目支出经济分类明细: what 支出经济分类汇总表 holds beyond the basic expenditure. Nobody publishes it; who has no ledger
 * fills it in so that the summary can be made from it and 预算06表. It looks as the summary does.
 */
export const projectEconomicDetail: TableDefinition = {
  id: 'budget.project-economic-detail',
  family: 'budget',
  name: '项目支出经济分类明细',
  titles: ['项目支出经济分类明细', '项目支出经济分类明细表'],
  titleWords: { all: ['项目支出', '经济分类'], none: ['汇总', '决算', '绩效'] },
  layout,
  print: { ...printed, title: '项目支出经济分类明细表' },
  auxiliary: true,
  relations,
  derivation: derivation!.map((part) => ({ ...part, of: { types: PROJECTS } })),
};
