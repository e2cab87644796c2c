// The control of one decision of the plan: a strip of its words, or a slider of its percent.

import { type PlanDecision, planOrder, type Setting } from '../../../selectors';
import { t } from '../../text';
import { wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { Segmented } from '../controls/segmented';
import { Slider } from '../controls/slider';
import { WhyMark } from '../controls/whyMark';
import type { ChoiceGains } from '../forecast/choiceGains';
import { GainWords, StepGain } from '../forecast/gainWords';
import { shareSteps, useOptionGains, useShareGains } from '../forecast/gameGains';
import { useGame } from '../gameModel';
import { RefusalNote } from '../refusalNote';
import { planNote, planViewOf, planWhy, settingWords } from './planViews';

interface ChoiceProps {
  readonly decision: PlanDecision;
  readonly title: string;
}

interface WordProps extends ChoiceProps {
  readonly word: string;
  readonly gains: ChoiceGains;
}

function WordLabel({ decision, word, gains }: WordProps) {
  const game = useGame();
  const { icon, below } = planViewOf(decision);
  return (
    <span class="stacked">
      <span>
        {icon === undefined ? null : <Icon name={icon(word)} size="s" />}{' '}
        {settingWords(game, decision, word)}
      </span>
      {below === undefined ? null : <span class="small">{below(game, word)}</span>}
      <GainWords gains={gains} of={word} isBrief />
    </span>
  );
}

function useWords({ kind, words, standing }: PlanDecision): ChoiceGains {
  const { country } = useGame();
  return useOptionGains(
    kind,
    (words ?? []).map((word) => ({ word, inForce: word === standing })),
    ({ word }) => word,
    ({ word }) => planOrder(kind, country, word),
  );
}

function WordChoice({ decision, title }: ChoiceProps) {
  const game = useGame();
  const gains = useWords(decision);
  const { kind, words, setting } = decision;
  const why = `${planWhy(decision)} ${gains.why}`.trim();
  return (
    <fieldset class="fieldset" data-why={why}>
      <legend>{title}</legend>
      <WhyMark of={why} name={title} className="in-corner" />
      <Segmented
        decision={kind}
        label={title}
        value={String(setting)}
        options={(words ?? []).map((word) => ({
          value: word,
          label: <WordLabel decision={decision} title={title} word={word} gains={gains} />,
        }))}
        onChange={(word) => game.issue(planOrder(kind, game.country, word))}
      />
      <p class="muted small">{planNote(game, decision)}</p>
      <RefusalNote kind={kind} />
    </fieldset>
  );
}

function endWords(decision: PlanDecision): readonly [low: string, high: string] {
  const { ends } = planViewOf(decision);
  return ends === undefined ? [wholePercent(0), wholePercent(100)] : [t(ends[0]), t(ends[1])];
}

function PercentChoice({ decision, title }: ChoiceProps) {
  const game = useGame();
  const { kind, setting } = decision;
  const orderOf = (percent: Setting) => planOrder(kind, game.country, percent);
  const gains = useShareGains(kind, shareSteps(Number(setting), orderOf));
  const share = wholePercent(Number(setting));
  const why = `${planWhy(decision)} ${gains.why}`.trim();
  const effect = planViewOf(decision).effect?.(game);
  const [low, high] = endWords(decision);
  return (
    <fieldset class="fieldset" data-why={why}>
      <legend>{title}</legend>
      <WhyMark of={why} name={title} className="in-corner" />
      <div class="share-row">
        <span class="small">{low}</span>
        <Slider
          decision={kind}
          label={title}
          value={Number(setting)}
          spoken={share}
          onChange={(percent) => game.issue(orderOf(percent))}
          className="of-chips"
        />
        <span class="small">{high}</span>
        <b>{share}</b>
      </div>
      <StepGain gains={gains} />
      {effect === undefined ? null : <p class="small">{effect}</p>}
      <p class="muted small">{planNote(game, decision)}</p>
      <RefusalNote kind={kind} />
    </fieldset>
  );
}

export function PlanChoice({ decision }: { readonly decision: PlanDecision }) {
  const { title } = planViewOf(decision);
  const Choice = decision.words === null ? PercentChoice : WordChoice;
  return <Choice decision={decision} title={t(title ?? `order.${decision.kind}`)} />;
}
