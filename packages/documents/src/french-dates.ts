const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const hour = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' });

/** « 1er mars 2026 », in Europe/Paris. */
export function dayInParis(instant: Date): string {
  return day.format(instant).replace(/^1 /, '1er ');
}

/** « le 2 mars 2026, de 09:00 à 17:00 », or « du 2 mars 2026 au 4 mars 2026 », from instants in UTC. */
export function periodInParis({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const [first, last] = [dayInParis(start), dayInParis(end)];
  return first === last ? `le ${first}, de ${hour.format(start)} à ${hour.format(end)}` : `du ${first} au ${last}`;
}

/** « 1er mars 2026 » from a day `YYYY-MM-DD`. */
export function dayInFrench(day: string): string {
  return dayInParis(new Date(`${day}T12:00:00Z`));
}
