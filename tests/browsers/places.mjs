// Where things stand on the page, as expressions that any browser reads: by structure, never by words.

const TOP = `[...document.querySelectorAll('dialog[open]')].at(-1)`;
const YELLOW = `.button-signal:not([aria-disabled])`;

/** A selector's first element. */
const first = (selector) => `document.querySelector(${JSON.stringify(selector)})`;
/** Within the dialog on top. */
const onTop = (selector) => `${TOP}?.querySelector(${JSON.stringify(selector)})`;

/** An expression that tells whether the place is there. */
export const isThere = (place) => `Boolean(${place})`;
/**
 * An expression that tells whether the middle of the place can be pressed: scrolled into view, covered by nothing,
 * with nothing around it in motion, and where it was when it was asked last. A busy page may draw no frame between
 * two questions, so that something that moves seems to stand still.
 */
export const isAtRest = (place) => `(() => {
  const element = ${place};
  if (!element) return false;
  window.pressesHeard ??= addEventListener('click', ({ target }) => (window.lastPressed = target), true) ?? true;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = [x, y, width, height].join();
  const isSame = window.lastAsked?.element === element && window.lastAsked.box === box;
  window.lastAsked = { element, box };
  const isMoved = document.getAnimations().some(({ effect, playState }) => playState === 'running' &&
    effect.target?.contains(element) && effect.getComputedTiming().endTime !== Infinity);
  return isSame && !isMoved && element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
})()`;
const textOf = (place) => `(${place}?.textContent.trim() ?? '')`;

export const language = (code) => first(`.title-screen label[lang="${code}"]`);
export const pageLanguage = 'document.documentElement.lang';
export const scenario = (id) => first(`[data-scenario="${id}"] button`);
/** The one yellow button of the title screen, which goes on with the game that is kept. */
export const goOn = first(`.title-screen ${YELLOW}`);

export const dialog = TOP;
/** A mark of the dialog on top that differs from the next one's. */
export const dialogWords = textOf(onTop('h2'));
export const accept = `(${onTop(`.dialog-foot ${YELLOW}`)} ?? ${onTop(YELLOW)})`;
/** The option of that place in the dialog on top. */
export const option = (index) =>
  `[...(${TOP}?.querySelectorAll('input[type=radio]') ?? [])][${index}]`;
export const isChosen = (index) => `${option(index)}?.checked === true`;

export const setUp = onTop('.set-up');
/** The way out of a lesson, after which the game is as any other. */
export const leaveLesson = `document.querySelector('.coach-ways > :last-child')`;
export const briefing = onTop('.briefing-text');
export const report = onTop('.gazette');
export const question = first('dialog[open][role="alertdialog"]');
/** The words of the sheet that takes the place of the page once anything broke it. */
const crashWords = textOf(first('.crash pre'));
/** What the page shows and what was pressed last, for whoever looks for why a game broke off. */
export const lastWords = `[
  ${crashWords} || document.body.innerText,
  'Dialogs: ' + [...document.querySelectorAll('dialog[open]')].map((each) => ${textOf("each.querySelector('h2')")}).join(', '),
  'Pressed last: ' + (window.lastPressed?.outerHTML ?? 'nothing').slice(0, 200),
].join(' | ')`;

/** What the orders are likely to bring, which a worker tells: a range in figures. */
export const isForetold = `/\\d\\s*[–~-]\\s*\\d/.test(${textOf(first('.forecast-open'))})`;
export const endTurn = first('[data-end-turn]');
export const orders = textOf(first('.end-orders'));
/** The size of a line that gives it more, on the bridge. */
export const more = (pillar) => first(`[data-size-line="${pillar}"] .segmented-option:last-child`);

/** Of the whole state, which the debrief shows. */
export const fingerprint = first('[data-hash]');
export const hash = textOf(fingerprint);
export const score = textOf(first('.score-total'));
