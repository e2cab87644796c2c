// What hand-ins need to be played again: the file of a scenario, or the teacher's word that the one a game carries will do.

import { useState } from 'preact/hooks';
import { Button } from '../../ui/hud/controls/button';
import { FileButton } from '../../ui/hud/controls/fileButton';
import { Sheet } from '../../ui/hud/controls/sheet';
import { countryName } from '../../ui/hud/names';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { inLanguage, t } from '../../ui/text';
import { WrongFile } from '../wrongFile';
import type { Collection } from './collection';
import { type CarriedLook, type LackingScenario, lackingIn } from './lacking';

interface LookProps {
  readonly look: CarriedLook;
  readonly onUse: () => void;
}

/** What is known of the scenario, before the button that uses it. */
function Look({ look, onUse }: LookProps) {
  const { listed, licence, warnings } = look;
  const seats = listed.seats.map(({ country }) => countryName(listed, country)).join(', ');
  return (
    <div class="note note-sea">
      <div class="stack grow">
        <b>{inLanguage(listed.texts.title)}</b>
        <span>
          {t('collect.look.author', { author: listed.author ?? '–', licence: licence || '–' })}
        </span>
        <span>{t('collect.look.seats', { seats })}</span>
        <span>{t('collect.look.warnings', { count: warnings })}</span>
        <span>{t('collect.look.care')}</span>
        <div class="row">
          <Button look="signal" onPress={onUse}>
            {t('collect.look.use')}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly lacking: LackingScenario;
  readonly collection: Collection;
}

function Entry({ lacking, collection }: EntryProps) {
  const { isOther, rows, carried, ...wanted } = lacking;
  const { scenario } = wanted;
  const [findings, tell] = useState<readonly LoadFinding[]>([]);
  const [look, see] = useState<CarriedLook | null>(null);
  const { ports } = collection;
  const open = async (file: File) => {
    const found = await ports.takeScenario(file, wanted);
    tell(found);
    if (found.length === 0) await collection.playRows(rows);
  };
  const lookAt = async () => {
    const found = await ports.lookAt(carried!, wanted);
    tell(found.ok ? [] : found.error);
    see(found.ok ? found.value : null);
  };
  const use = () => {
    look!.agree();
    void collection.playRows(rows);
  };
  return (
    <li class="stack">
      <p>
        {t(isOther ? 'collect.lacks.other' : 'collect.lacks.none', {
          scenario,
          count: rows.length,
        })}
      </p>
      <WrongFile findings={findings} />
      <div class="row lacking-ways">
        <FileButton onFile={(file) => void open(file)}>{t('load.openScenario')}</FileButton>
        {carried === null ? null : (
          <Button onPress={() => void lookAt()}>{t('collect.look.open')}</Button>
        )}
      </div>
      {look === null ? null : <Look look={look} onUse={use} />}
    </li>
  );
}

export function LackingSheet({ collection }: { readonly collection: Collection }) {
  const lacking = lackingIn(collection.handed.value, collection.judgements.value);
  if (lacking.length === 0) return null;
  return (
    <Sheet title={t('collect.lacks.title')}>
      <ul class="stack collect-faults">
        {lacking.map((each) => (
          <Entry key={`${each.scenario} ${each.content}`} lacking={each} collection={collection} />
        ))}
      </ul>
    </Sheet>
  );
}
