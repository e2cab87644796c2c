// The parts of the score as an account: the country built, the answers, pledges and settlement, each beside par.

import type { BesidePar, ScoreLedger } from '../../../selectors';
import { t } from '../../text';
import { direction, plain, points, signed } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';

interface Part extends BesidePar {
  readonly name: string;
  /** Its name in the ledger. */
  readonly part: keyof ScoreLedger;
  /** Whether the part is taken from the score. */
  readonly isCost?: boolean;
}

function written({ isCost }: Part, value: number): string {
  return points(isCost ? -value : value, 1);
}

/** By how much the seat has more of a part than par. */
function gapOf({ own, par, isCost }: Part): number {
  return isCost ? par - own : own - par;
}

function Gap({ part }: { readonly part: Part }) {
  const gap = gapOf(part);
  const { name, mark } = direction(gap, 1);
  if (name === 'level') return <span class="muted">{plain(0, 1)}</span>;
  return (
    <span class={name === 'down' ? 'is-bad' : 'is-good'}>
      <span aria-hidden="true">{mark} </span>
      {signed(gap, plain(gap, 1))}
    </span>
  );
}

const MOST = '@debrief.ledger.mostBuilt @debrief.ledger.mostAnswered';
const PARTS = ['built', 'answered', 'pledges', 'settlement', 'total']
  .map((part) => `@debrief.ledger.${part}`)
  .join(' ');

/** The cells of a part: own, par, and the difference. */
function quantitiesOf({ part, isCost }: Part): string {
  const [own, par] = [`@debrief.ledger.${part}.own`, `@debrief.ledger.${part}.par`];
  return `${own} ${par} ${isCost ? `${par}~${own}` : `${own}~${par}`}`;
}

function Row({ part, isTotal }: { readonly part: Part; readonly isTotal?: boolean }) {
  return (
    <tr class={isTotal ? 'is-total' : ''} data-why={`${quantitiesOf(part)} ${MOST}`}>
      <th scope="row">{part.name}</th>
      <td class="is-right">
        <b>{written(part, part.own)}</b>
      </td>
      <td class="is-right muted">{written(part, part.par)}</td>
      <td class="is-right">
        <Gap part={part} />
      </td>
    </tr>
  );
}

export function PartsTable({ ledger }: { readonly ledger: ScoreLedger }) {
  const { built, mostBuilt, answered, mostAnswered, pledges, settlement, total } = ledger;
  const parts: readonly Part[] = [
    { part: 'built', name: t('debrief.built', { most: plain(mostBuilt, 0) }), ...built },
    { part: 'answered', name: t('debrief.answers', { most: plain(mostAnswered, 0) }), ...answered },
    { part: 'pledges', name: t('debrief.pledges'), ...pledges },
    { part: 'settlement', name: t('debrief.settlement'), ...settlement, isCost: true },
  ];
  return (
    <table class="parts-table">
      <caption class="visually-hidden">{t('debrief.parts')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {t('debrief.part')} <WhyMark of={PARTS} name={t('debrief.parts')} />
          </th>
          <th scope="col" class="is-right">
            {t('debrief.own')}
          </th>
          <th scope="col" class="is-right">
            {t('debrief.par')}
          </th>
          <th scope="col" class="is-right">
            {t('debrief.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Row key={part.name} part={part} />
        ))}
        <Row part={{ part: 'total', name: t('debrief.scoreHead'), ...total }} isTotal />
      </tbody>
    </table>
  );
}
