// The class for the projector: large, and nothing but the question, the courses and what split the class.

import { inLanguage, t } from '../../ui/text';
import { Sheet } from '../../ui/hud/controls/sheet';
import { RoundStepper } from './classSheet';
import { CoursesSheet } from './coursesSheet';
import type { PartProps } from './screenProps';
import { SplitSheet } from './splitSheet';

export function Projector({ model }: PartProps) {
  const { scenario } = model;
  return (
    <>
      {scenario === undefined ? null : (
        <Sheet title={t('collect.question')}>
          <p class="collect-question">{inLanguage(scenario.texts.question)}</p>
        </Sheet>
      )}
      <RoundStepper model={model} />
      <CoursesSheet model={model} />
      <SplitSheet model={model} />
    </>
  );
}
