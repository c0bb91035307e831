/** The cost of reading posts, as a person reads it: kind by kind, then the plans of the slowest and of the worst ratio. */
export function postsReport({ reads, target, rounds }) {
  const kinds = [...new Set(reads.map(({ kind }) => kind))];
  const lists = reads.filter(({ kind }) => kind === 'list');
  const lines = [
    `Lecture des postes dans PostgreSQL, 10 000 postes et 100 000 événements (${rounds} tours : temps de calcul de PostgreSQL, médianes)`,
    '  lectures          nombre   médiane      la plus lente   rapport médian   le pire (au même SQL sans politique)',
    ...kinds.map((kind) =>
      kindLine(
        kind,
        reads.filter((read) => read.kind === kind),
      ),
    ),
    `  listes au-delà de ${target.milliseconds} ms : ${lists.filter(({ policy }) => policy >= target.milliseconds).length} sur ${lists.length} ; rapport au-delà de ${french(target.ratio)} : ${lists.filter(({ ratio }) => ratio > target.ratio).length}`,
    `  parcours séquentiels des événements : ${reads.filter(({ scansEvents }) => scansEvents).length}`,
    ...planLines('la plus lente des listes', worst(lists, 'policy')),
    ...planLines('le pire rapport des listes', worst(lists, 'ratio')),
  ];
  return `${lines.join('\n')}\n`;
}

function kindLine(kind, reads) {
  const [slowest, highest] = [worst(reads, 'policy'), worst(reads, 'ratio')];
  const figures = [middle(reads, 'policy'), slowest.policy, middle(reads, 'ratio'), highest.ratio].map(french);
  return `  ${kind.padEnd(17)} ${String(reads.length).padStart(5)}   ${figures[0].padStart(6)} ms   ${figures[1].padStart(8)} ms   ${figures[2].padStart(10)}   ${figures[3].padStart(12)}   ${slowest.name}`;
}

function planLines(title, { name, policy, bare, ratio, plan }) {
  const indented = plan.split('\n').map((line) => `    ${line}`);
  return [
    '',
    `  ${title} : ${name}, ${french(policy)} ms, ${french(bare)} ms sans politique, rapport ${french(ratio)}`,
    ...indented,
  ];
}

function worst(reads, figure) {
  return reads.reduce((left, right) => (right[figure] > left[figure] ? right : left));
}

function middle(reads, figure) {
  return reads.map((read) => read[figure]).sort((left, right) => left - right)[Math.floor(reads.length / 2)];
}

function french(number) {
  return String(number).replace('.', ',');
}
