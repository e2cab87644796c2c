// Exports, a superpower's panel in place of the stance: how freely it sells, to whom more freely, and what has come of it.

import { type Buyer, type ExportOption, type ExportSheet, mayAsk } from '../../../selectors';
import type { ExportRule } from '../../../types/names';
import type { Order } from '../../../types/order';
import { defined } from '../../../lib/assert';
import { inLanguage, t } from '../../text';
import { count, generations, money, points, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup, type ChoiceRow } from '../choiceGroup';
import { Button } from '../controls/button';
import { Explained } from '../controls/explained';
import { Flag } from '../controls/flag';
import { WhyMark } from '../controls/whyMark';
import { openDialog } from '../dialogs/dialogStack';
import { type ChoiceGains, choicesOf, useStepGains } from '../forecast/choiceGains';
import { useOptionGains } from '../forecast/gameGains';
import { GainWords } from '../forecast/gainWords';
import { useGame } from '../gameModel';
import { LawChoice } from './lawChoice';
import { PanelFrame } from './panelFrame';
import { TrustMeter } from './trustMeter';

/** What a rule does to others, by whose chips are sold. */
function rowsFor({ power }: ExportSheet, option: ExportOption): ChoiceRow[] {
  if (power === 'us')
    return [{ label: t('exportPanel.access'), value: wholePercent(option.accessPercent) }];
  return [
    { label: t('exportPanel.delivered'), value: wholePercent(option.deliveredPercent) },
    { label: t('exportPanel.hallCost'), value: wholePercent(option.hallCostPercent) },
    { label: t('exportPanel.homeChips'), value: wholePercent(option.homeChipPercent) },
  ];
}

function ruleOption(sheet: ExportSheet, option: ExportOption): ChoiceOption<ExportRule> {
  const { rule } = option;
  return {
    value: rule,
    title: t(`exportRule.${rule}`),
    body: t(`exportPanel.${sheet.power}.${rule}`),
    why: `@exports.options.${rule}`,
    rows: [
      { label: t('exportPanel.sales'), value: money(option.salesUsdBn) },
      { label: t('stancePanel.chips'), value: count(option.chipsComingH100e) },
      ...rowsFor(sheet, option),
    ],
    foot: (
      <span class="trusts">
        <TrustMeter
          of={sheet.power}
          label={t('exportPanel.trust')}
          now={sheet.trust}
          after={option.trust}
        />
      </span>
    ),
  };
}

