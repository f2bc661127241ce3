import { readFileSync } from 'node:fs';
import path from 'node:path';
import { queryOfCell } from '../../src/taskpane/codes/cell-query';
import { askedTask, viewOf } from '../../src/taskpane/task';

describe('what a command of Excel asks the pane for', () => {
  const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  const searches = [...manifest.matchAll(/taskpane\.html(\?do=[^"]+)"/g)].map(([, search]) => search!);

  it('is understood for every address in the manifest', () => {
    expect(searches.map(askedTask)).toEqual(['check', 'fill', 'template', 'clear-marks', 'codes', 'look-up']);
    expect(searches.map((search) => viewOf(askedTask(search)))).toEqual([
      'check',
      'fill',
      'fill',
      'check',
      'codes',
      'codes',
    ]);
  });

  it('is nothing where nothing or something unknown is asked', () => {
    for (const search of ['', '?lang=en', '?do=', '?do=toString', '?do=delete'])
      expect([search, askedTask(search)]).toEqual([search, undefined]);
    expect(viewOf(undefined)).toBe('check');
  });
});

describe('what is looked up for a cell', () => {
  it.each([
    ['30201', '30201'],
    ['30201-办公费', '30201'],
    ['［30201］办公费', '30201'],
    ['302 01', '30201'],
    ['３０２', '302'],
    ['  办公费 ', '办公费'],
    ['一、一般公共服务支出', '一般公共服务支出'],
    ['（十二）住房保障支出', '住房保障支出'],
    ['其中：基本工资', '基本工资'],
    ['', ''],
  ])('%j: %j', (text, query) => {
    expect(queryOfCell(text)).toBe(query);
  });
});
