/** The cost of every list page, as a person reads it: the dearest first, with the party for whom it is. */
export function listsReport({ pages, target, rounds }) {
  const names = [...new Set(pages.map(({ name }) => name))];
  const dearest = names
    .map((name) =>
      pages
        .filter((page) => page.name === name)
        .reduce((left, right) => (right.milliseconds > left.milliseconds ? right : left)),
    )
    .sort((left, right) => right.milliseconds - left.milliseconds);
  const beyond = pages.filter(({ milliseconds }) => milliseconds >= target);
  const lines = [
    `Pages de liste du portail dans PostgreSQL, après trente ans de convention (${rounds} tours : temps de calcul, médianes)`,
    `  au-delà de ${target} ms : ${beyond.length} sur ${pages.length}`,
    ...dearest.map(
      ({ name, party, milliseconds }) =>
        `  ${name.padEnd(22)} ${String(milliseconds).replace('.', ',').padStart(7)} ms   ${party}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
