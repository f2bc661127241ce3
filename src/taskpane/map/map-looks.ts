import { makeStyles, tokens } from '@fluentui/react-components';
import type { MapState } from './relation-map';

/** Before each word, so that neither colour nor the style of a line has to be told from another. */
export const MAP_SIGNS: Readonly<Record<MapState, string>> = {
  broken: '✕',
  suspect: '?',
  rounding: '≈',
  ties: '✓',
  notChecked: '–',
  nothing: '–',
};

/** Lines: what does not tie is thick, what is in doubt dashed, what was not checked dotted. */
export const useLineStyles = makeStyles({
  line: {
    fill: 'none',
    strokeLinejoin: 'round',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  broken: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2.5px' },
  suspect: { stroke: tokens.colorStatusWarningForeground3, strokeWidth: '2px', strokeDasharray: '6 3' },
  rounding: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '10 3' },
  ties: { stroke: tokens.colorStatusSuccessBorder2, strokeWidth: '1.5px' },
  notChecked: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1.5px',
    strokeDasharray: '1.5 4',
    strokeLinecap: 'round',
  },
  nothing: { stroke: tokens.colorNeutralStroke2 },
  chosen: { strokeWidth: '4px', '@media (forced-colors: active)': { stroke: 'Highlight' } },
});

/** The words that belong to the lines. */
export const useWordStyles = makeStyles({
  broken: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  suspect: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  rounding: { color: tokens.colorNeutralForeground2 },
  ties: { color: tokens.colorStatusSuccessForeground1 },
  notChecked: { color: tokens.colorNeutralForeground2 },
  nothing: { color: tokens.colorNeutralForeground2 },
});
