// The conversation in front of the monitor. One that was left is kept while own words in it are on their way.
import type { Client } from '../shared/client.ts';
import type { Connection } from '../shared/connection.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import type { DeskEvent, DeskState } from './desk-state.ts';
import { createOpenConversation, type OpenConversation } from './open-conversation.ts';
import type { Route, Router } from './route.ts';

const enterAgainMs = 3_000;

interface FrontOptions {
  client: Client;
  connection: Connection;
  desk: Store<DeskState, DeskEvent>;
  console: Store<ConsoleState, ConsoleEvent>;
  router: Router;
}

/** Puts conversations in front of the monitor, and takes them away. */
export function createFront({ client, connection, desk, console, router }: FrontOptions) {
  const opened = new Map<number, OpenConversation>();

  function leave(): void {
    const { open } = desk.get();
    if (!open) return;
    open.leave();
    if (!open.isBusy()) opened.delete(open.id);
    desk.dispatch({ open: undefined });
  }

  /** What was in front of the monitor is no more. */
  function leaveGone(): void {
    leave();
    desk.dispatch({ isGone: true });
    router.replace({ name: 'queue' });
  }

  async function enter(open: OpenConversation): Promise<void> {
    await open.enter().catch((thrown: unknown) => {
      if (toProblem(thrown).code !== 'not_found') throw thrown;
      console.dispatch({ type: 'conversation_gone', id: open.id });
      opened.delete(open.id);
      if (desk.get().open === open) leaveGone();
    });
  }

  function enterAgain(open: OpenConversation): void {
    setTimeout(() => {
      if (desk.get().open !== open || !connection.isOpen()) return;
      enter(open).catch(() => enterAgain(open));
    }, enterAgainMs);
  }

  async function show(id: number): Promise<void> {
    if (desk.get().open?.id === id) return;
    leave();
    const isInFront = () => desk.get().open?.id === id;
    const open = opened.get(id) ?? createOpenConversation({ id, client, connection, isInFront });
    opened.set(id, open);
    desk.dispatch({ open, isGone: false });
    await enter(open).catch((thrown: unknown) => {
      // Without a connection it is entered on the next join; a single answer may be lost too.
      if (toProblem(thrown).code !== 'offline') throw thrown;
      enterAgain(open);
    });
  }

  return {
    /** One that is open, or was and has words on their way. */
    find: (id: number): OpenConversation | undefined => opened.get(id),
    /** The person erased it: nothing of it stays in front of anybody. */
    erased(id: number): void {
      if (desk.get().open?.id === id) leaveGone();
      opened.delete(id);
    },
    /** After a reconnect everything goes on where it was. Rejects with `ProblemError`. */
    async goOn(): Promise<void> {
      const { open } = desk.get();
      if (open) await enter(open);
      for (const one of opened.values()) one.outbox.flush();
    },
    /**
     * Puts in front of the monitor what an address shows. Rejects with `ProblemError`; the conversation is in
     * front all the same, as far as it is known.
     */
    async follow(route: Route): Promise<void> {
      if (route.name === 'conversation') return show(route.id);
      if (!desk.get().open) return;
      leave();
      // Not `tell`: colleagues must not believe that somebody still reads.
      void connection.request('viewing', { conversation_id: null }).catch(() => undefined);
    },
    clear(): void {
      for (const one of opened.values()) one.end();
      opened.clear();
    },
  };
}
