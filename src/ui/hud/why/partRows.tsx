// The parts of an index as bars, each a way into its own explanation.

import type { Ruleset } from '../../../types/ruleset';
import { valueWith } from '../../../why';
import type { Explanation } from '../../../types/explanation';
import { t } from '../../text';
import { plain, points, signed } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { unitOf } from './nodeUnits';
import { nodeName, nodeValue, scaleOf } from './nodeWords';
import { type IndexPart, weakestPart } from './parts';
import { type RaisesByQuantity, RaiseRows } from './raiseRows';

const MOST_RAISES = 2;

export interface PartRowsProps {
  readonly parts: readonly IndexPart[];
  readonly rules: Ruleset;
  /** The index. */
  readonly tree: Explanation;
  /** What would raise a part, where that is known. */
  readonly raises: RaisesByQuantity;
  readonly open: number | string | undefined;
  readonly onOpen: (quantity: string) => void;
}

function PartBar({ node, quantity }: IndexPart) {
  const share = Math.min(100, Math.max(0, node.value * 100));
  return (
    <span class={`meter of-${quantity.split('.')[1] ?? ''}`} aria-hidden="true">
      <span class="meter-fill" style={{ '--share': `${share}%` }} />
    </span>
  );
}

function PartRow({
  part,
  rules,
  open,
  onOpen,
}: Omit<PartRowsProps, 'parts' | 'raises' | 'tree'> & { readonly part: IndexPart }) {
  const { node, quantity, weight } = part;
  const isOpen = open === quantity;
  return (
    <div class={`why-row ${weight === null ? '' : 'has-bar'} ${isOpen ? 'is-open' : ''}`}>
      <button
        type="button"
        class="link-dotted"
        aria-expanded={isOpen}
        onClick={() => onOpen(quantity)}
      >
        {nodeName(node)}
      </button>
      {weight === null ? null : <PartBar {...part} />}
      <b>{nodeValue(node, unitOf(node, rules), scaleOf(node))}</b>
      {weight === null ? null : (
        <span class="muted">{t('unit.percent', { value: plain(weight * 100, 0) })}</span>
      )}
    </div>
  );
}

/** Points by which a part is made more. */
const STEP_POINTS = 10;

/** What a little more of a part is worth, worked out from the tree of the index; nothing where that does not move. */
function worthWords({ node }: IndexPart, { tree, rules }: WeakestProps): string {
  const more = Math.min(1, node.value + STEP_POINTS / 100);
  const isPart = ({ name, value, op }: Explanation) =>
    name === node.name && op === node.op && Object.is(value, node.value);
  const raised = valueWith(tree, (each) => (isPart(each) ? more : undefined), rules.parameters);
  const gain = raised - tree.value;
  if (gain <= 0) return '';
  const written = nodeValue({ ...tree, value: gain }, unitOf(tree, rules), scaleOf(tree));
  return t('why.worth', {
    step: t('unit.points', { value: points((more - node.value) * 100) }),
    gain: signed(gain, written),
  });
}

type WeakestProps = Pick<PartRowsProps, 'tree' | 'rules'>;

/** Weak layers count most in a harmonic mean; tests count by their weights. */
function weakestWords({ node, quantity }: IndexPart): string {
  const name = nodeName(node);
  return quantity.startsWith('test.') ? t('why.weakestTest', { name }) : t('why.weakest', { name });
}

export function PartRows({ parts, rules, tree, raises, open, onOpen }: PartRowsProps) {
  const weakest = weakestPart(parts);
  return (
    <>
      <p class="muted">{t(weakest === null ? 'why.inputs' : 'why.parts')}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.quantity} class="why-part">
            <PartRow part={part} rules={rules} open={open} onOpen={onOpen} />
            <RaiseRows raises={raises.get(part.quantity) ?? []} most={MOST_RAISES} />
          </li>
        ))}
      </ul>
      {weakest === null ? null : (
        <p class="why-note">
          <Icon name="anchor" /> {weakestWords(weakest)} {worthWords(weakest, { tree, rules })}
        </p>
      )}
      <h3>{t('why.sum')}</h3>
    </>
  );
}
