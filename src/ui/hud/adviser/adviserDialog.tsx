// The adviser: it thinks, suggests orders and says what it expects; nothing is ordered unless it is taken over.

import { useLayoutEffect, useState } from 'preact/hooks';
import { type AdviceItem, selectAdvice } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { t } from '../../text';
import { Dialog } from '../controls/dialog';
import { announce } from '../voice';
import { closeDialog } from '../dialogs/dialogStack';
import { useSight } from '../sight';
import { AdviceList } from './adviceList';
import { AnsweredFoot, CloseFoot, StoppedFoot, ThinkingFoot } from './adviserFeet';
import type { AskAdviser } from './adviserPort';
import { Expectations } from './expectations';
import { type Inquiry, useInquiry } from './inquiry';
import { PilotCall } from './pilotCall';
import { Refused } from './refused';
import { Thinking } from './thinking';
import { Voices } from './voices';
import { VoicesInWords } from './voicesInWords';

export interface AdviserDialogProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly adviser: AskAdviser;
}

/** Takes one item over; false where it is not legal beside the other orders. */
function take(session: Session, { kind, order }: AdviceItem): boolean {
  if (order !== null) return session.issue(order).ok;
  session.withdraw(kind);
  return true;
}

function itemsOf(state: SessionState, inquiry: Inquiry): AdviceItem[] {
  if (inquiry.kind !== 'answered') return [];
  const { advice, asked } = inquiry.answer;
  return selectAdvice(state, advice.orders, asked);
}

/** A button that had focus may be gone since the last step; then the title gets it. */
function useFocus(kind: Inquiry['kind'], isPilot: boolean): void {
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.adviser-dialog [data-title]')?.focus();
  }, [kind, isPilot]);
}

export function AdviserDialog({ session, state, adviser }: AdviserDialogProps) {
  const { points: isPilot } = useSight();
  const { inquiry, ask, stop } = useInquiry(state, state.active, adviser);
  const [refused, setRefused] = useState<readonly AdviceItem[]>([]);
  useFocus(inquiry.kind, isPilot);
  const { scenario } = state.game;
  const items = itemsOf(state, inquiry);
  const takeOver = (wanted: readonly AdviceItem[]) => {
    const failed = wanted.filter((item) => !take(session, item));
    setRefused(failed);
    announce(t('adviser.tookOver', { count: wanted.length - failed.length }));
  };
  const feet = {
    thinking: <ThinkingFoot onStop={stop} />,
    stopped: <StoppedFoot onAsk={ask} />,
    failed: <StoppedFoot onAsk={ask} />,
    answered: isPilot ? (
      <AnsweredFoot
        state={state}
        open={items.filter(({ isTaken }) => !isTaken)}
        onTake={takeOver}
        onUndo={() => session.undo()}
      />
    ) : (
      <CloseFoot />
    ),
  };
  return (
    <Dialog
      title={t('adviser.title')}
      className="adviser-dialog"
      onClose={closeDialog}
      foot={feet[inquiry.kind]}
    >
      <p class="muted">{t(isPilot ? 'adviser.sees' : 'adviser.seesWords')}</p>
      {inquiry.kind === 'thinking' ? <Thinking percent={inquiry.percent} /> : null}
      {inquiry.kind === 'stopped' ? <p role="status">{t('adviser.stopped')}</p> : null}
      {inquiry.kind === 'failed' ? <p role="alert">{t('adviser.failed')}</p> : null}
      {inquiry.kind === 'answered' && !isPilot ? (
        <VoicesInWords advice={inquiry.answer.advice} state={state} />
      ) : null}
      {isPilot ? null : <PilotCall session={session} state={state} />}
      {inquiry.kind === 'answered' && isPilot ? (
        <>
          <Voices
            advice={inquiry.answer.advice}
            state={state}
            onTake={(item) => takeOver([item])}
          />
          <Expectations advice={inquiry.answer.advice} />
          <AdviceList items={items} scenario={scenario} onTake={(item) => takeOver([item])} />
          <Refused items={refused} scenario={scenario} />
        </>
      ) : null}
    </Dialog>
  );
}
