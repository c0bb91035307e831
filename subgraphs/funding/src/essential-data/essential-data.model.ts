import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, EuroScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';
import { SubsidyLine } from '../subsidy/index.js';

@ObjectType({
  description:
    'The essential data of one subsidy, in the order of the columns of the arrêté of 17 November 2017: one row a funder and fiscal year, because each year’s subsidy is one decision of one body for one beneficiary.',
})
export class EssentialDataRow {
  funderCode: Party;

  @Field(() => ID, { description: 'Of the subsidy line.' })
  id: string;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Field(() => PartyStub, { nullable: true, description: 'The funder that attributes the subsidy.' })
  funder?: PartyStub;

  @Field(() => String, { nullable: true, description: 'nomAttribuant; null while it is not registered.' })
  attributorName: string | null;

  @Field(() => String, { nullable: true, description: 'idAttribuant: SIRET; null while it is not registered.' })
  attributorSiret: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'dateConvention: of the convention, or the day on which the amendment that sets the amount came into force.',
  })
  agreementDate: PlainDate;

  @Field(() => String, { nullable: true, description: 'referenceDecision: the text that sets the amount.' })
  decisionReference: string;

  @Field(() => String, { nullable: true, description: 'nomBeneficiaire; null while it is not registered.' })
  beneficiaryName: string | null;

  @Field(() => String, { nullable: true, description: 'idBeneficiaire: SIRET; null while it is not registered.' })
  beneficiarySiret: string | null;

  @Field(() => String, { nullable: true, description: 'objet, in French; 255 characters at most.' })
  purpose: string;

  @Field(() => EuroScalar, { nullable: true, description: 'montant: committed for the fiscal year.' })
  amount: Euro;

  @Field(() => String, { nullable: true, description: 'nature: "aide en numéraire".' })
  nature: string;

  @Field(() => String, {
    nullable: true,
    description: 'conditionsVersement: "unique", or "échelonné" when called or paid in parts.',
  })
  paymentConditions: string;

  @Field(() => String, {
    nullable: true,
    description:
      'datesPeriodeVersement: the day of the one payment that settled the line; otherwise a period, both days included, "2026-01-01/2026-12-31".',
  })
  paymentDates: string;

  @Field(() => String, { nullable: true, description: 'idRAE: null, no aid to enterprises.' })
  enterpriseAidNumber: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'notificationUE: whether the Commission was notified of a State aid.',
  })
  notifiedToCommission: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'pourcentageSubvention: fraction that the beneficiary gets, "0" to "1"; it is the only one.',
  })
  beneficiaryShare: string;

  @Field(() => [String], { nullable: true, description: 'What keeps the row from being published, in French.' })
  missing: string[];
}

@ObjectType({
  description:
    'Essential data of the subsidies of a fiscal year above the threshold (loi 2000-321, article 10; décret 2017-779): a funder’s own, all for the board and ANISCG.',
})
export class EssentialData {
  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, {
    nullable: true,
    description: 'A subsidy is published when its amount of the year is above.',
  })
  threshold: Euro;

  @Field(() => String, { nullable: true, description: 'The text that sets the threshold, in French.' })
  thresholdSource: string;

  @Field(() => [EssentialDataRow], { nullable: true, description: 'In the convention’s order of funders.' })
  rows: EssentialDataRow[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the legal identities: the last of the fiscal year, or today before that.',
  })
  identitiesOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the data, in Europe/Paris.' })
  asOf: PlainDate;
}
