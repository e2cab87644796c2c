// On the card of an assignment: its scenario is being opened, or is needed from a file first.

import { useState } from 'preact/hooks';
import { FileButton } from '../../ui/hud/controls/fileButton';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { t } from '../../ui/text';
import { WrongFile } from '../wrongFile';

export interface ScenarioWantedProps {
  /** Its id. */
  readonly scenario: string;
  readonly isOpening: boolean;
  /** Why the last file is not the right one. */
  readonly findings: readonly LoadFinding[];
  readonly onFile: (file: File) => void;
}

export function ScenarioWanted({ scenario, isOpening, findings, onFile }: ScenarioWantedProps) {
  const [isOver, setOver] = useState(false);
  if (isOpening) return <p role="status">{t('app.loading')}</p>;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      class={`stack scenario-wanted ${isOver ? 'is-over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('pupil.noScenario', { scenario })}</p>
      <WrongFile findings={findings} />
      <FileButton onFile={onFile}>{t('load.openScenario')}</FileButton>
    </div>
  );
}
