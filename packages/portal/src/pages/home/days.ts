const DAY_MILLISECONDS = 86_400_000;

/** Whole days from one day to another, `YYYY-MM-DD` both; negative when the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS);
}
