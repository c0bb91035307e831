import type { FieldReach } from '@iscg/client';
import type { ReactNode } from 'react';
import './access.css';
import { REACH_SYMBOLS, REACH_WORDS } from './words';

/** How far a party reads a field: a symbol and a word. */
export function Reach({ reach }: { readonly reach: FieldReach }): ReactNode {
  return (
    <span className={`reach reach--${reach.toLowerCase()}`}>
      <span aria-hidden="true">{REACH_SYMBOLS[reach]}</span> {REACH_WORDS[reach]}
    </span>
  );
}

/** What the three words of the table mean. */
export function ReachLegend(): ReactNode {
  return (
    <ul className="fr-raw-list reach-legend" aria-label="Légende du tableau">
      <li>
        <Reach reach="ALL" /> : sur toutes les lignes
      </li>
      <li>
        <Reach reach="OWN" /> : sur les lignes qui la concernent ou de sa compétence ; un chiffre, une liste ou un total
        ne compte que celles-là
      </li>
      <li>
        <Reach reach="NONE" /> : sur aucune ligne
      </li>
    </ul>
  );
}
