/** The indicators every department fills in, with the first clause of their printed explanation. */
const STANDARD = `
  投入管理指标 | 工作目标管理 | 年度履职目标相关性 | 1.年度履职目标是否符合国家、省委省政府战略部署和发展规划，与国家、省宏观政策、行业政策一致
  ^ | ^ | 工作任务科学性 | 1.工作任务是否有明确的绩效目标，绩效目标是否与部门年度履职目标一致
  ^ | ^ | 绩效指标合理性 | 1.工作任务、预算项目绩效指标设置是否准确反映部门绩效完成情况
  ^ | 预算和财务管理 | 预算编制完整性 | 1.部门所有收入是否全部纳入部门预算
  ^ | ^ | 专项资金细化率 | 专项资金细化率=（已细化到具体市县和承担单位的资金数/部门参与分配资金总数）×100%。
  ^ | ^ | 预算执行率 | 预算执行率=（预算完成数/预算数）×100%。
  ^ | ^ | 预算调整率 | 预算调整率=（预算调整数-年初预算数）/年初预算数×100%。
  ^ | ^ | 结转结余率 | 结转结余率=结转结余总额/预算数*100%。
  ^ | ^ | “三公经费”控制率 | “三公经费”控制率=本年度“三公经费”实际支出数/“三公经费”预算数*100%
  ^ | ^ | 政府采购执行率 | 政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。
  ^ | ^ | 决算真实性 | 反映本部门决算工作情况。
  ^ | ^ | 资金使用合规性 | 部门（单位）是否按照相关法律法规以及资金管理办法规定的用途使用预算资金
  ^ | ^ | 管理制度健全性 | 部门（单位）为加强预算管理，规范财务行为而制定的管理制度是否健全完整
  ^ | ^ | 预决算信息公开性 | 部门（单位）是否按照政府信息公开有关规定公开部门预算、执行、决算、监督、绩效等相关预决算信息
  ^ | ^ | 资产管理规范性 | 部门（单位）的资产配置、使用是否合规，处置是否规范，收入是否及时足额上缴
  ^ | 绩效管理 | 绩效目标编制完成率 | 部门（单位）按要求编制绩效目标的项目数量占应编制绩效目标项目总数的比重。
  ^ | ^ | 绩效监控完成率 | 部门（单位）按要求实施绩效监控的项目数量占应实施绩效监控项目总数的比重。
  ^ | ^ | 绩效自评完成率 | 部门（单位）按要求实施绩效自评的项目数量占应实施绩效自评项目总数的比重。
  ^ | ^ | 部门绩效评价完成率 | 部门重点绩效评价项目评价完成情况。
  ^ | ^ | 评价结果应用率 | 绩效监控、单位自评、部门绩效评价、财政重点绩效评价结果应用情况。`;

/** The lines of the standard indicators; where the first value is undefined the document leaves that line out. */
export function standardIndicators(
  values: readonly (string | undefined)[],
  explain: (clause: string, indicator: string) => string = (clause) => clause,
): string {
  const lines = STANDARD.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [first = [], second = []] = lines;
  // The groups are named on the first line, so the next one takes the names over.
  const kept = values[0] === undefined ? [[...first.slice(0, 2), ...second.slice(2)], ...lines.slice(2)] : lines;
  const given = values.filter((value) => value !== undefined);
  return kept
    .map(([level1 = '', level2 = '', indicator = '', clause = ''], index) =>
      [level1, level2, indicator, given[index] ?? '', explain(clause, indicator)].join(' | '),
    )
    .join('\n');
}
