import { writeArea } from '../model/area';
import type { Happening } from '../model/book';
import { asks, type Method } from '../protocol/service';

const REGISTERED = [
  '_RegisterDataChangedEvent',
  '_RegisterAddedEvent',
  '_RegisterDeletedEvent',
  '_RegisterActivatedEvent',
  '_RegisterDeactivatedEvent',
  '_RegisterSelectionChangedEvent',
  '_RegisterEventNameChanged',
  '_RegisterEventVisibilityChanged',
  '_RegisterEventMoved',
];

/** Excel answers nothing to those who want to hear of events; what they hear comes by another way. */
export const registering: Readonly<Record<string, Method>> = Object.fromEntries(
  REGISTERED.flatMap((name) => [
    [name, asks(() => null)],
    [name.replace('_Register', '_Unregister'), asks(() => null)],
  ]),
);

/** An event as it travels: category, type, target, content, number, whether it comes from elsewhere. */
export type EventEntry = readonly [65536, number, string, string, number, boolean];

/** What add-ins are told of a happening, once as the collection's event and once as the sheet's own. */
export function entriesOf(
  happening: Happening,
  source: { readonly isRemote: boolean; readonly isOurs: boolean },
): readonly EventEntry[] {
  const { sheet } = happening;
  const [type, content] = told(happening, source.isOurs);
  const text = JSON.stringify({
    ...content,
    source: source.isRemote ? 'Remote' : 'Local',
    worksheetId: sheet.id,
  });
  return ['Workbook', sheet.id].map((target) => [65536, type, target, text, 0, source.isRemote]);
}

function told(happening: Happening, isOurs: boolean): readonly [type: number, content: object] {
  switch (happening.kind) {
    case 'changed':
      return [
        10,
        {
          changeType: 'RangeEdited',
          address: writeArea(happening.area),
          shiftDirection: 'None',
          triggerSource: isOurs ? 'ThisLocalAddin' : 'Unknown',
        },
      ];
    case 'activated':
      return [11, {}];
    case 'deactivated':
      return [12, {}];
    case 'added':
      return [13, {}];
    case 'selected':
      return [14, { address: writeArea(happening.area) }];
    case 'deleted':
      return [15, {}];
    case 'renamed':
      return [25, { nameBefore: happening.before, nameAfter: happening.sheet.name }];
    case 'visibility':
      return [26, { visibilityAfter: happening.sheet.visibility }];
    case 'moved':
      return [27, {}];
  }
}
