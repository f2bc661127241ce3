import { MAP_STATES, type MapState } from './relation-map';

/** A tie to be drawn: between two rows of the map, with a label of this width in pixels. */
export interface Wire {
  readonly key: string;
  readonly rows: readonly [number, number];
  readonly state: MapState;
  readonly labelWidth: number;
}

/** How a tie is drawn: out of one table to its lane, along it, and back to the other table. In pixels. */
export interface Route {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Where its lane is, from the left edge of the lanes. */
  readonly lane: number;
  readonly label: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface Space {
  readonly rowHeight: number;
  /** Of the lanes beside the tables. */
  readonly width: number;
  readonly labelHeight: number;
}

const FIRST_LANE = 14;
const WIDEST_LANE = 44;
const STEP = 4;

/**
 * Finds a way for every tie, so that no two run in one another and no label covers a label. Short ties run close to the
 * tables; each table's ends are put in the order in which they cross least. Pure: the same wires give the same drawing.
 */
export function routeWires(wires: readonly Wire[], { rowHeight, width, labelHeight }: Space): readonly Route[] {
  const lanes = assignLanes(wires);
  const count = Math.max(1, ...lanes.values(), 0) + 1;
  const gap = Math.min(WIDEST_LANE, (width - FIRST_LANE) / count);
  const laneOf = (key: string) => FIRST_LANE + lanes.get(key)! * gap;
  const ports = assignPorts(wires, lanes, rowHeight);
  const labels = new Map<string, Box>();
  // What does not tie has the first choice of places.
  const worstFirst = [...wires].sort((a, b) => rank(a) - rank(b) || length(a) - length(b));
  for (const wire of worstFirst) {
    const [from, to] = ports.get(wire.key)!;
    labels.set(wire.key, place(wire, laneOf(wire.key), from, to, [...labels.values()]));
  }
  return wires.map(({ key }) => {
    const [from, to] = ports.get(key)!;
    return { key, from, to, lane: laneOf(key), label: labels.get(key)! };
  });

  function place(wire: Wire, x: number, from: number, to: number, taken: readonly Box[]): Box {
    const left = Math.max(0, Math.min(x - wire.labelWidth / 2, width - wire.labelWidth));
    const middle = (from + to - labelHeight) / 2;
    const reach = Math.max(0, (to - from) / 2);
    for (let off = 0; off <= reach; off += STEP) {
      for (const top of [middle - off, middle + off]) {
        const box = { left, top, width: wire.labelWidth };
        if (!taken.some((other) => overlap(box, other, labelHeight))) return box;
      }
    }
    return nearestGap({ left, top: middle, width: wire.labelWidth }, taken, labelHeight, width);
  }
}

/** Beside its own line there is no room: the nearest free place to the left, the right, above or below. */
function nearestGap(box: Box, taken: readonly Box[], height: number, width: number): Box {
  for (let distance = STEP; ; distance += STEP) {
    const around = [
      { ...box, left: box.left - distance },
      { ...box, left: box.left + distance },
      { ...box, top: box.top - distance },
      { ...box, top: box.top + distance },
    ].filter(({ left, top }) => left >= 0 && left + box.width <= width && top >= 0);
    const free = around.find((candidate) => !taken.some((other) => overlap(candidate, other, height)));
    if (free) return free;
  }
}

const rank = ({ state }: Wire) => MAP_STATES.findIndex((one) => one === state);
const length = ({ rows: [top, bottom] }: Wire) => bottom - top;

function overlap(a: Box, b: Box, height: number): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + height && b.top < a.top + height;
}

/** The innermost lane for each tie in which no other one runs along the same rows; short ties choose first. */
function assignLanes(wires: readonly Wire[]): ReadonlyMap<string, number> {
  const taken: (readonly [number, number])[][] = [];
  const lanes = new Map<string, number>();
  for (const wire of [...wires].sort((a, b) => length(a) - length(b) || a.rows[0] - b.rows[0])) {
    const [top, bottom] = wire.rows;
    let lane = 0;
    while (taken[lane]?.some(([otherTop, otherBottom]) => top <= otherBottom && otherTop <= bottom)) lane += 1;
    (taken[lane] ??= []).push(wire.rows);
    lanes.set(wire.key, lane);
  }
  return lanes;
}

/** The heights at which a tie leaves its two tables: upward ones above downward ones, so that few lines cross. */
function assignPorts(
  wires: readonly Wire[],
  lanes: ReadonlyMap<string, number>,
  rowHeight: number,
): ReadonlyMap<string, readonly [number, number]> {
  const height = new Map<string, [number, number]>(wires.map(({ key }) => [key, [0, 0]]));
  for (const row of new Set(wires.flatMap(({ rows }) => rows))) {
    const up = wires.filter(({ rows }) => rows[1] === row).sort((a, b) => lanes.get(a.key)! - lanes.get(b.key)!);
    const down = wires.filter(({ rows }) => rows[0] === row).sort((a, b) => lanes.get(b.key)! - lanes.get(a.key)!);
    const ends = [
      ...up.map(({ key }) => ({ key, end: 1 as const })),
      ...down.map(({ key }) => ({ key, end: 0 as const })),
    ];
    ends.forEach(({ key, end }, at) => {
      height.get(key)![end] = row * rowHeight + ((at + 1) * rowHeight) / (ends.length + 1);
    });
  }
  return height;
}
