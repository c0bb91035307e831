import type { PostsOfPlaceFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { formatCount } from '../../ui/format';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { POSTS_OF_PLACE } from './entry-columns';

/** The posts of an employer or of a host unit that the person may see, as they stand today. */
export function PostsOfPlace({ posts }: { readonly posts: PostsOfPlaceFragment | null }): ReactNode {
  const { nodes = [], totalCount = 0 } = posts ?? {};
  return (
    <Section title="Postes">
      {nodes.length === 0 ? (
        <p className="empty">Aucun poste de votre compétence.</p>
      ) : (
        <>
          {totalCount > nodes.length && (
            <p>{`Les ${formatCount(nodes.length)} premiers sur ${formatCount(totalCount)}.`}</p>
          )}
          <DataTable caption="Postes" hideCaption columns={POSTS_OF_PLACE} rows={nodes} rowKey={({ id }) => id} />
        </>
      )}
    </Section>
  );
}
