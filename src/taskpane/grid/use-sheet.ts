import { useEffect, useState } from 'react';
import type { Position } from '../../workbook/address';
import { geometryOf, type Geometry } from './geometry';
import { BLOCK, blocksOf, withBlocks, type RowBlock, type SheetSource } from './rows';
import { tilesIn, type Viewport } from './window';

/** A sheet as far as it has come over. */
export interface LoadedSheet {
  readonly source: SheetSource;
  readonly geometry: Geometry;
  readonly blocks: ReadonlyMap<number, RowBlock>;
}

/**
 * Brings over what of a sheet is in view, and the chosen cell. Nothing while the first rows are on their way; those of
 * another workbook stay in view until the new ones are there, so that a sheet that is read again does not flicker.
 */
export function useSheet(
  source: SheetSource,
  sheet: string,
  view: Viewport,
  place: Position | undefined,
): LoadedSheet | undefined {
  const [loaded, setLoaded] = useState<LoadedSheet>();

  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const known = loaded?.source === source ? loaded : undefined;
      const geometry = known?.geometry ?? geometryOf(await source.layout(sheet));
      const blocks = known?.blocks ?? new Map<number, RowBlock>();
      const rows = [...tilesIn(geometry, view).map(({ row }) => row), ...(place ? [place.row] : [])];
      const missing = blocksOf(rows).filter((block) => !blocks.has(block));
      if (known && missing.length === 0) return;
      const fetched = await Promise.all(
        missing.map(async (block) => [block, await source.rows(sheet, block * BLOCK, BLOCK)] as const),
      );
      if (wanted) setLoaded({ source, geometry, blocks: withBlocks(blocks, fetched) });
    };
    // What cannot be brought over any more, because the workbook was given up, will not be asked for again.
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [source, sheet, view, place, loaded]);

  return loaded;
}
