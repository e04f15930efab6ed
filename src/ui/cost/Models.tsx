import { memo, useState } from 'react';
import { lastMonth } from '../../model/inputs';
import type { ModelRole } from '../../model/scenario';
import { formatAsOf } from '../formatAsOf';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { PriceTableDialog } from '../PriceTableDialog';
import { useEvaluation, useScenario } from '../useScenario';
import { ModelDialog } from './ModelDialog';
import { doubtWords, endings, modelLabel, priceWords, roleWords } from './modelWords';
import { PriceFields } from './PriceFields';

/** The models that the approaches call, with their prices. A router's own stands there only if there is one. */
export const Models = memo(function Models() {
  const { inputs } = useEvaluation();
  const roles: readonly ModelRole[] = [
    'baseModel',
    'tunedModel',
    ...(inputs.pattern === 'router' ? (['helperModel'] as const) : []),
    'embeddingModel',
  ];
  return (
    <div className="grid gap-3 border-y border-rule py-3">
      {roles.map((role) => (
        <Model key={role} role={role} />
      ))}
    </div>
  );
});

function Model({ role }: { readonly role: ModelRole }) {
  const { inputs } = useEvaluation();
  const [opened, setOpened] = useState<'choice' | 'table'>();
  const close = () => setOpened(undefined);
  const isOwn = useScenario(({ scenario }) =>
    Object.keys(scenario.priceOverrides).some((id) => id.startsWith(`${role}.`)),
  );
  const model = inputs.models[role];
  const { name } = roleWords[role];
  const doubt = doubtWords(model);
  const warnings = endings(model, inputs.start, lastMonth(inputs)).filter((end) => end.isInside);
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <h3>
          <span className="text-muted">{name}:</span>{' '}
          <span className="font-semibold wrap-anywhere">{modelLabel(model)}</span>
        </h3>
        <Button
          kind="quiet"
          aria-label={`Change the ${name.toLowerCase()}`}
          onClick={() => setOpened('choice')}
        >
          Change
        </Button>
      </div>
      <Disclosure
        size="small"
        summary={`${priceWords(model)}; ${isOwn ? 'with prices of yours' : formatAsOf(model.asOf)}${doubt ? ` (${doubt})` : ''}`}
      >
        <PriceFields role={role} />
      </Disclosure>
      {warnings.map(({ says }) => (
        <p key={says} className="border-l-3 border-warning pl-2 text-xs">
          <strong className="text-warning">Warning:</strong> {says}.
        </p>
      ))}
      <ModelDialog
        role={role}
        isOpen={opened === 'choice'}
        onClose={close}
        onCompare={() => setOpened('table')}
      />
      <PriceTableDialog role={role} isOpen={opened === 'table'} onClose={close} />
    </div>
  );
}
