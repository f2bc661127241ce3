import { Exact } from '../../src/workbook/amount';
import type { Sheet } from '../../src/workbook/workbook';
import { sheetFrom } from './sheets';

const FUNCTIONAL = [
  ['2010301', '行政运行'],
  ['2010302', '一般行政管理事务'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2101101', '行政单位医疗'],
  ['2210201', '住房公积金'],
] as const;
const ECONOMIC = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30113', '住房公积金'],
  ['30201', '办公费'],
  ['30217', '公务接待费'],
  ['30231', '公务用车运行维护费'],
  ['30302', '退休费'],
  ['31002', '办公设备购置'],
] as const;
const FUNDS = [
  '一般公共预算-财政拨款',
  '一般公共预算-财政拨款',
  '一般公共预算-其他',
  '事业收入',
  '一般公共预算-上年结转',
];

const HEADINGS = [
  '单位代码',
  '单位名称',
  '功能科目编码',
  '功能科目名称',
  '支出类型',
  '项目名称',
  '部门经济科目编码',
  '部门经济科目名称',
  '资金来源',
  '金额（元）',
];

/** A 支出明细底表 of a made-up department, in 元 with cents; the same seed gives the same. */
export function randomLedger(lines: number, seed: number): Sheet {
  let state = seed * 7919 + 1;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const rows = Array.from({ length: lines }, () => {
    const fund = one(FUNDS);
    const economic = one(ECONOMIC);
    const isBasic = fund.startsWith('一般公共预算-财政') && below(3) > 0;
    const basicType = /^30[13]/.test(economic[0]) ? '人员类' : '公用经费';
    const type = isBasic ? basicType : one(['其他运转类', '特定目标类']);
    const unit = below(2) + 1;
    const project = isBasic ? '' : `第${below(4) + 1}个${type}项目`;
    const amount = new Exact(below(5_000_000)).div(100);
    return [`11200${unit}`, `第${unit}单位`, ...one(FUNCTIONAL), type, project, ...economic, fund, amount];
  });
  return sheetFrom('支出明细底表', [HEADINGS, ...rows]);
}
