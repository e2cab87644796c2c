// Buttons for less and more around a value; holding one repeats it.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { playCue } from '../voice';
import { t } from '../../text';
import { Icon } from './icon';

const FIRST_REPEAT_MS = 400;
const NEXT_REPEAT_MS = 90;

export interface StepperProps {
  /** What is stepped, for the spoken names of the buttons. */
  readonly name: string;
  readonly children: ComponentChildren;
  readonly onStep: (direction: 1 | -1) => void;
  /** Why the button is locked; without it, the button can be used. */
  readonly lessLocked?: string | undefined;
  readonly moreLocked?: string | undefined;
}

/** Calls `act` at once and, while held, again and again. */
function useHold(act: () => void) {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const again = () => {
    latest.current();
    timer.current = setTimeout(again, NEXT_REPEAT_MS);
  };
  const start = () => {
    stop();
    timer.current = setTimeout(again, FIRST_REPEAT_MS);
  };
  return { onPointerDown: start, onPointerUp: stop, onPointerLeave: stop, onPointerCancel: stop };
}

interface StepButtonProps {
  readonly icon: 'minus' | 'plus';
  readonly label: string;
  readonly locked: string | undefined;
  readonly onPress: () => void;
}

function StepButton({ icon, label, locked, onPress }: StepButtonProps) {
  const act = () => {
    if (locked !== undefined) return;
    playCue('click');
    onPress();
  };
  const hold = useHold(act);
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={locked}
      aria-disabled={locked === undefined ? undefined : true}
      onClick={act}
      {...hold}
    >
      <Icon name={icon} />
    </button>
  );
}

export function Stepper({ name, children, onStep, lessLocked, moreLocked }: StepperProps) {
  return (
    <div class="stepper">
      <StepButton
        icon="minus"
        label={t('control.less', { name })}
        locked={lessLocked}
        onPress={() => onStep(-1)}
      />
      <div class="stepper-value">{children}</div>
      <StepButton
        icon="plus"
        label={t('control.more', { name })}
        locked={moreLocked}
        onPress={() => onStep(1)}
      />
    </div>
  );
}
