/** How often the portal is killed: a few times with all the other tests, as often as KILLS says when run alone. */
export function killsAsked(): number {
  const asked = Number(process.env['KILLS'] ?? 3);
  if (Number.isInteger(asked) && asked > 0 && asked <= 10_000) return asked;
  throw new Error('KILLS: a whole number from 1 to 10000');
}
