import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { postPath } from '../posts/post-columns';
import type { ProjectRecord } from './use-project';
import { STATE_WORDS } from './words';
import '../posts/narrative.css';

/** How the project has ended; nothing while it is under way. */
export function ProjectOutcome({ project }: { readonly project: ProjectRecord }): ReactNode {
  if (project.state === 'OPEN') return null;
  return (
    <Section title="Issue" id="issue">
      <Field of={project} name="outcome">
        {(outcome) => (
          <Facts>
            <FieldFact term="Décision" of={outcome} name="kind">
              {(kind) => STATE_WORDS[kind]}
            </FieldFact>
            <FieldFact term="Décidée le" of={outcome} name="decidedOn">
              {formatDay}
            </FieldFact>
            {outcome.kind === 'POST_CREATED' && (
              <FieldFact term="Poste" of={outcome} name="post">
                {({ reference }) =>
                  reference && (
                    <Link to={postPath(reference, undefined)} className="unbroken">
                      {reference}
                    </Link>
                  )
                }
              </FieldFact>
            )}
            <FieldFact term="Motif" of={outcome} name="reason">
              {(reason) => <span className="narrative">{reason}</span>}
            </FieldFact>
          </Facts>
        )}
      </Field>
    </Section>
  );
}
