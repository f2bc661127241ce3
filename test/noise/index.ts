import { codesAsNumbers, codesJoined } from './codes';
import { figuresFullWidth, figuresGrouped, figuresWithGaps, inYuan, nothingAs } from './figures';
import { captionInPieces, headersWithLineBreaks, headersWithSpaces } from './headers';
import { blankColumnsHidden, blankLeadingColumns, blankLeadingRows, blankRowsHidden } from './margins';
import { withoutMerges } from './merges';
import type { Noise } from './noise';
import { splitPages } from './pages';
import { shuffledAndRenamed, stackedOnOneSheet } from './sheets';
import { totalsAsFormulas } from './totals';

/** Every noise under the name tests report it by; each can be laid on any sample document. */
export const noises: Readonly<Record<string, Noise>> = {
  figuresWithGaps,
  figuresGrouped,
  figuresFullWidth,
  nothingAsFullWidthMinus: nothingAs('－'),
  nothingAsDash: nothingAs('—'),
  nothingAsZero: nothingAs('0.00'),
  inYuan,
  stackedOnOneSheet,
  shuffledAndRenamed: shuffledAndRenamed(),
  splitPagesWithTitle: splitPages({ repeatTitle: true }),
  splitPagesWithHeaderOnly: splitPages({ repeatTitle: false }),
  blankLeadingRows: blankLeadingRows(),
  blankLeadingColumns: blankLeadingColumns(),
  blankRowsHidden,
  blankColumnsHidden,
  headersWithSpaces,
  headersWithLineBreaks,
  captionInPieces,
  codesAsPaddedNumbers: codesAsNumbers('padded'),
  codesAsPlainNumbers: codesAsNumbers('plain'),
  codesJoined,
  withoutMerges,
  totalsAsFormulas: totalsAsFormulas({ cached: true }),
  totalsAsUncalculatedFormulas: totalsAsFormulas({ cached: false }),
};
