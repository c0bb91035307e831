import type { HomeQuery, PartyCode } from '@iscg/client';
import { centsOf } from '../../ui/euros';
import { formatCount, formatEuros, formatQuantity } from '../../ui/format';
import { PARTY_WORDS } from '../../words';
import { lineAddress } from '../funding/addresses';
import { undertakingPath } from '../governance/addresses';
import { awaitingPath, projectPath } from '../projects/addresses';
import type { Reader } from './role';

/** One thing with a day that the person should know of. */
export interface Due {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether the day is a beginning rather than a due day. */
  readonly isSince?: boolean;
  readonly title: string;
  readonly to: string;
  /** Who owes it, or a few words more. */
  readonly detail?: string;
}

type Line = NonNullable<HomeQuery['subsidyLines']>['nodes'][number];
type Undertaking = NonNullable<HomeQuery['undertakings']>['nodes'][number];

/** What is owed by the person’s side or to it, the earliest day first. */
export function owedOf(home: HomeQuery, reader: Reader): Due[] {
  const lines = home.subsidyLines?.nodes ?? [];
  const undertakings = home.undertakings?.nodes ?? [];
  return inOrder([
    ...lines.flatMap((line) => dueOfLine(line, reader)),
    ...undertakings.flatMap((undertaking) => dueOfUndertaking(undertaking, reader)),
  ]);
}

function dueOfLine({ id, funder, fiscalYear, outstanding, dueOn }: Line, reader: Reader): Due[] {
  if (!funder || !outstanding || !dueOn || centsOf(outstanding) <= 0n) return [];
  const isMine = reader.own.has(funder.code);
  const whose = isMine ? '' : ` ${PARTY_WORDS[funder.code]}`;
  return [
    {
      id,
      on: dueOn,
      title: `Subvention${whose} ${fiscalYear} : ${formatEuros(outstanding, 'short')} restent à verser`,
      to: lineAddress(id),
      detail: isMine ? 'Vous devez' : 'Dû à l’ANISCG',
    },
  ];
}

function dueOfUndertaking(undertaking: Undertaking, reader: Reader): Due[] {
  const { id, number, words, nextDueOn, overdueSince, status, periods } = undertaking;
  const mine = periods?.find(({ owing }) => concerns(owing, reader.own));
  const who = mine ? 'Vous devez' : whoOwes(undertaking, reader);
  const on = mine?.dueOn ?? overdueSince ?? nextDueOn;
  if (!on || status === 'FULFILLED' || !who) return [];
  const detail = `${who} (engagement ${number})`;
  return [{ id, on, title: opening(words ?? ''), to: undertakingPath(id), detail }];
}

/**
 * From the person’s side first, then from that of the association for which the board answers. Of a commitment judged by
 * periods, whoever has kept its part owes nothing more, whatever others still owe.
 */
function whoOwes({ owedBy, owedTo, periods }: Undertaking, { own, sides }: Reader): string | undefined {
  const isMine = concerns(owedBy, own);
  if (isMine && (periods ?? []).length === 0) return 'Vous devez';
  if (concerns(owedTo, own)) return 'On vous doit';
  if (!isMine && concerns(owedBy, sides)) return 'L’ANISCG doit';
  return concerns(owedTo, sides) ? 'Dû à l’ANISCG' : undefined;
}

function concerns(parties: readonly { code: PartyCode }[] | null, sides: ReadonlySet<PartyCode>): boolean {
  return parties?.some(({ code }) => sides.has(code)) ?? false;
}

/** What asks for a decision or for work, the earliest day first. */
export function awaitingOf(home: HomeQuery, reader: Reader): Due[] {
  return inOrder([
    ...awaitedOpinions(home, reader),
    ...onboardings(home),
    ...(reader.isStaff ? vacancies(home) : []),
    ...conventionDays(home),
  ]);
}

/** Projects of posts that await the person’s own directorate. */
function awaitedOpinions({ awaitingDgpn, awaitingDggn, awaitingPp }: HomeQuery, { own }: Reader): Due[] {
  const lists = [
    ['DGPN', awaitingDgpn],
    ['DGGN', awaitingDggn],
    ['PP', awaitingPp],
  ] as const;
  return lists.flatMap(([party, list]) => {
    const oldest = list?.nodes[0];
    if (!own.has(party) || !list || !oldest?.startedOn) return [];
    const quantity = formatQuantity(list.totalCount, 'projet de poste attend', 'projets de postes attendent');
    return [
      {
        id: `opinions ${party}`,
        on: oldest.startedOn,
        title: `${quantity} l’avis de la ${PARTY_WORDS[party]}`,
        to: list.totalCount === 1 ? projectPath(oldest.id) : awaitingPath(party),
        isSince: true,
        detail: `le plus ancien : ${oldest.title}`,
      },
    ];
  });
}

function onboardings({ onboardings: list, trainingFigures }: HomeQuery): Due[] {
  const on = list?.nodes[0]?.dueOn;
  if (!list || !on) return [];
  const late = trainingFigures?.onboardingOverdue ?? 0;
  return [
    {
      id: 'onboardings',
      on,
      title: formatQuantity(list.totalCount, 'formation d’accueil attendue', 'formations d’accueil attendues'),
      to: '/formations/accueil',
      ...(late > 0 && { detail: `${formatCount(late)} en retard, la plus ancienne depuis cette date` }),
    },
  ];
}

function vacancies({ posts }: HomeQuery): Due[] {
  const oldest = posts?.nodes[0];
  if (!posts || !oldest?.stateSince) return [];
  return [
    {
      id: 'vacancies',
      on: oldest.stateSince,
      title: formatQuantity(posts.totalCount, 'poste vacant', 'postes vacants'),
      to: '/postes?etat=VACANT',
      isSince: true,
      detail: `le plus ancien : ${oldest.reference}, ${oldest.department?.name}`,
    },
  ];
}

function conventionDays({ convention }: HomeQuery): Due[] {
  const { nextRenewal, nextNoticeDay, noticeMonths } = convention ?? {};
  return [
    ...(nextRenewal
      ? [{ id: 'renewal', on: nextRenewal, title: 'Reconduction tacite de la convention', to: '/gouvernance' }]
      : []),
    ...(nextNoticeDay
      ? [
          {
            id: 'notice',
            on: nextNoticeDay,
            title: 'Dernier jour pour dénoncer la convention',
            to: '/gouvernance',
            ...(noticeMonths && { detail: `préavis de ${noticeMonths} mois, par lettre recommandée` }),
          },
        ]
      : []),
  ];
}

function inOrder(dues: readonly Due[]): Due[] {
  return dues.toSorted((left, right) => left.on.localeCompare(right.on));
}

const LONGEST = 110;
const SHORTEST_SENTENCE = 40;

/** How a clause begins: its first sentence, or its first words. */
export function opening(text: string): string {
  const clause = text.charAt(0).toUpperCase() + text.slice(1);
  const end = clause.indexOf('. ');
  if (end >= SHORTEST_SENTENCE && end <= LONGEST) return clause.slice(0, end + 1);
  if (clause.length <= LONGEST) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', LONGEST)).replace(/[,;:]$/, '')}…`;
}
