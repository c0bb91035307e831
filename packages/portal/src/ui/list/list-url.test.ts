import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay, readListState, writeListState, type ListAddress, type ListState } from './list-url';

const ADDRESS: ListAddress = {
  filters: [
    { kind: 'choice', name: 'force', label: 'Force', choices: [{ value: 'POLICE', label: 'Police' }] },
    { kind: 'text', name: 'q', label: 'Recherche', maxLength: 100 },
    { kind: 'day', name: 'date', label: 'À la date du' },
  ],
  sortable: ['reference', 'fte'],
  columns: { all: ['reference', 'force', 'fte', 'holder'], shown: ['reference', 'force'] },
};
const read = (search: string) => readListState(new URLSearchParams(search), ADDRESS);

describe('a list’s address', () => {
  it('tells filters, sort, columns and page', () => {
    expect(read('force=POLICE&q=brest&date=2026-02-28&tri=-fte&colonnes=fte,reference&apres=abc')).toEqual({
      values: { force: 'POLICE', q: 'brest', date: '2026-02-28' },
      sort: { column: 'fte', descending: true },
      columns: ['reference', 'fte'],
      after: 'abc',
      problems: [],
    });
  });

  it.each([
    ['a choice that does not exist', 'force=MARINE', '« MARINE » n’est pas un choix de « Force » : filtre ignoré.'],
    ['a filter that does not exist', 'taille=3', '« taille » n’est pas un filtre de cette page : ignoré.'],
    [
      'a day that does not exist',
      'date=2026-02-30',
      '« 2026-02-30 » n’est pas une date (attendu : AAAA-MM-JJ) : « À la date du » ignoré.',
    ],
    ['a sort that does not exist', 'tri=-taille', '« -taille » n’est pas un tri de cette page : ignoré.'],
    ['a column that does not exist', 'colonnes=taille', 'Colonne inconnue : taille. Ignorée.'],
    [
      'a search of 5 000 characters',
      `q=${'x'.repeat(5_000)}`,
      '« Recherche » : 5000 caractères, 100 au plus. Raccourcissez votre recherche.',
    ],
    ['a name of the language itself', '__proto__=1', '« __proto__ » n’est pas un filtre de cette page : ignoré.'],
  ])('leaves out %s, and says so', (_case, search, problem) => {
    const state = read(search);
    expect(state.problems).toEqual([problem]);
    expect(state).toMatchObject({ values: {}, sort: undefined, columns: ['reference', 'force'] });
  });

  it('begins at the first page again when a filter changes', () => {
    expect(writeListState(read('apres=abc'), { values: { force: 'POLICE' } }, ADDRESS).toString()).toBe('force=POLICE');
  });

  it('is read back as it was written, whatever it tells', () => {
    const value = fc.record({
      values: fc.record(
        {
          force: fc.constant('POLICE'),
          q: fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() === text && text !== ''),
          date: fc.constantFrom('2026-01-31', '2024-02-29'),
        },
        { requiredKeys: [] },
      ),
      sort: fc.option(fc.record({ column: fc.constantFrom('reference', 'fte'), descending: fc.boolean() }), {
        nil: undefined,
      }),
      columns: fc.constantFrom(['reference', 'force'], ['holder'], ['reference', 'force', 'fte', 'holder']),
      after: fc.option(fc.string({ minLength: 1, maxLength: 60 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(value, (told) => {
        const state: ListState = { ...told, problems: [] };
        const written = writeListState(state, { after: state.after }, ADDRESS).toString();
        expect(readListState(new URLSearchParams(written), ADDRESS)).toEqual(state);
      }),
    );
  });

  it.each(['2024-02-29', '2026-12-31'])('takes %s for a day', (day) => expect(isDay(day)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'today'])('takes %s for no day', (day) =>
    expect(isDay(day)).toBe(false),
  );
});
