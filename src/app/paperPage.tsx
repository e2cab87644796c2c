// A printed sheet of an assignment, once the scenario's own texts are there.

import { useEffect } from 'preact/hooks';
import { addressOf } from '../classroom/address';
import type { Assignment } from '../types/assignment';
import { closeDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { languageAsked } from './assignment';
import { pageAddress } from './classActs';
import { contentOf, loadContent } from './content';
import { laterView } from './laterView';
import { askLanguage } from './preferences';

const Paper = laterView('Paper', 'class');
const PupilSheet = laterView('PupilSheet', 'class');
const TeacherSheet = laterView('TeacherSheet', 'class');

export interface PaperPageProps {
  readonly assignment: Assignment;
  readonly sheet: 'pupil' | 'teacher';
}

export function PaperPage({ assignment, sheet }: PaperPageProps) {
  const id = assignment.scenario ?? '';
  useEffect(() => void loadContent(id), [id]);
  const scenario = contentOf(id)?.scenario;
  if (scenario === undefined) return null;
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
