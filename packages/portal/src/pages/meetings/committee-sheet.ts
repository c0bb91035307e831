import type { CommitteeRole } from '@iscg/client';
import { faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { ROLE_WORDS } from './words';

interface Line {
  readonly role: CommitteeRole;
  /** Field of the office of who attends. */
  readonly name: string;
  readonly label: string;
  /** Field that tells whether a representative does; none for a head of service, who sits in person. */
  readonly standsIn?: string;
}

interface Attendee {
  readonly role: CommitteeRole;
  readonly office: string;
  readonly representative: boolean;
}

export interface CommitteeSheet {
  readonly attendees: Attendee[];
}

const LONGEST = 160;
const REPRESENTED = 'oui';
export const REPRESENTATION = [{ value: REPRESENTED, label: 'Par un représentant' }];

const LED: readonly CommitteeRole[] = ['CHAIR', 'DGPN', 'DGGN', 'PP', 'DCSP'];

/** The lines of the sheet, in the order of article 4. */
export const LINES: readonly Line[] = [
  ...LED.map((role) => ({ role, name: role, label: ROLE_WORDS[role], standsIn: `${role}-represente` })),
  { role: 'HEAD_OF_SERVICE', name: 'chef-1', label: 'Chef de service' },
  { role: 'HEAD_OF_SERVICE', name: 'chef-2', label: 'Second chef de service' },
];

/** The sheet as it is recorded. */
export function recordedCommittee(
  attendees: readonly {
    readonly role: CommitteeRole | null;
    readonly office: string | null;
    readonly representative: boolean | null;
  }[],
): Draft<string> {
  const left = [...attendees];
  return Object.fromEntries(
    LINES.flatMap(({ role, name, standsIn }) => {
      const [attendee] = left.splice(
        left.findIndex((each) => each.role === role),
        left.some((each) => each.role === role) ? 1 : 0,
      );
      const office = [name, attendee?.office ?? ''] as const;
      return standsIn ? [office, [standsIn, attendee?.representative ? REPRESENTED : ''] as const] : [office];
    }),
  );
}

/** Reads the sheet as a person filled it in. */
export function checkCommitteeSheet(draft: Draft<string>): Checked<string, CommitteeSheet> {
  const attendees = LINES.flatMap(({ role, name, standsIn }): Attendee[] => {
    const office = (draft[name] ?? '').trim();
    const representative = standsIn !== undefined && draft[standsIn] === REPRESENTED;
    return office === '' ? [] : [{ role, office, representative }];
  });
  const faults = LINES.flatMap(({ name }) => {
    const office = (draft[name] ?? '').trim();
    return office === '' ? [] : found(name, faultOfText(office, { what: 'la fonction', longest: LONGEST }));
  });
  const nobody = attendees.length === 0 ? found('CHAIR', 'Indiquez au moins une personne présente.') : [];
  const all = [...faults, ...nobody];
  return all.length > 0 ? { faults: new Map(all) } : { content: { attendees } };
}
