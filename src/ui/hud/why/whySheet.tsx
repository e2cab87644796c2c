// One sheet of "Why?": how a number comes about, its terms, its total, and its source at the end.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { hasEnd, withinLimits } from '../../../why';
import type { Explanation } from '../../../types/explanation';
import type { Game } from '../../../types/game';
import type { Ruleset } from '../../../types/ruleset';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { entryOfQuantity } from '../glossary/quantityEntries';
import { Term } from '../glossary/term';
import { chosenWords } from './conditionWords';
import { Formula } from './formula';
import { IfItWere } from './ifItWere';
import { LeafFacts } from './leafFacts';
import type { Unit } from './nodeUnits';
import { aboutWords, nodeName, nodeValue } from './nodeWords';
import { PartRows } from './partRows';
import { type RaisesByQuantity, RaiseRows } from './raiseRows';
import type { IndexPart } from './parts';
import { TermRows } from './termRows';

/** One step on the way from the number that was asked about. */
export interface WhyStep {
  readonly node: Explanation;
  /** The same with limits that do not bind. */
  readonly tree: Explanation;
  readonly unit: Unit;
  readonly scale: number;
  /** The term or part that is opened further, if one is. */
  readonly open: number | string | undefined;
  /** The number's name on the page where it has one of its own. */
  readonly label?: string;
  /** How it is found, in a sentence. */
  readonly how?: string | undefined;
}

/** What the number was a turn ago. */
export interface WhyChange {
  readonly words: string;
  readonly direction: 'up' | 'down' | 'level';
}

const CHANGE_ICONS = { up: 'arrowUp', down: 'arrowDown', level: 'arrowRight' } as const;

export interface WhySheetProps {
  readonly steps: readonly WhyStep[];
  /** Which of the steps this sheet shows. */
  readonly at: number;
  /** 1 to 3: how deep it lies in the stack. */
  readonly place: number;
  /** The quantity of the first step. */
  readonly quantity: string;
  readonly game: Game;
  readonly change?: WhyChange | undefined;
  /** What else is to be said of the number. */
  readonly note?: string | undefined;
  /** What the number is made of, before its sum. */
  readonly parts: readonly IndexPart[];
  readonly raises: RaisesByQuantity;
  /** The numbers that stand beside it on the page. */
  readonly beside: ComponentChildren;
  readonly onOpen: (at: number, term: number | string) => void;
  /** Shows the step and nothing deeper. */
  readonly onBack: (at: number) => void;
  readonly onClose: () => void;
}

function stepName({ label, node }: WhyStep): string {
  return label ?? nodeName(node);
}

function Crumbs({ steps, at, onBack }: Pick<WhySheetProps, 'steps' | 'at' | 'onBack'>) {
  return (
    <nav class="crumbs" aria-label={t('why.path', { name: stepName(steps[at]!) })}>
      {steps.slice(0, at).map((each, i) => (
        <span key={i} class="row">
          <button type="button" class="link" onClick={() => onBack(i)}>
            {stepName(each)}
          </button>
          <Icon name="chevronRight" size="s" />
        </span>
      ))}
      <b aria-current="step">{stepName(steps[at]!)}</b>
    </nav>
  );
}

const MOST_RAISES = 4;

/** The end of the way: where it is known from, and what the number asked about would be if it were another. */
function Leaf({ steps, at, game }: Pick<WhySheetProps, 'steps' | 'at' | 'game'>) {
  const step = steps[at]!;
  const { node, unit } = step;
  const end = withinLimits(step.tree);
  const above = steps.slice(0, at).find(({ tree }) => hasEnd(tree, end));
  return (
    <>
      <LeafFacts node={node} unit={unit} game={game} />
      {above === undefined ? null : (
        <IfItWere
          end={end}
          unit={unit}
          of={{
            name: stepName(above),
            root: above.tree,
            unit: above.unit,
            scale: above.scale,
          }}
          p={game.ruleset.parameters}
        />
      )}
    </>
  );
}

/** Why it is these terms that count, where that was chosen, and how they give the value. */
function HowMade({ node, rules }: { readonly node: Explanation; readonly rules: Ruleset }) {
  const chosen = chosenWords(node, rules);
  const isSaid = node.op === 'choice' && chosen !== '';
  return (
    <>
      {chosen === '' ? null : <p class="muted">{chosen}</p>}
      {isSaid ? null : (
        <p class="muted">{t(`why.op.${node.isSealed === true ? 'sealed' : node.op}`)}</p>
      )}
    </>
  );
}

/** Leads to the word in the glossary, where it has one. */
function Meaning({ steps, at, quantity }: Pick<WhySheetProps, 'steps' | 'at' | 'quantity'>) {
  const way = at === 0 ? quantity : steps[at - 1]!.open;
  const entry = entryOfQuantity(typeof way === 'string' ? way : steps[at]!.node.name);
  if (entry === undefined) return null;
  return (
    <p class="muted">
      {t('glossary.meaning')} <Term of={entry}>{t(`glossary.word.${entry}`)}</Term>
    </p>
  );
}

export function WhySheet(props: WhySheetProps) {
  const { steps, at, place, game, change, note, parts, raises, onOpen, onClose } = props;
  const id = useId();
  const { node, unit, scale, open, how } = steps[at]!;
  const values = { name: stepName(steps[at]!), value: nodeValue(node, unit, scale) };
  const isLeaf = node.terms.length === 0;
  const about = how ?? aboutWords(node);
  const ownRaises = raises.get(node.name);
  return (
    <section class={`sheet why why-${place}`} aria-labelledby={id}>
      <div class="neatline" />
      {at > 0 ? <Crumbs {...props} /> : null}
      <div class="why-head">
        <h2 id={id} tabIndex={-1} data-title={at === steps.length - 1 || undefined}>
          {t(at === 0 ? 'why.title' : 'why.part', values)}
        </h2>
        <Button icon="close" label={t('control.close')} onPress={onClose} />
      </div>
      {about === '' ? null : <p>{about}</p>}
      {note === undefined ? null : <p>{note}</p>}
      <Meaning {...props} />
      {parts.length === 0 ? null : (
        <PartRows
          parts={parts}
          rules={game.ruleset}
          tree={steps[at]!.tree}
          raises={raises}
          open={open}
          onOpen={(part) => onOpen(at, part)}
        />
      )}
      {ownRaises === undefined || ownRaises.length === 0 ? null : (
        <>
          <h3>{t('raise.title')}</h3>
          <RaiseRows raises={ownRaises} most={MOST_RAISES} />
        </>
      )}
      <HowMade node={node} rules={game.ruleset} />
      {isLeaf ? (
        <Leaf steps={steps} at={at} game={game} />
      ) : (
        <>
          <TermRows
            node={node}
            unit={unit}
            rules={game.ruleset}
            scale={scale}
            open={open}
            onOpen={(term) => onOpen(at, term)}
          />
          <p class="why-row why-total">
            <span>{values.name}</span>
            <b data-value={node.value}>{values.value}</b>
          </p>
          <Formula node={node} open={open} />
        </>
      )}
      {change === undefined ? null : (
        <p>
          <Icon name={CHANGE_ICONS[change.direction]} size="s" /> {change.words}
        </p>
      )}
      {props.beside}
    </section>
  );
}
