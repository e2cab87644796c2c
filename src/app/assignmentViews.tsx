// What the title screen shows of the address: its assignment, opened once by itself, or why it cannot be followed.

import { CATALOGUE } from 'virtual:catalogue';
import { useEffect } from 'preact/hooks';
import type { AddressFault } from '../classroom/address';
import { AssignmentCard } from '../classroom/pupil/assignmentCard';
import { ScenarioWanted } from '../classroom/pupil/scenarioWanted';
import type { Assignment } from '../types/assignment';
import type { KeptGame } from '../types/keptGame';
import { Notice } from '../ui/hud/controls/notice';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { ANY_GAME, type ChosenGame, gameOf } from '../ui/hud/title/catalogue';
import { t } from '../ui/text';
import { assigned, assignedOwn, openedAddress } from './assignment';
import { games } from './device';
import { offeredScenarios, ownScenarios } from './own/ownCatalogue';

export interface AssignmentOnTitleProps {
  readonly onBrief: (game: ChosenGame) => void;
  readonly onContinue: (game: KeptGame) => void;
  /** Brings a scenario that does not come with the game. */
  readonly onBring: () => void;
  /** Takes the file of such a scenario. */
  readonly onFile: (file: File) => void;
}

/** The games on this device that are played for the assignment at an address, the newest first. */
export function gamesAt(address: string): readonly KeptGame[] {
  const kept = games.list.value?.games ?? [];
  return kept.filter(({ assignment, isSave }) => assignment === address && isSave !== true);
}

/** Those of the assignment that the page's address names. */
export function assignmentGames(): readonly KeptGame[] {
  const now = assigned.value;
  return now.kind === 'set' ? gamesAt(now.address) : [];
}

/** Whether the address sets a whole game, and not only a seed or a sight. */
export function hasAssignment(): boolean {
  const now = assigned.value;
  return now.kind === 'set' && now.assignment.scenario !== null;
}

export function AssignmentOnTitle(props: AssignmentOnTitleProps) {
  const { onBrief, onContinue, onBring, onFile } = props;
  const now = assigned.value;
  const address = now.kind === 'set' ? now.address : null;
  const name = now.kind === 'set' ? now.assignment.scenario : null;
  const listed = CATALOGUE.find(({ id }) => id === name);
  const own = address === null ? null : assignedOwn(address);
  const scenario = listed ?? (own?.kind === 'here' ? own.listed : undefined);
  const kept = assignmentGames();
  useEffect(() => {
    if (name !== null && listed === undefined && own === null) onBring();
  }, [address]);
  useEffect(() => {
    if (scenario === undefined || openedAddress.peek() === address) return;
    openedAddress.value = address;
    if (kept.length === 0) onBrief(gameOf(scenario, ANY_GAME));
  }, [address, scenario]);
  if (now.kind !== 'set' || name === null) return null;
  return (
    <AssignmentCard
      assignment={now.assignment}
      scenario={scenario}
      wanted={
        <ScenarioWanted
          scenario={name}
          isOpening={own?.kind !== 'asked'}
          findings={own?.kind === 'asked' ? own.findings : []}
          onFile={onFile}
        />
      }
      kept={kept}
      onBegin={(chosen) => onBrief(gameOf(chosen, ANY_GAME))}
      onContinue={onContinue}
      onAll={() => openDialog({ kind: 'games' })}
    />
  );
}

/** Opens the set-up of the world that the address names; says so where its scenario is not here. */
export function WorldOnTitle({ onOpen }: { readonly onOpen: (assignment: Assignment) => void }) {
  const now = assigned.value;
  const asked = now.kind === 'world' ? now.assignment : null;
  const isHere = offeredScenarios().some(({ id }) => id === asked?.scenario);
  useEffect(() => {
    if (asked !== null && isHere) onOpen(asked);
  }, [asked, isHere]);
  if (asked === null || isHere || ownScenarios.value === null) return null;
  return (
    <div class="page-notice">
      <Notice kind="error" icon="brokenLink" title={t('address.title')}>
        <p>{t('address.noScenario', { scenario: asked.scenario ?? '' })}</p>
        <p>{t('address.safe')}</p>
      </Notice>
    </div>
  );
}

function faultWords(fault: AddressFault): string {
  return fault.kind === 'badField'
    ? t('address.badField', { field: fault.field, value: fault.value })
    : t(`address.${fault.kind}`);
}

export function AddressNotice() {
  const now = assigned.value;
  if (now.kind !== 'fault') return null;
  return (
    <div class="page-notice">
      <Notice kind="error" icon="brokenLink" title={t('address.title')}>
        <p>{faultWords(now.fault)}</p>
        <p>{t('address.safe')}</p>
      </Notice>
    </div>
  );
}
