// The author's page: opens a scenario file, tells what it finds in it, and what can be done with it.

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

/**
 * Whoever comes to this page, or puts a file away, begins at its head; whoever has opened a file, at what was found in
 * it, which stands above the ways in.
 */
function useFocus(work: Work | null): void {
  const hasCome = useRef(false);
  const name = work?.files.scenario.name ?? null;
  useEffect(() => {
    const target = hasCome.current && name !== null ? '[data-findings]' : '[data-workshop-title]';
    hasCome.current = true;
    document.querySelector<HTMLElement>(target)?.focus();
  }, [name]);
}

/** Says once what each reading brought: looks at the file that find it as it was bring none. */
function useReadings(work: Work | null): void {
  useEffect(() => {
    if (work === null || work.reading.kind === 'unread') return;
    announce(t('workshop.told', { name: work.files.scenario.name, count: countWords(work) }));
  }, [work]);
}

function Desk({ work, ...props }: WorkshopScreenProps & { readonly work: Work }) {
  const { acts, balance, canWrite, own, watch } = props;
  const { reading } = work;
  return (
    <>
      <div class="desk-column span-14">
        <FindingsSheet work={work} acts={acts} canWrite={canWrite} />
        <FactsSheet work={work} />
      </div>
      <div class="desk-column span-10">
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
      <main class="desk workshop-desk" id="main" aria-busy={workshop.isReading.value}>
        {work === null ? null : <Desk {...props} work={work} />}
        <WaysIn {...props} />
      </main>
    </div>
  );
}
