import * as fc from 'fast-check';
import { planTrips } from '../../../src/hosts/excel/portions';

const extents = fc.array(fc.record({ rows: fc.nat(400), columns: fc.integer({ min: 1, max: 40 }) }), { maxLength: 12 });

describe('dividing used ranges into trips', () => {
  it('brings every row once and in order, and no trip holds more than the limit', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 500 }), (sizes, limit) => {
        const trips = planTrips(sizes, limit);
        const seen = sizes.map(() => 0);
        for (const trip of trips) {
          for (const { sheet, first, count } of trip) {
            if (first !== seen[sheet]) throw new Error('out of order');
            seen[sheet] += count;
          }
          const cells = trip.reduce((sum, { sheet, count }) => sum + count * sizes[sheet]!.columns, 0);
          // A single row wider than the limit travels alone.
          const alone = trip.length === 1 && trip[0]!.count === 1;
          if (!alone && cells > limit) throw new Error(`${cells} cells in one trip`);
        }
        expect(seen).toEqual(sizes.map(({ rows }) => rows));
      }),
    );
  });

  it('does not travel for nothing', () => {
    expect(planTrips([{ rows: 0, columns: 0 }])).toEqual([]);
  });
});
