// What was found in a file, as the verb `check` tells it: each finding with its line and its fix.

import { useMemo, useState } from 'preact/hooks';
import { cureOf, excerptsOf } from '../files/index';
import type { Issue } from '../types/issue';
import { Button } from '../ui/hud/controls/button';
import { Icon } from '../ui/hud/controls/icon';
import { announce } from '../ui/hud/voice';
import { Sheet } from '../ui/hud/controls/sheet';
import { t } from '../ui/text';
import type { AuthorsText } from './files';
import { markedLine } from './markedLine';
import { canBeMended, mendedText } from './mend';
import type { WorkshopScreenProps } from './screenProps';
import { countIssues, fileOf, issuesOf, type Work } from './work';

type Ways = Pick<WorkshopScreenProps, 'acts' | 'canWrite'>;

type ExcerptAt = ReturnType<typeof excerptsOf>;

function Line({ issue, excerptAt }: { readonly issue: Issue; readonly excerptAt: ExcerptAt }) {
  const excerpt = excerptAt(issue.line, issue.column);
  if (excerpt === undefined) return null;
  const { before, word, after } = markedLine(excerpt);
  return (
    <code class="finding-line" dir="ltr">
      {before}
      <mark>{word === '' ? '\u00a0' : word}</mark>
      {after}
    </code>
  );
}

/** Larger texts are only mended on demand. */
const LARGEST_PREVIEW = 100_000;

/** Puts findings right: in the file where the page may write it, else as a file to save. */
function Mend({
  issues,
  file,
  acts,
  canWrite,
  words,
  tell,
}: Ways & {
  readonly issues: readonly Issue[];
  readonly file: AuthorsText;
  /** The words of the button. */
  readonly words: string;
  readonly tell: (words: string) => void;
}) {
  const press = async () => {
    const mended = mendedText(file.text, issues);
    if (mended === null) return;
    const next = { ...file, text: mended.text };
    if (!canWrite) return acts.save(next);
    const isWritten = await acts.write(next);
    tell(t(isWritten ? 'workshop.mended' : 'workshop.notWritten'));
    // The finding and its button are gone, so focus goes to the list.
    if (isWritten) document.querySelector<HTMLElement>('[data-findings]')?.focus();
  };
  return (
    <Button icon={canWrite ? 'check' : 'export'} onPress={() => void press()}>
      {words}
    </Button>
  );
}

/** What was done last, shown and announced. */
function useTelling(): readonly [string, (words: string) => void] {
  const [told, setTold] = useState('');
  const tell = (words: string) => {
    setTold(words);
    announce(words);
  };
  return [told, tell];
}

/** The fix of one finding: the line as it would be, and the buttons that make it so. */
function Mending({
  issue,
  file,
  ...ways
}: Ways & { readonly issue: Issue; readonly file: AuthorsText }) {
  const [told, tell] = useTelling();
  const mended = useMemo(
    () =>
      canBeMended(issue) && file.text.length <= LARGEST_PREVIEW
        ? mendedText(file.text, [issue])
        : null,
    [issue, file.text],
  );
  if (!canBeMended(issue)) return null;
  const lines = mended?.lines.join('\n') ?? '';
  const copy = async () =>
    tell(t((await ways.acts.copy(lines)) ? 'control.copied' : 'workshop.copyByHand'));
  return (
    <>
      {lines === '' ? null : (
        <p>
          {t('workshop.meant')} <code class="finding-line">{lines}</code>
        </p>
      )}
      <div class="row finding-acts">
        <Mend
          issues={[issue]}
          file={file}
          {...ways}
          words={t(ways.canWrite ? 'workshop.mend' : 'workshop.saveMended')}
          tell={tell}
        />
        {lines === '' ? null : (
          <Button icon="copy" onPress={() => void copy()}>
            {t('workshop.copyLine')}
          </Button>
        )}
        <span class="small muted">{told}</span>
      </div>
    </>
  );
}

/** All fixes at once, where there are several. */
function MendAll({
  issues,
  ...rest
}: Ways & { readonly issues: readonly Issue[]; readonly file: AuthorsText }) {
  const [told, tell] = useTelling();
  const fixable = issues.filter(canBeMended);
  if (fixable.length < 2) return null;
  const key = rest.canWrite ? 'workshop.mendAll' : 'workshop.saveMendedAll';
  return (
    <div class="row finding-acts">
      <Mend issues={fixable} {...rest} words={t(key, { count: fixable.length })} tell={tell} />
      <span class="small muted">{told}</span>
    </div>
  );
}

function FindingRow({
  issue,
  excerptAt,
  ...ways
}: Ways & {
  readonly issue: Issue;
  readonly excerptAt: ExcerptAt;
  readonly file: AuthorsText;
}) {
  const { severity, line, column, message } = issue;
  const isError = severity === 'error';
  return (
    <li class={`finding ${isError ? 'is-error' : ''}`}>
      <p>
        <b>
          <span class={isError ? 'is-bad' : ''}>
            {t(isError ? 'workshop.error' : 'workshop.warning')}
          </span>{' '}
          {line === 0 ? '' : t('load.where', { line, column })}
        </b>
      </p>
      <Line issue={issue} excerptAt={excerptAt} />
      <p class="finding-words" lang="en">
        {message} {cureOf(issue)}
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

/** How many are drawn; the rest is counted. */
const MOST_SHOWN = 40;

export function FindingsSheet({ work, ...ways }: Ways & { readonly work: Work }) {
  const issues = issuesOf(work);
  const file = fileOf(work);
  const excerptAt = useMemo(() => excerptsOf(file.text), [file.text]);
  const counts = countIssues(issues);
  const more = issues.length - MOST_SHOWN;
  if (work.reading.kind === 'unread')
    return (
      <Sheet title={t('workshop.findings')}>
        <div tabIndex={-1} data-findings>
          {work.reading.sentences.map((sentence) => (
            <p key={sentence} class="note note-bad">
              {sentence}
            </p>
          ))}
        </div>
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
      <div tabIndex={-1} data-findings>
        {counts.errors === 0 ? <Good warnings={counts.warnings} /> : <p>{t('workshop.asItWas')}</p>}
      </div>
      <MendAll issues={issues} file={file} {...ways} />
      <ol class="finding-list" aria-label={t('workshop.findings')}>
        {issues.slice(0, MOST_SHOWN).map((issue, at) => (
          <FindingRow
            key={`${at} ${issue.line}:${issue.column} ${issue.code}`}
            issue={issue}
            excerptAt={excerptAt}
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
