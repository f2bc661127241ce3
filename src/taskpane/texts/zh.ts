import type { ExcelProblem } from '../../hosts/excel/problem';
import type { Texts } from './texts';

const FAMILY = { budget: '部门预算', final: '部门决算' };

export const zh: Texts = {
  locale: 'zh-CN',
  name: '勾稽',
  tagline: '部门预算、决算公开表校验',
  otherLanguage: 'English',
  check: '校验',
  viewsHeading: '功能',
  settings: '设置',
  views: { check: '校验公开表', map: '勾稽图', fill: '生成', codes: '查科目' },
  loading: '正在打开……',
  working: { reading: '正在读取工作簿……', checking: '正在核对勾稽关系……' },
  stop: '停止',
  clearSearch: '清除',

  empty: {
    title: '公开之前，先对一遍',
    excel:
      '按“校验”，勾稽会读取当前工作簿里的部门预算或决算公开表，逐项核对表内、表间的勾稽关系，指出对不上的单元格，并列出没能核对的内容。只读取，不改动任何单元格。',
    page: '选择一份部门预算或决算公开表，勾稽会逐项核对表内、表间的勾稽关系，指出对不上的单元格，并列出没能核对的内容。',
  },
  file: {
    drop: '把 .xlsx 文件拖到这里，或',
    choose: '选择文件',
    sample: '打开示例',
    sampleBadge: '示例',
    otherSamples: '更多示例：',
    samples: {
      'laocheng-2024-budget': '洛阳市老城区 2024 年预算',
      'shilong-2024-budget': '平顶山市石龙区 2024 年预算',
      'fengqiu-2024-final': '封丘县 2024 年决算',
      'ledger-2024-budget': '编造的支出明细底表',
    },
    onlyOne: (opened) => `一次核对一个文件，已打开“${opened}”。多个文件请用命令行成批核对。`,
    stays: '文件只在本机浏览器中读取，不会上传。',
    release: '松开即可打开',
  },

  understood: {
    heading: '识别结果',
    document: (family, year) => `${year ? `${year} 年` : '年度未识别的'}${family ? FAMILY[family] : '公开表'}`,
    departmentUnknown: '未识别出部门名称',
    unit: (units) => (units.length > 0 ? `单位：${units.join('、')}` : '未识别出金额单位'),
    tables: (count) => `${count} 张表已识别`,
  },

  severity: { error: '错误', warning: '警告', info: '提示' },
  verdict: { 平: '平', 尾差: '尾差', 存疑: '存疑', 不平: '不平' },
  tally: { heading: '校验结果', rounding: '尾差', ties: '平', notChecked: '未核验' },
  findingsHeading: '发现的问题',
  toFill: '由底表生成各表',
  wholeFile: '整个文件',
  sheetCalled: (sheet) => `工作表“${sheet}”`,
  unrecognised: (sheets) => `未识别的工作表 ${sheets} 张`,
  formula: '关系',
  substituted: '代入',
  moreCells: '相关单元格',
  suggested: '建议值',
  noAmount: '空',
  slip: (words) => `（${words}）`,
  possiblyInstead: '也可能错在',
  affected: (relations) => `另有 ${relations} 条关系也受此影响`,
  information: (rounding, other) =>
    [rounding > 0 ? `尾差 ${rounding} 处` : '', other > 0 ? `提示 ${other} 条` : ''].filter(Boolean).join('，'),
  roundingNote: '尾差由四舍五入造成，不是错误，不必更改。',
  waived: (count) => `已忽略 ${count} 处`,
  notChecked: (count) => `未核验 ${count} 项`,
  notCheckedNote: '下列关系因为缺少条件而没有核对，不能当作相平。',
  reason: {
    'table-missing': '缺少所需的表',
    'row-missing': '缺少所需的行',
    'column-missing': '缺少所需的列',
    'figure-unreadable': '单元格内容无法读作金额',
    'unit-unknown': '金额单位不明',
    'outside-workbook': '依据不在工作簿内',
  },
  showAll: (rest) => `显示其余 ${rest} 条`,
  showSheets: (rest) => `再显示其余 ${rest} 张`,
  done: (errors, warnings) =>
    errors + warnings === 0 ? '校验完成，未发现错误和警告。' : `校验完成：${errors} 个错误，${warnings} 个警告。`,

  allClear: {
    title: '未发现错误和警告',
    body: (ties, rounding, notChecked) =>
      [
        `${ties} 项勾稽关系相平`,
        rounding > 0 ? `，${rounding} 处尾差由四舍五入造成，不必更改` : '',
        notChecked > 0 ? `；另有 ${notChecked} 项未能核验，原因列在下面` : '，没有未核验的项目',
        '。',
      ].join(''),
    nothingChecked: '没有核对任何关系',
    nothingCheckedBody: '工作簿里没有能够核对的勾稽关系，因此不能说它没有错误。',
  },

  colon: '：',
  problem: {
    title: '未能校验',
    noticeTitle: '未能转到单元格',
    stoppedTitle: '已停止',
    dismiss: '关闭',
    excel: describeExcelProblem,
    stopped: '一切与开始以前一样，工作簿没有被改动。',
    engineLost:
      '计算中断了，多半是内存不够。工作簿没有被改动。请关闭其他程序或其他工作簿后再试；文件很大时，可以把底表分成几个文件。',
    unexpected: '程序出了意外，没有完成校验。工作簿没有被改动。请重试；如果仍然如此，请把下面一行告诉开发者。',
  },

  grid: {
    heading: '工作簿',
    sheets: '工作表',
    earlierSheets: '前面还有工作表',
    laterSheets: '后面还有工作表',
    hidden: '隐藏',
    cell: '单元格',
    emptySheet: '这张工作表是空的。',
    loading: '正在准备表格……',
    hiddenRow: '在原文件中隐藏的行',
    hiddenColumn: '在原文件中隐藏的列',
  },
};

