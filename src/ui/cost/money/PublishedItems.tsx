import { approachIds } from '../../../model/approaches';
import type { PublishedCosts } from '../../../model/costs/published';
import { publishedItemSpecs } from '../../../model/costs/publishedEstimate';
import { ApproachName } from '../../ApproachName';
import { DataTable } from '../../kit/DataTable';
import { Disclosure } from '../../kit/Disclosure';
import { SourceList } from '../../SourceList';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { spanWords } from './basisWords';

const perWords = { once: 'once', month: 'a month', query: 'a query' } as const;

/** Every term of a published estimate, with where it stands. */
export function PublishedItems({ items }: { readonly items: PublishedCosts['items'] }) {
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const all = approachIds.flatMap((approach) =>
    (items[approach] ?? []).map((item) => ({ approach, ...item })),
  );
  return (
    <DataTable
      caption={`The terms, ${words} in month 1`}
      columns={[
        { id: 'approach', header: 'Approach' },
        { id: 'item', header: 'Term' },
        { id: 'usd', header: words, isNumeric: true },
        { id: 'formula', header: 'How it is worked out' },
        { id: 'sources', header: 'On what it rests' },
      ]}
      rows={all.map(({ approach, id, sources, ...amount }) => {
        const { label, when, formula } = publishedItemSpecs[id];
        return {
          id: `${approach} ${id}`,
          cells: [
            <ApproachName key="name" id={approach} />,
            label,
            `${spanWords(amount, asMoney)} ${perWords[when]}`,
            formula,
            <div key="sources" className="w-44">
              <Disclosure summary={sources.join(', ')} size="small">
                <SourceList ids={sources} />
              </Disclosure>
            </div>,
          ],
        };
      })}
    />
  );
}
