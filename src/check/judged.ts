import type { Instance } from '../relation/instance';
import type { NamedRelation } from './named-relation';

/** One comparison that a relation made, with the relation. */
export interface Judged {
  readonly relation: NamedRelation;
  readonly instance: Instance;
}