/** What the rule has brought so far; each number answers "Why?". */
function Brought({ sheet }: { readonly sheet: ExportSheet }) {
  const { results } = useGame();
  const { lead } = results.value;
  const trust = sheet.power === 'us' ? 'usTrust' : 'chinaTrust';
  const rows = [
    ['exportSalesUsdBn', t('exportPanel.lastSales'), money(sheet.salesUsdBn)],
    [trust, t('exportPanel.trust'), points(sheet.trust)],
    ...(lead === null
      ? []
      : [
          ['alignedShare', t('exportPanel.aligned'), wholePercent(lead.alignedPercent)],
          ['leadGenerations', t('exportPanel.lead'), generations(lead.generations)],
        ]),
  ] as const;
  return (
    <section aria-labelledby="export-brought" data-why="@exports.pressure">
      <div class="marked">
        <h3 id="export-brought">{t('exportPanel.brought')}</h3>
        <WhyMark of="@exports.pressure" name={t('exportPanel.brought')} />
      </div>
      <dl class="ledger">
        {rows.map(([quantity, name, value]) => (
          <div key={quantity}>
            <dt>{name}</dt>
            <dd>
              <Explained quantity={quantity} label={t('control.why', { name, value })}>
                {value}
              </Explained>
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{pressureWords(sheet.pressure)}</p>
    </section>
  );
}

/** The pressure of the rule in words. */
function pressureWords(pressure: number): string {
  const size = wholePercent(Math.abs(pressure));
  if (Math.round(Math.abs(pressure)) === 0) return t('exportPanel.pressureNone');
  return t(pressure > 0 ? 'exportPanel.pressureWithheld' : 'exportPanel.pressureOpen', { size });
}

/** The rule with one exception more, or one less. */
function toggled(
  { decision }: ExportSheet,
  { country, isException }: Buyer,
  seller: string,
): Order {
  const { rule, exceptions } = decision;
  const others = exceptions.filter((id) => id !== country);
  return {
    kind: 'setExportRule',
    country: seller,
    rule,
    exceptions: isException ? others : [...others, country],
  };
}

/** What one more exception adds to the final score, by buyer, as long as more are allowed. */
function useExceptionGains(sheet: ExportSheet): ChoiceGains {
  const { state, country } = useGame();
  const { decision, buyers, mostExceptions } = sheet;
  const isOpen = decision.rule !== 'open' && decision.exceptions.length < mostExceptions;
  const others = buyers.filter(({ isException }) => isOpen && !isException);
  const steps = choicesOf(
    others,
    (buyer) => buyer.country,
    (buyer) => toggled(sheet, buyer, country),
  );
  return useStepGains(state.value, 'exportExceptions', steps);
}

interface BuyerRowProps {
  readonly buyer: Buyer;
  readonly sheet: ExportSheet;
  readonly gains: ChoiceGains;
}

function BuyerRow({ buyer, sheet, gains }: BuyerRowProps) {
  const { country, issue } = useGame();
  const name = inLanguage(buyer.name);
  const toggle = () => issue(toggled(sheet, buyer, country));
  return (
    <li class="platform-row" data-why={`@exports.buyers.${buyer.country}`}>
      <Flag country={buyer.country} />
      <span class="platform-name">
        <b>{name}</b>
        <span class="small muted">
          {t(buyer.isException ? 'exportPanel.buyer' : 'exportPanel.buyerByRule', {
            rule: t(`exportRule.${buyer.rule}`),
            trust: points(buyer.trust),
            sold: count(buyer.soldH100e),
          })}
        </span>
      </span>
      <GainWords gains={gains} of={buyer.country} />
      <label class="toggle">
        <input
          type="checkbox"
          checked={buyer.isException}
          onChange={({ currentTarget }) => {
            // A refused order changes nothing, so nothing would be drawn again to remove the tick.
            if (!toggle()) currentTarget.checked = buyer.isException;
          }}
        />
        <span>
          {t('exportPanel.exception')}
          <span class="visually-hidden"> {name}</span>
        </span>
      </label>
    </li>
  );
}

const BUYERS = '@exports.mostExceptions @exports.buyers.*.trust @exports.buyers.*.soldH100e';

function Exceptions({ sheet }: { readonly sheet: ExportSheet }) {
  const { decision, buyers, mostExceptions } = sheet;
  const gains = useExceptionGains(sheet);
  return (
    <section aria-labelledby="export-exceptions" data-why={`${BUYERS} ${gains.why}`}>
      <div class="marked">
        <h3 id="export-exceptions">
          {t('exportPanel.exceptions')}{' '}
          <span class="muted">
            {t('deals.membersOf', {
              members: String(decision.exceptions.length),
              limit: String(mostExceptions),
            })}
          </span>
        </h3>
        <WhyMark of={`${BUYERS} ${gains.why}`} name={t('exportPanel.exceptions')} />
      </div>
      <p class="muted small">
        {t(decision.rule === 'open' ? 'exportPanel.noExceptions' : 'exportPanel.exceptionsNote')}
      </p>
      <ul class="buyers">
        {buyers.map((buyer) => (
          <BuyerRow key={buyer.country} buyer={buyer} sheet={sheet} gains={gains} />
        ))}
      </ul>
    </section>
  );
}

/** Leads to what may be asked of others; hidden in a round in which nobody can be asked. */
function AskingButton() {
  const { state, country } = useGame();
  if (!mayAsk(state.value.game, country)) return null;
  return (
    <p>
      <Button icon="deal" onPress={() => openDialog({ kind: 'asking' })}>
        {t('exportPanel.asking')}
      </Button>
    </p>
  );
}

export function ExportPanel() {
  const { exports, state, country, issue } = useGame();
  const sheet = defined(exports.value ?? undefined, 'the sales of a superpower');
  const { rule, exceptions } = sheet.decision;
  const order = (chosen: ExportRule) =>
    ({ kind: 'setExportRule', country, rule: chosen, exceptions: [...exceptions] }) as const;
  const isOrdered = state.value.orders.some(({ kind }) => kind === 'setExportRule');
  const gains = useOptionGains(
    'setExportRule',
    sheet.options.map((option) => ({ ...option, inForce: option.inForce && !isOrdered })),
    (option) => option.rule,
    (option) => order(option.rule),
  );
  return (
    <PanelFrame
      title={t('panel.exports')}
      note={t('exportPanel.note')}
      why={`@exports.options ${gains.why}`}
      aside={<LeverNote lever="exportRule" />}
    >
      <ChoiceGroup
        decision="setExportRule"
        label={t('panel.exports')}
        value={rule}
        options={sheet.options.map((option) => ruleOption(sheet, option))}
        firstDigit={1}
        gains={gains}
        onChange={(chosen) => issue(order(chosen))}
      />
      <AskingButton />
      <div class="two-columns">
        <Exceptions sheet={sheet} />
        <Brought sheet={sheet} />
      </div>
      <LawChoice />
    </PanelFrame>
  );
}