function describeExcelProblem({ code, data }: ExcelProblem): string {
  switch (code) {
    case 'cell-editing':
      return '有单元格正在编辑。请先按回车结束单元格编辑，再试一次。';
    case 'range-too-large':
      return data['sheet']
        ? `工作表“${data['sheet']}”的已用区域过大（${data['range'] ?? ''}）。请删除末尾多余的行和列，保存后再试。`
        : '工作簿内容过多，Excel 没有返回数据。请删除与公开表无关的工作表后再试。';
    case 'sheet-missing':
      return data['sheet']
        ? `找不到工作表“${data['sheet']}”，它可能已被改名或删除。请重新校验。`
        : '有工作表刚刚被改名或删除。请再校验一次。';
    case 'sheet-hidden':
      return `工作表“${data['sheet'] ?? ''}”是隐藏的。请先取消隐藏，再转到该单元格。`;
    case 'protected':
      return 'Excel 不允许读取受保护的内容。请先撤销保护，再试一次。';
    case 'sheet-protected':
      return `工作表“${data['sheet'] ?? ''}”受保护，不能写入。请先在“审阅”里撤销工作表保护，再试一次。`;
    case 'cell-not-taken':
      return `${data['sheet'] ?? ''}!${data['cell'] ?? ''} 没有接受写入的内容，它可能在合并单元格里；同一行的其他单元格可能已经写入。请撤销（Ctrl+Z），取消合并后再试。`;
    case 'too-old':
      return `这个版本的 Excel 不支持这项功能（需要 ${data['needed'] ?? ''}）。请改用较新的 Excel，或在网页中打开文件。`;
    case 'session-ended':
      return '与 Excel 的连接已经断开：工作簿已关闭，或者很久没有操作。请关闭窗格，在打开的工作簿里重新打开。';
    case 'busy':
      return 'Excel 正忙，或者正在等一个对话框。请关闭 Excel 里打开的对话框，稍等片刻再试。';
    case 'changed-meanwhile':
      return '有人同时改动了同一处。没有写入，请再试一次。';
    case 'refused':
      return `Excel 没有完成操作（代码 ${data['detail'] ?? ''}）。请稍后再试。`;
  }
}
