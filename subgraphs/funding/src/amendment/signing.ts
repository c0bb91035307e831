import { PortalError, type Party, type Viewer } from '@iscg/access';
import {
  refusing,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
  checked,
  conflict,
  fault,
  missing,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7 } from '@iscg/values';
import { ACTING_PARTIES, actOnce } from '../act/index.js';
import { appendSignature } from './amendment-writing.store.js';
import { signsForItself } from './amendment.access.js';
import type { SignAmendmentInput } from './amendment.args.js';
import type { Amendment } from './amendment.model.js';
import { amendmentsById, signatoriesOfAmendments, signaturesOfAmendments } from './amendment.store.js';
import { REFUSALS, holdAmendment } from './drafting.js';

const CHECKSUM = /^[0-9a-f]{64}$/;

const SIGNING_REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  ...REFUSALS,
  amendment_not_retroactive: [
    'CONFLICT',
    'amendmentId',
    'Un exercice visé a été soldé, ou appelé au-delà, depuis : l’avenant doit changer avant d’entrer en vigueur.',
  ],
};

/**
 * Signs the content that was read, for the one party the person acts for; the last signature puts the amendment in
 * force. Once a key; answers the amendment's id.
 * @throws PortalError `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function signAmendment(context: RequestContext, input: SignAmendmentInput): Promise<string> {
  const id = checked('amendmentId', () => parseIdentifier(input.amendmentId));
  if (!CHECKSUM.test(input.checksum))
    throw fault('checksum', 'L’empreinte compte 64 chiffres hexadécimaux : reprenez celle de l’avenant lu.');
  const partyCode = await partySigning(context, id, input);
  refuseOtherSigner(context.viewer, partyCode);
  await actOnce(context, 'sign-amendment', input, async (transaction) => {
    await holdAmendment(transaction, id);
    const amendment = await amendmentToSign(transaction, id, input);
    const signatureId = uuidV7(context.clock);
    const { capacity, checksum } = input;
    const signature = { id: signatureId, amendmentId: id, revision: amendment.revision, capacity, partyCode, checksum };
    const { name, subject } = context.viewer;
    await refusing(SIGNING_REFUSALS, () =>
      appendSignature(transaction, {
        ...signature,
        signedBy: name.trim() === '' ? subject : name,
        signedOn: parisToday(context.clock),
        signedAt: context.clock.now(),
      }),
    );
    return signatureId;
  });
  return id;
}

/** The party that signs in the capacity asked. */
async function partySigning(context: RequestContext, id: string, { capacity }: SignAmendmentInput): Promise<Party> {
  const signatories = await signatoriesOfAmendments(await context.read(), [id]);
  if (signatories.length === 0) throw missing('amendmentId', 'Cet avenant n’existe pas.');
  const signatory = signatories.find((each) => each.capacity === capacity);
  if (!signatory) throw fault('capacity', 'Cet avenant ne demande pas cette signature.');
  return signatory.partyCode;
}

/** A person signs for the one party it acts for: not for another that it also holds, and no program signs. */
function refuseOtherSigner(viewer: Viewer, partyCode: Party): void {
  const { sentence, name: rule } = signsForItself;
  if (!signsForItself.allows(viewer, { partyCode })) throw new PortalError('FORBIDDEN', sentence, { rule });
  if (viewer.kind !== 'PERSON')
    throw new PortalError('FORBIDDEN', 'Une personne signe un avenant, non une application.', { rule });
  const signing = viewer.parties.filter((party) => ACTING_PARTIES.some((acting) => acting === party));
  if (signing.length > 1)
    throw new PortalError(
      'FORBIDDEN',
      'Vous agissez pour plusieurs parties : agissez pour celle qui signe, et elle seule.',
      {
        rule,
      },
    );
}

async function amendmentToSign(
  transaction: Transaction,
  id: string,
  { capacity, checksum }: SignAmendmentInput,
): Promise<Amendment> {
  const [amendment] = await amendmentsById(transaction, [id]);
  if (!amendment) throw missing('amendmentId', 'Cet avenant n’existe pas.');
  if (amendment.status === 'DRAFT')
    throw conflict('amendmentId', 'Cet avenant n’est pas encore ouvert à la signature.');
  if (amendment.status !== 'SIGNING')
    throw conflict('amendmentId', 'Cet avenant est en vigueur ou retiré : il ne se signe plus.');
  if (amendment.checksum !== checksum)
    throw conflict(
      'checksum',
      'Le contenu a changé depuis votre lecture : relisez-le avant de signer, rien n’est signé.',
    );
  const signatures = await signaturesOfAmendments(transaction, [id]);
  if (signatures.some((each) => each.capacity === capacity && each.revision === amendment.revision))
    throw conflict('capacity', 'Cet avenant est déjà signé à ce titre.');
  return amendment;
}
