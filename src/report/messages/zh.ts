import type { Finding } from '../../check/finding';
import type { DamageReason, ForeignContent, OtherFormat } from '../../workbook/file-problem';
import type { Catalogue } from './catalogue';
import { describeCause, describeContradiction, hiddenSheet, zhMistakes } from './zh-causes';
import { zhEdits } from './zh-edits';
import { zhLedger, zhLedgerNotes } from './zh-ledger';
import { zhOutliers } from './zh-outliers';
import { ledgerNoteFindings } from './ledger-findings';
import { comparison, fact, isShort, magnitude, place, quoted, rowAndColumn } from './wording';
import { zhWaivers } from './zh-waivers';
import { zhCodes } from './zh-codes';

/** `收支总表!D12（收入总计 · 金额）：`, or nothing for a finding about no cell. */
function at(finding: Finding): string {
  if (place(finding) === '') return '';
  const words = rowAndColumn(finding).join(' · ');
  return `${place(finding)}${words && `（${words}）`}：`;
}

const SHOULD = { '=': '应为', '≥': '应不小于', '≤': '应不大于' } as const;

/** What stands there, what was computed, and the difference. */
function figures(finding: Finding): string {
  const { actual, expected, difference } = finding;
  if (actual === undefined || expected === undefined) return '';
  const unit = fact(finding, 'unit') && ` ${fact(finding, 'unit')}`;
  const what = Number(fact(finding, 'addends')) > 1 ? '各项合计' : '表中';
  const amounts = `${what}为 ${actual}${unit}，按公式${SHOULD[comparison(finding)]} ${expected}${unit}`;
  if (difference === undefined) return `${amounts}。`;
  return `${amounts}，${isShort(difference) ? '少' : '多'} ${magnitude(difference)}${unit}。`;
}

/** The rule in one sentence. */
const rule = (finding: Finding): string => `${fact(finding, 'title')}；`;

/** What helps to find the cause: a unit mixed up, a sheet that can't be seen. */
function hints(finding: Finding): string {
  const unit = fact(finding, 'factor') && '两边恰好相差一万倍，请先核对金额单位是元还是万元。';
  return `${unit}${hiddenSheet(finding)}`;
}

/** Where other tables show the same figures to more digits. */
function sharper(finding: Finding): string {
  return fact(finding, 'sharper') && '其他表把同样的数列得更细，按那些数看，';
}

const FOREIGN: Readonly<Record<ForeignContent, string>> = {
  nothing: '这是一个空文件，没有任何内容。请重新导出或重新下载。',
  html: '这不是 Excel 工作簿，而是网页（HTML）。有些系统导出的“.xls”其实是网页：请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  xml: '这不是 .xlsx 工作簿，而是 XML 文本（可能是“XML 表格 2003”）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  pdf: '这是 PDF 文件，不是 Excel 工作簿。请使用生成该 PDF 的 .xlsx 原表。',
  image: '这是图片，不是 Excel 工作簿。请使用 .xlsx 原表。',
  archive: '这是压缩包，不是 Excel 工作簿。请先解压，再校验其中的 .xlsx。',
  'word-or-other': '这是 Word 等其他软件的文件，不是 Excel 工作簿。请使用 .xlsx 原表。',
  text: '这是纯文本（例如 CSV），不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  unknown: '无法识别的文件，不是 Excel 工作簿。请确认选对了文件；若是表格，请用 Excel 或 WPS 另存为 .xlsx。',
};

const OTHER: Readonly<Record<OtherFormat, string>> = {
  ods: '这是 OpenDocument 表格（.ods）。请用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx 后再校验。',
  numbers: '这是 Apple Numbers 表格。请在 Numbers 中导出为 Excel（.xlsx）后再校验。',
  xlsb: '这是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 后再校验。',
  docx: '这是 Word 文档，不是 Excel 工作簿。请使用 .xlsx 原表。',
  pptx: '这是演示文稿，不是 Excel 工作簿。请使用 .xlsx 原表。',
  ofd: '这是 OFD 版式文件，不是 Excel 工作簿。请使用生成它的 .xlsx 原表。',
  zip: '这是压缩包，不是 Excel 工作簿。请先解压，再校验其中的 .xlsx。',
};

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  archive: '压缩结构不完整，可能没有下载完',
  'part-missing': '缺少其中的一部分',
  checksum: '其中一部分的内容与校验和不符',
  encoding: '其中一部分的文字编码有误',
  'malformed-xml': '其中一部分的 XML 有误',
  inconsistent: '其中一部分自相矛盾',
};

