import { formatCount } from '../../../ui/format';

const STEP = 1024;
const UNITS = ['octets', 'Ko', 'Mo'] as const;

/** « 1,4 Mo », « 612 octets ». */
export function formatSize(bytes: number): string {
  const power = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2;
  return `${formatCount(Math.round((bytes / STEP ** power) * 10) / 10)}\u00a0${UNITS[power]}`;
}
