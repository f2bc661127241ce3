import type { Cause } from '../diagnose/diagnose';
import type { Site } from '../diagnose/system';
import type { Figure } from '../disclosure/figure';
import { addressOfPlace, type CellAddress } from '../workbook/address';
import type { Culprit, Finding } from './finding';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/**
 * The finding of a mistake: its plainest broken relation in front, the culprit's cell first, the others folded under it.
 * `findingOf` gives the finding of one relation by itself.
 */
export function causeFinding<Source>(cause: Cause<Source>, findingOf: (source: Source) => Finding): Finding {
  const evidence = cause.evidence
    .map(findingOf)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.cells.length - b.cells.length);
  const [main, ...others] = [...evidence, ...cause.blurred.map(findingOf)];
  const culprit = culpritOf(cause);
  const { row, column, table } = cause.culprit;
  const cells = [
    culprit.cell,
    ...(culprit.partner ? [culprit.partner.cell] : []),
    ...(culprit.followers ?? []).map(({ cell }) => cell),
    ...evidence.flatMap((finding) => finding.cells),
  ];
  return {
    ...main!,
    table: table.id,
    data: {
      ...(main!.data['relations'] === undefined ? {} : { relations: main!.data['relations'] }),
      title: main!.data['title'] ?? '',
      basis: main!.data['basis'] ?? '',
      table: table.name,
      unit: table.unit?.name ?? '',
      row: row.label,
      column: column.path.join('·'),
      ...(table.hidden ? { hidden: table.sheet } : {}),
    },
    culprit,
    evidence: [...(main!.evidence ?? []), ...others],
    cells: distinct(cells),
  };
}

function culpritOf<Source>({ kind, culprit, suggested, partner, followers, alternatives }: Cause<Source>): Culprit {
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
    ...(followers.length > 0 ? { followers: followers.map(suggestion) } : {}),
    alternatives: alternatives.map(suggestion),
  };
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
}
