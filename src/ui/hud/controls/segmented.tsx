// A choice of one among few: radio buttons in one strip, with the arrow keys of any radio group.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OrderKind } from '../../../types/order';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** Why the option is locked; without it, the option can be chosen. */
  readonly locked?: string | undefined;
  /** Language of the label where it differs from the page. */
  readonly lang?: string;
}

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
  /** The order that this control gives, by which others lead here. */
  readonly decision?: OrderKind;
}

export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      class={`segmented ${props.className ?? ''}`}
      role="radiogroup"
      aria-label={props.label}
      data-decision={props.decision}
    >
      {props.options.map(({ value, label, locked, lang }) => (
        <label key={value} class="segmented-option" title={locked} lang={lang}>
          <input
            class="visually-hidden"
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            disabled={locked !== undefined}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
