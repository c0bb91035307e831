import { z } from 'zod';
import { InvalidEnvironment } from '../invalid-environment.js';

/** A bucket of a server that speaks S3. */
export interface S3Settings {
  /** Absent: Amazon’s own of the region. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** What the keys of our objects begin with. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Where the files of documents are kept. */
export type FileSettings = { readonly folder: string } | { readonly s3: S3Settings };

export const fileShape = {
  DOCUMENTS_FOLDER: z.string().min(1).default('data/documents'),
  DOCUMENTS_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  DOCUMENTS_S3_REGION: z.string().min(1).default('eu-west-3'),
  DOCUMENTS_S3_BUCKET: z.string().min(1).optional(),
  DOCUMENTS_S3_PREFIX: z
    .string()
    .regex(/^[\w./-]*$/, 'may have letters, digits, "_", ".", "/" and "-"')
    .default(''),
  DOCUMENTS_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  DOCUMENTS_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
};

type FileValues = z.output<z.ZodObject<typeof fileShape>>;

/** The bucket once `DOCUMENTS_S3_BUCKET` is set, the folder otherwise. @throws InvalidEnvironment naming what is missing */
export function fileSettings(values: FileValues, production: boolean): FileSettings {
  const { DOCUMENTS_S3_BUCKET: bucket, DOCUMENTS_S3_ENDPOINT: endpoint } = values;
  if (bucket === undefined) return { folder: values.DOCUMENTS_FOLDER };
  if (production && endpoint?.startsWith('http:'))
    throw new InvalidEnvironment('DOCUMENTS_S3_ENDPOINT: must be in https in production');
  return {
    s3: {
      ...(endpoint !== undefined && { endpoint }),
      region: values.DOCUMENTS_S3_REGION,
      bucket,
      prefix: values.DOCUMENTS_S3_PREFIX,
      accessKeyId: required(values, 'DOCUMENTS_S3_ACCESS_KEY_ID'),
      secretAccessKey: required(values, 'DOCUMENTS_S3_SECRET_ACCESS_KEY'),
    },
  };
}

function required(values: FileValues, name: 'DOCUMENTS_S3_ACCESS_KEY_ID' | 'DOCUMENTS_S3_SECRET_ACCESS_KEY'): string {
  const value = values[name];
  if (value === undefined) throw new InvalidEnvironment(`${name}: is required once DOCUMENTS_S3_BUCKET is set`);
  return value;
}
