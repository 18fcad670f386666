import { v7 as uuidv7 } from 'uuid';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import type { AiMode } from '../../contract/vocabulary.ts';
import { createRestorer } from '../../core/anonymizer/restore.ts';
import { publicContacts, withoutStrangers } from '../../core/anonymizer/strangers.ts';
import { blockedReplyWords } from '../../core/guided/fixed-words.ts';
import { guidedReply } from '../../core/guided/guided-reply.ts';
import { screenReply } from '../../core/screening/screen-reply.ts';
import { AiFailure, type AiPrompt } from '../ai/ai.ts';
import type { Ai } from '../ai/create-ai.ts';
import { fitTurns, historyBudget, instructionsFor } from '../ai/prompt.ts';
import type { ConversationRow, ReplyOutcome } from '../db/schema.ts';
import { createBackgroundTurns } from '../platform/background-turns.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import type { Policies } from '../vault/policies.ts';
import type { FinishedReply } from './reply-store.ts';
import type { ReplyGuard, Verdict } from './reply-watch.ts';
import type { HistoryMessage, SafeHistory } from './safe-history.ts';
import { createSentenceCutter } from './sentences.ts';

// One reply of the AI, from the anonymized history to the last word. Order of the pipeline: model → whole
// sentences → reply screen → personal data that the model wrote out hidden → placeholders restored → hands checked →
// shown. It always ends: with the model’s words, with what was shown before it failed or was stopped, or with
// built-in words; never in silence.

export interface ReplyOptions {
  ai: Pick<Ai, 'stream'>;
  safeHistory: Pick<SafeHistory, 'forReply'>;
  policies: () => Policies;
  linesFor: (country: string) => CrisisLine[];
  publish: Publish;
  metrics: Metrics;
  log: Log;
}

export interface ReplyInput {
  row: ConversationRow;
  history: HistoryMessage[];
  guard: ReplyGuard;
  /** Aborted when the reply has to end early; why is asked of the guard. */
  signal: AbortSignal;
  /** Called before its first words are shown. */
  onFirstWords?: () => void;
}

/** Ends the stream from inside: hands changed, or the person wants no more. */
class Hush extends Error {
  readonly verdict: Exclude<Verdict, 'ours'>;
  constructor(verdict: Exclude<Verdict, 'ours'>) {
    super(verdict);
    this.verdict = verdict;
  }
}

/** A sentence that may not be shown. */
class Blocked extends Error {}

/** Far beyond what a model is asked for: one that goes on for ever is left alone. */
const mostReplyChars = 20_000;

/** Without what the database and the sockets cannot carry: a model may say anything. Halves of a pair may meet yet. */
const storable = (piece: string): string => piece.replaceAll('\0', '');

/** What nobody sees: a reply begins behind it, and of nothing else is none. */
const unseen = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u;

interface Ending {
  text: string;
  outcome: ReplyOutcome;
}

