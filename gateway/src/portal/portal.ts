import type { ApolloServer } from '@apollo/server';
import { forgetStatement, type Viewer } from '@iscg/access';
import type { Clock } from '@iscg/values';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphContext } from '../planning/graph.js';
import type { Post } from '../mail/post.js';
import { sendDigests } from '../mail/send-digests.js';
import { GATEWAY_RETENTIONS } from '../sessions/migrations/index.js';
import { readPeople, type People } from '../sessions/people.js';
import { PersonRows } from '../sessions/person-rows.js';
import { RequestSessions } from '../sessions/request-session.js';
import { SessionDatabase } from '../sessions/session-database.js';
import { sessionPlugin } from '../sessions/session-plugin.js';
import { SessionRecords } from '../sessions/session-records.js';
import { sessionRoutes } from '../sessions/session-routes.js';
import { SessionRows } from '../sessions/session-rows.js';
import { SessionStore } from '../sessions/session-store.js';
import { SignIn } from '../sessions/sign-in.js';
import { signInRoutes } from '../sessions/sign-in-routes.js';
import { CalendarAddresses } from '../calendar/calendar-addresses.js';
import { calendarRoutes } from '../calendar/calendar-routes.js';
import { documentRoutes } from '../documents/document-routes.js';
import { askGraph } from './ask-graph.js';
import { assets } from './assets.js';
import { CurrentFiles } from './current-files.js';
import { askFirst } from './first-answer.js';
import { missingNotices } from './legal-notice.js';
import { pages } from './pages.js';
import type { TrustedDocument } from './portal-files.js';
import type { PortalSettings } from './portal-settings.js';
import { PublicAddress } from './public-address.js';
import { resolveDocuments, type ResolveDocument } from './trusted-documents.js';

export interface PortalOptions {
  readonly settings: PortalSettings;
  readonly production: boolean;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly apollo: ApolloServer<GraphContext>;
}

/** The pages of the portal and the sessions of those who read them. */
export class Portal {
  readonly resolveDocument: ResolveDocument;
  private readonly address: PublicAddress;
  private readonly database: SessionDatabase;
  private readonly store: SessionStore;
  private readonly rows: SessionRows;
  private readonly sessions: RequestSessions;
  private readonly limits: { readonly idleMilliseconds: number; readonly absoluteMilliseconds: number };
  private client: SignIn | undefined;

  private constructor(
    private readonly options: PortalOptions,
    private readonly files: CurrentFiles,
    private readonly people: People,
  ) {
    const { settings, clock, log } = options;
    this.limits = {
      idleMilliseconds: settings.idleMinutes * 60_000,
      absoluteMilliseconds: settings.sessionHours * 3_600_000,
    };
    this.address = new PublicAddress(settings.publicUrl);
    this.database = new SessionDatabase(settings.sessionDatabaseUrl, log);
    this.store = new SessionStore(this.database, this.limits, log);
    this.rows = new SessionRows(this.database, clock, this.limits);
    const publicUrl = () => this.address.value;
    this.sessions = new RequestSessions({ people, rows: this.rows, limits: this.limits, clock, publicUrl });
    this.resolveDocument = resolveDocuments((documentId) => files.textOf(documentId));
  }

  /** @throws InvalidEnvironment naming the file, the entry or the address that is wrong */
  static async prepare(options: PortalOptions): Promise<Portal> {
    const { directory, peopleFile } = options.settings;
    const files = await CurrentFiles.read(directory, options.log);
    const missing = missingNotices(options.settings.legalNotice);
    if (options.production && missing.length > 0) options.log.warn({ missing }, 'the legal notice is incomplete');
    const portal = new Portal(options, files, await readPeople(peopleFile));
    await portal.database.check().catch(async (error: unknown) => {
      await portal.close();
      throw error;
    });
    return portal;
  }

