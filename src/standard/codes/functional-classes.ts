import { plainText } from '../../workbook/text';

/** A 类 of 支出功能分类: its code, its name, and the names that disclosure forms print or printed for it. */
export interface FunctionalClass {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The 类 of 支出功能分类科目. Sources: the functional lines of the published documents in `samples/` (2023 and 2024 budgets,
 * 2024 final account) for the names on the forms; 《政府收支分类科目》 as quoted there for the class names.
 */
export const FUNCTIONAL_CLASSES: readonly FunctionalClass[] = [
  { code: '201', name: '一般公共服务支出', aliases: [] },
  { code: '202', name: '外交支出', aliases: [] },
  { code: '203', name: '国防支出', aliases: [] },
  { code: '204', name: '公共安全支出', aliases: [] },
  { code: '205', name: '教育支出', aliases: [] },
  { code: '206', name: '科学技术支出', aliases: [] },
  {
    code: '207',
    name: '文化旅游体育与传媒支出',
    aliases: ['文化体育旅游与传媒', '文化体育与传媒', '文化旅游与体育传媒'],
  },
  { code: '208', name: '社会保障和就业支出', aliases: ['社会保障与就业'] },
  { code: '209', name: '社会保险基金支出', aliases: [] },
  { code: '210', name: '卫生健康支出', aliases: ['医疗卫生与计划生育', '医疗卫生', '医疗卫生和计划生育'] },
  { code: '211', name: '节能环保支出', aliases: ['环境保护'] },
  { code: '212', name: '城乡社区支出', aliases: ['城乡社区事务'] },
  { code: '213', name: '农林水支出', aliases: ['农林水事务'] },
  { code: '214', name: '交通运输支出', aliases: [] },
  { code: '215', name: '资源勘探工业信息等支出', aliases: ['资源勘探信息等', '资源勘探电力信息等'] },
  { code: '216', name: '商业服务业等支出', aliases: ['商业服务业等事务'] },
  { code: '217', name: '金融支出', aliases: ['金融监管等事务'] },
  { code: '219', name: '援助其他地区支出', aliases: [] },
  { code: '220', name: '自然资源海洋气象等支出', aliases: ['国土海洋气象等', '国土资源气象等事务'] },
  { code: '221', name: '住房保障支出', aliases: [] },
  { code: '222', name: '粮油物资储备支出', aliases: ['粮油物资储备事务'] },
  { code: '223', name: '国有资本经营预算支出', aliases: ['国有资本经营预算'] },
  { code: '224', name: '灾害防治及应急管理支出', aliases: [] },
  { code: '227', name: '预备费', aliases: [] },
  { code: '229', name: '其他支出', aliases: [] },
  { code: '230', name: '转移性支出', aliases: [] },
  { code: '231', name: '债务还本支出', aliases: [] },
  { code: '232', name: '债务付息支出', aliases: [] },
  { code: '233', name: '债务发行费用支出', aliases: [] },
  { code: '234', name: '抗疫特别国债安排的支出', aliases: ['抗疫特别国债支出'] },
];

const BY_NAME = new Map<string, FunctionalClass>();
for (const entry of FUNCTIONAL_CLASSES) {
  for (const name of [entry.name, ...entry.aliases]) BY_NAME.set(stem(name), entry);
}

/** Finds the class that a line of a form names, with or without 支出 at the end: `住房保障` → 221. */
export function functionalClassNamed(name: string): FunctionalClass | undefined {
  return BY_NAME.get(stem(name));
}

function stem(name: string): string {
  return plainText(name).replace(/支出$/, '');
}
