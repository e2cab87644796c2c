// What became of the lots of a round: won, lost, won by others in one line, and wanted by nobody.

import type { LotSold, QuayNews, TurnReport } from '../../../selectors';
import { t } from '../../text';
import { Icon } from '../controls/icon';
import { Sheet } from '../controls/sheet';
import { countryName, lotName, type Names } from '../names';
import { factWords, untoldFacts } from './newsWords';

function winnerWords({ winners }: LotSold, names: Names): string {
  return winners.map((country) => countryName(names, country)).join(', ');
}

function soldWords(sold: LotSold, names: Names): string {
  const lot = lotName(names, sold.lot);
  return t('quayNews.to', { lot, countries: winnerWords(sold, names) });
}

/** The causes that the report tells before it. */
type Told = Pick<TurnReport, 'causes'>;

/** The lost lots that the causes of the report do not already tell. */
function untoldLosses({ lost }: QuayNews, { causes }: Told): readonly LotSold[] {
  return lost.filter(
    ({ lot }) => !causes.some(({ kind, values }) => kind === 'lotLost' && values.lot === lot),
  );
}

export interface QuayNewsSheetProps {
  readonly news: QuayNews;
  /** The number of the round, from 0. */
  readonly at: number;
  readonly told: Told;
  readonly names: Names;
}

export function QuayNewsSheet({ news, at, told, names }: QuayNewsSheetProps) {
  const { elsewhere, unsold } = news;
  const won = untoldFacts(news.won, told, names);
  const lost = untoldLosses(news, told);
  const voided = untoldFacts(news.voided, told, names);
  if (won.length + lost.length + voided.length + elsewhere.length + unsold.length === 0)
    return null;
  return (
    <Sheet title={t('quayNews.title')} className="span-15" why={`@news/${at}.quay.won`}>
      <ul class="news-list">
        {won.map((event, i) => (
          <li key={i}>
            <Icon name="check" />
            {factWords(event, names)}
          </li>
        ))}
        {lost.map((sold) => (
          <li key={sold.lot}>
            <Icon name="close" />
            {t('quayNews.lost', {
              lot: lotName(names, sold.lot),
              countries: winnerWords(sold, names),
              premium: t(`premium.${sold.premium}`),
            })}
          </li>
        ))}
        {voided.map((event, i) => (
          <li key={i}>
            <Icon name="close" />
            {factWords(event, names)}
          </li>
        ))}
        {elsewhere.length === 0 ? null : (
          <li>
            <Icon name="anchor" />
            {t('quayNews.elsewhere', {
              lots: elsewhere.map((sold) => soldWords(sold, names)).join('; '),
            })}
          </li>
        )}
        {unsold.length === 0 ? null : (
          <li class="muted">
            <Icon name="anchor" />
            {t('quayNews.unsold', { lots: unsold.map((lot) => lotName(names, lot)).join(', ') })}
          </li>
        )}
      </ul>
    </Sheet>
  );
}
