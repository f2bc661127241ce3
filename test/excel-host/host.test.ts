import { ExcelHost } from './host';
import { Book } from './model/book';
import { NotKnown } from './protocol/excel-error';
import type { Action, ObjectPath, Response } from './protocol/messages';

/** Requests as office.js makes them, to the range B2:C3 of the sheet 甲. */
const PATHS: Readonly<Record<string, ObjectPath>> = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['甲'] } },
  4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['B2:C3'] } },
  5: {
    Id: 5,
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['乙'] },
  },
};

const set = (name: string, value: unknown, path = 4): Action => ({
  Id: 10,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
const load = (path: number, ...Select: string[]): Action => ({
  Id: 11,
  ActionType: 2,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select },
});
const call = (name: string, ...given: unknown[]): Action => ({
  Id: 12,
  ActionType: 3,
  Name: name,
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: given },
});

let host: ExcelHost;
beforeEach(() => {
  const book = new Book('工作簿.xlsx');
  book.add('甲');
  host = new ExcelHost(book);
});

async function ask(...Actions: Action[]): Promise<Response> {
  const answer = await host.execute(JSON.stringify({ Actions, ObjectPaths: PATHS }), 0);
  if ('fault' in answer) throw new Error(`fault ${answer.fault}`);
  return JSON.parse(answer.body) as Response;
}
const values = async () => (await ask(load(4, 'values'))).Results[0]!.Value;

describe('what cells take', () => {
  it('takes entries as Excel does, unless the cell is formatted as text', async () => {
    await ask(
      set('NumberFormat', [
        ['General', '@'],
        ['@', 'General'],
      ]),
      set('Formulas', [
        ['1,234.50', '=B2'],
        ['0101', '2024-3-5'],
      ]),
    );
    expect(await values()).toEqual({
      Values: [
        [1234.5, '=B2'],
        ['0101', 45356],
      ],
    });
  });

  it('calculates formulas, also after what they ask for has changed', async () => {
    await ask(
      set('Formulas', [
        [3, '=SUM(B2:B3)'],
        [4, '=C2*2'],
      ]),
    );
    expect(await values()).toEqual({
      Values: [
        [3, 7],
        [4, 14],
      ],
    });
    host.type('甲', 'B3', '5');
    expect(await values()).toEqual({
      Values: [
        [3, 8],
        [5, 16],
      ],
    });
  });

  it('lets a merged area swallow what is written into the cells that it covers', async () => {
    await ask(call('Merge', null), set('Values', 7));
    expect(host.contents).toEqual({ 甲: { B2: 7 } });
  });

  it('refuses a grid of another size', async () => {
    expect((await ask(set('Values', [[1]]))).Error).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'Range.values',
      ActionIndex: 0,
    });
  });
});

describe('refusals', () => {
  it('keeps what was done before the refusal, and nothing after it', async () => {
    const { Error: error } = await ask(set('Values', 1), set('Visibility', 'Nonsense', 3), set('Values', 2));
    expect(error).toMatchObject({ Code: 'InvalidArgument', ActionIndex: 1 });
    expect(host.contents['甲']).toEqual({ B2: 1, C2: 1, B3: 1, C3: 1 });
    expect(host.changes).toEqual([{ what: 'Range.Values', target: '甲!B2:C3', value: 1 }]);
  });

  it('writes nothing into a protected sheet, except where cells are open', async () => {
    host.book.find('甲')!.isProtected = true;
    expect((await ask(set('Values', 1))).Error?.Code).toBe('AccessDenied');
    for (const address of ['B2', 'C2', 'B3', 'C3']) {
      const [row, column] = [Number(address[1]) - 1, address.charCodeAt(0) - 65];
      host.book.find('甲')!.edit({ row, column }).look.set('Protection.Locked', false);
    }
    expect((await ask(set('Values', 1))).Error).toBeUndefined();
  });

  it('answers nothing while a cell is being edited, or later where the pane said that it waits', async () => {
    host.startEditing();
    await expect(ask(load(3, 'name'))).rejects.toThrow('fault 5004');
    const waiting = host.execute(JSON.stringify({ Actions: [load(3, 'name')], ObjectPaths: PATHS }), 64);
    host.stopEditing();
    expect(await waiting).toHaveProperty('body');
  });

  it('takes and gives no more than five megabytes', async () => {
    const long = 'x'.repeat(1_400_000);
    await ask(
      set('Values', [
        [long, long],
        [1, 1],
      ]),
    );
    await expect(
      ask(
        set('Values', [
          [long, long],
          [long, long],
        ]),
      ),
    ).rejects.toThrow('fault 5103');
    await expect(ask(load(4, 'values', 'formulas'))).rejects.toThrow('fault 5104');
  });

  it('knows an object that is not there from one that is', async () => {
    const { Results } = await ask({ Id: 1, ActionType: 1, Name: '', ObjectPathId: 5 }, load(5, 'name'));
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
    host.book.add('丙');
    const gone = host.book.find('甲')!;
    host.book.delete(gone);
    expect((await ask(load(3, 'name'))).Error?.Code).toBe('ItemNotFound');
  });
});

describe('what the host does not know', () => {
  it.each([
    ['a property', load(4, 'savedAsArray'), 'Range.savedAsArray'],
    ['a method', call('FlashFill'), 'Range.FlashFill'],
    ['a property to be set', set('Style', '好'), 'Range.Style ='],
    ['a load without names', load(4), 'a load of Range that names nothing'],
  ])('fails loudly: %s', async (_, action, what) => {
    await expect(ask(action)).rejects.toThrow(new NotKnown(what));
  });
});

describe('what is counted and told', () => {
  it('counts round trips, actions, bytes and changes', async () => {
    await ask(load(3, 'name'));
    await ask(set('Values', 1), set('Values', 2), load(4, 'values'));
    expect(host.trips).toMatchObject([
      { actions: 1, changes: 0 },
      { actions: 3, changes: 2 },
    ]);
    expect(host.trips.every(({ sent, received }) => sent > 100 && received > 30)).toBe(true);
  });

  it('tells what happened and who did it', async () => {
    const told: unknown[] = [];
    host.tell = (entries) =>
      told.push(...entries.map(([, type, target, text]) => [type, target, JSON.parse(text) as unknown]));
    host.type('甲', 'A1', 1, { isRemote: true });
    await ask(set('Values', 1));
    const { id } = host.book.find('甲')!;
    expect(told).toMatchObject([
      [10, 'Workbook', { address: 'A1', source: 'Remote', worksheetId: id }],
      [10, id, { address: 'A1' }],
      [10, 'Workbook', { address: 'B2:C3', source: 'Local', triggerSource: 'ThisLocalAddin' }],
      [10, id, { address: 'B2:C3' }],
    ]);
  });
});
