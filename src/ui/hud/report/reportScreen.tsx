// The report of a resolved turn over the whole page: three causes, what changed, what comes, what arrived.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import {
  selectHeadline,
  selectPlace,
  selectReport,
  selectTurnNews,
  type PastTurn,
  type TurnNews,
  type TurnReport,
} from '../../../selectors';
import type { TurnReasons } from '../../../why';
import type { Game } from '../../../types/game';
import { t } from '../../text';
import { halvesWords } from '../../text/numbers';
import { Button } from '../controls/button';
import { useModal } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { Sheet } from '../controls/sheet';
import { ChangesTable } from './changesTable';
import { Gazette } from './gazette';
import { factIcon } from './factIcons';
import { causesTold } from './headlineWords';
import { factWords, untoldFacts } from './newsWords';
import { MovedList } from './movedList';
import { NextTurn } from './nextTurn';
import { QuayNewsSheet } from './quayNews';

export interface ReportScreenProps {
  /** How good the forecast was. */
  readonly record: ComponentChildren;
  readonly turn: PastTurn;
  /** All turns played, against which the round is measured. */
  readonly history: readonly PastTurn[];
  readonly country: string;
  /** Says what moved each number; null where that cannot be had now. */
  readonly reasonsOf: (turn: PastTurn, country: string) => Promise<TurnReasons | null>;
  /** The report may be read again later: then it only closes. */
  readonly isLatest: boolean;
  readonly onClose: () => void;
}

interface HeadProps extends ReportScreenProps {
  readonly id: string;
}

function Head({ turn, country, isLatest, onClose, id }: HeadProps) {
  const { outcome } = turn.after.state;
  const { round, number, length } = selectPlace(turn.after);
  const forward =
    outcome === 'running' ? t('report.next', { round, turn: number }) : t('report.debrief');
  return (
    <header class="screen-head rail">
      <div class="screen-title">
        <Flag country={country} large />
        <div>
          <h2 id={id} tabIndex={-1} data-title>
            {t('report.title', {
              half: halvesWords(turn.before.state.halfYear, turn.after.state.halfYear - 1),
            })}
          </h2>
          <p>{t('report.turn', { round, turn: turn.turn + 1, length })}</p>
        </div>
      </div>
      <Button look="signal" autoFocus keys="Enter" onPress={onClose}>
        {isLatest ? forward : t('report.toMap')}
      </Button>
    </header>
  );
}

/** What the headline and the causes tell already. */
type Told = Pick<TurnReport, 'causes'>;

interface FactsProps {
  readonly told: Told;
  readonly report: TurnReport;
  readonly news: TurnNews;
  readonly after: Game;
}

function Facts({ told, report, news, after }: FactsProps) {
  const { scenario } = after;
  const at = report.turnNumber - 1;
  const { round } = selectPlace(after);
  const facts = [...news.arrived, ...news.own];
  const untold = untoldFacts(facts, told, scenario);
  const none = facts.length === 0 ? 'report.nothingArrived' : 'report.nothingElse';
  return (
    <Sheet
      title={t('report.arrived')}
      className="span-15"
      why={`@news/${at}.arrived @news/${at}.own`}
    >
      <ul class="news-list news-columns">
        {untold.map((event, i) => (
          <li key={i}>
            <Icon name={factIcon(event.kind)} />
            {factWords(event, scenario)}
          </li>
        ))}
        {untold.length === 0 ? <li class="muted">{t(none, { round })}</li> : null}
      </ul>
    </Sheet>
  );
}

/** Found once the report has been painted: nobody reads them sooner. */
function useReasons({ turn, country, reasonsOf }: ReportScreenProps): TurnReasons | null {
  const [reasons, setReasons] = useState<TurnReasons | null>(null);
  useEffect(() => {
    let isShown = true;
    void reasonsOf(turn, country).then((found) => {
      if (isShown) setReasons(found);
    });
    return () => {
      isShown = false;
    };
  }, [turn, country]);
  return reasons;
}

export function ReportScreen(props: ReportScreenProps) {
  const { turn, history, country, onClose } = props;
  const element = useModal(onClose);
  const id = useId();
  const report = useMemo(() => selectReport(turn, country), [turn, country]);
  const headline = useMemo(
    () => selectHeadline(history, turn.turn, country),
    [history, turn, country],
  );
  const news = useMemo(() => selectTurnNews(turn, country), [turn, country]);
  const told = { causes: causesTold(headline, report, turn.after.scenario) };
  const reasons = useReasons(props);
  return (
    <dialog ref={element} class="scrim screen-dialog is-report" aria-labelledby={id}>
      <div class="screen">
        <Head {...props} id={id} />
        <div class="screen-body report-body">
          <Gazette
            headline={headline}
            reasons={reasons}
            report={report}
            news={news}
            names={turn.after.scenario}
            home={country}
          />
          <div class="span-15 stack report-side">
            <Sheet title={t('report.changed')} note={t('report.press')}>
              <ChangesTable report={report} reasons={reasons} />
              <MovedList turn={turn} country={country} />
            </Sheet>
            {news.over ? null : (
              <Sheet
                title={t('report.nextTurn', { round: selectPlace(turn.after).round })}
                why={`@news/${turn.turn}.next @news/${turn.turn}.storms`}
              >
                <NextTurn
                  news={news}
                  names={turn.after.scenario}
                  round={selectPlace(turn.after).round}
                />
              </Sheet>
            )}
            {news.quay === null ? null : (
              <QuayNewsSheet
                news={news.quay}
                at={turn.turn}
                told={told}
                names={turn.after.scenario}
              />
            )}
            <Facts told={told} report={report} news={news} after={turn.after} />
            {props.record}
          </div>
        </div>
      </div>
    </dialog>
  );
}
