import { createHash } from 'node:crypto';
import { demonstrationId } from '@iscg/database';
import type { DemonstrationFile } from '@iscg/subgraph-kit';
import { DEMONSTRATION_DOCUMENTS } from './demonstration-documents.js';

/** An invented file of a document, with what its row tells. */
interface DocumentFile extends DemonstrationFile {
  readonly documentId: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly addedAt: string;
  readonly author: string;
  readonly sha256: string;
}

/** The key of an invented document, by its place among them. */
export const demonstrationDocumentId = (index: number) => demonstrationId('document', index);

/** The key of the invented document with a title. @throws Error when there is none */
export function demonstrationDocumentIdOf(title: string): string {
  const index = DEMONSTRATION_DOCUMENTS.findIndex((document) => document.title === `${title} (exemple)`);
  if (index < 0) throw new Error(`no invented document is called « ${title} »`);
  return demonstrationDocumentId(index);
}

/** Every file of the invented documents. */
export function demonstrationFiles(): DocumentFile[] {
  const files = DEMONSTRATION_DOCUMENTS.flatMap((document, index) =>
    document.addedOn.map((addedOn, place) => ({ document, index, number: place + 1, addedOn })),
  );
  return files.map(({ document, index, number, addedOn }, place) => {
    const title = `${document.title}, version ${number}`;
    const isTable = document.rows !== undefined;
    const content = isTable ? csvOf(document.rows, number) : pdfOf(title);
    return {
      id: demonstrationId('document-version', place),
      documentId: demonstrationDocumentId(index),
      number,
      fileName: `${document.fileName}${number > 1 ? `-v${number}` : ''}.${isTable ? 'csv' : 'pdf'}`,
      mediaType: isTable ? 'text/csv' : 'application/pdf',
      addedAt: `${addedOn}T09:30:00.000Z`,
      author: document.author,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
    };
  });
}

function csvOf(rows: readonly (readonly string[])[], number: number): Buffer {
  const lines = [['Version', String(number)], ...rows].map((cells) => cells.join(';'));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

/** One page with one line, in the fonts that every reader has. */
function pdfOf(title: string): Buffer {
  const shown = title
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('’', "'")
    .replaceAll('–', '-');
  const line = `BT /F1 16 Tf 50 780 Td (${shown}) Tj ET`;
  const notice = "BT /F1 11 Tf 50 750 Td (Document de d\u00e9monstration : rien de ceci n'est vrai.) Tj ET";
  const stream = `${line}\n${notice}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
