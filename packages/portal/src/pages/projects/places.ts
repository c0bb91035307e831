import { KnownPlacesDocument, type Force, type KnownPlacesQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useGraph } from '../../graph/graph';
import type { Choice } from '../../ui/list/list-url';
import { FORCE_WORDS } from '../posts/words';

export interface HostUnit {
  readonly id: string;
  readonly name: string;
  readonly force: Force | null;
  readonly communeName: string | null;
}

/** The employers and host units that the portal knows in a département, each once, by name. */
export interface Places {
  readonly employers: readonly Choice[];
  readonly units: readonly HostUnit[];
}

/** What the portal knows of a département; asks nothing while there is none. */
export function useKnownPlaces(departmentCode: string): UseQueryResult<KnownPlacesQuery> {
  return useGraph(KnownPlacesDocument, { departmentCode }, { enabled: departmentCode !== '' });
}

export function placesOf({ posts }: KnownPlacesQuery): Places {
  const employers = new Map<string, Choice>();
  const units = new Map<string, HostUnit>();
  for (const { employer, hostUnits } of posts?.nodes ?? []) {
    if (employer?.name) employers.set(employer.id, { value: employer.id, label: employer.name });
    for (const { name, ...unit } of hostUnits ?? []) if (name) units.set(unit.id, { ...unit, name });
  }
  return {
    employers: [...employers.values()].sort((one, other) => one.label.localeCompare(other.label, 'fr')),
    units: [...units.values()].sort((one, other) => one.name.localeCompare(other.name, 'fr')),
  };
}

/** The units that a post of a force may have: its own, or those of both when it is mixed. */
export function unitsOfForce(units: readonly HostUnit[], force: Force | null): readonly HostUnit[] {
  return force === 'MIXED' ? units : units.filter((unit) => unit.force === force);
}

/** « Commissariat de Bobigny (Police) ». */
export function unitChoice({ id, name, force }: HostUnit): Choice {
  return { value: id, label: force ? `${name} (${FORCE_WORDS[force].toLowerCase()})` : name };
}
