// "Why?" for a number: up to three sheets from right to left, each a step deeper.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { selectCloud, selectGain } from '../../../selectors';
import {
  type Asked,
  type Explanations,
  meaningfulNode,
  selectAsked,
  selectExplanations,
  selectStressTests,
  stateBefore,
} from '../../../why';
import type { Explanation } from '../../../types/explanation';
import type { Ruleset } from '../../../types/ruleset';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { direction, money, signed } from '../../text/numbers';
import { useModal } from '../controls/dialog';
import { unitOf, unitOfAsked } from './nodeUnits';
import { nodeName, nodeValue, scaleOf } from './nodeWords';
import type { WhyPath } from '../dialogs/dialogStack';
import { askedName, howWords } from './askedWords';
import { cloudWords } from './cloudNote';
import { type GivenNumbers, numbersBehind } from './given';
import { BesideRows, GroupSheet } from './groupSheet';
import { comparableParts, greatestMove, partsOf } from './parts';
import { raisesByQuantity, type RaisesByQuantity } from './raiseRows';
import { type WhyChange, WhySheet, type WhyStep } from './whySheet';

export interface WhyDialogProps {
  readonly state: SessionState;
  readonly country: string;
  readonly quantity: string;
  readonly given: GivenNumbers;
  /** What was opened: of a group first the number, then terms by place, parts by quantity. */
  readonly path: WhyPath;
  readonly onPath: (path: WhyPath) => void;
  readonly onClose: () => void;
}

const MOST_SHEETS = 3;

/** Shares lie between 0 and 1. */
const SEEN_DECIMALS = 4;

/** The nodes along the path; sums hand their scale down to their parts. */
function stepsOf(
  resolve: (quantity: string) => Explanation | undefined,
  rules: Ruleset,
  asked: Asked,
  path: WhyPath,
): WhyStep[] {
  const root = asked.node;
  const steps: WhyStep[] = [];
  let tree = root;
  let node = meaningfulNode(root);
  let scale = scaleOf(node);
  let unit = unitOfAsked({ ...asked, node }, rules);
  for (let i = 0; i <= path.length; i++) {
    steps.push({ node, tree, unit, scale, open: path[i] });
    const way = path[i];
    const next = typeof way === 'string' ? resolve(way) : node.terms[way ?? -1];
    if (next === undefined) break;
    const keeps = typeof way === 'number' && (node.op === 'sum' || node.op === 'difference');
    scale = Math.max(scaleOf(next), keeps && next.terms.length > 0 ? scale : 1);
    const above = typeof way === 'number' ? { op: node.op, unit } : undefined;
    tree = next;
    node = meaningfulNode(next);
    unit = unitOf(node, rules, above);
  }
  return steps;
}

/** All that the question is about, the one number that is open, and what it was a turn ago. */
function useAnswer(props: WhyDialogProps) {
  const { state, country, quantity, given, path } = props;
  const now = useMemo(() => selectExplanations(state, country), [state.game, country]);
  const asked = useMemo(
    () => numbersBehind(quantity, given, (each) => selectAsked(state, country, each)),
    [state, country, quantity, given],
  );
  const isGroup = asked.length > 1 && !quantity.startsWith('!');
  const chosen = isGroup ? asked.find((each) => each.quantity === path[0]) : asked[0];
  const before = useMemo(() => {
    const earlier =
      chosen === undefined || chosen.source === 'given' ? null : stateBefore(state, country);
    return earlier === null ? undefined : selectAsked(earlier, country, chosen!.quantity)[0]?.node;
  }, [state, country, chosen]);
  const change = useMemo(
    () => (before === undefined ? undefined : changeOf(before, chosen!.node, now, props)),
    [before, chosen, now],
  );
  return { now, asked, isGroup, chosen, change };
}

