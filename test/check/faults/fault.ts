/**
 * A cell that is made wrong and the relation that must say so: `A08-total: 01!D35 244.00 245.00`. The finding is about
 * that cell, unless `first` names another: `A18-general-public: 05!L5 558.00 557.00 first 10!D5`.
 */
export type Fault = `${string}: ${string}!${string} ${string} ${string}`;

export interface ReadFault {
  readonly rule: string;
  readonly cell: string;
  readonly right: string;
  readonly wrong: string;
  readonly first: string;
}

/** Takes a fault apart. */
export function readFault(fault: Fault): ReadFault {
  const match = /^(\S+): (\S+) (\S+) (\S+)(?: first (\S+))?$/.exec(fault);
  if (!match) throw new Error(fault);
  const [, rule = '', cell = '', right = '', wrong = '', first = cell] = match;
  return { rule, cell, right, wrong, first };
}
