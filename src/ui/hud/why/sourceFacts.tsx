// Where something is known from: its source as a line, and how far it can be trusted, as facts of a list.

import { type ComponentChildren, Fragment } from 'preact';
import type { Confidence, Source } from '../../../types/figure';
import { t } from '../../text';

export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A place in a file, which may break after each of its parts. */
export function Place({ of }: { readonly of: string }) {
  const parts = of.split(/(?<=[/.:])/);
  return (
    <code>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

const BOXES: Readonly<Record<Confidence, number>> = { high: 4, medium: 3, low: 1 };

export function ConfidenceBoxes({ confidence }: { readonly confidence: Confidence }) {
  return (
    <>
      <span class="confidence" aria-hidden="true">
        {[1, 2, 3, 4].map((box) => (
          <span key={box} class={`confidence-box ${box <= BOXES[confidence] ? 'is-on' : ''}`} />
        ))}
      </span>{' '}
      {t(`confidence.${confidence}`)}
    </>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const { title, publisher, date, url, licence } = source;
  const line = t('why.sourceLine', { title, publisher, date });
  const words = licence === undefined ? line : `${line} (${licence})`;
  if (url === undefined) return <>{words}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
