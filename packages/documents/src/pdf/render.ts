import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block, PaperDocument } from './description.js';
import { drawTable, factsTable } from './table.js';

const require = createRequire(import.meta.url);
const REGULAR = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf');

const MARGIN = 56;
const FOOTER_HEIGHT = 40;
const INK = '#161616';
const GREY = '#555555';
const HEADING_SIZE = { 2: 15, 3: 12.5 } as const;
const DEMONSTRATION = 'Document de démonstration : les personnes et les faits sont inventés.';

/**
 * A tagged PDF 1.7 after PDF/UA-1 (ISO 14289-1): language, title, headings, paragraphs and tables with their heads are in
 * its structure, fonts are embedded, what is decoration is marked as such.
 */
export async function renderPdf(paper: PaperDocument): Promise<Buffer> {
  const document = open(paper);
  const finished = collect(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const title = document.struct('H1', {}, () => void document.font('bold').fontSize(20).text(paper.title));
  root.add(title);
  if (paper.demonstration) addBlock(document, root, { kind: 'paragraph', text: DEMONSTRATION });
  for (const block of paper.blocks) addBlock(document, root, block);
  root.end();
  addFooters(document, paper.footer);
  document.end();
  return finished;
}

function open({ title, author, subject, issuedAt }: PaperDocument): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOTER_HEIGHT },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: author, Subject: subject, CreationDate: issuedAt, ModDate: issuedAt },
  });
  document.registerFont('regular', REGULAR);
  document.registerFont('bold', BOLD);
  return document.font('regular').fillColor(INK);
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}

function addBlock(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: Block): void {
  document.fillColor(INK);
  switch (block.kind) {
    case 'heading': {
      const size = HEADING_SIZE[block.level];
      document.moveDown(0.8);
      root.add(
        document.struct(`H${block.level}`, {}, () => void document.font('bold').fontSize(size).text(block.text)),
      );
      return;
    }
    case 'paragraph':
      document.moveDown(0.5);
      root.add(
        document.struct('P', {}, () => void document.font('regular').fontSize(11).text(block.text, { lineGap: 2 })),
      );
      return;
    case 'facts':
      return drawTable(document, root, factsTable(block));
    case 'table':
      return drawTable(document, root, {
        caption: block.caption,
        columns: block.columns,
        rows: block.rows,
        heads: true,
      });
  }
}

/** Page numbers are decoration: a screen reader has its own. */
function addFooters(document: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    const { width, height, margins } = document.page;
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(9).fillColor(GREY);
    const at = { width: width - 2 * MARGIN, lineBreak: false } as const;
    document.text(`${footer} – page ${index - start + 1} sur ${count}`, MARGIN, height - MARGIN, at);
    document.endMarkedContent();
    margins.bottom = MARGIN + FOOTER_HEIGHT;
  }
}
