import { studies } from '../../../data/evidence/studies';
import { readings } from '../../../data/evidence/study';
import { work, workIds } from '../../../data/sources/works';
import { DataTable } from '../../kit/DataTable';
import { CardPart } from '../CardPart';
import { MarkWord } from '../MarkWord';
import type { CardProps } from './cardProps';
import { ListedPrices } from './ListedPrices';
import { StudyChart } from './StudyChart';

/** What a work found, what it does not show, its figures, and how much of it we read. */
export function StudyCard({ id }: CardProps) {
  const known = workIds.find((each) => each === id);
  if (!known) return null;
  const { by, title, date, url, mark } = work(known);
  const { read, shows, doesNotShow, figures, chart, prices } = studies[known];
  return (
    <>
      <p className="text-sm text-muted">
        {by}:{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {date && `, ${date}`}. <MarkWord mark={mark} />. {readings[read]}
      </p>
      <CardPart title="What it shows">
        <p>{shows}</p>
      </CardPart>
      <CardPart title="What it does not show">
        <p>{doesNotShow}</p>
      </CardPart>
      {chart && <StudyChart chart={chart} mark={chart.mark ?? mark} />}
      {figures.length > 0 && (
        <DataTable
          caption="Its figures"
          columns={[
            { id: 'says', header: 'What' },
            { id: 'value', header: 'Figure', isNumeric: true },
            { id: 'mark', header: 'Kind' },
          ]}
          rows={figures.map(({ says, value, mark: own }) => ({
            id: says,
            cells: [says, value, <MarkWord key="mark" mark={own ?? mark} />],
          }))}
        />
      )}
      {prices && <ListedPrices />}
    </>
  );
}
