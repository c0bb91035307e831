import { describe, expect, it } from '@jest/globals';
import { agendaOf, agendaText, checkContent, paperTitles, papersText } from './agenda-draft';
import { documentChosen, documentsText, withDocument } from './paper-documents';

const STANDING = [{ title: 'Note', documentId: '0190', presentedBy: { code: 'DGPN' as const } }];

describe('an agenda that is typed', () => {
  it('is one item a line, those to decide marked as such', () => {
    const items = [
      { title: 'Budget', kind: 'DECISION' as const },
      { title: 'Suivi', kind: 'INFORMATION' as const },
    ];
    expect(agendaText(items)).toBe('Budget (décision)\nSuivi');
    expect(agendaOf(`${agendaText(items)}\n\n`)).toEqual(items);
  });

  it.each([
    ['nothing', '', 'agenda'],
    ['an item that is too long', 'x'.repeat(201), 'agenda'],
    ['too many items', 'x\n'.repeat(41), 'agenda'],
  ])('of %s is refused', (_, agenda, field) => {
    const read = checkContent({ agenda, papers: '', documents: '' });
    expect('faults' in read && [...read.faults.keys()]).toEqual([field]);
  });
});

describe('papers that are typed', () => {
  it('keep their document with their title, and are ANISCG’s unless a party is named', () => {
    expect(papersText(STANDING)).toBe('Note ; DGPN');
    expect(checkContent({ agenda: 'X', papers: 'Note ; dgpn\nAutre', documents: documentsText(STANDING) })).toEqual({
      content: {
        agenda: [{ title: 'X', kind: 'INFORMATION' }],
        papers: [
          { title: 'Note', presentedBy: 'DGPN', documentId: '0190' },
          { title: 'Autre', presentedBy: 'ANISCG', documentId: null },
        ],
      },
    });
  });

  it('of a party that there is not are refused', () => {
    const read = checkContent({ agenda: 'X', papers: 'Note ; Mairie', documents: '' });
    expect('faults' in read && [...read.faults.keys()]).toEqual(['papers']);
  });
});

describe('the document of the portal that a paper is', () => {
  it('is chosen by the title of the paper, changed and left out', () => {
    const chosen = withDocument(documentsText(STANDING), 'Autre note', '0191');
    expect([documentChosen(chosen, 'Note'), documentChosen(chosen, 'Autre note')]).toEqual(['0190', '0191']);
    const changed = withDocument(withDocument(chosen, 'Note', '0192'), 'Autre note', '');
    expect([documentChosen(changed, 'Note'), documentChosen(changed, 'Autre note')]).toEqual(['0192', '']);
  });

  it('is asked for each paper typed, once a title', () => {
    expect(paperTitles('Note ; DGPN\n\nAutre\nNote')).toEqual(['Note', 'Autre']);
  });
});
