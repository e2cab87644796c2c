// One question to the adviser: how far the work is, and the answer, which is kept for the turn and for its seat only.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionState } from '../../../session';
import type { Advice } from '../../../types/advice';
import type { CountryId } from '../../../types/names';
import { t } from '../../text';
import { announce } from '../voice';
import { useSight } from '../sight';
import { type Answer, latestAnswer } from '../viewState';
import type { AskAdviser } from './adviserPort';

export type Inquiry =
  /** How much of the work is done, in whole percent. */
  | { readonly kind: 'thinking'; readonly percent: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly answer: Answer };

export interface InquiryControl {
  readonly inquiry: Inquiry;
  readonly ask: () => void;
  readonly stop: () => void;
}

const BEGUN: Inquiry = { kind: 'thinking', percent: 0 };

/** Asks at once where this turn has no answer yet, and ends the work when the component is removed. */
export function useInquiry(
  state: SessionState,
  country: CountryId,
  adviser: AskAdviser,
): InquiryControl {
  const { points: isPilot } = useSight();
  const [inquiry, show] = useState<Inquiry>(() => {
    const answer = latestAnswer.peek();
    return answer?.game === state.game && answer.country === country
      ? { kind: 'answered', answer }
      : BEGUN;
  });
  const work = useRef<AbortController | null>(null);

  const ask = () => {
    work.current?.abort();
    const { signal } = (work.current = new AbortController());
    const showNow = (now: Inquiry) => signal.aborted || show(now);
    const answered = (advice: Advice | null) => {
      if (advice === null || signal.aborted) return;
      const answer = { game: state.game, country, asked: state.orders, advice };
      latestAnswer.value = answer;
      show({ kind: 'answered', answer });
      announce(isPilot ? t('adviser.ready', { count: advice.orders.length }) : t('voice.ready'));
    };
    showNow(BEGUN);
    const onProgress = (done: number, total: number) =>
      showNow({ kind: 'thinking', percent: Math.floor((done / total) * 100) });
    adviser(state, country, { onProgress, signal }).then(answered, () =>
      showNow({ kind: 'failed' }),
    );
  };

  const stop = () => {
    work.current?.abort();
    show({ kind: 'stopped' });
  };

  useEffect(() => {
    if (inquiry.kind === 'thinking') ask();
    return () => work.current?.abort();
  }, []);
  return { inquiry, ask, stop };
}
