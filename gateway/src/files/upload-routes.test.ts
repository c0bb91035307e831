import { afterEach, describe, expect, it } from '@jest/globals';
import { PortalError, type Viewer } from '@iscg/access';
import { systemClock } from '@iscg/values';
import Fastify, { type FastifyInstance } from 'fastify';
import { errorAnswer } from '../answers/error-answer.js';
import type { ObjectStore } from './object-store.js';
import { uploadRoutes, type UploadRoutesOptions } from './upload-routes.js';

const WRITER: Viewer = {
  subject: 'anne',
  name: 'Anne',
  kind: 'PERSON',
  parties: ['ANISCG'],
  scopes: ['governance:write'],
};
const REFUSED = {
  data: { written: { document: null, errors: [{ code: 'BAD_USER_INPUT', field: 'title', message: 'Sans titre.' }] } },
};

let gateway: FastifyInstance;
afterEach(() => gateway.close());

/** A store that keeps what it is sent, and dies before anything can be deleted. */
const dying: ObjectStore = {
  put: async (_id, content) => void (await content.resume().toArray()),
  get: () => Promise.reject(new Error('the store is gone')),
  delete: () => Promise.reject(new Error('the store is gone')),
  keptBefore: () => {
    throw new Error('the store is gone');
  },
};

/** Sends a file of which the graph says that, to a gateway whose store dies meanwhile. */
async function sent(graphSays: () => Promise<unknown>) {
  gateway = Fastify({ logger: false });
  gateway.decorateRequest('viewer', null);
  gateway.setErrorHandler((error, request, reply) => {
    const { status, body } = errorAnswer(error, request.id);
    return reply.code(status).send(body);
  });
  await uploadRoutes(gateway, {
    store: dying,
    clock: systemClock,
    ask: graphSays as UploadRoutesOptions['ask'],
    operations: [{ id: '', name: 'AddDocument', text: '' }],
    identify: () => Promise.resolve(WRITER),
  });
  const response = await gateway.inject({
    method: 'POST',
    url: '/files/documents',
    headers: {
      'content-type': 'text/csv',
      'x-file-name': 'note.csv',
      'x-mutation-input': encodeURIComponent('{"title":""}'),
    },
    payload: 'a;b\n1;2\n',
  });
  return [response.statusCode, response.json()];
}

describe('a store that dies once it has kept a file', () => {
  it('hides no refusal of the graph: the sender reads what is wrong', async () => {
    expect(await sent(() => Promise.resolve(REFUSED))).toEqual([200, REFUSED]);
  });

  it('hides no fault of what was sent with the file', async () => {
    const fault = () => Promise.reject(new PortalError('BAD_USER_INPUT', 'Le titre manque.'));
    expect(await sent(fault)).toEqual([400, { errors: [expect.objectContaining({ message: 'Le titre manque.' })] }]);
  });

  it('hides no silence of the graph, which may have recorded the file', async () => {
    expect(await sent(() => Promise.resolve(undefined))).toEqual([
      503,
      { errors: [expect.objectContaining({ message: expect.stringContaining('Relisez la liste des documents') })] },
    ]);
  });
});
