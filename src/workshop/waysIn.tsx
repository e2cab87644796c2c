// The ways to open a scenario: a file, a copy of one that comes with the game, or one that is on this device.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { OwnScenario } from '../types/ownScenario';
import { Button } from '../ui/hud/controls/button';
import { Sheet } from '../ui/hud/controls/sheet';
import { inCatalogueOrder } from '../ui/hud/title/catalogue';
import { inLanguage, t } from '../ui/text';
import { nameIn } from './names';
import type { WorkshopScreenProps } from './screenProps';

function Begin({
  scenarios,
  onBegin,
}: {
  readonly scenarios: readonly CatalogueEntry[];
  readonly onBegin: (id: string, isPatch: boolean) => void;
}) {
  const catalogue = inCatalogueOrder(scenarios);
  const [chosen, choose] = useState(catalogue[0]?.id ?? '');
  return (
    <div class="row workshop-begin">
      <label class="row grow">
        <span>{t('workshop.beginFrom')}</span>
        <select
          class="text-field grow"
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {catalogue.map(({ id, texts }) => (
            <option key={id} value={id}>
              {inLanguage(texts.title)}
            </option>
          ))}
        </select>
      </label>
      <Button icon="copy" onPress={() => onBegin(chosen, false)}>
        {t('workshop.beginCopy')}
      </Button>
      <Button icon="plus" onPress={() => onBegin(chosen, true)}>
        {t('workshop.beginPatch')}
      </Button>
    </div>
  );
}

function OwnRow({
  own,
  onOpen,
  onRemove,
}: {
  readonly own: OwnScenario;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}) {
  const name = nameIn(own.listed);
  return (
    <li class="row">
      <span class="grow workshop-clip">{name}</span>
      <Button onPress={onOpen} label={t('workshop.openNamed', { name })}>
        {t('workshop.openOwn')}
      </Button>
      <Button icon="letGo" label={t('workshop.removeNamed', { name })} onPress={onRemove} />
    </li>
  );
}

function OnDevice({ own, acts }: Pick<WorkshopScreenProps, 'own' | 'acts'>) {
  if (own === null || own.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="workshop-own">
      <h3 id="workshop-own">{t('workshop.onDevice')}</h3>
      <ul class="stack workshop-own">
        {own.map((each) => (
          <OwnRow
            key={each.listed.id}
            own={each}
            onOpen={() => acts.openOwn(each)}
            onRemove={() => acts.removeOwn(each)}
          />
        ))}
      </ul>
    </section>
  );
}

function Guide() {
  return (
    <div class="stack workshop-guide">
      <h3>{t('workshop.guideTitle')}</h3>
      <p>{t('workshop.guideWhat')}</p>
      <p>{t('workshop.guideSee')}</p>
      <p>{t('workshop.guideShare')}</p>
      <p>{t('workshop.guideMore')}</p>
    </div>
  );
}

/** Why files were refused, or why the open one cannot be read at present. */
function Trouble({ workshop }: Pick<WorkshopScreenProps, 'workshop'>) {
  const refused = workshop.refused.value;
  const isGone = workshop.isGone.value;
  return (
    <div role="alert">
      {refused === null ? null : <p class="note note-bad">{t(`workshop.refused.${refused}`)}</p>}
      {isGone ? <p class="note note-warn">{t('workshop.gone')}</p> : null}
    </div>
  );
}

/** When a row was removed with its buttons, focus goes to the first way to open a scenario. */
function useKeptFocus(own: WorkshopScreenProps['own']): void {
  const rows = own?.length ?? 0;
  const before = useRef(rows);
  useEffect(() => {
    if (rows < before.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.workshop-ways button')?.focus();
    before.current = rows;
  }, [rows]);
}

export function WaysIn(props: WorkshopScreenProps) {
  const { workshop, acts, scenarios, own } = props;
  useKeptFocus(own);
  const isEmpty = workshop.work.value === null;
  return (
    <Sheet title={t('workshop.waysTitle')} className={isEmpty ? 'workshop-empty' : ''}>
      <div class="workshop-ways">
        <div class="row">
          <Button look={isEmpty ? 'signal' : 'plain'} icon="import" onPress={acts.choose}>
            {t('workshop.open')}
          </Button>
          <span class="muted grow">{t('workshop.dropHere')}</span>
        </div>
        <Begin scenarios={scenarios} onBegin={acts.beginFrom} />
        <div class="row">
          <Button icon="flag" onPress={acts.newCountry}>
            {t('newCountry.open')}
          </Button>
        </div>
        <OnDevice {...props} />
        <Trouble workshop={workshop} />
      </div>
      {isEmpty ? <Guide /> : null}
    </Sheet>
  );
}
