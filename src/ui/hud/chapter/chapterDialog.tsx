// A chapter over the page. At its start the player meets the verdict and chooses focus and pledge; later it is a sheet to look at.

import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type ChapterTile,
  mayReviewPledge,
  type QuestionFacts,
  selectAnnouncements,
  selectChapters,
  selectDecisions,
  selectFocus,
  selectLevers,
  selectPledges,
} from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { Pillar } from '../../../types/names';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { isOnChoice } from '../dialogs/answerKeys';
import { closeAllDialogs, closeDialog, openDialog } from '../dialogs/dialogStack';
import { MinistersButton } from '../ministers/ministersButton';
import { useSight } from '../sight';
import { undoLock } from '../undoWords';
import { choicesOf, useChoiceGains } from '../forecast/choiceGains';
import { showPanel } from '../panelState';
import type { PanelName } from '../panels/panels';
import { ChapterFacts } from './chapterFacts';
import { factorWords } from './chapterWords';
import { FocusGroup } from './focusGroup';
import { LeverRows } from './leverRows';
import { PledgeGroup } from './pledgeGroup';
import type { ReviewGroupProps } from './reviewGroup';
import { PledgeLine, VerdictStrip } from './verdictStrip';

export interface ChapterDialogProps {
  readonly session: Session;
  readonly state: SessionState;
  /** The chapter's place, from 0. */
  readonly index: number;
  /** The review of the pledge; it is fetched when a turn ends, as no first turn brings one. */
  readonly Review: ComponentType<ReviewGroupProps>;
}

function goTo(panel: PanelName): void {
  closeAllDialogs();
  showPanel(panel);
}

/** Presses the focus that a digit key stands for. */
function pressFocus(event: KeyboardEvent): void {
  if (!/^[1-5]$/.test(event.key)) return;
  const selector = `[data-focus-digit="${event.key}"]`;
  const radio = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>(selector);
  radio?.focus();
  radio?.click();
}

function Choices({
  session,
  state,
  question,
}: ChapterDialogProps & { readonly question: QuestionFacts }) {
  const country = state.active;
  const focus = useMemo(() => selectFocus(state, country), [state, country]);
  const pledges = useMemo(() => selectPledges(state, country), [state, country]);
  const focuses = choicesOf(
    focus.options,
    ({ pillar }) => pillar,
    ({ pillar }) => ({ kind: 'chooseFocus', country, pillar }),
  );
  const promises = choicesOf(
    pledges.options,
    ({ pledge }) => pledge,
    ({ pledge }) => ({ kind: 'makePledge', country, pledge }),
  );
  const gains = useChoiceGains(state, 'chooseFocus', focuses);
  const pledgeGains = useChoiceGains(state, 'makePledge', promises);
  return (
    <div class="chapter-choices">
      <FocusGroup
        gains={gains}
        choice={focus}
        worth={question.worth}
        onChoose={(pillar) => session.issue({ kind: 'chooseFocus', country, pillar })}
      />
      <PledgeGroup
        choice={pledges}
        question={question}
        gains={pledgeGains}
        onChoose={(pledge) =>
          pledge === null
            ? session.withdraw('makePledge')
            : session.issue({ kind: 'makePledge', country, pledge })
        }
      />
      <LeverRows
        levers={selectLevers(state, country)}
        decisions={selectDecisions(state, country)}
        onPanel={goTo}
      />
    </div>
  );
}

/** What was chosen for the chapter under way. */
function InForce({
  state,
  tile,
}: Pick<ChapterDialogProps, 'state'> & { readonly tile: ChapterTile }) {
  const { focus, options } = selectFocus(state, state.active);
  const option = options.find(({ pillar }) => pillar === focus);
  return (
    <div class="row chapter-in-force" data-why={`@focusInForce @chapters.${tile.index}.pledge`}>
      {option === undefined ? null : (
        <p class="tag tag-ink">
          {t('focusChoice.inForce', {
            pillar: t(`pillar.${option.pillar}`),
            factor: factorWords(option.gainFactor),
          })}
        </p>
      )}
      {tile.pledge === null ? null : <PledgeLine pledge={tile.pledge} />}
    </div>
  );
}

