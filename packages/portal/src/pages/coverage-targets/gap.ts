/** « +2 », « −1 », « 0 ». */
export function signed(gap: number): string {
  if (gap === 0) return '0';
  return gap > 0 ? `+${gap}` : `−${-gap}`;
}
