import type { Waiver } from '../../workbook/memo/memo';
import type { Workbook } from '../../workbook/workbook';
import type { Finding } from '../finding';
import { figuresOf, subjectKey, subjectOf } from './subject';

/** Findings, told apart by what the user decided about them. */
export interface Settled {
  readonly findings: readonly Finding[];
  /** Left as they are, each with its waiver. */
  readonly waived: readonly Finding[];
}

/**
 * Sets apart the findings that were waived, and complains of waivers that fit nothing any more. A waiver covers one
 * finding: what is about the same row, column and rule and found the same figures. Errors and warnings can be waived.
 */
export function applyWaivers(findings: readonly Finding[], { memo, memoProblem }: Workbook): Settled {
  if (memoProblem) return { findings: [...findings, unreadable(memoProblem)], waived: [] };
  if (!memo || memo.waivers.length === 0) return { findings, waived: [] };
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const key = subjectKey(subjectOf(finding));
    const alike = bySubject.get(key);
    if (alike) alike.push(finding);
    else bySubject.set(key, [finding]);
  }
  const covered = new Map<Finding, Waiver>();
  const lapsed = new Map<Finding, Waiver>();
  const open = (waiver: Waiver) =>
    (bySubject.get(subjectKey(waiver)) ?? []).filter((finding) => !covered.has(finding) && !lapsed.has(finding));
  const match = (waivers: readonly Waiver[], into: Map<Finding, Waiver>, choose: Choose): readonly Waiver[] =>
    waivers.filter((waiver) => {
      const finding = choose(waiver, open(waiver));
      if (finding) into.set(finding, waiver);
      return !finding;
    });
  // First those that stand where they stood, so that none takes what belongs to another.
  const moved = match(memo.waivers, covered, (waiver, alike) =>
    alike.find((finding) => hasFigures(finding, waiver) && isAt(finding, waiver)),
  );
  const changed = match(moved, covered, (waiver, alike) => alike.find((finding) => hasFigures(finding, waiver)));
  const unneeded = match(
    changed,
    lapsed,
    (waiver, alike) =>
      alike.find((finding) => isAt(finding, waiver)) ??
      (waiver.row !== '' && alike.length === 1 ? alike[0] : undefined),
  );
  return {
    findings: [
      ...findings.filter((finding) => !covered.has(finding)).map((finding) => withLapsed(finding, lapsed.get(finding))),
      ...unneeded.map(unneededFinding),
    ],
    waived: findings.flatMap((finding) => {
      const waiver = covered.get(finding);
      return waiver ? [{ ...finding, waived: waiver }] : [];
    }),
  };
}

type Choose = (waiver: Waiver, alike: readonly Finding[]) => Finding | undefined;

function hasFigures(finding: Finding, { figures }: Waiver): boolean {
  return figuresOf(finding) === figures;
}

function isAt({ cells: [cell] }: Finding, { sheet, address }: Waiver): boolean {
  return (cell?.sheet ?? '') === sheet && (cell?.address ?? '') === address;
}

function withLapsed(finding: Finding, lapsed: Waiver | undefined): Finding {
  return lapsed ? { ...finding, lapsed } : finding;
}

function unneededFinding(waiver: Waiver): Finding {
  const { table, row, column, figures, reason, date, sheet, address } = waiver;
  return {
    rule: 'waiver-unneeded',
    severity: 'info',
    code: 'waiver-unneeded',
    ...(table === '' ? {} : { table }),
    data: { row, column, figures, reason, date },
    unneeded: waiver,
    cells: sheet === '' ? [] : [{ sheet, address }],
  };
}

function unreadable(reason: string): Finding {
  return { rule: 'memo-unreadable', severity: 'warning', code: 'memo-unreadable', data: { reason }, cells: [] };
}
