// What looked weak in the first drawings of the game, and what was done about it.

export interface WeakPoint {
  readonly point: string;
  readonly done: string;
}

export const WEAK_POINTS: readonly WeakPoint[] = [
  {
    point: 'The inset hides a part of the world, and its labels collide.',
    done: 'Every chart is framed by rule: a scenario of one region gets that region, and plates at the edge point to who lies off it. The inset lies clear of home and its area; it can be dragged by hand and by keys, and comes back. Names stand on plates beside it. A test lays out every seat of every scenario at five sizes: no plate over another, over the inset or over a sheet.',
  },
  {
    point: 'Alliance lines are easy to miss, and the stance has no presence on the chart.',
    done: 'Ropes show what each power sells to home, and a thicker one whom home sides with; a heading bug turns on the ring, and flows carry their amount in words. Looking at a country leaves only its ties, each with its number.',
  },
  {
    point: 'Forecast bands beside End turn are small.',
    done: 'They are as wide as the rail, with the figures in words; pressing them opens a sheet with wide bars.',
  },
  {
    point: 'Two cameos are sketches, and few pictures exist.',
    done: 'Offices wear signs instead of faces; every chapter, every project and every kind of event has a drawn scene.',
  },
  {
    point: 'The phone shows two lines of the budget and drops timeline and advisers.',
    done: 'The digits jump to a line; what arrives stands in Plan, the offices behind their own tab. On a small phone the page scrolls and the end of the turn stays. What is short and the project share one row below the chart, and the buttons that zoom come once it is touched, so that the chart itself is seen. It still shows but two lines of the budget at a time.',
  },
  {
    point: 'Bottleneck bars look alike.',
    done: 'One sheet names what is short, how many chips stand idle, and shows four bars left or right of what is needed, the worst first. Where two differ by a few points, the figures say so.',
  },
  {
    point: 'A window at 200 % zoom keeps 150 px for the map and 190 px for the budget.',
    done: 'It has a layout of its own: one column that scrolls between the tabs and the end of the turn, which stay.',
  },
  {
    point: 'The main map is full.',
    done: 'At most five places have a plate, the others stand in the list of all places; amounts that find no room show when a country is looked at, all of them: a test counts them for every country of every scenario.',
  },
  {
    point: 'Promise and focus dialogs leave air.',
    done: 'The chapter has its picture, the question its bar, and each focus what it is likely to add.',
  },
  {
    point: 'On a phone the project map shows two of three sites.',
    done: 'The dialog has a crop of its own with all the sites on offer, numbered as the cards are; each card has its picture.',
  },
  {
    point: 'Mooring lines and trust bars say the same, and “alone” points at nothing.',
    done: 'Trust stands on the plates alone. A rope means leave to buy: whole where a power sells freely, cut under licence, beads where it withholds; its number shows when the power is looked at. At the foot of the ring lies an anchor, to which “alone” turns the bug; a superpower has a lock there.',
  },
  {
    point: 'Wide panels hide the timeline.',
    done: 'Beside a wide panel the timeline stands as a slim strip under the chart, with icons and amounts; Plan shows it as a grid as well. On a phone and in a zoomed window only Plan has it.',
  },
  {
    point: 'The table of levers was drawn with 13 rows.',
    done: 'It has every lever with search, kinds, sorting, and the reason where one is locked. On a phone each lever is a card, sorted by a list.',
  },
  {
    point: 'The set-up for teachers, the hand-in code and the class vote.',
    done: 'They belong to the classroom, which is not built yet.',
  },
];
