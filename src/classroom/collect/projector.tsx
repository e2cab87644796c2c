// The class for a projector: large, with only the question, the courses, and the decision that split the class.

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
      <Sheet title={t('collect.question')}>
        {scenario === undefined ? null : (
          <p class="collect-question">{inLanguage(scenario.texts.question)}</p>
        )}
        <RoundStepper model={model} />
      </Sheet>
      <CoursesSheet model={model} />
      <SplitSheet model={model} />
    </>
  );
}
