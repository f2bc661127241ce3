/**
 * An object as Excel offers it to add-ins, under the names that travel: `Worksheet`, `Range`. Whatever a service does not
 * name is not known here, and asking for it fails the test.
 */
export interface Service {
  readonly type: string;
  /** Where it is, for the log: `预算03表!B4:C9`. */
  readonly target?: string;
  /** Values that can be loaded and, where there is `set`, written. */
  readonly properties?: Readonly<Record<string, Property>>;
  /** Objects below it. */
  readonly children?: Readonly<Record<string, () => Service | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** The members of a collection. */
  readonly items?: () => readonly Service[];
  /** The member of a collection that `getItem` names. Throws `ItemNotFound`. */
  readonly item?: (key: unknown) => Service;
  /** What office.js finds the object by in later requests. */
  readonly identity?: () => object;
}

export interface Property {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface Method {
  /** Answers with a value, a service, or `null` for "no such object". */
  readonly run: (...given: readonly unknown[]) => unknown;
  /** Whether it changes the workbook. Going to a cell does not. */
  readonly changes: boolean;
}

/** A method that only answers. */
export const asks = (run: Method['run']): Method => ({ run, changes: false });
/** A method that changes the workbook. */
export const changes = (run: Method['run']): Method => ({ run, changes: true });

export function isService(value: unknown): value is Service {
  return typeof value === 'object' && value !== null && 'type' in value;
}
