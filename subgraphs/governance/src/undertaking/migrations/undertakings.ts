import type { Party } from '@iscg/access';
import type { DueRule } from '../undertaking-clock.js';
import type { Recurrence } from '../undertaking.enums.js';

/** One commitment as the convention words it. */
export interface UndertakingRow {
  readonly number: string;
  readonly article: number;
  /** Quoted word for word. */
  readonly words: string;
  readonly owedBy: readonly Party[];
  readonly owedTo: readonly Party[];
  readonly recurrence: Recurrence;
  readonly dueRule: DueRule | null;
}

/** Article 3 names the four parties by which the State keeps its side; article 2 is owed to the same. */
const STATE: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'];
const DIRECTORATES: readonly Party[] = ['DGPN', 'DGGN', 'PP'];
const ANISCG: readonly Party[] = ['ANISCG'];
/** Where the text binds both sides to each other: methodology and committee (article 4), renewal and notice (article 6). */
const EVERY_SIDE: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG'];

/**
 * Every commitment of articles 2 to 6. The debtor is who « s'engage » or produces; the recurrence is the text's own:
 * « annuel », « annuelle » and « annuellement » are ANNUAL, « en tant que de besoin », « le cas échéant », « lorsque la
 * situation le permet », help to those who want it and the right to terminate are AS_NEEDED, the dissemination of « la
 * présente convention » is ONCE, all else is PERMANENT. A subsidy falls due by fiscal year (« à compter de 2021 »); a
 * report on the convention and its presentation fall due by term of the convention.
 */
