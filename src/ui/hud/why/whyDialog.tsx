// "Why?" for a number: up to three sheets from right to left, each a step deeper.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  type Explanations,
  meaningfulNode,
  selectCloud,
  selectEarlierExplanations,
  selectExplanations,
  selectGain,
  selectStressTests,
} from '../../../selectors';
import type { Ruleset } from '../../../types/ruleset';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { useModal } from '../controls/dialog';
import { unitOf } from './nodeUnits';
import { nodeValue, scaleOf } from './nodeWords';
import type { WhyPath } from '../dialogs/dialogStack';
import { cloudWords } from './cloudNote';
import { partsOf } from './parts';
import { raisesByQuantity, type RaisesByQuantity } from './raiseRows';
import { WhySheet, type WhyStep } from './whySheet';

export interface WhyDialogProps {
  readonly state: SessionState;
  readonly country: string;
  readonly quantity: string;
  /** What was opened from the number itself on: terms by place, parts by quantity. */
  readonly path: WhyPath;
  readonly onPath: (path: WhyPath) => void;
  readonly onClose: () => void;
}

const MOST_SHEETS = 3;

/** The nodes along the path; sums hand their scale down to their parts. */
function stepsOf(
  explanations: Explanations,
  rules: Ruleset,
  quantity: string,
  path: WhyPath,
): WhyStep[] {
  const root = explanations.get(quantity);
  if (root === undefined) return [];
  const steps: WhyStep[] = [];
  let node = meaningfulNode(root);
  let scale = scaleOf(node);
  let unit = unitOf(node, rules);
  for (let i = 0; i <= path.length; i++) {
    steps.push({ node, unit, scale, open: path[i] });
    const way = path[i];
    const next = typeof way === 'string' ? explanations.get(way) : node.terms[way ?? -1];
    if (next === undefined) break;
    const keeps = typeof way === 'number' && (node.op === 'sum' || node.op === 'difference');
    scale = Math.max(scaleOf(next), keeps && next.terms.length > 0 ? scale : 1);
    const whole = typeof way === 'number' ? { op: node.op, unit } : undefined;
    node = meaningfulNode(next);
    unit = unitOf(node, rules, whole);
  }
  return steps;
}

function useExplanations({ state, country, quantity }: WhyDialogProps) {
  const now = useMemo(() => selectExplanations(state, country), [state.game, country]);
  const earlier = useMemo(() => selectEarlierExplanations(state, country), [state.game, country]);
  const before = earlier?.get(quantity);
  const change =
    before === undefined
      ? undefined
      : t('why.lastTurn', {
          value: nodeValue(before, unitOf(before, state.game.ruleset), scaleOf(before)),
        });
  return { now, change };
}

const NO_RAISES: RaisesByQuantity = new Map();

/** What would raise the stress tests, where the question is about them. */
function useRaises({ state, country, quantity }: WhyDialogProps): RaisesByQuantity {
  return useMemo(
    () =>
      quantity === 'resilience' || quantity.startsWith('test.')
        ? raisesByQuantity(selectStressTests(state, country))
        : NO_RAISES,
    [state.game, country, quantity],
  );
}

/** Quantities that are also told in money. */
const TOLD_IN_MONEY = new Set(['prosperity', 'gdpGain']);

/** What else is to be said of the number. */
function noteWords({ state, country, quantity }: WhyDialogProps): string | undefined {
  if (quantity === 'homeCloudShare') return cloudWords(selectCloud(state, country));
  if (!TOLD_IN_MONEY.has(quantity)) return undefined;
  const { lastUsdBn, totalUsdBn } = selectGain(state, country);
  return t('why.money', { last: money(lastUsdBn), total: money(totalUsdBn) });
}

/** Moves focus to the newest sheet's title. */
function useTitleFocus(depth: number, dialog: preact.RefObject<HTMLDialogElement | null>): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const titles = dialog.current?.querySelectorAll<HTMLElement>('[data-title]');
    titles?.[titles.length - 1]?.focus();
  }, [depth]);
}

export function WhyDialog(props: WhyDialogProps) {
  const { state, quantity, path, onPath, onClose } = props;
  const { now, change } = useExplanations(props);
  const raises = useRaises(props);
  const steps = stepsOf(now, state.game.ruleset, quantity, path);
  const back = (at: number) => (at <= 0 ? onClose() : onPath(path.slice(0, at - 1)));
  const element = useModal(() => back(path.length));
  useTitleFocus(steps.length, element);
  const first = Math.max(0, steps.length - MOST_SHEETS);
  return (
    <dialog ref={element} class="scrim why-dialog" aria-label={t('why.dialog')}>
      {steps.length === 0 ? <p class="sheet why">{t('why.none')}</p> : null}
      <div class="why-stack">
        {steps.slice(first).map((_, i) => (
          <WhySheet
            key={first + i}
            steps={steps}
            at={first + i}
            place={i + 1}
            game={state.game}
            parts={first + i === 0 ? partsOf(quantity, now, state.game.ruleset) : []}
            raises={raises}
            change={first + i === 0 ? change : undefined}
            note={first + i === 0 ? noteWords(props) : undefined}
            onOpen={(at, term) => onPath([...path.slice(0, at), term])}
            onBack={(at) => onPath(path.slice(0, at))}
            onClose={() => back(first + i)}
          />
        ))}
      </div>
    </dialog>
  );
}
