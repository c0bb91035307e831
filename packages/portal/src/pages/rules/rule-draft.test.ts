import { describe, expect, it } from '@jest/globals';
import { checkConflictRule, checkMeetingRules, checkReminderDelay } from './rule-draft';

const DATED = { effectiveOn: '2027-01-01', source: ' Statuts, article 12 ' };
const READ = { effectiveOn: '2027-01-01', source: 'Statuts, article 12' };
const MEETING = { ...DATED, noticeDays: '21', quorumNumerator: '1', quorumDenominator: '2', mostProxies: '0' };

const faultsOf = (read: ReturnType<typeof checkMeetingRules> | ReturnType<typeof checkReminderDelay>) =>
  'faults' in read ? [...read.faults.keys()] : [];

describe('rules with a day of effect, as they are typed', () => {
  it('are read as numbers, a choice and a source without spaces around', () => {
    expect(checkMeetingRules(MEETING)).toEqual({
      content: { ...READ, noticeDays: 21, quorumNumerator: 1, quorumDenominator: 2, mostProxies: 0 },
    });
    expect(checkConflictRule({ ...DATED, ownLineAbstains: 'non' })).toEqual({
      content: { ...READ, ownLineAbstains: false },
    });
    expect(checkReminderDelay({ ...DATED, reminderDays: '45' })).toEqual({ content: { ...READ, reminderDays: 45 } });
  });

  it.each([
    ['a notice of a year', { noticeDays: '365' }, 'noticeDays'],
    ['half a day of notice', { noticeDays: '1,5' }, 'noticeDays'],
    ['more than all the seats', { quorumNumerator: '3' }, 'quorumNumerator'],
    ['no denominator', { quorumDenominator: '' }, 'quorumDenominator'],
    ['no day', { effectiveOn: '' }, 'effectiveOn'],
    ['no source', { source: ' ' }, 'source'],
  ])('are refused with %s', (_, changes, field) => {
    expect(faultsOf(checkMeetingRules({ ...MEETING, ...changes }))).toContain(field);
  });

  it('are refused where no choice is made, or with a delay of no day', () => {
    expect('faults' in checkConflictRule({ ...DATED, ownLineAbstains: '' })).toBe(true);
    expect(faultsOf(checkReminderDelay({ ...DATED, reminderDays: '0' }))).toEqual(['reminderDays']);
  });
});
