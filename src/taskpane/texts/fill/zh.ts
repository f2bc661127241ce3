import type { LeftOut } from '../../../hosts/excel/lay-sheet';
import type { FillTexts } from './texts';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = { choices: '编码下拉选择', indent: '缩进', print: '打印设置' };

export const zh: FillTexts = {
  title: '生成各表',
  intro: {
    excel: '由底表（或已有的表）生成其他各表。先预览每个单元格，按“写入”才写进工作簿。',
    page: '由底表（或已有的表）生成其他各表。先预览每个单元格，再下载一份新的工作簿；打开的文件不改动。',
  },
  noFile: '请先选择一份工作簿，或者从下面的空白表开始。',
  steps: {
    reading: '正在读取工作簿……',
    planning: '正在推算各表的数……',
    writing: '正在写入……',
    checking: '正在重新读取并核对……',
    making: '正在做空白表……',
    undoing: '正在恢复原样……',
  },

  found: {
    heading: '可用的依据',
    ledger: ({ sheet, kind, lines, unit }) =>
      `${kind === 'expenditure' ? '支出' : '收入'}底表“${sheet}”：${lines} 行，${unit ? `单位：${unit}` : '没有写明单位'}`,
    tables: (names) => `已有公开表 ${names.length} 张：${names.join('、')}`,
    source: ({ ledgers, tables }) => {
      if (ledgers.length === 0) return '工作簿里没有底表，将由已有的表推算其他各表。';
      return tables.length > 0 ? '各表由底表汇总；已有的表只改与底表不同的数。' : '各表由底表汇总，做成新工作表。';
    },
    nothing:
      '工作簿里没有底表，也没有认出公开表，没有可以依据的数。可以放入一张支出明细底表（要有单位、功能科目、支出类型、项目名称、部门经济科目、资金来源、金额各列），或者从下面的空白表开始。',
    again: '重新读取',
  },

  form: {
    heading: '怎样生成',
    tables: '哪些表',
    all: '能生成的全部',
    some: '选定的表',
    none: '请至少选一张表。',
    order: '行的顺序',
    orders: { ledger: '按底表', code: '按科目编码' },
    totals: '合计',
    totalsAs: { formulas: '公式', values: '数值' },
    rounding: '舍入',
    roundings: { plain: '四舍五入', balanced: '舍位平衡' },
    year: '年度',
    yearOf: (year) => (year === undefined ? '如 2025' : `${year}`),
    wrongYear: '请写 2018 到 2099 之间的年度，或者留空。',
    department: '部门名称',
    departmentOf: (department) => department ?? '按底表',
    ledgerUnit: '底表的金额单位',
    unitOpen: '按大小判断',
    preview: '预览',
  },

  preview: {
    heading: '预览',
    revised: '预览以后，工作簿有了改动，所以没有写入。下面是按现在的内容重做的预览，请再看一遍。',
    allSame: '各表与依据一致，没有要改的数。',
    write: '写入工作簿',
    download: '下载新工作簿',
    nothingYet: {
      excel: '现在还没有写入任何内容。',
      page: '打开的文件不会改动，生成的内容写在新的文件里。',
    },
    unchanged: (count) => `不用改的表 ${count} 张`,
    place: '行 · 栏',
    before: '原值',
    after: '新值',
    exact: '准确数',
    rounded: '四舍五入',
    shown: '取',
    adjusted: '为使各表处处相平，下列各数不取四舍五入的数。',
    empty: '空',
    moreRows: (next, rest) => `再显示 ${next} 格（还有 ${rest} 格）`,
    hints: {
      'ledger-unit-unknown': '也可以在上面选“底表的金额单位”。',
      'ledger-unit-inferred': '不对的话，在上面选“底表的金额单位”。',
      'year-assumed': '不对的话，在上面写明年度。',
    },
  },

  answer: {
    written: '已写入工作簿',
    inserted: (sheets) => `新建工作表 ${sheets.length} 张：${sheets.join('、')}`,
    changed: (cells) => `改写已有工作表的 ${cells} 个单元格`,
    leftOut: (what) => `这个版本的 Excel 不支持，新表里没有：${what.map((one) => LEFT_OUT[one]).join('、')}`,
    saved: (name) => `已交给浏览器下载：${name}`,
    savedNote: '打开的文件没有改动。',
    checked: '写好以后重新核对',
    result: '看核对结果',
    openSaved: '在这里打开',
    undo: '撤销',
    stopped: '已停止',
    stoppedNote: '没有写入任何内容，一切与开始以前一样。',
    undone: '已恢复写入以前的内容',
    undoneNote: '新建的工作表已删去，改写的单元格已恢复原来的内容。',
    failed: {
      reading: '没有读到工作簿',
      planning: '没有算出各表',
      writing: '没有写入',
      checking: '写入以后没有核对成',
      making: '没有做成空白表',
      undoing: '没有恢复原样',
    },
    untouched: '没有留下任何写入的内容，工作簿与写入以前一样。',
    remaining: (sheets) =>
      `下列工作表里可能还有写入的内容：${sheets.join('、')}。排除上面的原因以后，请按“撤销”恢复原样。`,
    unexpected: {
      writing: '程序出了意外，写入可能没有完成。请检查工作簿；需要时用 Excel 的撤销（Ctrl+Z）恢复。',
      elsewhere: '程序出了意外，没有写入任何内容。请重试；如果仍然如此，请把下面一行告诉开发者。',
    },
    retry: '再试一次',
  },

  undoDialog: {
    title: '写入以后又有改动',
    text: '写入以后，新建的工作表或改写过的单元格又有了改动。撤销会删去新建的工作表，把改写过的单元格恢复为写入以前的内容，这些改动也就没有了。',
    yes: '仍然撤销',
    no: '不撤销',
  },

  template: {
    heading: '空白表',
    hint: {
      excel:
        '在最后新建一整套空白公开表，已有的工作表不改动；同名的，新表名后加编号。合计和小计是公式，编码可以下拉选择。',
      page: '下载一整套空白公开表。合计和小计是公式，编码可以下拉选择。',
    },
    set: '哪一套',
    sets: { budget: '部门预算', final: '部门决算' },
    unit: '金额单位',
    departmentEmpty: '可以留空',
    make: { excel: '插入空白表', page: '下载空白表' },
    fileName: (family, year, department) =>
      `${department}${year}年部门${family === 'budget' ? '预算' : '决算'}公开表（空白）`,
  },
};
