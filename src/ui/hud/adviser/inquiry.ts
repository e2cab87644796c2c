// One question to the adviser: how far the work is, and the answer, which is kept for the turn and for its seat only.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionState } from '../../../session';
import type { Advice } from '../../../types/advice';
import type { Game } from '../../../types/game';
import type { CountryId } from '../../../types/names';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { announce } from '../controls/liveRegion';
import { useSight } from '../sight';
import type { AskAdviser } from './adviserPort';

export interface Answer {
  readonly game: Game;
  readonly country: CountryId;
  /** The seat's orders when it asked. */
  readonly asked: readonly Order[];
  readonly advice: Advice;
}

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

let latest: Answer | null = null;

/** Asks at once where this turn has no answer yet, and ends the work when the component is removed. */
export function useInquiry(
  state: SessionState,
  country: CountryId,
  adviser: AskAdviser,
): InquiryControl {
  const { points: isPilot } = useSight();
  const [inquiry, show] = useState<Inquiry>(() =>
    latest?.game === state.game && latest.country === country
      ? { kind: 'answered', answer: latest }
      : BEGUN,
  );
  const work = useRef<AbortController | null>(null);

  const ask = () => {
    work.current?.abort();
    const { signal } = (work.current = new AbortController());
    const showNow = (now: Inquiry) => signal.aborted || show(now);
    const answered = (advice: Advice | null) => {
      if (advice === null || signal.aborted) return;
      latest = { game: state.game, country, asked: state.orders, advice };
      show({ kind: 'answered', answer: latest });
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
