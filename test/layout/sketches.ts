import type { SketchRow, TableSketch } from '../../src/layout/sketch';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import type { TableDefinition } from '../../src/standard/definition';

export const DEPARTMENT = '某市政务服务和大数据管理局';

/** A table of 2024 in 万元 with these rows. */
export function sketchOf(table: string, rows: readonly SketchRow[], changes: Partial<TableSketch> = {}): TableSketch {
  return {
    table,
    sheet: 'Sheet1',
    department: DEPARTMENT,
    year: 2024,
    unit: '万元',
    decimals: 2,
    rows,
    notes: [],
    ...changes,
  };
}

export function definitionOf(id: string): TableDefinition {
  return TABLE_DEFINITIONS.find((definition) => definition.id === id)!;
}