function Next({ tile }: { readonly tile: ChapterTile }) {
  if (tile.chapter === null) return null;
  const { index, chapter, firstHalfYear } = tile;
  return (
    <p class="chapter-next">
      <span class="grow">
        {t('chapterView.nextTitle', {
          date: halfYearName(firstHalfYear),
          chapter: t(`chapter.${chapter}`),
        })}
      </span>
      <Button onPress={() => openDialog({ kind: 'chapter', index })}>
        {t('chapterView.open')}
      </Button>
    </p>
  );
}

/** The focus with which the chapter would begin by the present orders. */
function focusNow({ state }: Pick<ChapterDialogProps, 'state'>): Pillar {
  return selectFocus(state, state.active).focus ?? 'chips';
}

function beginChapter({ session, state }: ChapterDialogProps): void {
  session.issue({ kind: 'chooseFocus', country: state.active, pillar: focusNow({ state }) });
  closeDialog();
}

/** Digits choose the focus, and Enter on a choice or on the title begins the chapter. */
function onStartKey(event: KeyboardEvent, props: ChapterDialogProps): void {
  pressFocus(event);
  if (event.key !== 'Enter' || !isOnChoice(event)) return;
  event.preventDefault();
  beginChapter(props);
}

function StartFoot(props: ChapterDialogProps) {
  const { session, state } = props;
  const { bands: hasAdvisers } = useSight();
  return (
    <>
      <Button icon="undo" locked={undoLock(state)} onPress={() => session.undo()}>
        {t('chapterView.undo')}
      </Button>
      <span class="grow" />
      <MinistersButton game={state.game} />
      {hasAdvisers ? (
        <Button icon="adviser" onPress={() => openDialog({ kind: 'adviser' })}>
          {t('menu.adviser')}
        </Button>
      ) : null}
      <Button icon="budget" onPress={() => goTo('budget')}>
        {t('chapterView.toBudget')}
      </Button>
      <Button look="signal" onPress={() => beginChapter(props)}>
        {t('chapterView.begin', { pillar: t(`pillar.${focusNow(props)}`) })}
      </Button>
    </>
  );
}

export function ChapterDialog(props: ChapterDialogProps) {
  const { session, state, index, Review } = props;
  const tiles = selectChapters(state, state.active);
  const tile = tiles[index];
  if (tile === undefined || tile.question === null) return null;
  const { question } = tile;
  const isStart = tile.state === 'present' && tile.firstHalfYear === state.game.state.halfYear;
  const before = tiles[index - 1];
  const next = tiles[index + 1];
  return (
    <Dialog
      kicker={t('chapterView.kicker', {
        number: index + 1,
        count: tiles.length,
        from: halfYearName(tile.firstHalfYear),
        until: halfYearName(tile.lastHalfYear),
      })}
      title={t(`chapter.${question.chapter}`)}
      size={isStart ? 'l' : 'm'}
      className={isStart ? 'chapter-dialog is-start' : 'chapter-dialog'}
      aside={isStart && before !== undefined ? <VerdictStrip tile={before} /> : null}
      onClose={closeDialog}
      {...(isStart ? { onKeyDown: (event) => onStartKey(event, props) } : {})}
      foot={
        isStart ? (
          <StartFoot {...props} />
        ) : (
          <Button look="signal" onPress={closeDialog}>
            {t('chapterView.close')}
          </Button>
        )
      }
    >
      {tile.state === 'past' ? <VerdictStrip tile={tile} /> : null}
      {tile.state === 'present' && !isStart ? (
        <>
          <InForce {...props} tile={tile} />
          {mayReviewPledge(state.game, state.active) ? (
            <Review session={session} state={state} question={question} />
          ) : null}
        </>
      ) : null}
      <div class="chapter-columns">
        <div>
          <ChapterFacts
            tile={tile}
            hasOpenDemand={selectAnnouncements(state, state.active).demand?.answer === null}
            parameters={state.game.ruleset.parameters}
          />
          {tile.state === 'present' && next !== undefined ? <Next tile={next} /> : null}
        </div>
        {isStart ? <Choices {...props} question={question} /> : null}
      </div>
    </Dialog>
  );
}
