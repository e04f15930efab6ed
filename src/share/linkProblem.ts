/** What the keys of a baseline begin with, in front of those of a scenario. */
export const BASELINE_PREFIX = 'was.';

/** What can be wrong with a link somebody sent. Data, not an exception: a bad link still opens. */
export type LinkProblem =
  | { readonly kind: 'notALink'; readonly text: string }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'newerVersion'; readonly version: string }
  | { readonly kind: 'noVersion'; readonly text: string }
  | { readonly kind: 'emptySegment' }
  | { readonly kind: 'notAPair'; readonly text: string }
  | { readonly kind: 'unknownKey'; readonly key: string }
  | { readonly kind: 'repeatedKey'; readonly key: string; readonly text: string }
  | { readonly kind: 'notANumber'; readonly key: string; readonly text: string }
  | { readonly kind: 'notARange'; readonly key: string; readonly text: string }
  | { readonly kind: 'notACurrency'; readonly key: string; readonly text: string }
  | { readonly kind: 'notAMonth'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'outOfRange';
      readonly key: string;
      readonly text: string;
      readonly used: string;
    }
  | { readonly kind: 'unknownOption'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'unknownModel';
      readonly key: string;
      readonly text: string;
      readonly used: string;
    }
  | { readonly kind: 'foreignModel'; readonly key: string; readonly text: string }
  | { readonly kind: 'unknownPriceDate'; readonly text: string; readonly used: string }
  | { readonly kind: 'notADay'; readonly key: string; readonly text: string }
  | { readonly kind: 'longText'; readonly key: string; readonly used: string };
