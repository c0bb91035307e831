import { EssentialDataDocument, SubsidyYearsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer, Loading } from '../../ui/answer';
import { DownloadButton } from '../../ui/download/download-button';
import { Field } from '../../ui/field';
import { formatDay, formatEuros } from '../../ui/format';
import { AddressProblems } from '../../ui/list/address-problems';
import { DataTable } from '../../ui/list/data-table';
import { Filters } from '../../ui/list/filters';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { FieldFact, Facts } from '../../ui/record';
import { FUNDING } from '../funding/addresses';
import { useYearAddress, yearOf } from '../funding/year-filter';
import { ESSENTIAL_DATA, essentialDataFileAddress } from './addresses';
import { MissingIdentities } from './missing-identities';
import { ROW_COLUMNS, type EssentialData, type Row } from './row-columns';

const NO_COLUMNS: readonly string[] = [];

/** What the law has published of the subsidies of a year, and the official file. */
export default function EssentialDataPage(): ReactNode {
  const query = useGraph(SubsidyYearsDocument, {});
  return (
    <Page
      title={ESSENTIAL_DATA.title}
      above={[FUNDING]}
      lead="Ce que la loi demande de publier des subventions de plus de 23 000 € par an (décret n° 2017-779 du 5 mai 2017), au format officiel."
    >
      <Answer to={query} what="les exercices">
        {({ subsidyYears }) => <OfYear years={subsidyYears?.flatMap(({ fiscalYear }) => fiscalYear ?? []) ?? []} />}
      </Answer>
    </Page>
  );
}

function OfYear({ years }: { readonly years: readonly number[] }): ReactNode {
  const list = useList(useYearAddress(years, NO_COLUMNS, { unset: 'Exercice le plus récent' }));
  const year = yearOf(list.state.values) ?? years[0] ?? 2021;
  const query = useGraph(EssentialDataDocument, { fiscalYear: year });
  return (
    <>
      <AddressProblems list={list} />
      <Filters list={list} />
      <Answer to={query} what="les données essentielles">
        {(result) =>
          query.isPlaceholderData ? (
            <Loading what="les données essentielles" />
          ) : (
            <Field of={result} name="essentialData" empty="Rien n’est à publier pour cet exercice.">
              {(data) => <OfData data={data} year={year} />}
            </Field>
          )
        }
      </Answer>
    </>
  );
}

function OfData({ data, year }: { readonly data: EssentialData; readonly year: number }): ReactNode {
  return (
    <Section title={`Exercice ${year}`} id="exercice">
      <Facts>
        <FieldFact term="Seuil de publication" of={data} name="threshold">
          {(threshold) => `Au-delà de ${formatEuros(threshold)} par an`}
        </FieldFact>
        <FieldFact term="Texte" of={data} name="thresholdSource" />
        <FieldFact term="Situation au" of={data} name="asOf">
          {formatDay}
        </FieldFact>
        <FieldFact term="Identités juridiques au" of={data} name="identitiesOn">
          {formatDay}
        </FieldFact>
      </Facts>
      {data.rows?.length === 0 ? (
        <Nothing data={data} year={year} />
      ) : (
        <Field of={data} name="rows">
          {(rows) => <Preview rows={rows} year={year} />}
        </Field>
      )}
    </Section>
  );
}

/** Why there is nothing to publish: it is no fault, and nothing is hidden. */
function Nothing({ data, year }: { readonly data: EssentialData; readonly year: number }): ReactNode {
  const { reading } = useSession();
  const seesAll = reading.includes('BOARD') || reading.includes('ANISCG');
  const threshold = data.threshold === null ? 'le seuil' : formatEuros(data.threshold);
  const fact = seesAll
    ? `Aucune subvention de ${year} ne dépasse ${threshold}`
    : `Votre subvention de ${year} ne dépasse pas ${threshold}`;
  return (
    <Message kind="info" title={`Rien à publier pour ${year}`}>
      {`${fact} : la loi ne demande pas d’en publier les données essentielles, et il n’y a pas de fichier à télécharger.`}
    </Message>
  );
}

function Preview({ rows, year }: { readonly rows: readonly Row[]; readonly year: number }): ReactNode {
  const isWhole = rows.every(({ missing }) => missing?.length === 0);
  return (
    <>
      {isWhole ? (
        <DownloadButton
          address={essentialDataFileAddress(year)}
          label="Télécharger le fichier officiel (CSV)"
          fileName={`donnees-essentielles-${year}.csv`}
        />
      ) : (
        <MissingIdentities rows={rows} />
      )}
      <DataTable
        caption={`Aperçu du fichier ${year}, sous les noms officiels des colonnes`}
        columns={ROW_COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <p>
        Le fichier sépare les colonnes par des virgules et les décimales par un point, en UTF-8 : il est fait pour être
        publié (data.gouv.fr, mot-clé « subvention ») plutôt que lu dans un tableur.
      </p>
    </>
  );
}
