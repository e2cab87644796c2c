// What can be done with a file: try it, keep it, set it for a class, share it, save it, close it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { type OpenedScenario, sharingNeeds } from '../files/index';
import { Button } from '../ui/hud/controls/button';
import { CopyButton } from '../ui/hud/controls/copyButton';
import { announce } from '../ui/hud/voice';
import { Sheet } from '../ui/hud/controls/sheet';
import { t } from '../ui/text';
import { count } from '../ui/text/numbers';
import { GivesWay } from './givesWay';
import type { SharedLink, WatchState, WorkshopScreenProps } from './screenProps';
import type { Work } from './work';

function Link({
  shared,
  acts,
}: Pick<WorkshopScreenProps, 'acts'> & { readonly shared: SharedLink }) {
  const { link, fits, opensElsewhere } = shared;
  const field = useRef<HTMLTextAreaElement>(null);
  // The button that had focus is gone.
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="stack workshop-link">
      {fits ? null : <p class="note note-warn">{t('workshop.linkAsks')}</p>}
      {opensElsewhere ? null : <p class="note note-warn">{t('workshop.linkHere')}</p>}
      <label class="field">
        <span>
          {t(fits ? 'workshop.link' : 'workshop.linkAlone', { length: count(link.length) })}
        </span>
        <textarea ref={field} class="text-field" rows={3} readOnly value={link} />
      </label>
      <div class="row">
        <CopyButton
          key={link}
          text={link}
          copy={acts.copy}
          field=".workshop-link textarea"
          words={t('workshop.copyLink')}
        />
      </div>
    </div>
  );
}

/** The link once it is asked for, or what is still missing for one. A scenario that is shared is also kept, so that games of it can be collected here. */
function Share({
  opened,
  acts,
  onShare,
}: Pick<WorkshopScreenProps, 'acts'> & {
  readonly opened: OpenedScenario;
  readonly onShare: () => void;
}) {
  const [asked, ask] = useState<OpenedScenario | null>(null);
  const needs = sharingNeeds(opened.warnings);
  if (needs.length > 0)
    return (
      <div class="stack">
        <p>{t('workshop.shareNeeds')}</p>
        <ul class="workshop-needs">
          {needs.map((need) => (
            <li key={`${need.code} ${need.path.join('.')}`} lang="en">
              {need.message}
            </li>
          ))}
        </ul>
      </div>
    );
  if (asked === opened) return <Link shared={acts.linkOf(opened)} acts={acts} />;
  const press = () => {
    ask(opened);
    onShare();
  };
  return (
    <div class="row">
      <Button icon="link" onPress={press}>
        {t('workshop.share')}
      </Button>
    </div>
  );
}

function Playing({
  opened,
  own,
  acts,
}: Pick<WorkshopScreenProps, 'acts' | 'own'> & { readonly opened: OpenedScenario }) {
  const [told, tell] = useState<{ readonly of: OpenedScenario; readonly words: string } | null>(
    null,
  );
  const keep = async () => {
    const words = t(`workshop.keeping.${await acts.keep(opened)}`);
    tell({ of: opened, words });
    announce(words);
  };
  return (
    <>
      <GivesWay opened={opened} own={own} />
      <div class="row workshop-row">
        <Button look="signal" icon="play" onPress={() => acts.tryIt(opened)}>
          {t('workshop.try')}
        </Button>
        <Button icon="save" onPress={() => void keep()}>
          {t('workshop.keep')}
        </Button>
        {opened.scenario.watch === true ? null : (
          <Button icon="talent" onPress={() => acts.setForClass(opened)}>
            {t('workshop.class')}
          </Button>
        )}
      </div>
      <p class="muted small" role="status">
        {told?.of === opened ? told.words : t('workshop.keepNote')}
      </p>
      <h3>{t('workshop.shareTitle')}</h3>
      <Share opened={opened} acts={acts} onShare={() => void keep()} />
    </>
  );
}

/** How a change in the file is noticed, or how to show it. */
function Watching({
  watch,
  acts,
}: Pick<WorkshopScreenProps, 'acts'> & { readonly watch: WatchState }) {
  return (
    <div class="row workshop-row">
      <p class="muted small grow">{t(`workshop.watch.${watch}`)}</p>
      {watch === 'unwatched' ? (
        <Button icon="import" onPress={acts.choose}>
          {t('workshop.openAgain')}
        </Button>
      ) : null}
    </div>
  );
}

export function ActsSheet({
  work,
  own,
  watch,
  acts,
}: Pick<WorkshopScreenProps, 'acts' | 'own' | 'watch'> & { readonly work: Work }) {
  const { reading, files } = work;
  return (
    <Sheet title={t('workshop.acts')}>
      <div class="stack">
        {reading.kind === 'good' ? (
          <Playing opened={reading.opened} own={own} acts={acts} />
        ) : (
          <p>{t('workshop.actsLater')}</p>
        )}
        <hr class="rule" />
        <Watching watch={watch} acts={acts} />
        <div class="row workshop-row">
          <Button icon="export" onPress={() => acts.save(files.scenario)}>
            {t('workshop.saveFile')}
          </Button>
          <Button icon="close" onPress={acts.putAway}>
            {t('workshop.putAway')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
