/** The figures of npm run bench, as a person reads them. */
export function report({ cpu, latency, memory, startUp, machine }) {
  const lines = [
    'CPU de la passerelle par requête (100 postes, cofinancement, titulaire et intégration)',
    `  la nôtre          ${french(cpu.ours)} ms`,
    `  @apollo/gateway   ${french(cpu.stock)} ms`,
    `  rapport           ${french(cpu.ratio)} (objectif : ${french(cpu.target)} au plus ; ${cpu.rounds} tours de ${cpu.requests} requêtes : ${cpu.ratios.map(french).join(' ')})`,
    '',
    'Latence de la même requête à travers la pile, médiane (95 %)',
    ...Object.entries(latency).map(
      ([party, { median, p95, errors }]) =>
        `  ${party.padEnd(17)} ${french(median)} ms (${french(p95)} ms), ${errors} champ(s) masqué(s)`,
    ),
    '',
    `Mémoire de la pile, sans PostgreSQL   ${memory.rss} Mo`,
    `Démarrage de la pile                  ${french(startUp.first)} s la première fois, ${french(startUp.later)} s ensuite`,
    `Machine : Node ${machine.node}, charge ${french(round(machine.loadBefore))} avant et ${french(round(machine.loadAfter))} après`,
  ];
  return `${lines.join('\n')}\n`;
}

function round(number) {
  return Math.round(number * 100) / 100;
}

function french(number) {
  return String(number).replace('.', ',');
}
