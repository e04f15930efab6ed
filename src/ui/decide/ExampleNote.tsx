import { questionIds } from '../../model/decide/questions';
import { Button } from '../kit/Button';
import { useScenario } from '../useScenario';

/** How much of what is answered is still an example’s, and a way to take it all over. */
export function ExampleNote() {
  const origins = useScenario((state) => state.origins);
  const exampleName = useScenario((state) => state.exampleName);
  const confirmExample = useScenario((state) => state.confirmExample);
  const count = questionIds.filter((id) => origins[id] === 'example').length;
  if (count === 0 || !exampleName) return null;
  return (
    <p className="max-w-line text-xs">
      {count === 1 ? 'One answer is' : `${count} answers are`} still those of the example “
      {exampleName}”.{' '}
      <Button kind="quiet" onClick={() => confirmExample()}>
        Take them over
      </Button>
    </p>
  );
}
