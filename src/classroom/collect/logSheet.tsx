// Decisions in words: of everybody in one round, or of one pupil in all rounds.

import type { Scenario } from '../../types/scenario';
import { Segmented } from '../../ui/hud/controls/segmented';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import { decisionWords, reasonFor } from './decisionWords';
import { type Member, pointAt } from './members';
import { memberName } from './names';
import { PupilChoice } from './pupilChoice';
import { useGrowing } from './screenHooks';
import type { PartProps } from './screenProps';
import { logBy, logMember, mostShown } from './view';

interface DecisionsProps {
  readonly member: Member;
  /** From 1. */
  readonly round: number;
  readonly scenario: Scenario;
}

/** The decisions of a member in a round; none where the member has not reached it. */
function Decisions({ member, round, scenario }: DecisionsProps) {
  const point = pointAt(member, round);
  if (point === undefined) return null;
  if (point.decisions.length === 0) return <p class="muted">{t('collect.logNothing')}</p>;
  return (
    <ul class="collect-decisions">
      {point.decisions.map((decision) => {
        const { kind } = decision.order;
        const reason = reasonFor(member, round, kind);
        return (
          <li key={kind}>
            {decisionWords(decision, scenario)}
            {reason === undefined ? null : <i> {t('collect.reason', { reason })}</i>}
          </li>
        );
      })}
    </ul>
  );
}

function ByRound({ model, scenario }: PartProps & { readonly scenario: Scenario }) {
  const { members } = model.frame;
  const drawn = useGrowing(Math.min(mostShown() ?? members.length, members.length));
  return (
    <dl class="collect-log">
      {members.slice(0, drawn).map((member) => (
        <div key={member.key}>
          <dt>{memberName(member, scenario)}</dt>
          <dd>
            <Decisions member={member} round={model.at} scenario={scenario} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ByPupil({ model, scenario }: PartProps & { readonly scenario: Scenario }) {
  const { members } = model.frame;
  const member = members.find(({ key }) => key === logMember.value) ?? members[0]!;
  return (
    <>
      <PupilChoice
        label={t('collect.logPupil')}
        model={model}
        value={member.key}
        onChange={(key) => {
          logMember.value = key;
        }}
      />
      <dl class="collect-log">
        {member.seat.rounds.map((_, i) => (
          <div key={i}>
            <dt>{t('collect.roundTitle', { round: model.round, number: String(i + 1) })}</dt>
            <dd>
              <Decisions member={member} round={i + 1} scenario={scenario} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function LogSheet({ model }: PartProps) {
  const { scenario, round, at } = model;
  if (scenario === undefined) return null;
  const isByRound = logBy.value === 'round';
  const note = isByRound ? t('collect.roundTitle', { round, number: String(at) }) : undefined;
  return (
    <Sheet
      title={t('collect.logTitle')}
      note={note}
      aside={
        <Segmented
          label={t('collect.logBy')}
          value={logBy.value}
          options={[
            { value: 'round', label: t('collect.logByRound', { round }) },
            { value: 'pupil', label: t('collect.logByPupil') },
          ]}
          onChange={(by) => {
            logBy.value = by;
          }}
        />
      }
    >
      {isByRound ? (
        <ByRound model={model} scenario={scenario} />
      ) : (
        <ByPupil model={model} scenario={scenario} />
      )}
    </Sheet>
  );
}
