import { describe, expect, it } from '@jest/globals';
import { agendaOf, agendaText, checkContent, paperNames, papersText } from './agenda-draft';
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

  it('is asked for each paper typed, those of one title numbered', () => {
    expect(paperNames('Note ; DGPN\n\nAutre\nNote')).toEqual(['Note', 'Autre', 'Note (2)']);
    expect(paperNames('Note (2)\nNote\nNote')).toEqual(['Note (2)', 'Note', 'Note (3)']);
  });

  it('is another one for two papers of one title, kept apart when the agenda is read again', () => {
    const papers = ['0190', '0191'].map((documentId) => ({ title: 'Note', documentId, presentedBy: null }));
    const draft = { agenda: 'X', papers: papersText(papers), documents: documentsText(papers) };
    const documentsOf = (documents: string) => {
      const read = checkContent({ ...draft, documents });
      return 'content' in read && read.content.papers.map(({ documentId }) => documentId);
    };
    expect(documentsOf(draft.documents)).toEqual(['0190', '0191']);
    expect(documentsOf(withDocument(draft.documents, 'Note (2)', '0192'))).toEqual(['0190', '0192']);
    expect(documentsOf(withDocument(draft.documents, 'Note', ''))).toEqual([null, '0191']);
  });
});
