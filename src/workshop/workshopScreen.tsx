// The author's page: opens a scenario file, tells what it finds in it, and offers what can be done with it.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/hud/controls/button';
import { announce } from '../ui/hud/voice';
import { useDrops } from '../ui/hud/controls/useDrops';
import { t } from '../ui/text';
import { ActsSheet } from './actsSheet';
import { BalancePanel } from './balance/balancePanel';
import { FactsSheet } from './factsSheet';
import { countWords, FindingsSheet } from './findingsSheet';
import { LookSheet } from './lookSheet';
import type { WorkshopScreenProps } from './screenProps';
import { SourcingSheet } from './sourcing/sourcingSheet';
import { WaysIn } from './waysIn';
import type { Work } from './work';

function Head({ acts, hasGame }: WorkshopScreenProps) {
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={acts.leave}>
        {t('workshop.back')}
      </Button>
      <div class="screen-title">
        <div>
          <h1 tabIndex={-1} data-workshop-title>
            {t('workshop.title')}
          </h1>
          <p>{t('workshop.subtitle')}</p>
        </div>
      </div>
      {hasGame ? (
        <Button icon="play" onPress={acts.backToGame}>
          {t('workshop.backToGame')}
        </Button>
      ) : null}
    </header>
  );
}

/** Focus begins at the head of the page when somebody comes here or closes a file, and at the findings when a file was opened, because these come before the ways to open another. */
function useFocus(work: Work | null): void {
  const hasCome = useRef(false);
  const name = work?.files.scenario.name ?? null;
  useEffect(() => {
    const target = hasCome.current && name !== null ? '[data-findings]' : '[data-workshop-title]';
    hasCome.current = true;
    document.querySelector<HTMLElement>(target)?.focus();
  }, [name]);
}

/** Announces what each reading gave, once: looking at a file that has not changed gives no reading. */
function useReadings(work: Work | null): void {
  useEffect(() => {
    if (work === null || work.reading.kind === 'unread') return;
    announce(t('workshop.told', { name: work.files.scenario.name, count: countWords(work) }));
  }, [work]);
}

function Body({ work, ...props }: WorkshopScreenProps & { readonly work: Work }) {
  const { acts, balance, canWrite, own, watch } = props;
  const { reading } = work;
  return (
    <>
      <div class="screen-column span-14">
        <FindingsSheet work={work} acts={acts} canWrite={canWrite} />
        <FactsSheet work={work} />
      </div>
      <div class="screen-column span-10">
        <ActsSheet work={work} own={own} watch={watch} acts={acts} />
      </div>
      {reading.kind === 'good' ? (
        <>
          <LookSheet scenario={reading.opened.scenario} onTry={() => acts.tryIt(reading.opened)} />
          <SourcingSheet opened={reading.opened} />
        </>
      ) : null}
      {balance.version.value === null ? null : <BalancePanel run={balance} />}
    </>
  );
}

export function WorkshopScreen(props: WorkshopScreenProps) {
  const { workshop, acts } = props;
  const work = workshop.work.value;
  useFocus(work);
  useDrops(acts.drop);
  useReadings(work);
  return (
    <div class="screen workshop-screen">
      <Head {...props} />
      <main class="screen-body workshop-body" id="main" aria-busy={workshop.isReading.value}>
        {work === null ? null : <Body {...props} work={work} />}
        <WaysIn {...props} />
      </main>
    </div>
  );
}
