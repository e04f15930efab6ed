import { type FormEvent, useId, useState } from 'react';
import { MAX_RATE, MIN_RATE } from '../../../model/scenario';
import { allowedCurrency } from '../../../share/allowedValues';
import { Button } from '../../kit/Button';
import { formatNumber } from '../../kit/format';
import { NumberField } from '../../kit/NumberField';
import { useAnnounce } from '../../kit/useAnnounce';
import { useScenario } from '../../useScenario';

/** In which currency money is shown, at the user's own rate. */
export function Currency() {
  const money = useScenario(({ scenario }) => scenario.money);
  const setMoney = useScenario((state) => state.setMoney);
  const together = useScenario((state) => state.together);
  const { currency, rate } = money;

  function handleDollars() {
    together(() => {
      setMoney('currency', undefined);
      setMoney('rate', undefined);
    });
  }

  return (
    <div className="grid gap-2">
      <h3 className="text-base font-semibold">Currency</h3>
      <div className="grid max-w-104 grid-cols-[1fr_auto] items-center gap-x-3 gap-y-2 text-sm">
        <Code key={currency} currency={currency} onDollars={handleDollars} />
        {currency && <Rate currency={currency} rate={rate} />}
      </div>
      <p className="max-w-line text-sm text-muted">{saying()}</p>
    </div>
  );

  function saying(): string {
    if (!currency) return 'Another currency needs a rate of your own; none is fetched.';
    if (rate === undefined) {
      return `How many ${currency} is 1 USD? Until you say so, money stays in US dollars.`;
    }
    return 'All money is shown in it, except model prices, which are listed in US dollars. What you enter is kept in US dollars: another rate changes how it reads.';
  }
}

const common = ['EUR', 'GBP', 'CHF', 'JPY', 'INR', 'CAD', 'AUD', 'SEK'] as const;

type CodeProps = { readonly currency: string | undefined; readonly onDollars: () => void };

function Code({ currency, onDollars }: CodeProps) {
  const id = useId();
  const setMoney = useScenario((state) => state.setMoney);
  const [text, setText] = useState(currency ?? 'USD');
  const [isRefused, setIsRefused] = useState(false);
  const problem = 'A currency is three letters, such as EUR.';
  useAnnounce(isRefused ? problem : undefined);

  function commit(event?: FormEvent) {
    event?.preventDefault();
    const code = allowedCurrency(text.trim());
    setIsRefused(code === undefined);
    if (code === undefined || code === (currency ?? 'USD')) return;
    if (code === 'USD') onDollars();
    else setMoney('currency', code);
  }

  return (
    <>
      <label htmlFor={id}>
        Shown in{' '}
        {currency && (
          <Button kind="quiet" onClick={onDollars}>
            Back to US dollars
          </Button>
        )}
      </label>
      <form onSubmit={commit}>
        <input
          id={id}
          type="text"
          list={`${id}-common`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-problem` : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => commit()}
          className="h-8 w-28 rounded border border-muted bg-raised px-2 text-right text-sm aria-invalid:border-warning"
        />
        <datalist id={`${id}-common`}>
          {common.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </form>
      {isRefused && (
        <p id={`${id}-problem`} className="col-span-2 max-w-line text-xs">
          {problem} Still in use: {currency ?? 'USD'}.
        </p>
      )}
    </>
  );
}

/** Stands in the field for a rate that is not set: nobody can type it. */
const NO_RATE = -1;

type RateProps = { readonly currency: string; readonly rate: number | undefined };

function Rate({ currency, rate }: RateProps) {
  const setMoney = useScenario((state) => state.setMoney);
  const figure = (each: number) => formatNumber(each, { exact: true });
  const unit = `${currency} for 1 USD`;
  return (
    <>
      <span>{unit}</span>
      <NumberField
        label={unit}
        value={rate ?? NO_RATE}
        range={{ min: MIN_RATE, max: MAX_RATE, scale: 'linear' }}
        unit=""
        format={(each) => (each === NO_RATE ? 'no rate' : `${figure(each)} ${currency}`)}
        figure={rate === undefined ? '' : figure(rate)}
        onChange={(next) => setMoney('rate', next)}
      />
    </>
  );
}
