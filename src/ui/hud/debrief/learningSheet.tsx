// The question of the scenario with the figures of this game that answer it, beside par; what to discuss, and what is known.

import {
  type LearningAnswer,
  type LearningSheet as Sheet,
  selectLearning,
} from '../../../selectors';
import type { SessionState } from '../../../session';
import { inLanguage, t } from '../../text';
import type { Names } from '../names';
import { WhyMark } from '../controls/whyMark';
import { AnswerCourse } from './answerCourse';
import { AnswerTable } from './answerTable';
import { answerSentence, inTable, partName } from './learningWords';

interface AnswerProps {
  readonly answer: LearningAnswer;
  readonly names: Names;
  readonly turns: number;
  readonly firstHalfYear: number;
}

function ParLine({ answer: { measure, par }, names }: AnswerProps) {
  const value = inTable(par.value, par.unit);
  return (
    <p class="muted">
      {par.of === null
        ? t('learning.parIs', { value })
        : t('learning.parIsOf', { value, name: partName(names, measure, par.of) })}
    </p>
  );
}

function Answer(props: AnswerProps) {
  const { answer, names, turns } = props;
  const { measure, own } = answer;
  const title = t(`learning.${measure}`);
  return (
    <section
      class="answer stack"
      aria-label={title}
      data-measure={measure}
      data-why={`@learning.answers.${measure}`}
    >
      <div class="marked">
        <h3>{title}</h3>
        <WhyMark of={`@learning.answers.${measure}`} name={title} />
      </div>
      <div class="answer-head">
        <p class="answer-value">
          {own.of === null ? null : <span>{partName(names, measure, own.of)}</span>}
          <b>{inTable(own.value, own.unit)}</b>
        </p>
        <ParLine {...props} />
      </div>
      <p>{answerSentence(names, measure, own, turns)}</p>
      <AnswerTable answer={answer} names={names} title={title} />
      <AnswerCourse {...props} />
    </section>
  );
}

function Facts({ facts }: Pick<Sheet, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <div class="stack">
      <h3>{t('learning.facts')}</h3>
      <ul class="known-facts">
        {facts.map(({ text, source, basis, confidence }) => {
          const words = `${source.title}, ${source.publisher}, ${source.date}`;
          return (
            <li key={inLanguage(text)}>
              {inLanguage(text)}{' '}
              <span class="muted small">
                {source.url === undefined ? (
                  words
                ) : (
                  <a href={source.url} target="_blank" rel="noreferrer noopener">
                    {words}
                  </a>
                )}
                {`; ${t(`basis.${basis}`)}, ${t(`confidence.${confidence}`)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export interface LearningSheetProps {
  readonly state: SessionState;
  readonly country: string;
}

/** Nothing where the scenario names no figures. */
export function LearningSheet({ state, country }: LearningSheetProps) {
  const sheet = selectLearning(state, country);
  if (sheet === null) return null;
  const { scenario, state: end } = state.game;
  return (
    <section class="sheet learning-sheet" aria-labelledby="learning">
      <div class="neatline" />
      <div class="sheet-body stack">
        <h2 id="learning" class="cap muted">
          {t('learning.title')}
        </h2>
        <p class="display learning-question">{inLanguage(sheet.question)}</p>
        <div class="answers" style={{ '--columns': sheet.answers.length }}>
          {sheet.answers.map((answer) => (
            <Answer
              key={answer.measure}
              answer={answer}
              names={scenario}
              turns={end.turn}
              firstHalfYear={end.halfYear - end.turn}
            />
          ))}
        </div>
        <p class="learning-reading">{inLanguage(sheet.reading)}</p>
        <div class="learning-foot">
          <div class="stack">
            <h3>{t('debrief.questions')}</h3>
            <ol class="questions">
              {scenario.texts.debriefQuestions.map((question) => (
                <li key={inLanguage(question)}>{inLanguage(question)}</li>
              ))}
            </ol>
          </div>
          <Facts facts={sheet.facts} />
        </div>
      </div>
    </section>
  );
}
