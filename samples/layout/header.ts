import type { TableDefinition } from '../../src/standard/definition';

/** The header of a table as the standard prints it, for documents that print the same. */
export function headerOf({ id, print }: TableDefinition): string {
  if (print.kind === 'form') throw new Error(`${id} has no header`);
  return print.header;
}
