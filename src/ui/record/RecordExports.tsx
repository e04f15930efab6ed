import type { DecisionRecord } from '../../share/record/decisionRecord';
import { recordMarkdown } from '../../share/record/recordMarkdown';
import { Button } from '../kit/Button';
import { CopyText } from '../kit/CopyText';
import { SaveText } from '../kit/SaveText';
import { fileName } from './fileName';
import { recordCsv } from './recordCsv';
import { recordJson } from './recordJson';
import type { RecordSubject } from './recordSubject';

/** Spreadsheets take a text without it for one in an older alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

type RecordExportsProps = { readonly subject: RecordSubject; readonly record: DecisionRecord };

/** The record in every form in which it can leave the page. */
export function RecordExports({ subject, record }: RecordExportsProps) {
  const { title } = subject.evaluation.scenario;
  const markdown = recordMarkdown(record);
  return (
    <section aria-label="Take it with you" className="grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="main" onClick={() => window.print()}>
          Print or save as PDF
        </Button>
        <CopyText text={markdown} label="Copy Markdown" kind="quiet" />
        <SaveText
          label="Download Markdown"
          text={() => markdown}
          fileName={fileName(title, 'md')}
          mediaType="text/markdown"
        />
        <SaveText
          label="Download CSV"
          text={() => BYTE_ORDER_MARK + recordCsv(subject, record)}
          fileName={fileName(title, 'csv')}
          mediaType="text/csv"
        />
        <SaveText
          label="Download JSON"
          text={() => recordJson(subject)}
          fileName={fileName(title, 'json')}
          mediaType="application/json"
        />
      </div>
      <p className="max-w-line text-xs text-muted">
        If printing does nothing, this page may not print from here: open it on its own and print
        there. Markdown shows its diagram on GitHub, GitLab and in Confluence. CSV holds the numbers
        unrounded with what they rest on, JSON everything that is computed.
      </p>
    </section>
  );
}
