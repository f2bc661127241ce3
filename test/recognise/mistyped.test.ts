import type { SheetLayout } from '../../samples/layout/model';
import { inspect } from '../../src/inspect';
import { recognise } from '../../src/recognise/recognise';
import { parsePosition, type Place } from '../../src/workbook/address';
import { withCell } from '../check/cells';
import { layoutsOf, workbookOf } from './workbooks';

const laocheng = layoutsOf('laocheng-2024-budget');
const fengqiu = layoutsOf('fengqiu-2024-final');

/** The row that a cell of a list stands in. */
function rowOf(layouts: readonly SheetLayout[], address: string) {
  const [name, cell = ''] = address.split('!');
  const position = parsePosition(cell)!;
  const { tables } = recognise(workbookOf(layouts));
  const rows = tables.filter(({ sheet }) => sheet === name).flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const isHere = ({ row, column }: Place) => row === position.row && column === position.column;
  return rows.find(({ printed }) => printed?.code?.places.some(isHere));
}

const relations = (layouts: readonly SheetLayout[]) =>
  inspect(workbookOf(layouts)).findings.filter(({ code }) => code.startsWith('relation'));

describe.each([
  ['预算03表!A8', '2O1', '2O10301', '2010301'],
  ['预算03表!A8', '２０１', '２０１0301', '2010301'],
  ['预算03表!A8', '20l', '20l0301', '2010301'],
  ['预算03表!A8', '2A1', '2A10301', '2010301'],
  ['预算03表!C9', '2', '2010302', '2010302'],
  ['预算06表!A6', '3O103', '3O103', '30103'],
  ['预算06表!A8', '3107', '3107', '30107'],
  ['预算07表!A10', '31', '3101', '30101'],
])('%s that says %s', (address, written, text, code) => {
  const changed = withCell(laocheng, address, written);

  test('keeps its row a subject, and what is printed with its cells', () => {
    const row = rowOf(changed, address);
    expect(row).toMatchObject({ kind: 'subject', code, printed: { code: { text } } });
  });

  test('changes no sum', () => {
    expect(relations(changed)).toEqual(relations(laocheng));
  });
});

test.each([
  ['公开03表!A9', '2013', '20103'],
  ['公开03表!A10', '201301', '2010301'],
  ['公开03表!A10', '20103O1', '2010301'],
  ['公开03表!A14', '2o8', '208'],
  ['公开06表!A7', '3O101', '30101'],
  ['公开06表!A6', '3O1', '301'],
  ['公开06表!D7', '3021', '30201'],
])('%s of a final account that says %s stays the subject %s', (address, written, code) => {
  const changed = withCell(fengqiu, address, written);
  expect(rowOf(changed, address)).toMatchObject({ kind: 'subject', code, printed: { code: { text: written } } });
  expect(relations(changed)).toEqual(relations(fengqiu));
});

test('what a row prints is kept with its cells, in both classifications', () => {
  const row = rowOf(laocheng, '预算07表!A7');
  expect(row?.printed).toEqual({
    codes: 'economic',
    code: { text: '30103', places: [0, 1].map((column) => ({ sheet: '预算07表', row: 6, column })) },
    name: { text: '奖金', places: [{ sheet: '预算07表', row: 6, column: 2 }] },
    governmentCode: { text: '50101', places: [3, 4].map((column) => ({ sheet: '预算07表', row: 6, column })) },
    governmentName: { text: '工资奖金津补贴', places: [{ sheet: '预算07表', row: 6, column: 5 }] },
  });
});

test('a unit keeps its code and name with their cells', () => {
  const [, unit] = recognise(workbookOf(laocheng)).tables.find(({ sheet }) => sheet === '预算02表')!.parts[0]!.rows;
  expect(unit?.printed).toEqual({
    code: { text: '045', places: [{ sheet: '预算02表', row: 6, column: 0 }] },
    name: { text: '洛阳市老城区政务服务和大数据管理局', places: [{ sheet: '预算02表', row: 6, column: 1 }] },
  });
});
