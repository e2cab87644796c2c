// The opening on the first turn: how the chips of the agreement come, and how many of them power lets run.

import { useMemo, useState } from 'preact/hooks';
import { type OpeningScene, selectOpening } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { inLanguage, t } from '../../text';
import { count, halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { choicesOf, useChoiceGains } from '../forecast/choiceGains';
import { OpeningOption } from './openingOption';
import { OpeningTable } from './openingTable';

export interface OpeningDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** The option that a digit key stands for. */
function optionOf({ options }: OpeningScene, key: string): string | undefined {
  return /^[1-9]$/.test(key) ? options[Number(key) - 1]?.id : undefined;
}

function Legend() {
  return (
    <p class="small grow lots-legend">
      <span>
        <i class="lots-key is-running" aria-hidden="true" /> {t('opening.running')}
      </span>
      <span>
        <i class="lots-key is-idle" aria-hidden="true" /> {t('opening.idle')}
      </span>
      <span>
        <i class="lots-key is-power" aria-hidden="true" /> {t('opening.powerLimit')}
      </span>
    </p>
  );
}

function Source({ scene }: { readonly scene: OpeningScene }) {
  if (scene.figure === null) return null;
  const { title, publisher, date } = scene.figure.source;
  return <p class="muted small source-line">{t('opening.source', { title, publisher, date })}</p>;
}

function kickerOf(scene: OpeningScene, state: SessionState): string {
  const date = halfYearName(state.game.state.halfYear);
  return t('opening.kicker', { date, installed: count(scene.installedH100e) });
}

function titleOf(scene: OpeningScene, id: string): string {
  const option = scene.options.find((each) => each.id === id);
  return option === undefined ? '' : inLanguage(option.name);
}

export function OpeningDialog({ session, state }: OpeningDialogProps) {
  const country = state.active;
  const scene = useMemo(() => selectOpening(state, country), [state, country]);
  const [chosen, choose] = useState(scene?.taken ?? '');
  const options = scene?.options ?? [];
  const standing = scene?.defaultOption ?? null;
  const choices = choicesOf(
    options.filter(({ id }) => id !== standing),
    ({ id }) => id,
    ({ id }) => ({ kind: 'chooseOpening', country, option: id }),
  );
  const gains = useChoiceGains(state, 'chooseOpening', choices, standing);
  const [isTable, showTable] = useState(false);
  if (scene === null) return null;
  const order = () => {
    session.issue({ kind: 'chooseOpening', country, option: chosen });
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = optionOf(scene, event.key);
    if (option !== undefined) choose(option);
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    order();
  };
  return (
    <Dialog
      kicker={<span data-why="@opening.installedH100e">{kickerOf(scene, state)}</span>}
      title={inLanguage(scene.name)}
      subtitle={inLanguage(scene.text)}
      className="opening-dialog"
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      foot={
        <>
          <Legend />
          <WhyMark
            of={`@opening.options @opening.installedH100e ${gains.why}`}
            name={inLanguage(scene.name)}
          />
          <Button icon="table" onPress={() => showTable(!isTable)}>
            {t(isTable ? 'opening.cards' : 'opening.table')}
          </Button>
          <Button look="signal" onPress={order}>
            {t('opening.order', { option: titleOf(scene, chosen) })}
          </Button>
        </>
      }
    >
      {isTable ? (
        <OpeningTable scene={scene} />
      ) : (
        <fieldset
          class="choice-grid event-choices"
          style={{ '--columns': String(scene.options.length) }}
        >
          <legend class="visually-hidden">{inLanguage(scene.name)}</legend>
          {scene.options.map((option, index) => (
            <OpeningOption
              key={option.id}
              scene={scene}
              option={option}
              gains={gains}
              digit={index + 1}
              isChosen={option.id === chosen}
              onChoose={() => choose(option.id)}
            />
          ))}
        </fieldset>
      )}
      <Source scene={scene} />
    </Dialog>
  );
}