/** By the reason that recognition gives; the detail is the title found, or the tables it could be. */
const UNRECOGNISED: Readonly<Record<string, (detail: string, said: string) => string>> = {
  'no-header': (detail) => `${detail && `“${detail}”`}没有认出表头，没有核对。如果这是公开表，请确认表头完整。`,
  'unknown-header': (detail) =>
    `${detail && `“${detail}”`}的表头不是已知公开表的表头，没有核对。如果这是公开表，请确认表名和各栏名称。`,
  ambiguous: (detail) => `看起来可能是${detail}，无法确定是哪一张，没有核对。请写明表名。`,
  empty: () => '没有金额（如封面、目录、说明），不需要核对。',
  'said-otherwise': (detail, said) =>
    `已指定为《${said}》，但${detail ? `表头里没有找到“${detail}”` : '表头与这张表不符'}，没有核对。请补全表头，或改选别的表。`,
};

const COLON = '：';
const linesAlike = (lines: number): string => `同样的共 ${lines} 行。`;

/** Every sentence in Chinese, the language of those who fill in the tables. */
export const zh: Catalogue = {
  mistakes: zhMistakes,
  findings: {
    'relation-broken': (finding) => {
      if (finding.culprit) return describeCause(finding, finding.culprit);
      return finding.severity === 'error'
        ? `${at(finding)}不平。${rule(finding)}${figures(finding)}${hints(finding)}请核对该单元格和公式所列各项。`
        : `${at(finding)}不平，但不一定是错。通常${rule(finding)}${figures(finding)}${hints(finding)}依据：${fact(finding, 'basis')}。请判断是否有正当原因。`;
    },
    'relation-suspect': (finding) =>
      `${at(finding)}存疑。${rule(finding)}${figures(finding)}${hints(finding)}${sharper(finding)}四舍五入至多可以差这么多，但平常不会，请人工核对各项。`,
    'relation-rounding': (finding) =>
      `${at(finding)}尾差。${rule(finding)}${figures(finding)}${hints(finding)}差额在四舍五入的范围之内，不算错误。`,
    'bounds-contradict': (finding) => {
      if (finding.culprit) return describeCause(finding, finding.culprit);
      return `${at(finding)}${describeContradiction(finding)}`;
    },
    'amount-unreadable': (finding) =>
      `${at(finding)}应为金额，这里却是“${quoted(fact(finding, 'text'))}”，无法参与核对。请改为数字；没有金额的留空。`,
    'cell-error': (finding) => `${at(finding)}公式出错，显示 ${fact(finding, 'text')}，没有可用的值。请改正这个公式。`,
    'formula-uncalculated': (finding) =>
      `${at(finding)}公式 =${quoted(fact(finding, 'formula'))} 没有存下计算结果。请用 Excel 或 WPS 打开文件，保存一次后再校验。`,
    'unit-unknown': (finding) =>
      `${at(finding)}${fact(finding, 'title')}没有写明金额单位（元或万元）。没有按任何单位假定，与其他表的关系因此不能核对。请在表头补上“单位：”。`,
    'year-differs': (finding) =>
      `${at(finding)}年度是 ${fact(finding, 'found')}，其他各表是 ${fact(finding, 'expected')}。请确认是否用了旧表。`,
    'department-differs': (finding) =>
      `${at(finding)}部门名称是“${fact(finding, 'found')}”，其他各表是“${fact(finding, 'expected')}”。请统一。`,
    'table-duplicate': (finding) =>
      `${at(finding)}${fact(finding, 'title')}不止一张，另一张在${fact(finding, 'other')}。请删去多余的一张，以免核对了不该公开的那张。`,
    'table-unrecognised': (finding) =>
      `${at(finding)}${UNRECOGNISED[fact(finding, 'reason')]?.(quoted(fact(finding, 'detail')), fact(finding, 'said')) ?? '不是已知的公开表，没有核对。'}`,
    'table-empty-without-note': (finding) =>
      `${at(finding)}${fact(finding, 'title')}是空表，也没有说明。确无此项收支的，请在表下注明。`,
    'table-filled-despite-note': (finding) =>
      `${at(finding)}${fact(finding, 'title')}注明“${quoted(fact(finding, 'note'))}”，表中却有金额。请删去说明或金额。`,
    ...zhCodes,
    ...zhLedger,
    ...zhOutliers,
    ...zhWaivers.findings,
    ...ledgerNoteFindings(zhLedgerNotes, COLON, linesAlike),
  },
  notChecked: {
    'table-missing': (gap) => `文件中没有找到${fact(gap, 'tables')}`,
    'row-missing': (gap) => `《${fact(gap, 'table')}》中没有“${fact(gap, 'row')}”一行`,
    'column-missing': (gap) => `《${fact(gap, 'table')}》中没有“${fact(gap, 'column')}”一列`,
    'figure-unreadable': (gap) => `${place(gap) || '所需单元格'} 的内容不能作为金额使用`,
    'unit-unknown': (gap) => `《${fact(gap, 'table')}》没有写明金额单位`,
    'outside-workbook': (gap) => `需要文件以外的资料：${fact(gap, 'what')}`,
  },
  fileProblems: {
    'not-xlsx': ({ found }) => FOREIGN[found],
    'other-format': ({ format }) => OTHER[format],
    'legacy-xls': ({ extension }) =>
      `这是旧格式的工作簿（.${extension}），其中的内容没有读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。`,
    encrypted: () => '文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码并另存后再校验。',
    damaged: ({ reason, part }) =>
      `文件已损坏：${DAMAGE[reason]}${part === undefined ? '' : `（${part}）`}。请重新导出或重新下载；若 Excel 还能打开，请另存为新的 .xlsx。`,
    'zip-bomb': ({ measure }) =>
      `文件解压后会${measure === 'entries' ? '有过多的部件' : '大得不像一个工作簿'}，为安全起见没有读取。请用 Excel 或 WPS 打开确认，另存为新的 .xlsx。`,
    'too-large': ({ cells }) => `有内容的单元格超过 ${cells} 个，没有读取。请把需要校验的表另存为单独的工作簿。`,
    doctype: ({ part }) =>
      `文件的 ${part} 中有文档类型声明（DOCTYPE），正常的工作簿不会有，为安全起见没有读取。请用 Excel 或 WPS 打开，另存为新的 .xlsx。`,
    'empty-workbook': ({ sheets }) =>
      sheets === 0 ? '工作簿中没有工作表。' : `工作簿是空的：${sheets} 张工作表都没有内容。请确认选对了文件。`,
    'no-known-table': ({ sheets, ledgers = [] }) =>
      ledgers.length > 0
        ? `认出了底表（${ledgers.map(quoted).join('、')}），但没有公开表，因此什么也没有核对。可以先由底表生成公开表。`
        : `在 ${sheets} 张工作表中没有认出任何部门预算或决算公开表，因此什么也没有核对。请确认表名和表头是否完整。`,
    'file-missing': () => '没有这个文件。请检查路径和文件名。',
    'file-unreadable': ({ reason }) => `系统不允许读取这个文件（${reason}）。请检查权限，或关闭正在占用它的程序。`,
    'file-changed': () => '文件已改动或已移走，请重新选择或拖入这个文件。',
    'folder-empty': () => '这个文件夹（包括下级文件夹）中没有 .xlsx 或 .xlsm 文件。',
    'internal-error': ({ detail }) =>
      `校验这个文件时程序出错（${quoted(detail)}），没有得到结果。这是勾稽的缺陷，不是文件的问题；请把文件和这句话一并反馈给我们。`,
  },
  editProblems: zhEdits,
  colon: COLON,
  ledgerNotes: zhLedgerNotes,
  linesAlike,
  waivers: zhWaivers,
  report: {
    severities: { error: '错误', warning: '警告', info: '提示' },
    families: { budget: '部门预算', final: '部门决算' },
    year: (year) => `${year} 年`,
    tables: (count) => `认出 ${count} 张表`,
    unknownUnit: '单位不明',
    ledgers: (sheets) => `底表：${sheets.join('、')}`,
    tolerance: { 'last-digit': '容差：末位差一以内', exact: '容差：分毫不差' },
    formula: '公式',
    substituted: '代入',
    information: (count) => `提示 ${count} 条（尾差、封面等，不算错误）`,
    waived: (count) => `已忽略 ${count} 处（不计入错误和警告）`,
    unrecognised: (sheets) => `未识别的工作表 ${sheets} 张`,
    moreUnrecognised: (sheets) => `另有 ${sheets} 张工作表同样没有认出`,
    wholeFile: '整个文件',
    unreadable: '没有读取',
    notChecked: (count) => `未核验 ${count} 条`,
    times: (count) => `（${count} 条）`,
    conclusion: '结论',
    faults: (errors, warnings) =>
      [errors > 0 ? `${errors} 处错误` : '没有错误', ...(warnings > 0 ? [`${warnings} 处警告`] : [])].join('，'),
    allClear: ({ ties, rounding, suspect, notChecked }) =>
      [
        `没有发现问题：${ties} 条勾稽关系相平`,
        ...(rounding > 0 ? [`${rounding} 条只有尾差`] : []),
        ...(suspect > 0 ? [`${suspect} 条存疑`] : []),
        ...(notChecked > 0 ? [`${notChecked} 条没有核验，不在此列`] : []),
      ].join('，'),
    nothingChecked: '没有一条关系得到核对，不能说这些表是对的',
    clauseBreak: '；',
    counts: ({ ties, rounding, suspect, broken, notChecked }) =>
      `平 ${ties} · 尾差 ${rounding} · 存疑 ${suspect} · 不平 ${broken} · 未核验 ${notChecked}`,
    batch: ({ all, faulty, unreadable }) =>
      `共 ${all} 个文件：${faulty} 个有错误，${unreadable} 个没有读取，${all - faulty - unreadable} 个没有错误。`,
  },
};
