// A teacher's form, what it prints, and handing in; one piece, fetched when one of them is first opened.

import '../classroom/classSheets.css';

export { ClassDialog } from '../classroom/form/classDialog';
export { Paper } from '../classroom/print/paper';
export { PupilSheet } from '../classroom/print/pupilSheet';
export { TeacherSheet } from '../classroom/print/teacherSheet';
export { HandInDialog } from '../classroom/pupil/handInDialog';
