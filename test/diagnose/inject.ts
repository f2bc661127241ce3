import { inspect } from '../../src/inspect';
import type { Figure } from '../../src/disclosure/figure';
import type { MistakeKind } from '../../src/diagnose/mistake';
import { addressOfPlace, formatPosition, type CellAddress, type Place } from '../../src/workbook/address';
import { cellAt, type Workbook } from '../../src/workbook/workbook';
import { unfolded } from '../check/told';
import type { Amount, Book } from './books';
import { withAmounts, withoutRow, withRowTwice, withTexts } from './edit-sheet';
import { SLIPS, type Below, type Slip } from './slips';

/** A mistake put into a workbook: what is right to say about it. */
export interface Fault {
  readonly kind: MistakeKind;
  readonly workbook: Workbook;
  /** Cells of which each is a right answer, as `Sheet!A1`, with what should stand there; empty where nothing is suggested. */
  readonly right: ReadonlyMap<string, string>;
}

type Injector = (book: Book, below: Below) => Fault | undefined;

/** `Sheet!A1`. */
export function keyOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

/** The kinds that are put in: those that are told, and two that reach further up a table. */
export type Injected = Exclude<MistakeKind, 'other'> | 'followed-by-totals' | 'totals-not-updated';

/** Puts one mistake of a kind into a clean workbook; undefined where the place that was drawn does not allow it. */
export const INJECTORS: Readonly<Record<Injected, Injector>> = {
  'digits-swapped': slip('digits-swapped'),
  'decimal-point': slip('decimal-point'),
  'ten-thousandfold': slip('ten-thousandfold'),
  sign: slip('sign'),
  'digit-mistyped': slip('digit-mistyped'),
  'digit-missing': slip('digit-missing'),
  'digit-extra': slip('digit-extra'),
  'amount-missing': slip('amount-missing'),
  'amount-extra': (book, below) => {
    const { row, table } = one(book.amounts, below);
    const blanks = row.figures.filter(({ value, state }) => value.isZero() && state !== 'unreadable');
    if (blanks.length === 0) return undefined;
    const amount = `${1 + below(900)}.${10 + below(90)}`;
    return mistyped('amount-extra', book, [[one(blanks, below), Number(amount).toFixed(Math.max(0, table.decimals))]]);
  },
  'total-not-updated': (book, below) => {
    const [total, parts] = one(totalsOf(book), below);
    const forgotten = one(parts, below);
    const before = total.figure.value.minus(forgotten.value);
    return before.isZero()
      ? undefined
      : mistyped('total-not-updated', book, [[total.figure, before.toFixed(places(total))]]);
  },
  'of-which-counted': (book, below) => {
    const counted = book.amounts.filter(
      ({ row, rows }) => row.kind === 'line' && /合计|总计/.test(row.label) && rows.some(isOfWhich),
    );
    if (counted.length === 0) return undefined;
    const total = one(counted, below);
    const inner = total.rows.filter(isOfWhich).map(({ figures }) => figures[total.column]!);
    const own = inner.find(({ value }) => !value.isZero());
    if (!own) return undefined;
    const wrong = total.figure.value.plus(own.value).toFixed(places(total));
    return mistyped('of-which-counted', book, [[total.figure, wrong]]);
  },
  misplaced: (book, below) => {
    const amount = one(book.amounts, below);
    const { row, column, figure } = amount;
    const beside = [row.figures[column - 1], row.figures[column + 1]].flatMap((other) =>
      other?.value.isZero() && other.state !== 'unreadable' ? [other] : [],
    );
    if (beside.length === 0) return undefined;
    const wrong = figure.value.toFixed(places(amount));
    return mistyped('misplaced', book, [
      [figure, ''],
      [one(beside, below), wrong],
    ]);
  },
  exchanged: (book, below) => {
    const amount = one(book.amounts, below);
    const at = amount.rows.indexOf(amount.row);
    const near = [amount.rows[at - 1], amount.rows[at + 1]].flatMap((row) => row?.figures[amount.column] ?? []);
    const others = near.filter(({ value }) => !value.isZero() && !value.eq(amount.figure.value));
    if (others.length === 0) return undefined;
    const other = one(others, below);
    return mistyped('exchanged', book, [
      [amount.figure, other.value.toFixed(places(amount))],
      [other, amount.figure.value.toFixed(places(amount))],
    ]);
  },
  'row-missing': (book, below) => {
    const { figure, rows, row } = one(leafRows(book), below);
    const parent = rows[row.parent!]!;
    const moved = (place: Place) => (place.row > figure.place.row ? { ...place, row: place.row - 1 } : place);
    return {
      kind: 'row-missing',
      workbook: withoutRow(book.workbook, figure.place.sheet, figure.place.row),
      right: anyOf(parent.figures.map(({ place }) => moved(place))),
    };
  },
  'row-doubled': (book, below) => {
    const { figure, rows } = one(leafRows(book), below);
    const { sheet, row: at } = figure.place;
    // Panels of one table share a line of the sheet.
    const line = rows.flatMap(({ figures }) => figures.filter(({ place }) => place.row === at));
    const places = line.flatMap(({ place }) => [place, { ...place, row: at + 1 }]);
    return { kind: 'row-doubled', workbook: withRowTwice(book.workbook, sheet, at), right: anyOf(places) };
  },
  'row-uncounted': (book, below) => {
    const { figure, row, rows } = one(leafRows(book), below);
    const { sheet, row: at } = figure.place;
    const [name] = row.printed?.name?.places ?? [];
    const code = row.printed?.code?.places.at(-1);
    const isAlone = rows.every((other) => other === row || other.index !== row.index);
    if (!name || !code || row.code === undefined || row.code.length < 5 || !isAlone) return undefined;
    const text = cellAt(
      book.workbook.sheets.find((other) => other.name === sheet)!,
      code,
    )!.text;
    const added = withTexts(withRowTwice(book.workbook, sheet, at), [
      [{ ...name, row: at + 1 }, '新增的支出'],
      [{ ...code, row: at + 1 }, `${text.slice(0, -2)}98`],
    ]);
    const places = row.figures.map(({ place }) => ({ ...place, row: at + 1 }));
    const amounts = row.figures.map(({ value }, column) => {
      return [places[column]!, value.isZero() ? '' : value.times(3).toString()] as const;
    });
    return { kind: 'row-uncounted', workbook: withAmounts(added, amounts), right: anyOf(places) };
  },
  'row-shifted': (book, below) => {
    const by = below(2) === 0 ? 1 : -1;
    const movable = book.amounts.flatMap(({ row, table }) => {
      const wrong = row.figures.map((own, column) => [own, row.figures[column - by]] as const);
      const changed = wrong.filter(([own, beside]) => !own.value.eq(beside?.value ?? 0));
      const end = row.figures.at(by === 1 ? -1 : 0)!;
      const fits = end.value.isZero() && changed.length > 2 && row.figures.every(({ state }) => state !== 'unreadable');
      return fits ? [{ changed, table }] : [];
    });
    if (movable.length === 0) return undefined;
    const { changed, table } = one(movable, below);
    const amounts = changed.map(([own, beside]) => {
      return [own, !beside || beside.value.isZero() ? '' : beside.value.toFixed(places({ table }))] as const;
    });
    return mistyped('row-shifted', book, amounts);
  },
  'followed-by-totals': (book, below) => {
    const amount = one(leafRows(book), below);
    const by = amount.figure.value.times(9);
    const { workbook, right } = mistyped('decimal-point', book, shiftedWith([amount.row], amount, by));
    const own = keyOf(addressOfPlace(amount.figure.place));
    const isTied = new Map([...right].filter(([key]) => key === own));
    return { kind: 'decimal-point', workbook, right: isTied };
  },
  'totals-not-updated': (book, below) => {
    const amount = one(leafRows(book), below);
    const by = amount.figure.value.times(-1);
    const siblings = amount.rows.filter(({ parent }) => parent === amount.row.parent);
    const wrong = shiftedWith([], amount, by);
    if (siblings.length < 2 || wrong.some(([, text]) => Number(text) === 0)) return undefined;
    const { workbook, right } = mistyped('total-not-updated', book, wrong);
    // Of a row with one amount, nothing but its totals tells it from a row that was not counted.
    const places = amount.row.figures.map(({ place }) => place);
    return { kind: 'total-not-updated', workbook, right: new Map([...anyOf(places), ...right]) };
  },
  'table-unit': wholeTable('table-unit', '10000'),
  'table-outdated': wholeTable('table-outdated', '1.07'),
};

