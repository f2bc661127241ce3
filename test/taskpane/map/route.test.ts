import fc from 'fast-check';
import { documents } from '../../../samples/documents';
import { inspect } from '../../../src/inspect';
import { MAP_STATES, relationMap } from '../../../src/taskpane/map/relation-map';
import { routeWires, type Route, type Wire } from '../../../src/taskpane/map/route';
import { layoutsOf, workbookOf } from '../../recognise/workbooks';

const NARROW = { rowHeight: 56, width: 166, labelHeight: 24 };
const WIDE = { ...NARROW, width: 540 };

/** Any wires between the tables of a set: each pair of them once. */
const WIRES: fc.Arbitrary<readonly Wire[]> = fc
  .uniqueArray(fc.tuple(fc.nat(24), fc.nat(24), fc.constantFrom(...MAP_STATES), fc.integer({ min: 24, max: 90 })), {
    maxLength: 45,
    selector: ([a, b]) => [a, b].sort((x, y) => x - y).join(),
  })
  .map((pairs) =>
    pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b, state, labelWidth]) => ({
        key: `${a}|${b}`,
        rows: [Math.min(a, b), Math.max(a, b)],
        state,
        labelWidth,
      })),
  );

const covers = (a: Route, b: Route, height: number): boolean =>
  a.label.left < b.label.left + b.label.width &&
  b.label.left < a.label.left + a.label.width &&
  a.label.top < b.label.top + height &&
  b.label.top < a.label.top + height;

const pairs = (routes: readonly Route[]) =>
  routes.flatMap((one, at) => routes.slice(at + 1).map((other) => [one, other] as const));

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('the ways of the ties, %s', (_, space) => {
  test('no label covers another, and each is in sight', () => {
    fc.assert(
      fc.property(WIRES, (wires) => {
        const routes = routeWires(wires, space);
        for (const [one, other] of pairs(routes)) expect(covers(one, other, space.labelHeight)).toBe(false);
        for (const { label } of routes) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.left + label.width).toBeLessThanOrEqual(space.width);
        }
      }),
    );
  });

  test('no two run in one another, neither beside the tables nor into them', () => {
    fc.assert(
      fc.property(WIRES, (wires) => {
        const routes = routeWires(wires, space);
        for (const [one, other] of pairs(routes)) {
          if (one.lane === other.lane) expect(one.to < other.from || other.to < one.from).toBe(true);
        }
        const ports = routes.flatMap(({ from, to }) => [from, to]);
        expect(new Set(ports.map((port) => port.toFixed(3))).size).toBe(ports.length);
        for (const { lane } of routes) expect(lane).toBeLessThanOrEqual(space.width);
      }),
    );
  });

  test('each ends at its two tables', () => {
    fc.assert(
      fc.property(WIRES, (wires) => {
        const routes = routeWires(wires, space);
        expect(routes.map(({ from, to }) => [from, to].map((y) => Math.floor(y / space.rowHeight)))).toEqual(
          wires.map(({ rows }) => rows),
        );
      }),
    );
  });
});

test.each(documents.map(({ file }) => file))('the labels of %s stay beside their own lines', (file) => {
  const { nodes, edges } = relationMap(inspect(workbookOf(layoutsOf(file))));
  const at = new Map(nodes.map(({ id }, row) => [id, row]));
  const wires = edges.map(({ key, between: [one, other], state }) => ({
    key,
    rows: [at.get(one)!, at.get(other)!] as const,
    state,
    labelWidth: 46,
  }));
  for (const { from, to, lane, label } of routeWires(wires, NARROW)) {
    expect(label.top).toBeGreaterThanOrEqual(from - NARROW.labelHeight);
    expect(label.top).toBeLessThanOrEqual(to);
    expect(label.left).toBeLessThanOrEqual(lane);
    expect(label.left + label.width).toBeGreaterThanOrEqual(lane);
  }
});
