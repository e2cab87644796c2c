// The amounts along the flows of the chart, in words: what passes between home and others in a half-year.

import type { MapFlow } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { t } from '../../text';
import { count, points, wholePercent } from '../../text/numbers';
import type { ChartPlaces } from './chartPort';
import { useGame } from '../gameModel';

/** Chips of both powers come separately, so each label says whose they are. */
function chipsKey(from: string, to: string, home: CountryId) {
  if (to !== home) return 'flow.chipsSold';
  return from === 'CHN' ? 'flow.chipsDueChina' : 'flow.chipsDueUs';
}

/** What a flow is, as home sees it. */
export function flowWords({ kind, from, to, amount }: MapFlow, home: CountryId): string {
  switch (kind) {
    case 'chips':
      return t(chipsKey(from, to, home), { count: count(amount) });
    case 'cloud':
      return t('flow.cloud', { percent: wholePercent(amount) });
    case 'talentOut':
      return t('flow.talentOut', { count: count(amount) });
    case 'talentIn':
      return t('flow.talentIn', { count: count(amount) });
    case 'licence':
      return t(from === 'USA' ? 'flow.licenceUs' : 'flow.licenceChina', {
        percent: wholePercent(amount),
      });
    case 'alliance':
      return to === home ? t('flow.allied') : t('flow.alliedTrust', { value: points(amount) });
    case 'platform':
      return t('flow.platform', { value: points(amount) });
    default:
      return kind satisfies never;
  }
}

export function FlowLabels({ places }: { readonly places: ChartPlaces }) {
  const { country, mapPicture } = useGame();
  return (
    <ul aria-label={t('map.flows')}>
      {places.flows.map(({ flow, x, y }) => (
        <li
          key={`${flow.kind} ${flow.from} ${flow.to}`}
          class={`flow-label of-${flow.kind}`}
          data-why={`@map.flows.${mapPicture.value.flows.indexOf(flow)}`}
          style={{ left: `${x}px`, top: `${y}px` }}
        >
          {flowWords(flow, country)}
        </li>
      ))}
    </ul>
  );
}
