// Joint platforms: who is a member, whom you may ask, what is missing, and from whom you would accept.

import type { PlatformRow } from '../../../selectors';
import { t } from '../../text';
import { points, short } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';
import { countryName, refusalWords, RefusalNote } from '../refusalNote';

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
  const { decisions, country, issue } = game;
  const accepted = decisions.value.acceptPlatformsFrom;
  const toggle = () =>
    issue({
      kind: 'acceptPlatformsFrom',
      country,
      countries: row.accepted
        ? accepted.filter((id) => id !== row.partner)
        : [...accepted, row.partner],
    });
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

/** A closeness that is too low is never rounded up to what is needed. */
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

function Row({ row }: { readonly row: PlatformRow }) {
  const game = useGame();
  const closed =
    row.state === 'closed' && row.refusal !== null && row.refusal.code !== 'relationTooWeak';
  return (
    <li class="platform-row">
      <Flag country={row.partner} />
      <span class="platform-name">
        <b>{countryName(game, row.partner)}</b>
        <Closeness row={row} />
        {closed ? <span class="small is-bad">{refusalWords(game, row.refusal!)}</span> : null}
      </span>
      <Consent row={row} />
      <Action row={row} />
    </li>
  );
}

export function PlatformRows() {
  const { rows, members, limit } = useGame().platforms.value;
  return (
    <section aria-labelledby="platforms">
      <h3 id="platforms" tabIndex={-1}>
        {t('deals.platforms')}{' '}
        <span class="muted">
          {t('deals.membersOf', { members: String(members), limit: String(limit) })}
        </span>
      </h3>
      <p class="muted small">{t('deals.platformNote')}</p>
      <RefusalNote kind="acceptPlatformsFrom" />
      <ul>
        {rows.map((row) => (
          <Row key={row.partner} row={row} />
        ))}
      </ul>
    </section>
  );
}
