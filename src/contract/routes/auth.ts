import { Type } from 'typebox';
import {
  DisplayNameSchema,
  LoginSchema,
  PasswordSchema,
  RoleSchema,
  UserSchema,
  UsernameSchema,
} from '../user.ts';
import { route } from '../route-entry.ts';

const UserParams = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) });

export const authRoutes = {
  'POST /auth/login': route({
    summary: 'Log in as a monitor or admin',
    description: 'Wrong user and wrong password get the same answer after the same time.',
    who: 'anyone',
    body: Type.Object({ username: Type.String({ maxLength: 200 }), password: PasswordSchema }),
    status: 200,
    response: LoginSchema,
  }),
  'POST /auth/refresh': route({
    summary: 'Get a new token for a live one',
    who: 'monitor',
    status: 200,
    response: LoginSchema,
  }),
  'POST /auth/logout': route({
    summary: 'End this token at once, on every node',
    who: 'monitor',
    status: 204,
  }),
  'GET /auth/me': route({
    summary: 'Who this token belongs to',
    who: 'monitor',
    status: 200,
    response: UserSchema,
  }),
  'POST /auth/password': route({
    summary: 'Change the own password',
    description: 'Ends every other login of the same user.',
    who: 'monitor',
    body: Type.Object({ current: PasswordSchema, next: PasswordSchema }),
    status: 204,
  }),
  'GET /auth/users': route({
    summary: 'List monitors and admins',
    who: 'admin',
    status: 200,
    response: Type.Array(UserSchema),
  }),
  'POST /auth/users': route({
    summary: 'Create a monitor or admin',
    who: 'admin',
    body: Type.Object({
      username: UsernameSchema,
      password: PasswordSchema,
      role: RoleSchema,
      display_name: Type.Optional(DisplayNameSchema),
    }),
    status: 200,
    response: UserSchema,
  }),
  'PATCH /auth/users/{id}': route({
    summary: 'Change role, password, name or state of a user',
    description:
      'Disabling, a new role or a new password ends that user’s tokens and sockets at once, on every node.',
    who: 'admin',
    params: UserParams,
    body: Type.Object({
      role: Type.Optional(RoleSchema),
      disabled: Type.Optional(Type.Boolean()),
      password: Type.Optional(PasswordSchema),
      display_name: Type.Optional(DisplayNameSchema),
    }),
    status: 200,
    response: UserSchema,
  }),
  'DELETE /auth/users/{id}': route({
    summary: 'Delete a user',
    description: 'The last enabled admin cannot be removed (409).',
    who: 'admin',
    params: UserParams,
    status: 204,
  }),
};