  /** Adds files, sign-in, sessions and pages; `scope` reads JSON bodies and nothing else. */
  async mount(fastify: FastifyInstance, scope: FastifyInstance): Promise<void> {
    const { people, rows, sessions, limits, files } = this;
    const { settings, clock, apollo, log, production } = this.options;
    const publicUrl = () => this.address.value;
    const signIn = () => this.signIn();
    const { publicNames, documents } = await files.now();
    await fastify.register((scope_) => assets(scope_, settings.directory, files, publicNames));
    await sessionPlugin(scope, {
      secret: settings.sessionSecret,
      store: this.store,
      publicUrl,
      wasEnded: (sid) => rows.wasEnded(sid),
    });
    const persons = new PersonRows(this.database, clock);
    const elsewhere = (request: FastifyRequest) => this.address.elsewhere(request);
    const ask = askGraph(apollo);
    pages(scope, { files, sessions, ask: askFirst(ask, log), production, legalNotice: settings.legalNotice });
    const named = (operation: string) => documents.find(({ name }) => name === operation);
    const [sessionsRead, obligationsRead] = [named('TrainingCalendar'), named('Obligations')];
    await scope.register(async (auth) => {
      auth.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
      signInRoutes(auth, { signIn, people, rows, persons, clock, contact: settings.contact, elsewhere });
      const records = new SessionRecords(this.database);
      sessionRoutes(auth, { sessions, rows, records, limits, signIn, publicUrl });
      const addresses = new CalendarAddresses(this.database, clock);
      documentRoutes(auth, { sessions, ask, operations: documents, clock });
      if (sessionsRead && obligationsRead) {
        const calendar = { sessions: sessionsRead, obligations: obligationsRead };
        calendarRoutes(auth, { addresses, sessions, people, ask, documents: calendar, clock, publicUrl });
      }
    });
  }

  /** The operations that the pages may ask. */
  async operations(): Promise<readonly TrustedDocument[]> {
    return (await this.files.now()).documents;
  }

  /** Writes to persons what they are newly reminded of; nothing where the pages ask for no inbox. */
  async sendDigests(post: Post): Promise<void> {
    const { database, people } = this;
    const { apollo, clock, log } = this.options;
    const documents = await this.operations();
    const named = (operation: string) => documents.find(({ name }) => name === operation);
    const [inbox, preferences] = [named('Notifications'), named('NotificationPreferences')];
    if (!inbox || !preferences) return;
    const publicUrl = () => this.address.value;
    const operations = { inbox, preferences };
    await sendDigests({ database, people, post, clock, log, publicUrl, operations, ask: askGraph(apollo) });
  }

  /** Forgets of the sessions and of the mail what is past its term. */
  async forgetOld(): Promise<void> {
    const now = this.options.clock.now().toISOString();
    for (const retention of GATEWAY_RETENTIONS) await this.database.send(forgetStatement('gateway', retention), [now]);
  }

  /** Whether sessions can be read and written. */
  async isReady(timeoutMilliseconds: number): Promise<boolean> {
    return this.database.isReady(timeoutMilliseconds);
  }

  /** The viewer of a request to the graph that carries no token. @throws PortalError as {@link RequestSessions} */
  async viewer(request: FastifyRequest): Promise<Viewer> {
    return (await this.sessions.requireFromOurPage(request)).viewer;
  }

  /** The viewer of a request that only reads, as by a link. @throws PortalError `UNAUTHENTICATED` */
  async reader(request: FastifyRequest): Promise<Viewer> {
    return (await this.sessions.require(request)).viewer;
  }

  /** The gateway listens at `url`; persons sign in at `issuer` unless the settings name another. */
  open(url: string, issuer: string): void {
    const { settings, production } = this.options;
    this.address.open(url);
    this.client = new SignIn({
      issuer,
      ...settings.provider,
      publicUrl: this.address.value,
      allowInsecure: !production,
    });
  }

  async close(): Promise<void> {
    this.store.close();
    await this.database.close();
  }

  private signIn(): SignIn {
    if (!this.client) throw new Error('a request came before the gateway was ready');
    return this.client;
  }
}
