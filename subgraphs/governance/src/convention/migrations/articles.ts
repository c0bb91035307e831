/**
 * The six articles of the convention of 25 November 2020, word for word (its emphasis left out). A line is a paragraph
 * of the text or an item of one of its lists, which begins with a dash.
 */
export const ARTICLES: readonly {
  readonly number: number;
  readonly title: string;
  readonly text: readonly string[];
}[] = [
  {
    number: 1,
    title: 'Objet de la convention',
    text: [
      "La présente convention vise à confirmer le partenariat établi entre le ministère de l'intérieur et l'ANISCG depuis 2006 et actualisé le 8 juin 2015 pour mettre à profit l'expérience acquise par cette dernière dans le soutien aux projets de création de postes, dans la pérennisation des postes pourvus mais également dans l'amélioration du dispositif en zones urbaine, périurbaine, rurale et ultramarine.",
      "Confortée par la confirmation du Gouvernement de déployer le dispositif, de couvrir les départements qui en sont encore dépourvus, l'action de l'ANISCG est impulsée par le SG-CIPDR, soutenue par la direction générale de la police nationale, la direction générale de la gendarmerie nationale et la préfecture de police.",
      "L'objectif de pérennisation et d'augmentation des postes, inscrit dans le cadre de la Grande Cause nationale du quinquennat dédiée à l'égalité femmes-hommes, des conclusions du Grenelle des violences conjugales, de la SNPD 2020-2024, est une priorité gouvernementale. Il est impératif de stabiliser le dispositif, d'harmoniser les recrutements, de sécuriser les professionnels et les partenaires sur lesquels il repose.",
    ],
  },
  {
    number: 2,
    title: "Engagement de l'Association nationale d'intervention sociale en commissariat et en gendarmerie",
    text: [
      "En concertation avec les directions d'emploi, l'Association Nationale d'Intervention Sociale en Commissariat et en Gendarmerie s'engage à :",
      "- Proposer aux chefs de service et aux commandants d'unité des formations et/ou des actions de sensibilisation à destination des policiers, des gendarmes et des élèves des écoles de police et de gendarmerie.",
      "- Offrir une aide à l'ingénierie de projet (identification des besoins, géolocalisation, diagnostics, objectifs, moyens, finances, recrutement...) aux responsables locaux partageant la volonté de mettre en place un ou plusieurs intervenants sociaux en zone police ou en zone gendarmerie.",
      '- Signaler des difficultés ou des conflits affectant le bon fonctionnement des dispositifs existants et contribuer, le cas échéant, à leur règlement.',
      "- Transmettre, en tant que de besoin, via notamment son observatoire national, toutes informations utiles relatives à l'activité des intervenants sociaux à la direction générale de la police nationale, la direction générale de la gendarmerie nationale, la préfecture de police et le secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation.",
    ],
  },
  {
    number: 3,
    title: "Engagements du Ministère de l'Intérieur (de la Ministre déléguée auprès du Ministère de l'Intérieur)",
    text: [
      "Le secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation, la direction générale de la police nationale, la direction générale de la gendarmerie nationale et la préfecture de police s'engagent à :",
      "- Diffuser la présente convention à l'ensemble des préfets ainsi qu'aux différents échelons hiérarchiques susceptibles d'accueillir des postes d'intervenants sociaux ;",
      "- Mettre à la disposition de l'ANISCG, lorsque la situation le permet, les moyens matériels nécessaires à la conduite efficace de ses missions (salles de formation et outils associés par exemple).",
      'A cet effet :',
      "Le secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation qui gère le Fonds interministériel de prévention de la délinquance (FIPD) s'engage à :",
      "- stabiliser le versement annuel d'une subvention à l'ANISCG à hauteur de 70 000 euros pendant la durée de la présente convention.",
      "La direction générale de la police nationale, la direction générale de la gendarmerie nationale et préfecture de police s'engagent à :",
      "- verser respectivement et équitablement une subvention annuelle, en complément des contributions du FIPD. A compter de 2021, la contribution est fixée à 15 000 euros par la direction générale de la police nationale, la direction générale de la gendarmerie nationale et 10 000 euros pour la préfecture de police, soit 40 000 euros pour l'ensemble du ministère de l'intérieur. Ce montant pourra être modifié par avenant signé par les différentes parties.",
    ],
  },
  {
    number: 4,
    title: 'Suivi et évaluation',
    text: [
      "L'association produit annuellement :",
      "- Un rapport d'activité qui permet de mesurer la mise en œuvre de la présente convention, faisant notamment ressortir le lieu et la nature des interventions effectuées, le bilan qualitatif et quantitatif des activités des intervenants sociaux, les difficultés rencontrées, les préconisations formulées, les résultats obtenus, les écueils à éviter, les réajustements à engager, les actions à « modéliser ».",
      "- A partir des données recueillies et des études conduites par son observatoire national, l'association propose un bilan annuel détaillé du développement du dispositif d'intervention sociale en commissariat et en gendarmerie établi sur la base d'une méthodologie élaborée en concertation avec la direction générale de la police nationale, la direction générale de la gendarmerie nationale, la préfecture de police sous la conduite et la participation du secrétariat général du comité interministériel de prévention de la délinquance et de la radicalisation.",
      "Ces documents font l'objet d'une présentation devant un comité technique présidé par le secrétaire général du comité interministériel de prévention de la délinquance et de la radicalisation ou son représentant, coprésidé par le directeur général de la police nationale ou son représentant, le directeur général de la gendarmerie nationale ou son représentant, le préfet de police ou son représentant et associant le directeur central de la sécurité publique ou son représentant ainsi qu'un ou deux chefs de services d'emploi des intervenants sociaux en commissariat et en unité de gendarmerie.",
    ],
  },
  {
    number: 5,
    title: "Conseil d'administration",
    text: [
      "En tant que partenaires et cofinanceurs, le secrétaire général du comité interministériel de prévention de la délinquance et de la radicalisation, le préfet de police, le directeur général de la police nationale et le directeur général de la gendarmerie nationale sont membres de droit du conseil d'administration de l'association nationale d'intervention sociale en commissariat et en gendarmerie.",
    ],
  },
  {
    number: 6,
    title: 'Durée de la convention',
    text: [
      "La présente convention est conclue pour une durée d'un an reconductible tacitement.",
      "Elle peut être résiliée de plein droit par l'une ou l'autre des parties, par courrier recommandé avec accusé de réception, avec un préavis minimal de trois mois.",
    ],
  },
];
