// Explains how far the best home model trails the frontier.

import type { Actor } from '../actor';
import { frontierLog10Flop } from '../rules/compute';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  difference,
  figure,
  greatest,
  literal,
  looked,
  measured,
  parameter,
  product,
  ratio,
} from './nodes';

/** Lag and quality of the home model, once this turn's run is over. */
export function explainModel(turn: Turn, { nation, start }: Actor, trace: NationTrace): void {
  const t = turn.p.training;
  const frontier = measured('frontierLog10Flop', frontierLog10Flop(turn.p, turn.state));
  const behind = difference('oomBehind', [
    frontier,
    trace.get('ownModelLog10Flop', nation.ownModelLog10Flop),
  ]);
  const generation = parameter('training.generationOom', t.generationOom);
  const lag = trace.set(
    'lagGenerations',
    greatest('lagGenerations', [literal(0), ratio('lagGenerations', behind, generation)]),
  );
  const home = product('languageAdvantage', [
    figure(nation.id, 'languageAdvantageGenerations', start.languageAdvantageGenerations),
    parameter('training.homeAdvantage', t.homeAdvantage),
  ]);
  trace.set(
    'modelQuality',
    looked(
      'modelQuality',
      'training.quality',
      t.quality,
      difference('feltLag', [
        lag,
        home,
        measured('homeAdvantageGenerations', nation.works.homeAdvantageGenerations),
      ]),
    ),
  );
}
