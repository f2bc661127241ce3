import { functionsMetadata } from '../../scripts/functions-metadata';
import * as functions from '../../src/functions/functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { name: string; description: string; type: string; optional?: boolean }[];
    readonly result: { readonly type: string; readonly dimensionality?: string };
  }[];
}

/** What Microsoft's own tool reads from the comments of src/functions/functions.ts. */
const metadata = functionsMetadata().then((json) => JSON.parse(json) as Metadata);

test('Excel shows three functions, with optional years', async () => {
  const shown = (await metadata).functions.map(({ id, name, parameters, result }) => [
    id,
    name,
    parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', '),
    [result.type, result.dimensionality ?? 'scalar'].join(' '),
  ]);
  expect(shown).toEqual([
    ['SUBJECTNAME', '科目名称', 'code, [year]', 'string scalar'],
    ['GOVERNMENTCODE', '政府科目', 'code, unitKind, [year]', 'string scalar'],
    ['DEPARTMENTCODES', '部门科目', 'code, [year]', 'string matrix'],
  ]);
});

test('ids and names keep to what Excel allows', async () => {
  for (const { id, name } of (await metadata).functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(name).toMatch(/^\p{L}[\p{L}0-9._]{2,127}$/u);
    // Neither may look like the address of a cell.
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test('every function and parameter is explained in Chinese, and takes numbers as well as text', async () => {
  for (const { description, parameters } of (await metadata).functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect(text).toMatch(/\p{Script=Han}{4}/u);
    for (const { type } of parameters) expect(type).toBe('any');
  }
});

describe('registered with the runtime', () => {
  const associated = new Map<string, (...values: readonly unknown[]) => unknown>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const runtime = {
    associate: (id: string, called: (...values: readonly unknown[]) => unknown) => associated.set(id, called),
    Error: CellError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };

  beforeAll(async () => {
    Object.assign(globalThis, { CustomFunctions: runtime });
    await import('../../src/functions/main');
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'CustomFunctions'));

  test('are all the functions of the metadata, and no others', async () => {
    expect([...associated.keys()]).toEqual((await metadata).functions.map(({ id }) => id));
    expect(new Set(associated.values())).toEqual(new Set(Object.values(functions)));
  });

  test.each([
    ['SUBJECTNAME', [30101, 2024], '基本工资'],
    ['GOVERNMENTCODE', ['30101', '事业', 2024], '50501'],
    ['DEPARTMENTCODES', [50202], [['30215']]],
  ])('%s of %j gives %j', (id, values, result) => expect(associated.get(id)!(...values)).toEqual(result));

  test.each([
    ['SUBJECTNAME', [30104, 2024], '#N/A', '2024 年的目录中没有 30104'],
    ['SUBJECTNAME', ['工资'], '#VALUE!', '请写科目编码'],
    ['GOVERNMENTCODE', [30101, '企业'], '#VALUE!', '单位类别请写'],
    ['DEPARTMENTCODES', [30101], '#N/A', '这里要政府预算支出经济分类科目'],
  ])('%s of %j is %s: %s', (id, values, code, words) => {
    let thrown: unknown;
    try {
      associated.get(id)!(...values);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CellError);
    expect(thrown).toMatchObject({ code, message: expect.stringContaining(words) as unknown });
  });
});
