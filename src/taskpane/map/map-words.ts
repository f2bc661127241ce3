import type { VerdictCounts } from '../../check/inspection';
import type { Language } from '../language';
import { en } from '../texts/map/en';
import type { MapTexts } from '../texts/map/texts';
import { zh } from '../texts/map/zh';
import { useWords } from '../words';
import { MAP_STATES, type MapState } from './relation-map';

const TEXTS: Readonly<Record<Language, MapTexts>> = { zh, en };

export function useMapWords(): MapTexts {
  return TEXTS[useWords().language];
}

/** `不平 1，平 12`: every verdict that there is, the worst first. */
export function countWords(counts: VerdictCounts, { count, state, separator }: MapTexts): string {
  const said = MAP_STATES.filter((one) => counts[one] > 0).map((one) => count(state[one], counts[one]));
  return said.length > 0 ? said.join(separator) : state.nothing;
}

/** The worst verdict alone, where there is little room: `不平 1`. */
export function worstWords(worst: MapState, counts: VerdictCounts, { count, state }: MapTexts): string {
  return worst === 'nothing' ? state.nothing : count(state[worst], counts[worst]);
}
