import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documents } from '../../samples/documents';
import { layDocument } from '../../samples/layout/document';
import type { SheetLayout } from '../../samples/layout/model';
import { folderOf } from '../cli/folder';
import { writeWorkbook } from '../noise/write';
import { consoleBlocks, installCommand, runBlock, shows } from './console';

const root = path.join(__dirname, '../..');
const sample = (name: string) => readFileSync(path.join(root, 'samples', `${name}.xlsx`));

/** The budget of 老城区 with one wrong figure: 预算03表!F8 says 1682.35 instead of 1682.25. */
function withOneMistake(): Uint8Array {
  const laocheng = documents.find(({ file }) => file === 'laocheng-2024-budget')!;
  return writeWorkbook(
    layDocument(laocheng).map((sheet): SheetLayout => {
      if (sheet.name !== '预算03表') return sheet;
      const cells = sheet.cells.map((cell) =>
        cell.row === 7 && cell.column === 5
          ? { ...cell, content: { kind: 'number', decimal: '1682.35', format: '0.00' } as const }
          : cell,
      );
      return { ...sheet, cells };
    }),
  );
}

/** The files that the examples are about. */
const folder = folderOf({
  '2024年部门预算.xlsx': withOneMistake(),
  '各单位报送/封丘县.xlsx': sample('fengqiu-2024-final'),
  '各单位报送/老城区.xlsx': sample('laocheng-2024-budget'),
  '各单位报送/石龙区.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  '底表.xlsx': sample('ledger-2024-budget'),
  '人员名单.txt': '张三\n',
});
const commands = folderOf({});
installCommand(commands.path);
afterAll(() => {
  folder.remove();
  commands.remove();
});

jest.setTimeout(60_000);

describe.each(['docs/manual.md', 'README.md'])('%s', (page) => {
  const blocks = consoleBlocks(readFileSync(path.join(root, page), 'utf8'));

  test('has examples', () => expect(blocks.length).toBeGreaterThan(0));

  test.each(blocks.map((block) => [block[0]!.command, block] as const))(
    '$ %s prints what the page says',
    (_, block) => {
      const printed = runBlock(block, folder.path, commands.path);
      block.forEach(({ output }, at) => {
        if (!shows(output, printed[at]!)) expect(printed[at]).toEqual(output);
      });
    },
  );
});

describe('a line … in an example', () => {
  test.each([
    [['a', '…', 'd'], ['a', 'b', 'c', 'd'], true],
    [['a', '…'], ['a'], true],
    [['a', '…', 'd'], ['a', 'b', 'c'], false],
    [['a'], ['a', 'b'], false],
  ])('%j for %j: %s', (page, printed, expected) => expect(shows(page, printed)).toBe(expected));
});
