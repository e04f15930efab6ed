import type { Journey } from '../journey';
import { breakEven } from './breakEven';
import { brokenLink } from './brokenLink';
import { embed } from './embed';
import { exportFiles } from './exportFiles';
import { exportPicture } from './exportPicture';
import { inOrder } from './inOrder';
import { narrow } from './narrow';
import { print } from './print';
import { settle } from './settle';
import { share } from './share';
import { sideBySide } from './sideBySide';
import { switchArchitecture } from './switchArchitecture';

/** The main journeys, described once for every engine. */
export const journeys: readonly Journey[] = [
  settle,
  breakEven,
  switchArchitecture,
  share,
  embed,
  exportFiles,
  exportPicture,
  brokenLink,
  print,
  narrow,
  sideBySide,
  inOrder,
];
