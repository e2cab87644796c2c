// The sheet for the teacher: a plan for 45 minutes, what to look for, what is set, and how to collect.

import { inLanguage, t } from '../../ui/text';
import { fitAssignment } from '../fit';
import { LONGEST_PLAIN_LINK } from '../link';
import { setWords } from '../pupil/setWords';
import { PaperPart, type SheetProps } from './paper';

const STEPS = ['0', '1', '2', '3', '4'] as const;

function Plan() {
  return (
    <table class="paper-plan">
      <tbody>
        {STEPS.map((step) => (
          <tr key={step}>
            <th scope="row">{t(`paper.plan.${step}`)}</th>
            <td>{t(`paper.plan.${step}.does`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TeacherSheet({ assignment, scenario, link }: SheetProps) {
  const { className, question } = assignment;
  const { texts } = scenario;
  const { game } = fitAssignment(assignment, scenario);
  return (
    <div data-place>
      <header class="paper-head">
        <div>
          <p class="cap">{className}</p>
          <h2>{inLanguage(texts.title)}</h2>
          <p>{inLanguage(texts.question)}</p>
        </div>
      </header>
      <PaperPart title={t('paper.plan')}>
        <Plan />
      </PaperPart>
      <PaperPart title={t('paper.look')}>
        <ul>
          {question === '' ? null : <li>{question}</li>}
          {texts.debriefQuestions.map((each, at) => (
            <li key={at}>{inLanguage(each)}</li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title={t('paper.collect')}>
        <ol>
          <li>{t('paper.collect.1')}</li>
          <li>{t('paper.collect.2')}</li>
          <li>{t('paper.collect.3')}</li>
        </ol>
      </PaperPart>
      <PaperPart title={t('paper.set')}>
        <p>{setWords(assignment, game).join(' · ')}</p>
        <p class="paper-link">
          <b>{t('paper.link')}:</b> {link.length > LONGEST_PLAIN_LINK ? t('paper.longLink') : link}
        </p>
      </PaperPart>
    </div>
  );
}
