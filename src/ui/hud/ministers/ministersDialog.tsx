// The ministers: each with his wish for this chapter, who objects to it, how loyal he is, and what that gives or takes.

import { useMemo } from 'preact/hooks';
import {
  hasMinisters,
  type MinisterFacts,
  selectMinisters,
  type WishFacts,
} from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { halfYearName, plain, wholePercent } from '../../text/numbers';
import { VoiceName } from '../adviser/voices';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { OBJECTORS, wishFigure } from './wishWords';

const FULL_PERCENT = 100;
/** What is less is told as nothing. */
const LEAST_PERCENT = 0.05;

function Meter({ share, mark }: { readonly share: number; readonly mark?: number }) {
  return (
    <span class="meter" aria-hidden="true">
      <span class="meter-fill" style={{ '--share': `${Math.min(FULL_PERCENT, share)}%` }} />
      {mark === undefined ? null : <span class="meter-mark" style={{ '--at': `${mark}%` }} />}
    </span>
  );
}

function WishWords({ wish }: { readonly wish: WishFacts }) {
  const { kind, now, bar, isMet } = wish;
  const objector = OBJECTORS[kind];
  return (
    <>
      <p class="minister-wish">
        {t(`minister.wish.${kind}`, { bar: wishFigure(kind, bar), now: wishFigure(kind, now) })}
      </p>
      <Meter share={(FULL_PERCENT * now) / bar} />
      <p class={isMet ? 'row small is-good' : 'row small muted'}>
        <Icon name={isMet ? 'check' : 'limit'} size="s" />
        {t(isMet ? 'ministers.metNow' : 'ministers.notYet')}
      </p>
      <p class="minister-objection small">
        {t(`minister.objection.${kind}`, { minister: t(`voice.name.${objector}`) })}
      </p>
    </>
  );
}

/** What a minister gives or takes, in words. */
function helpWords({ id, helpPercent }: MinisterFacts): string {
  const help = Math.abs(helpPercent);
  if (help < LEAST_PERCENT) return t('ministers.neither');
  return t(`minister.${helpPercent < 0 ? 'taken' : 'given'}.${id}`, {
    percent: plain(help, 1),
  });
}

function Loyalty({ facts }: { readonly facts: MinisterFacts }) {
  const { loyaltyPercent, wishesSettled: asked, wishesMet: met } = facts;
  return (
    <>
      <div class="minister-loyalty">
        <span>{t('ministers.loyalty')}</span>
        <Meter share={loyaltyPercent} mark={FULL_PERCENT / 2} />
        <b>{wholePercent(loyaltyPercent)}</b>
      </div>
      <p class="small">{helpWords(facts)}</p>
      {asked === 0 ? null : <p class="muted small">{t('ministers.record', { met, asked })}</p>}
    </>
  );
}

interface CardProps {
  readonly state: SessionState;
  readonly facts: MinisterFacts;
}

function MinisterCard({ state, facts }: CardProps) {
  const { id, wish } = facts;
  const why = `@ministers.ministers.${id}`;
  const name = t(`voice.name.${id}`);
  return (
    <li class={`voice voice-${id}`} data-minister={id} data-why={why}>
      <div class="minister-head">
        <VoiceName state={state} adviser={id} />
        <WhyMark of={why} name={name} />
      </div>
      {wish === null ? (
        <p class="minister-wish muted">{t('ministers.noWish')}</p>
      ) : (
        <WishWords wish={wish} />
      )}
      <Loyalty facts={facts} />
    </li>
  );
}

export function MinistersDialog({ state }: { readonly state: SessionState }) {
  const country = state.active;
  const facts = useMemo(() => selectMinisters(state, country), [state, country]);
  const isOpen = hasMinisters(state.game);
  return (
    <Dialog
      title={t('ministers.title')}
      subtitle={t('ministers.note')}
      size="l"
      onClose={closeDialog}
      foot={
        <Button look="signal" onPress={closeDialog}>
          {t('ministers.close')}
        </Button>
      }
    >
      {isOpen ? (
        <div class="ministers">
          <p data-why="@ministers.lastHalfYear">
            {t('ministers.until', { date: halfYearName(facts.lastHalfYear) })}
          </p>
          <ul class="voices">
            {facts.ministers.map((each) => (
              <MinisterCard key={each.id} state={state} facts={each} />
            ))}
          </ul>
          <p class="muted small">{t('ministers.rule')}</p>
        </div>
      ) : (
        <p>{t('ministers.none')}</p>
      )}
    </Dialog>
  );
}
