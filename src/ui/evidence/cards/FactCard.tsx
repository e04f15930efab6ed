import { contradictionCards } from '../../../data/evidence/contradictionCards';
import { whenToUse } from '../../../data/guides/whenToUse';
import { article, articleIds } from '../../../data/sources/articles';
import { citation } from '../../../data/sources/citations';
import { adviceResults } from '../../../model/guides/advice';
import { CardLink } from '../../CardLink';
import { useScenario } from '../../useScenario';
import { adviceWords } from '../adviceWords';
import { CardPart } from '../CardPart';
import type { CardProps } from './cardProps';

/** One thing that an article says: where it stands, whether it fires here, and what speaks against it. */
export function FactCard({ id }: CardProps) {
  const answers = useScenario(({ scenario }) => scenario.answers);
  const of = articleIds.find((each) => id.startsWith(each));
  if (!of) return null;
  const { title, says, url, date, copy } = article(of);
  const [rule] = adviceResults(
    whenToUse.filter((each) => each.id === id),
    answers,
  );
  const against = Object.entries(contradictionCards).filter(([, { claims }]) =>
    claims.some(({ sources }) => sources.includes(id)),
  );
  return (
    <>
      <p className="text-sm text-muted">
        {id} in{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {date && `, ${date}`}. A claim: nothing was measured for it.
      </p>
      {rule && (
        <CardPart title="For your answers">
          <p>{adviceWords(rule)}</p>
        </CardPart>
      )}
      {against.length > 0 && (
        <CardPart title="Where it is contradicted">
          <ul>
            {against.map(([each]) => (
              <li key={each}>
                <CardLink id={each}>{citation(each)?.label}</CardLink>
              </li>
            ))}
          </ul>
        </CardPart>
      )}
      <CardPart title="The article">
        <p>
          {says} {copy}
        </p>
      </CardPart>
    </>
  );
}
