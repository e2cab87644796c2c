// The words of a scenario that was made from ten figures: a draft, which its author writes anew.

import type { SiteKind, Text } from '../../types/scenario';

const NAMED = '{name}';

/** The text with the country's name in both languages. */
export function named(text: Text, name: Text): Text {
  return { en: text.en.replaceAll(NAMED, name.en), ko: text.ko.replaceAll(NAMED, name.ko) };
}

export const QUESTION: Text = {
  en: 'What of its AI should a country own, and what can it leave to others?',
  ko: '나라는 AI 가운데 무엇을 스스로 가져야 하고, 무엇을 남에게 맡길 수 있습니까?',
};

export const BRIEFING: Text = {
  en: 'This is a draft about one country: {name}. It starts from ten figures and from what the atlas of the game knows of other countries. Whoever knows the country better writes this text, the figures and the places anew.\n\nChips come from others, power must be built, and experts are wanted everywhere. Not all of it can be had at once.',
  ko: '한 나라에 대한 초안입니다: {name}. 열 가지 수치와, 게임의 지도책이 다른 나라에 대해 아는 것에서 출발합니다. 이 나라를 더 잘 아는 사람이 이 글과 수치와 장소를 새로 씁니다.\n\n칩은 남에게서 오고, 전력은 지어야 하며, 전문가는 어디에서나 찾습니다. 모든 것을 한꺼번에 가질 수는 없습니다.',
};

export const BRIEFING_OF_ATLAS: Text = {
  en: 'This is a draft about one country: {name}. Its figures and places are those of the atlas of the game. Whoever has a question to ask of it writes this text anew.',
  ko: '한 나라에 대한 초안입니다: {name}. 수치와 장소는 게임의 지도책에 있는 것입니다. 이 나라에 물을 것이 있는 사람이 이 글을 새로 씁니다.',
};

export const GOAL: Text = {
  en: 'Build AI capacity that is strong, that stands on your own feet and that people use.',
  ko: '강하고, 스스로 설 수 있고, 사람들이 실제로 쓰는 AI 역량을 만드십시오.',
};

export const DEBRIEF_QUESTIONS: readonly Text[] = [
  {
    en: 'Which layer was strongest at the end? Did you choose it, or did it happen?',
    ko: '끝날 때 가장 강한 층은 무엇이었습니까? 고른 것입니까, 그렇게 된 것입니까?',
  },
  {
    en: 'What did you leave to others, and on what terms?',
    ko: '무엇을 어떤 조건으로 남에게 맡겼습니까?',
  },
  {
    en: 'Which figure of this country do you believe least, and what would change with it?',
    ko: '이 나라의 수치 가운데 가장 믿기 어려운 것은 무엇이고, 그것이 달라지면 무엇이 바뀝니까?',
  },
];

export const SHORT: Text = { en: 'Short course, 8 turns', ko: '짧은 과정, 8턴' };
export const FULL: Text = { en: 'Full course, 20 turns', ko: '전체 과정, 20턴' };

export const VICTORY_NAME: Text = { en: 'On its own feet', ko: '스스로 서다' };
export const VICTORY_TEXT: Text = {
  en: 'When the game ends no layer of autonomy is below 20 and prosperity stands at 10 or more.',
  ko: '게임이 끝날 때 자율의 모든 층이 20 이상이고 번영이 10 이상이어야 합니다.',
};

/** Used for a place that nobody has named yet. */
export const SITE_NAMES: Readonly<Record<SiteKind, Text>> = {
  dataCentre: { en: 'Data centre, place not yet set', ko: '데이터센터(자리 미정)' },
  powerPlant: { en: 'Power plant, place not yet set', ko: '발전소(자리 미정)' },
  lab: { en: 'Laboratory, place not yet set', ko: '연구소(자리 미정)' },
  fab: { en: 'Chip plant, place not yet set', ko: '반도체 공장(자리 미정)' },
};
