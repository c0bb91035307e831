import { describe, expect, test } from '@jest/globals';
import { evidenceOfPage, pageOfEvidence } from './evidence-page';

const ID = '0176bb3e-7000-7001-8000-000000002026';

describe('the address of a page of the portal as evidence', () => {
  test.each([
    ['copied whole', `https://portail.example/formations/sessions/${ID}`, 'SESSION'],
    ['without its origin', `/financements/lignes/${ID}`, 'SUBSIDY_LINE'],
    ['with what follows it', `/postes/difficultes/${ID}?vue=etapes#note`, 'DIFFICULTY'],
    ['of a page below it', `/postes/projets/${ID}/avis`, 'POST_PROJECT'],
  ])('%s is read', (_how, address, entityType) => {
    expect(evidenceOfPage(address)).toEqual({ entityType, entityId: ID });
  });

  test.each([
    ['nothing', ''],
    ['a list', '/formations/sessions'],
    ['another page', `/gouvernance/engagements/${ID}`],
    ['an identifier too long', `/formations/sessions/${ID}0`],
    ['an identifier too short', `/formations/sessions/${ID.slice(1)}`],
  ])('%s stands for nothing', (_what, address) => {
    expect(evidenceOfPage(address)).toBeUndefined();
  });

  test('is found again from what it stands for', () => {
    const page = pageOfEvidence('SUBSIDY_LINE', ID);
    expect(evidenceOfPage(page ?? '')).toEqual({ entityType: 'SUBSIDY_LINE', entityId: ID });
    expect(pageOfEvidence('POST', ID)).toBeUndefined();
  });
});
