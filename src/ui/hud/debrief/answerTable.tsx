// The parts of a figure, each beside par, as bars and as a table.

import type { LearningAnswer, LearningPart, LearningUnit } from '../../../selectors';
import { t } from '../../text';
import type { Names } from '../names';
import { inTable, partName, unitNote } from './learningWords';

/** The value at the end of the bars: fixed for shares and points, else the largest number. */
function scaleOf({ own, par }: LearningAnswer): number {
  if (own.partsUnit === 'share') return 1;
  if (own.partsUnit === 'points') return 100;
  return Math.max(...[...own.parts, ...par.parts].map(({ value }) => Math.abs(value)), 1e-9);
}

function Bar({ own, par, scale }: Readonly<Record<'own' | 'par' | 'scale', number>>) {
  const share = (value: number) => `${(Math.abs(value) / scale) * 100}%`;
  return (
    <span class={`meter ${own < 0 ? 'is-loss' : ''}`} aria-hidden="true">
      <span class="meter-fill" style={{ '--share': share(own) }} />
      <span class="meter-mark" style={{ '--at': share(par) }} />
    </span>
  );
}

interface RowProps {
  readonly name: string;
  readonly own: number;
  readonly par: number;
  readonly unit: LearningUnit;
  /** The value at the end of the bar; without it there is no bar. */
  readonly scale?: number;
  readonly isPicked?: boolean;
}

function Row({ name, own, par, unit, scale, isPicked }: RowProps) {
  return (
    <tr class={isPicked ? 'is-picked' : ''}>
      <th scope="row">
        {name}
        {scale === undefined ? null : <Bar own={own} par={par} scale={scale} />}
      </th>
      <td class="is-right">
        <b>{inTable(own, unit)}</b>
      </td>
      <td class="is-right muted">{inTable(par, unit)}</td>
    </tr>
  );
}

export interface AnswerTableProps {
  readonly answer: LearningAnswer;
  readonly names: Names;
  readonly title: string;
}

export function AnswerTable({ answer, names, title }: AnswerTableProps) {
  const { measure, own, par } = answer;
  const scale = scaleOf(answer);
  const nameOf = (part: LearningPart) => partName(names, measure, part);
  return (
    <table class="answer-table">
      <caption class="visually-hidden">{t('learning.table', { title })}</caption>
      <thead>
        <tr>
          <th scope="col" class="muted">
            {unitNote(own)}
          </th>
          <th scope="col" class="is-right">
            {t('debrief.own')}
          </th>
          <th scope="col" class="is-right">
            {t('debrief.par')}
          </th>
        </tr>
      </thead>
      <tbody>
        {own.parts.map((part, i) => (
          <Row
            key={nameOf(part)}
            name={nameOf(part)}
            own={part.value}
            par={par.parts[i]?.value ?? 0}
            unit={own.partsUnit}
            scale={scale}
            isPicked={part.id === own.of?.id}
          />
        ))}
        {own.beside.map((part, i) => (
          <Row
            key={nameOf(part)}
            name={nameOf(part)}
            own={part.value}
            par={par.beside[i]?.value ?? 0}
            unit={part.unit}
          />
        ))}
      </tbody>
    </table>
  );
}
