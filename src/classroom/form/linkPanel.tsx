// What comes of the form for a class: the link, as text, as a picture to point a phone at, as a file, and on paper.

import { useState } from 'preact/hooks';
import { QrPicture } from '../../ui/hud/controls/qrPicture';
import { Button } from '../../ui/hud/controls/button';
import { announce } from '../../ui/hud/controls/liveRegion';
import { t } from '../../ui/text';

/** How far the address of this page reaches. */
export type Reach = 'everywhere' | 'thisMachine' | 'file';

/** Longer than this a picture has cells too small for a camera. */
export const LONGEST_PICTURED = 1200;

export interface LinkPanelProps {
  /** The whole address of the assignment. */
  readonly link: string;
  readonly reach: Reach;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly onSave: () => void;
  readonly onPupil: () => void;
  readonly onPrint: (sheet: 'pupil' | 'teacher') => void;
}

function CopyButton({ link, copy }: Pick<LinkPanelProps, 'link' | 'copy'>) {
  const [copied, setCopied] = useState<string | null>(null);
  const press = async () => {
    const isCopied = await copy(link);
    if (!isCopied) document.querySelector<HTMLTextAreaElement>('.class-link textarea')?.select();
    const words = t(isCopied ? 'class.copied' : 'class.copyByHand');
    setCopied(words);
    announce(words);
  };
  return (
    <>
      <Button look="signal" icon="copy" onPress={() => void press()}>
        {t('class.copy')}
      </Button>
      {copied === null ? null : <p class="small">{copied}</p>}
    </>
  );
}

export function LinkPanel(props: LinkPanelProps) {
  const { link, reach, onSave, onPupil, onPrint } = props;
  return (
    <section class="class-link stack" aria-label={t('class.link')}>
      <label class="field">
        <span>{t('class.link')}</span>
        <textarea class="text-field" rows={4} readOnly value={link} />
      </label>
      {reach === 'everywhere' ? null : <p class="note note-warn">{t(`class.reach.${reach}`)}</p>}
      <CopyButton {...props} key={link} />
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
      {link.length > LONGEST_PICTURED ? null : (
        <div class="class-qr">
          <QrPicture text={link} label={t('class.qr')} />
        </div>
      )}
    </section>
  );
}
