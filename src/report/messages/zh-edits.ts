import type { SheetNameFault } from '../../workbook/sheet-name';
import type { EditSentences } from './catalogue';
import { quoted } from './wording';

const NAME: Readonly<Record<SheetNameFault, string>> = {
  empty: '名称是空的',
  'too-long': '名称超过 31 个字符',
  characters: '名称中有 \\ / ? * [ ] : 或换行等不能用的字符',
  apostrophe: '名称不能以单引号开头或结尾',
  reserved: '这个名称由 Excel 保留',
};

const at = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string => `${sheet}!${address}`;

/** Why something could not be written, in Chinese. */
export const zhEdits: EditSentences = {
  'sheet-missing': ({ sheet }) => `没有写入：工作簿中没有工作表“${quoted(sheet)}”。请确认它没有被改名或删除。`,
  'sheet-name-invalid': ({ sheet, fault }) =>
    `没有写入：不能新建工作表“${quoted(sheet)}”，${NAME[fault]}。请换一个名称。`,
  'sheet-name-taken': ({ sheet }) =>
    `没有写入：工作簿中已有工作表“${quoted(sheet)}”（不分大小写）。请先把原来的工作表改名或删除，或者换一个名称。`,
  'cell-covered': ({ cell, area }) =>
    `没有写入：${at(cell)} 在合并单元格 ${area} 之内，只有左上角的单元格可以写入。请取消合并，或改写左上角的单元格。`,
  'cell-in-array': ({ cell, area }) =>
    `没有写入：${at(cell)} 属于 ${area} 的数组公式或模拟运算表，不能单独改写。请先在 Excel 或 WPS 中把它改为普通公式或数值。`,
  'cell-table-header': ({ cell, area }) =>
    `没有写入：${at(cell)} 是 Excel 表格（${area}）的列标题，不能改写。请先在 Excel 中把表格转换为普通区域。`,
  'sheet-protected': ({ sheet }) =>
    `没有写入：工作表“${quoted(sheet)}”受保护。请先在“审阅”里撤销工作表保护，再试一次。`,
  'workbook-protected': () => '没有写入：工作簿的结构受保护，不能新建工作表。请先在“审阅”里撤销工作簿保护，再试一次。',
  'cell-not-taken': ({ cell }) =>
    `没有写入：Excel 没有接受写入 ${at(cell)} 的内容，它可能在合并单元格之内。请取消合并后再试；已写入的内容都已恢复原样。`,
  'memo-unreadable': ({ reason }) =>
    reason === 'newer'
      ? '没有写入：工作簿中的备忘（忽略的问题、工作表的指定、设置）由更新版本的勾稽写成，为免丢失没有改动。请改用新版本。'
      : '没有写入：工作簿中的备忘（忽略的问题、工作表的指定、设置）已损坏，为免丢失没有改动。请从备份中取回原文件。',
  'memo-unsupported': () =>
    '没有写入：这个版本的 Excel 不能在工作簿中保存备忘（需要 ExcelApi 1.5）。请改用较新的 Excel，或在网页中打开文件。',
  'text-too-long': ({ cell, length }) =>
    `没有写入：要写入 ${at(cell)} 的文字有 ${length} 个字符，单元格最多容纳 32767 个。请缩短文字。`,
};
