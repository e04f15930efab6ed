import { type ReactNode, useId, useState } from 'react';
import { MAX_LINK_LENGTH } from '../../share/fitLink';
import { linkLosses, namesLeftBehind } from '../../share/linkLosses';
import { encodeScenario } from '../../share/scenarioCodec';
import { MAX_TITLE_LENGTH } from '../../share/titleEscape';
import { ownAddress } from '../../state/ownAddress';
import { CopyText } from '../kit/CopyText';
import { formatNumber } from '../kit/format';
import { Notice } from '../kit/Notice';
import { usePriceTables } from '../usePriceTable';
import { useScenario } from '../useScenario';
import { HtmlFile } from './HtmlFile';
import { OpenPicture } from './OpenPicture';
import { type SharedPart, sharedParts, shareTexts } from './shareTexts';
import type { VerdictWords } from './VerdictCard';
import { VerdictPicture } from './VerdictPicture';

type ShareFormsProps = { readonly verdict: VerdictWords };

/** Every way to hand the scenario on, each with what it is for. */
export function ShareForms({ verdict }: ShareFormsProps) {
  return (
    <div className="grid gap-5">
      <TitleField />
      <Losses />
      <Forms verdict={verdict.now} />
      <VerdictPicture words={verdict} />
      <HtmlFile />
      <OpenPicture />
    </div>
  );
}

function TitleField() {
  const id = useId();
  const title = useScenario((state) => state.scenario.title);
  const setText = useScenario((state) => state.setText);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        Title
      </label>
      <p id={`${id}-help`} className="text-xs text-muted">
        Optional; travels in the link and stands above the verdict.
      </p>
      <input
        id={id}
        type="text"
        value={title ?? ''}
        maxLength={MAX_TITLE_LENGTH}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText('title', event.target.value)}
        className="h-10 w-full rounded border border-muted bg-raised px-2 text-sm"
      />
    </div>
  );
}

/** Nearly never: what does not fit into a link is named, not dropped in silence. */
function Losses() {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const content = { scenario, baseline, page: {} };
  const lost = linkLosses(content, tables);
  const names = namesLeftBehind(content, tables);
  return (
    <>
      {lost.length > 0 && (
        <Notice kind="warning">
          A link holds {formatNumber(MAX_LINK_LENGTH)} characters, and this scenario has more. The
          link leaves out {lost.join(', ')}.
        </Notice>
      )}
      {names.length > 0 && (
        <p className="max-w-line text-xs text-muted">
          Only this page lists {names.join(', ')}. Elsewhere the link has the prices, but says “a
          model of our own”.
        </p>
      )}
    </>
  );
}

function Forms({ verdict }: { readonly verdict: string }) {
  const scenario = useScenario((state) => state.scenario);
  const baseline = useScenario((state) => state.baseline);
  const tables = usePriceTables();
  const [part, setPart] = useState<SharedPart>('page');
  const address = ownAddress(window);
  if (address === undefined) {
    return (
      <ShareForm
        name="Link text"
        purpose="This copy of the page has no address of its own. Put this text behind the address at which the page is published."
        text={encodeScenario(scenario, { view: sharedParts[part].view }, baseline, tables)}
        label="Copy link text"
        isShown
      />
    );
  }
  const texts = shareTexts({ address, scenario, baseline, tables, part, verdict });
  return (
    <>
      <PartChoice part={part} onChange={setPart} />
      <ShareForm
        name="Link"
        purpose="For chat and mail. Everything is behind the #, which browsers send to no server."
        text={texts.link}
        label="Copy link"
        isShown
      />
      <ShareForm
        name="Link that survives sign-in"
        purpose="For pages behind a sign-in that drops what is behind the #. The figures then appear in the logs of the servers on the way."
        text={texts.signInLink}
        label="Copy sign-in link"
      />
      <ShareForm
        name="Frame for a wiki"
        purpose="HTML for pages that allow iframes. The frame is locked down and scrolls inside; change its height to your taste."
        text={texts.iframe}
        label="Copy frame"
      />
      <ShareForm
        name="Markdown"
        purpose="One line for an issue, a README or a wiki: title, link and verdict."
        text={texts.markdown}
        label="Copy Markdown"
      />
    </>
  );
}

type PartChoiceProps = {
  readonly part: SharedPart;
  readonly onChange: (part: SharedPart) => void;
};

function PartChoice({ part, onChange }: PartChoiceProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        What it opens
      </label>
      <select
        id={id}
        value={part}
        onChange={(event) => {
          const chosen = partIds.find((each) => each === event.target.value);
          if (chosen) onChange(chosen);
        }}
        className="h-10 w-full rounded border border-muted bg-raised px-2 text-sm"
      >
        {partIds.map((each) => (
          <option key={each} value={each}>
            {sharedParts[each].name}
          </option>
        ))}
      </select>
    </div>
  );
}

const partIds = Object.keys(sharedParts) as SharedPart[];

type ShareFormProps = {
  readonly name: ReactNode;
  readonly purpose: string;
  readonly text: string;
  readonly label: string;
  readonly isShown?: boolean;
};

function ShareForm({ name, purpose, text, label, isShown = false }: ShareFormProps) {
  return (
    <section className="grid gap-1.5 border-t border-rule pt-3">
      <h3 className="text-sm font-semibold">{name}</h3>
      <p className="max-w-line text-xs text-muted">{purpose}</p>
      {isShown && <p className="text-xs wrap-anywhere">{text}</p>}
      <CopyText text={text} label={label} />
    </section>
  );
}