/** A table with all its amounts times a factor: it still ties in itself. */
function wholeTable(kind: MistakeKind, factor: string): Injector {
  return (book, below) => {
    const { table } = one(book.amounts, below);
    const own = book.amounts.filter((amount) => amount.table === table);
    // A table of a few amounts is not wrong as a whole but has a few mistakes.
    if (own.length < 6) return undefined;
    const scaled = own.map((amount) => {
      const digits = amount.figure.value.times(factor).times(`1e${table.decimals}`).toDecimalPlaces(0);
      return [amount.figure.place, digits.times(`1e${-table.decimals}`).toFixed(places(amount))] as const;
    });
    const figures = table.parts.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    const workbook = withAmounts(book.workbook, scaled);
    // What hardly any relation ties to other tables cannot be told as a whole.
    const broken = unfolded(inspect(workbook).findings).filter(({ verdict }) => verdict === '不平');
    if (new Set(broken.map(({ difference }) => difference?.replace('-', ''))).size < 3) return undefined;
    return { kind, workbook, right: anyOf(figures.map(({ place }) => place)) };
  };
}

/** An amount, its row where that is given, and all rows above it, changed in its column and in the totals of the row. */
function shiftedWith(
  own: readonly Amount['row'][],
  { row, rows, column, table }: Amount,
  by: Amount['figure']['value'],
): readonly (readonly [Figure, string])[] {
  const above = [...own];
  for (let at = row.parent; at !== undefined; at = rows[at]!.parent) above.push(rows[at]!);
  const { columns } = table.parts.find((part) => part.rows === rows)!;
  const path = columns[column]!.path;
  const isOfWhich = path.some((name) => name.startsWith('其中'));
  const counted = columns.flatMap((other, at) => {
    const group = other.path.slice(0, -1);
    const isTotal = /^(合计|小计|总计)$/.test(other.path.at(-1)!) && group.every((name, depth) => name === path[depth]);
    return at === column || (isTotal && !isOfWhich) ? [at] : [];
  });
  return above.flatMap(({ figures }) =>
    counted.map((at) => [figures[at]!, figures[at]!.value.plus(by).toFixed(places({ table }))] as const),
  );
}

