// The review of a pledge: keep it, raise it or withdraw it, each with what it asks for and what it brings or costs.

import { useMemo } from 'preact/hooks';
import {
  type PledgeReviewFacts,
  type QuestionFacts,
  type ReviewOption,
  selectPledgeReview,
} from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import type { OrderOf } from '../../../types/order';
import { t } from '../../text';
import { short, signed } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { type ChoiceGains, choicesOf, useChoiceGains, whyGain } from '../forecast/choiceGains';
import { ChoiceGain } from '../forecast/gainWords';
import { answerPoints, neededWords } from './chapterWords';

export interface ReviewGroupProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly question: QuestionFacts;
}

/** By how much the bar was moved, or that it was not. */
function shiftWords({ shiftPoints }: PledgeReviewFacts): string {
  if (shiftPoints === 0) return t('review.asTold');
  return t(shiftPoints > 0 ? 'review.higher' : 'review.lower', {
    points: short(Math.abs(shiftPoints)),
  });
}

function stakeWords({ id, rewardPoints, lossPoints }: ReviewOption): string {
  if (id === 'withdraw') return t('review.costs', { points: short(lossPoints) });
  return t('review.stake', {
    kept: signed(rewardPoints, short(rewardPoints)),
    broken: short(-lossPoints),
  });
}

interface CardProps {
  readonly option: ReviewOption;
  readonly question: QuestionFacts;
  readonly gains: ChoiceGains;
  readonly onChoose: () => void;
}

function Card({ option, question, gains, onChoose }: CardProps) {
  const { id, chosen, pledge, askedPoints, needed } = option;
  return (
    <label
      class="choice pledge-card"
      data-why={`@pledgeReview.options.${id} ${whyGain(gains, id)}`}
    >
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="review"
          value={id}
          checked={chosen}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{t(`review.${id}`)}</span>
      </span>
      {needed === null || askedPoints === null || pledge === null ? (
        <span class="choice-body">{t('review.withdrawBody')}</span>
      ) : (
        <>
          <span class="choice-body">{neededWords(question.kind, needed)}</span>
          <span>
            {t('review.asks', {
              pledge: t(`pledge.${pledge}`),
              asked: short(askedPoints),
              worth: short(question.worth),
            })}
          </span>
        </>
      )}
      <span>{stakeWords(option)}</span>
      <ChoiceGain gains={gains} of={id} />
    </label>
  );
}

/** The order of an option; keeping a pledge takes none. */
function orderOf({ id }: ReviewOption, country: CountryId): OrderOf<'reviewPledge'> | null {
  return id === 'keep' ? null : { kind: 'reviewPledge', country, review: id };
}

interface FactsProps extends ReviewGroupProps {
  readonly facts: PledgeReviewFacts;
}

function Group({ session, state, question, facts }: FactsProps) {
  const country = state.active;
  const open = facts.options.filter((option) => orderOf(option, country) !== null);
  const choices = choicesOf(
    open,
    ({ id }) => id,
    (option) => orderOf(option, country)!,
  );
  const gains = useChoiceGains(state, 'reviewPledge', choices, 'keep');
  const choose = (option: ReviewOption) => {
    const order = orderOf(option, country);
    if (order === null) session.withdraw('reviewPledge');
    else session.issue(order);
  };
  return (
    <fieldset class="chapter-choice" data-decision="reviewPledge">
      <legend>{t('review.title')}</legend>
      <WhyMark of={`@pledgeReview ${gains.why}`} name={t('review.title')} className="in-corner" />
      <p data-why="@pledgeReview.shiftPoints">{shiftWords(facts)}</p>
      <p class="muted small" data-why="@pledgeReview.expectedPoints @pledgeReview.worth">
        {t('review.expected', {
          points: answerPoints(facts.expectedPoints, facts.worth),
          worth: short(facts.worth),
        })}
      </p>
      <div class="choice-grid pledge-grid">
        {facts.options.map((option) => (
          <Card
            key={option.id}
            option={option}
            question={question}
            gains={gains}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Nothing where no pledge can be reviewed in this turn. */
export function ReviewGroup(props: ReviewGroupProps) {
  const { state } = props;
  const facts = useMemo(() => selectPledgeReview(state, state.active), [state]);
  return facts === null ? null : <Group {...props} facts={facts} />;
}
