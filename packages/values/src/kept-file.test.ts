import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptFileTypeOf, parseFileName } from './kept-file.js';

describe('the name of a file', () => {
  it.each([
    ['procès-verbal du 12 mars.pdf', 'procès-verbal du 12 mars.pdf'],
    ['Budget 2026 (v2).xlsx', 'Budget 2026 (v2).xlsx'],
    ['e\u0301tat.csv', '\u00e9tat.csv'],
    [`${'a'.repeat(196)}.pdf`, `${'a'.repeat(196)}.pdf`],
  ])('%s is kept', (given, kept) => {
    expect(parseFileName(given)).toBe(kept);
  });

  it.each([
    ['../../etc/passwd', /chemin/],
    ['..', /chemin/],
    ['dossier/rapport.pdf', /chemin/],
    ['C:\\Users\\x\\rapport.pdf', /chemin/],
    ['C:rapport.pdf', /chemin/],
    ['\\\\serveur\\partage\\rapport.pdf', /chemin/],
    ['rapport\u0000.pdf', /invisibles/],
    ['rapport\r\nx: y.pdf', /invisibles/],
    ['rapport\u202efdp.exe', /invisibles/],
    ['rapport\u200b.pdf', /invisibles/],
    ['rapport\ud800.pdf', /invisibles/],
    [`${'a'.repeat(197)}.pdf`, /200 caractères/],
    ['CON', /tous les ordinateurs/],
    ['nul.pdf', /tous les ordinateurs/],
    ['com1.txt', /tous les ordinateurs/],
    ['.htaccess', /tous les ordinateurs/],
    ['rapport.pdf.', /tous les ordinateurs/],
    ['rapport.pdf ', /tous les ordinateurs/],
    ['rapport.pdf:secret', /tous les ordinateurs/],
    ['rapport?.pdf', /tous les ordinateurs/],
    ['', /pas de nom/],
    [undefined, /pas de nom/],
    [['rapport.pdf'], /pas de nom/],
  ])('%j is refused with the reason', (given, message) => {
    expect(() => parseFileName(given)).toThrow(message);
  });

  it('that is kept never leads anywhere, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (given) => {
        let kept: string;
        try {
          kept = parseFileName(given);
        } catch {
          return;
        }
        expect(kept).not.toMatch(/[/\\\p{C}]|^\./u);
        expect(kept.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('the kind of a file', () => {
  it.each([
    ['rapport.pdf', 'application/pdf'],
    ['RAPPORT.PDF', 'application/pdf'],
    ['rapport.exe.txt', 'text/plain'],
    ['photo.jpeg', 'image/jpeg'],
  ])('%s promises %s', (name, mediaType) => {
    expect(keptFileTypeOf(name).mediaType).toBe(mediaType);
  });

  it.each([
    'rapport',
    'rapport.exe',
    'rapport.pdf.exe',
    'page.html',
    'image.svg',
    'macro.docm',
    'archive.zip',
    '.pdf ',
  ])('%s promises nothing that is kept', (name) => {
    expect(() => keptFileTypeOf(name)).toThrow(/pas accepté/);
  });
});