function slip(kind: Slip): Injector {
  return (book, below) => {
    const amount = one(book.amounts, below);
    const { value } = amount.figure;
    const wrong = SLIPS[kind](value, places(amount), below);
    if (wrong === undefined || value.eq(wrong || 0) || (wrong !== '' && Number(wrong) === 0)) return undefined;
    return mistyped(kind, book, [[amount.figure, wrong]]);
  };
}

/** Several cells that are one mistake: any of them is a right answer. */
function mistyped(kind: MistakeKind, book: Book, wrong: readonly (readonly [Figure, string])[]): Fault {
  return {
    kind,
    workbook: withAmounts(
      book.workbook,
      wrong.map(([{ place }, text]) => [place, text] as const),
    ),
    right: new Map(wrong.map(([{ place, value }]) => [keyOf(addressOfPlace(place)), value.toString()])),
  };
}

function one<Item>(items: readonly Item[], below: Below): Item {
  return items[below(items.length)]!;
}

function places({ table }: Pick<Amount, 'table'>): number {
  return Math.max(0, table.decimals);
}

function anyOf(cells: readonly Place[]): ReadonlyMap<string, string> {
  return new Map(cells.map((place) => [`${place.sheet}!${formatPosition(place)}`, '']));
}

function isOfWhich({ kind }: Amount['row']): boolean {
  return kind === 'ofWhich';
}

/** Rows of subjects and projects that nothing is added into. */
function leafRows({ amounts }: Book): readonly Amount[] {
  return amounts.filter(
    ({ rows, row }) =>
      ['subject', 'project'].includes(row.kind) &&
      row.parent !== undefined &&
      !rows.some(({ parent }) => parent === rows.indexOf(row)),
  );
}

/** Amounts that add up others of their column, with these. */
function totalsOf({ amounts }: Book): readonly (readonly [Amount, readonly Figure[]])[] {
  return amounts.flatMap((amount) => {
    const at = amount.rows.indexOf(amount.row);
    const parts = amount.rows.flatMap(({ parent, figures }) => (parent === at ? [figures[amount.column]!] : []));
    const counted = parts.filter(({ value }) => !value.isZero());
    return counted.length < 2 ? [] : [[amount, counted] as const];
  });
}
