import { conflict, fault, lineOf } from '@iscg/subgraph-kit';
import type { CommitteeAttendeeInput } from './technical-committee.args.js';
import { ROLE_WORDS, type CommitteeRole } from './technical-committee.enums.js';

const MOST_HEADS = 2;
const LONGEST_OFFICE = 160;

/**
 * The sheet that was sent, when article 4 knows such a one: each role once, one or two heads of service in person.
 * @throws PortalError `BAD_USER_INPUT`
 */
export function attendeesWritten(attendees: readonly CommitteeAttendeeInput[]): CommitteeAttendeeInput[] {
  if (attendees.length < 1) throw fault('attendees', 'Une feuille de présence a au moins une personne.');
  const counts = new Map<CommitteeRole, number>();
  for (const { role, representative } of attendees) {
    counts.set(role, (counts.get(role) ?? 0) + 1);
    if (representative && role === 'HEAD_OF_SERVICE')
      throw fault('attendees', 'Un chef de service siège en personne : l’article 4 ne prévoit pas son représentant.');
  }
  for (const [role, count] of counts) {
    if (role === 'HEAD_OF_SERVICE' && count > MOST_HEADS)
      throw fault('attendees', `L’article 4 associe un ou deux chefs de service : vous en citez ${count}.`);
    if (role !== 'HEAD_OF_SERVICE' && count > 1)
      throw fault('attendees', `Une seule personne siège pour ${ROLE_WORDS[role]} : vous en citez ${count}.`);
  }
  return attendees.map(({ role, office, representative }) => ({
    role,
    representative,
    office: lineOf('attendees', 'La fonction d’une personne', office, LONGEST_OFFICE),
  }));
}

/** @throws PortalError `CONFLICT` that names the roles of article 4 which nobody fills */
export function refuseIncomplete(missing: readonly CommitteeRole[]): void {
  if (missing.length === 0) return;
  const roles = missing.map((role) => `${ROLE_WORDS[role]}${role === 'HEAD_OF_SERVICE' ? '' : ' ou son représentant'}`);
  throw conflict('meetingId', `Le comité technique n’est pas au complet (article 4) : il manque ${roles.join(' ; ')}.`);
}
