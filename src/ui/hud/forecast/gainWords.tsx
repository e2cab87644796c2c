// The points that a choice is likely to add to the final score, in words: the best one is marked, harmful ones are red.

import { t } from '../../text';
import { direction, plain, signed } from '../../text/numbers';
import { useGivenNumbers } from '../why/given';
import { type ChoiceGains, LEAST_POINTS, whyGain } from './choiceGains';

export interface GainProps {
  readonly gains: ChoiceGains;
  /** The name of the choice. */
  readonly of: string;
}

const DECIMALS = 1;

function lookOf({ points, best, isStale }: ChoiceGains, of: string): string {
  const isHarmful = (points[of] ?? 0) <= -LEAST_POINTS;
  const look = best === of ? 'is-best' : isHarmful ? 'is-harmful' : '';
  return isStale ? `${look} is-stale` : look;
}

/** `isBrief` only marks the best, where there is little room. */
export function GainWords(props: GainProps & { readonly isBrief?: boolean }) {
  const { gains, of, isBrief = false } = props;
  const points = gains.points[of];
  if (!gains.isShown) return null;
  if (points === undefined)
    return <span class="gain is-stale">{gains.isStale && !isBrief ? '…' : ''}</span>;
  const isBest = gains.best === of;
  const { name, mark } = direction(points, DECIMALS);
  return (
    <span class={`gain ${lookOf(gains, of)}`} data-why={whyGain(gains, of)}>
      <span class="visually-hidden">{t('gain.spoken')} </span>
      {name === 'level' || (isBrief && !isBest) ? null : (
        <span class="gain-mark" aria-hidden="true">
          {mark}{' '}
        </span>
      )}
      {signed(points, plain(points, DECIMALS))}
      {isBest ? <span class="visually-hidden"> {t('gain.most')}</span> : null}
    </span>
  );
}

/** A row of a card, with a word of its own on the best. */
export function ChoiceGain(props: GainProps) {
  if (!props.gains.isShown) return null;
  const isBest = props.gains.best === props.of;
  return (
    <span class={`choice-row choice-gain ${isBest ? 'is-best' : ''}`}>
      <span>{t(isBest ? 'gain.best' : 'gain.name')}</span>
      <GainWords {...props} />
    </span>
  );
}

function StepTo({ gains, of }: GainProps) {
  const why = useGivenNumbers(`step-to-${of}`, () => ({ orderedPercent: Number(of) }));
  return (
    <span class="step-gain" data-why={why}>
      {t('gain.step', { share: t('unit.percent', { value: of }) })}{' '}
      <GainWords gains={gains} of={of} />
    </span>
  );
}

/** The better direction for a step of a share. */
export function StepGain({ gains }: { readonly gains: ChoiceGains }) {
  const { isShown, points, isStale } = gains;
  if (!isShown) return null;
  const [first, ...rest] = Object.keys(points);
  if (first === undefined)
    return <span class="step-gain muted">{isStale ? t('gain.waiting') : ''}</span>;
  const better = rest.reduce((best, each) => (points[each]! > points[best]! ? each : best), first);
  return <StepTo gains={gains} of={better} />;
}
