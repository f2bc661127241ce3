import { basicSheet, codeFindings, expenditureSheet, saidOfCodes, sheetOf } from './sheets';

const TREE = [
  ' | | 合计 | 100.00 | 60.00 | 40.00',
  '201 | | 一般公共服务支出 | 60.00 | 30.00 | 30.00',
  '20103 | | 政府办公厅（室）及相关机构事务 | 60.00 | 30.00 | 30.00',
  '2010301 | | 行政运行 | 30.00 | 30.00 | ',
  '2010302 | | 一般行政管理事务 | 30.00 | | 30.00',
  '208 | | 社会保障和就业支出 | 20.00 | 20.00 | ',
  '20805 | | 行政事业单位养老支出 | 20.00 | 20.00 | ',
  '2080505 | | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 | ',
  '221 | | 住房保障支出 | 20.00 | 10.00 | 10.00',
  '22102 | | 住房改革支出 | 20.00 | 10.00 | 10.00',
  '2210201 | | 住房公积金 | 20.00 | 10.00 | 10.00',
];

const without = (...codes: readonly string[]) =>
  TREE.filter((line) => !codes.some((code) => line.startsWith(`${code} `)));
const moved = (code: string, behind: string) => {
  const line = TREE.find((own) => own.startsWith(`${code} `))!;
  return without(code).flatMap((own) => (own.startsWith(`${behind} `) ? [own, line] : [own]));
};

describe('类, 款 and 项', () => {
  test('in order with all their levels', () => {
    expect(saidOfCodes(expenditureSheet(2024, TREE))).toEqual([]);
  });

  test('a 类 with an amount and nothing below it', () => {
    expect(saidOfCodes(expenditureSheet(2024, without('20805', '2080505')))).toEqual([
      'warning code-without-children 支出总表!A9',
    ]);
  });

  test('a 款 without its 项', () => {
    expect(saidOfCodes(expenditureSheet(2024, without('2210201')))).toEqual([
      'warning code-without-children 支出总表!A13',
    ]);
  });

  test('a table that prints 项 alone, or 类 alone', () => {
    const items = TREE.filter((line) => /^(?:\d{7} | \|)/.test(line));
    const classes = TREE.filter((line) => /^(?:\d{3} | \|)/.test(line));
    expect(saidOfCodes(expenditureSheet(2024, items))).toEqual([]);
    expect(saidOfCodes(expenditureSheet(2024, classes))).toEqual([]);
  });

  test('a 款 below another 类', () => {
    const section = TREE.filter((line) => line.startsWith('20805'));
    const lines = [...TREE.filter((line) => !section.includes(line)), ...section];
    const [finding, ...others] = codeFindings(expenditureSheet(2024, lines));
    expect(finding).toMatchObject({
      code: 'code-misplaced',
      severity: 'warning',
      data: { subject: '20805 行政事业单位养老支出', below: '221 住房保障支出', right: '208 社会保障和就业支出' },
      cells: [
        { sheet: '支出总表', address: 'A13' },
        { sheet: '支出总表', address: 'A9' },
      ],
    });
    expect(others).toEqual([]);
  });

  test('one row out of order', () => {
    const [finding, ...others] = codeFindings(expenditureSheet(2024, moved('2010301', '2010302')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'codes-unordered', severity: 'info' });
  });

  test('a table in no order at all is left alone', () => {
    const items = TREE.filter((line) => /^\d{7} /.test(line)).reverse();
    expect(saidOfCodes(expenditureSheet(2024, [TREE[0]!, ...items]))).toEqual([]);
  });
});

