import { isoDay } from './calendar.js';
import type { DemonstrationWorker } from './model.js';
import { demonstrationId } from './random.js';
import type { Random } from './random.js';

const GIVEN_NAMES =
  'Alix Ambre Andrea Ange Camille Candice Charlie Claude Dominique Eden Élie Gaël Jackie Joss Lou Louison Maé Maël ' +
  'Marion Maxime Morgan Nino Noa Océane Paola Robin Sacha Sandrine Sofiane Swann Théa Yaël';

/** Plants: nobody bears these names with the word « Exemple » before them. */
const PLANTS =
  'Aubépine Bruyère Capucine Digitale Églantine Fougère Genêt Houblon Iris Jonquille Lavande Mélisse Nénuphar Orchis ' +
  'Pervenche Renoncule Sureau Tilleul Verveine Ajonc Bardane Centaurée Dahlia Épilobe Fenouil Giroflée Hellébore ' +
  'Immortelle Jacinthe Liseron Mauve Narcisse Oseille Primevère Réséda Sauge Trèfle Valériane';

/** Hires invented people; every one has another name, and other addresses and numbers. */
export function createRecruiter(random: Random): { hire(firstDay: number): DemonstrationWorker } {
  const plants = PLANTS.split(' ');
  const names = random.shuffle(
    GIVEN_NAMES.split(' ').flatMap((given) => plants.map((plant) => [given, plant] as const)),
  );
  let hired = 0;
  return {
    hire: (firstDay) => {
      const number = hired;
      const name = names[number];
      if (name === undefined) throw new RangeError('no invented name is left');
      hired += 1;
      const [givenName, plant] = name;
      const familyName = `Exemple-${plant}`;
      const address = `${slug(givenName)}.${slug(familyName)}`;
      return {
        id: demonstrationId('worker', number),
        givenName,
        familyName,
        professionalEmail: `${address}@iscg.example`,
        professionalPhone: `01 99 00 ${fourDigits(number)}`,
        privateEmail: `${address}@courriel.example`,
        privatePhone: `06 39 98 ${fourDigits(number)}`,
        recruitedOn: isoDay(firstDay - random.integer(0, 20)),
      };
    },
  };
}

/** Lower-case ASCII for an e-mail address. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase();
}

function fourDigits(number: number): string {
  const digits = String(number).padStart(4, '0');
  return `${digits.slice(0, 2)} ${digits.slice(2)}`;
}
