import { ServiceDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../graph/graph';

/** The mark that stays on every page while invented data are shown. */
export function ServiceNotice(): ReactNode {
  const { data } = useGraph(ServiceDocument, {});
  const information = data?.serviceInformation;
  if (!information?.demonstration) return null;
  return (
    <section className="demonstration" aria-label="Données de démonstration">
      <div className="fr-container">
        <p>{information.notice}</p>
      </div>
    </section>
  );
}
