// A printed sheet of an assignment, once the scenario's own texts are there.

import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../classroom/address';
import type { Assignment } from '../types/assignment';
import { Button } from '../ui/hud/controls/button';
import { Dialog } from '../ui/hud/controls/dialog';
import { closeDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { speechAsked } from './assignment';
import { pageAddress } from './classActs';
import { askAgain, contentOf } from './content';
import type { Ask } from './contentFiles';
import { laterView } from './laterView';
import { loadFindings } from './loadFindings';
import type { OpenFault } from './openFault';
import { bringContent } from './own/playable';
import { askLanguage } from './preferences';

const Paper = laterView('Paper', 'class');
const PupilSheet = laterView('PupilSheet', 'class');
const TeacherSheet = laterView('TeacherSheet', 'class');

export interface PaperPageProps {
  readonly assignment: Assignment;
  readonly sheet: 'pupil' | 'teacher';
}

interface MissingProps {
  readonly fault: OpenFault | null;
  readonly onAgain: () => void;
}

/** Shown in place of a sheet whose scenario cannot be had; nothing while it is fetched. */
function Missing({ fault, onAgain }: MissingProps) {
  if (fault === null) return null;
  return (
    <Dialog
      title={t('content.title')}
      size="s"
      onClose={closeDialog}
      foot={
        <Button look="signal" autoFocus onPress={onAgain}>
          {t('content.again')}
        </Button>
      }
    >
      {loadFindings(fault).map(({ place, message }) => (
        <p key={`${place} ${message}`}>
          {place === '' ? null : <b>{place}: </b>}
          {message}
        </p>
      ))}
    </Dialog>
  );
}

export function PaperPage({ assignment, sheet }: PaperPageProps) {
  const id = assignment.scenario ?? '';
  const [fault, tell] = useState<OpenFault | null>(null);
  const bring = async (send?: Ask) => {
    const content = await bringContent(id, send);
    tell(content.ok ? null : content.error);
  };
  useEffect(() => void bring(), [id]);
  const scenario = contentOf(id)?.scenario;
  if (scenario === undefined) return <Missing fault={fault} onAgain={() => void bring(askAgain)} />;
  const Sheet = sheet === 'pupil' ? PupilSheet : TeacherSheet;
  return (
    <Paper
      title={t(sheet === 'pupil' ? 'paper.pupilTitle' : 'paper.teacherTitle')}
      language={assignment.language}
      speak={(language) => askLanguage(language ?? speechAsked(undefined).language)}
      onClose={closeDialog}
    >
      <Sheet
        assignment={assignment}
        scenario={scenario}
        link={pageAddress() + addressOf(assignment)}
      />
    </Paper>
  );
}
