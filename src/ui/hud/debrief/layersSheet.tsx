// The parts of autonomy and resilience: six layers, or a superpower's lead and allies, and four tests; the weakest is named.

import type { Debrief, LeadFacts } from '../../../selectors';
import { LAYERS, STRESS_TESTS, type StressTest } from '../../../types/names';
import { t } from '../../text';
import { generations, points } from '../../text/numbers';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { Sheet } from '../controls/sheet';
import { WithTerms } from '../glossary/withTerms';

interface BarProps {
  readonly name: string;
  readonly value: number;
  readonly quantity: string;
  readonly look: string;
  readonly isWeakest: boolean;
}

function Bar({ name, value, quantity, look, isWeakest }: BarProps) {
  return (
    <li class={`score-row ${look} ${isWeakest ? 'is-weakest' : ''}`}>
      <span>{name}</span>
      <div class="meter" aria-hidden="true">
        <div class="meter-fill" style={{ '--share': `${value}%` }} />
      </div>
      <Explained quantity={quantity} label={t('control.why', { name, value: points(value) })}>
        <b>{points(value)}</b>
      </Explained>
      <span>{isWeakest ? <Icon name="anchor" size="s" /> : null}</span>
    </li>
  );
}

function weakestOf<K extends string>(names: readonly K[], of: Readonly<Record<K, number>>): K {
  return names.reduce((least, name) => (of[name] < of[least] ? name : least));
}

function Layers({ layers }: Pick<Debrief, 'layers'>) {
  const weakest = weakestOf(LAYERS, layers);
  return (
    <Sheet title={t('debrief.layers')} className="span-8">
      <ul>
        {LAYERS.map((layer) => (
          <Bar
            key={layer}
            name={t(`layer.${layer}`)}
            value={layers[layer] * 100}
            quantity={`layer.${layer}`}
            look={`of-${layer}`}
            isWeakest={layer === weakest}
          />
        ))}
      </ul>
      <p class="note note-bad">{t('debrief.weakest', { layer: t(`layer.${weakest}`) })}</p>
    </Sheet>
  );
}

/** A superpower's lead and allies, in place of the layers. */
function LeadBars({ lead }: { readonly lead: LeadFacts }) {
  const bars = [
    ['leadWorth', lead.worth],
    ['usTrust', lead.trust],
    ['alignedShare', lead.alignedPercent],
  ] as const;
  return (
    <Sheet title={t('index.leadAndAllies')} className="span-8">
      <ul>
        {bars.map(([quantity, value]) => (
          <Bar
            key={quantity}
            name={t(`debrief.${quantity}`)}
            value={value}
            quantity={quantity}
            look="is-question"
            isWeakest={false}
          />
        ))}
      </ul>
      <p class="note note-sea" data-why="@debrief.lead">
        {t('debrief.leadNote', { lead: generations(lead.generations) })}
      </p>
    </Sheet>
  );
}

/** A power has nothing to fear from what it would do to others. */
function testName(test: StressTest, ownTest: StressTest | null): string {
  const question = t(`testQuestion.${test}`);
  return test === ownTest ? t('debrief.ownTest', { question }) : question;
}

export function LayersSheet({ debrief }: { readonly debrief: Debrief }) {
  const { layers, lead, stressTests, ownTest } = debrief;
  const weakestTest = weakestOf(STRESS_TESTS, stressTests);
  return (
    <>
      {lead === null ? <Layers layers={layers} /> : <LeadBars lead={lead} />}
      <Sheet title={<WithTerms text={t('debrief.tests')} />} className="span-8">
        <ul>
          {STRESS_TESTS.map((test) => (
            <Bar
              key={test}
              name={testName(test, ownTest)}
              value={Math.max(0, stressTests[test] * 100)}
              quantity={`test.${test}`}
              look="is-question"
              isWeakest={test === weakestTest}
            />
          ))}
        </ul>
      </Sheet>
    </>
  );
}
