import type { PostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { ButtonLink } from '../../ui/link';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { signaturePath } from './addresses';
import { FACT_COLUMNS, LAST_DAY_COLUMN } from './convention-columns';

const COLUMNS = [LAST_DAY_COLUMN, ...FACT_COLUMNS];

/** The local conventions of a post, as they stand on the day it is read for. */
export function PostConventions({ post }: { readonly post: NonNullable<PostQuery['post']> }): ReactNode {
  const keepsPosts = useKeepsPosts();
  return (
    <Section
      title="Conventions locales"
      actions={
        keepsPosts &&
        post.reference && <ButtonLink to={signaturePath(post.reference)}>Enregistrer une convention</ButtonLink>
      }
    >
      <Field of={post} name="localConventions" empty="Aucune convention locale enregistrée à cette date.">
        {(conventions) => (
          <DataTable
            caption="Conventions locales du poste"
            hideCaption
            columns={COLUMNS}
            rows={conventions}
            rowKey={({ id }) => id}
          />
        )}
      </Field>
    </Section>
  );
}
