// What became of a game of earlier rules that was played again in them; one piece, fetched when such a game is opened.

import { CATALOGUE, RULES } from 'virtual:catalogue';
import '../ui/gameSheet.css';
import type { EarlierContent, EarlierFault, EarlierGame, NamedGame } from '../earlier/index';
import { Button } from '../ui/hud/controls/button';
import { Dialog } from '../ui/hud/controls/dialog';
import { countryName } from '../ui/hud/names';
import { inLanguage, t } from '../ui/text';
import { points } from '../ui/text/numbers';
import type { EarlierVerdict } from './earlierGames';
import { contentFinding, refusalWords } from './faultFindings';

export { bringEarlier, verifyEarlier } from './earlierGames';

function titleOf(scenario: string): string {
  const listed = CATALOGUE.find(({ id }) => id === scenario);
  return listed === undefined ? scenario : inLanguage(listed.texts.title);
}

function Verified({ game, content }: { game: EarlierGame; content: EarlierContent }) {
  const { turn, length, isOver, seats, hashes } = game;
  return (
    <>
      <p>{t(isOver ? 'earlier.isOver' : 'earlier.soFar', { turn, length })}</p>
      <dl class="facts">
        {seats.map(({ country, score }) => (
          <div key={country}>
            <dt>{t('earlier.score', { country: countryName(content.scenario, country) })}</dt>
            <dd data-score={country}>{points(score.total, 1)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('earlier.fingerprint')}</dt>
          <dd data-fingerprint>
            <code>{hashes.at(-1)}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}

function Refused({ fault }: { fault: EarlierFault }) {
  if (fault.code === 'unsound')
    return <p>{t('earlier.unsound', { place: String(fault.details['place']) })}</p>;
  const { place, message } = refusalWords(fault);
  return (
    <p>
      {place === '' ? null : <b>{place}: </b>}
      {message}
    </p>
  );
}

function Body({ game, verdict }: { game: NamedGame; verdict: EarlierVerdict }) {
  switch (verdict.kind) {
    case 'verified':
      return <Verified {...verdict} />;
    case 'refused':
      return <Refused {...verdict} />;
    case 'authors':
      return <p>{t('earlier.authors', { scenario: game.scenario })}</p>;
    case 'content':
      return (
        <>
          <p>{t('earlier.notFetched')}</p>
          {verdict.faults.map(contentFinding).map(({ place, message }) => (
            <p key={place}>
              <b>{place}</b>: {message}
            </p>
          ))}
        </>
      );
  }
}

function headOf({ kind }: EarlierVerdict) {
  if (kind === 'verified') return 'earlier.verified';
  return kind === 'refused' ? 'earlier.refused' : 'earlier.notVerified';
}

export interface EarlierDialogProps {
  readonly game: NamedGame;
  readonly verdict: EarlierVerdict;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function EarlierDialog({ game, verdict, onAgain, onClose }: EarlierDialogProps) {
  const isVerified = verdict.kind === 'verified';
  return (
    <Dialog
      title={t(headOf(verdict), { rules: game.rules })}
      subtitle={titleOf(game.scenario)}
      role={isVerified ? 'dialog' : 'alertdialog'}
      size="m"
      {...(isVerified ? {} : { className: 'notice-error' })}
      onClose={onClose}
      foot={
        <>
          {verdict.kind === 'content' ? (
            <Button onPress={onAgain}>{t('earlier.again')}</Button>
          ) : null}
          <Button look="signal" autoFocus onPress={onClose}>
            {t('load.close')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Body game={game} verdict={verdict} />
        <p class="muted">{t('earlier.noGoOn', { here: RULES })}</p>
      </div>
    </Dialog>
  );
}
