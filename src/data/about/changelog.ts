import type { IsoDate } from '../../model/quantity';

type Release = {
  readonly version: string;
  readonly releasedOn: IsoDate;
  /** The version of links that it writes; it reads those of all versions before. */
  readonly linkVersion: number;
  /** What is different for whoever opens a link made with the release before. */
  readonly changes: readonly string[];
};

/** The releases of the page, newest first; a notice quotes them where an old link opens. */
export const changelog = [
  {
    version: '1.0.0',
    releasedOn: '2026-11-20',
    linkVersion: 1,
    changes: ['The first release.'],
  },
] as const satisfies readonly [Release, ...Release[]];

/** The release that is running, written also into package.json. */
export const currentRelease: Release = changelog[0];
