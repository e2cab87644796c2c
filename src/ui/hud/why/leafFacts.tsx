// The end of an explanation: a constant with unit and provenance, or a figure with source, confidence and basis.

import { parameterAt } from '../../../why';
import type { Explanation } from '../../../types/explanation';
import type { Confidence, Figure } from '../../../types/figure';
import type { Game } from '../../../types/game';
import type { Provenance } from '../../../types/ruleset';
import { t, tNamed } from '../../text';
import { precise } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { openDialog } from '../dialogs/dialogStack';
import { FigureFacts } from './figureFacts';
import { parameterName, type Unit, unitWords, withUnit } from './nodeUnits';
import { ConfidenceBoxes, Fact, Place } from './sourceFacts';

/** How far a constant can be trusted: what was tuned has no source, what is real is rounded to fit a formula. */
const TRUST: Readonly<Record<Provenance, Confidence>> = { real: 'medium', tuned: 'low' };

/** What stands in the place of the origin where the player has set the constant: its usual value, or that a curve was changed. */
function assumedWords({ ruleset }: Game, path: string): string | null {
  const { assumptions, assumed } = ruleset;
  const name = parameterName(path);
  const isOwn = assumptions.some(
    ({ id, parameter }) =>
      assumed?.numbers[id] !== undefined &&
      parameterName(parameter) === name &&
      `${path}.`.startsWith(`${parameter}.`),
  );
  if (assumed === undefined || !isOwn) return null;
  const usual = parameterAt(assumed.usual, path);
  return typeof usual === 'number'
    ? t('why.assumed', { usual: precise(usual) })
    : t('why.assumedCurve');
}

function ParameterFacts({ path, game }: { readonly path: string; readonly game: Game }) {
  const note = game.ruleset.notes[parameterName(path)];
  const value = parameterAt(game.ruleset.parameters, path);
  const assumed = assumedWords(game, path);
  return (
    <dl class="facts">
      {typeof value === 'number' ? (
        <Fact name={t('why.value')}>
          <b data-value={value}>{precise(value)}</b>{' '}
          {note === undefined ? null : unitWords(note.unit)}
        </Fact>
      ) : null}
      {assumed === null ? null : (
        <Fact name={t('why.origin')}>
          <span class="tag" data-assumed>
            {assumed}
          </span>
        </Fact>
      )}
      {note === undefined || assumed !== null ? null : (
        <Fact name={t('why.origin')}>
          <span class={`tag tag-${note.provenance}`}>
            <Icon name={note.provenance === 'real' ? 'source' : 'settings'} size="s" />
            {t(`why.provenance.${note.provenance}`)}
          </span>
        </Fact>
      )}
      {note === undefined || assumed !== null ? null : (
        <Fact name={t('why.confidence')}>
          <ConfidenceBoxes confidence={TRUST[note.provenance]} />
        </Fact>
      )}
      {note?.note === undefined ? null : (
        <Fact name={t('why.note')}>
          {tNamed(`parameterNote.${parameterName(path)}`, note.note)}
        </Fact>
      )}
      <Fact name={t('why.rule')}>
        <Place of={`scenarios/rulesets/${game.ruleset.id}.json: parameters.${path}`} />{' '}
        <button
          type="button"
          class="link"
          onClick={() => openDialog({ kind: 'model', parameter: parameterName(path) })}
        >
          {t('menu.model')}
        </button>
      </Fact>
    </dl>
  );
}

/** A place without its file is one of the scenario. */
function fullPlace(place: string, { scenario }: Game): string {
  return place.startsWith('scenarios/') ? place : `scenarios/${scenario.id}.json: ${place}`;
}

/** A number of a card or a contract: its value and where it stands. */
function PlaceFacts({ node, unit, place }: { node: Explanation; unit: Unit; place: string }) {
  return (
    <dl class="facts">
      <Fact name={t('why.value')}>
        <b data-value={node.value}>{withUnit(node.value, unit)}</b>
      </Fact>
      <Fact name={t('why.rule')}>
        <Place of={place} />
      </Fact>
    </dl>
  );
}

function figureOf(game: Game, { figure }: Explanation): Figure | undefined {
  const country = game.scenario.countries.find(({ id }) => id === figure?.country);
  if (figure === undefined || country === undefined) return undefined;
  if (figure.champion !== undefined) {
    const champions = country.role === 'nation' ? (country.champions ?? []) : [];
    const champion = champions.find(({ id }) => id === figure.champion);
    return champion?.[figure.name as 'chipShare' | 'adoptionGain'];
  }
  const figures: Readonly<Record<string, Figure>> = country.figures;
  return figures[figure.name];
}

const ATLAS_FILE = 'scenarios/atlas/figures.json';

/** Where the scenario has the figure, if it says it anew. */
function figurePlace({ figure }: Explanation, { scenario }: Game): string {
  const { country, name, champion } = figure!;
  const of = champion === undefined ? 'figures' : `champions.${champion}`;
  return `scenarios/${scenario.id}.json: countries.${country}.${of}.${name}`;
}

/** What stands at the end of the way, in place of terms. */
export function LeafFacts({
  node,
  unit,
  game,
}: {
  readonly node: Explanation;
  readonly unit: Unit;
  readonly game: Game;
}) {
  const figure = figureOf(game, node);
  if (figure !== undefined)
    return (
      <>
        <FigureFacts figure={figure} name={node.figure?.name ?? ''} />
        <dl class="facts">
          <Fact name={t('why.rule')}>
            <Place of={figurePlace(node, game)} />{' '}
            <span class="muted">{t('why.orAtlas', { file: ATLAS_FILE })}</span>
          </Fact>
        </dl>
      </>
    );
  if (node.parameter !== undefined) return <ParameterFacts path={node.parameter} game={game} />;
  const own = node.op === 'decision' || node.op === 'previousTurn' ? node.op : 'measured';
  const kind = node.isSealed === true ? 'sealed' : own;
  if (node.place !== undefined)
    return <PlaceFacts node={node} unit={unit} place={fullPlace(node.place, game)} />;
  return (
    <p data-value={node.value}>{t(`why.leaf.${kind}`, { value: withUnit(node.value, unit) })}</p>
  );
}
