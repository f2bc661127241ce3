import type { TableDefinition } from '../definition';

/** 部门（单位）整体绩效目标表: text but for the six amounts under 预算情况. */
export const departmentPerformanceTargets: TableDefinition = {
  id: 'budget.department-performance-targets',
  family: 'budget',
  name: '整体绩效目标表',
  titles: ['部门（单位）整体绩效目标表', '本级部门整体绩效目标表', '部门整体绩效目标表', '部门整体支出绩效目标表'],
  titleWords: { all: ['整体', '绩效'], none: ['自评', '决算'] },
  layout: {
    kind: 'form',
    anchors: ['年度履职目标', '年度主要任务', '部门预算总额', '资金结构', '预算情况'],
    lines: {
      部门预算总额: ['部门预算总额'],
      政府预算资金: ['政府预算资金'],
      财政专户管理资金: ['财政专户管理资金'],
      单位资金: ['单位资金'],
      基本支出: ['基本支出'],
      项目支出: ['项目支出'],
    },
  },
  relations: [
    {
      id: 'A19-sources',
      title: '部门预算总额等于各资金来源之和',
      formula: '部门预算总额 = 政府预算资金 + 如有(财政专户管理资金) + 如有(单位资金)',
      basis: '整体绩效目标表栏目关系；2023、2024 年四份公开预算实测成立',
    },
    {
      id: 'A19-structure',
      title: '部门预算总额等于基本支出加项目支出',
      formula: '部门预算总额 = 基本支出 + 项目支出',
      basis: '整体绩效目标表栏目关系；2023、2024 年四份公开预算实测成立',
    },
  ],
};
