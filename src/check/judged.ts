import type { Instance } from '../relation/instance';
import type { Verdict } from './finding';
import type { NamedRelation } from './named-relation';

/** One comparison that a relation made, with the relation. */
export interface Judged {
  readonly relation: NamedRelation;
  readonly instance: Instance;
  /** The verdict that is told: that of the instance, or a stricter one where the user tolerates less. */
  readonly told: Verdict;
}
