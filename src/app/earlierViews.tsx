// What became of a game of earlier rules that was played again in them; one piece, fetched when such a game is opened.

import { CATALOGUE, RULES } from 'virtual:catalogue';
import '../ui/gameSheet.css';
import type {
  EarlierContent,
  EarlierFault,
  EarlierGame,
  EarlierSeat,
  NamedGame,
} from '../earlier/index';
import { INDICES } from '../types/names';
import { Button } from '../ui/hud/controls/button';
import { Dialog } from '../ui/hud/controls/dialog';
import { countryName } from '../ui/hud/names';
import { inLanguage, t } from '../ui/text';
import { points } from '../ui/text/numbers';
import type { EarlierVerdict } from './earlierGames';
import { contentFinding, issueFinding, refusalWords } from './faultFindings';

export { openAuthors } from './earlierFiles';
export { bringEarlier, rulesOfOwn, verifyEarlier } from './earlierGames';
export { readEarlierCode, readEarlierSave } from './earlierHandIns';

function titleOf(scenario: string): string {
  const listed = CATALOGUE.find(({ id }) => id === scenario);
  return listed === undefined ? scenario : inLanguage(listed.texts.title);
}

/** What the indices and the score of a seat would have been, had the game ended after each turn. */
function Course({ name, course }: { name: string; course: EarlierSeat['course'] }) {
  const label = t('earlier.course', { country: name });
  return (
    <>
      <p>{label}</p>
      <div class="debrief-table" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('earlier.turn')}</th>
              <th scope="col" class="is-right">
                {t('earlier.total')}
              </th>
              {INDICES.map((index) => (
                <th key={index} scope="col" class="is-right">
                  {t(`index.${index}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {course.map((score, turn) => (
              <tr key={turn}>
                <th scope="row">{turn + 1}</th>
                <td class="is-right">{points(score.total, 1)}</td>
                {INDICES.map((index) => (
                  <td key={index} class="is-right">
                    {points(score[index], 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Verified({ game, content }: { game: EarlierGame; content: EarlierContent }) {
  const { turn, length, isOver, seats, hashes } = game;
  const nameOf = (country: string) => countryName(content.scenario, country);
  return (
    <>
      <p>{t(isOver ? 'earlier.isOver' : 'earlier.soFar', { turn, length })}</p>
      <dl class="facts">
        {seats.map(({ country, score }) => (
          <div key={country}>
            <dt>{t('earlier.score', { country: nameOf(country) })}</dt>
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
      {turn === 0
        ? null
        : seats.map(({ country, course }) => (
            <Course key={country} name={nameOf(country)} course={course} />
          ))}
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
    case 'unsound':
      return (
        <>
          <p>{t('earlier.unsoundScenario', { scenario: game.scenario })}</p>
          {verdict.issues
            .slice(0, MOST_ISSUES)
            .map(issueFinding)
            .map(({ place, message }) => (
              <p key={place + message}>
                <b>{place}</b>: {message}
              </p>
            ))}
        </>
      );
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

const MOST_ISSUES = 8;

function headOf(verdict: EarlierVerdict) {
  const { kind } = verdict;
  if (kind === 'verified') return verdict.game.isOver ? 'earlier.verified' : 'earlier.underWay';
  return kind === 'refused' ? 'earlier.refused' : 'earlier.notVerified';
}

export interface EarlierDialogProps {
  readonly game: NamedGame;
  readonly verdict: EarlierVerdict;
  readonly onAgain: () => void;
  /** Takes the game out as a file. */
  readonly onSave: () => void;
  readonly onClose: () => void;
}

export function EarlierDialog(props: EarlierDialogProps) {
  const { game, verdict, onAgain, onSave, onClose } = props;
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
          <Button icon="export" onPress={onSave}>
            {t('games.save')}
          </Button>
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