export const UNDERTAKINGS: readonly UndertakingRow[] = [
  {
    number: 'ART2-1',
    article: 2,
    words:
      "Proposer aux chefs de service et aux commandants d'unité des formations et/ou des actions de sensibilisation à destination des policiers, des gendarmes et des élèves des écoles de police et de gendarmerie.",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'PERMANENT',
    dueRule: null,
  },
  {
    number: 'ART2-2',
    article: 2,
    words:
      "Offrir une aide à l'ingénierie de projet (identification des besoins, géolocalisation, diagnostics, objectifs, moyens, finances, recrutement...) aux responsables locaux partageant la volonté de mettre en place un ou plusieurs intervenants sociaux en zone police ou en zone gendarmerie.",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'AS_NEEDED',
    dueRule: null,
  },
  {
    number: 'ART2-3',
    article: 2,
    words:
      'Signaler des difficultés ou des conflits affectant le bon fonctionnement des dispositifs existants et contribuer, le cas échéant, à leur règlement.',
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'AS_NEEDED',
    dueRule: null,
  },
  {
    number: 'ART2-4',
    article: 2,
    words:
      "Transmettre, en tant que de besoin, via notamment son observatoire national, toutes informations utiles relatives à l'activité des intervenants sociaux à la direction générale de la police nationale, la direction générale de la gendarmerie nationale, la préfecture de police et le secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation.",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'AS_NEEDED',
    dueRule: null,
  },
  {
    number: 'ART3-1',
    article: 3,
    words:
      "Diffuser la présente convention à l'ensemble des préfets ainsi qu'aux différents échelons hiérarchiques susceptibles d'accueillir des postes d'intervenants sociaux ;",
    owedBy: STATE,
    owedTo: ANISCG,
    recurrence: 'ONCE',
    dueRule: null,
  },
  {
    number: 'ART3-2',
    article: 3,
    words:
      "Mettre à la disposition de l'ANISCG, lorsque la situation le permet, les moyens matériels nécessaires à la conduite efficace de ses missions (salles de formation et outils associés par exemple).",
    owedBy: STATE,
    owedTo: ANISCG,
    recurrence: 'AS_NEEDED',
    dueRule: null,
  },
  {
    number: 'ART3-3',
    article: 3,
    words:
      "stabiliser le versement annuel d'une subvention à l'ANISCG à hauteur de 70 000 euros pendant la durée de la présente convention.",
    owedBy: ['SG_CIPDR'],
    owedTo: ANISCG,
    recurrence: 'ANNUAL',
    dueRule: 'FISCAL_YEAR_END',
  },
  {
    number: 'ART3-4',
    article: 3,
    words:
      "verser respectivement et équitablement une subvention annuelle, en complément des contributions du FIPD. A compter de 2021, la contribution est fixée à 15 000 euros par la direction générale de la police nationale, la direction générale de la gendarmerie nationale et 10 000 euros pour la préfecture de police, soit 40 000 euros pour l'ensemble du ministère de l'intérieur. Ce montant pourra être modifié par avenant signé par les différentes parties.",
    owedBy: DIRECTORATES,
    owedTo: ANISCG,
    recurrence: 'ANNUAL',
    dueRule: 'FISCAL_YEAR_END',
  },
  {
    number: 'ART4-1',
    article: 4,
    words:
      "Un rapport d'activité qui permet de mesurer la mise en œuvre de la présente convention, faisant notamment ressortir le lieu et la nature des interventions effectuées, le bilan qualitatif et quantitatif des activités des intervenants sociaux, les difficultés rencontrées, les préconisations formulées, les résultats obtenus, les écueils à éviter, les réajustements à engager, les actions à « modéliser ».",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'ANNUAL',
    dueRule: 'TERM_END',
  },
  {
    number: 'ART4-2',
    article: 4,
    words:
      "A partir des données recueillies et des études conduites par son observatoire national, l'association propose un bilan annuel détaillé du développement du dispositif d'intervention sociale en commissariat et en gendarmerie",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'ANNUAL',
    dueRule: 'TERM_END',
  },
  {
    number: 'ART4-3',
    article: 4,
    words:
      "établi sur la base d'une méthodologie élaborée en concertation avec la direction générale de la police nationale, la direction générale de la gendarmerie nationale, la préfecture de police sous la conduite et la participation du secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation.",
    owedBy: EVERY_SIDE,
    owedTo: EVERY_SIDE,
    recurrence: 'PERMANENT',
    dueRule: null,
  },
  {
    number: 'ART4-4',
    article: 4,
    words:
      "Ces documents font l'objet d'une présentation devant un comité technique présidé par le secrétaire général du comité interministériel de prévention de la délinquance et de la radicalisation ou son représentant, coprésidé par le directeur général de la police nationale ou son représentant, le directeur général de la gendarmerie nationale ou son représentant, le préfet de police ou son représentant et associant le directeur central de la sécurité publique ou son représentant ainsi qu'un ou deux chefs de services d'emploi des intervenants sociaux en commissariat et en unité de gendarmerie.",
    owedBy: EVERY_SIDE,
    owedTo: EVERY_SIDE,
    recurrence: 'ANNUAL',
    dueRule: 'TERM_END',
  },
  {
    number: 'ART5-1',
    article: 5,
    words:
      "En tant que partenaires et cofinanceurs, le secrétaire général du comité interministériel de prévention de la délinquance et de la radicalisation, le préfet de police, le directeur général de la police nationale et le directeur général de la gendarmerie nationale sont membres de droit du conseil d'administration de l'association nationale d'intervention sociale en commissariat et en gendarmerie.",
    owedBy: ANISCG,
    owedTo: STATE,
    recurrence: 'PERMANENT',
    dueRule: null,
  },
  {
    number: 'ART6-1',
    article: 6,
    words: "La présente convention est conclue pour une durée d'un an reconductible tacitement.",
    owedBy: EVERY_SIDE,
    owedTo: EVERY_SIDE,
    recurrence: 'PERMANENT',
    dueRule: null,
  },
  {
    number: 'ART6-2',
    article: 6,
    words:
      "Elle peut être résiliée de plein droit par l'une ou l'autre des parties, par courrier recommandé avec accusé de réception, avec un préavis minimal de trois mois.",
    owedBy: EVERY_SIDE,
    owedTo: EVERY_SIDE,
    recurrence: 'AS_NEEDED',
    dueRule: null,
  },
];
