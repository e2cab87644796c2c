// What each office would change and the score that this is expected to reach, side by side and in no order of rank.

import { type AdviceItem, selectAdvice, selectMood } from '../../../selectors';
import { expectedGain, expectedParts } from '../../../why';
import type { SessionState } from '../../../session';
import type { Advice, Expectation, Voice } from '../../../types/advice';
import type { AdviserName } from '../../../types/names';
import { t } from '../../text';
import { plain, signed } from '../../text/numbers';
import { Button } from '../controls/button';
import { itemWords } from './adviceList';
import { Portrayed } from '../people/speaker';
import { useGivenNumbers } from '../why/given';
import { expectationWords } from './expectations';

/** The ends of the scale that all bands share. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

function scaleOf({ voices, own }: Advice): Scale {
  const all = [own, ...voices.map(({ expected }) => expected)];
  return {
    low: Math.min(0, ...all.map(({ lowest }) => lowest)),
    high: Math.max(0, ...all.map(({ highest }) => highest)),
  };
}

interface BandProps {
  readonly expected: Expectation;
  readonly own: Expectation;
  readonly scale: Scale;
}

/** The range as a block with its mean; the mean of the seat's own orders is dashed, and par is a line. */
function VoiceBand({ expected, own, scale }: BandProps) {
  const at = (value: number) => `${(100 * (value - scale.low)) / (scale.high - scale.low || 1)}%`;
  const { lowest, highest, mean } = expected;
  return (
    <div class="voice-band" aria-hidden="true">
      <span class="voice-par" style={{ '--at': at(0) }} />
      <span class="voice-range" style={{ '--from': at(lowest), '--to': at(highest) }} />
      <span class="voice-own" style={{ '--at': at(own.mean) }} />
      <span class="voice-mean" style={{ '--at': at(mean) }} />
    </div>
  );
}

/** The change as an item that can be taken over. */
export function itemOf(state: SessionState, { order }: Voice): AdviceItem | null {
  if (order === null) return null;
  return selectAdvice(state, [order], []).find(({ kind }) => kind === order.kind) ?? null;
}

interface NameProps {
  readonly state: SessionState;
  readonly adviser: AdviserName;
}

export function VoiceName({ state, adviser }: NameProps) {
  const person = { kind: 'minister', minister: adviser } as const;
  return (
    <p class="voice-who">
      <Portrayed person={person} mood={selectMood(state, state.active, person)} />
      <span>
        <b>{t(`voice.name.${adviser}`)}</b>
        <span class="muted small">{t(`voice.creed.${adviser}`)}</span>
      </span>
    </p>
  );
}

interface CardProps extends Omit<VoicesProps, 'advice'> {
  readonly advice: Advice;
  readonly voice: Voice;
  readonly scale: Scale;
}

function TakeButton({
  item,
  words,
  onTake,
}: {
  item: AdviceItem;
  words: string;
  onTake: () => void;
}) {
  const { isTaken } = item;
  return (
    <Button
      label={t(isTaken ? 'adviser.takenOne' : 'adviser.takeOne', { order: words })}
      icon={isTaken ? 'check' : 'arrowRight'}
      locked={isTaken ? t('adviser.taken') : undefined}
      onPress={onTake}
    >
      {t(isTaken ? 'adviser.taken' : 'adviser.take')}
    </Button>
  );
}

function VoiceCard({ advice, voice, state, scale, onTake }: CardProps) {
  const { adviser, expected, betterIn } = voice;
  const { own, futures } = advice;
  const item = itemOf(state, voice);
  const words = item === null ? t('voice.nothing') : itemWords(item, state.game.scenario);
  const gain = expected.mean - own.mean;
  const order = item?.order ?? null;
  const why = useGivenNumbers(`voice-${adviser}`, () => {
    const parts = expectedParts(expected);
    const pointsMore = expectedGain(parts, expectedParts(own));
    return { expected: parts, pointsMore, betterIn, futures, order };
  });
  return (
    <li class={`voice voice-${adviser}`} data-adviser={adviser} data-why={why}>
      <VoiceName state={state} adviser={adviser} />
      <p class="voice-change">{words}</p>
      <VoiceBand expected={expected} own={own} scale={scale} />
      <p class="voice-figure" data-why={`${why}.expected`}>
        {expectationWords(expected)}
      </p>
      <p class="muted small">
        {t('voice.against', {
          gain: signed(gain, plain(gain, 1)),
          better: betterIn,
          futures,
        })}
      </p>
      {item === null ? null : <TakeButton item={item} words={words} onTake={() => onTake(item)} />}
    </li>
  );
}

export interface VoicesProps {
  readonly advice: Advice;
  readonly state: SessionState;
  readonly onTake: (item: AdviceItem) => void;
}

export function Voices(props: VoicesProps) {
  const { advice } = props;
  const scale = scaleOf(advice);
  return (
    <section class="stack" aria-label={t('voice.title')}>
      <h3>{t('voice.title')}</h3>
      <p
        class="muted small"
        data-why={useGivenNumbers('voices', () => ({ futures: advice.futures }))}
      >
        {t('voice.note', { futures: advice.futures })}
      </p>
      <ul class="voices">
        {advice.voices.map((voice) => (
          <VoiceCard key={voice.adviser} {...props} voice={voice} scale={scale} />
        ))}
      </ul>
    </section>
  );
}
