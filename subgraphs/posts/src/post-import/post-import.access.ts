import { envelopeAccess, type InputAccess, type TypeAccess } from '@iscg/access';

/** What an import answers comes from the importer's own file; of what is there it tells counts and names only. */
export const postImportAccesses: readonly TypeAccess[] = [
  envelopeAccess('PostImport', ['dryRun', 'written', 'created', 'unchanged', 'passedOver', 'faults', 'faultCount']),
  envelopeAccess('PostImportFault', ['line', 'column', 'head', 'value', 'message']),
];

export const postImportInputs: readonly InputAccess[] = [{ input: 'ImportFileInput', fields: { base64: 'WRITTEN' } }];
