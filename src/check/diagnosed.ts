import { diagnose, type Cause } from '../diagnose/diagnose';
import { sitesOf } from '../diagnose/sites';
import { concerning } from '../diagnose/suspects';
import { equationOf, type Site } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import type { Table } from '../disclosure/table';
import type { Instance } from '../relation/instance';
import { addressOfPlace, type CellAddress } from '../workbook/address';
import { branchesOf } from './branches';
import type { Culprit, Finding } from './finding';
import { instanceFinding } from './instance-finding';
import type { Judged } from './judged';

/**
 * The findings of everything that was compared: one for each mistake that explains broken relations, with these folded
 * under it; and one for each relation that nothing small explains.
 */
export function relationFindings(judged: readonly Judged[], tables: readonly Table[]): readonly Finding[] {
  const rounded = judged.filter(isRounded);
  if (!judged.some(({ instance }) => instance.verdict === '不平')) return rounded.map(plainFinding);
  const totals = new Set<Figure>();
  for (const { instance } of judged) {
    if (instance.operator === '=' && instance.left.length === 1 && instance.right.length > 1)
      totals.add(instance.left[0]!.figure);
  }
  const sites = sitesOf(tables, totals);
  const concerns = concerning(
    judged.map(({ instance }) => instance),
    sites,
  );
  const concerned = judged.filter(({ instance }) => concerns(instance));
  const equations = concerned.map((item) =>
    equationOf(item.instance, item, (item.relation.definition.severity ?? 'error') === 'error'),
  );
  const { causes, unexplained } = diagnose({ tables, equations, sites, branches: branchesOf(concerned) });
  // What looked like rounding and ties exactly once the mistake is corrected was none.
  const blurred = new Set(causes.flatMap((cause) => cause.blurred));
  const rest = [...unexplained, ...rounded.filter((item) => !blurred.has(item))];
  return [...causes.map(causeFinding), ...rest.map(plainFinding)];
}

function isRounded({ instance: { verdict } }: Judged): boolean {
  return verdict === '尾差' || verdict === '存疑';
}

function plainFinding({ relation, instance }: Judged): Finding {
  return instanceFinding(relation, instance, instance.verdict as Exclude<Instance['verdict'], '平'>);
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The finding of a mistake: its plainest broken relation in front, the culprit's cell first, the others folded under it. */
function causeFinding(cause: Cause<Judged>): Finding {
  const evidence = [...cause.evidence]
    .sort((a, b) => termsOf(a) - termsOf(b))
    .map(plainFinding)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const [main, ...others] = [...evidence, ...cause.blurred.filter(isRounded).map(plainFinding)];
  const culprit = culpritOf(cause);
  const { row, column, table } = cause.culprit;
  const cells = [
    culprit.cell,
    ...(culprit.partner ? [culprit.partner.cell] : []),
    ...evidence.flatMap((finding) => finding.cells),
  ];
  return {
    ...main!,
    table: table.id,
    data: {
      title: main!.data['title'] ?? '',
      basis: main!.data['basis'] ?? '',
      table: table.name,
      unit: table.unit?.name ?? '',
      row: row.label,
      column: column.path.join('·'),
      ...(table.hidden ? { hidden: table.sheet } : {}),
    },
    culprit,
    evidence: others,
    cells: distinct(cells),
  };
}

function termsOf({ instance }: Judged): number {
  return instance.left.length + instance.right.length;
}

function culpritOf({ kind, culprit, suggested, partner, alternatives }: Cause<Judged>): Culprit {
  const shown = (site: Site, amount: Figure['value']) => amount.toFixed(Math.max(0, site.figure.decimals));
  const suggestion = ({ site, suggested: amount }: { readonly site: Site; readonly suggested: Figure['value'] }) => ({
    cell: addressOfPlace(site.figure.place),
    suggested: shown(site, amount),
    unit: site.table.unit?.name ?? '',
  });
  return {
    kind,
    cell: addressOfPlace(culprit.figure.place),
    current: culprit.figure.state === 'amount' ? shown(culprit, culprit.figure.value) : '',
    ...(suggested ? { suggested: shown(culprit, suggested) } : {}),
    ...(partner ? { partner: suggestion(partner) } : {}),
    alternatives: alternatives.map(suggestion),
  };
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
}
