import type { FileSource, SampleName } from './host';

/** The one that 打开示例 opens: a document whose figures really do not all tie. */
export const FIRST_SAMPLE: SampleName = 'laocheng-2024-budget';
export const SAMPLES: readonly SampleName[] = [
  FIRST_SAMPLE,
  'shilong-2024-budget',
  'fengqiu-2024-final',
  'ledger-2024-budget',
];

/** A sample as a file to open, fetched from the page's own origin when it is read. */
export function sampleFile(name: SampleName): FileSource {
  return {
    name: `${name}.xlsx`,
    sample: name,
    async bytes() {
      const response = await fetch(`samples/${name}.xlsx`);
      if (!response.ok) throw new Error(String(response.status));
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
