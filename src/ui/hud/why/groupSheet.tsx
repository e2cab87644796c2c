// The numbers of a row or a group, each a way into its own "Why?".

import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Asked } from '../../../why';
import type { Game } from '../../../types/game';
import { t } from '../../text';
import { Button } from '../controls/button';
import { askedWords } from './askedWords';
import { unitOfAsked } from './nodeUnits';
import { nodeValue, scaleOf } from './nodeWords';

export interface RowsProps {
  readonly asked: readonly Asked[];
  readonly game: Game;
  readonly country: string;
  /** The quantity that is open beside. */
  readonly open: string | undefined;
  readonly onOpen: (quantity: string) => void;
}

interface Entry {
  readonly asked: Asked;
  /** What the number has in common with others, to stand above them. */
  readonly heading: string;
  readonly name: string;
}

function entriesOf({ asked, game, country }: RowsProps): Entry[] {
  return asked.map((each) => {
    const { name, about } = askedWords(each, game.scenario, country);
    return { asked: each, heading: about, name };
  });
}

function Row({ entry, ...props }: RowsProps & { readonly entry: Entry }) {
  const { node, quantity } = entry.asked;
  const isOpen = props.open === quantity;
  const value = nodeValue(node, unitOfAsked(entry.asked, props.game.ruleset), scaleOf(node));
  return (
    <li class={`why-row ${isOpen ? 'is-open' : ''}`}>
      <button
        type="button"
        class="link-dotted"
        aria-expanded={isOpen}
        onClick={() => props.onOpen(quantity)}
      >
        {entry.name}
      </button>
      <b data-value={node.value}>{value}</b>
    </li>
  );
}

/** The numbers with what several have in common as a heading above them. */
function NumberRows(props: RowsProps) {
  const entries = entriesOf(props);
  return (
    <ul>
      {entries.map((entry, i) => (
        <Fragment key={entry.asked.quantity}>
          {entry.heading !== '' && entry.heading !== entries[i - 1]?.heading ? (
            <li class="why-over">{entry.heading}</li>
          ) : null}
          <Row {...props} entry={entry} />
        </Fragment>
      ))}
    </ul>
  );
}

/** What stands beside a number on the page, below its own explanation. */
export function BesideRows(props: RowsProps) {
  if (props.asked.length === 0) return null;
  return (
    <>
      <h3>{t('whyGroup.beside')}</h3>
      <NumberRows {...props} />
    </>
  );
}

export interface GroupSheetProps extends RowsProps {
  readonly isTop: boolean;
  readonly onClose: () => void;
}

export function GroupSheet(props: GroupSheetProps) {
  const id = useId();
  return (
    <section class="sheet why" aria-labelledby={id}>
      <div class="neatline" />
      <div class="why-head">
        <h2 id={id} tabIndex={-1} data-title={props.isTop || undefined}>
          {t('whyGroup.title')}
        </h2>
        <Button icon="close" label={t('control.close')} onPress={props.onClose} />
      </div>
      <p class="muted">{t('whyGroup.note')}</p>
      <NumberRows {...props} />
    </section>
  );
}
