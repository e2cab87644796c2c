// What is assumed in a game, to set before it begins and to read afterwards; the sliders come with their piece, once the scenario is there.

import { useEffect } from 'preact/hooks';
import { selectAssumptions, selectOwnAssumptions } from '../selectors/index';
import type { Assumptions } from '../types/assumption';
import type { Game } from '../types/game';
import { contentOf } from './content';
import { laterView } from './laterView';
import { bringContent } from './own/playable';

const AssumptionsGroup = laterView('AssumptionsGroup', 'reference');
const AssumptionList = laterView('AssumptionList', 'reference');

export interface AssumptionFieldsProps {
  readonly scenario: string;
  readonly numbers: Assumptions;
  readonly onChange: (numbers: Assumptions) => void;
}

export function AssumptionFields({ scenario, numbers, onChange }: AssumptionFieldsProps) {
  useEffect(() => void bringContent(scenario), [scenario]);
  const content = contentOf(scenario);
  if (content === undefined) return null;
  const rows = selectAssumptions(content, numbers);
  return <AssumptionsGroup rows={rows} numbers={numbers} onChange={onChange} />;
}

export interface AssumedListProps {
  readonly content: Pick<Game, 'ruleset' | 'scenario'>;
  readonly numbers: Assumptions;
}

/** What a game would assume that has not begun. */
export function AssumedList({ content, numbers }: AssumedListProps) {
  if (Object.keys(numbers).length === 0) return null;
  const rows = selectAssumptions(content, numbers);
  return <AssumptionList rows={rows.filter(({ isOwn }) => isOwn)} />;
}

export interface AssumedInGameProps {
  readonly game: Pick<Game, 'ruleset' | 'scenario'>;
  readonly className?: string;
}

/** What a running game assumes. */
export function AssumedInGame({ game, className = '' }: AssumedInGameProps) {
  if (game.ruleset.assumed === undefined) return null;
  return <AssumptionList rows={selectOwnAssumptions(game)} className={className} />;
}
