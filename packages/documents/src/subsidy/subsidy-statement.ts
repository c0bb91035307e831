import type { FinancialReportStatus, SubsidyStatementQuery, SubsidyStatus } from '@iscg/client';
import type { Composition } from '../composition.js';
import { plainDay, dayInParis } from '../french-dates.js';
import { eurosInFrench } from '../french-euros.js';
import type { Block } from '../pdf/description.js';

type Line = NonNullable<SubsidyStatementQuery['subsidyLine']>;
type Payment = NonNullable<Line['payments']>[number];

const ISSUER = 'Association nationale d’intervention sociale en commissariat et en gendarmerie (ANISCG)';

const STATUS: Readonly<Record<SubsidyStatus, string>> = {
  EXPECTED: 'attendue',
  CALLED: 'appelée',
  PARTLY_PAID: 'versée en partie',
  PAID: 'soldée',
};

const REPORT: Readonly<Record<FinancialReportStatus, string>> = {
  EXPECTED: 'attendu',
  DUE_SOON: 'à rendre bientôt',
  OVERDUE: 'en retard',
  SENT: 'envoyé, réception attendue',
  RECEIVED: 'reçu par le financeur',
};

/** What an answer to the operation `SubsidyStatement` tells of one funder and one fiscal year. */
export function subsidyStatement(answer: SubsidyStatementQuery, { now }: { readonly now: Date }): Composition {
  const { subsidyLine: line } = answer;
  if (!line?.fiscalYear) return { refused: 'NOT_FOUND', message: 'Cette ligne de subvention n’existe pas.' };
  const funder = line.funder?.label ?? '';
  const asOf = answer.subsidyYears?.find((year) => year.asOf !== null)?.asOf;
  const day = asOf ? plainDay(asOf) : dayInParis(now);
  const title = `Relevé annuel de la subvention ${line.fiscalYear}`;
  return {
    fileName: `releve-subvention-${line.fiscalYear}.pdf`,
    paper: {
      title,
      author: ISSUER,
      subject: `${title} : ${funder}`,
      issuedAt: now,
      footer: `ANISCG – ${title}`,
      demonstration: answer.serviceInformation?.demonstration ?? true,
      blocks: [
        { kind: 'paragraph', text: `Financeur : ${funder}. Situation au ${day}.` },
        { kind: 'heading', level: 2, text: 'Situation de la subvention' },
        { kind: 'facts', rows: factsOf(line) },
        { kind: 'heading', level: 2, text: 'Versements' },
        ...paymentsOf(line.payments ?? []),
        { kind: 'heading', level: 2, text: 'Compte rendu financier (CERFA 15059)' },
        ...reportOf(line),
      ],
    },
  };
}

function factsOf({ committed, called, paid, outstanding, dueOn, status, overdue }: Line) {
  const state = status ? STATUS[status] : '';
  return [
    ['Montant engagé', euros(committed)],
    ['Montant appelé', euros(called)],
    ['Montant versé', euros(paid)],
    ['Reste à verser', euros(outstanding)],
    ['Échéance', dueOn ? plainDay(dueOn) : ''],
    ['État', overdue ? `${state}, en retard` : state],
  ] as const;
}

function paymentsOf(payments: readonly Payment[]): readonly Block[] {
  if (payments.length === 0) return [{ kind: 'paragraph', text: 'Aucun versement n’est enregistré.' }];
  return [
    {
      kind: 'table',
      caption: 'Chaque versement et chaque contre-passation du registre',
      columns: [
        { title: 'Date de valeur', weight: 2 },
        { title: 'Référence', weight: 3 },
        { title: 'Nature', weight: 3 },
        { title: 'Montant', align: 'right', weight: 2 },
      ],
      rows: payments.map(({ valueDate, externalReference, reverses, reason, amount }) => [
        valueDate ? plainDay(valueDate) : '',
        externalReference ?? '',
        reverses ? `Contre-passation : ${reason ?? ''}` : 'Versement',
        euros(amount),
      ]),
    },
  ];
}

function reportOf({ financialReport: report }: Line): readonly Block[] {
  if (!report) return [{ kind: 'paragraph', text: 'Aucun compte rendu n’est dû : rien n’est encore versé.' }];
  const { status, dueOn, spent, sentOn, receivedOn, reference } = report;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['État', status ? REPORT[status] : undefined],
    ['À rendre le', dueOn ? plainDay(dueOn) : undefined],
    ['Montant utilisé', spent ? euros(spent) : undefined],
    ['Envoyé le', sentOn ? plainDay(sentOn) : undefined],
    ['Référence', reference ?? undefined],
    ['Reçu le', receivedOn ? plainDay(receivedOn) : undefined],
  ];
  return [{ kind: 'facts', rows: rows.flatMap(([term, value]) => (value ? [[term, value] as const] : [])) }];
}

function euros(amount: string | null): string {
  return amount === null ? '' : eurosInFrench(amount);
}
