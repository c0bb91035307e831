/** What a person is told when a post would stand on an employer that ended. */
export const EMPLOYER_ENDED =
  'Cet employeur a pris fin : aucun poste ne peut y être tenu après son dernier jour. Choisissez-en un autre.';

/** What a person is told when a post would stand in a host unit that ended. */
export const HOST_UNIT_ENDED =
  'Une de ces unités d’accueil a pris fin : aucun poste ne peut y être tenu après son dernier jour. Choisissez-en une autre.';
