// What the main screen can do without: chapters, events and the opening; one piece, fetched when it is first wanted.

import '../ui/gameSheet.css';

export { ChapterDialog } from '../ui/hud/chapter/chapterDialog';
export { EventDialog } from '../ui/hud/dialogs/eventDialog';
export { EndForecast } from '../ui/hud/forecast/endForecast';
export { Coach } from '../ui/hud/lesson/coach';
export { LessonEndDialog } from '../ui/hud/lesson/lessonEnd';
export { LessonMenu } from '../ui/hud/lesson/lessonMenu';
export { NoticesDialog } from '../ui/hud/history/noticesDialog';
export { OpeningDialog } from '../ui/hud/opening/openingDialog';
