import { readArea, writeArea } from './model/area';
import type { Book, Happening } from './model/book';
import { contentsOf, type Contents } from './model/contents';
import type { Value } from './model/entry';
import { ACTION, PATH, type Request } from './protocol/messages';
import { ExcelError } from './protocol/excel-error';
import { References } from './protocol/references';
import { runBatch, type Change } from './protocol/run-batch';
import { entriesOf, type EventEntry } from './services/events';
import { LIBRARY } from './services/library';
import { workbook } from './services/workbook';

/** What Excel on the web takes and gives in one trip. */
const MOST_BYTES = 5 * 1024 * 1024;

/** How the transport of office.js says what went wrong before any action was looked at. */
const FAULT = { request: 5103, response: 5104, editing: 5004 } as const;
const WAITS_FOR_EDITING = 64;

/** One request of the pane and its answer. */
export interface Trip {
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
  readonly changes: number;
}

/** What goes back to the page: a response, or the number of a fault. */
export type Answer = { readonly body: string } | { readonly fault: number };

/**
 * Excel, as far as add-ins see it: takes request batches of office.js and does them to a workbook. Tests look at the
 * workbook, do what a user or a co-author would do, and make Excel refuse.
 */
export class ExcelHost {
  /** What the pane asked, in order. */
  readonly trips: Trip[] = [];
  /** What the library asks of its own accord: it says that it is ready, and tidies up after `Excel.run`. Nobody waits. */
  libraryTrips = 0;
  /** Everything that the pane changed, in order. */
  readonly changes: Change[] = [];
  /** Workbooks that the pane had Excel open, as files in base64. */
  readonly opened: string[] = [];
  /** Decides whether a change is refused, and with which code; `index` counts the changes of the batch. */
  refuse: (change: Change, index: number) => string | undefined = () => undefined;
  /** Makes every request fail with this code of office.js's transport, such as 5012 for a session that ended. */
  fault: number | undefined;
  /** Hears of events that add-ins are told. */
  tell: (entries: readonly EventEntry[]) => void = () => undefined;

  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  private readonly references = new References();
  private happenings: Happening[] = [];

  constructor(readonly book: Book) {
    book.happened = (happening) => this.happenings.push(happening);
  }

  /** Does a request. Rejects where the host has no answer to it. */
  async execute(body: string, flags: number): Promise<Answer> {
    if (this.editing && flags & WAITS_FOR_EDITING) await this.editing.ended;
    const request = JSON.parse(body) as Request;
    const isOurs = !isOfLibrary(request);
    if (!isOurs) this.libraryTrips += 1;
    const answer = this.answer(request, Buffer.byteLength(body));
    const received = 'body' in answer ? Buffer.byteLength(answer.body) : 0;
    if (isOurs) {
      const { changed } = this;
      this.trips.push({ actions: request.Actions.length, sent: Buffer.byteLength(body), received, changes: changed });
    }
    this.flush({ isRemote: false, isOurs: true });
    return received > MOST_BYTES ? { fault: FAULT.response } : answer;
  }

  private changed = 0;

  private answer(request: Request, bytes: number): Answer {
    this.changed = 0;
    if (this.fault !== undefined) return { fault: this.fault };
    if (this.editing) return { fault: FAULT.editing };
    if (bytes > MOST_BYTES) return { fault: FAULT.request };
    const response = runBatch(request, {
      library: LIBRARY,
      root: workbook(this.book, (file) => this.opened.push(file)),
      references: this.references,
      make: (change, run) => {
        const code = this.refuse(change, this.changed);
        if (code !== undefined) throw new ExcelError(code);
        const answer = run();
        this.changed += 1;
        this.changes.push(change);
        return answer;
      },
    });
    return { body: JSON.stringify(response) };
  }

  /** How many requests were made since the mark, or since the beginning. */
  tripsSince(mark = 0): number {
    return this.trips.length - mark;
  }

  /** The user begins to edit a cell: Excel refuses everything until `stopEditing`. */
  startEditing(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  stopEditing(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Types into a cell, as the user does, or a co-author from elsewhere. */
  type(sheet: string, address: string, entry: Value, { isRemote = false } = {}): void {
    this.do((book) => {
      const held = book.find(sheet)!;
      const area = readArea(address);
      book.enter(held, { row: area.top, column: area.left }, entry);
      book.happened({ kind: 'changed', sheet: held, area });
    }, isRemote);
  }

  /** Does something to the workbook otherwise than through the pane, which is told of it. */
  do(what: (book: Book) => void, isRemote = false): void {
    what(this.book);
    this.flush({ isRemote, isOurs: false });
  }

  /** Goes to a cell, as the user does. */
  goTo(sheet: string, address: string): void {
    this.do((book) => book.select(book.find(sheet)!, readArea(address)));
  }

  /** `预算03表!B4`: where the user is. */
  get selection(): string {
    const { active, selected } = this.book;
    return `${active.name}!${writeArea(selected)}`;
  }

  /** All sheets cell by cell: `A1` → what was entered. */
  get contents(): Contents {
    return contentsOf(this.book);
  }

  private flush(source: { readonly isRemote: boolean; readonly isOurs: boolean }): void {
    const entries = this.happenings.flatMap((happening) => entriesOf(happening, source));
    this.happenings = [];
    if (entries.length > 0) this.tell(entries);
  }
}

function isOfLibrary({ Actions, ObjectPaths }: Request): boolean {
  return (
    Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject) ||
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference')
  );
}
