import { describe, expect, test } from '@jest/globals';
import { checkDocument, checkVersion, faultOfFile } from './document-draft';

const draft = { title: ' Note ', kind: 'OTHER', owner: 'DGPN', readers: 'DGGN PP', file: '' };
const file = new File(['x'], 'note.PDF');

describe('a document as a person describes it', () => {
  test('is read with its readers and its file', () => {
    expect(checkDocument(draft, file)).toEqual({
      content: { title: 'Note', kind: 'OTHER', owner: 'DGPN', readers: ['DGGN', 'PP'], file },
    });
  });

  test('says what is missing, each at its field', () => {
    const checked = checkDocument({ title: ' ', kind: '', owner: '', readers: '', file: '' }, undefined);
    expect('faults' in checked && [...checked.faults.keys()]).toEqual(['title', 'kind', 'owner', 'file']);
  });
});

describe('a file that a person chose', () => {
  test.each([
    [undefined, /Choisissez/],
    [{ name: 'note.pdf', size: 0 }, /vide/],
    [{ name: 'note.pdf', size: 100 * 1024 * 1024 + 1 }, /dépasse 100 Mo/],
    [{ name: 'note.exe', size: 1 }, /pas accepté/],
    [{ name: 'notepdf', size: 1 }, /pas accepté/],
  ])('%j is refused with the reason', (given, message) => {
    expect(faultOfFile(given)).toMatch(message);
  });

  test('of 100 Mo is taken', () => {
    expect(faultOfFile({ name: 'note.pdf', size: 100 * 1024 * 1024 })).toBeUndefined();
    expect(checkVersion(file)).toEqual({ content: { file } });
  });
});
