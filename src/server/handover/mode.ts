import type { Conversation } from '../../contract/conversation.ts';
import type { AiMode, Mode } from '../../contract/vocabulary.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Caller, MonitorCaller } from '../platform/caller.ts';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { AskForHuman } from './ask.ts';
import type { Change, Perform } from './change.ts';
import { givenBack } from './give-back.ts';
import { findHolder, heldBy } from './hands.ts';
import type { TakeControl } from './take.ts';

interface ModeOptions {
  perform: Perform;
  conversations: Pick<Conversations, 'read'>;
  takeControl: TakeControl;
  askForHuman: AskForHuman;
  config: { ai: Pick<Config['ai'], 'openai'> };
}

/**
 * Changes who answers. A person can only ask for a human; for a monitor `monitor` is taking control, an AI mode
 * by the holder a release.
 * @throws AppError `forbidden`, `conflict` while another monitor holds it, `not_found`, `invalid_payload` for a
 *   mode that this server is not set up for
 */
export type SetMode = (caller: Caller, id: number, mode: Mode) => Promise<Conversation>;

export function createSetMode(options: ModeOptions): SetMode {
  const { perform, conversations, takeControl, askForHuman, config } = options;

  function assertSetUp(mode: AiMode): void {
    if (mode !== 'openai' || config.ai.openai) return;
    const message = 'This server is not set up for the mode openai.';
    throw new AppError('invalid_payload', message, { errors: [{ path: '/mode', message }] });
  }

  async function setAiMode(caller: MonitorCaller, id: number, mode: AiMode): Promise<void> {
    assertSetUp(mode);
    await perform(id, async (tx, row): Promise<Change | undefined> => {
      const holder = await findHolder(tx, row);
      if (holder && row.holder_id !== caller.userId) throw heldBy(holder);
      const set = { type: 'ai_mode_set', mode } as const;
      if (holder) {
        const change = givenBack(row, holder, caller);
        return { ...change, events: [...change.events, set] };
      }
      if (row.ai_mode === mode) return undefined;
      const audit = { actor: caller.username, action: 'ai_mode_set', details: { mode } };
      return { events: [set], audit };
    });
  }

  return async (caller, id, mode) => {
    if (caller.kind === 'public') {
      if (mode === 'monitor') await askForHuman(caller, id);
      else {
        await conversations.read(caller, id);
        throw new AppError('forbidden', 'Only a monitor can choose who answers. You can ask for a human.');
      }
    } else if (mode === 'monitor') await takeControl(caller, id, false);
    else await setAiMode(caller, id, mode);
    return conversations.read(caller, id);
  };
}
