import type { CodeEntry, UnitKind } from '../../standard/codes/code-entry';
import { governmentCodesFor, unitKindOf } from '../../standard/codes/correspondence';
import type { Finding } from '../finding';
import { codeFinding, codePlaces, entryText, printedSubject } from './code-finding';
import { counterpartOf, type CodedRow, type UnitBlock } from './coded-row';
import { isTrusted } from './printed-name';
import { kindOfUnit } from './unit-kind';

/**
 * A 部门科目 may stand beside certain 政府科目 only, other ones in 行政单位 than in 事业单位. Published budgets do deviate,
 * and a finance department may allow it: a warning. Source: 财预〔2017〕98号附件3 and later lists.
 */
export function checkCounterparts(block: UnitBlock): readonly Finding[] {
  const unitKind = kindOfUnit(block) ?? 'any';
  return block.rows.flatMap((coded): readonly Finding[] => {
    const counterpart = counterpartOf(coded);
    if (coded.classification !== 'department' || !counterpart) return [];
    if (!isTrusted(coded) || !isTrusted(counterpart)) return [];
    const all = codesFor(coded, 'any');
    if (all.length === 0 || all.some(({ code }) => code === counterpart.code)) return [];
    // Beside 50299 the writer had 行政单位 in mind, so only what that kind may have is worth naming.
    const kind = unitKindOf(counterpart.code);
    const sameKind = codesFor(coded, kind === 'any' ? unitKind : kind);
    const allowed = sameKind.length > 0 ? sameKind : all;
    const data = {
      subject: printedSubject(coded),
      counterpart: printedSubject(counterpart),
      allowed: allowed.map(entryText).join('|'),
    };
    const places = [...codePlaces(counterpart.printed, allowed[0]!.code), ...coded.printed.places];
    return [codeFinding('counterpart-unusual', 'warning', block.table, data, places)];
  });
}

function codesFor({ code, year }: CodedRow, kind: UnitKind | 'any'): readonly CodeEntry[] {
  return [...new Set(governmentCodesFor(code, kind, year).map(({ entry }) => entry))];
}
