import type { ReactNode } from 'react';
import { QuestionDialog } from '../components/question-dialog';
import type { Question as Asked } from '../state/actions';
import { placeOf, type ActionTexts } from '../texts/actions/texts';
import { useActionWords } from './action-words';

export interface QuestionProps {
  readonly question: Asked;
  readonly unsaved: number;
  readonly onAnswer: (agreed: boolean) => void;
}

/** Asks before something is lost: a formula, what was written on a report, changes that were not saved. */
export function Question({ question, unsaved, onAnswer }: QuestionProps): ReactNode {
  const { texts } = useActionWords();
  return (
    <QuestionDialog
      title={texts.question[question.kind].title}
      text={textOf(question, unsaved, texts)}
      yes={texts.question.yes[question.kind]}
      no={texts.question.no}
      onAnswer={onAnswer}
    />
  );
}

function textOf(question: Asked, unsaved: number, { question: texts }: ActionTexts): string {
  switch (question.kind) {
    case 'formula': {
      const [first, ...others] = question.formulas;
      return first ? texts.formula.text(placeOf(first.cell), first.formula, others.length) : '';
    }
    case 'report':
      return texts.report.text(question.sheet);
    case 'discard':
      return texts.discard.text(unsaved);
  }
}
