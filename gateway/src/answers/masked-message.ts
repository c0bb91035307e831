/** What a caller reads in place of an error that was not meant to be read. */
export const MASKED_MESSAGE =
  'Une erreur interne s’est produite. Réessayez ; si elle persiste, signalez-la avec son numéro de corrélation.';
