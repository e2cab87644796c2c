// The sheet for pupils: goal, question, the course of a turn, the keys, and space for reasons.

import { letteredPanels, PANEL_LETTERS } from '../../ui/hud/panelState';
import { inLanguage, t, type TextKey } from '../../ui/text';
import { goalText } from '../../ui/text/goals';
import { LinkPicture } from '../linkPicture';
import { PaperPart, type SheetProps } from './paper';

const KEYS: readonly (readonly [string, TextKey | (() => string)])[] = [
  ['Enter', 'keys.endTurn'],
  ['1–5', 'keys.digits'],
  [Object.keys(PANEL_LETTERS).join(' '), letteredPanels],
  ['W', 'keys.why'],
  ['Esc', 'keys.close'],
];

/** How many rows fit on a sheet. */
const ROWS = 9;

function Reasons({ assignment }: Pick<SheetProps, 'assignment'>) {
  const asked = assignment.reasons.map((kind) => t(`order.${kind}`));
  const rows = Array.from({ length: ROWS }, (_, at) => asked[at] ?? '');
  return (
    <table class="paper-reasons">
      <thead>
        <tr>
          <th scope="col">{t('paper.turnColumn')}</th>
          <th scope="col">{t('paper.decision')}</th>
          <th scope="col">{t('paper.because')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((decision, at) => (
          <tr key={at}>
            <td />
            <td>{decision}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PupilSheet({ assignment, scenario, link }: SheetProps) {
  const { className, question } = assignment;
  const { texts } = scenario;
  return (
    <div data-place>
      <header class="paper-head">
        <div>
          <p class="cap">{className}</p>
          <h2>{inLanguage(texts.title)}</h2>
          <p class="paper-line">{t('paper.name')}:</p>
        </div>
        <LinkPicture link={link} />
      </header>
      <div class="paper-columns">
        <PaperPart title={t('paper.goal')}>
          <p>{goalText(scenario)}</p>
        </PaperPart>
        <PaperPart title={t('paper.asks')}>
          <p>{inLanguage(texts.question)}</p>
        </PaperPart>
        <PaperPart title={t('paper.way')}>
          <p>{t('paper.wayLink')}</p>
        </PaperPart>
        <PaperPart title={t('paper.turn')}>
          <ol>
            <li>{t('paper.turn.1')}</li>
            <li>{t('paper.turn.2')}</li>
            <li>{t('paper.turn.3')}</li>
          </ol>
        </PaperPart>
        <PaperPart title={t('paper.keys')}>
          <dl class="paper-keys">
            {KEYS.map(([key, does]) => (
              <div key={does}>
                <dt>{key}</dt>
                <dd>{typeof does === 'string' ? t(does) : does()}</dd>
              </div>
            ))}
          </dl>
        </PaperPart>
        <PaperPart title={t('paper.handIn')}>
          <p>{t('paper.handInHow')}</p>
        </PaperPart>
      </div>
      {question === '' ? null : (
        <PaperPart title={t('paper.write')}>
          <p>{question}</p>
          <div class="paper-lines" aria-hidden="true" />
        </PaperPart>
      )}
      <PaperPart title={t('paper.reasons')}>
        <Reasons assignment={assignment} />
      </PaperPart>
    </div>
  );
}
