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

/** The lost lots that the causes of the report do not already tell. */
function untoldLosses({ lost }: QuayNews, { causes }: TurnReport): readonly LotSold[] {
  const told = causes.find(({ kind }) => kind === 'lotLost')?.values.lot;
  return lost.filter(({ lot }) => lot !== told);
}

export interface QuayNewsSheetProps {
  readonly news: QuayNews;
  readonly report: TurnReport;
  readonly names: Names;
}

export function QuayNewsSheet({ news, report, names }: QuayNewsSheetProps) {
  const { elsewhere, unsold } = news;
  const won = untoldFacts(news.won, report, names);
  const lost = untoldLosses(news, report);
  const voided = untoldFacts(news.voided, report, names);
  if (won.length + lost.length + voided.length + elsewhere.length + unsold.length === 0)
    return null;
  return (
    <Sheet
      title={t('quayNews.title')}
      className="span-15"
      why={`@news/${report.turnNumber - 1}.quay.won`}
    >
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
