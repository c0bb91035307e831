import type { ReactNode } from 'react';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';

/** No such post, or one of another competence: nothing here tells the one from the other. */
export function PostMissing({ day }: { readonly day: string | undefined }): ReactNode {
  return (
    <Page
      title="Ce poste n’existe pas, ou il n’est pas de votre compétence"
      above={[{ title: 'Postes', to: '/postes' }]}
    >
      <p>
        La référence a peut-être été mal recopiée : elle a la forme <span className="unbroken">ISCG-93-0007</span>, avec
        le code du département puis un numéro. Le portail ne montre à chaque partie que les postes de sa compétence, et
        ne dit pas quels autres existent.
      </p>
      {day && <p>Vous regardez au {formatDay(day)} : un poste décidé plus tard n’existait pas encore.</p>}
      <p className="button-row">
        <ButtonLink to="/postes">Voir les postes de votre compétence</ButtonLink>
        <ButtonLink to="/qui-voit-quoi">Savoir qui voit quoi</ButtonLink>
      </p>
    </Page>
  );
}
