// A printed sheet of an assignment, once the scenario's own texts are there.

import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../classroom/address';
import type { Assignment } from '../types/assignment';
import { Button } from '../ui/hud/controls/button';
import { Dialog } from '../ui/hud/controls/dialog';
import { closeDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { languageAsked } from './assignment';
import { pageAddress } from './classActs';
import { askAgain, contentOf, loadContent } from './content';
import type { Ask, ContentFault } from './contentFiles';
import { laterView } from './laterView';
import { contentFinding } from './loadFindings';
import { askLanguage } from './preferences';

const Paper = laterView('Paper', 'class');
const PupilSheet = laterView('PupilSheet', 'class');
const TeacherSheet = laterView('TeacherSheet', 'class');

export interface PaperPageProps {
  readonly assignment: Assignment;
  readonly sheet: 'pupil' | 'teacher';
}

interface MissingProps {
  readonly faults: readonly ContentFault[];
  readonly onAgain: () => void;
}

/** In the place of a sheet whose scenario cannot be had; nothing while it is fetched. */
function Missing({ faults, onAgain }: MissingProps) {
  if (faults.length === 0) return null;
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
      {faults.map(contentFinding).map(({ place, message }) => (
        <p key={place}>
          <b>{place}</b>: {message}
        </p>
      ))}
    </Dialog>
  );
}

export function PaperPage({ assignment, sheet }: PaperPageProps) {
  const id = assignment.scenario ?? '';
  const [faults, tell] = useState<readonly ContentFault[]>([]);
  const bring = async (send?: Ask) => {
    const content = await loadContent(id, send);
    tell(content.ok ? [] : content.error);
  };
  useEffect(() => void bring(), [id]);
  const scenario = contentOf(id)?.scenario;
  if (scenario === undefined)
    return <Missing faults={faults} onAgain={() => void bring(askAgain)} />;
  const Sheet = sheet === 'pupil' ? PupilSheet : TeacherSheet;
  return (
    <Paper
      title={t(sheet === 'pupil' ? 'paper.pupilTitle' : 'paper.teacherTitle')}
      language={assignment.language}
      speak={(language) => askLanguage(language ?? languageAsked())}
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
