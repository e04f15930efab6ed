/** The room of the map before it is there: its square, its key, and the lines that open below it. */
export function MapRoom() {
  return (
    <div className="grid grid-cols-1 gap-1 text-xs text-muted">
      <div className="aspect-[400/440] max-w-100 rounded border border-rule p-2">
        Getting the map …
      </div>
      <div className="h-29 sm:h-19" />
    </div>
  );
}
