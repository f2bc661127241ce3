import type { UnitKind } from '../../standard/codes/code-entry';
import { codeAndName, nothingLines } from './code-text';
import type { MappedCode, Mapping } from './mapping';
import type { CodeWords } from './messages/catalogue';

/** The answer to `gouji map` for a terminal: each pair on its line, with how sure it is. */
export function mapText(mapping: Mapping, unitKind: UnitKind | 'any', heading: string, words: CodeWords): string {
  return `${[heading, ...linesOf(mapping, unitKind, words)].join('\n')}\n`;
}

function linesOf(mapping: Mapping, unitKind: UnitKind | 'any', words: CodeWords): readonly string[] {
  switch (mapping.outcome) {
    case 'unknown':
      return ['', ...nothingLines(mapping.answer, words)];
    case 'functional':
      return ['', words.functionalHasNone(codeAndName(mapping.entry))];
    case 'no-counterparts':
      return ['', words.noCounterparts(codeAndName(mapping.entry))];
    case 'not-for-unit':
      return [
        words.correspondence,
        '',
        words.notForUnit(codeAndName(mapping.entry), words.unitKinds[unitKind]),
        ...mapping.codes.flatMap((mapped) => pairLines(mapped, words)),
      ];
    case 'mapped':
      return [
        words.correspondence,
        ...mapping.codes.flatMap((mapped) => ['', codeAndName(mapped.entry), ...pairLines(mapped, words)]),
      ];
  }
}

function pairLines({ counterparts }: MappedCode, words: CodeWords): readonly string[] {
  return counterparts.map(({ entry, pair }) => {
    const basis = words.basis(words.bases[pair.basis], words.confidences[pair.confidence]);
    return `  ${words.unitKinds[pair.unitKind]} → ${codeAndName(entry)}  ${basis}`;
  });
}
