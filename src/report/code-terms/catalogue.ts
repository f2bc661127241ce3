import type {
  BasisKind,
  Classification,
  CodeLevel,
  Confidence,
  UnitKind,
  Validity,
} from '../../standard/codes/code-entry';

/** What is said of a code and of a search for one, on the command line as in the pane. */
export interface CodeTerms {
  readonly classifications: Readonly<Record<Classification, string>>;
  readonly levels: Readonly<Record<CodeLevel, string>>;
  readonly unitKinds: Readonly<Record<UnitKind | 'any', string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly bases: Readonly<Record<BasisKind, string>>;
  /** The labels in front of what is known of a code. */
  readonly labels: {
    readonly parents: string;
    readonly aliases: string;
    readonly validity: string;
    readonly otherYears: string;
    readonly counterparts: Readonly<Record<'department' | 'government', string>>;
    readonly basis: string;
  };
  readonly listMark: string;
  readonly colon: string;
  readonly span: (validity: Validity) => string;
  readonly otherSubject: string;
  /** What a row rests on, and how sure it is. */
  readonly basis: (basis: string, confidence: string) => string;
  readonly sources: (titles: readonly string[], more: number) => string;
  readonly readAs: (query: string, digits: string) => string;
  readonly nothing: (query: string, year: number) => string;
  readonly incomplete: string;
  readonly inOtherYears: string;
  readonly nearest: string;
}
