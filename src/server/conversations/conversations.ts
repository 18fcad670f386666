import { eq, inArray } from 'drizzle-orm';
import type { Conversation, OpenedConversation } from '../../contract/conversation.ts';
import type { AiMode, Locale } from '../../contract/vocabulary.ts';
import { initialScreeningState } from '../../core/screening/screening.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import { conversations as table, person_presence } from '../db/schema.ts';
import type { Caller } from '../platform/caller.ts';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { hashAccessToken, newAccessToken, newConversationId } from '../platform/ids.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import { conversationNotFound, type ConversationAccess } from './access.ts';
import type { CrisisLines } from './crisis-lines.ts';
import type { PersonPresence } from './person-presence.ts';
import {
  presentConversation,
  presentMessage,
  presentSummary,
  type ConversationView,
  type Viewer,
} from './present.ts';
import type { createReturnCodes } from './return-codes.ts';
import { lockConversation, updateConversation } from './locking.ts';
import { selectMessages } from './message-log.ts';
import { insertConversation, selectViews } from './store.ts';

interface ConversationsOptions {
  db: Db;
  config: Pick<Config, 'defaultLocale' | 'defaultCountry'>;
  access: ConversationAccess;
  crisisLines: CrisisLines;
  presence: Pick<PersonPresence, 'begin'>;
  returnCodes: ReturnType<typeof createReturnCodes>;
  rateLimits: RateLimits;
  publish: Publish;
  nodeId: string;
  /** The model that answers new conversations. */
  defaultAiMode: AiMode;
}

interface OpenRequest {
  title?: string | undefined;
  locale?: Locale | undefined;
  country?: string | undefined;
}

const titles: Record<Locale, string> = {
  pt: 'Nova conversa',
  en: 'New conversation',
  es: 'Nueva conversación',
};
const lastMessages = 50;
const mostTokens = 50;

/** Opening, reading and changing conversations; the person’s return. */
export function createConversations(options: ConversationsOptions) {
  const { db, config, access, crisisLines, presence, returnCodes, rateLimits, publish, nodeId } = options;

  const viewerOf = (caller: Caller): Viewer => (caller.kind === 'monitor' ? 'monitor' : 'person');

  /** Tells monitors how the conversations are now. */
  async function tellUpdated(ids: number[]): Promise<void> {
    for (const view of await selectViews(db, inArray(table.id, ids)))
      publish({
        event: 'conversation_updated',
        payload: presentSummary(view, 'monitor'),
        to: [rooms.monitors, rooms.watchers(view.row.id)],
        conversationId: view.row.id,
      });
  }

  /** The conversation, when the caller may read it; otherwise the answer for one that does not exist. */
  async function getReadable(caller: Caller, id: number): Promise<ConversationView> {
    if (caller.kind === 'public') await access.assertNotProbing(caller, id);
    const [view] = await selectViews(db, eq(table.id, id));
    if (!view || !access.mayRead(caller, view.row)) return access.refuse(caller.address);
    if (caller.kind === 'public') access.noteOpened(caller, view.row);
    return view;
  }

  async function shown(view: ConversationView, viewer: Viewer): Promise<Conversation> {
    const rows = await selectMessages(db, view.row.id, { limit: lastMessages });
    return presentConversation(
      view,
      viewer,
      rows.map((row) => presentMessage(row, viewer)),
    );
  }

  /** @throws AppError `forbidden` to who only knows the id */
  async function assertMayChange(caller: Caller, id: number): Promise<void> {
    const { row } = await getReadable(caller, id);
    if (!access.mayChange(caller, row))
      throw new AppError('forbidden', 'This needs the access token of the conversation.');
  }

  async function read(caller: Caller, id: number): Promise<Conversation> {
    return shown(await getReadable(caller, id), viewerOf(caller));
  }

  async function open(request: OpenRequest, caller: Caller): Promise<OpenedConversation> {
    await rateLimits.take('conversations_opened', { address: caller.address });
    const token = newAccessToken();
    const tokenHash = hashAccessToken(token);
    const id = newConversationId();
    const now = new Date();
    const locale = request.locale ?? config.defaultLocale;
    await db.transaction(async (tx) => {
      await insertConversation(tx, {
        id,
        title: request.title?.trim() || titles[locale],
        locale,
        country: (request.country ?? config.defaultCountry).toUpperCase(),
        access_token_hashes: [tokenHash],
        ai_mode: options.defaultAiMode,
        screening_state: initialScreeningState,
        last_activity: now,
        created_at: now,
        updated_at: now,
      });
      await tx
        .insert(person_presence)
        .values({ conversation_id: id, node_id: nodeId, expires_at: presence.begin(id) });
    });
    await tellUpdated([id]);
    const [view] = await selectViews(db, eq(table.id, id));
    if (!view) throw new AppError('unavailable', 'The conversation could not be opened. Please try again.');
    access.noteOpened({ kind: 'public', tokenHash, address: caller.address }, view.row);
    return { ...presentConversation(view, 'person', []), access_token: token };
  }

  async function change(
    caller: Caller,
    id: number,
    changes: { locale?: Locale; country?: string },
  ): Promise<Conversation> {
    await assertMayChange(caller, id);
    await updateConversation(db, id, {
      ...(changes.locale ? { locale: changes.locale } : {}),
      ...(changes.country ? { country: changes.country.toUpperCase() } : {}),
      updated_at: new Date(),
    });
    await tellUpdated([id]);
    return read(caller, id);
  }

  async function makeReturnCode(caller: Caller, id: number): Promise<{ code: string }> {
    await assertMayChange(caller, id);
    if (caller.kind === 'monitor') throw new AppError('forbidden', 'Only the person can make a return code.');
    const code = returnCodes.newCode();
    await updateConversation(db, id, { return_code_hash: returnCodes.hash(code) ?? null });
    return { code };
  }

  /** Opens the conversation of a code with a new token. */
  async function returnBy(code: string, caller: Caller): Promise<OpenedConversation> {
    const key = { address: caller.address };
    await rateLimits.take('return_code_failures', key);
    const hash = returnCodes.hash(code);
    const [found] = hash ? await selectViews(db, eq(table.return_code_hash, hash)) : [];
    if (!found)
      throw new AppError('not_found', 'This code opens no conversation. Please check the six words.');
    await rateLimits.giveBack('return_code_failures', key);
    const token = newAccessToken();
    const tokenHash = hashAccessToken(token);
    const { id } = found.row;
    // Under the lock: of two returns at once neither takes away the token of the other.
    const hashes = await db.transaction(async (tx) => {
      const row = await lockConversation(tx, id);
      if (!row) throw conversationNotFound();
      const kept = [...row.access_token_hashes, tokenHash].slice(-mostTokens);
      await updateConversation(tx, id, { access_token_hashes: kept });
      await appendAudit(tx, { actor: null, action: 'conversation_returned', conversationId: id });
      return kept;
    });
    const { address } = caller;
    access.noteOpened({ kind: 'public', tokenHash, address }, { id, access_token_hashes: hashes });
    return { ...(await shown(found, 'person')), access_token: token };
  }

  return {
    open,
    read,
    change,
    makeReturnCode,
    returnBy,
    getReadable,
    viewerOf,
    tellUpdated,
    linesFor: (country: string) => crisisLines.linesFor(country),
  };
}
export type Conversations = ReturnType<typeof createConversations>;
