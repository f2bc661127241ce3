import type { CodeEntry, UnitKind, Validity } from '../../standard/codes/code-entry';
import type { Counterpart } from '../../standard/codes/correspondence';
import { sourcesOf } from '../../standard/codes/sources';
import { factsOf } from '../../standard/codes/code-facts';
import type { LookUp } from '../../standard/codes/look-up';
import type { Mapping } from './mapping';

/** The answer to `gouji code` for programs. Years are null where that end is open. */
export function codeJson({ query, year, found, mayExist, otherYears, nearest }: LookUp): object {
  return {
    version: 1,
    query,
    year,
    codes: found.map((entry) => entryJson(entry, year)),
    mayExist,
    otherYears: otherYears.map(briefJson),
    nearest: nearest.map(briefJson),
  };
}

/** The answer to `gouji map` for programs. */
export function mapJson(query: string, mapping: Mapping, unitKind: UnitKind | 'any', year: number): object {
  const codes = 'codes' in mapping ? mapping.codes : [];
  return {
    version: 1,
    query,
    year,
    unitKind,
    outcome: mapping.outcome,
    codes: codes.map(({ entry, counterparts }) => ({
      ...nameJson(entry),
      counterparts: counterparts.map(counterpartJson),
    })),
    ...(mapping.outcome === 'unknown' && {
      otherYears: mapping.answer.otherYears.map(briefJson),
      nearest: mapping.answer.nearest.map(briefJson),
    }),
  };
}

function entryJson(entry: CodeEntry, year: number): object {
  const { parents, otherYears, counterparts, sources } = factsOf(entry, year);
  return {
    ...briefJson(entry),
    aliases: entry.aliases,
    parents: parents.map(({ code, name }) => ({ code, name })),
    otherYears: otherYears.map(({ name, validity, sameSubject }) => ({ name, ...yearsJson(validity), sameSubject })),
    counterparts: counterparts.map(counterpartJson),
    confidence: entry.confidence,
    basis: entry.basis,
    sources,
  };
}

function counterpartJson({ entry, pair }: Counterpart): object {
  const { unitKind, confidence, basis } = pair;
  const sources = sourcesOf(pair).map(({ title }) => title);
  return { unitKind, ...nameJson(entry), confidence, basis, sources };
}

function briefJson(entry: CodeEntry): object {
  return { ...nameJson(entry), level: entry.level, ...yearsJson(entry.validity) };
}

function nameJson({ classification, code, name }: CodeEntry): object {
  return { classification, code, name };
}

function yearsJson({ from, to, established }: Validity): object {
  return { from: from ?? null, to: to ?? null, yearsEstablished: established };
}
