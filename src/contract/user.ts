import { Type, type Static } from 'typebox';
import { ConversationIdSchema, Nullable, TimeSchema } from './primitives.ts';
import { roles } from './vocabulary.ts';

export const RoleSchema = Type.Enum([...roles]);
export const UsernameSchema = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9._@-]+$',
  description: 'Letters, digits and . _ @ -',
});
/** The rule of `passwordBytes` is checked in words where a password is set. */
export const PasswordSchema = Type.String({ maxLength: 1024 });
export const DisplayNameSchema = Type.String({ minLength: 1, maxLength: 80 });

export const UserSchema = Type.Object(
  {
    id: Type.Integer(),
    username: Type.String(),
    display_name: Type.String(),
    role: RoleSchema,
    disabled: Type.Boolean(),
    created_at: TimeSchema,
  },
  { $id: 'User', description: 'A monitor or admin.' },
);
export type User = Static<typeof UserSchema>;

export const LoginSchema = Type.Object(
  {
    access_token: Type.String(),
    token_type: Type.Literal('bearer'),
    expires_in: Type.Integer({ description: 'Seconds.' }),
    user: UserSchema,
  },
  { $id: 'Login' },
);
export type Login = Static<typeof LoginSchema>;

export const PresenceEntrySchema = Type.Object({
  monitor_id: Type.String(),
  display_name: Type.String(),
  since: TimeSchema,
  viewing: Nullable(ConversationIdSchema),
  away: Type.Optional(Type.Boolean({ description: 'On a pause; alerts still reach this monitor.' })),
});
export type PresenceEntry = Static<typeof PresenceEntrySchema>;
