// Joint platforms: who is a member, whom one may ask, what is missing, and from whom one would accept.

import { consentOrder, type PlatformRow } from '../../../selectors';
import { t } from '../../text';
import { halfYearName, points, short } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { platformName } from '../forecast/dealGains';
import { ChoiceGain } from '../forecast/gainWords';
import { useGame } from '../gameModel';
import { countryName, refusalWords, RefusalNote } from '../refusalNote';
import { ProposalAnswers } from '../seats/proposalAnswers';

function Action({ row }: { readonly row: PlatformRow }) {
  const game = useGame();
  const { country, issue, withdraw } = game;
  const name = countryName(game, row.partner);
  if (row.state === 'member')
    return (
      <span class="tag tag-good">
        <Icon name="check" size="s" />
        {t('deals.member')}
      </span>
    );
  if (row.state === 'chosen')
    return (
      <Button look="ink" onPress={() => withdraw('playCard')}>
        {t('deals.withdraw')}
      </Button>
    );
  if (game.proposals.value.received.some(({ from }) => from === row.partner)) return null;
  if (row.state === 'proposed') return <span class="tag">{t('deals.asked')}</span>;
  const locked = row.refusal === null ? undefined : refusalWords(game, row.refusal);
  return (
    <Button
      locked={locked}
      label={t('deals.askName', { name })}
      onPress={() =>
        issue({ kind: 'playCard', country, card: 'jointPlatform', target: row.partner })
      }
    >
      {t('deals.ask')}
    </Button>
  );
}

function Consent({ row }: { readonly row: PlatformRow }) {
  const game = useGame();
  const { session, state, country, issue, proposals } = game;
  const sheet = proposals.value.received.find(({ from }) => from === row.partner);
  if (sheet !== undefined)
    return <ProposalAnswers session={session} state={state.value} sheet={sheet} />;
  const answer = row.accepted ? 'open' : 'accepted';
  const toggle = () => issue(consentOrder(state.value, country, row.partner, answer));
  return (
    <label class="toggle">
      <input type="checkbox" checked={row.accepted} onChange={toggle} />
      <span>
        {t('deals.accept')}
        <span class="visually-hidden"> {countryName(game, row.partner)}</span>
      </span>
    </label>
  );
}

/** A closeness that is too low is never rounded up to the one that is needed. */
function Closeness({ row }: { readonly row: PlatformRow }) {
  const isTooLow = row.refusal?.code === 'relationTooWeak';
  return (
    <span class={`small ${isTooLow ? 'is-bad' : 'muted'}`}>
      {t('deals.closeness', {
        value: isTooLow ? short(Math.floor(row.closeness * 10) / 10, 1) : points(row.closeness),
        needed: points(row.threshold),
      })}
    </span>
  );
}

/** A proposal that stands between home and a partner, either way. */
function Standing({ partner }: { readonly partner: string }) {
  const { received, made } = useGame().proposals.value;
  const got = received.find(({ from }) => from === partner);
  const own = made.find(({ to }) => to === partner);
  return (
    <>
      {got === undefined ? null : (
        <span class="small">{t('proposal.got', { date: halfYearName(got.lastHalfYear) })}</span>
      )}
      {own === undefined ? null : (
        <span class="small">{t('proposal.made', { date: halfYearName(own.lastHalfYear) })}</span>
      )}
    </>
  );
}

interface DealProps {
  readonly gains: ChoiceGains;
}

function Row({ row, gains }: DealProps & { readonly row: PlatformRow }) {
  const game = useGame();
  const deal = platformName(row.partner);
  const closed =
    row.state === 'closed' && row.refusal !== null && row.refusal.code !== 'relationTooWeak';
  return (
    <li class="platform-row" data-why={`@platforms.rows.${row.partner} ${whyGain(gains, deal)}`}>
      <Flag country={row.partner} />
      <span class="platform-name">
        <b>{countryName(game, row.partner)}</b>
        <Closeness row={row} />
        {row.state === 'open' || row.state === 'chosen' ? (
          <ChoiceGain gains={gains} of={deal} />
        ) : null}
        <Standing partner={row.partner} />
        {closed ? <span class="small is-bad">{refusalWords(game, row.refusal!)}</span> : null}
      </span>
      <Consent row={row} />
      <Action row={row} />
    </li>
  );
}

export function PlatformRows({ gains }: DealProps) {
  const { rows, members, limit } = useGame().platforms.value;
  return (
    <section aria-labelledby="platforms" data-why="@platforms.members @platforms.limit">
      <div class="marked">
        <h3 id="platforms" tabIndex={-1}>
          {t('deals.platforms')}{' '}
          <span class="muted">
            {t('deals.membersOf', { members: String(members), limit: String(limit) })}
          </span>
        </h3>
        <WhyMark of="@platforms" name={t('deals.platforms')} />
      </div>
      <p class="muted small">{t('deals.platformNote')}</p>
      <RefusalNote kind="acceptPlatformsFrom" />
      <ul>
        {rows.map((row) => (
          <Row key={row.partner} row={row} gains={gains} />
        ))}
      </ul>
    </section>
  );
}
