// The decision that split the class most: both groups, who they are, and their mean courses beside each other.

import { SmallCourse } from '../../ui/charts/smallCourse';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import { plain } from '../../ui/text/numbers';
import { commonScale } from './coursesSheet';
import { choiceWords } from './decisionWords';
import type { Member } from './members';
import { memberName } from './names';
import type { PartProps } from './screenProps';
import type { Side } from './split';

function SideView({
  side,
  other,
  model,
}: PartProps & { readonly side: Side; readonly other: Side }) {
  const { scenario, round, at } = model;
  if (scenario === undefined) return null;
  const words = choiceWords(side, scenario);
  const shown = side.scores.slice(0, at);
  return (
    <section class="collect-side" aria-label={words}>
      <h3>{words}</h3>
      <p class="muted">{t('collect.splitPeople', { count: side.members.length })}</p>
      <p>{namesOf(side.members, model)}</p>
      <SmallCourse
        {...commonScale(model)}
        label={t('collect.splitChart', { first: words, second: choiceWords(other, scenario) })}
        own={side.scores}
        other={other.scores}
        at={at}
      />
      <p>
        {t('collect.splitMean', {
          round,
          score: plain(shown.at(-1) ?? 0, 1),
          number: String(shown.length),
        })}
      </p>
    </section>
  );
}

function namesOf(members: readonly Member[], { scenario }: PartProps['model']): string {
  return members.map((member) => memberName(member, scenario)).join(', ');
}

export function SplitSheet({ model }: PartProps) {
  const { split, round } = model;
  if (split === null)
    return (
      <Sheet title={t('collect.splitTitle')}>
        <p class="muted">{t('collect.splitNone')}</p>
      </Sheet>
    );
  const { sides, others, kind } = split;
  const what = t('collect.splitWhat', {
    kind: t(`order.${kind}`),
    round,
    number: String(split.round),
  });
  return (
    <Sheet title={t('collect.splitTitle')} note={t('collect.splitLines')}>
      <p class="collect-what">{what}</p>
      <div class="collect-sides">
        <SideView side={sides[0]} other={sides[1]} model={model} />
        <SideView side={sides[1]} other={sides[0]} model={model} />
      </div>
      {others.length === 0 ? null : (
        <p class="muted">{t('collect.splitOthers', { names: namesOf(others, model) })}</p>
      )}
    </Sheet>
  );
}
