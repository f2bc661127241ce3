import { intersect } from '../model/area';
import { changes, type Service } from '../protocol/service';
import type { Cells } from './cells';
import { storedProperties } from './stored';

/** `Excel.DataValidation`: what may be entered into cells. It is kept; entries are not held against it. */
export function dataValidation(cells: Cells): Service {
  const kept = () => {
    const { validations } = cells.sheet;
    return cells.areas.map((area) => {
      const same = validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
      const found = same ?? { area, settings: new Map<string, unknown>() };
      if (!same) validations.push(found);
      return found.settings;
    });
  };
  return {
    type: 'DataValidation',
    target: cells.address,
    properties: storedProperties(
      ['Rule', 'ErrorAlert', 'Prompt', 'IgnoreBlanks'],
      (name) => cells.sheet.validations.find((one) => intersect(one.area, cells.areas[0]!))?.settings.get(name),
      (name, value) => {
        cells.checkWritable();
        for (const settings of kept()) settings.set(name, value);
      },
    ),
    methods: {
      Clear: changes(() => {
        cells.checkWritable();
        const { validations } = cells.sheet;
        const left = validations.filter((one) => !cells.areas.some((area) => intersect(one.area, area)));
        validations.splice(0, validations.length, ...left);
        return null;
      }),
    },
  };
}
