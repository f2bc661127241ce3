import type { FilledTable } from '../../derive/fill/plan';
import { quoted } from '../messages/wording';
import type { FillCatalogue } from './catalogue';
import { cellText, entryText, firstOf } from './wording';

const FEW = 3;
const SOME = 10;
const LEDGERS = /底表$/;

/** `《收支总表》或《支出总表》，或者支出明细底表`. */
function oneOf(needs: readonly string[]): string {
  const tables = needs.filter((name) => !LEDGERS.test(name)).map((name) => `《${name}》`);
  const ledgers = needs.filter((name) => LEDGERS.test(name));
  return [tables.join('、'), ...ledgers].filter((text) => text !== '').join('，或者');
}

const rest = (left: number, measure: string): string => (left > 0 ? `等共 ${left + FEW} ${measure}` : '');

const cells = (count: number): string => `${count} 格`;

/** Everything that is said of filling, in Chinese. */
export const zhFill: FillCatalogue = {
  problems: {
    'ledger-unit-unknown': ({ sheet }) =>
      `底表“${quoted(sheet)}”没有写明金额单位，从数的大小也看不出是元还是万元。请在“金额”标题里注明（元）或（万元）。`,
    'ledger-unit-inferred': ({ sheet, unit }) =>
      `底表“${quoted(sheet)}”没有写明金额单位，按合计的大小当作${unit}。请核对；最好在“金额”标题里注明（${unit}）。`,
    'year-assumed': ({ year }) => `工作簿里没有写明年度，按 ${year} 年做表，请核对。`,
    'table-unknown': ({ name }) =>
      `没有“${quoted(name)}”这张表。请写公开表的表名或表号，如收支总表、支出经济分类汇总表、预算07表。`,
    'table-unit-unknown': ({ sheet }) =>
      `工作表“${quoted(sheet)}”没有写明金额单位（元或万元），没有填写。请在表头补上“单位：”。`,
    'nothing-to-fill': () =>
      '没有可填的表：工作簿里没有底表，已有的各表也定不出别的表。请放入支出明细底表，或者先填好收支总表、支出总表等。',
    'table-undetermined': ({ name, needs }) =>
      needs.length === 0
        ? `《${name}》没有做：工作簿里没有能确定它的依据，请自己填写。`
        : `《${name}》没有做：现有各表定不出它。补上${oneOf(needs)}，才有依据。`,
    'rows-missing': ({ sheet, entries }) => {
      const { told, left } = firstOf(entries, FEW);
      const lines = told.map(entryText).map(({ line, cell }) => `${line}（${cell}）`);
      return `工作表“${quoted(sheet)}”没有列这些内容的行：${lines.join('；')}${rest(left, '项')}。原表没有改动，另做一张新表放在最后；核对后请留下一张。`;
    },
    'blank-beside': ({ sheet, made }) =>
      `工作表“${quoted(sheet)}”是空白表，没有可填的行，没有改动；做好的表在工作表“${quoted(made)}”。核对后请留下一张。`,
    'not-balanced': ({ cells: off }) => {
      const { told, left } = firstOf(off, FEW);
      return `舍位平衡时，有 ${off.length} 个数不得不差末位的一个单位以上，否则不能处处相平：${told.map(cellText).join('、')}${rest(left, '格')}。请看一眼。`;
    },
  },
  undetermined: ({ name, sheet, needs, figures }) => {
    const { told, left } = firstOf(figures, SOME);
    const places = told.map(({ cell, row, column }) => `${cell.address}（${quoted(row)} · ${column}）`);
    const reason =
      needs.length === 0 ? '工作簿里没有能确定它们的依据，请自己填写' : `补上${oneOf(needs)}，可能就能确定`;
    return `《${name}》（工作表“${quoted(sheet)}”）有 ${figures.length} 个数定不下来，留作空白：${places.join('、')}${left > 0 ? '等' : ''}。${reason}。`;
  },
  adjustment: ({ cell, row, column, exact, rounded, shown }) =>
    `${cellText(cell)}（${quoted(row)} · ${column}）：准确数是 ${exact}，四舍五入为 ${rounded}，为使各表相平取 ${shown}。`,
  preview: {
    summary: (tables) => {
      const made = tables.filter(({ isNew }) => isNew);
      const changed = tables.filter(({ isNew, changes }) => !isNew && changes.length > 0);
      const same = tables.length - made.length - changed.length;
      return [
        ...(made.length > 0 ? [`新做 ${made.length} 张表`] : []),
        ...(changed.length > 0 ? [`改写已有的表 ${changed.length} 张，共 ${cells(countChanges(changed))}`] : []),
        ...(same > 0 ? [`已有的表 ${same} 张不用改`] : []),
      ].join('；');
    },
    table: ({ name, sheet, isNew, source, changes }) =>
      [
        `《${name}》`,
        `${isNew ? '新工作表' : '工作表'}“${quoted(sheet)}”`,
        source === 'ledger' ? '由底表汇总' : '由已有各表推算',
        `${isNew ? '填' : '改'} ${cells(changes.length)}`,
      ].join(' · '),
    unchanged: (tables) => `不用改的：${tables.map(({ name }) => `《${name}》`).join('、')}`,
    nothing: '空',
    obstacles: (count) => `不能填写，先要解决 ${count} 个问题`,
    remarks: (count) => `说明 ${count} 条`,
    open: (count) => `定不下来的数 ${count} 个`,
    adjustments: (count) => `舍位平衡调整的数 ${count} 个`,
    more: (count) => `另有 ${count} 个没有列出`,
    notWritten: '没有写入',
    written: (file) => `已写入  ${file}`,
    previewOnly: '以上是预览，没有写入文件。',
    checked: '写好的文件重新读取、核对',
  },
};

function countChanges(tables: readonly FilledTable[]): number {
  return tables.reduce((sum, { changes }) => sum + changes.length, 0);
}
