import type { Inspection } from '../../check/inspection';
import type { FillPlan } from '../../derive/fill/plan';
import type { FillRequest } from '../../derive/fill/request';
import type { LeftOut } from '../../hosts/excel/lay-sheet';
import type { TemplateRequest } from '../../layout/template';
import type { Survey } from '../fill/survey';
import type { PaneProblem } from '../host';

/** What can be filled, what is wished for, what would be written, and what came of it. */
export interface Fill {
  /** What the workbook offers; nothing until it was read. */
  readonly survey: Survey | undefined;
  readonly wishes: FillWishes;
  readonly template: TemplateWishes;
  /** What is being done at the moment. */
  readonly step: FillStep | undefined;
  /** How much of it is done, 0 … 1, where that can be told. */
  readonly done: number | undefined;
  readonly preview: Preview | undefined;
  /** How many changes of a long table are shown, by its sheet, where it is more than the first few. */
  readonly unrolled: ReadonlyMap<string, number>;
  readonly answer: FillAnswer | undefined;
  /** The user has to agree before something that was changed since is taken back. */
  readonly asksToUndo: boolean;
}

/** What the user chose. A year is kept as it is typed; empty texts leave it to the workbook. */
export interface FillWishes extends Pick<FillRequest, 'order' | 'totals' | 'rounding'> {
  /** Ids of tables, or all that can be filled. */
  readonly tables: 'all' | readonly string[];
  readonly year: string;
  readonly department: string;
  /** Only asked for where a ledger does not say its unit. */
  readonly ledgerUnit: FillRequest['ledgerUnit'] | undefined;
}

/** What blank tables are wanted; an empty year is that of the workbook, or else the latest. */
export interface TemplateWishes extends Pick<TemplateRequest, 'family' | 'department' | 'unit'> {
  readonly year: string;
}

export type FillStep = 'reading' | 'planning' | 'writing' | 'checking' | 'making' | 'undoing';

/** What would be written for these wishes. */
export interface Preview {
  readonly wishes: FillWishes;
  readonly plan: FillPlan;
  /** The workbook was changed after an earlier preview, which therefore was not carried out. */
  readonly isRevised: boolean;
}

export type FillAnswer =
  /** Written into the open workbook, and checked where tables were filled. */
  | {
      readonly kind: 'written';
      readonly newSheets: readonly string[];
      /** How many cells of the sheets that were there. */
      readonly cells: number;
      readonly leftOut: readonly LeftOut[];
      readonly inspection: Inspection | undefined;
    }
  /** A new file, given to the browser to save, with what the check says of it. */
  | { readonly kind: 'saved'; readonly name: string; readonly inspection: Inspection | undefined }
  | { readonly kind: 'undone' }
  /** Given up because the user wanted it; nothing was changed. */
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'failed';
      readonly step: FillStep;
      readonly problem: PaneProblem;
      /** Sheets that could not be brought back to what they were. */
      readonly remaining: readonly string[];
    };

export type FillEvent =
  | { readonly type: 'fill-wished'; readonly wishes: Partial<FillWishes> }
  | { readonly type: 'template-wished'; readonly wishes: Partial<TemplateWishes> }
  | { readonly type: 'fill-step'; readonly step: FillStep; readonly done?: number }
  | { readonly type: 'fill-surveyed'; readonly survey: Survey }
  | { readonly type: 'fill-previewed'; readonly preview: Preview }
  | { readonly type: 'fill-unrolled'; readonly sheet: string; readonly count: number }
  | { readonly type: 'fill-answered'; readonly answer: FillAnswer }
  | { readonly type: 'fill-undo-asked' }
  | { readonly type: 'fill-undo-declined' };

export const NOTHING_FILLED: Fill = {
  survey: undefined,
  wishes: {
    tables: 'all',
    order: 'ledger',
    totals: 'formulas',
    rounding: 'plain',
    year: '',
    department: '',
    ledgerUnit: undefined,
  },
  template: { family: 'budget', year: '', department: '', unit: '万元' },
  step: undefined,
  done: undefined,
  preview: undefined,
  unrolled: new Map(),
  answer: undefined,
  asksToUndo: false,
};

export function reduceFill(fill: Fill, event: FillEvent): Fill {
  switch (event.type) {
    case 'fill-wished':
      // A preview is good only for the wishes that it was made for.
      return { ...fill, wishes: { ...fill.wishes, ...event.wishes }, preview: undefined, answer: undefined };
    case 'template-wished':
      return { ...fill, template: { ...fill.template, ...event.wishes } };
    case 'fill-step':
      return { ...fill, step: event.step, done: event.done, asksToUndo: false };
    case 'fill-surveyed':
      // What was written can still be taken back.
      return {
        ...fill,
        survey: event.survey,
        step: undefined,
        answer: fill.answer?.kind === 'written' ? fill.answer : undefined,
      };
    case 'fill-previewed':
      return { ...fill, preview: event.preview, unrolled: new Map(), step: undefined, answer: undefined };
    case 'fill-unrolled':
      return { ...fill, unrolled: new Map(fill.unrolled).set(event.sheet, event.count) };
    case 'fill-answered': {
      // What was not written can still be looked at, and tried again.
      const isDone = event.answer.kind !== 'failed' && event.answer.kind !== 'stopped';
      return { ...fill, step: undefined, answer: event.answer, preview: isDone ? undefined : fill.preview };
    }
    case 'fill-undo-asked':
      return { ...fill, step: undefined, asksToUndo: true };
    case 'fill-undo-declined':
      return { ...fill, asksToUndo: false };
  }
}
