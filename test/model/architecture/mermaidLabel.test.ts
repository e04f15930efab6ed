import { expect, it } from 'vitest';
import {
  MAX_LABEL_CHARACTERS,
  mermaidLabel,
  placeholderLabel,
  realText,
  shownLine,
} from '../../../src/model/architecture/mermaidLabel';
import { hostileLabels } from './hostileLabels';

// In code points: " 34, # 35, $ 36, % 37, ) 41, + 43, - 45, . 46, : 58, ; 59, < 60, = 61, > 62, _ 95.
it.each([
  ['plain words, 1.5 of them (or so)', 'plain words, 1.5 of them (or so)'],
  ['"a" `b` <c> &d', '#34;a#34; #96;b#96; #60;c#62; #38;d'],
  ['#; {} [] |', '#35;#59; #123;#125; #91;#93; #124;'],
  ['\\ * _ ~ ^ @ ¶', '#92; #42; #95; #126; #94; #64; #182;'],
  ['note: this', 'note: this'],
  ['fa:fa-car', 'fa#58;fa-car'],
  ['two words:', 'two words#58;'],
  ['example.com, version 2.5, done.', 'example#46;com, version 2.5, done.'],
  ['one. two', 'one. two'],
  ['- a', '#45; a'],
  ['+ a', '#43; a'],
  ['=a', '#61;a'],
  ['a - b + c = d', 'a - b + c = d'],
  ['1. list', '#49;#46; list'],
  ['12) list', '#49;#50;#41; list'],
  ['up to 12) list', 'up to 12) list'],
  ['50 %, %% comment', '50 %, #37;#37; comment'],
  ['$5 and $$x$$', '$5 and #36;#36;x#36;#36;'],
  ['direction LR', 'direction#32;LR'],
  ['wrong TB here', 'wrong#32;TB here'],
  ['a LRx', 'a LRx'],
])('%j for Mermaid is %j', (line, label) => {
  expect(mermaidLabel([line])).toBe(label);
});

it('puts a break between lines and something into an empty label', () => {
  expect(mermaidLabel(['one', 'two'])).toBe('one<br/>two');
  expect(mermaidLabel([''])).toBe(' ');
  expect(mermaidLabel([])).toBe(' ');
});

it('lets private characters stand for the same ones in what is drawn, and turns them back', () => {
  expect(placeholderLabel(['say "hi"', '=a'])).toBe('say \ue022hi\ue022<br/>\ue03da');
  expect(realText('say \ue022hi\ue022')).toBe('say "hi"');
  for (const label of hostileLabels) {
    const line = shownLine(label);
    if (line !== '') expect(realText(placeholderLabel([label]))).toBe(line);
  }
});

it.each([
  ['two\nlines\tand\r\n a tab', 'two lines and a tab'],
  ['  spaces   all  over ', 'spaces all over'],
  ['\u202eturned\u202c', 'turned'],
  ['nothing\u0000\u2028\u2029\u061c\u200e\u2066 seen', 'nothing seen'],
  ['\ue022 and \ud83d alone', '\ufffd and \ufffd alone'],
  ['Mermaid’s ﬂ°°34¶ß', 'Mermaid’s fl°°34¶ß'],
])('shows %j as %j', (line, shown) => {
  expect(shownLine(line)).toBe(shown);
});

it('cuts what no box can hold, by whole characters', () => {
  expect(shownLine('x'.repeat(MAX_LABEL_CHARACTERS))).toBe('x'.repeat(MAX_LABEL_CHARACTERS));
  expect(shownLine('x'.repeat(161))).toBe(`${'x'.repeat(159)}…`);
  expect(shownLine('👩'.repeat(200))).toBe(`${'👩'.repeat(159)}…`);
});
