import { FipdEnvelopeDocument, SubsidyYearsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ComparedBars } from '../../ui/compared-bars';
import { ratioOfEuros } from '../../ui/euros';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatDay, formatEuros } from '../../ui/format';
import { Success } from '../../ui/form/success';
import { Link } from '../../ui/link';
import { AddressProblems } from '../../ui/list/address-problems';
import { Filters } from '../../ui/list/filters';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { FieldFact, Facts } from '../../ui/record';
import { FUNDING } from '../funding/addresses';
import { useYearAddress, yearOf } from '../funding/year-filter';
import { decisionPath, ENVELOPE } from './addresses';
import { useSetsEnvelope, type Envelope } from './use-envelope';

const FIRST_YEAR = 2020;
/** How many years ahead the plans are looked at. */
const AHEAD = 3;
const NO_COLUMNS: readonly string[] = [];

/** What the FIPD sets aside for posts in a year, against what their plans take of it. */
export default function EnvelopePage(): ReactNode {
  const query = useGraph(SubsidyYearsDocument, {});
  return (
    <Page
      title={ENVELOPE.title}
      above={[FUNDING]}
      lead="Ce que le FIPD réserve chaque année aux postes, et ce que les plans de financement en prévoient."
    >
      <Success />
      <Answer to={query} what="les exercices">
        {({ subsidyYears }) => (
          <OfYear today={Number(subsidyYears?.find(({ asOf }) => asOf !== null)?.asOf?.slice(0, 4) ?? FIRST_YEAR)} />
        )}
      </Answer>
    </Page>
  );
}

function OfYear({ today }: { readonly today: number }): ReactNode {
  const years = Array.from({ length: today + AHEAD - FIRST_YEAR + 1 }, (_, index) => today + AHEAD - index);
  const list = useList(useYearAddress(years, NO_COLUMNS, { unset: 'Exercice en cours' }));
  const year = yearOf(list.state.values) ?? today;
  const query = useGraph(FipdEnvelopeDocument, { fiscalYear: year });
  const setsEnvelope = useSetsEnvelope();
  return (
    <>
      <AddressProblems list={list} />
      <Filters list={list} />
      {setsEnvelope && (
        <p>
          <Link to={decisionPath(year)}>{`Enregistrer une décision pour ${year}`}</Link>
        </p>
      )}
      <Answer to={query} what="l’enveloppe du FIPD">
        {(result) => (
          <Field of={result} name="fipdEnvelope">
            {(envelope) => <Figures envelope={envelope} />}
          </Field>
        )}
      </Answer>
    </>
  );
}

function Figures({ envelope }: { readonly envelope: Envelope }): ReactNode {
  const { fiscalYear, asOf: date, source, definition, available } = envelope;
  const origin = { date, source: source ?? 'Plans de financement des postes', definition };
  return (
    <Section title={`Exercice ${fiscalYear ?? ''}`} id="exercice">
      {available?.startsWith('-') && (
        <Message kind="warning" title="Les plans dépassent l’enveloppe">
          {`Il manque ${formatEuros(available.slice(1))}.`}
        </Message>
      )}
      <FigureRow>
        <Figure label="Enveloppe" value={<Amount of={envelope} name="amount" />} {...origin}>
          <Facts>
            <FieldFact term="Décidée le" of={envelope} name="decidedOn">
              {formatDay}
            </FieldFact>
            <FieldFact term="Enregistrée par" of={envelope} name="recordedBy">
              {String}
            </FieldFact>
          </Facts>
        </Figure>
        <Figure label="Confirmé par les plans" value={<Amount of={envelope} name="confirmed" />} {...origin} />
        <Figure label="Attendu par les plans" value={<Amount of={envelope} name="expected" />} {...origin} />
        <Figure label="Reste disponible" value={<Amount of={envelope} name="available" />} {...origin} />
      </FigureRow>
      <Bars envelope={envelope} />
    </Section>
  );
}

type AmountName = 'amount' | 'confirmed' | 'expected' | 'available';

function Amount(props: { readonly of: Envelope; readonly name: AmountName }): ReactNode {
  return (
    <Field {...props} empty="Non fixée">
      {(amount) => formatEuros(amount)}
    </Field>
  );
}

function Bars({ envelope: { amount, confirmed, expected } }: { readonly envelope: Envelope }): ReactNode {
  if (amount === null || confirmed === null || expected === null) return null;
  return (
    <ComparedBars
      label="Parts de l’enveloppe confirmée et attendue, comparées par leur longueur. Les chiffres qui précèdent sont les mêmes."
      series={['Part de l’enveloppe']}
      groups={[
        { name: 'Confirmé', ratios: [ratioOfEuros(confirmed, amount)] },
        { name: 'Attendu', ratios: [ratioOfEuros(expected, amount)] },
      ]}
    />
  );
}
