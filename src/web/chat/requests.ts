import type { Locale } from '../../contract/vocabulary.ts';
import type { ConversationEvent, ConversationState } from '../shared/conversation-state.ts';
import type { Store } from '../shared/store.ts';
import { createAsking } from './asking.ts';
import type { PageEvent, PageState } from './page-state.ts';
import { wordsOf } from './return-code.ts';
import { keepSetting } from './settings.ts';
import type { TabConversation } from './tab-conversation.ts';
import { chatTexts } from './texts.ts';

const pageSize = 50;

interface RequestsOptions {
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
  ours: TabConversation;
}

/** What a person asks for beside writing. */
export function createRequests({ page, conversation, ours }: RequestsOptions) {
  const { client, access: present, open, guarded } = ours;

  /** The service answers in the chosen language and with the chosen country’s numbers, once it was told. */
  async function tellChoice(body: { locale?: Locale; country?: string }): Promise<boolean> {
    // One that is being opened was asked for with the choice of before.
    const access = present() ?? (await ours.asked()?.catch(() => undefined));
    if (!access || ours.isOver()) return false;
    const params = { id: access.id };
    const told = guarded(() => client.call('PATCH /chat/conversations/{id}', { params, body }));
    // The page has changed already; a conversation that did not hear of it goes on as before.
    return told.then(
      () => true,
      () => false,
    );
  }

  /** A choice that did not arrive is told with the next connection. */
  async function tellCountry(): Promise<void> {
    const { untoldCountry: country } = page.get();
    if (country === undefined || !(await tellChoice({ country }))) return;
    if (page.get().untoldCountry === country) page.dispatch({ untoldCountry: undefined });
  }

  function setCountry(country: string): void {
    page.dispatch({ country, untoldCountry: country });
    void tellCountry();
  }

  return {
    ...createAsking({ page, conversation, ours }),
    /** Rejects with `ProblemError`, as all that ask something of the server. */
    async loadOlder(): Promise<void> {
      const access = present();
      const first = conversation.get().messages[0];
      if (!access || !first) return;
      const params = { id: access.id };
      const query = { before: first.id, limit: pageSize };
      const messages = await guarded(() =>
        client.call('GET /chat/conversations/{id}/messages', { params, query }),
      );
      conversation.dispatch({ type: 'older_loaded', messages, isFirstPage: messages.length < pageSize });
    },
    /** The whole conversation as a text for the person to keep. */
    async transcript(): Promise<string> {
      const { readAll, transcriptOf } = await import('./rare.ts');
      const access = present();
      const messages = access ? await guarded(() => readAll(client, access.id)) : [];
      const { locale } = page.get();
      return transcriptOf(messages, { texts: chatTexts[locale], locale, now: Date.now() });
    },
    /** Six words that bring the conversation back; the ones before stop working. */
    async makeReturnCode(): Promise<string> {
      const params = { id: (present() ?? (await open())).id };
      const made = await guarded(() => client.call('POST /chat/conversations/{id}/return-code', { params }));
      return made.code;
    },
    /** Goes on with the conversation that a code belongs to. */
    async returnBy(typed: string): Promise<void> {
      const body = { code: wordsOf(typed).join(' ') };
      const { access_token: token, ...opened } = await client.call('POST /chat/return', { body });
      const { locale, country } = opened;
      page.dispatch({ locale, country, untoldCountry: undefined });
      ours.adopt({ id: opened.id, token }, opened);
    },
    setLocale(locale: Locale): void {
      keepSetting({ locale });
      page.dispatch({ locale });
      void tellChoice({ locale });
    },
    setCountry,
    tellCountry,
    /** Where nobody has chosen: a conversation that is there already has its own. */
    suggestCountry(country: string): void {
      if (ours.lacksCountry()) setCountry(country);
      else if (page.get().country === undefined) page.dispatch({ country });
    },
  };
}
