import { createRequire } from 'node:module';

/** One of the 101 départements, or a collectivity without that status. */
export interface Department {
  /** Official geographic code: `01` … `95`, `2A`, `2B`, `971` … `976`. */
  code: string;
  name: string;
  /** INSEE code of the region; for a collectivity its own code. */
  regionCode: string;
  regionName: string;
  overseas: boolean;
  /** Whether the Paris police prefecture is competent for the police here: 75, 92, 93, 94. */
  parisPolicePrefecture: boolean;
}

interface Territory {
  code: string;
  nom: string;
  zone: string;
  region: string;
}

const PARIS_POLICE_PREFECTURE: readonly string[] = ['75', '92', '93', '94'];
const DEPARTMENT_ZONES: readonly string[] = ['metro', 'drom'];

const require = createRequire(import.meta.url);

/** Reads a table of @etalab/decoupage-administratif (its own entry point only works from its own folder). */
function readTerritories(file: string): Territory[] {
  const content: unknown = require(`@etalab/decoupage-administratif/data/${file}.json`);
  return Array.isArray(content) ? content.map(territory) : [];
}

function territory(row: unknown): Territory {
  const text = (name: string): string => {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), nom: text('nom'), zone: text('zone'), region: text('region') };
}

const regionNames = new Map(readTerritories('regions').map(({ code, nom }) => [code, nom]));

const territories = readTerritories('departements')
  .map(({ code, nom, zone, region }) => ({
    zone,
    department: {
      code,
      name: nom,
      regionCode: region,
      regionName: regionNames.get(region) ?? nom,
      overseas: zone !== 'metro',
      parisPolicePrefecture: PARIS_POLICE_PREFECTURE.includes(code),
    },
  }))
  .sort((a, b) => (a.department.code < b.department.code ? -1 : 1));

/** The 101 départements (96 metropolitan, 5 overseas) by code. Source: INSEE, official geographic code. */
export const DEPARTMENTS: readonly Department[] = territories
  .filter(({ zone }) => DEPARTMENT_ZONES.includes(zone))
  .map(({ department }) => department);

/** Territories without département status by code (Polynésie française, Nouvelle-Calédonie…): listed, never counted. */
export const COLLECTIVITIES: readonly Department[] = territories
  .filter(({ zone }) => !DEPARTMENT_ZONES.includes(zone))
  .map(({ department }) => department);
