import { Type, type Static } from 'typebox';
import {
  AfterIdSchema,
  ConversationIdSchema,
  LocaleSchema,
  MessageIdSchema,
  Nullable,
  RiskLevelSchema,
} from '../../contract/primitives.ts';
import { DisplayNameSchema, PasswordSchema, RoleSchema, UserSchema } from '../../contract/user.ts';
import { errorCodes } from '../../contract/vocabulary.ts';

// What the command line and a running server with an embedded database say to each other: lines of JSON. A
// request is {command, arguments}; its answer is {result} or {error}. Requests of one connection are answered
// in order, and what a request opened stays until the connection closes.

const Nothing = Type.Object({});

const StateSchema = Type.Object({
  version: Type.String(),
  pid: Type.Integer(),
  port: Type.Integer(),
  started_at: Type.String(),
  engine_version: Type.String(),
  migrations: Type.Integer(),
  ai: Type.Record(Type.String(), Type.Object({ ok: Type.Boolean(), detail: Type.String() })),
  /** What tells whether a `VAULT_KEY` is the one in force; a server of an older release does not say. */
  wrapped: Type.Optional(
    Type.Array(Type.Object({ conversation_id: ConversationIdSchema, wrapped_key: Type.String() })),
  ),
});
export type ServerState = Static<typeof StateSchema>;

/** A day of the calendar, in UTC. */
const DaySchema = Type.String({ format: 'date' });

const ReviewedMessageSchema = Type.Object({
  message_id: MessageIdSchema,
  text: Type.String(),
  lang: LocaleSchema,
  label: RiskLevelSchema,
  our_level: RiskLevelSchema,
  score: Nullable(Type.Number()),
  version: Nullable(Type.String()),
  reviewed_at: DaySchema,
});

/** Every command: what it takes and what it answers. */
export const controlCommands = {
  state: { arguments: Nothing, result: StateSchema },
  user_list: { arguments: Nothing, result: Type.Array(UserSchema) },
  user_create: {
    arguments: Type.Object({
      username: Type.String(),
      password: PasswordSchema,
      role: RoleSchema,
      display_name: Type.Optional(DisplayNameSchema),
    }),
    result: UserSchema,
  },
  /** Disabling and a new password end that user's logins and sockets at once. */
  user_update: {
    arguments: Type.Object({
      username: Type.String(),
      disabled: Type.Optional(Type.Boolean()),
      password: Type.Optional(PasswordSchema),
    }),
    result: UserSchema,
  },
  erase: { arguments: Type.Object({ conversation_id: ConversationIdSchema }), result: Nothing },
  /** One page of human verdicts with anonymized texts: those after the message `after`, 0 for the first page. */
  verdicts: {
    arguments: Type.Object({ since: Type.Optional(DaySchema), after: AfterIdSchema }),
    result: Type.Object({
      verdicts: Type.Array(ReviewedMessageSchema),
      withheld: Type.Integer({ minimum: 0 }),
      next: Nullable(MessageIdSchema),
    }),
  },
  /** A copy of the embedded database to read at leisure; it is removed when the connection closes. */
  snapshot: { arguments: Nothing, result: Type.Object({ folder: Type.String() }) },
};
export type ControlCommand = keyof typeof controlCommands;
export type ControlArguments<C extends ControlCommand> = Static<(typeof controlCommands)[C]['arguments']>;
export type ControlResult<C extends ControlCommand> = Static<(typeof controlCommands)[C]['result']>;

/** Carries out commands; `signal` aborts when whoever asked is gone. */
export type ControlHandlers = {
  [C in ControlCommand]: (given: ControlArguments<C>, signal: AbortSignal) => Promise<ControlResult<C>>;
};

export const RequestSchema = Type.Object({ command: Type.String(), arguments: Type.Unknown() });
export const AnswerSchema = Type.Union([
  Type.Object({ result: Type.Unknown() }),
  Type.Object({
    error: Type.Object({ code: Type.Enum([...errorCodes]), message: Type.String() }),
  }),
]);
export type Answer = Static<typeof AnswerSchema>;

/** Splits what comes over a connection into lines. */
export function createLines(longest: number) {
  let pending = '';
  return (chunk: string): string[] => {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    if (pending.length > longest) throw new Error('A line of the control socket is too long.');
    return lines;
  };
}