/** What the number was a turn ago, which way it has gone, and which of its parts has moved most since. */
function changeOf(
  before: Explanation,
  node: Explanation,
  now: Explanations,
  { state, country }: WhyDialogProps,
): WhyChange {
  const { ruleset } = state.game;
  const { name } = direction(node.value - before.value, SEEN_DECIMALS);
  const last = t('why.lastTurn', {
    value: nodeValue(before, unitOf(before, ruleset), scaleOf(before)),
  });
  const parts = comparableParts(node, now, ruleset);
  const past = parts.length === 0 ? null : stateBefore(state, country);
  const earlier = past === null ? null : selectExplanations(past, country);
  const move =
    earlier === null ? null : greatestMove(parts, comparableParts(before, earlier, ruleset));
  if (move === null) return { direction: name, words: last };
  const { node: part, change } = move;
  const written = nodeValue({ ...part, value: change }, unitOf(part, ruleset), scaleOf(part));
  const most = t('why.mostMoved', { name: nodeName(part), change: signed(change, written) });
  return { direction: name, words: `${last} ${most}` };
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

/** The steps from the number that is open on, with its name and how it is found at the first of them. */
function useSteps(
  props: WhyDialogProps,
  { now, asked, chosen, isGroup }: ReturnType<typeof useAnswer>,
) {
  const { state, country, path } = props;
  if (chosen === undefined) return [];
  const resolve = (quantity: string) =>
    asked.find((each) => each.quantity === quantity)?.node ?? now.get(quantity);
  const way = isGroup ? path.slice(1) : path;
  const steps = stepsOf(resolve, state.game.ruleset, chosen, way);
  if (chosen.source === null || steps[0] === undefined) return steps;
  const label = askedName(chosen, state.game.scenario, country);
  return [{ ...steps[0], label, how: howWords(chosen) }, ...steps.slice(1)];
}

export function WhyDialog(props: WhyDialogProps) {
  const { state, country, path, onPath, onClose } = props;
  const answer = useAnswer(props);
  const { now, asked, isGroup, chosen, change } = answer;
  const quantity = chosen?.quantity ?? '';
  const raises = useRaises({ ...props, quantity });
  const steps = useSteps(props, answer);
  const before = isGroup ? 1 : 0;
  const back = (at: number) => (at <= 0 ? onClose() : onPath(path.slice(0, at - 1)));
  const element = useModal(() => back(path.length));
  const depth = steps.length + before;
  useTitleFocus(depth, element);
  const first = Math.max(0, depth - MOST_SHEETS);
  const shown = steps.slice(Math.max(0, first - before));
  const firstStep = steps.length - shown.length;
  return (
    <dialog ref={element} class="scrim why-dialog" aria-label={t('why.dialog')}>
      {asked.length === 0 ? <p class="sheet why">{t('why.none')}</p> : null}
      <div class="why-stack">
        {isGroup && first === 0 ? (
          <GroupSheet
            asked={asked}
            game={state.game}
            country={country}
            open={chosen?.quantity}
            isTop={steps.length === 0}
            onOpen={(each) => onPath([each])}
            onClose={onClose}
          />
        ) : null}
        {shown.map((_, i) => (
          <WhySheet
            key={firstStep + i}
            steps={steps}
            at={firstStep + i}
            quantity={quantity}
            place={i + 1 + (isGroup && first === 0 ? 1 : 0)}
            game={state.game}
            parts={firstStep + i === 0 ? partsOf(quantity, now, state.game.ruleset) : []}
            raises={raises}
            beside={
              firstStep + i === 0 && !isGroup ? (
                <BesideRows
                  asked={asked.slice(1)}
                  game={state.game}
                  country={country}
                  open={typeof path[0] === 'string' ? path[0] : undefined}
                  onOpen={(each) => onPath([each])}
                />
              ) : null
            }
            change={firstStep + i === 0 ? change : undefined}
            note={firstStep + i === 0 ? noteWords({ ...props, quantity }) : undefined}
            onOpen={(at, term) => onPath([...path.slice(0, at + before), term])}
            onBack={(at) => onPath(path.slice(0, at + before))}
            onClose={() => back(firstStep + i + before)}
          />
        ))}
      </div>
    </dialog>
  );
}
