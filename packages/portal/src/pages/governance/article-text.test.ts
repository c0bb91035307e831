import { expect, test } from '@jest/globals';
import { blocksOf } from './article-text';

test('an article is cut into paragraphs and lists, word for word', () => {
  expect(blocksOf('Elle s’engage à :\n- Proposer.\n- Offrir.\n\nEn retour :\n- Aider.')).toEqual([
    { paragraph: 'Elle s’engage à :' },
    { items: ['Proposer.', 'Offrir.'] },
    { paragraph: 'En retour :' },
    { items: ['Aider.'] },
  ]);
});

test('a dash inside a paragraph begins no list', () => {
  expect(blocksOf('La SNPD 2020-2024 – une priorité.')).toEqual([{ paragraph: 'La SNPD 2020-2024 – une priorité.' }]);
});
