import type { SessionRecord } from '../../session/session-service';
import { PARTY_WORDS } from '../../words';

type Words = (party: SessionRecord['party']) => string;

const RECORD_WORDS: Readonly<Record<SessionRecord['kind'], Words>> = {
  SIGNED_IN: () => 'Connexion',
  SIGNED_OUT: () => 'Déconnexion',
  REVOKED: () => 'Session fermée à distance',
  ACTING_AS: (party) => (party ? `Restriction à une partie : ${PARTY_WORDS[party]}` : 'Reprise de toutes mes parties'),
  CALENDAR_OPENED: () => 'Adresse d’agenda créée',
  CALENDAR_CLOSED: () => 'Adresse d’agenda supprimée',
  VIEWING_AS: (party) => (party ? `Consultation comme ${PARTY_WORDS[party]}` : 'Retour à ma vue'),
};

/** What was recorded, in French. */
export function recordInWords({ kind, party }: SessionRecord): string {
  return RECORD_WORDS[kind](party);
}
