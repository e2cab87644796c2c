// What waits for the player on the bridge, each a way into its dialog, ticked off once it is decided; and the storms ahead.

import type { Matter } from '../../../selectors';
import type { IconName } from '../../theme/icons';
import { t } from '../../text';
import { Icon } from '../controls/icon';
import { type OpenDialog, openDialog } from '../dialogs/dialogStack';
import { type GameModel, useGame } from '../gameModel';
import { countryName, demandName, eventName, projectName } from '../names';
import { hasDeclinedProject } from '../viewState';

const ICONS: Readonly<Record<Matter['kind'], IconName>> = {
  event: 'report',
  demand: 'deal',
  proposal: 'link',
  project: 'plan',
  pledge: 'flag',
  asking: 'deal',
};

function matterWords({ state, country }: GameModel, matter: Matter): string {
  const names = state.value.game.scenario;
  switch (matter.kind) {
    case 'event':
      return eventName(names, matter.event);
    case 'demand':
      return t('bridge.demand', {
        power: t(`capital.${matter.power}`),
        demand: demandName(names, matter.demand),
      });
    case 'proposal':
      return t('bridge.proposal', { country: countryName(names, matter.from) });
    case 'project':
      return matter.wished === null
        ? t('bridge.project')
        : projectName(names, country, matter.wished);
    case 'pledge':
      return t('bridge.pledge');
    case 'asking':
      return t('bridge.asking');
    default:
      return matter satisfies never;
  }
}

function dialogOf({ chapters }: GameModel, matter: Matter): OpenDialog {
  if (matter.kind === 'proposal') return { kind: 'proposal', from: matter.from };
  if (matter.kind !== 'pledge') return { kind: matter.kind };
  const index = chapters.peek().findIndex(({ state }) => state === 'present');
  return { kind: 'chapter', index };
}

function MatterRow({ matter }: { readonly matter: Matter }) {
  const game = useGame();
  const { kind } = matter;
  const seat = { game: game.state.value.game, country: game.country };
  const isDecided = matter.isDecided || (kind === 'project' && hasDeclinedProject(seat));
  return (
    <li>
      <button
        type="button"
        class={`matter ${isDecided ? 'is-decided' : ''}`}
        aria-haspopup="dialog"
        data-matter={kind}
        onClick={() => openDialog(dialogOf(game, matter))}
      >
        <Icon name={ICONS[kind]} />
        <span class="grow">{matterWords(game, matter)}</span>
        {isDecided ? (
          <Icon name="check" size="s" label={t('bridge.decided')} />
        ) : (
          <Icon name="chevronRight" size="s" />
        )}
      </button>
    </li>
  );
}

export function MatterList() {
  const { matters: all, state } = useGame();
  const { matters, storms } = all.value;
  const names = state.value.game.scenario;
  if (matters.length === 0 && storms.length === 0) return null;
  return (
    <section class="bridge-part" aria-labelledby="bridge-matters" data-bridge="matters">
      <h3 id="bridge-matters" class="cap">
        {t('bridge.matters')}
      </h3>
      <ul class="matters">
        {matters.map((matter, i) => (
          <MatterRow key={i} matter={matter} />
        ))}
        {storms.map((event) => (
          <li key={event} class="matter is-storm">
            <Icon name="limit" />
            <span class="grow">{t('bridge.storm', { event: eventName(names, event) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
