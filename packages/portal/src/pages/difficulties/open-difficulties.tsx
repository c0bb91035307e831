import type { ReportedPostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { difficultyPath } from './addresses';
import { KIND_WORDS, STATE_WORDS } from './words';

/** The post that a difficulty is reported on. */
export type ReportedPost = NonNullable<ReportedPostQuery['post']>;

/** What is already followed on the post, so that nothing is reported twice. */
export function OpenDifficulties({ post }: { readonly post: ReportedPost }): ReactNode {
  const { reference, department, employer, difficulties } = post;
  const open = (difficulties ?? []).filter(({ state }) => state === 'REPORTED' || state === 'MEDIATION');
  return (
    <>
      <p>
        Poste <strong>{reference}</strong>
        {department && `, ${department.code} – ${department.name}`}
        {employer?.name && `, employé par ${employer.name}`}.
      </p>
      {open.length > 0 && (
        <Message kind="info" title="Déjà suivi sur ce poste">
          <ul>
            {open.map(({ id, kind, reportedOn, state }) => (
              <li key={id}>
                <Link to={difficultyPath(id)}>
                  {kind && KIND_WORDS[kind]}
                  {reportedOn && `, signalée le ${formatDay(reportedOn)}`}
                </Link>
                {state && ` (${STATE_WORDS[state].toLowerCase()})`}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}
