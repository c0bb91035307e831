/** « 15 000,00 € » from an exact amount, `"15000.00"`; the digits are never read as a number. */
export function eurosInFrench(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole.replace('-', '−').replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f')},${decimals}\u00a0€`;
}
