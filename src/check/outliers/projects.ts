import type { Table } from '../../disclosure/table';
import { peersFinding } from './peers';
import { fromYuan, rowAmount } from './row-amount';
import { standingOut, type Distance } from './stand-out';
import type { Suspicion } from './suspicion';

const PROJECTS_TABLE = '项目支出表';
const FAR: Distance = { middle: 1000, next: 100 };
/** In 元. */
const LEAST_MIDDLE = 1000;

/**
 * Projects that are a thousand times the middle one and a hundred times the next one, as where 元 was written for 万元.
 * A department may rightly have one project that is far larger than all others, so this is information only.
 */
export function checkProjects(table: Table): readonly Suspicion[] {
  const { unit } = table;
  if (table.name !== PROJECTS_TABLE || !unit) return [];
  return table.parts.flatMap((part) => {
    const projects = part.rows.filter(({ kind }) => kind === 'project');
    const amounts = projects.flatMap((row) => rowAmount(table, part, row) ?? []);
    return standingOut(amounts, () => FAR, fromYuan(LEAST_MIDDLE, unit)).map((found) => ({
      finding: peersFinding(found, 'project', 'info'),
    }));
  });
}
