import type { Table } from '../disclosure/table';
import type { RelationDefinition } from '../standard/definition';

/** A relation with the id it is reported under and the table it belongs to (none for ties between tables). */
export interface NamedRelation {
  readonly rule: string;
  readonly definition: RelationDefinition;
  readonly home?: Table;
}
