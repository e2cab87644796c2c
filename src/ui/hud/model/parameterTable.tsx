// The parameters of one subject: value, unit, origin and note, with why a scenario has a value of its own.

import type { ModelGroup, ModelParameter } from '../../../selectors';
import { hasText, inLanguage, t, tNamed, type TextKey } from '../../text';
import { precise } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { unitWords } from '../why/nodeUnits';
import { parameterId } from './formula';

/** Names of the keys under which a parameter has several values. */
const KEY_AREAS =
  'pillar fiscal stance law programme chapter plan source index layer test pledge exportRule';

/** What a key stands for; export rules are by seller, and other rules may share their names with laws. */
function keyWords(path: string, key: string): string {
  if (hasText(`model.seller.${key}`)) return t(`model.seller.${key}` as TextKey);
  const first = path.startsWith('exports.') ? 'exportRule ' : '';
  for (const area of (first + KEY_AREAS).split(' ')) {
    const name = `${area}.${key}`;
    if (hasText(name)) return t(name);
  }
  return key;
}

interface CurveValue {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function isCurve(value: object): value is CurveValue {
  return 'x' in value && 'y' in value && Array.isArray(value.x);
}

/** A value as text: a number, a list, a curve by its points, or numbers by name. */
function valueWords(path: string, value: unknown): string[] {
  if (typeof value === 'number') return [precise(value)];
  if (Array.isArray(value)) return [value.map((part) => precise(part as number)).join(', ')];
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (isCurve(value))
    return value.x.map((x, i) =>
      t('model.curvePoint', { x: precise(x), y: precise(value.y[i] ?? 0) }),
    );
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    valueWords(path, part).map((words) =>
      t('model.keyed', { key: keyWords(path, key), value: words }),
    ),
  );
}

function Origin({ parameter }: { readonly parameter: ModelParameter }) {
  const { provenance, patches } = parameter;
  return (
    <>
      <span class={`tag tag-${provenance}`}>
        <Icon name={provenance === 'real' ? 'source' : 'settings'} size="s" />
        {t(`model.origin.${provenance}`)}
      </span>
      {patches.length > 0 ? <span class="tag tag-ink">{t('model.origin.patched')}</span> : null}
    </>
  );
}

function Row({ parameter }: { readonly parameter: ModelParameter }) {
  const { path, value, unit, note, patches } = parameter;
  const words = valueWords(path, value);
  return (
    <tr id={parameterId(path)} data-parameter={path}>
      <th scope="row">
        {tNamed(`parameter.${path}`, path)} <code class="muted">{path}</code>
      </th>
      <td>
        {words.length === 1 ? (
          words[0]
        ) : (
          <ul>
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </td>
      <td>{unitWords(unit)}</td>
      <td>
        <Origin parameter={parameter} />
      </td>
      <td>
        {note === null ? null : tNamed(`parameterNote.${path}`, note)}{' '}
        {patches.map((text) => inLanguage(text)).join(' ')}
      </td>
    </tr>
  );
}

function GroupRows({ group }: { readonly group: ModelGroup }) {
  return (
    <tbody>
      <tr class="model-group">
        <td colSpan={5}>
          {tNamed(`model.group.${group.group}`, tNamed(`card.${group.group}`, group.group))}
        </td>
      </tr>
      {group.parameters.map((parameter) => (
        <Row key={parameter.path} parameter={parameter} />
      ))}
    </tbody>
  );
}

export interface ParameterTableProps {
  readonly subject: string;
  readonly groups: readonly ModelGroup[];
}

export function ParameterTable({ subject, groups }: ParameterTableProps) {
  const caption = t('model.parametersOf', { subject });
  return (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={caption} data-sourced>
      <table class="model-parameters">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('model.parameter')}</th>
            <th scope="col">{t('why.value')}</th>
            <th scope="col">{t('briefing.unit')}</th>
            <th scope="col">{t('why.origin')}</th>
            <th scope="col">{t('why.note')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.group} group={group} />
        ))}
      </table>
    </div>
  );
}
