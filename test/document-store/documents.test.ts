import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { asViewer, startTestStack, tokenFor, type TestStack } from '@iscg/test-kit';
import { fetchFile, inputOf, keptNames, newKey, send } from './desk.js';
import * as files from './sample-files.js';

const EVERY_PARTY: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'];
const MAXIMUM = 100 * 1024 * 1024;

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const of = (...parties: readonly Party[]) => ({ parties });
const pdf = { fileName: 'note.pdf', body: files.PDF };

/** A new document, and the id of its one file. */
async function added(owner: Party, readers: readonly Party[] = [], sent = pdf) {
  const { written, message } = await send(stack, of(owner), 'documents', inputOf(owner, readers), sent);
  expect(message).toBeUndefined();
  const [document, file] = [written?.document?.id ?? '', written?.document?.versions[0]?.id ?? ''];
  return { document, file };
}

describe('a file', () => {
  it.each<[string, files.Bytes, string]>([
    ['rapport.pdf', files.PDF, 'application/pdf'],
    ['image.png', files.PNG, 'image/png'],
    ['photo.JPG', files.JPEG, 'image/jpeg'],
    ['courrier.docx', files.DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['budget.xlsx', files.XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['exposé.pptx', files.PPTX, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['courrier.odt', files.ODT, 'application/vnd.oasis.opendocument.text'],
    ['budget.ods', files.ODS, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['exposé.odp', files.ODP, 'application/vnd.oasis.opendocument.presentation'],
    ['tableau.csv', files.CSV, 'text/csv'],
    ['ancien.csv', files.WINDOWS_CSV, 'text/csv'],
    ['notes.txt', files.CSV, 'text/plain'],
  ])('%s comes back byte for byte, with its checksum and the type of its bytes', async (fileName, body, mediaType) => {
    const { document, file } = await added('DGPN', [], { fileName, body });
    const ask = await asViewer(stack, of('DGPN'));
    const { data } = await ask(
      `{ document(id: "${document}") { versions { id number fileName mediaType bytes sha256 } } }`,
    );
    const sha256 = files.sha256(body);
    expect(data?.['document'].versions).toEqual([
      { id: file, number: 1, fileName, mediaType, bytes: body.length, sha256 },
    ]);
    const response = await fetchFile(stack, of('DGPN'), file);
    expect(response.status).toBe(200);
    expect(files.sha256(new Uint8Array(await response.arrayBuffer()))).toBe(sha256);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': expect.stringContaining(mediaType),
      'content-length': String(body.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="/),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${sha256}"`,
    });
    const named = decodeURIComponent(response.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '');
    expect(named).toBe(fileName);
  });

  it('is delivered in part, and not again to who has it', async () => {
    const { file } = await added('DGPN');
    const ask = (headers: Record<string, string>) => fetchFile(stack, of('DGPN'), file, headers);
    const part = await ask({ range: 'bytes=0-7' });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '%PDF-1.4',
      `bytes 0-7/${files.PDF.length}`,
    ]);
    expect((await ask({ range: 'bytes=9000-' })).status).toBe(416);
    const tag = `"${files.sha256(files.PDF)}"`;
    expect((await ask({ 'if-none-match': tag })).status).toBe(304);
    expect((await ask({ range: 'bytes=0-7', 'if-range': '"another"' })).status).toBe(200);
    expect((await ask({ range: 'bytes=0-7', 'if-range': tag })).status).toBe(206);
  });

  it('of 80 MB passes in pieces and comes back whole', async () => {
    const line = Buffer.from('Formation;62000\n'.repeat(64 * 1024));
    const body = new Uint8Array(Buffer.concat(Array.from({ length: 80 }, () => line)));
    const { file } = await added('ANISCG', [], { fileName: 'grand.csv', body });
    const response = await fetchFile(stack, of('ANISCG'), file);
    expect(files.sha256(new Uint8Array(await response.arrayBuffer()))).toBe(files.sha256(body));
  });
});

describe('a file that is refused', () => {
  it.each<[string, string, files.Bytes, string | undefined, RegExp]>([
    ['a PNG called PDF', 'rapport.pdf', files.PNG, undefined, /promet : PDF. Ses octets disent image PNG/],
    ['a program called PDF', 'rapport.pdf', files.PROGRAM, undefined, /Ses octets disent EXE/],
    ['a page called PDF', 'rapport.pdf', files.HTML, undefined, /ne le confirment pas/],
    ['a text called PDF', 'rapport.pdf', files.CSV, undefined, /ne le confirment pas/],
    ['a PDF called PNG', 'image.png', files.PDF, undefined, /disent PDF/],
    ['a PDF called text', 'notes.txt', files.PDF, undefined, /disent PDF/],
    ['a program called CSV', 'tableau.csv', files.PROGRAM, undefined, /pas un texte/],
    ['an archive called DOCX', 'courrier.docx', files.ZIP, undefined, /promet : texte DOCX/],
    ['a spreadsheet called DOCX', 'courrier.docx', files.XLSX, undefined, /disent classeur XLSX/],
    ['an ODT called ODS', 'budget.ods', files.ODT, undefined, /disent texte ODT/],
    ['half a DOCX', 'courrier.docx', files.DOCX.slice(0, 40), undefined, /promet : texte DOCX/],
    ['a PDF announced as an image', 'rapport.pdf', files.PDF, 'image/png', /annoncé comme « image\/png »/],
    ['a page announced as one', 'notes.txt', files.HTML, 'text/html', /annoncé comme « text\/html »/],
    ['a program', 'jeu.exe', files.PROGRAM, undefined, /pas accepté/],
    ['a page', 'page.html', files.HTML, undefined, /pas accepté/],
    ['an archive', 'notes.zip', files.ZIP, undefined, /pas accepté/],
    ['twenty megabytes of images called PDF', 'rapport.pdf', files.LONG_PNG, undefined, /disent image PNG/],
    ['a long text that ends as none does', 'notes.txt', files.LONG_PROGRAM, undefined, /pas un texte/],
    ['nothing at all', 'rapport.pdf', new Uint8Array(), undefined, /vide/],
    ['a path', '../../etc/passwd', files.PDF, undefined, /chemin/],
    ['a path with an accepted end', '../../rapport.pdf', files.PDF, undefined, /chemin/],
    ['a Windows path', 'C:\\rapport.pdf', files.PDF, undefined, /chemin/],
    ['a NUL in its name', 'rapport\0.pdf', files.PDF, undefined, /invisibles/],
    ['a name written backwards', 'rapport\u202efdp.pdf', files.PDF, undefined, /invisibles/],
    ['a name of 201 characters', `${'a'.repeat(197)}.pdf`, files.PDF, undefined, /200 caractères/],
    ['a name of a device', 'NUL.pdf', files.PDF, undefined, /tous les ordinateurs/],
  ])('for it is %s says so, and nothing stays', async (_what, fileName, body, type, message) => {
    const before = await keptNames(stack);
    const sent = { fileName, body, ...(type !== undefined && { type }) };
    const outcome = await send(stack, of('DGPN'), 'documents', inputOf('DGPN'), sent);
    expect(outcome).toMatchObject({
      status: 400,
      refusal: 'BAD_USER_INPUT file',
      message: expect.stringMatching(message),
    });
    expect(await keptNames(stack)).toEqual(before);
  });

  it.each<[string, readonly Party[], object, string]>([
    ['the title is missing', ['DGPN'], { title: ' ' }, 'BAD_USER_INPUT title'],
    ['it is in the name of another party', ['DGPN'], { owner: 'DGGN' }, 'FORBIDDEN'],
    ['ANISCG would add it for a directorate', ['ANISCG'], { owner: 'DGPN' }, 'FORBIDDEN'],
    ['the board would add it', ['BOARD'], {}, 'FORBIDDEN'],
    ['the kind is none', ['DGPN'], { kind: 'SECRET' }, 'BAD_USER_INPUT'],
    ['something more is asked for', ['DGPN'], { sha256: 'x' }, 'BAD_USER_INPUT'],
  ])('because %s does not stay', async (_why, parties, other, refusal) => {
    const before = await keptNames(stack);
    const outcome = await send(stack, { parties }, 'documents', { ...inputOf('DGPN'), ...other }, pdf);
    expect([outcome.refusal, outcome.written?.document ?? null]).toEqual([refusal, null]);
    expect(await keptNames(stack)).toEqual(before);
  });

  it.each([
    ['no name', { 'x-file-name': '' }, /pas de nom/],
    ['a name that is no text', { 'x-file-name': '%E9%zz' }, /pas de nom/],
    ['no input', { 'x-mutation-input': '' }, /objet JSON/],
    ['an input that is a list', { 'x-mutation-input': '%5B%5D' }, /objet JSON/],
  ])('with %s says what is expected', async (_what, headers, message) => {
    const outcome = await send(stack, of('DGPN'), 'documents', inputOf('DGPN'), { ...pdf, headers });
    expect(outcome).toMatchObject({ status: 400, message: expect.stringMatching(message) });
  });

  it('and announced above 100 MB, or with no length, is refused before it is sent', async () => {
    const before = await keptNames(stack);
    const token = await tokenFor(stack, of('DGPN'));
    const headers = {
      authorization: `Bearer ${token}`,
      'x-file-name': 'grand.csv',
      'x-mutation-input': encodeURIComponent(JSON.stringify(inputOf('DGPN'))),
    };
    expect(await beginning(headers, MAXIMUM + 1)).toMatch(/"Le fichier dépasse 100 Mo\."/);
    expect(await beginning(headers, undefined)).toMatch(/Annoncez la taille/);
    expect(await keptNames(stack)).toEqual(before);
  });
});

/** The answer to a file of which a few bytes are sent: so many are announced, or none, and then it ends. */
function beginning(headers: Record<string, string>, announced: number | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(`${stack.url}/files/documents`, {
      method: 'POST',
      headers: {
        ...headers,
        ...(announced === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': announced }),
      },
    });
    sending.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.once('end', () => {
        sending.destroy();
        resolve(text);
      });
    });
    sending.once('error', reject);
    if (announced === undefined) return void sending.end('Poste;Montant\n');
    // Past what a refused sender is listened to, in case the answer waits for it.
    const piece = Buffer.alloc(1024 * 1024, 'a');
    for (let sent = 0; sent < 34; sent += 1) sending.write(piece);
  });
}

describe('a sender who goes away half-way', () => {
  it('leaves no file, no record and no trace', async () => {
    const before = await keptNames(stack);
    const headers = {
      authorization: `Bearer ${await tokenFor(stack, of('DGPN'))}`,
      'x-file-name': 'grand.csv',
      'x-mutation-input': encodeURIComponent(JSON.stringify(inputOf('DGPN', [], 'Envoi interrompu'))),
      'content-length': 10 * 1024 * 1024,
    };
    const sending = request(`${stack.url}/files/documents`, { method: 'POST', headers });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(1024 * 1024, 'a'));
    await until(async () => (await keptNames(stack)).length > before.length);
    sending.destroy();
    await until(async () => (await keptNames(stack)).length === before.length);
    expect(await keptNames(stack)).toEqual(before);
    const { data } = await (await asViewer(stack, of('DGPN')))('{ documents(search: "interrompu") { totalCount } }');
    expect(data?.['documents'].totalCount).toBe(0);
  });
});

/** Waits for a state; the test’s own patience ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a document', () => {
  it.each<[Party, readonly Party[]]>([
    ['DGPN', []],
    ['DGPN', ['DGGN']],
    ['SG_CIPDR', ['DGPN', 'DGGN', 'PP']],
    ['ANISCG', ['BOARD']],
    ['PP', ['SG_CIPDR', 'DGPN', 'DGGN', 'BOARD']],
  ])(
    'of %s for %j is read by them, by its owner and by ANISCG, and is nothing to the others',
    async (owner, readers) => {
      const { document, file } = await added(owner, readers);
      for (const party of EVERY_PARTY) {
        const reads = party === owner || party === 'ANISCG' || readers.includes(party);
        const ask = await asViewer(stack, of(party));
        const { data, errors } = await ask(
          `{ document(id: "${document}") { id } documentVersion(id: "${file}") { id }
           documents(first: 1) { nodes { id } } }`,
        );
        expect(errors).toEqual([]);
        expect([party, data?.['document'], data?.['documentVersion']]).toEqual([
          party,
          reads ? { id: document } : null,
          reads ? { id: file } : null,
        ]);
        expect(data?.['documents'].nodes.some(({ id }: { id: string }) => id === document)).toBe(reads);
        const response = await fetchFile(stack, of(party), file);
        expect([party, response.status]).toEqual([party, reads ? 200 : 404]);
      }
    },
  );

  it('that is not for the reader is answered as one that does not exist, and as what is no document', async () => {
    const { file } = await added('DGPN');
    const answers = [];
    for (const id of [file, '01890000-0000-7000-8000-000000000000', 'x', '..%2F..%2Fetc%2Fpasswd']) {
      const response = await fetchFile(stack, of('DGGN'), id);
      const { errors } = JSON.parse(await response.text());
      answers.push([response.status, errors[0].message, errors[0].extensions.code]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify([404, 'Ce fichier n’existe pas.', 'NOT_FOUND'])]),
    );
    expect((await fetch(`${stack.url}/files/versions/${file}`)).status).toBe(401);
    const narrowed = { ...of('DGPN'), application: 'reader-of-posts', scopes: ['posts:read'] as const };
    expect((await fetchFile(stack, narrowed, file)).status).toBe(404);
  });

  it('tells who sent its files to ANISCG alone', async () => {
    const { file } = await added('DGPN', ['BOARD', 'SG_CIPDR', 'DGGN', 'PP']);
    for (const party of EVERY_PARTY) {
      const { data, errors } = await (
        await asViewer(stack, of(party))
      )(`{ documentVersion(id: "${file}") { addedBy } }`);
      const isTold = party === 'ANISCG';
      expect([party, data?.['documentVersion'].addedBy === null]).toEqual([party, !isTold]);
      expect(errors.map(({ extensions }) => extensions.rule)).toEqual(isTold ? [] : ['authors-of-files']);
    }
  });

  it('takes newer files of its owner alone, on the version that was read, and keeps every one', async () => {
    const { document, file } = await added('DGPN', ['DGGN', 'SG_CIPDR']);
    const newer = (party: Party, version: number, body = files.CSV) =>
      send(
        stack,
        of(party),
        'versions',
        { documentId: document, version, idempotencyKey: newKey() },
        {
          fileName: 'suite.csv',
          body,
        },
      );
    const before = await keptNames(stack);
    expect((await newer('DGGN', 1)).refusal).toBe('FORBIDDEN');
    expect((await newer('ANISCG', 1)).refusal).toBe('FORBIDDEN');
    expect((await newer('PP', 1)).refusal).toBe('NOT_FOUND documentId');
    expect((await newer('DGPN', 2)).refusal).toBe('CONFLICT version');
    expect(await keptNames(stack)).toEqual(before);
    const answers = await Promise.all([newer('DGPN', 1), newer('DGPN', 1, files.WINDOWS_CSV), newer('DGPN', 1)]);
    expect(answers.map(({ refusal }) => refusal ?? 'written').sort()).toEqual([
      'CONFLICT version',
      'CONFLICT version',
      'written',
    ]);
    expect(await keptNames(stack)).toHaveLength(before.length + 1);
    const ask = await asViewer(stack, of('DGGN'));
    const { data } = await ask(`{ document(id: "${document}") { version versions { number } } }`);
    expect(data?.['document']).toEqual({ version: 2, versions: [{ number: 2 }, { number: 1 }] });
    expect((await fetchFile(stack, of('DGGN'), file)).status).toBe(200);
  });

  it('sent twice by the same call is added once, and one file stays', async () => {
    const input = inputOf('DGPN');
    const before = await keptNames(stack);
    const first = await send(stack, of('DGPN'), 'documents', input, pdf);
    const again = await send(stack, of('DGPN'), 'documents', input, pdf);
    expect(again.written).toEqual(first.written);
    const other = await send(stack, of('DGPN'), 'documents', input, { fileName: 'note.pdf', body: files.DOCX });
    expect(other.refusal).toBe('BAD_USER_INPUT file');
    const otherName = await send(stack, of('DGPN'), 'documents', input, { ...pdf, fileName: 'autre.pdf' });
    expect(otherName.refusal).toBe('CONFLICT idempotencyKey');
    expect(await keptNames(stack)).toHaveLength(before.length + 1);
  });

  it('is never added without a file that the gateway has kept, whatever the graph is told', async () => {
    const ask = await asViewer(stack, of('DGPN'));
    const { data } = await ask(
      'mutation ($input: AddDocumentInput!) { addDocument(input: $input) { document { id } errors { code field } } }',
      { input: inputOf('DGPN') },
    );
    expect(data?.['addDocument']).toEqual({ document: null, errors: [{ code: 'BAD_USER_INPUT', field: 'file' }] });
  });

  it('is withdrawn by its owner with a reason; its record stays, and its files are delivered no more', async () => {
    const { document, file } = await added('DGPN', ['DGGN']);
    const withdraw = async (party: Party, version: number) => {
      const { data, errors } = await (
        await asViewer(stack, of(party))
      )(
        `mutation ($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) {
           document { withdrawalReason version } errors { code field } } }`,
        { input: { documentId: document, version, reason: 'Envoyé par erreur' } },
      );
      return data?.['withdrawDocument'] ?? errors[0]?.extensions.rule;
    };
    expect(await withdraw('DGGN', 1)).toBe('adds-documents');
    expect(await withdraw('ANISCG', 1)).toBe('adds-documents');
    expect(await withdraw('PP', 1)).toEqual({ document: null, errors: [{ code: 'NOT_FOUND', field: 'documentId' }] });
    expect(await withdraw('DGPN', 7)).toEqual({ document: null, errors: [{ code: 'CONFLICT', field: 'version' }] });
    expect(await withdraw('DGPN', 1)).toEqual({
      document: { withdrawalReason: 'Envoyé par erreur', version: 2 },
      errors: [],
    });
    expect((await fetchFile(stack, of('DGGN'), file)).status).toBe(409);
    expect((await fetchFile(stack, of('PP'), file)).status).toBe(404);
    const late = { documentId: document, version: 2, idempotencyKey: newKey() };
    expect((await send(stack, of('DGPN'), 'versions', late, pdf)).refusal).toBe('CONFLICT documentId');
  });

  it('is found by words of its title, by its kind and by its owner', async () => {
    const ask = await asViewer(stack, of('ANISCG'));
    const count = async (argument: string) =>
      (await ask(`{ documents(${argument}) { totalCount } }`)).data?.['documents'].totalCount;
    expect(await count('search: "PROCES-VERBAL conseil"')).toBe(5);
    expect(await count('kind: MINUTES')).toBe(5);
    expect(await count('kind: MINUTES, owner: DGPN')).toBe(0);
    expect(await count('kind: LETTER, owner: DGPN')).toBe(1);
  });

  it('proves that a commitment was kept, to who may read it alone', async () => {
    const { document } = await added('DGPN');
    const dgpn = await asViewer(stack, of('DGPN'));
    const { data } = await dgpn('{ undertakings(first: 100) { nodes { id number } } }');
    const undertaking = data?.['undertakings'].nodes.find(({ number }: { number: string }) => number === 'ART3-1');
    const recorded = await dgpn(
      `mutation ($input: RecordFulfilmentInput!) { recordFulfilment(input: $input) { fulfilment { id } errors { message } } }`,
      {
        input: {
          undertakingId: undertaking.id,
          party: 'DGPN',
          occurredOn: '2021-03-01',
          evidence: { entityType: 'DOCUMENT', entityId: document },
          idempotencyKey: newKey(),
        },
      },
    );
    expect(recorded.data?.['recordFulfilment'].errors).toEqual([]);
    const shown = async (party: Party) => {
      const answer = await (
        await asViewer(stack, of(party))
      )(`{ undertaking(id: "${undertaking.id}") { fulfilments { evidence { entityId document { title } } } } }`);
      return answer.data?.['undertaking'].fulfilments
        .map(({ evidence }: { evidence: { entityId: string } | null }) => evidence)
        .find((evidence: { entityId: string } | null) => evidence?.entityId === document);
    };
    expect(await shown('DGPN')).toEqual({ entityId: document, document: { title: 'Note (essai)' } });
    expect(await shown('ANISCG')).toEqual({ entityId: document, document: { title: 'Note (essai)' } });
    expect(await shown('SG_CIPDR')).toEqual({ entityId: document, document: null });
  });

  it('of the demonstration has its bytes, for every file that is not withdrawn', async () => {
    const { data } = await (
      await asViewer(stack, of('ANISCG'))
    )('{ documents(first: 100, search: "exemple") { nodes { withdrawnOn versions { id sha256 } } } }');
    for (const { withdrawnOn, versions } of data?.['documents'].nodes ?? []) {
      for (const { id, sha256 } of versions) {
        const response = await fetchFile(stack, of('ANISCG'), id);
        expect(response.status).toBe(withdrawnOn === null ? 200 : 409);
        if (response.ok) expect(files.sha256(new Uint8Array(await response.arrayBuffer()))).toBe(sha256);
      }
    }
  });
});
