// Which parameters of the rules may be fitted to the years that were measured, within which bounds, and why.

import type { FittedParameter } from '../../types/trust';

/** All other parameters stay as the rules have them. A path is `group.name`, `group.name.key`, or goes on to a place in a row, from 0. */
export const FITTED: readonly FittedParameter[] = [
  {
    path: 'privateMoney.baseMultiplier',
    lower: 1.38,
    upper: 1.6,
    why: {
      en: 'How much of the private money of the start year comes in a half-year is not measured anywhere; what it grew into is.',
      ko: '시작 연도의 민간 자금 가운데 반기에 얼마가 들어오는지는 어디에서도 측정되지 않았다. 그 돈이 얼마로 늘었는지는 측정되었다.',
    },
  },
  {
    path: 'privateMoney.boughtWeight',
    lower: 0.45,
    upper: 0.65,
    why: {
      en: 'How much less firms spend where chips are not delivered is not published.',
      ko: '칩이 들어오지 않는 곳에서 기업이 지출을 얼마나 줄이는지는 발표되지 않는다.',
    },
  },
  {
    path: 'hosting.worldFollowed',
    lower: 1.1,
    upper: 1.4,
    why: {
      en: 'Chips of foreign clouds are counted by owner, seldom by country.',
      ko: '외국 클라우드의 칩은 소유 회사별로 집계될 뿐, 나라별로는 거의 집계되지 않는다.',
    },
  },
  {
    path: 'power.headroomShare.y.0',
    lower: 6,
    upper: 12,
    why: {
      en: 'How much power grids could still give to data centres was seen only afterwards.',
      ko: '전력망이 데이터센터에 더 줄 수 있던 전력은 지나고 나서야 드러났다.',
    },
  },
  {
    path: 'training.gapRecovery',
    lower: 0.1,
    upper: 0.35,
    why: {
      en: 'How fast methods spread from the frontier can be read only from how far countries trail.',
      ko: '선두의 방법이 퍼지는 속도는 각 나라가 얼마나 뒤처졌는지로만 알 수 있다.',
    },
  },
  {
    path: 'training.adaptLossGenerations',
    lower: 2.6,
    upper: 3.8,
    why: {
      en: 'What an open model loses in hands that have not trained one is seen only in how far countries trail.',
      ko: '직접 학습해 보지 않은 나라에서 공개 모델이 잃는 성능은 격차로만 드러난다.',
    },
  },
  {
    path: 'training.knowHowSpeed',
    lower: 0.04,
    upper: 0.08,
    why: {
      en: 'How fast a country learns to train was never measured.',
      ko: '한 나라가 학습 기술을 익히는 속도는 측정된 적이 없다.',
    },
  },
  {
    path: 'talent.outflowPull',
    lower: 0.03,
    upper: 0.06,
    why: {
      en: 'Who leaves is counted only among members of one network.',
      ko: '떠나는 사람은 한 구인망의 회원 안에서만 집계된다.',
    },
  },
];
