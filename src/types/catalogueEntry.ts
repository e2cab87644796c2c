// A scenario as the catalogue on the title screen lists it: what is read before it is chosen, and no figures.

import type { CountryId, LearningMeasure } from './names';
import type { Scenario, ScenarioTexts, ScenarioVariant } from './scenario';
import type { Text } from './text';

/** A part of `Scenario`, so that a whole scenario can be used in its place. */
export interface CatalogueEntry extends Pick<Scenario, 'id' | 'author' | 'seats' | 'watch'> {
  readonly texts: Pick<ScenarioTexts, 'title' | 'question' | 'recommended'>;
  readonly countries: readonly { readonly id: CountryId; readonly name: Text }[];
  readonly variants: readonly ScenarioVariant[];
  /** Whether it leads step by step, and so needs no briefing. */
  readonly isLesson?: true;
  readonly learning?: { readonly measures: readonly { readonly measure: LearningMeasure }[] };
}
