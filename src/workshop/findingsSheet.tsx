// What was found in a file, as the verb `check` tells it: each finding with its line and how to mend it.

import { useState } from 'preact/hooks';
import type { Issue } from '../types/issue';
import { Button } from '../ui/hud/controls/button';
import { Icon } from '../ui/hud/controls/icon';
import { announce } from '../ui/hud/controls/liveRegion';
import { Sheet } from '../ui/hud/controls/sheet';
import { t } from '../ui/text';
import { excerptOf, linesOf } from './excerpt';
import type { AuthorsText } from './files';
import { mendedText } from './mend';
import type { WorkshopScreenProps } from './screenProps';
import { countIssues, fileOf, issuesOf, type Work } from './work';

type Ways = Pick<WorkshopScreenProps, 'acts' | 'canWrite'>;

function Line({ issue, lines }: { readonly issue: Issue; readonly lines: readonly string[] }) {
  const excerpt = excerptOf(lines, issue.line, issue.column);
  if (excerpt === undefined) return null;
  return (
    <code class="finding-line" dir="ltr">
      {excerpt.before}
      <mark>{excerpt.at === '' ? '\u00a0' : excerpt.at}</mark>
      {excerpt.after}
    </code>
  );
}

/** The finding with the word that was meant put right: in the file where the page may write it, else to copy or to save. */
function Mending({
  issue,
  file,
  acts,
  canWrite,
}: Ways & { readonly issue: Issue; readonly file: AuthorsText }) {
  const [told, tell] = useState('');
  const mended = mendedText(file.text, issue);
  if (mended === null) return null;
  const say = (words: string) => {
    tell(words);
    announce(words);
  };
  const copy = async () =>
    say(t((await acts.copy(mended.line)) ? 'control.copied' : 'workshop.copyByHand'));
  const write = async () => {
    const isWritten = await acts.write({ ...file, text: mended.text });
    say(t(isWritten ? 'workshop.mended' : 'workshop.notWritten'));
  };
  return (
    <>
      <p>
        {t('workshop.meant')} <code class="finding-line">{mended.line.slice(0, 160)}</code>
      </p>
      <div class="row finding-acts">
        {canWrite ? (
          <Button icon="check" onPress={() => void write()}>
            {t('workshop.mend')}
          </Button>
        ) : (
          <Button icon="export" onPress={() => acts.save({ ...file, text: mended.text })}>
            {t('workshop.saveMended')}
          </Button>
        )}
        <Button icon="copy" onPress={() => void copy()}>
          {t('workshop.copyLine')}
        </Button>
        <span class="small muted">{told}</span>
      </div>
    </>
  );
}

function FindingRow({
  issue,
  lines,
  ...ways
}: Ways & {
  readonly issue: Issue;
  readonly lines: readonly string[];
  readonly file: AuthorsText;
}) {
  const { severity, line, column, message, suggestion } = issue;
  const isError = severity === 'error';
  return (
    <li class={`finding ${isError ? 'is-error' : ''}`}>
      <p class="finding-place">
        <b>
          <span class={isError ? 'is-bad' : ''}>
            {t(isError ? 'workshop.error' : 'workshop.warning')}
          </span>{' '}
          {line === 0 ? '' : `${line}:${column}`}
        </b>
      </p>
      <Line issue={issue} lines={lines} />
      <p class="finding-words" lang="en">
        {message}
        {suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}
      </p>
      <Mending issue={issue} {...ways} />
    </li>
  );
}

function Good({ warnings }: { readonly warnings: number }) {
  return (
    <p class="note workshop-good">
      <Icon name="done" size="l" />
      {warnings === 0 ? t('workshop.good') : t('workshop.goodWith', { warnings })}
    </p>
  );
}

/** So many are drawn; the rest is counted. */
const MOST_SHOWN = 40;

export function FindingsSheet({ work, ...ways }: Ways & { readonly work: Work }) {
  const issues = issuesOf(work);
  const file = fileOf(work);
  const lines = linesOf(file.text);
  const counts = countIssues(issues);
  const more = issues.length - MOST_SHOWN;
  if (work.reading.kind === 'unread')
    return (
      <Sheet title={t('workshop.findings')}>
        {work.reading.sentences.map((sentence) => (
          <p key={sentence} class="note note-bad">
            {sentence}
          </p>
        ))}
      </Sheet>
    );
  return (
    <Sheet
      title={t('workshop.findings')}
      note={
        <span class="workshop-clip">
          {counts.errors + counts.warnings === 0 ? file.name : `${file.name}: ${countWords(work)}`}
        </span>
      }
    >
      {counts.errors === 0 ? <Good warnings={counts.warnings} /> : <p>{t('workshop.asItWas')}</p>}
      <ol class="finding-list">
        {issues.slice(0, MOST_SHOWN).map((issue, at) => (
          <FindingRow
            key={`${at} ${issue.line}:${issue.column} ${issue.code}`}
            issue={issue}
            lines={lines}
            file={file}
            {...ways}
          />
        ))}
      </ol>
      {more > 0 ? <p class="muted">{t('load.more', { count: more })}</p> : null}
    </Sheet>
  );
}

/** How many errors and warnings there are. */
export function countWords(work: Work): string {
  const { errors, warnings } = countIssues(issuesOf(work));
  return t('workshop.count', { errors, warnings });
}
