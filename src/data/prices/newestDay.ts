// Written by `npm run import-prices`.
/** The day of the newest table of prices, for what comes before the table itself. */
export const NEWEST_DAY = '2026-11-20';
