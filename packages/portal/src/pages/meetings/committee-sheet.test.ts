import { describe, expect, it } from '@jest/globals';
import { checkCommitteeSheet, recordedCommittee } from './committee-sheet';

const ATTENDEES = [
  { role: 'CHAIR' as const, office: 'Secrétaire général adjoint', representative: true },
  { role: 'DCSP' as const, office: 'Directeur central', representative: false },
  { role: 'HEAD_OF_SERVICE' as const, office: 'Cheffe de service', representative: false },
  { role: 'HEAD_OF_SERVICE' as const, office: 'Chef de service', representative: false },
];

describe('the attendance sheet of the technical committee', () => {
  it('is read as it was recorded, both heads of service included', () => {
    const sheet = recordedCommittee(ATTENDEES);
    expect(sheet).toMatchObject({ 'CHAIR-represente': 'oui', PP: '', 'chef-1': 'Cheffe de service' });
    expect(checkCommitteeSheet(sheet)).toEqual({ content: { attendees: ATTENDEES } });
  });

  it('of nobody is refused', () => {
    const read = checkCommitteeSheet(recordedCommittee([]));
    expect('faults' in read && [...read.faults.keys()]).toEqual(['CHAIR']);
  });

  it('with an office that is too long is refused at its line', () => {
    const read = checkCommitteeSheet({ ...recordedCommittee([]), PP: 'x'.repeat(161) });
    expect('faults' in read && [...read.faults.keys()]).toEqual(['PP']);
  });
});
