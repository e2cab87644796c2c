// The balance of the open scenario: starts and stops the games, and shows what they say so far.

import { useEffect, useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../../ui/hud/controls/button';
import { Icon } from '../../ui/hud/controls/icon';
import { announce } from '../../ui/hud/voice';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import { isFault } from '../../lab';
import { USUAL_ROUNDS, type BalanceRun, type ToldReport } from './balanceRun';
import { findingWords } from './findingWords';
import { SeatParts } from './seatParts';
import { WorldParts } from './worldParts';

export interface BalancePanelProps {
  readonly run: BalanceRun;
}

/** What a press of the button does next. */
function buttonOf(run: BalanceRun): Pick<ButtonProps, 'icon' | 'look' | 'onPress' | 'children'> {
  if (run.progress.value !== null)
    return { icon: 'close', onPress: () => run.stop(), children: t('balance.stop') };
  const told = run.told.value;
  const isOld = told !== null && told.mark !== run.version.value?.mark;
  const key = told === null ? 'balance.start' : isOld ? 'balance.startAnew' : 'balance.more';
  return {
    icon: 'play',
    look: told === null || isOld ? 'ink' : 'plain',
    onPress: () => run.play(),
    children: t(key, { count: USUAL_ROUNDS }),
  };
}

function Progress({ run }: BalancePanelProps) {
  const { round, last, done, total } = run.progress.value!;
  const words = t('balance.progress', {
    number: String(round),
    last: String(last),
    done: String(done),
    total: String(total),
  });
  return (
    <>
      <span>{words}</span>
      <progress class="grow" max={total} value={done} aria-label={words} />
    </>
  );
}

/** One button to begin, stop and go on, so that focus stays on it; none before a file is open. */
function Work({ run }: BalancePanelProps) {
  const isPlaying = run.progress.value !== null;
  return (
    <div class={`balance-work ${isPlaying ? 'note note-sea' : ''}`}>
      <Button
        {...buttonOf(run)}
        locked={run.version.value === null && !isPlaying ? t('balance.noFile') : undefined}
      />
      {isPlaying ? <Progress run={run} /> : null}
      {isPlaying || run.told.value !== null ? null : (
        <span class="muted grow">{t('balance.intro')}</span>
      )}
    </div>
  );
}

function Failure({ run }: BalancePanelProps) {
  const reason = run.failure.value;
  return reason === null ? null : (
    <p class="note note-warn" role="alert">
      {t('balance.failed', { reason })}
    </p>
  );
}

function Findings({ told }: { readonly told: ToldReport }) {
  const { findings } = told.report;
  if (findings.length === 0) return <p class="muted">{t('balance.nothingFound')}</p>;
  return (
    <ul class="balance-findings">
      {findings.map((finding) => {
        const words = findingWords(finding, told);
        return (
          <li key={words} class={isFault(finding) ? 'is-bad' : ''}>
            <Icon name="flag" size="s" />
            <span>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Told({ run }: BalancePanelProps) {
  const told = run.told.value;
  if (told === null) return null;
  const { report, scenario, mark } = told;
  const isOld = mark !== run.version.value?.mark;
  return (
    <div class={`balance-told ${isOld ? 'is-old' : ''}`}>
      {isOld ? <p class="note note-warn">{t('balance.isOld')}</p> : null}
      <p class="muted small">
        {t('balance.basis', { rounds: report.rounds, games: report.games })}
      </p>
      <h3>{t('balance.findings')}</h3>
      <Findings told={told} />
      {report.seats.map((seat) => (
        <SeatParts key={seat.country} seat={seat} scenario={scenario} />
      ))}
      <WorldParts told={told} />
    </div>
  );
}

/** Announces the end of playing. */
function useSaying({ progress, told }: BalanceRun): void {
  const isPlaying = progress.value !== null;
  const wasPlaying = useRef(false);
  useEffect(() => {
    const report = told.peek()?.report;
    if (wasPlaying.current && !isPlaying && report !== undefined)
      announce(t('balance.basis', { rounds: report.rounds, games: report.games }));
    wasPlaying.current = isPlaying;
  }, [isPlaying]);
}

export function BalancePanel({ run }: BalancePanelProps) {
  useSaying(run);
  return (
    <Sheet title={t('balance.title')}>
      <Work run={run} />
      <Failure run={run} />
      <Told run={run} />
    </Sheet>
  );
}
