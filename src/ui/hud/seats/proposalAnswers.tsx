// The two answers to a proposed joint platform as buttons of which one may be pressed.

import { consentOrder, type ProposalAnswer, type ProposalSheet } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { announce } from '../voice';
import { countryName } from '../names';

export interface ProposalProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly sheet: ProposalSheet;
}

/** Gives the order of an answer. */
export function answerProposal(
  { session, state, sheet }: ProposalProps,
  answer: ProposalAnswer,
): void {
  session.issue(consentOrder(state, state.active, sheet.from, answer));
  const country = countryName(state.game.scenario, sheet.from);
  if (answer !== 'open') announce(t(`proposal.${answer}`, { country }));
}

/** The same answer again leaves the proposal open. */
export function ProposalAnswers(props: ProposalProps) {
  const { sheet, state } = props;
  const country = countryName(state.game.scenario, sheet.from);
  const press = (answer: ProposalAnswer) =>
    answerProposal(props, answer === sheet.answer ? 'open' : answer);
  return (
    <span class="row proposal-answers">
      <Button
        look={sheet.answer === 'accepted' ? 'ink' : 'plain'}
        label={t('proposal.acceptOf', { country })}
        isPressed={sheet.answer === 'accepted'}
        onPress={() => press('accepted')}
      >
        {t('proposal.accept')}
      </Button>
      <Button
        look={sheet.answer === 'declined' ? 'ink' : 'plain'}
        label={t('proposal.declineOf', { country })}
        isPressed={sheet.answer === 'declined'}
        onPress={() => press('declined')}
      >
        {t('proposal.decline')}
      </Button>
    </span>
  );
}
