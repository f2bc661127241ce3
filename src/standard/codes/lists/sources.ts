import type { CodeSource } from '../code-entry';

const published = (title: string): CodeSource => ({ kind: 'published', title });
const software = (title: string): CodeSource => ({ kind: 'software', title });
const olderList = (title: string): CodeSource => ({ kind: 'older-list', title });
const recalled = (title: string): CodeSource => ({ kind: 'recalled', title });

/** What the rows of the code lists rest on, by the short ids that the rows carry. */
export const SOURCES: Readonly<Record<string, CodeSource>> = {
  yj24: published('延津县政务服务和大数据管理局2024年度部门预算'),
  lc24: published('老城区政务服务和大数据管理局2024年部门预算'),
  fq24: published('封丘县行政审批和政务信息管理局2024年度部门决算'),
  jz23: published('焦作市政务服务和大数据管理局2023年度部门预算'),
  sl24: published('平顶山市石龙区政务大数据中心2024年部门预算'),
  wl24: published('上海市普陀区人民政府万里街道办事处2024年预算'),
  wl25: published('上海市普陀区人民政府万里街道办事处2025年预算'),
  zb25: published('上海市普陀区人民政府办公室2025年部门预算'),
  zb25u: published('上海市普陀区人民政府办公室2025年单位预算'),
  sw25: published('上海市普陀区商务委员会2025年部门预算'),
  sw25u: published('上海市普陀区商务委员会2025年单位预算'),
  sq25: published('上海市普陀区石泉路街道2025年度决算'),
  yc25: published('上海市普陀区宜川路街道2025年度决算'),
  st25: published('上海市普陀区生态环境局2025年度决算'),
  wl26: published('上海市普陀区文化和旅游局2026年预算'),
  jg26: published('上海市普陀区建设和管理委员会2026年预算'),
  cz24: published('上海市普陀区财政局2024年度部门决算'),
  cz25: published('上海市普陀区财政局2025年部门预算'),
  gz24: published('上海市普陀区规划和自然资源局2024年度部门决算'),
  sgb24: published('中共上海市普陀区委社会工作部2024年度部门决算'),
  d26: published('上海市普陀区一部门2026年部门预算'),
  u26: published('上海市普陀区一单位2026年单位预算'),
  arch: published('上海市普陀区一部门公开的预算（年度不详）'),
  pt: published('上海市普陀区其他公开的预算、决算（2023–2026年）'),
  shcz25: published('上海市财政局2025年部门预算'),
  sh24: published('上海市2024年度部门决算公开模板'),
  y22: published('财政部关于个别增补政府收支分类科目的通知（财预〔2024〕22号）'),
  hdu: published('部门预算支出经济分类科目（2020年，网页 hd-u.com/cwc/info/1013/1198.htm）'),
  dz: published(
    '政府预算和部门预算支出经济分类科目对照表（网页 m.ishare.iask.sina.com.cn/f/oIuBYFV8aL，可见部分到50204）',
  ),
  sx: software('陕西预算管理一体化前端的示例数据（公开代码 Ghhhhy/platformweb-fb）'),
  sy: software('江苏沭阳集中支付的示例数据（公开代码）'),
  xx: software('一所学校的报表取数声明（公开代码）'),
  cj05: software('财决05表列名，约2019年版（公开代码）'),
  cj05p: software('财决05表各类的款数（公开代码）'),
  'old-f': olderList('一套预算指标系统所带的支出功能分类科目（公开代码 Jackjet/supervise，约2009年）'),
  'old-n': olderList(
    '一套预算指标系统所带的支出功能分类科目（公开代码 Jackjet/supervise，约2009年，编码相同而用旧名）',
  ),
  'old-e': olderList('一套预算指标系统所带的支出经济分类科目（公开代码 Jackjet/supervise，约2009年）'),
  m: recalled('财政部《政府收支分类科目》（按通行内容录入，未见原文）'),
  'm98-1': recalled('财预〔2017〕98号附件1及以后年度科目（按通行内容录入，未见原文）'),
  'm98-3': recalled('财预〔2017〕98号附件3（按通行内容录入，未见原文）'),
  'm-later': recalled('2020年以后年度科目的调整（按通行内容录入，未见原文）'),
  inferred: recalled('推定：50601的名称在2023年与2024年的两份公开预算中不同，其他“（一）”“（二）”按同时更名处理'),
};
