import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { readSettlements } from './communes.js';
import { COLLECTIVITIES, DEPARTMENTS } from './departments.js';

describe('The départements', () => {
  it('are 101, of which 5 overseas, sorted by code', () => {
    const codes = DEPARTMENTS.map(({ code }) => code);
    expect(codes.length).toBe(101);
    expect(new Set(codes).size).toBe(101);
    expect([...codes].sort()).toEqual(codes);
    const overseas = DEPARTMENTS.filter((department) => department.overseas).map(({ code }) => code);
    expect(overseas).toEqual(['971', '972', '973', '974', '976']);
  });

  it('are under the Paris police prefecture in Paris and the inner suburbs only', () => {
    const codes = DEPARTMENTS.filter(({ parisPolicePrefecture }) => parisPolicePrefecture).map(({ code }) => code);
    expect(codes).toEqual(['75', '92', '93', '94']);
  });

  it.each([
    ['2A', 'Corse-du-Sud', '94', 'Corse'],
    ['93', 'Seine-Saint-Denis', '11', 'Île-de-France'],
    ['974', 'La Réunion', '04', 'La Réunion'],
  ])('know that %s is %s', (code, name, regionCode, regionName) => {
    expect(DEPARTMENTS.find((department) => department.code === code)).toMatchObject({ name, regionCode, regionName });
  });

  it('do not include the collectivities, which are listed apart', () => {
    const names = COLLECTIVITIES.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Saint-Pierre-et-Miquelon', 'Polynésie française']));
    expect(names.length).toBe(8);
  });
});

describe('The principal communes', () => {
  it('are exactly those of the official geography that is installed', () => {
    const file = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
    const official: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const names = new Map<unknown, unknown>();
    for (const row of Array.isArray(official) ? official : []) {
      if (Reflect.get(row, 'type') === 'commune-actuelle') names.set(Reflect.get(row, 'code'), Reflect.get(row, 'nom'));
    }
    const settlements = readSettlements();
    expect([...settlements.keys()]).toEqual(DEPARTMENTS.map(({ code }) => code));
    for (const { communes, inhabitants } of settlements.values()) {
      expect(inhabitants).toBeGreaterThan(70_000);
      for (const { code, name } of communes) expect(names.get(code)).toBe(name);
    }
  });
});
