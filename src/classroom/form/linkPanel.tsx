// The result of the form for a class: the link as text, as a QR code, as a file, and on paper.

import { Button } from '../../ui/hud/controls/button';
import { t } from '../../ui/text';
import { CopyButton, type CopyText } from '../../ui/hud/controls/copyButton';
import { LONGEST_PLAIN_LINK } from '../link';
import { LinkPicture } from '../linkPicture';

/** For whom the address of this page works. */
export type Reach = 'everywhere' | 'thisMachine' | 'file';

export interface LinkPanelProps {
  /** The whole address of the assignment. */
  readonly link: string;
  readonly reach: Reach;
  /** Whether the scenario neither comes with the game nor is in the link. */
  readonly isScenarioApart: boolean;
  readonly copy: CopyText;
  readonly onSave: () => void;
  readonly onPupil: () => void;
  readonly onPrint: (sheet: 'pupil' | 'teacher') => void;
}

export function LinkPanel(props: LinkPanelProps) {
  const { link, reach, isScenarioApart, onSave, onPupil, onPrint } = props;
  return (
    <section class="class-link stack" aria-label={t('class.link')}>
      <label class="field">
        <span>{t('class.link')}</span>
        <textarea class="text-field" rows={4} readOnly value={link} />
      </label>
      {reach === 'everywhere' ? null : <p class="note note-warn">{t(`class.reach.${reach}`)}</p>}
      {isScenarioApart ? <p class="note note-warn">{t('class.scenarioApart')}</p> : null}
      {link.length > LONGEST_PLAIN_LINK ? (
        <p class="note note-warn">{t('class.longLink', { count: link.length })}</p>
      ) : null}
      <CopyButton
        key={link}
        text={link}
        copy={props.copy}
        field=".class-link textarea"
        words={t('class.copy')}
      />
      <div class="class-ways">
        <Button icon="play" onPress={onPupil}>
          {t('class.asPupil')}
        </Button>
        <Button icon="export" onPress={onSave}>
          {t('class.file')}
        </Button>
        <Button icon="report" onPress={() => onPrint('pupil')}>
          {t('class.printPupil')}
        </Button>
        <Button icon="learn" onPress={() => onPrint('teacher')}>
          {t('class.printTeacher')}
        </Button>
      </div>
      <div class="class-qr">
        <LinkPicture link={link} />
      </div>
    </section>
  );
}
