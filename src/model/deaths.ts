/** An event that may report a death. */
interface Reporting {
  date: string;
  deathOf?: string | undefined;
}

/**
 * Date (EDTF) of a figure’s death: its own, or, where sources differ and it has none, that of the event which reports
 * it; undefined for the living.
 */
export function deathOf(
  { id, died }: { id: string; died?: string | undefined },
  events: readonly Reporting[],
): string | undefined {
  return died ?? events.find((event) => event.deathOf === id)?.date;
}
