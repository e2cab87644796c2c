// Where a figure comes from, in one line: title, publisher and date as a link, how it was read and how sure it is.

import type { Figure } from '../../../types/figure';
import { t } from '../../text';

export function FigureSource({ figure }: { readonly figure: Figure }) {
  const { source } = figure;
  const words = `${source.title}, ${source.publisher}, ${source.date}`;
  return (
    <>
      {source.url === undefined ? (
        words
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      )}
      {`; ${t(`basis.${figure.basis}`)}, ${t(`confidence.${figure.confidence}`)}`}
      {figure.derivation === undefined ? null : <span lang="en">. {figure.derivation}</span>}
    </>
  );
}
