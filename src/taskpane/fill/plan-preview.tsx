import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, TableEdit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { isBlocked } from '../../report/fill/outcome';
import type { CellAddress } from '../../workbook/address';
import type { Host } from '../host';
import type { Preview } from '../state/fill';
import { AdjustmentFold, TableFolds, UndeterminedFold } from './preview-folds';
import { FocusedHeading } from '../components/focused-heading';
import { useFillWords } from './fill-words';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  // To the edges of the pane, so that the bar below covers all that scrolls under it.
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  summary: { margin: 0 },
  quiet: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  folds: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS },
  // In sight however long the tables are.
  action: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { width: '100%' },
});

export interface PlanPreviewProps {
  readonly kind: Host['kind'];
  readonly preview: Preview;
  readonly unrolled: ReadonlyMap<string, number>;
  readonly busy: boolean;
  readonly onUnroll: (sheet: string, count: number) => void;
  readonly onGo: (cell: CellAddress) => void;
  readonly onWrite: () => void;
}

/** Everything that would be written, before anything is. */
export function PlanPreview({ kind, preview, unrolled, busy, onUnroll, onGo, onWrite }: PlanPreviewProps): ReactNode {
  const styles = useStyles();
  const { catalogue, texts } = useFillWords();
  const { plan, isRevised } = preview;
  const blocked = isBlocked(plan);
  const writes = plan.edits.changes.length + plan.edits.newSheets.length > 0;
  return (
    <section className={styles.preview} aria-label={texts.preview.heading} data-preview={blocked ? 'blocked' : 'ready'}>
      <div>
        <FocusedHeading of={preview}>{texts.preview.heading}</FocusedHeading>
        {!blocked && <p className={styles.summary}>{catalogue.preview.summary(plan.tables)}</p>}
        {!blocked && writes && <p className={styles.quiet}>{texts.preview.nothingYet[kind]}</p>}
        {!blocked && !writes && <p className={styles.quiet}>{texts.preview.allSame}</p>}
      </div>
      {isRevised && (
        <MessageBar intent="warning" layout="multiline" role="alert" data-revised>
          <MessageBarBody className={styles.bar}>{texts.preview.revised}</MessageBarBody>
        </MessageBar>
      )}
      <ProblemList problems={plan.problems} onGo={onGo} />
      {!blocked && (
        <div className={styles.folds}>
          <TableFolds tables={plan.tables} unrolled={unrolled} onUnroll={onUnroll} />
          <UndeterminedFold undetermined={plan.undetermined} />
          <AdjustmentFold adjustments={plan.adjustments} unrolled={unrolled} onUnroll={onUnroll} />
        </div>
      )}
      {!blocked && writes && (
        <div className={styles.action}>
          <Button
            className={styles.button}
            appearance="primary"
            size="large"
            icon={kind === 'excel' ? <TableEdit20Regular /> : <ArrowDownload20Regular />}
            disabledFocusable={busy}
            onClick={onWrite}
          >
            {kind === 'excel' ? texts.preview.write : texts.preview.download}
          </Button>
        </div>
      )}
    </section>
  );
}
