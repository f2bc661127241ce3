import type { TableDefinition } from '../definition';
import { BASIC, GENERAL_PUBLIC } from '../derivation';
import { bySourceDerivation, bySourceLayout, bySourcePrint, bySourceRelations } from './by-source';

/** 一般公共预算基本支出明细表 (printed by 焦作市 as 预算07表). */
export const basicExpenditureDetail: TableDefinition = {
  id: 'budget.basic-expenditure-detail',
  family: 'budget',
  name: '基本支出明细表',
  titles: ['一般公共预算基本支出明细表', '基本支出明细表', '基本支出预算明细表'],
  titleWords: { all: ['基本支出', '明细'], none: ['决算', '绩效'] },
  layout: bySourceLayout,
  print: bySourcePrint(
    {
      title: '一般公共预算基本支出明细表',
      subject: '一般公共预算基本支出',
      unitRow: { code: 'type', name: 'project' },
    },
    '项目单位 | 类型 | 项目名称',
    [
      ['projectUnit', 36],
      ['type', 11],
      ['project', 36],
    ],
  ),
  relations: bySourceRelations,
  derivation: bySourceDerivation({ sources: GENERAL_PUBLIC, carriedOver: false, types: BASIC }),
};
