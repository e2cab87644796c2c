// The dialog for handing in: a reason for each marked decision, and the text or file for the teacher.

import { selectPlace } from '../../selectors';
import type { Session, SessionState } from '../../session';
import { type Assignment, LONGEST_REASON } from '../../types/assignment';
import type { Order } from '../../types/order';
import { Button } from '../../ui/hud/controls/button';
import { Dialog } from '../../ui/hud/controls/dialog';
import { orderWords } from '../../ui/hud/orderWords';
import { inLanguage, t } from '../../ui/text';
import { markIn } from '../assignmentMark';
import { CopyButton, type CopyText } from '../../ui/hud/controls/copyButton';
import { handInOf } from '../handIn';
import { handInText } from '../handInText';

export interface HandInDialogProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly assignment: Assignment;
  readonly copy: CopyText;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A decision that asks for a reason. */
interface Marked {
  /** From 0. */
  readonly turn: number;
  readonly order: Order;
}

function markedIn({ history }: SessionState, { reasons }: Assignment): Marked[] {
  return history.flatMap(({ turn, humanOrders }) =>
    humanOrders
      .filter(({ kind }) => reasons.includes(kind))
      .map((order): Marked => ({ turn, order })),
  );
}

interface ReasonFieldProps extends Pick<HandInDialogProps, 'session' | 'state'> {
  readonly marked: Marked;
}

function ReasonField({ session, state, marked }: ReasonFieldProps) {
  const { turn, order } = marked;
  const { kind } = order;
  const { roundTurns } = state.game.state;
  const given = state.reasons.find((reason) => reason.turn === turn && reason.kind === kind);
  const number = Math.floor(turn / roundTurns) + 1;
  const { round } = selectPlace(state.game);
  return (
    <label class="field" data-place>
      <span>
        <b>{t('games.turn', { round, turn: number })}</b> {orderWords(order, state.game.scenario)}
      </span>
      <input
        class="text-field"
        type="text"
        maxLength={LONGEST_REASON}
        placeholder={t('handIn.because')}
        value={given?.text ?? ''}
        onInput={({ currentTarget }) =>
          session.giveReason({ turn, kind, text: currentTarget.value })
        }
      />
    </label>
  );
}

function Reasons(props: Pick<HandInDialogProps, 'session' | 'state' | 'assignment'>) {
  const { session, state, assignment } = props;
  const marked = markedIn(state, assignment);
  if (marked.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="hand-in-reasons">
      <h3 id="hand-in-reasons">{t('handIn.reasons')}</h3>
      {marked.map((one) => (
        <ReasonField
          key={`${one.turn} ${one.order.country} ${one.order.kind}`}
          session={session}
          state={state}
          marked={one}
        />
      ))}
    </section>
  );
}

export function HandInDialog(props: HandInDialogProps) {
  const { session, state, assignment, copy, onSave, onClose } = props;
  const { aliases = [], assigned } = session.setup;
  const handIn = handInOf(session.toSave(), aliases, markIn(assigned?.address ?? ''));
  const text = handInText(handIn);
  const { round, done, length } = selectPlace(state.game);
  const place = { names: aliases.join(', '), round, turn: done, length };
  return (
    <Dialog
      title={t('handIn.title')}
      subtitle={`${t('handIn.place', place)} ${inLanguage(state.game.scenario.texts.title)}`}
      size="m"
      className="hand-in"
      onClose={onClose}
      foot={
        <>
          <Button icon="export" onPress={onSave}>
            {t('handIn.file')}
          </Button>
          <span class="grow" />
          <CopyButton
            text={text}
            copy={copy}
            field=".hand-in textarea"
            words={t('handIn.copy')}
            autoFocus
          />
        </>
      }
    >
      <div class="stack">
        {assignment.question === '' ? null : (
          <p>
            <b>{t('pupil.question')}</b> {assignment.question}
          </p>
        )}
        <Reasons session={session} state={state} assignment={assignment} />
        <label class="field" data-place>
          <span>{t('handIn.code')}</span>
          <textarea class="text-field hand-in-code" rows={6} readOnly value={text} />
        </label>
        <p class="muted small">{t('handIn.note')}</p>
      </div>
    </Dialog>
  );
}
