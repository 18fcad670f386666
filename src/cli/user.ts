import { randomBytes } from 'node:crypto';
import type { User } from '../contract/user.ts';
import type { Role } from '../contract/vocabulary.ts';
import { openOperator, type Operator } from '../server/app/operator.ts';
import { readConfig } from '../server/app/settings.ts';
import { askHidden, CommandError, formatTable, isInteractive, say, tell, UsageError } from './terminal.ts';

export interface PasswordChoice {
  passwordStdin?: boolean;
  generate?: boolean;
}

async function readAll(): Promise<string> {
  const chunks: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) chunks.push(String(chunk));
  return chunks.join('').replace(/\r?\n$/, '');
}

async function askTwice(): Promise<string> {
  const password = await askHidden('Password (8 to 72 bytes, not shown): ');
  if ((await askHidden('Again: ')) !== password) throw new CommandError('The two passwords differ.');
  return password;
}

/** From standard input, made up, or asked for. */
async function readPassword({ passwordStdin, generate }: PasswordChoice): Promise<string> {
  if (passwordStdin && generate) throw new UsageError('Give either --password-stdin or --generate.');
  if (passwordStdin) return readAll();
  if (generate) return randomBytes(15).toString('base64url');
  if (isInteractive()) return askTwice();
  throw new UsageError('Without a terminal, give --password-stdin or --generate.');
}

/** What the database has to be there for; only the first user makes one. */
const toFindUsers = 'find users in';

async function sayGenerated(password: string, { generate }: PasswordChoice): Promise<void> {
  if (!generate) return;
  await say(`password  ${password}`);
  tell('This password is shown only now.');
}

/** With a `purpose` the database has to be there. */
async function withOperator<T>(work: (operator: Operator) => Promise<T>, purpose?: string): Promise<T> {
  const operator = await openOperator(readConfig(), purpose);
  try {
    return await work(operator);
  } finally {
    await operator.close();
  }
}

interface NewUserChoice extends PasswordChoice {
  role: Role;
  displayName?: string;
}

export async function createUser(username: string, choice: NewUserChoice): Promise<void> {
  const password = await readPassword(choice);
  const { role, displayName } = choice;
  const named = displayName === undefined ? {} : { display_name: displayName };
  await withOperator(async (operator) => {
    const user = await operator.call('user_create', { username, password, role, ...named });
    await say(`Created the ${user.role} ${user.username} ("${user.display_name}") ${operator.where}.`);
  });
  await sayGenerated(password, choice);
}

export async function setPassword(username: string, choice: PasswordChoice): Promise<void> {
  const password = await readPassword(choice);
  await withOperator(async (operator) => {
    await operator.call('user_update', { username, password });
    await say(`${username} has a new password; every login of ${username} has ended.`);
  }, toFindUsers);
  await sayGenerated(password, choice);
}

export async function setDisabled(username: string, disabled: boolean): Promise<void> {
  await withOperator(async (operator) => {
    await operator.call('user_update', { username, disabled });
    const words = disabled ? 'is disabled; every login of theirs has ended' : 'may log in again';
    await say(`${username} ${words}.`);
  }, toFindUsers);
}

const cellsOf = ({ username, role, disabled, display_name, created_at }: User): string[] => [
  username,
  role,
  disabled ? 'disabled' : 'enabled',
  created_at.slice(0, 10),
  display_name,
];

export async function listUsers({ json }: { json?: boolean }): Promise<void> {
  const users = await withOperator((operator) => operator.call('user_list', {}), toFindUsers);
  if (json) return say(JSON.stringify(users, undefined, 2));
  const head = ['USERNAME', 'ROLE', 'STATE', 'SINCE', 'DISPLAY NAME'];
  for (const line of formatTable([head, ...users.map(cellsOf)])) await say(line);
}
