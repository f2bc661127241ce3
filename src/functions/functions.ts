import { departmentAnswer, governmentAnswer, nameAnswer, type CellAnswer } from './answers';

// What Excel shows of these functions is taken from the comments below by scripts/functions-metadata.js.

/**
 * 科目在某一年的名称。例如 30101 是“基本工资”。支出功能分类、部门预算支出经济分类、政府预算支出经济分类的编码都可以。
 * @customfunction SUBJECTNAME 科目名称
 * @param code 科目编码，数字或文本，例如 30101 或 2010301。
 * @param [year] 年度，例如 2024。不写就按所收目录的最后一年。
 * @returns 科目名称
 */
export function subjectName(code: unknown, year?: unknown): string {
  return shown(nameAnswer(code, year));
}

/**
 * 部门科目对应的政府科目（财预〔2017〕98号）。例如 30101 在行政单位是 50101，在事业单位是 50501。
 * @customfunction GOVERNMENTCODE 政府科目
 * @param code 部门预算支出经济分类的款的编码，例如 30101。
 * @param unitKind 单位类别：行政或事业。参照公务员法管理的事业单位写“行政”。
 * @param [year] 年度，例如 2024。不写就按所收目录的最后一年。
 * @returns 政府预算支出经济分类的编码
 */
export function governmentCode(code: unknown, unitKind: unknown, year?: unknown): string {
  return shown(governmentAnswer(code, unitKind, year));
}

/**
 * 政府科目之下可以有的部门科目（财预〔2017〕98号），一行一个。例如 50202 是 30215。
 * @customfunction DEPARTMENTCODES 部门科目
 * @param code 政府预算支出经济分类的款的编码，例如 50201。
 * @param [year] 年度，例如 2024。不写就按所收目录的最后一年。
 * @returns 部门预算支出经济分类的编码，从上到下
 */
export function departmentCodes(code: unknown, year?: unknown): string[][] {
  return shown(departmentAnswer(code, year));
}

function shown<Value>(answer: CellAnswer<Value>): Value {
  if (answer.ok) return answer.value;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the class that Excel asks for, which is no Error
  throw new CustomFunctions.Error(answer.error === 'not-available' ? notAvailable : invalidValue, answer.message);
}
