import { IssueEvaluationCodesDocument, type IssueEvaluationCodesMutation } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { Button, ButtonRow } from '../../../ui/button';
import { ExportButton } from '../../../ui/export/export-button';
import { Act } from '../../../ui/form/act';
import type { Column } from '../../../ui/list/column';
import { DataTable } from '../../../ui/list/data-table';
import { Message } from '../../../ui/message';
import { Section } from '../../../ui/page';
import { PARTY_WORDS } from '../../../words';
import { EVALUATE } from '../addresses';
import { nameOfSession, type SessionRecord } from '../use-session-record';

interface CodeRow {
  readonly party: string;
  readonly code: string;
}

const COLUMNS: readonly Column<CodeRow>[] = [
  { id: 'code', title: 'Code', isRowHeader: true, value: ({ code }) => code },
  { id: 'partie', title: 'Partie', value: ({ party }) => party },
];

/** Draws the codes of a session and shows them, once: they are kept nowhere. */
export function EvaluationCodes({ session }: { readonly session: SessionRecord }): ReactNode {
  const [drawn, setDrawn] = useState<readonly CodeRow[]>();
  return (
    <Section title="Codes d’évaluation">
      <p>
        Un code par personne présente, à remettre au hasard : il dit de quelle partie elle est, et rien d’autre. La
        personne l’écrit à la page <strong>{EVALUATE.to}</strong> de ce portail.
      </p>
      {drawn && drawn.length > 0 && <Codes session={session} rows={drawn} />}
      {drawn?.length === 0 && (
        <Message kind="info" title="Aucun code de plus" live>
          Chaque personne présente a déjà son code. Les codes perdus ne se tirent pas une seconde fois.
        </Message>
      )}
      {!drawn && (
        <Act
          label="Tirer les codes"
          question="Tirer les codes d’évaluation ?"
          document={IssueEvaluationCodesDocument}
          payload={({ issueEvaluationCodes }) => issueEvaluationCodes}
          variables={{ input: { sessionId: session.id } }}
          onDone={(result) => setDrawn(rowsOf(result))}
        >
          <p>
            Ils seront affichés une seule fois : imprimez-les ou exportez-les avant de quitter la page. Ils ne sont
            conservés nulle part et ne se tirent pas une seconde fois.
          </p>
        </Act>
      )}
    </Section>
  );
}

function Codes({ session, rows }: { readonly session: SessionRecord; readonly rows: readonly CodeRow[] }): ReactNode {
  const onlyPage = { nodes: rows, totalCount: rows.length, pageInfo: { hasNextPage: false, endCursor: null } };
  return (
    <>
      <Message kind="warning" title="Ces codes ne seront plus jamais affichés" live>
        Imprimez-les ou exportez-les avant de quitter cette page.
      </Message>
      <DataTable
        caption="Codes à remettre"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ code }) => code}
        empty="Aucun code."
      />
      <ButtonRow>
        <Button kind="secondary" onClick={() => window.print()}>
          Imprimer la page
        </Button>
        <ExportButton
          name="codes-evaluation"
          title={`Codes d’évaluation – ${nameOfSession(session)}`}
          columns={COLUMNS}
          readPage={() => Promise.resolve(onlyPage)}
          total={rows.length}
        />
      </ButtonRow>
    </>
  );
}

/** « ABCD-EFGH-JKMN-PQRS »: four by four, as they are easier to copy. */
function rowsOf({ issueEvaluationCodes }: IssueEvaluationCodesMutation): readonly CodeRow[] {
  return (issueEvaluationCodes?.codes ?? []).flatMap(({ party, codes }) =>
    (codes ?? []).map((code) => ({
      party: party ? PARTY_WORDS[party.code] : '–',
      code: code.replaceAll(/(.{4})(?=.)/g, '$1-'),
    })),
  );
}
