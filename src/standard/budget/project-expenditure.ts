import type { TableDefinition } from '../definition';
import { PROJECTS } from '../derivation';
import { bySourceDerivation, bySourceLayout, bySourcePrint, bySourceRelations } from './by-source';

/** 预算10表 项目支出表. */
export const projectExpenditure: TableDefinition = {
  id: 'budget.project-expenditure',
  family: 'budget',
  name: '项目支出表',
  titles: ['项目支出表', '项目支出预算表', '项目支出预算明细表', '部门项目支出预算表', '项目支出情况表'],
  titleWords: { all: ['项目支出'], none: ['绩效', '决算', '基本支出', '一般公共预算', '基金', '国有资本', '经济分类'] },
  layout: bySourceLayout,
  print: bySourcePrint(
    {
      number: '预算10表',
      title: '项目支出表',
      subject: '项目支出',
      unitRow: { code: 'project', name: 'projectUnit' },
    },
    '类型 | 项目名称 | 项目单位',
    [
      ['type', 11],
      ['project', 36],
      ['projectUnit', 36],
    ],
  ),
  relations: bySourceRelations,
  derivation: bySourceDerivation({ types: PROJECTS }),
};
