// Which parameters of the rules may be fitted to the years that were measured, within which bounds, and why.

import type { FittedParameter } from '../../types/trust';

/** All other parameters stay as the rules have them. A path is `group.name`, `group.name.key`, or goes on to a place in a row, from 0. */
export const FITTED: readonly FittedParameter[] = [
  {
    path: 'privateMoney.baseMultiplier',
    lower: 0.2,
    upper: 4,
    why: {
      en: 'How much of the private money of the start year comes in a half-year is not measured anywhere; what it grew into is.',
      ko: '시작 연도의 민간 자금 가운데 반기에 얼마가 들어오는지는 어디에서도 측정되지 않았다. 그 돈이 얼마로 늘었는지는 측정되었다.',
    },
  },
  {
    path: 'privateMoney.growth',
    lower: 0.005,
    upper: 0.2,
    why: {
      en: 'The pace at which investors’ money grew is known only as a sum over the world.',
      ko: '투자 자금이 늘어난 속도는 세계 합계로만 알려져 있다.',
    },
  },
  {
    path: 'market.usPoolH100e',
    lower: 300_000,
    upper: 8_000_000,
    why: {
      en: 'Sales of chips are counted by designer, not by what was free for export.',
      ko: '칩 판매는 설계 회사별로 집계될 뿐, 수출할 수 있었던 양은 집계되지 않는다.',
    },
  },
  {
    path: 'training.gapRecovery',
    lower: 0.02,
    upper: 0.6,
    why: {
      en: 'How fast methods spread from the frontier can be read only from how far countries trail.',
      ko: '선두의 방법이 퍼지는 속도는 각 나라가 얼마나 뒤처졌는지로만 알 수 있다.',
    },
  },
  {
    path: 'training.adaptSpeed',
    lower: 0.05,
    upper: 0.9,
    why: {
      en: 'How soon an open model becomes a home model was never measured; the lag in 2026 was.',
      ko: '공개 모델이 자국 모델이 되기까지 걸리는 시간은 측정된 적이 없다. 2026년의 격차는 측정되었다.',
    },
  },
  {
    path: 'talent.needPeople',
    lower: 10_000,
    upper: 80_000,
    why: {
      en: 'How many experts an economy can use is a guess; how many it has is counted.',
      ko: '한 경제가 쓸 수 있는 전문가 수는 추측이지만, 실제 전문가 수는 집계된다.',
    },
  },
  {
    path: 'use.homeShareSpeed',
    lower: 0.01,
    upper: 0.4,
    why: {
      en: 'How fast users change to home models is seen only in shares years apart.',
      ko: '이용자가 자국 모델로 옮겨 가는 속도는 여러 해 사이의 비중으로만 보인다.',
    },
  },
  {
    path: 'use.cloudSpeed',
    lower: 0.01,
    upper: 0.5,
    why: {
      en: 'How fast users change to home clouds is seen only in shares years apart.',
      ko: '이용자가 자국 클라우드로 옮겨 가는 속도는 여러 해 사이의 비중으로만 보인다.',
    },
  },
];
