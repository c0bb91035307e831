import { describe, expect, it } from '@jest/globals';
import { peopleOf, readPeople } from './people.js';

const POLICE = '99000011900018';
const ELSEWHERE = '99000012700011';
const list = peopleOf(
  JSON.stringify({
    people: [
      { email: 'Claire@Interieur.example.fr', parties: ['DGPN', 'BOARD', 'DGPN'] },
      { email: 'paul@interieur.example.fr', siret: POLICE, parties: ['DGPN'], departments: ['93'], subject: 'p-1' },
    ],
    organisations: [{ siret: POLICE, emailDomain: 'Police.example.fr', parties: ['DGPN'] }],
  }),
);

describe('what a person holds', () => {
  it.each([
    ['by e-mail, whatever the case of the list', { email: 'claire@interieur.example.fr' }, ['DGPN', 'BOARD']],
    ['by e-mail and employer', { email: 'paul@interieur.example.fr', siret: POLICE }, ['DGPN']],
    ['by employer and domain', { email: 'anyone@police.example.fr', siret: POLICE }, ['DGPN']],
  ])('%s', (_what, claims, parties) => expect(list.find(claims)?.parties).toEqual(parties));

  it.each([
    ['someone of no list', { email: 'other@interieur.example.fr' }],
    ['the right e-mail at another employer', { email: 'paul@interieur.example.fr', siret: ELSEWHERE }],
    ['the right e-mail without an employer', { email: 'paul@interieur.example.fr' }],
    ['the right domain at another employer', { email: 'anyone@police.example.fr', siret: ELSEWHERE }],
    ['the right domain without an employer', { email: 'anyone@police.example.fr' }],
    ['a domain below the right one', { email: 'anyone@sub.police.example.fr', siret: POLICE }],
    ['a domain that ends like the right one', { email: 'anyone@notpolice.example.fr', siret: POLICE }],
    ['two at signs', { email: 'a@police.example.fr@evil.example', siret: POLICE }],
    ['nothing', { email: '' }],
  ])('%s holds nothing', (_what, claims) => expect(list.find(claims)).toBeUndefined());

  it('départements and a known subject come with it', () => {
    expect(list.find({ email: 'paul@interieur.example.fr', siret: POLICE })).toEqual({
      parties: ['DGPN'],
      departments: ['93'],
      subject: 'p-1',
    });
  });

  it.each([
    ['{', /is not JSON/],
    ['[]', /the list/],
    ['{"people":[{"email":"a@b.fr"}]}', /people\.0\.parties/],
    ['{"people":[{"email":"a@b.fr","parties":[]}]}', /people\.0\.parties/],
    ['{"people":[{"email":"a@b.fr","parties":["POLICE"]}]}', /people\.0\.parties\.0/],
    ['{"people":[{"email":"nobody","parties":["DGPN"]}]}', /people\.0\.email/],
    ['{"people":[{"email":"a@b.fr","parties":["DGPN"],"department":"93"}]}', /people\.0/],
    ['{"people":[{"email":"a@b.fr","parties":["DGPN"],"departments":["20"]}]}', /people\.0\.departments\.0/],
    ['{"people":[{"email":"a@b.fr","siret":"1","parties":["DGPN"]}]}', /people\.0\.siret/],
    [
      '{"people":[{"email":"a@b.fr","parties":["DGPN"]},{"email":"A@b.fr","parties":["PP"]}]}',
      /« a@b\.fr » is listed twice/,
    ],
    ['{"organisations":[{"siret":"99000011900018","emailDomain":"@b.fr","parties":["DGPN"]}]}', /emailDomain/],
  ])('a malformed list stops the start with one line: %s', (text, line) => {
    expect(() => peopleOf(text)).toThrow(expect.objectContaining({ name: 'InvalidEnvironment' }));
    expect(() => peopleOf(text)).toThrow(/^PEOPLE_FILE: [^\n]+$/);
    expect(() => peopleOf(text)).toThrow(line);
  });

  it('a list that is not there stops the start with one line', async () => {
    await expect(readPeople('/nowhere/people.json')).rejects.toThrow(/^PEOPLE_FILE: cannot read/);
  });
});
