// A slider on a neatline: arrow keys move by 1, with Shift by 5; the tick is last turn's value.

import type { OrderKind } from '../../../types/order';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  /** Last turn's value, shown as a tick. */
  readonly was?: number | undefined;
  /** The value in words, for those who hear it. */
  readonly spoken: string;
  readonly onChange: (value: number) => void;
  readonly className?: string;
  readonly id?: string;
  /** The digit key that brings focus here. */
  readonly digit?: number;
  readonly describedBy?: string;
  /** The order that this control gives, by which others lead here. */
  readonly decision?: OrderKind;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

export function Slider(props: SliderProps) {
  const { label, value, min = 0, max = 100, was, spoken, onChange, className = '', id } = props;
  const { digit, describedBy } = props;
  const shareOf = (at: number) => `${((at - min) / (max - min || 1)) * 100}%`;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || !event.shiftKey) return;
    event.preventDefault();
    onChange(Math.min(max, Math.max(min, value + step * 5)));
  };
  return (
    <input
      id={id}
      class={`slider ${className}`}
      type="range"
      min={min}
      max={max}
      step={1}
      value={value}
      aria-label={label}
      aria-describedby={describedBy}
      data-digit={digit}
      data-decision={props.decision}
      aria-valuetext={spoken}
      style={{ '--share': shareOf(value), '--was': was === undefined ? '-10%' : shareOf(was) }}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
      onKeyDown={onKeyDown}
    />
  );
}
