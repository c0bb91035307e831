import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { PaperDocument } from './description.js';
import { renderPdf } from './render.js';

const PAPER: PaperDocument = {
  title: 'Relevé de l’exercice 2026',
  author: 'ANISCG',
  subject: 'Versements de l’exercice',
  issuedAt: new Date('2026-11-23T10:00:00Z'),
  footer: 'ANISCG – relevé',
  demonstration: false,
  blocks: [
    { kind: 'paragraph', text: 'Œuvre, « façade », 15\u202f000,00\u00a0€ — l’été.' },
    { kind: 'heading', level: 2, text: 'Détail' },
    { kind: 'facts', rows: [['Partie', 'DGPN']] },
    {
      kind: 'table',
      caption: 'Versements',
      columns: [{ title: 'Jour' }, { title: 'Montant', align: 'right' }],
      rows: Array.from({ length: 90 }, (_, index) => [`Jour n° ${index + 1}`, `${index} €`]),
    },
  ],
};

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{ getStructTree(): Promise<Node | null> }>;
  getMarkInfo(): Promise<object | null>;
}

function rolesOf({ role, children = [] }: Node): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesOf)];
}

async function opened(paper: PaperDocument) {
  const bytes = await renderPdf(paper);
  const file: PdfFile = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  const roles = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) => rolesOf(tree ?? {}));
  const { text } = await extractText(file, { mergePages: true });
  return { bytes, file, roles, text: text.replaceAll(/\s+/g, ' ') };
}

describe('a PDF', () => {
  it('says its title, its language and that it is tagged, as PDF/UA asks', async () => {
    const { bytes, file } = await opened(PAPER);
    const { info } = await getMeta(file);
    const markInfo = await file.getMarkInfo();
    const metadata = bytes.toString('latin1');
    expect(info).toMatchObject({ Title: PAPER.title, Author: 'ANISCG', Language: 'fr-FR', PDFFormatVersion: '1.7' });
    expect(markInfo).toMatchObject({ Marked: true });
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('/DisplayDocTitle true');
  });

  it('holds headings, paragraphs and tables with their heads in its structure', async () => {
    const { roles } = await opened(PAPER);
    expect(roles.slice(0, 3)).toEqual(['Root', 'Document', 'H1']);
    for (const role of ['P', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
    // One head a fact, one a column.
    expect(roles.filter((role) => role === 'TH')).toHaveLength(1 + 2);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(1 + 2 * 90);
  });

  it('holds every word, French typography included, over as many pages as it takes', async () => {
    const { text, file } = await opened(PAPER);
    expect(file.numPages).toBeGreaterThan(2);
    for (const words of ['Œuvre, « façade », 15 000,00 €', 'Jour n° 1 ', 'Jour n° 90', 'l’été'])
      expect(text).toContain(words);
    expect(text).toContain(`page ${file.numPages} sur ${file.numPages}`);
  });

  it('says that it is a demonstration when what it tells is invented, and only then', async () => {
    const sentence = /Document de démonstration/;
    expect((await opened({ ...PAPER, demonstration: true })).text).toMatch(sentence);
    expect((await opened(PAPER)).text).not.toMatch(sentence);
  });
});
