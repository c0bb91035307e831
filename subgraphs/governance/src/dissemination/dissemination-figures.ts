import type { Party, Viewer } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { disseminationCounted } from './dissemination.access.js';
import { DisseminationLevel, PARTY_OF_LEVEL } from './dissemination.enums.js';
import type { DisseminationFigures, DisseminationLevelFigures } from './dissemination.model.js';
import type { LevelCount } from './dissemination.store.js';

const SOURCE = 'Registre de la diffusion de la convention, tenu dans le portail.';
const DEFINITION =
  'Destinataires inscrits au registre, préfets et échelons des directions (article 3), à qui la convention a été envoyée, et qui en ont accusé réception ; une direction compte les siens.';

/** The figures of every level. What the viewer may not count is left out here as well as by the row policies. */
export function disseminationFiguresOf(
  asOf: PlainDate,
  reminderDays: number,
  counts: readonly LevelCount[],
  viewer: Viewer,
): DisseminationFigures {
  const counted = counts.filter((count) => disseminationCounted.allows(viewer, count));
  const levels = Object.values(DisseminationLevel)
    .map((level) => ({
      level,
      partyCode: PARTY_OF_LEVEL[level],
      ofLevel: counted.filter((each) => each.level === level),
    }))
    .filter(({ partyCode }) => viewer.parties.some((party) => countsLevelsOf(party, partyCode)))
    .map(({ ofLevel, ...known }) => ({ ...known, ...sharesOf(ofLevel) }));
  return { asOf, reminderDays, levels, source: SOURCE, definition: DEFINITION };
}

/** Whether a party counts the recipients of another: all do of all, a directorate of itself. */
function countsLevelsOf(party: Party, other: Party): boolean {
  return disseminationCounted.reach(party) === 'ALL' || party === other;
}

type Shares = Pick<
  DisseminationLevelFigures,
  'recipients' | 'sent' | 'acknowledged' | 'sentShare' | 'acknowledgedShare'
>;

function sharesOf(counts: readonly LevelCount[]): Shares {
  const sum = (name: 'recipients' | 'sent' | 'acknowledged') => counts.reduce((total, each) => total + each[name], 0);
  const [recipients, sent, acknowledged] = [sum('recipients'), sum('sent'), sum('acknowledged')];
  const share = (part: number) => (recipients === 0 ? null : Math.round((part / recipients) * 10_000) / 10_000);
  return { recipients, sent, acknowledged, sentShare: share(sent), acknowledgedShare: share(acknowledged) };
}
