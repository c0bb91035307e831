import type { ReactNode } from 'react';
import { useSession } from '../../../session/session';
import { dayOfInstant, formatDay } from '../../../ui/format';
import { Link } from '../../../ui/link';
import { PARTY_WORDS } from '../../../words';
import { postPath } from '../../posts/post-columns';
import { EVIDENCE_WORDS } from '../words';
import { pageOfEvidence } from './evidence-page';
import type { FulfilmentRecord } from './undertaking-page';

type Evidence = NonNullable<FulfilmentRecord['evidence']>;

/** What proves it: a link to its page where the person may open it, its document, a few words more. */
export function EvidenceShown({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const { title, address, note, entityType } = evidence;
  return (
    <>
      Preuve : {entityType && <Entity evidence={evidence} />}
      {entityType && title && ' ; '}
      {title &&
        (address ? (
          <a href={address} rel="noreferrer external" target="_blank" title={`${title} – nouvelle fenêtre`}>
            {title}
          </a>
        ) : (
          title
        ))}
      {note && ` – ${note}`}
    </>
  );
}

function Entity({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const { entityType } = evidence;
  const path = usePathOf(evidence);
  if (entityType === null) return null;
  const name = nameOf(evidence) ?? EVIDENCE_WORDS[entityType];
  return path === undefined ? name : <Link to={path}>{name}</Link>;
}

/** The page of what proves it; none where the graph gives the person nothing of it. */
function usePathOf({ entityType, entityId, subsidyLine, session, post, document }: Evidence): string | undefined {
  const { reading } = useSession();
  if (entityType === null || entityId === null) return undefined;
  if (entityType === 'POST') return post?.reference ? postPath(post.reference, undefined) : undefined;
  const isOpen = {
    SUBSIDY_LINE: typeof subsidyLine?.fiscalYear === 'number',
    SESSION: typeof session?.startsAt === 'string',
    BOARD_MEETING: reading.includes('BOARD') || reading.includes('ANISCG'),
    DOCUMENT: typeof document?.title === 'string',
    POST_PROJECT: true,
    DIFFICULTY: !reading.every((party) => party === 'BOARD'),
    VENUE_OFFER: !reading.every((party) => party === 'BOARD'),
    TRAINING_REQUEST: !reading.every((party) => party === 'BOARD'),
  }[entityType];
  return isOpen ? pageOfEvidence(entityType, entityId) : undefined;
}

/** « Subvention DGPN 2025 ». */
function nameOf({ subsidyLine, session, post, document }: Evidence): string | undefined {
  if (document?.title) return document.title;
  if (subsidyLine?.fiscalYear && subsidyLine.funder)
    return `Subvention ${PARTY_WORDS[subsidyLine.funder.code]} ${subsidyLine.fiscalYear}`;
  if (session?.startsAt)
    return `Session du ${formatDay(dayOfInstant(session.startsAt))}${session.programme?.title ? ` : ${session.programme.title}` : ''}`;
  return post?.reference ? `Poste ${post.reference}` : undefined;
}
