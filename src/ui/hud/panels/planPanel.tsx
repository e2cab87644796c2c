// Plan: standing orders on power and chips, what is on the way, and what comes if nothing more is ordered.

import type { ChipPlan, MixOption } from '../../../selectors';
import { POWER_SOURCES, type PowerMix } from '../../../types/names';
import type { IconName } from '../../theme/icons';
import { inLanguage, t } from '../../text';
import { duration } from '../../text/duration';
import { count, money, power, wholePercent } from '../../text/numbers';
import { AllLevers } from '../controls/allLevers';
import { Icon } from '../controls/icon';
import { Segmented } from '../controls/segmented';
import { Slider } from '../controls/slider';
import { WhyMark } from '../controls/whyMark';
import type { ChoiceGains } from '../forecast/choiceGains';
import { GainWords, StepGain } from '../forecast/gainWords';
import { useOptionGains, useShareGains } from '../forecast/gameGains';
import { type GameModel, useGame } from '../gameModel';
import { PowerStands } from '../powerStands';
import { RefusalNote } from '../refusalNote';
import { ArrivalGrid } from './arrivalGrid';
import { OutlookChart } from './outlookChart';
import { PanelFrame } from './panelFrame';

const MIX_ICONS: Readonly<Record<PowerMix, IconName>> = {
  gasFast: 'flame',
  renewables: 'renewable',
  firm: 'atom',
};

/** The source that a mix puts most money into. */
function mainSource({ percents }: MixOption) {
  return POWER_SOURCES.reduce((most, source) =>
    percents[source] > percents[most] ? source : most,
  );
}

function mixLabel(option: MixOption, gains: ChoiceGains) {
  return (
    <span class="stacked">
      <span>
        <Icon name={MIX_ICONS[option.mix]} size="s" /> {t(`plan.${option.mix}`)}
      </span>
      <span class="small">{duration(option.leadTurns[mainSource(option)])}</span>
      <GainWords gains={gains} of={option.mix} isBrief />
    </span>
  );
}

export function mixWords({ powerMw, leadTurns }: MixOption): string {
  return POWER_SOURCES.map((source) =>
    t('plan.mixPart', {
      source: t(`source.${source}`),
      power: power(powerMw[source]),
      turns: leadTurns[source],
      time: duration(leadTurns[source]),
    }),
  ).join(t('effect.join'));
}

const MIXES = '@mixes.*.powerMw @mixes.*.leadTurns';

function MixChoice() {
  const { mixes, decisions, country, issue } = useGame();
  const chosen = mixes.value.find((option) => option.chosen)!;
  const gains = useOptionGains(
    'setPowerMix',
    mixes.value,
    ({ mix }) => mix,
    ({ mix }) => ({ kind: 'setPowerMix', country, powerMix: mix }),
  );
  const why = `${MIXES} ${gains.why}`;
  return (
    <fieldset class="fieldset" data-why={why}>
      <legend>{t('plan.mix')}</legend>
      <WhyMark of={why} name={t('plan.mix')} className="in-corner" />
      <Segmented
        lever="setPowerMix"
        label={t('plan.mix')}
        value={decisions.value.powerMix}
        options={mixes.value.map((option) => ({
          value: option.mix,
          label: mixLabel(option, gains),
        }))}
        onChange={(powerMix) => issue({ kind: 'setPowerMix', country, powerMix })}
      />
      <p class="muted small">{mixWords(chosen)}</p>
      <RefusalNote kind="setPowerMix" />
    </fieldset>
  );
}

interface ShareProps {
  readonly kind: 'setBuildShare' | 'setGovernmentShare';
  readonly text: 'build' | 'government';
  readonly value: number;
  /** What the share does to this turn. */
  readonly effect: string;
  readonly note: string;
  readonly why: string;
}

function ShareChoice({ kind, text, value, effect, note, why }: ShareProps) {
  const { country, issue } = useGame();
  const gains = useShareGains(kind, value);
  const share = wholePercent(value);
  const all = `${why} ${gains.why}`;
  return (
    <fieldset class="fieldset" data-why={all}>
      <legend>{t(`plan.${text}`)}</legend>
      <WhyMark of={all} name={t(`plan.${text}`)} className="in-corner" />
      <div class="share-row">
        <span class="small">{t(`plan.${text}Low`)}</span>
        <Slider
          lever={kind}
          label={t(`plan.${text}`)}
          value={value}
          spoken={share}
          onChange={(percent) => issue({ kind, country, percent })}
          className="of-chips"
        />
        <span class="small">{t(`plan.${text}High`)}</span>
        <b>{share}</b>
      </div>
      <StepGain gains={gains} />
      <p class="small">{effect}</p>
      <p class="muted small">{note}</p>
      <RefusalNote kind={kind} />
    </fieldset>
  );
}

export function buildEffect({ usH100e, chinaH100e, homeH100e }: ChipPlan): string {
  return t('plan.buildEffect', {
    bought: count(usH100e + chinaH100e),
    home: count(homeH100e),
  });
}

/** What firms add, and who the champions among them are. */
function governmentNote({ chipPlan, champions }: GameModel): string {
  const added = t('plan.governmentNote', { money: money(chipPlan.value.privateUsdBn) });
  const names = champions.value.map(({ name }) => inLanguage(name)).join(', ');
  return names === '' ? added : `${added}. ${t('plan.champions', { names })}`;
}

const BUILD =
  '@decisions.buildPercent @chipPlan.usH100e @chipPlan.chinaH100e @chipPlan.homeH100e @chipPlan.researchUsdBn @parameters.homeChips.researchLag';

export function PlanPanel() {
  const game = useGame();
  const { decisions, chipPlan } = game;
  const { buildPercent, governmentPercent } = decisions.value;
  const plan = chipPlan.value;
  return (
    <PanelFrame title={t('panel.plan')} note={t('plan.note')} aside={<AllLevers />}>
      <div class="plan-choices">
        <MixChoice />
        <ShareChoice
          kind="setBuildShare"
          text="build"
          value={buildPercent}
          why={BUILD}
          effect={buildEffect(plan)}
          note={t('plan.buildNote', { money: money(plan.researchUsdBn) })}
        />
        <ShareChoice
          kind="setGovernmentShare"
          text="government"
          value={governmentPercent}
          why="@decisions.governmentPercent @chipPlan.governmentPercent @chipPlan.privateUsdBn"
          effect={t('plan.governmentEffect', { share: wholePercent(plan.governmentPercent) })}
          note={governmentNote(game)}
        />
      </div>
      <PowerStands />
      <div class="marked">
        <h3>{t('plan.arrivals')}</h3>
        <WhyMark of="@timeline.arrivals.*.amount" name={t('plan.arrivals')} />
      </div>
      <ArrivalGrid />
      <div class="marked">
        <h3>{t('plan.nothingMore')}</h3>
        <WhyMark of="@outlook" name={t('plan.nothingMore')} />
      </div>
      <div class="outlooks">
        <OutlookChart line="power" />
        <OutlookChart line="dataCentres" />
        <OutlookChart line="talent" />
      </div>
    </PanelFrame>
  );
}
