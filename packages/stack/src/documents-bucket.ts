/** A bucket of a server that speaks S3. */
export interface DocumentsBucket {
  readonly endpoint: string;
  readonly name: string;
  /** What the keys of our objects begin with. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The settings by which the gateway keeps the files of documents in a bucket; none when there is none. */
export function bucketVariables(bucket: DocumentsBucket | undefined): Readonly<Record<string, string>> {
  return bucket
    ? {
        DOCUMENTS_S3_ENDPOINT: bucket.endpoint,
        DOCUMENTS_S3_BUCKET: bucket.name,
        DOCUMENTS_S3_PREFIX: bucket.prefix,
        DOCUMENTS_S3_ACCESS_KEY_ID: bucket.accessKeyId,
        DOCUMENTS_S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
      }
    : {};
}
