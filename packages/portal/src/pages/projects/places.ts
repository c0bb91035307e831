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

/** The employers and host units of a département that have not ended, by name. */
export interface Places {
  readonly employers: readonly Choice[];
  readonly units: readonly HostUnit[];
}

/** What the portal knows of a département; asks nothing while there is none. */
export function useKnownPlaces(departmentCode: string): UseQueryResult<KnownPlacesQuery> {
  return useGraph(KnownPlacesDocument, { departmentCode }, { enabled: departmentCode !== '' });
}

export function placesOf({ employers, hostUnits }: KnownPlacesQuery): Places {
  return {
    employers: (employers?.nodes ?? []).flatMap(({ id, name }) => (name ? { value: id, label: name } : [])),
    units: (hostUnits?.nodes ?? []).flatMap(({ name, ...unit }) => (name ? { ...unit, name } : [])),
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
