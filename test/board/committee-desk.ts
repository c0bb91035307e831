import type { ViewerOptions } from '@iscg/test-kit';
import { ANISCG, type BoardRoom } from './desk.js';

export interface Committee {
  readonly id: string;
  readonly state: string;
  readonly missingRoles: readonly string[];
  readonly papers: readonly { readonly id: string; readonly title: string; readonly adoptedOn: string | null }[];
  readonly decisions: readonly { readonly number: number; readonly text: string }[];
  readonly version: number;
}
const COMMITTEE = `id state heldOn missingRoles attendees { role office representative }
  papers { id title presentedBy { code } adoptedOn } decisions { number text } version`;
const INPUTS = {
  conveneTechnicalCommittee: 'ConveneTechnicalCommitteeInput',
  changeCommitteePapers: 'ChangeCommitteePapersInput',
  cancelTechnicalCommittee: 'CancelTechnicalCommitteeInput',
  recordCommitteeAttendance: 'RecordCommitteeAttendanceInput',
  holdTechnicalCommittee: 'TechnicalCommitteeVersionInput',
  recordCommitteeDecision: 'RecordCommitteeDecisionInput',
  adoptCommitteePaper: 'AdoptCommitteePaperInput',
} as const;

export const of = ({ id, version }: Committee) => ({ meetingId: id, version });
export const sits = (role: string, representative = true) => ({ role, office: `Fonction ${role}`, representative });
export const WHOLE = ['CHAIR', 'DGPN', 'DGGN', 'PP', 'DCSP']
  .map((role) => sits(role))
  .concat(sits('HEAD_OF_SERVICE', false));
export const PAPERS = [{ title: 'Rapport d’activité', presentedBy: 'ANISCG' }];

/** Who acts on the committee in a room that stands at 23 November 2026. */
export function committeeDesk(room: BoardRoom) {
  let meetings = 0;
  /** The meeting as it stands after an act, and code, field and sentence of each refusal. */
  const act = async (kind: keyof typeof INPUTS, input: object, viewer: ViewerOptions = ANISCG) => {
    const { data, errors } = await (
      await room.as(viewer)
    )(
      `mutation ($input: ${INPUTS[kind]}!) { outcome: ${kind}(input: $input) { meeting { ${COMMITTEE} } errors { code field message } } }`,
      { input },
    );
    const meeting: Committee | null = data?.['outcome']?.meeting ?? null;
    const told: { code: string; field: string | null; message: string }[] = data?.['outcome']?.errors ?? [];
    const refusals = [
      ...told.map(({ code, field, message }) => [code, field, message]),
      ...errors.map(({ extensions, message }) => [extensions.code, extensions['field'], message]),
    ];
    return { meeting, refusals };
  };

  const done = async (...sent: Parameters<typeof act>): Promise<Committee> => {
    const { meeting, refusals } = await act(...sent);
    if (!meeting) throw new Error(JSON.stringify(refusals));
    return meeting;
  };

  /** A meeting whose day has come, with one document. */
  const comeOn = async (day = '2026-11-20'): Promise<Committee> => {
    const id = `01890000-0000-7000-8000-${String((meetings += 1)).padStart(12, '0')}`;
    await room.truth.query(
      `INSERT INTO governance.committee_meeting (id, meets_on, convened_on, place) VALUES ($1, $2, '2026-01-05', 'Paris')`,
      [id, day],
    );
    return done('changeCommitteePapers', { meetingId: id, version: 1, papers: PAPERS });
  };
  const held = async () =>
    done(
      'holdTechnicalCommittee',
      of(await done('recordCommitteeAttendance', { ...of(await comeOn()), attendees: WHOLE })),
    );

  return { act, done, comeOn, held };
}

export type CommitteeDesk = ReturnType<typeof committeeDesk>;