export function createReply({ ai, safeHistory, policies, linesFor, publish, metrics, log }: ReplyOptions) {
  const turn = createBackgroundTurns();

  function guidedWords({ row, history }: ReplyInput): string {
    const texts = history.filter((message) => message.sender === 'user').map((message) => message.text);
    const turn = history.filter((message) => message.sender === 'ai').length;
    return guidedReply({ locale: row.locale, texts: texts.slice(-6), turn, riskLevel: row.risk_level });
  }

  function createSpeaker(input: ReplyInput, replyId: string) {
    const { row, guard } = input;
    const startedAt = performance.now();
    let shown = '';
    let modelWords = '';
    let seq = 0;
    return {
      shown: () => shown,
      /** Of the sentences that were shown what the model wrote, as it was screened. */
      modelWords: () => modelWords,
      /** Shows a sentence of the model, made fit to be shown. @throws Hush */
      async sayFor(sentence: string, said: string): Promise<void> {
        await this.say(said);
        modelWords += sentence;
      },
      /** Shows words after the hands were checked. @throws Hush */
      async say(said: string, guided?: 'guided'): Promise<void> {
        const words = shown === '' ? said.replace(unseen, '') : said;
        if (words === '') return;
        const verdict = await guard.mayStillSpeak();
        if (verdict !== 'ours') throw new Hush(verdict);
        if (input.signal.aborted) throw new Hush(await endedBecause(guard));
        if (seq === 0) {
          input.onFirstWords?.();
          metrics.firstWordSeconds.labels(row.ai_mode).observe((performance.now() - startedAt) / 1000);
        }
        shown += words;
        publish({
          event: 'message_delta',
          payload: {
            conversation_id: row.id,
            reply_id: replyId,
            seq,
            delta: words,
            ...(guided ? { guided: true } : {}),
          },
          to: [rooms.person(row.id), rooms.watchers(row.id)],
          conversationId: row.id,
          answersUpTo: input.history.at(-1)?.id,
        });
        seq += 1;
      },
    };
  }
  type Speaker = ReturnType<typeof createSpeaker>;

  async function endedBecause(guard: ReplyGuard): Promise<'stopped' | 'lost'> {
    const verdict = await guard.check();
    return verdict === 'ours' ? 'stopped' : verdict;
  }

  /** The model’s words, sentence by sentence. Returns the whole text. @throws Hush, Blocked, AiFailure */
  async function speakModel(
    input: ReplyInput,
    speaker: Speaker,
    mode: Exclude<AiMode, 'guided'>,
  ): Promise<string> {
    const { row, history, signal } = input;
    const { turns, table } = await safeHistory.forReply(row, history);
    const instructions = instructionsFor(row.locale, row.risk_level);
    const prompt: AiPrompt = { instructions, turns: fitTurns(turns, historyBudget(instructions)) };
    const cutter = createSentenceCutter();
    const restorer = createRestorer(table);
    const contacts = publicContacts(linesFor(row.country), policies().model.lists);
    let received = 0;
    const passed = (said: string): string => {
      const verdict = screenReply(said, row.locale);
      if (verdict.label === 'block') throw new Blocked(verdict.reason);
      return said;
    };
    const show = async (sentences: string[]) => {
      for (const words of sentences) {
        const sentence = passed(words.toWellFormed());
        await speaker.sayFor(sentence, restorer.push(withoutStrangers(sentence, contacts)));
      }
    };
    for await (const words of ai.stream(mode, prompt, signal)) {
      await turn();
      await show(cutter.push(storable(words.slice(0, mostReplyChars - received))));
      received += words.length;
      if (received >= mostReplyChars) break;
    }
    if (signal.aborted) throw new Hush(await endedBecause(input.guard));
    const last = cutter.flush();
    // What no sentence shows alone, all of them may: looked at before the last of them is shown.
    if (speaker.modelWords() !== '') passed(speaker.modelWords() + last.join('').toWellFormed());
    await show(last);
    await speaker.say(restorer.flush());
    if (speaker.shown() === '') throw new AiFailure('empty');
    return speaker.shown();
  }

  /** What a reply ends with that did not reach its own end. What was shown of it is looked at as a whole too. */
  function endingAfter(thrown: unknown, input: ReplyInput, speaker: Speaker): Ending {
    const { locale } = input.row;
    const shown = speaker.shown();
    if (thrown instanceof Blocked || screenReply(speaker.modelWords(), locale).label === 'block')
      return { text: blockedReplyWords(locale), outcome: 'blocked' };
    if (thrown instanceof Hush)
      return shown ? { text: shown, outcome: 'stopped' } : { text: guidedWords(input), outcome: 'guided' };
    if (!(thrown instanceof AiFailure)) log.error('reply_failed', {}, thrown);
    else log.warn('ai_failed', { reason: thrown.reason });
    return shown
      ? { text: shown, outcome: 'partial' }
      : { text: guidedWords(input), outcome: 'guided_fallback' };
  }

  async function speak(input: ReplyInput, speaker: Speaker): Promise<Ending> {
    const mode = input.row.ai_mode;
    try {
      if (mode !== 'guided') return { text: await speakModel(input, speaker, mode), outcome: 'complete' };
      const text = guidedWords(input);
      await speaker.say(text, 'guided');
      return { text, outcome: 'guided' };
    } catch (thrown) {
      return endingAfter(thrown, input, speaker);
    }
  }

  /** Built-in words are shown like any others before they are stored, so that every client sees one reply grow. */
  async function showRest(ending: Ending, speaker: Speaker): Promise<void> {
    if (ending.outcome !== 'guided_fallback') return;
    try {
      await speaker.say(ending.text, 'guided');
    } catch (thrown) {
      if (!(thrown instanceof Hush)) throw thrown;
    }
  }

  /** Makes one reply and returns what is to be stored of it. */
  return async function reply(input: ReplyInput): Promise<FinishedReply> {
    const replyId = uuidv7();
    const speaker = createSpeaker(input, replyId);
    await turn();
    const ending = await speak(input, speaker);
    await showRest(ending, speaker);
    await turn();
    const { row, history } = input;
    metrics.replies.labels(row.ai_mode, ending.outcome).inc();
    return {
      conversationId: row.id,
      epoch: row.epoch,
      replyId,
      text: ending.text.trim(),
      outcome: ending.outcome,
      shown: speaker.shown(),
      answeredUpTo: history.at(-1)?.id ?? 0,
    };
  };
}
export type Reply = ReturnType<typeof createReply>;
