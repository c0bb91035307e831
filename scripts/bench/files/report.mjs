/** The cost of a large document, as a person reads it. */
export function filesReport({ gateway, bare, ratio, bytes, rounds }) {
  const lines = [
    `Un document de ${bytes / 1_000_000} Mo, envoyé puis repris (${rounds} tours, en alternance avec un serveur nu de Node ; vitesses médianes)`,
    line('la passerelle', gateway),
    line('un serveur nu', bare),
    `  rapport des vitesses : envoi ${french(ratio.upload)}, reprise ${french(ratio.download)}`,
    `  mémoire de la passerelle au plus haut, tour par tour : ${gateway.growth.map((growth) => `+${growth}`).join(' ')} Mo (processus de toute la pile)`,
  ];
  return `${lines.join('\n')}\n`;
}

function line(name, { before, growth, upload, download }) {
  return `  ${name.padEnd(15)} mémoire ${String(before).padStart(4)} Mo avant, +${Math.max(...growth)} Mo au plus ; envoi ${upload} Mo/s ; reprise ${download} Mo/s`;
}

function french(number) {
  return String(number).replace('.', ',');
}
