import type { ReactNode } from 'react';

/** ANISCG’s seat, as the convention of 25 November 2020 gives it. */
export function AniscgAddress(): ReactNode {
  return (
    <address>
      Association nationale d’intervention sociale en commissariat et gendarmerie (ANISCG)
      <br />
      Escalier E, 142 rue du Faubourg Saint-Denis
      <br />
      75010 Paris
    </address>
  );
}
