import type { TableDefinition } from '../definition';
import { PROJECTS, TREASURY, UNIT_MONEY } from '../derivation';
import { amountColumns } from '../print';

/** 部门预算项目绩效目标（汇总）表: the amounts of each project beside its targets. */
export const projectPerformanceTargets: TableDefinition = {
  id: 'budget.project-performance-targets',
  family: 'budget',
  name: '项目绩效目标表',
  titles: [
    '部门预算项目绩效目标汇总表',
    '本级部门预算项目绩效目标汇总表',
    '部门预算项目绩效目标表',
    '项目支出绩效目标表',
  ],
  titleWords: { all: ['项目', '绩效'], none: ['整体', '自评', '决算'] },
  layout: {
    kind: 'list',
    attributes: { unitCode: ['单位代码'], project: ['单位名称', '项目名称'], type: ['项目分类', '类型'] },
    columns: ['资金总额', '政府预算资金', '财政专户管理资金', '单位资金'],
  },
  print: {
    kind: 'list',
    number: '预算12表',
    title: '部门预算项目绩效目标汇总表',
    header: `
      单位编码（项目编码） | 项目单位（项目名称） | 项目金额（{unit}） | < | < | < | 绩效目标 | < | < | < | < | < | < | <
      ^ | ^ | 资金总额 | 政府预算资金 | 财政专户管理资金 | 单位资金 | 成本指标 | < | 产出指标 | < | 效益指标 | < | 满意度指标 | <
      ^ | ^ | ^ | ^ | ^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值`,
    columns: [
      ['unitCode', 22],
      ['project', 28],
      ...amountColumns(4, 11),
      ['text', 15],
      ['text', 9],
      ['text', 15],
      ['text', 9],
      ['text', 15],
      ['text', 9],
      ['text', 15],
      ['text', 9],
    ],
    unitRow: { code: 'unitCode', name: 'project' },
    subject: '项目支出',
  },
  relations: [
    {
      id: 'A22-row',
      title: '资金总额等于政府预算资金、财政专户管理资金、单位资金之和',
      formula: '每行 资金总额 = 政府预算资金 + 如有(财政专户管理资金) + 如有(单位资金)',
      basis: '项目绩效目标表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A22-sum',
      title: '部门（单位）的资金总额等于其下项目之和',
      formula: '每列 上级行 = Σ下级行',
      basis: '项目绩效目标表栏目关系；2023、2024 年四份公开预算实测成立',
    },
  ],
  rowsFrom: { tables: ['项目支出表'], also: ['收入总表'], kinds: ['unit', 'project'] },
  derivation: [
    {
      part: '',
      of: { types: PROJECTS },
      rows: 'projects',
      heads: ['department', 'unit'],
      columns: {
        资金总额: {},
        政府预算资金: { sources: TREASURY },
        财政专户管理资金: { sources: ['财政专户管理资金'] },
        单位资金: { sources: UNIT_MONEY },
      },
    },
  ],
};
