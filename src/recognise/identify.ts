import type { RowKind } from '../disclosure/table';
import { functionalClassNamed } from '../standard/codes/functional-classes';
import type { AttributeRole, ListLayout } from '../standard/definition';
import { plainText } from '../workbook/text';
import { joinCode, readCode } from './codes';
import { hasAmounts, hasFigures, type DraftFigure } from './draft';
import { isSubject, meantCode } from './subject';
import type { LooseRow } from './tree';

/** What the attribute columns of a row say, as plain texts. */
export type Attributes = ReadonlyMap<AttributeRole, string>;

/** What a row of a list is. */
export interface Identity {
  readonly kind: RowKind;
  readonly label: string;
  readonly code?: string;
  readonly type?: string;
  readonly unitName?: string;
}

/**
 * Tells from its texts what a row is: 合计, a unit, a subject, a project …; `undefined` for a row without meaning.
 * `unitsApart` says that units have a column of their own beside the one of subjects.
 */
export function identify(
  layout: ListLayout,
  attributes: Attributes,
  words: readonly string[],
  figures: readonly DraftFigure[],
  before: readonly LooseRow[],
  unitsApart: boolean,
): Identity | undefined {
  if (words.some((word) => /^(?:合计|总计|合计数)[:]?$/.test(word))) return { kind: 'total', label: '合计' };
  if (words.some((word) => /^(?:小计|本页小计|本页合计)[:]?$/.test(word))) return { kind: 'subtotal', label: '小计' };
  if (attributes.size === 0) {
    if (!hasFigures(figures)) return undefined;
    // Published tables often leave out the word 合计 in the first row.
    if (before.length === 0) return { kind: 'total', label: '' };
    // A row that nobody filled in shows zeros where it has formulas.
    return words.length === 0 && !hasAmounts(figures) ? undefined : { kind: 'other', label: words[0] ?? '' };
  }
  return layout.attributes.project
    ? identifyProject(attributes, words, figures, before)
    : identifySubject(layout, attributes, figures, before, unitsApart);
}

const UNIT_CODE = /^\d{2,9}$/;

function identifyProject(
  attributes: Attributes,
  words: readonly string[],
  figures: readonly DraftFigure[],
  before: readonly LooseRow[],
): Identity | undefined {
  const texts = [...attributes.values()];
  // Where targets stand beside the amounts, only projects have them; a unit's row is empty there. A purchase shows the
  // subject it is paid under beside its name, and the code of a 类 looks like that of a unit.
  const beside = words.length > texts.length || (attributes.has('class') && attributes.has('project'));
  const unitCode = beside ? undefined : texts.find((text) => UNIT_CODE.test(text));
  if (unitCode !== undefined) {
    return { kind: 'unit', label: texts.find((text) => !UNIT_CODE.test(text)) ?? unitCode, code: unitCode };
  }
  if (!hasFigures(figures)) return undefined;
  const project = attributes.get('project');
  const unit = attributes.get('projectUnit');
  if (project !== undefined) {
    const previous = before[before.length - 1];
    const above = previous?.kind === 'project' ? previous : undefined;
    const type = attributes.get('type') ?? above?.type;
    const unitName = unit ?? above?.unitName;
    return {
      kind: 'project',
      label: project,
      ...(type === undefined ? {} : { type }),
      ...(unitName === undefined ? {} : { unitName }),
    };
  }
  return unit === undefined ? { kind: 'other', label: texts[0] ?? '' } : { kind: 'unit', label: unit };
}

function identifySubject(
  layout: ListLayout,
  attributes: Attributes,
  figures: readonly DraftFigure[],
  before: readonly LooseRow[],
  unitsApart: boolean,
): Identity | undefined {
  const written = attributes.get('code');
  const label = attributes.get('name') ?? (written === undefined ? '' : (readCode(written)?.name ?? written));
  if (label.startsWith('其中')) return { kind: 'ofWhich', label };
  const code = joinCode([
    written,
    attributes.get('class') ?? inheritedClass(attributes, before),
    attributes.get('section'),
    attributes.get('item'),
  ]);
  const unitCode = attributes.get('unitCode') ?? code?.digits;
  if (layout.codes !== undefined && code !== undefined && isSubject(layout.codes, code, label, unitsApart)) {
    const last = before[before.length - 1];
    const above = last?.kind === 'subject' ? last.code : undefined;
    return { kind: 'subject', label, code: meantCode(layout.codes, code, label, above) };
  }
  if (unitCode !== undefined) return { kind: 'unit', label, code: readCode(unitCode)?.digits ?? unitCode };
  if (!hasFigures(figures)) return undefined;
  const previous = before[before.length - 1];
  // A code cell merged over rows of one subject: only the first row shows it.
  if (previous?.kind === 'subject' && previous.code !== undefined && plainText(previous.label) === label) {
    return { kind: 'subject', label, code: previous.code };
  }
  if (layout.codes === 'functional' && functionalClassNamed(label)) {
    return { kind: 'subject', label, code: functionalClassNamed(label)!.code };
  }
  // Every functional subject is printed with its code, so what has none is a unit that has lost its own.
  const isUnit = previous?.kind !== 'subject' || layout.codes === 'functional';
  return { kind: isUnit ? 'unit' : 'other', label };
}

/** 款 and 项 under a 类 cell that is merged over several rows. */
function inheritedClass(attributes: Attributes, before: readonly LooseRow[]): string | undefined {
  if (!attributes.has('section')) return undefined;
  const previous = before[before.length - 1];
  return previous?.kind === 'subject' ? previous.code?.slice(0, 3) : undefined;
}
