// What an opened scenario is: who wrote it, on what terms, what it rests on, and how large it is.

import type { ComponentChildren } from 'preact';
import type { Scenario } from '../types/scenario';
import { Sheet } from '../ui/hud/controls/sheet';
import { clockWords } from '../ui/hud/title/keptWords';
import { countryName } from '../ui/hud/names';
import { inLanguage, t } from '../ui/text';
import { short } from '../ui/text/numbers';
import { sizeKb } from './fileSize';
import { nameIn, wordsOf } from './names';
import { SourcingGrade } from './sourcing/sourcingGrade';
import type { Work } from './work';

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="workshop-clip">{children}</dd>
    </div>
  );
}

function scenarioFacts(scenario: Scenario) {
  const { author, after, licence, sources = [], asOf, countries, seats, variants } = scenario;
  const nations = countries.filter(({ role }) => role === 'nation');
  return (
    <>
      <Fact name={t('workshop.fact.question')}>{wordsOf(inLanguage(scenario.texts.question))}</Fact>
      <Fact name={t('workshop.fact.author')}>{wordsOf(author ?? t('workshop.notNamed'))}</Fact>
      {after === undefined ? null : (
        <Fact name={t('workshop.fact.after')}>
          {after.author === undefined
            ? wordsOf(after.id)
            : wordsOf(t('workshop.after', { id: after.id, author: after.author }))}
        </Fact>
      )}
      <Fact name={t('workshop.fact.licence')}>{wordsOf(licence ?? t('workshop.notNamed'))}</Fact>
      <Fact name={t('workshop.fact.sources')}>
        {sources.length === 0
          ? t('workshop.notNamed')
          : wordsOf(sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; '))}
      </Fact>
      {asOf === undefined ? null : <Fact name={t('workshop.fact.asOf')}>{asOf}</Fact>}
      <Fact name={t('workshop.fact.countries')}>
        {t('workshop.countries', {
          count: nations.length,
          seats: seats.map(({ country }) => countryName(scenario, country)).join(', '),
        })}
      </Fact>
      <Fact name={t('workshop.fact.lengths')}>
        {wordsOf(variants.map(({ name }) => inLanguage(name)).join(', '))}
      </Fact>
      <Fact name={t('workshop.fact.sourcing')}>
        <SourcingGrade scenario={scenario} />
      </Fact>
    </>
  );
}

export function FactsSheet({ work }: { readonly work: Work }) {
  const { files, way, cameAt, reading } = work;
  const opened = reading.kind === 'good' ? reading.opened : null;
  const rules = files.rules;
  return (
    <Sheet
      title={
        <span class="workshop-clip">
          {opened === null ? files.scenario.name : nameIn(opened.scenario)}
        </span>
      }
    >
      <dl class="facts workshop-facts">
        {opened === null ? null : scenarioFacts(opened.scenario)}
        <Fact name={t('workshop.fact.file')}>
          {t('workshop.file', {
            name: files.scenario.name,
            kb: short(sizeKb(files.scenario.text), 1),
          })}
        </Fact>
        {rules === null ? null : (
          <Fact name={t('workshop.fact.rules')}>
            {t('workshop.file', { name: rules.name, kb: short(sizeKb(rules.text), 1) })}
          </Fact>
        )}
        <Fact name={t('workshop.fact.came')}>
          {t(`workshop.way.${way}`)}, <time>{clockWords(cameAt)}</time>
        </Fact>
      </dl>
    </Sheet>
  );
}
