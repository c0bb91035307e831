import { describe, expect, it } from '@jest/globals';
import { checkIdentity } from './identity-draft';
import { formatSiret } from './siret';

const DRAFT = { legalName: ' Préfecture de police ', siret: '000 000 075 00002', validFrom: '2026-11-20' };

describe('a legal identity as it is typed', () => {
  it('is read without the spaces around the name and within the SIRET', () => {
    expect(checkIdentity(DRAFT, '2026-11-20')).toEqual({
      content: { legalName: 'Préfecture de police', siret: '00000007500002', validFrom: '2026-11-20' },
    });
  });

  it.each([
    ['legalName', ' ', 'Indiquez le nom juridique.'],
    ['legalName', '=1+1', 'Un nom juridique ne commence ni par « = », « + », « - » ni par « @ ».'],
    ['siret', '000 000 075', 'Un SIRET a 14 chiffres ; il y en a 9.'],
    ['siret', '0000000750000O', 'Un SIRET a 14 chiffres ; il y en a 13.'],
    ['validFrom', '', 'Indiquez le premier jour.'],
    ['validFrom', '2026-11-21', 'Le 21 novembre 2026 est dans le futur.'],
  ])('is refused for its %s « %s »', (name, typed, sentence) => {
    expect(checkIdentity({ ...DRAFT, [name]: typed }, '2026-11-20')).toEqual({ faults: new Map([[name, sentence]]) });
  });

  it('is read back in the groups of a SIRET', () => {
    expect(formatSiret('00000007500002').replace(/\s/gu, ' ')).toBe('000 000 075 00002');
  });
});
