/** What kind of statement a citation is, so that a claim never looks like a measurement. */
export const markSpecs = {
  source: { name: 'Claim', says: 'One of the five articles says so; nothing was measured.' },
  measured: { name: 'Measured', says: 'A study found it, under its own conditions.' },
  vendor: { name: 'Vendor', says: 'A vendor says so about its own product.' },
  secondHand: {
    name: 'Second-hand',
    says: 'We read it in someone else’s text, not in the original.',
  },
  ourArithmetic: { name: 'Our arithmetic', says: 'We worked it out from cited numbers.' },
  price: { name: 'Price list', says: 'A price as listed on the day stated.' },
} as const;

export type Mark = keyof typeof markSpecs;

/** What stands behind an id: one line, where it comes from, and of what kind it is. */
export type Citation = {
  readonly label: string;
  /** The article or work, as it is named to readers. */
  readonly of: string;
  readonly url?: string;
  readonly mark: Mark;
};