describe('a subject twice', () => {
  const [total, ...items] = TREE.filter((line) => /^(?:\d{7} | \|)/.test(line));
  const again = items[1]!;
  const other = '2010302 | | 一般行政管理事务 | 7.00 | | 7.00';
  const department = ' | 129 | 某某局 | 100.00 | 60.00 | 40.00';
  const units = [' | 129001 | 某某局机关 | 50.00 | 30.00 | 20.00', ' | 129002 | 某某中心 | 50.00 | 30.00 | 20.00'];

  test('with the same amounts', () => {
    const lines = [total!, ...items, again];
    expect(saidOfCodes(expenditureSheet(2024, lines))).toContain('warning code-duplicate 支出总表!A9');
  });

  test('with different amounts', () => {
    const [finding] = codeFindings(expenditureSheet(2024, [total!, items[0]!, again, other, ...items.slice(2)]));
    expect(finding).toMatchObject({ code: 'code-duplicate', severity: 'warning', data: { rows: '2' } });
    expect(finding!.data).not.toHaveProperty('copied');
  });

  test('in two units', () => {
    const lines = [total!, department, units[0]!, ...items, units[1]!, ...items];
    expect(saidOfCodes(expenditureSheet(2024, lines))).toEqual([]);
  });

  test('in a department that another table divides into units', () => {
    const divided = expenditureSheet(2024, [total!, department, units[0]!, ...items, units[1]!, ...items], '各单位');
    const together = expenditureSheet(2024, [total!, department, ...items, again]);
    expect(saidOfCodes(divided, together)).toEqual(['info code-duplicate 支出总表!A10']);
  });

  const BASIC = [
    '合计 | | | | 100.00 | 60.00 | 40.00',
    '30101 | 基本工资 | 50501 | 工资福利支出 | 60.00 | 60.00 | ',
    '30201 | 办公费 | 50502 | 商品和服务支出 | 30.00 | | 30.00',
  ];

  test('with different amounts in a table by economic subjects is only mentioned', () => {
    const lines = [...BASIC, '30201 | 办公费 | 50502 | 商品和服务支出 | 10.00 | | 10.00'];
    expect(saidOfCodes(basicSheet(2024, lines))).toEqual(['info code-duplicate 基本支出表!A8']);
  });

  test('with another 政府科目 is no second row', () => {
    const lines = [...BASIC, '30227 | 委托业务费 | 50502 | 商品和服务支出 | 10.00 | | 10.00'];
    expect(saidOfCodes(basicSheet(2024, lines))).toEqual([]);
    const split = [...BASIC, '30302 | 退休费 | 50905 | 离退休费 | 5.00 | 5.00 | '];
    expect(saidOfCodes(basicSheet(2024, split))).toEqual([]);
  });
});

describe('人员经费 and 公用经费', () => {
  test.each([
    ['30199 | 其他工资福利支出 | 50501 | 工资福利支出 | 1.60 | | 1.60', 'G6', 'personnel', '1.60'],
    ['30302 | 退休费 | 50905 | 离退休费 | 2.00 | | 2.00', 'G6', 'personnel', '2.00'],
    ['30201 | 办公费 | 50502 | 商品和服务支出 | 3.00 | 3.00 | ', 'F6', 'operating', '3.00'],
    ['31002 | 办公设备购置 | 50601 | 资本性支出 | 4.00 | 4.00 | ', 'F6', 'operating', '4.00'],
  ])('%s', (line, address, kind, actual) => {
    const findings = codeFindings(basicSheet(2024, ['合计 | | | | 1.00 | 1.00 | ', line]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'expense-kind-differs',
      severity: 'warning',
      data: { kind, unit: '万元' },
      actual,
      cells: [{ sheet: '基本支出表', address }, { address: 'A6' }],
    });
  });

  test('columns that are headed by the 类', () => {
    const sheet = sheetOf('基本支出', [
      '2024年一般公共预算基本支出表',
      '部门名称：某某局 | | | | 单位：万元',
      '科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出',
      '合计 | | 9.00 | 5.00 | 4.00',
      '30101 | 基本工资 | 5.00 | 5.00 | ',
      '30201 | 办公费 | 3.00 | | 3.00',
      '30299 | 其他商品和服务支出 | 1.00 | 1.00 | ',
    ]);
    const [finding, ...others] = codeFindings(sheet);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'expense-kind-differs',
      data: { kind: 'class', column: '工资福利支出' },
      cells: [{ address: 'D7' }, { address: 'A7' }],
    });
  });

  test('a class over its subjects repeats their fault and is not told again', () => {
    const lines = [
      '合计 | | | | 1.60 | | 1.60',
      '301 | 工资福利支出 | | | 1.60 | | 1.60',
      '30199 | 其他工资福利支出 | | | 1.60 | | 1.60',
    ];
    expect(saidOfCodes(basicSheet(2024, lines))).toEqual(['warning expense-kind-differs 基本支出表!G7']);
  });
});

