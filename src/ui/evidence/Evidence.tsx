import { memo, useDeferredValue, useMemo, useState } from 'react';
import { markSpecs } from '../../data/sources/citation';
import { cardRule } from '../../share/evidence/cardRules';
import { cardsFor } from '../../share/evidence/cardsFor';
import { type Findable, findables } from '../../share/evidence/findables';
import { foundCards } from '../../share/evidence/foundCards';
import { CardLink } from '../CardLink';
import { formatDate } from '../formatDate';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Lazy } from '../kit/Lazy';
import { useAnnounce } from '../kit/useAnnounce';
import { loadPriceTable } from '../loadPriceTable';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { WeightsEditor } from '../WeightsEditor';
import { Advice } from './Advice';
import { CardList } from './CardList';
import { Comparison } from './Comparison';
import { OpenCard } from './OpenCard';

/** What the articles say, where they are wrong and what was measured; first what touches this scenario. */
export function Evidence() {
  const prices = usePriceTable();
  const card = useScenario((state) => state.card);
  const openCard = useScenario((state) => state.openCard);
  const setView = useScenario((state) => state.setView);
  const leftView = useScenario((state) => state.leftView);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  // The results have done their work once one of them is open.
  const [openWhenTyped, setOpenWhenTyped] = useState(card);
  const everything = useMemo(() => findables(prices), [prices]);
  const open = everything.find(({ id }) => id === card);
  const isSearching = sought !== '' && openWhenTyped === card;
  const found = isSearching ? foundCards(everything, sought) : undefined;
  const words = found && foundWords(found.length, sought);
  useAnnounce(words);
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        {leftView && (
          <p>
            <Button kind="quiet" onClick={() => setView(leftView.view)}>
              Back to where you were
            </Button>
          </p>
        )}
        <h2 className="text-xl font-semibold">Evidence</h2>
        <p className="max-w-line">
          What five published guides say, where they contradict each other and the evidence, and
          what was measured. Nothing here is from memory; each sentence says of what kind it is.
        </p>
        <label className="grid max-w-line gap-1 text-sm font-semibold">
          Search the evidence
          <input
            type="search"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setOpenWhenTyped(card);
            }}
            placeholder="embedding, S3, hallucination, E10 …"
            className="min-h-10 rounded border border-muted bg-raised px-3 font-normal"
          />
        </label>
      </div>
      {found && words && <Found cards={found} words={words} />}
      {card !== undefined && (
        <div className="grid gap-3 border-t border-rule pt-4">
          {open ? (
            <OpenCard card={open} />
          ) : (
            <p>There is no evidence under “{card}”. Search for it, or look through the lists.</p>
          )}
          <p>
            <Button kind="quiet" onClick={() => openCard(undefined)}>
              All evidence
            </Button>
          </p>
        </div>
      )}
      {card === undefined && <TouchingCards everything={everything} />}
      <Shelves everything={everything} />
    </div>
  );
}

function foundWords(count: number, query: string): string {
  if (count === 0) return `Nothing has all of “${query}” in it. Try fewer words.`;
  return `${count} ${count === 1 ? 'card has' : 'cards have'} it.`;
}

function Found({ cards, words }: { readonly cards: readonly Findable[]; readonly words: string }) {
  return (
    <section aria-label="Found" className="grid gap-2">
      <p className="text-sm text-muted">{words}</p>
      <CardList cards={cards} what="cards" />
    </section>
  );
}

/** At most five cards; more would be a list to scroll. */
function TouchingCards({ everything }: { readonly everything: readonly Findable[] }) {
  const evaluation = useDeferredValue(useEvaluation());
  const cards = useMemo(() => cardsFor(evaluation), [evaluation]);
  return (
    <section aria-labelledby="touching" className="border-t border-rule pt-4">
      <h3 id="touching" className="pb-2 text-base font-semibold">
        What touches your scenario
      </h3>
      <ol className="grid gap-3">
        {cards.map(({ id, because: [first] }) => (
          <li key={id} className="max-w-line">
            <CardLink id={id}>{everything.find((each) => each.id === id)?.title ?? id}</CardLink>
            <span className="block text-sm text-muted">
              {id}
              {first && `: ${cardRule(first).because}.`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type ShelvesProps = { readonly everything: readonly Findable[] };

/** Everything else, closed: to be searched rather than scrolled. Typing a search leaves it as it is. */
const Shelves = memo(function Shelves({ everything }: ShelvesProps) {
  const prices = usePriceTable();
  const { weights } = useEvaluation();
  const setView = useScenario((state) => state.setView);
  const backToPage = () => setView(undefined);
  const of = (kind: Findable['kind']) => everything.filter((each) => each.kind === kind);
  const shelf = (title: string, kind: Findable['kind'], what: string) => (
    <Disclosure summary={`${title} (${of(kind).length})`}>
      <CardList cards={of(kind)} what={what} />
    </Disclosure>
  );
  return (
    <section aria-labelledby="shelves" className="border-t border-rule pt-4">
      <h3 id="shelves" className="pb-2 text-base font-semibold">
        Everything
      </h3>
      <Disclosure summary="The five articles, topic by topic" isWide>
        <Comparison />
      </Disclosure>
      {shelf(
        'Where the articles contradict each other or the evidence',
        'contradiction',
        'contradictions',
      )}
      {shelf('Where no decision can agree with all of them', 'clash', 'clashes')}
      {shelf('Studies, vendors and surveys', 'study', 'studies')}
      {shelf('Examples, updates, stars, claims about the field', 'table', 'tables')}
      <Disclosure summary="When to use which, by every rule of the articles">
        <Advice />
      </Disclosure>
      <Disclosure summary={`Prices of all models, as of ${formatDate(prices.asOf)}`} isWide>
        <Lazy
          load={loadPriceTable}
          props={{ firstRole: undefined, onUsed: backToPage }}
          what="the price list"
          heightPx={480}
        />
      </Disclosure>
      <WeightsEditor weights={weights} />
      {shelf('Questions that people ask', 'answer', 'questions')}
      {shelf('Cases worked through', 'example', 'cases')}
      {shelf('The four approaches', 'definition', 'approaches')}
      {shelf('The stages on the way', 'stage', 'stages')}
      {shelf('What goes wrong', 'failure', 'failures')}
      {shelf('What helps', 'practice', 'practices')}
      {shelf('What to avoid', 'mistake', 'mistakes')}
      {shelf('Words', 'term', 'words')}
      <Disclosure summary="What the kinds of statement mean">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {Object.values(markSpecs).map(({ name, says }) => (
            <div key={name} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
          <dt className="font-semibold">Our assumption</dt>
          <dd>Nobody measured it; this is our judgement, and it can be changed.</dd>
        </dl>
      </Disclosure>
    </section>
  );
});
