import type { ReactNode } from 'react';

const keySpecs = {
  region: {
    drawing: (
      <>
        <path d="M1 3h5v5h-5Z" opacity={0.25} />
        <path d="M7 3h5v5h-5Z" opacity={0.55} />
      </>
    ),
    words:
      'where open questions can still lead, in the colour of the outcome there; the stronger, the likelier',
  },
  cross: {
    drawing: <path d="M3 2l8 8m0 -8l-8 8" className="fill-none stroke-ink" strokeWidth={1.5} />,
    words: 'no option meets every limit',
  },
  ring: {
    drawing: <circle cx={7} cy={6} r={4} className="fill-none stroke-ink" strokeWidth={1.5} />,
    words: 'where the points alone would put it, without that limit',
  },
  outline: {
    drawing: (
      <ellipse
        cx={7}
        cy={6}
        rx={6}
        ry={4.5}
        className="fill-none stroke-ink"
        strokeDasharray="3 2"
      />
    ),
    words: 'where the points lead in nine of ten variations of weights and borders',
  },
} as const satisfies Record<string, { readonly drawing: ReactNode; readonly words: string }>;

export type KeyId = keyof typeof keySpecs;

/** What the signs on the map mean that have no word beside them. */
export function MapKey({ shows }: { readonly shows: Record<KeyId, boolean> }) {
  const ids = (Object.keys(keySpecs) as KeyId[]).filter((id) => shows[id]);
  return (
    <ul className="grid gap-0.5 text-xs text-muted">
      {ids.map((id) => (
        <li key={id} className="flex gap-2">
          <svg
            aria-hidden="true"
            width={14}
            height={12}
            className="mt-1 shrink-0 fill-current"
            viewBox="0 0 14 12"
          >
            {keySpecs[id].drawing}
          </svg>
          {keySpecs[id].words}
        </li>
      ))}
    </ul>
  );
}
