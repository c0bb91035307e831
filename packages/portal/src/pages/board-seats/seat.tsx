import type { ReactNode } from 'react';
import { Success } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { PARTY_WORDS } from '../../words';
import { SEAT_KIND_WORDS } from '../governance/words';
import { mandateEndPath, seatRenewalPath } from './addresses';
import { useKeepsSeats } from './only-staff';
import { runsToItsTerm, SeatPage, type SeatRecord } from './seat-page';
import { END_KIND_WORDS } from './words';

/** One seat of the board: who holds it, and for how long. */
export default function Seat(): ReactNode {
  const keepsSeats = useKeepsSeats();
  return (
    <SeatPage actions={(seat) => keepsSeats && runsToItsTerm(seat) && <Acts seat={seat} />}>
      {(seat) => (
        <>
          <Success />
          <SeatFacts seat={seat} />
        </>
      )}
    </SeatPage>
  );
}

function Acts({ seat }: { readonly seat: SeatRecord }): ReactNode {
  return (
    <>
      {seat.endsOn !== null && <ButtonLink to={seatRenewalPath(seat.id)}>Renouveler le mandat</ButtonLink>}
      <ButtonLink to={mandateEndPath(seat.id)}>Mettre fin au mandat</ButtonLink>
    </>
  );
}

function SeatFacts({ seat }: { readonly seat: SeatRecord }): ReactNode {
  const isElected = seat.kind === 'ELECTED';
  return (
    <Facts>
      <FieldFact term="Nature" of={seat} name="kind">
        {(kind) => SEAT_KIND_WORDS[kind]}
      </FieldFact>
      {isElected ? (
        <FieldFact term="Titulaire" of={seat} name="holderName" />
      ) : (
        <Fact term="Titulaire">
          {seat.party && PARTY_WORDS[seat.party.code]} : qui exerce la fonction (
          <Link to="/gouvernance#article-5">article 5</Link>)
        </Fact>
      )}
      <FieldFact term="Premier jour" of={seat} name="startsOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Dernier jour" of={seat} name="endsOn" empty="Sans terme">
        {formatDay}
      </FieldFact>
      {isElected && (
        <>
          <FieldFact term="Élu à la réunion" of={seat} name="electedAtMeetingId" empty="Par une autre instance">
            {(id) => <Link to={`/gouvernance/conseil/reunions/${id}`}>Voir la réunion</Link>}
          </FieldFact>
          <FieldFact term="Fin anticipée" of={seat} name="endKind" empty="Aucune">
            {(kind) => END_KIND_WORDS[kind]}
          </FieldFact>
          <FieldFact term="Motif de la fin anticipée" of={seat} name="endReason" empty="Sans objet" />
        </>
      )}
    </Facts>
  );
}
