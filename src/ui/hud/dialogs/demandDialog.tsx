// What a superpower asks for: how both powers stand, the answers with what each does, and how it was answered before.

import { useMemo, useState } from 'preact/hooks';
import { answerMood, type DemandChoice, selectDemandChoice, selectMood } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { type CountryId, type DemandAnswer, SILENT_ANSWER } from '../../../types/names';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { WhyMark } from '../controls/whyMark';
import { useChoiceForecasts } from '../forecast/choiceBands';
import { demandAnswerName, demandAnswerText, demandName, demandText, type Names } from '../names';
import { AnswerCard } from './answerCard';
import { Speaker } from '../people/speaker';
import { announce } from '../voice';
import { answerKeys } from './answerKeys';
import { DemandMood } from './demandMood';
import { lockOf, openAnswers } from './openAnswers';
import { PastDemands } from './pastDemands';
import { closeDialog } from './dialogStack';

const FLAGS = { us: 'USA', china: 'CHN' } as const;

const NO_CHOICES: readonly Order[] = [];

/** The answers that can be given, as orders. */
function ordersOf(choice: DemandChoice | null, country: CountryId): readonly Order[] {
  if (choice === null) return NO_CHOICES;
  const { demand, answers } = choice;
  return openAnswers(answers).map(({ id }) => ({
    kind: 'answerDemand',
    country,
    demand,
    answer: id,
  }));
}

function answerText(names: Names, demand: string, answer: DemandAnswer): string {
  return answer === 'stall' ? t('demandView.stallText') : demandAnswerText(names, demand, answer);
}

export interface DemandDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

function OpenDemand({ session, state, choice }: DemandDialogProps & { choice: DemandChoice }) {
  const country = state.active;
  const { demand, power, answers } = choice;
  const { scenario } = state.game;
  const name = demandName(scenario, demand);
  const [picked, choose] = useState<DemandAnswer | null>(choice.answered);
  const envoy = { kind: 'envoy', power } as const;
  const mood = picked === null ? selectMood(state, country, envoy) : answerMood(choice, picked);
  const orders = useMemo(() => ordersOf(choice, country), [state]);
  const bands = useChoiceForecasts(state, orders);
  const asking = { power: t(`capital.${power}`) };
  const nameOf = (answer: DemandAnswer) => demandAnswerName(demand, answer);
  const answered =
    picked === null ? t('demandView.choose') : t('event.choose', { option: nameOf(picked) });
  const give = () => {
    if (picked === null) return;
    session.issue({ kind: 'answerDemand', country, demand, answer: picked });
    announce(answered);
    closeDialog();
  };
  return (
    <Dialog
      kicker={t('demandView.asks', asking)}
      title={
        <>
          <Flag country={FLAGS[power]} /> {name}
        </>
      }
      subtitle={demandText(scenario, demand)}
      aside={<Speaker person={envoy} mood={mood} names={scenario} />}
      className="has-speaker"
      onClose={closeDialog}
      onKeyDown={answerKeys(
        answers.map(({ id, refusal }) => (refusal === null ? id : null)),
        choose,
        give,
      )}
      foot={
        <>
          <p class="muted small grow">
            {picked === null
              ? t('demandView.unanswered', { option: nameOf(SILENT_ANSWER) })
              : t('event.instant')}{' '}
            <WhyMark of="@demand" name={name} />
          </p>
          <Button onPress={closeDialog}>{t('event.later')}</Button>
          <Button look="signal" locked={picked === null ? answered : undefined} onPress={give}>
            {answered}
          </Button>
        </>
      }
    >
      <DemandMood choice={choice} chosen={picked} />
      <fieldset class="choice-grid event-choices" style={{ '--columns': String(answers.length) }}>
        <legend class="visually-hidden">{t('demandView.question', asking)}</legend>
        {answers.map((answer, index) => (
          <AnswerCard
            key={answer.id}
            state={state}
            bands={bands}
            group="demand"
            title={nameOf(answer.id)}
            text={answerText(scenario, demand, answer.id)}
            effects={answer.effects}
            digit={index + 1}
            place={openAnswers(answers).indexOf(answer)}
            why={`@demand.answers.${answer.id}`}
            isChosen={answer.id === picked}
            locked={lockOf(answer, state)}
            foot={answer.id === SILENT_ANSWER ? t('demandView.silence') : undefined}
            onChoose={() => choose(answer.id)}
          />
        ))}
      </fieldset>
      <PastDemands choice={choice} names={scenario} />
    </Dialog>
  );
}

export function DemandDialog({ session, state }: DemandDialogProps) {
  const choice = useMemo(() => selectDemandChoice(state, state.active), [state]);
  if (choice === null) return null;
  return <OpenDemand key={choice.demand} session={session} state={state} choice={choice} />;
}
