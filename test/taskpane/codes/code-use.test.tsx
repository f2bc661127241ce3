import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Inserter, InsertionPlan } from '../../../src/taskpane/codes/insertion';
import { choose, open, said, show, type } from './show-codes';

afterEach(cleanup);
// jsdom has dialogs, but does not open them.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

describe('copying', () => {
  const setClipboard = (clipboard: Partial<Clipboard> | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const setCommand = (command: (() => boolean) | undefined) =>
    Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  afterEach(() => {
    setClipboard(undefined);
    setCommand(undefined);
  });

  const TEXT = '30101\t基本工资\t50501\t工资福利支出';
  const copy = async () => {
    show();
    type('30101');
    choose('单位', 'institution');
    open('30101');
    fireEvent.click(screen.getByRole('button', { name: '复制' }));
    await waitFor(() => expect(said()).toBeTruthy());
  };

  it('puts one cell beside the other on the clipboard', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    setClipboard({ writeText });
    await copy();
    expect(writeText).toHaveBeenCalledWith(TEXT);
    expect(said()).toBe('已复制：30101 基本工资 50501 工资福利支出');
  });

  it.each([
    ['there is none', undefined],
    ['it may not be used', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ])('copies the older way where %s', async (_, clipboard) => {
    setClipboard(clipboard);
    const selected: string[] = [];
    setCommand(() => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    await copy();
    expect(selected).toEqual([TEXT]);
    expect(said()).toMatch(/^已复制/);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  });

  it('selects the text for the user where nothing copies', async () => {
    setCommand(() => {
      throw new Error('unsupported');
    });
    await copy();
    expect(said()).toContain('请按 Ctrl+C');
    const text = screen.getByRole<HTMLInputElement>('textbox', { name: '复制' });
    expect(text.value).toBe(TEXT);
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, TEXT.length]);
  });
});

describe('inserting', () => {
  const PLAN: InsertionPlan = {
    sheet: '预算06表',
    table: '基本支出表',
    changes: [
      { row: 7, column: 0, before: '30107', after: '30101' },
      { row: 7, column: 1, before: '', after: '基本工资' },
    ],
  };
  const openWith = (inserter: Inserter) => {
    show({ year: 2024, inserter });
    type('30101');
    open('30101');
    fireEvent.click(screen.getByRole('button', { name: '插入到所选行' }));
  };

  it('is not offered on the page', () => {
    show();
    type('30101');
    open('30101');
    expect(screen.queryByRole('button', { name: '插入到所选行' })).toBeNull();
  });

  it('says what was written where', async () => {
    openWith(() => Promise.resolve({ kind: 'written', plan: PLAN }));
    await waitFor(() => expect(said()).toBe('已写入 预算06表!A8:B8（《基本支出表》）。'));
    cleanup();
    openWith(() => Promise.resolve({ kind: 'written', plan: { ...PLAN, changes: [] } }));
    await waitFor(() => expect(said()).toBe('所选行已经是这个科目，没有改动。'));
  });

  it('shows what would be overwritten, and writes it only when told to', async () => {
    const inserter = jest.fn<ReturnType<Inserter>, Parameters<Inserter>>((chosen, agreed) =>
      Promise.resolve(agreed ? { kind: 'written', plan: agreed } : { kind: 'asked', plan: PLAN, codes: chosen }),
    );
    openWith(inserter);
    const dialog = within(await screen.findByRole('alertdialog', { name: '写入之前请确认' }));
    expect(dialog.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      '单元格现在改为',
      'A83010730101',
      'B8（空）基本工资',
    ]);
    // Pressing Enter once more must not overwrite anything.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('取消'));
    fireEvent.click(dialog.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(inserter).toHaveBeenCalledTimes(1);

    fireEvent.click(screen.getByRole('button', { name: '插入到所选行' }));
    fireEvent.click(await screen.findByRole('button', { name: '写入' }));
    await waitFor(() => expect(said()).toMatch(/^已写入/));
    const [chosen, agreed] = inserter.mock.lastCall!;
    expect(chosen.department?.code).toBe('30101');
    expect(agreed).toBe(PLAN);
  });

  it('says where it would write beside a place that is no table', async () => {
    openWith((chosen) => Promise.resolve({ kind: 'asked', plan: { ...PLAN, table: undefined }, codes: chosen }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('将从 预算06表!A8 起向右写入');
  });

  it('says why nothing was written', async () => {
    openWith(() => Promise.resolve({ kind: 'no-column', table: '支出总表' }));
    await waitFor(() => expect(said()).toContain('所选行在《支出总表》里'));
    cleanup();
    const problem = { code: 'sheet-protected', data: { sheet: '预算06表' } } as const;
    openWith(() => Promise.resolve({ kind: 'problem', problem: { source: 'excel', problem } }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      '未能写入工作表“预算06表”受保护，不能写入。请先在“审阅”里撤销工作表保护，再试一次。',
    );
    cleanup();
    openWith(() => Promise.reject(new TypeError('ours')));
    expect((await screen.findByRole('alert')).dataset['problem']).toBe('unexpected');
  });
});
