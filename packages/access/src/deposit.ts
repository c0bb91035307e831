import { isIdentifier, LARGEST_KEPT_FILE } from '@iscg/values';

/** A file that the gateway has received, verified and kept for the viewer: what it vouches for, no caller can claim. */
export interface Deposit {
  /** Under which the store keeps the bytes. */
  readonly id: string;
  readonly fileName: string;
  /** Verified from the bytes. */
  readonly mediaType: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export function isDeposit(value: unknown): value is Deposit {
  if (typeof value !== 'object' || value === null) return false;
  const { id, fileName, mediaType, bytes, sha256 } = value as Partial<Record<keyof Deposit, unknown>>;
  return (
    isIdentifier(id) &&
    typeof fileName === 'string' &&
    typeof mediaType === 'string' &&
    typeof bytes === 'number' &&
    Number.isSafeInteger(bytes) &&
    bytes > 0 &&
    bytes <= LARGEST_KEPT_FILE &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}