describe('行政 and 事业', () => {
  const total = '合计 | | | | 100.00 | 60.00 | 40.00';
  const administrative = [
    '30101 | 基本工资 | 50101 | 工资奖金津补贴 | 30.00 | 30.00 | ',
    '30102 | 津贴补贴 | 50101 | 工资奖金津补贴 | 20.00 | 20.00 | ',
  ];
  const institution = ['30201 | 办公费 | 50502 | 商品和服务支出 | 40.00 | | 40.00'];

  test('in one unit, the few rows first', () => {
    const [finding, ...others] = codeFindings(basicSheet(2024, [total, ...administrative, ...institution]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'unit-kinds-mixed',
      severity: 'warning',
      data: { administrative: '2', institution: '1' },
      cells: [{ address: 'C8' }, { address: 'C6' }, { address: 'C7' }],
    });
  });

  test('where the workbook has several units', () => {
    const units = expenditureSheet(2024, [
      ' | | 合计 | 100.00 | 60.00 | 40.00',
      ' | 129 | 某某局 | 100.00 | 60.00 | 40.00',
      ' | 129001 | 某某局机关 | 50.00 | 30.00 | 20.00',
      ' | 129002 | 某某中心 | 50.00 | 30.00 | 20.00',
    ]);
    expect(saidOfCodes(units, basicSheet(2024, [total, ...administrative, ...institution]))).toEqual([]);
  });

  test.each([
    ['30199 | 其他工资福利支出 | 50599 | 其他对事业单位补助', '50501 工资福利支出'],
    ['30201 | 办公费 | 50299 | 其他商品和服务支出', '50201 办公经费'],
    ['30107 | 绩效工资 | 50101 | 工资奖金津补贴', '50501 工资福利支出'],
  ])('the pair %s', (pair, allowed) => {
    const column = pair.startsWith('301') ? ' | 5.00 | 5.00 | ' : ' | 5.00 | | 5.00';
    const [finding, ...others] = codeFindings(basicSheet(2024, ['合计 | | | | 5.00 | 5.00 | ', pair + column]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'counterpart-unusual', severity: 'warning', data: { allowed } });
    expect(finding!.cells[0]).toEqual({ sheet: '基本支出表', address: 'C6' });
  });
});

describe('what no list can decide', () => {
  test.each([
    ['an item of a 款 of which none is known', '2090101 | | 基础养老金支出', ['info code-unknown 支出总表!A5']],
    ['a 项 that the list does not have', '2010388 | | 某项支出', ['warning code-unknown 支出总表!A5']],
    ['a former name', '2080505 | | 机关事业单位基本养老保险缴费', []],
    ['a name without 支出 at its end', '20899 | | 其他社会保障和就业', []],
    ['a name with that of its 款 in brackets', '2010301 | | 行政运行（政府办公厅（室）及相关机构事务）', []],
    ['a name with those above it', '2010301 | | 一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行', []],
    ['a name with its code', '2010301 | | 2010301行政运行', []],
  ])('%s', (_, row, said) => {
    const lines = [' | | 合计 | 5.00 | 5.00 | ', `${row} | 5.00 | 5.00 | `];
    expect(saidOfCodes(expenditureSheet(2024, lines))).toEqual(said);
  });

  test('an economic code is no error in a year of which the list is not complete', () => {
    const line = '30198 | 加班费 | | | 5.00 | 5.00 | ';
    expect(saidOfCodes(basicSheet(2024, ['合计 | | | | 5.00 | 5.00 | ', line]))).toEqual([
      'error code-unknown 基本支出表!A6',
    ]);
    expect(saidOfCodes(basicSheet(2020, ['合计 | | | | 5.00 | 5.00 | ', line]))).toEqual([
      'warning code-unknown 基本支出表!A6',
    ]);
  });
});
