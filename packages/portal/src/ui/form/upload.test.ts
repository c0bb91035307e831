import { describe, expect, it } from '@jest/globals';
import { stepInWords } from './upload';

describe('the sending of a file', () => {
  it('is told in a few steps, and its end only once every byte has left', () => {
    const words = Array.from({ length: 1001 }, (_, bytes) => stepInWords({ bytes, of: 1000 }));
    expect([...new Set(words)]).toEqual([
      'Envoi du fichier commencé…',
      'Envoi du fichier : 25\u00a0%…',
      'Envoi du fichier : 50\u00a0%…',
      'Envoi du fichier : 75\u00a0%…',
      'Fichier envoyé : enregistrement en cours…',
    ]);
    expect(words.indexOf('Fichier envoyé : enregistrement en cours…')).toBe(1000);
  });
});
