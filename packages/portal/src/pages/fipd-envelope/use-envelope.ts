import type { FipdEnvelopeQuery } from '@iscg/client';
import { useSession } from '../../session/session';

export type Envelope = NonNullable<FipdEnvelopeQuery['fipdEnvelope']>;

/** Whether the person records what is decided of the envelope: the fund itself, or ANISCG. */
export function useSetsEnvelope(): boolean {
  const { scopes, reading } = useSession();
  return scopes.includes('funding:write') && (reading.includes('SG_CIPDR') || reading.includes('ANISCG'));
}
