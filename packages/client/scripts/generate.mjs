/**
 * From operations/*.graphql and the gateway's committed supergraph: types, document ids (src/generated/) and the trusted
 * documents that the gateway knows by id (dist/trusted-documents.json). No query text reaches a browser.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { concatAST, getOperationAST, parse, printSchema, Source, validate, visit } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const operations = `${root}operations/`;
const generated = `${root}src/generated/`;

/** What each scalar is once it has come through JSON; exact decimals stay texts. */
const scalars = { Euro: 'string', Date: 'string', DateTimeISO: 'string', ID: 'string' };

const supergraph = readFileSync(`${root}../../gateway/supergraph.graphql`, 'utf8');
const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
const documents = readdirSync(operations)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const rawSDL = readFileSync(operations + name, 'utf8');
    return { location: name, rawSDL, document: parse(new Source(rawSDL, name)) };
  });
refuseInvalid();

const sections = await preset.buildGeneratesSection({
  baseOutputDir: generated,
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  plugins: [],
  pluginMap: {},
  config: { documentMode: 'string', scalars, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
  },
});
mkdirSync(generated, { recursive: true });
for (const section of sections) {
  const name = section.filename.slice(generated.length);
  if (!/^(graphql\.ts|persisted-documents\.json)$/.test(name)) continue;
  const text = await codegen(section);
  if (name === 'graphql.ts') write(`${generated}operations.ts`, text.replace(/^\/\* eslint-disable \*\/\n/, ''));
  else write(`${root}dist/trusted-documents.json`, trustedDocuments(JSON.parse(text)));
}

function trustedDocuments(textsByHash) {
  const list = Object.entries(textsByHash).map(([hash, text]) => ({ id: hash, name: nameOf(text), text }));
  return `${JSON.stringify(list, null, 1)}\n`;
}

function nameOf(text) {
  return getOperationAST(parse(text))?.name?.value;
}

/** A document that the schema does not allow, or a name given twice, stops the build with file and line. */
function refuseInvalid() {
  const names = new Map();
  for (const { location, document } of documents) {
    visit(document, {
      OperationDefinition: ({ name }) => {
        if (!name) fail(`${location}: an operation has no name`);
        if (names.has(name.value)) fail(`${location}: ${name.value} is already in ${names.get(name.value)}`);
        names.set(name.value, location);
      },
    });
  }
  const whole = concatAST(documents.map(({ document }) => document));
  for (const { message, locations, source, nodes } of validate(schema, whole)) {
    const name = nodes?.[0]?.loc?.source.name ?? source?.name;
    fail(`${name}:${locations?.[0]?.line}: ${message}`);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function write(path, text) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
}
