import type { StackEnvironment } from './env.js';

/** SQLSTATEs of a refused login: wrong password or method, unknown role, unknown database, no right to connect. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501']);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC']);

/** Why `npm start` does not start, in one French line that says what to do; an unforeseen error in its own words. */
export function startFailure(error: unknown, { PORT, DATA_DIR, DATABASE_URL }: StackEnvironment): string {
  const { code = '', syscall = '', path = '', message } = details(error);
  if (code === 'EADDRINUSE') {
    return `le port ${PORT} est déjà utilisé : arrêtez le programme qui l’occupe, ou choisissez un autre port (PORT=${PORT + 1} npm start).`;
  }
  if (code === 'EACCES' && syscall === 'listen') {
    return `le port ${PORT} est réservé au système : choisissez-en un au-dessus de 1024 (PORT=4000 npm start).`;
  }
  if (DATABASE_URL !== undefined && UNREACHABLE.has(code)) {
    return `PostgreSQL ne répond pas à l’adresse de DATABASE_URL (${code}) : démarrez-le, ou retirez DATABASE_URL pour utiliser celui du portail.`;
  }
  if (DATABASE_URL !== undefined && REFUSED.has(code)) {
    return `PostgreSQL refuse la connexion ou les droits demandés par DATABASE_URL : ${message}`;
  }
  if (UNUSABLE.has(code) && path.startsWith(DATA_DIR)) {
    return `le dossier DATA_DIR=${DATA_DIR} est inutilisable (${code}) : indiquez un dossier où le portail peut écrire.`;
  }
  if (message.startsWith('PORTAL_DIRECTORY: ')) {
    return `les pages du portail manquent ou sont incomplètes (${message.slice('PORTAL_DIRECTORY: '.length)}) : construisez-les avec npm run build.`;
  }
  return message;
}

function details(error: unknown): { code?: string; syscall?: string; path?: string; message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, syscall, path }: Readonly<Record<string, unknown>> = { ...error };
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof syscall === 'string' && { syscall }),
    ...(typeof path === 'string' && { path }),
    message: error.message,
  };
}
