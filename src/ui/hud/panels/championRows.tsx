// The champions: who they are, what a compact with each brings, what their chips do, and the choice of one.

import type { ChampionSheet } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { duration } from '../../text/duration';
import { count, plain, signed } from '../../text/numbers';
import { Button } from '../controls/button';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { EffectRows } from '../dialogs/effectRows';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { compactName } from '../forecast/dealGains';
import { ChoiceGain } from '../forecast/gainWords';
import { useGame } from '../gameModel';
import { refusalWords } from '../refusalNote';
import { SourceLine } from '../why/sourceFacts';

function Action({ champion }: { readonly champion: ChampionSheet }) {
  const game = useGame();
  const { country, issue, withdraw } = game;
  const name = inLanguage(champion.name);
  if (champion.state === 'chosen')
    return (
      <Button
        look="ink"
        label={t('champion.withdrawName', { name })}
        onPress={() => withdraw('playCard')}
      >
        {t('deals.withdraw')}
      </Button>
    );
  const locked = champion.refusal === null ? undefined : refusalWords(game, champion.refusal);
  const sign = () =>
    issue({ kind: 'playCard', country, card: 'championsCompact', champion: champion.id });
  return (
    <Button locked={locked} label={t('champion.signName', { name })} onPress={sign}>
      {t('champion.sign')}
    </Button>
  );
}

/** The compact in force, those signed before, and why none can be signed now. */
function Standing({ champion }: { readonly champion: ChampionSheet }) {
  const game = useGame();
  const { state, turnsLeft, timesSigned, strengthPercent, refusal } = champion;
  const again =
    timesSigned === 0
      ? ''
      : t('champion.again', {
          count: timesSigned,
          percent: t('unit.percent', { value: plain(strengthPercent, 0) }),
        });
  return (
    <>
      {turnsLeft > 0 ? (
        <p class="card-state is-good">
          <Icon name="leadTime" size="s" />
          {t('deals.inForce', { time: duration(turnsLeft) })}
        </p>
      ) : null}
      {again === '' ? null : <p class="small muted">{again}</p>}
      {state === 'closed' && refusal !== null ? (
        <p class="small is-bad">{refusalWords(game, refusal)}</p>
      ) : null}
    </>
  );
}

function share(points: number): string {
  return signed(points, t('unit.percent', { value: plain(points, 1) }));
}

/** Its chips under the contract, and what they do for the use of AI; each number answers "Why?". */
function ChipFacts({ champion }: { readonly champion: ChampionSheet }) {
  const { contract, chipSharePercent, usePoints, compactPoints } = champion;
  return (
    <dl class="champion-facts">
      <div>
        <dt>
          {t('champion.chips')}{' '}
          <WhyMark of={`@champions.${champion.id}`} name={inLanguage(champion.name)} />
        </dt>
        <dd>
          {contract === null ? null : (
            <>
              <Explained quantity={`@champions.${champion.id}.contract`}>
                {t('contract.of', {
                  part: count(contract.deliveredGpus),
                  whole: count(contract.gpus),
                })}
              </Explained>
              {' · '}
            </>
          )}
          {t('champion.ofPrivate', {
            percent: t('unit.percent', { value: plain(chipSharePercent, 0) }),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('champion.use')}</dt>
        <dd>
          <Explained quantity={`!@champions.${champion.id}.usePoints champions`}>
            {share(usePoints)}
          </Explained>
          {' · '}
          {t('champion.whileCompact', { percent: share(compactPoints) })}
        </dd>
      </div>
    </dl>
  );
}

interface DealProps {
  readonly gains: ChoiceGains;
}

function Champion({ champion, gains }: DealProps & { readonly champion: ChampionSheet }) {
  const { id, name, text, help, sector, effects, source, basis, confidence, state } = champion;
  return (
    <li
      class={`champion ${state === 'chosen' ? 'is-chosen' : ''}`}
      data-champion={id}
      data-why={`@champions.${id} ${whyGain(gains, compactName(id))}`}
    >
      <div class="champion-head">
        <h4>{inLanguage(name)}</h4>
        <span class="tag">{t(`sector.${sector}`)}</span>
        <Action champion={champion} />
      </div>
      <p>{inLanguage(text)}</p>
      <p class="champion-help">{inLanguage(help)}</p>
      <EffectRows effects={effects} />
      {state === 'closed' ? null : <ChoiceGain gains={gains} of={compactName(id)} />}
      <ChipFacts champion={champion} />
      <Standing champion={champion} />
      <p class="champion-source">
        <SourceLine source={source} /> ({t(`basis.${basis}`)}, {t(`confidence.${confidence}`)})
      </p>
    </li>
  );
}

/** Nothing where the scenario names no champions. */
export function ChampionRows({ gains }: DealProps) {
  const { champions, cards } = useGame();
  const rows = champions.value;
  const cost = cards.value.find(({ card }) => card === 'championsCompact')?.cost ?? 0;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="champions">
      <h3 id="champions" tabIndex={-1}>
        {t('champion.title')}
      </h3>
      <p class="muted small" data-why="@cards.championsCompact.cost">
        {t('champion.note', { cost })}
      </p>
      <ul class="champion-grid">
        {rows.map((champion) => (
          <Champion key={champion.id} champion={champion} gains={gains} />
        ))}
      </ul>
    </section>
  );
}
