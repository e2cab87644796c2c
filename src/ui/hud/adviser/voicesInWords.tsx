// What each office would change, in words only, for sights without points; the words add up to no answer.

import type { SessionState } from '../../../session';
import type { Advice, Voice } from '../../../types/advice';
import { t } from '../../text';
import { useGivenNumbers } from '../why/given';
import { itemWords } from './adviceList';
import { itemOf, VoiceName } from './voices';

export interface VoicesInWordsProps {
  readonly advice: Advice;
  readonly state: SessionState;
}

function VoiceWords({ voice, state }: Pick<VoicesInWordsProps, 'state'> & { voice: Voice }) {
  const { adviser, order } = voice;
  const item = itemOf(state, voice);
  return (
    <li
      class={`voice voice-${adviser}`}
      data-adviser={adviser}
      data-why={useGivenNumbers(`voice-${adviser}`, () => ({ order }))}
    >
      <VoiceName state={state} adviser={adviser} />
      <p class="voice-change">
        {item === null ? t('voice.nothing') : itemWords(item, state.game.scenario)}
      </p>
    </li>
  );
}

export function VoicesInWords({ advice, state }: VoicesInWordsProps) {
  return (
    <section class="stack" aria-label={t('voice.title')}>
      <h3>{t('voice.title')}</h3>
      <p class="muted small">{t('voice.noteWords')}</p>
      <ul class="voices">
        {advice.voices.map((voice) => (
          <VoiceWords key={voice.adviser} voice={voice} state={state} />
        ))}
      </ul>
    </section>
  );
}
