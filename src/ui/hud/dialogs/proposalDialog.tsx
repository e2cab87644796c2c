// A proposed joint platform: what it brings and who pays, to accept or decline by pointer, arrows or digits; or later.

import { useState } from 'preact/hooks';
import {
  type RoundName,
  selectMood,
  selectPlace,
  selectProposals,
  type ProposalSheet,
} from '../../../selectors';
import { t } from '../../text';
import { count, halfYearName, percent, wholePercent } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { WhyMark } from '../controls/whyMark';
import { countryName } from '../names';
import { Speaker } from '../people/speaker';
import { answerProposal, type ProposalProps } from '../seats/proposalAnswers';
import { closeDialog } from './dialogStack';

const ANSWERS = ['accepted', 'declined'] as const;
type Answer = (typeof ANSWERS)[number];

type Row = readonly [term: string, value: string];

function acceptRows(sheet: ProposalSheet, country: string): readonly Row[] {
  const members = { members: String(sheet.members + 1), limit: String(sheet.limit) };
  const price = {
    capital: String(sheet.makerCapital),
    percent: wholePercent(sheet.makerBudgetPercent),
  };
  return [
    [t('proposal.youPay'), t('proposal.nothing')],
    [t('proposal.makerPays', { country }), t('proposal.price', price)],
    [t('proposal.chips'), count(sheet.lentH100e)],
    [t('proposal.cost'), percent(-sheet.savedPercent / 100)],
    [t('proposal.speed'), t('proposal.faster', { percent: percent(sheet.fasterPercent / 100) })],
    [t('proposal.members'), t('proposal.membersThen', members)],
  ];
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="effect-rows is-worded">
      {rows.map(([term, value]) => (
        <li key={term} class="choice-row">
          <span>{term}</span>
          <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}

interface OptionProps {
  readonly round: RoundName;
  readonly sheet: ProposalSheet;
  readonly country: string;
  readonly answer: Answer;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ round, sheet, country, answer, isChosen, onChoose }: OptionProps) {
  const digit = ANSWERS.indexOf(answer) + 1;
  return (
    <label class="choice event-choice" data-why={`@proposals.received.${sheet.from}`}>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="proposal"
          checked={isChosen}
          aria-keyshortcuts={String(digit)}
          data-autofocus={isChosen || undefined}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{t(answer === 'accepted' ? 'proposal.accept' : 'proposal.decline')}</span>
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      </span>
      <span class="choice-body">
        {t(answer === 'accepted' ? 'proposal.acceptText' : 'proposal.declineText', {
          country,
          round,
        })}
      </span>
      {answer === 'accepted' ? <Rows rows={acceptRows(sheet, country)} /> : null}
    </label>
  );
}

function OpenProposal(props: ProposalProps) {
  const { state, sheet } = props;
  const country = countryName(state.game.scenario, sheet.from);
  const { round } = selectPlace(state.game);
  const leader = { kind: 'leader', country: sheet.from } as const;
  const [chosen, choose] = useState<Answer>(sheet.answer === 'declined' ? 'declined' : 'accepted');
  const answer = () => {
    answerProposal(props, chosen);
    closeDialog();
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const wanted = /^[12]$/.test(key.key) ? ANSWERS[Number(key.key) - 1] : undefined;
    if (wanted !== undefined) choose(wanted);
    if (key.key !== 'Enter' || !(key.target instanceof HTMLInputElement)) return;
    // Focus returns while the key is still down, and the key would press what has focus then.
    key.preventDefault();
    answer();
  };
  return (
    <Dialog
      title={
        <>
          <Flag country={sheet.from} /> {t('proposal.one', { country })}
        </>
      }
      subtitle={t('proposal.note', { country, round, date: halfYearName(sheet.lastHalfYear) })}
      aside={
        <Speaker
          person={leader}
          mood={selectMood(state, state.active, leader)}
          names={state.game.scenario}
        />
      }
      className="has-speaker"
      size="m"
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      foot={
        <>
          <WhyMark of={`@proposals.received.${sheet.from}`} name={t('proposal.one', { country })} />
          <Button onPress={closeDialog}>{t('event.later')}</Button>
          <Button look="signal" onPress={answer}>
            {t(chosen === 'accepted' ? 'proposal.acceptOf' : 'proposal.declineOf', { country })}
          </Button>
        </>
      }
    >
      <fieldset class="choice-grid event-choices" style={{ '--columns': '2' }}>
        <legend class="visually-hidden">{t('proposal.question')}</legend>
        {ANSWERS.map((each) => (
          <Option
            key={each}
            round={round}
            sheet={sheet}
            country={country}
            answer={each}
            isChosen={each === chosen}
            onChoose={() => choose(each)}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}

export interface ProposalDialogProps extends Pick<ProposalProps, 'session' | 'state'> {
  readonly from: string;
}

export function ProposalDialog({ session, state, from }: ProposalDialogProps) {
  const { received } = selectProposals(state, state.active);
  const sheet = received.find((one) => one.from === from);
  if (sheet === undefined) return null;
  return <OpenProposal session={session} state={state} sheet={sheet} />;
}
