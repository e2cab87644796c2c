// The pledges on the chapter's question: three that are measured, and none.

import type { PledgeChoice, PledgeOption, QuestionFacts } from '../../../selectors';
import type { Pledge } from '../../../types/names';
import { t } from '../../text';
import { short } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { ChoiceGain } from '../forecast/gainWords';
import { WithTerms } from '../glossary/withTerms';
import { neededWords } from './chapterWords';

interface PledgeGroupProps {
  readonly choice: PledgeChoice;
  readonly question: QuestionFacts;
  readonly gains: ChoiceGains;
  readonly onChoose: (pledge: Pledge | null) => void;
}

interface CardProps {
  readonly title: string;
  readonly checked: boolean;
  readonly why?: string;
  readonly onChoose: () => void;
  readonly children: preact.ComponentChildren;
}

function Card({ title, checked, why, onChoose, children }: CardProps) {
  return (
    <label class="choice pledge-card" data-why={why}>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="pledge"
          checked={checked}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{title}</span>
      </span>
      {children}
    </label>
  );
}

const LOOKS = {
  onCourse: { tag: 'tag-good', icon: 'arrowUp' },
  reachable: { tag: 'tag-warn', icon: 'flag' },
  far: { tag: 'tag-bad', icon: 'arrowDown' },
} as const;

function Outlook({ outlook }: { readonly outlook: NonNullable<PledgeOption['outlook']> }) {
  return (
    <span class={`tag ${LOOKS[outlook].tag}`}>
      <Icon name={LOOKS[outlook].icon} size="s" />
      {t(`pledgeChoice.${outlook}`)}
    </span>
  );
}

export function PledgeGroup({ choice, question, gains, onChoose }: PledgeGroupProps) {
  return (
    <fieldset class="chapter-choice">
      <legend>{t('pledgeChoice.title')}</legend>
      <WhyMark of={`@pledges ${gains.why}`} name={t('pledgeChoice.title')} className="in-corner" />
      <p class="muted small" data-why="@pledges.shiftPoints">
        <WithTerms text={t('pledgeChoice.note')} />{' '}
        {choice.shiftPoints > 0
          ? t('pledgeChoice.review', { shift: short(choice.shiftPoints) })
          : null}
      </p>
      <div class="choice-grid pledge-grid">
        <Card
          title={t('pledgeChoice.none')}
          checked={choice.pledge === null}
          onChoose={() => onChoose(null)}
        >
          <span class="choice-body">{t('pledgeChoice.noneBody')}</span>
        </Card>
        {choice.options.map(({ pledge, chosen, askedPoints, points, needed, outlook }) => (
          <Card
            key={pledge}
            title={t(`pledge.${pledge}`)}
            checked={chosen}
            why={`@pledges.options.${pledge} @pledges.worth ${whyGain(gains, pledge)}`}
            onChoose={() => onChoose(pledge)}
          >
            <span class="choice-body">{neededWords(question.kind, needed)}</span>
            <span>
              {t('pledgeChoice.points', {
                worth: short(question.worth),
                asked: short(askedPoints),
                points: short(points, 1),
              })}
            </span>
            <ChoiceGain gains={gains} of={pledge} />
            {outlook === null ? null : <Outlook outlook={outlook} />}
          </Card>
        ))}
      </div>
    </fieldset>
  );
}
