// The course of everybody, small and on one scale.

import { SmallCourse } from '../../ui/charts/smallCourse';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import { plain } from '../../ui/text/numbers';
import type { Member } from './members';
import { memberName } from './names';
import { useGrowing } from './screenHooks';
import type { PartProps } from './screenProps';
import { mostShown } from './view';

const STEP = 10;

/** The scale on which all courses of the class are drawn. */
export interface CommonScale {
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

function scoresOf({ seat }: Member): number[] {
  return seat.rounds.map(({ score }) => score.total);
}

function parsOf({ seat }: Member): number[] {
  return seat.rounds.map(({ par }) => par);
}

/** The lowest and highest ten around all scores and pars of the class. */
export function commonScale({ frame }: PartProps['model']): CommonScale {
  const values = frame.members.flatMap((member) => [...scoresOf(member), ...parsOf(member)]);
  return {
    low: Math.floor(Math.min(...values) / STEP) * STEP,
    high: Math.ceil(Math.max(...values) / STEP) * STEP,
    rounds: Math.max(...frame.members.map(({ course }) => course.length)),
  };
}

interface MemberCourseProps extends PartProps {
  readonly member: Member;
  readonly scale: CommonScale;
}

function MemberCourse({ member, model, scale }: MemberCourseProps) {
  const own = scoresOf(member);
  const par = parsOf(member);
  const compared = own[model.at - 1];
  const name = memberName(member, model.scenario);
  const label = t('collect.courseLabel', {
    name,
    first: plain(own[0]!, 1),
    last: plain(own.at(-1)!, 1),
    par: plain(par.at(-1)!, 1),
  });
  return (
    <li>
      <span class="row spread">
        <b>{name}</b>
        <span class="number">{compared === undefined ? '–' : plain(compared, 1)}</span>
      </span>
      <SmallCourse {...scale} label={label} own={own} other={par} at={model.at} />
    </li>
  );
}

export function CoursesSheet({ model }: PartProps) {
  const { members } = model.frame;
  const drawn = useGrowing(Math.min(mostShown() ?? members.length, members.length));
  const scale = commonScale(model);
  const note = t('collect.coursesNote', {
    round: model.round,
    low: String(scale.low),
    high: String(scale.high),
  });
  return (
    <Sheet title={t('collect.coursesTitle')} note={note}>
      <ul class="collect-courses">
        {members.slice(0, drawn).map((member) => (
          <MemberCourse key={member.key} member={member} model={model} scale={scale} />
        ))}
      </ul>
    </Sheet>
  );
}
