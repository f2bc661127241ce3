import type { ActionTexts } from './texts';

export const zh: ActionTexts = {
  heading: (cell) => `处理 ${cell} 的问题`,
  adopt: (amount, cell) => `采用建议值：${cell} 改为 ${amount}`,
  change: '采用建议值',
  together: (places) => `下列 ${places.length} 个单元格会一起改写：${places.join('、')}。`,
  empty: '空',
  waive: '忽略',
  waiveAgain: '再次忽略',
  reason: '忽略的理由',
  reasonHint: '例如：单位要求保留原报数。理由随工作簿保存。',
  reasonMissing: '请写明理由。',
  waiveNow: '确定忽略',
  cancel: '取消',
  unwaive: '取消忽略',
  unwaiveOf: (message) => `取消忽略：${message}`,
  forget: '删除这条忽略',
  waivedNote: '已忽略的问题不计入错误和警告。数字改变后，忽略自动失效。',

  tools: '标记与报告',
  mark: '标记单元格',
  clear: '清除标记',
  report: '生成审核结果表',
  removeReport: '移除审核结果表',
  watch: '修改后自动重新校验',
  busy: {
    adopt: '正在写入……',
    undo: '正在撤销……',
    waive: '正在保存到工作簿……',
    mark: '正在标记……',
    clear: '正在清除标记……',
    report: '正在生成审核结果表……',
    'remove-report': '正在移除审核结果表……',
    recheck: '正在重新校验……',
    save: '正在保存……',
  },

  undo: '撤销',
  dismiss: '关闭',
  failedTitle: '没有完成',
  outcome: {
    adopted: (cells, place) =>
      `${place} 已改为建议值${cells > 1 ? `，连同相关单元格共 ${cells} 处` : ''}，并已重新校验。`,
    changed: (place, now) =>
      `没有写入：${place} 现在是“${now || '空'}”，与校验时不同。已按现在的内容重新校验，请再看一遍。`,
    undone: '已恢复原值，并已重新校验。',
    waived: {
      excel: '已忽略，理由保存在工作簿中。保存工作簿后，下次校验仍然有效。',
      page: '已忽略，理由保存在工作簿的副本中。下载副本后，下次校验副本仍然有效。',
    },
    unwaived: '已取消忽略。',
    marked: (cells) =>
      cells === 0
        ? '没有需要标记的单元格；原有的标记已清除。'
        : `已标记 ${cells} 个单元格：错误为红底加粗、实线框，警告为黄底、虚线框。原有的颜色没有改动，清除标记后照旧。`,
    cleared: '标记已清除。',
    protectedSheets: (sheets) => `受保护的工作表没有改动：${sheets.join('、')}。`,
    reported: (sheet) => `已生成工作表“${sheet}”，每条都可以点到单元格。`,
    removed: (sheets) => (sheets === 0 ? '工作簿中没有勾稽生成的审核结果表。' : '审核结果表已移除。'),
    saved: (name) => `改动后的副本已保存为“${name}”，原文件没有改动。`,
    cannotWatch: '这个版本的 Excel 不报告修改（需要 ExcelApi 1.9），请修改后手动校验。',
  },

  unsaved: (changes) => `有 ${changes} 处改动只在本页，原文件没有改动。请下载副本保存。`,
  save: '下载副本',

  question: {
    formula: {
      title: '这里是公式，要换成数值吗？',
      text: (place, formula, others) =>
        `${place} 现在是公式 =${formula}${others > 0 ? `，另有 ${others} 个单元格也是公式` : ''}。采用建议值后公式会被数值取代，以后不再自动计算。通常应改正公式引用的单元格。`,
    },
    report: {
      title: '替换原有的审核结果表？',
      text: (sheet) => `工作簿中已有勾稽生成的“${sheet}”。重新生成会替换它，其中手工填写的内容会丢失。`,
    },
    discard: {
      title: '放弃没有下载的改动？',
      text: (changes) => `这个文件有 ${changes} 处改动还没有下载。打开另一个文件后，这些改动会丢失。`,
    },
    yes: { formula: '换成数值', report: '替换', discard: '放弃改动' },
    no: '取消',
  },
};
