import type { PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { PARTY_WORDS } from '../../words';
import { useKeepsLedger } from '../funding/use-line';
import { IDENTITIES, identityFormPath } from './addresses';
import type { Row } from './row-columns';

/** Who must enter what before the file is given. */
export function MissingIdentities({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const keeps = useKeepsLedger();
  const sentences = [...new Set(rows.flatMap(({ missing }) => missing ?? []))];
  return (
    <Message kind="warning" title="Le fichier n’est pas donné avec des trous">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {keeps
          ? partiesWithout(rows).map((party) => (
              <span key={party}>
                <Link
                  to={identityFormPath(party)}
                >{`Enregistrer l’identité juridique : ${PARTY_WORDS[party]}`}</Link>{' '}
              </span>
            ))
          : null}
        <Link to={IDENTITIES.to}>Voir les identités juridiques</Link>
      </p>
    </Message>
  );
}

function partiesWithout(rows: readonly Row[]): readonly PartyCode[] {
  const parties = rows.flatMap(({ funder, attributorSiret, beneficiarySiret }): readonly PartyCode[] => [
    ...(funder && attributorSiret === null ? [funder.code] : []),
    ...(beneficiarySiret === null ? (['ANISCG'] as const) : []),
  ]);
  return [...new Set(parties)];
}
