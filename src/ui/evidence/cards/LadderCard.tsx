import { ladderMarks, ladderSteps } from '../../../data/evidence/ladder';
import { ladderPlace } from '../../../data/evidence/ladderPlace';
import { known } from '../../../model/decide/questions';
import { ladderSentence } from '../../../share/evidence/ladderSentence';
import { DataTable } from '../../kit/DataTable';
import { formatNumber } from '../../kit/format';
import { useEvaluation } from '../../useScenario';
import { SourceLine } from '../SourceLine';
import { LadderStrip } from './LadderStrip';

const whole = (value: number) => formatNumber(value, { exact: true });

/** How many examples are enough: every mark on one strip, with this scenario's own number. */
export function LadderCard() {
  const { inputs, scenario } = useEvaluation();
  const own = known(scenario.answers, 'examples');
  const examples = own ?? inputs.parameters.examples;
  const { step } = ladderPlace(examples);
  return (
    <>
      <p>{ladderSentence(own)}</p>
      <LadderStrip own={examples} />
      <DataTable
        caption="What each number is good for"
        columns={[
          { id: 'from', header: 'From', isNumeric: true },
          { id: 'name', header: 'Step' },
          { id: 'says', header: 'Why' },
        ]}
        rows={ladderSteps.map(({ from, name, says }) => ({
          id: name,
          cells: [
            whole(from),
            own !== undefined && from === step.from ? `${name} (you)` : name,
            says,
          ],
        }))}
      />
      <DataTable
        caption="Whose mark is where"
        columns={[
          { id: 'says', header: 'Mark' },
          { id: 'from', header: 'Examples', isNumeric: true },
          { id: 'source', header: 'Source' },
        ]}
        rows={ladderMarks.map(({ source, from, upTo, says, mark }) => ({
          id: `${source} ${says}`,
          cells: [
            says,
            upTo ? `${whole(from)}–${whole(upTo)}` : whole(from),
            <SourceLine key="source" sources={[source]} mark={mark} />,
          ],
        }))}
      />
    </>
  );
}
