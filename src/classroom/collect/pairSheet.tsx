// Two of the class beside each other: their courses, and the decisions in which they differ, round by round.

import type { Order } from '../../types/order';
import type { Scenario } from '../../types/scenario';
import { SmallCourse } from '../../ui/charts/smallCourse';
import { Sheet } from '../../ui/hud/controls/sheet';
import { orderContent } from '../../ui/hud/orderWords';
import { t } from '../../ui/text';
import { commonScale } from './coursesSheet';
import { type DifferentRound, differencesOf } from './differences';
import type { Member } from './members';
import { memberName } from './names';
import { PupilChoice } from './pupilChoice';
import type { PartProps } from './screenProps';
import { pairKeys } from './view';

/** The two members that were chosen, or the first two. */
function pairOf({ frame }: PartProps['model']): readonly [Member, Member] {
  const { members } = frame;
  const [first, second] = pairKeys.value.map((key) => members.find((one) => one.key === key));
  const one = first ?? members[0]!;
  return [one, second ?? members.find(({ key }) => key !== one.key)!];
}

function said(order: Order | null, scenario: Scenario): string {
  return order === null ? t('collect.pairNot') : orderContent(order, scenario);
}

interface DifferencesProps {
  readonly rounds: readonly DifferentRound[];
  readonly names: readonly [string, string];
  readonly model: PartProps['model'];
  readonly scenario: Scenario;
}

function Differences({ rounds, names, model, scenario }: DifferencesProps) {
  if (rounds.length === 0) return <p class="muted">{t('collect.pairAlike')}</p>;
  const caption = t('collect.pairTable');
  return (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table class="collect-pair-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('collect.roundHead', { round: model.round })}</th>
            <th scope="col">{t('collect.decisions')}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.flatMap(({ round, differences }) =>
            differences.map(({ kind, first, second }) => (
              <tr key={`${round} ${kind}`}>
                <td>{round}</td>
                <th scope="row">{t(`order.${kind}`)}</th>
                <td>{said(first, scenario)}</td>
                <td>{said(second, scenario)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Pair({ model, scenario }: PartProps & { readonly scenario: Scenario }) {
  const [first, second] = pairOf(model);
  const names = [memberName(first, scenario), memberName(second, scenario)] as const;
  const scores = ({ seat }: Member) => seat.rounds.map(({ score }) => score.total);
  return (
    <>
      <div class="collect-sides">
        <PupilChoice
          label={t('collect.pairFirst')}
          model={model}
          value={first.key}
          onChange={(key) => {
            pairKeys.value = [key, key === second.key ? first.key : second.key];
          }}
        />
        <PupilChoice
          label={t('collect.pairSecond')}
          model={model}
          value={second.key}
          onChange={(key) => {
            pairKeys.value = [key === first.key ? second.key : first.key, key];
          }}
        />
      </div>
      <div class="collect-sides">
        {[first, second].map((member, i) => (
          <SmallCourse
            key={member.key}
            {...commonScale(model)}
            label={t('collect.pairChart', { first: names[i]!, second: names[1 - i]! })}
            own={scores(member)}
            other={scores(i === 0 ? second : first)}
            at={model.at}
          />
        ))}
      </div>
      <Differences
        rounds={differencesOf(first, second)}
        names={names}
        model={model}
        scenario={scenario}
      />
    </>
  );
}

export function PairSheet({ model }: PartProps) {
  const { scenario, frame } = model;
  if (scenario === undefined) return null;
  return (
    <Sheet title={t('collect.pairTitle')} note={t('collect.pairLines')}>
      {frame.members.length < 2 ? (
        <p class="muted">{t('collect.pairNone')}</p>
      ) : (
        <Pair model={model} scenario={scenario} />
      )}
    </Sheet>
  );
}
