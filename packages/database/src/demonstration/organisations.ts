import { readSettlements } from '../reference/communes.js';
import type { Commune } from '../reference/communes.js';
import type { Department } from '../reference/departments.js';
import type { DemonstrationEmployer, DemonstrationHostUnit, EmployerKind, Force, HostUnitKind } from './model.js';
import { demonstrationId } from './random.js';
import type { Random } from './random.js';

/** Creates employers and host units on demand and gives the same one again for the same place. */
export interface Organisations {
  employers: DemonstrationEmployer[];
  hostUnits: DemonstrationHostUnit[];
  /** An employer of the département; a few employ several posts. */
  employerFor(department: Department): DemonstrationEmployer;
  /** The units that host a post of this force. */
  hostUnitsFor(department: Department, force: Force): DemonstrationHostUnit[];
}

/** How often each kind employs: associations most. */
const EMPLOYER_KINDS: readonly EmployerKind[] = [
  'ASSOCIATION',
  'ASSOCIATION',
  'ASSOCIATION',
  'DEPARTMENT_COUNCIL',
  'DEPARTMENT_COUNCIL',
  'CCAS',
  'MUNICIPALITY',
  'INTERCOMMUNALITY',
];

const GENDARMERIE_KINDS: readonly HostUnitKind[] = ['COMPANY', 'COMPANY', 'BRIGADE', 'BRIGADE', 'GROUPEMENT'];
const PARIS_DISTRICTS = 20;

export function createOrganisations(random: Random): Organisations {
  const settlements = readSettlements();
  const employers = new Map<string, DemonstrationEmployer>();
  const hostUnits = new Map<string, DemonstrationHostUnit>();
  const communesOf = (department: Department): readonly Commune[] => settlements.get(department.code)?.communes ?? [];
  const hostUnit = (department: Department, force: 'POLICE' | 'GENDARMERIE'): DemonstrationHostUnit => {
    const unit = inventHostUnit(department, force, communesOf(department), random);
    return remembered(hostUnits, `${department.code} ${unit.name}`, () => ({
      id: demonstrationId('host-unit', hostUnits.size),
      ...unit,
    }));
  };
  return {
    get employers() {
      return [...employers.values()];
    },
    get hostUnits() {
      return [...hostUnits.values()];
    },
    employerFor: (department) => {
      const kind = random.pick(EMPLOYER_KINDS);
      const name = employerName(kind, department, random.pick(communesOf(department).slice(0, 3)));
      return remembered(employers, `${department.code} ${name}`, () => ({
        id: demonstrationId('employer', employers.size),
        name,
        kind,
        departmentCode: department.code,
      }));
    },
    hostUnitsFor: (department, force) => {
      const units = forcesOf(force, random).map((side) => hostUnit(department, side));
      return units.filter((unit, index) => units.indexOf(unit) === index);
    },
  };
}

/** Whose units host a post; some gendarmerie posts are shared by two. */
function forcesOf(force: Force, random: Random): ('POLICE' | 'GENDARMERIE')[] {
  if (force === 'POLICE') return ['POLICE'];
  if (force === 'MIXED') return ['POLICE', 'GENDARMERIE'];
  return random.chance(0.3) ? ['GENDARMERIE', 'GENDARMERIE'] : ['GENDARMERIE'];
}

function inventHostUnit(
  department: Department,
  force: 'POLICE' | 'GENDARMERIE',
  communes: readonly Commune[],
  random: Random,
): Omit<DemonstrationHostUnit, 'id'> {
  const kind = force === 'POLICE' ? 'COMMISSARIAT' : random.pick(GENDARMERIE_KINDS);
  // A groupement sits in the chef-lieu; police in the larger communes, other gendarmerie units in all.
  const candidates = kind === 'GROUPEMENT' ? communes.slice(0, 1) : communes.slice(0, force === 'POLICE' ? 5 : 8);
  const commune = random.pick(candidates);
  return {
    name: hostUnitName(kind, department, commune, random),
    kind,
    force,
    departmentCode: department.code,
    communeCode: commune.code,
    communeName: commune.name,
  };
}

function hostUnitName(kind: HostUnitKind, department: Department, commune: Commune, random: Random): string {
  if (kind === 'GROUPEMENT') return `Groupement de gendarmerie départementale – ${department.name}`;
  if (kind === 'COMPANY') return `Compagnie de gendarmerie – ${commune.name}`;
  if (kind === 'BRIGADE') return `Brigade de gendarmerie – ${commune.name}`;
  if (department.code !== '75') return `Commissariat de police – ${commune.name}`;
  const district = random.integer(1, PARIS_DISTRICTS);
  return `Commissariat de police – Paris ${district}${district === 1 ? 'er' : 'e'}`;
}

function employerName(kind: EmployerKind, department: Department, commune: Commune): string {
  switch (kind) {
    case 'ASSOCIATION':
      return `Association Exemple-Repères – ${department.name}`;
    case 'DEPARTMENT_COUNCIL':
      return department.code === '75' ? 'Ville de Paris' : `Conseil départemental – ${department.name}`;
    case 'CCAS':
      return `Centre communal d'action sociale – ${commune.name}`;
    case 'MUNICIPALITY':
      return `Commune – ${commune.name}`;
    case 'INTERCOMMUNALITY':
      return `Intercommunalité – ${commune.name}`;
  }
}

function remembered<T>(known: Map<string, T>, key: string, create: () => T): T {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}
