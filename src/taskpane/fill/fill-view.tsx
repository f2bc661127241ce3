import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { FilePanel } from '../components/file-panel';
import { Fold } from '../components/fold';
import { QuestionDialog } from '../components/question-dialog';
import { Working } from '../components/working';
import type { Host } from '../host';
import type { Session } from '../session';
import type { FillStep } from '../state/fill';
import type { PaneEvent, PaneState } from '../state/state';
import { FillAnswer } from './fill-answer';
import { FillForm } from './fill-form';
import { useFillWords } from './fill-words';
import { Found } from './found';
import { PlanPreview } from './plan-preview';
import { TemplateForm } from './template-form';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '34em' },
});

/** Steps that change the workbook: half of one must not be left behind. */
const WRITES: ReadonlySet<FillStep> = new Set(['writing', 'undoing']);

export interface FillViewProps {
  readonly kind: Host['kind'];
  readonly state: PaneState;
  readonly session: Session;
  readonly dispatch: (event: PaneEvent) => void;
}

/** 生成: fills tables from a ledger or from each other, after showing every cell; and makes blank ones. */
export default function FillView({ kind, state, session, dispatch }: FillViewProps): ReactNode {
  const styles = useStyles();
  const { texts } = useFillWords();
  const { file, fill, task } = state;
  const { survey, wishes, template, step, done, preview, unrolled, answer, asksToUndo } = fill;
  const busy = step !== undefined;
  const hasWorkbook = kind === 'excel' || file !== undefined;

  useEffect(() => {
    // The workbook may be another one, or have changed, since this was last looked at.
    if (hasWorkbook && !preview && !answer) session.fill.survey();
    // Only when the view is opened and when another file is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file]);

  const showResult = (): void => {
    const saved = kind === 'page' ? session.fill.saved() : undefined;
    if (saved) session.open(saved);
    dispatch({ type: 'view-chosen', view: 'check' });
  };
  const canFill = survey !== undefined && survey.ledgers.length + survey.tables.length > 0;

  return (
    <div className={styles.view} data-fill-view={step ?? 'idle'}>
      {kind === 'page' && <FilePanel file={file} onOpen={(opened) => session.open(opened)} />}
      <p className={styles.intro}>{hasWorkbook ? texts.intro[kind] : texts.noFile}</p>
      {survey && <Found survey={survey} busy={busy} onAgain={() => session.fill.survey()} />}
      {canFill && (
        <FillForm
          survey={survey}
          wishes={wishes}
          busy={busy}
          previewed={preview !== undefined}
          onWish={(wished) => dispatch({ type: 'fill-wished', wishes: wished })}
          onPreview={() => session.fill.preview(wishes)}
        />
      )}
      <div role="status">
        {step && (
          <>
            <Working
              label={texts.steps[step]}
              done={done}
              onStop={WRITES.has(step) ? undefined : () => session.fill.stop()}
            />
          </>
        )}
      </div>
      {answer && (
        <FillAnswer
          kind={kind}
          answer={answer}
          busy={busy}
          onUndo={() => session.fill.undo(false)}
          onResult={showResult}
          onRetry={() => session.fill.survey()}
        />
      )}
      {preview && (
        <PlanPreview
          kind={kind}
          preview={preview}
          unrolled={unrolled}
          busy={busy}
          onUnroll={(sheet, count) => dispatch({ type: 'fill-unrolled', sheet, count })}
          onGo={(cell) => session.goTo('', cell)}
          onWrite={() => session.fill.carryOut(preview)}
        />
      )}
      {!preview && (
        <Fold title={texts.template.heading} open={task === 'template' || (survey !== undefined && !canFill)}>
          <TemplateForm
            kind={kind}
            wishes={template}
            busy={busy}
            onWish={(wished) => dispatch({ type: 'template-wished', wishes: wished })}
            onMake={(name) => session.fill.makeTemplate(template, name)}
          />
        </Fold>
      )}
      {asksToUndo && (
        <QuestionDialog
          title={texts.undoDialog.title}
          text={texts.undoDialog.text}
          yes={texts.undoDialog.yes}
          no={texts.undoDialog.no}
          onAnswer={(sure) => {
            if (sure) session.fill.undo(true);
            else dispatch({ type: 'fill-undo-declined' });
          }}
        />
      )}
    </div>
  );
}
