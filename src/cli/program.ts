import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { roles } from '../contract/vocabulary.ts';
import { version } from '../server/app/version.ts';
import { helpFor } from './help.ts';

// What each command needs is loaded when it runs: screening a file waits for no server code.

function conversationId(text: string): number {
  const id = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(id) && id > 0) return id;
  throw new InvalidArgumentError('A conversation id is a whole number.');
}

function day(text: string): string {
  const at = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text) return text;
  throw new InvalidArgumentError('A date is a day of the calendar as YYYY-MM-DD.');
}

const inputFile = () => new Argument('[file]', 'lines of JSON; standard input without it, or with -');
const replacing = () => new Option('--force', 'replace a file that stands there; refused without it');
const withPassword = (command: Command) =>
  command
    .option('--password-stdin', 'read the password from standard input')
    .option('--generate', 'make a random password and show it once');

function addServing(program: Command): void {
  program
    .command('serve')
    .description('serve the chat, the console and the API')
    .option('--http-only', 'HTTP and sockets only: an extra front node beside others')
    .addHelpText('after', helpFor('serve'))
    .action(async ({ httpOnly = false }: { httpOnly?: boolean }) =>
      (await import('../server/serve.ts')).serve({ httpOnly }),
    );
  program
    .command('migrate')
    .description('bring the tables of the database up to date')
    .addHelpText('after', helpFor('migrate'))
    .action(async () => (await import('./data.ts')).migrateDatabase());
  program
    .command('doctor')
    .description('say what is missing or wrong in this installation')
    .option('--json', 'for programs')
    .addHelpText('after', helpFor('doctor'))
    .action(async (options) => (await import('./doctor.ts')).examine(options));
}

function addUsers(program: Command): void {
  const user = program
    .command('user')
    .description('monitors and admins')
    .addHelpText('after', helpFor('user'));
  withPassword(user.command('create <name>'))
    .description('make a monitor or an admin')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('monitor'))
    .option('--display-name <text>', 'what people in the chat see; the name without it')
    .addHelpText('after', helpFor('user'))
    .action(async (name: string, options) => (await import('./user.ts')).createUser(name, options));
  user
    .command('list')
    .description('show all of them')
    .option('--json', 'for programs')
    .action(async (options) => (await import('./user.ts')).listUsers(options));
  user
    .command('disable <name>')
    .description('end their logins and let them in no more')
    .action(async (name: string) => (await import('./user.ts')).setDisabled(name, true));
  user
    .command('enable <name>')
    .description('let them in again')
    .action(async (name: string) => (await import('./user.ts')).setDisabled(name, false));
  withPassword(user.command('password <name>'))
    .description('set a new password and end their logins')
    .action(async (name: string, options) => (await import('./user.ts')).setPassword(name, options));
}

function addTexts(program: Command): void {
  program
    .command('screen')
    .description('screen messages, or replies of an AI, as the server does')
    .addArgument(inputFile())
    .option('--replies', 'the texts are replies of an AI')
    .addHelpText('after', helpFor('screen'))
    .action(async (file: string | undefined, options) =>
      (await import('./screen.ts')).screenLines(file, options),
    );
  program
    .command('anonymize')
    .description('replace what identifies people, as the server does before an AI sees a text')
    .addArgument(inputFile())
    .addOption(
      new Option('--for <reader>', 'who will read it').choices(['model', 'log', 'export']).default('model'),
    )
    .addHelpText('after', helpFor('anonymize'))
    .action(async (file: string | undefined, options) =>
      (await import('./anonymize.ts')).anonymizeLines(file, options),
    );
}

function addVerdicts(program: Command): void {
  const verdicts = program
    .command('verdicts')
    .description('what monitors said of the levels that messages were given')
    .addHelpText('after', helpFor('verdicts'));
  verdicts
    .command('export')
    .description('write reviewed messages, anonymized, each with the level that a monitor gave it')
    .addArgument(new Argument('[file]', 'where to; standard output without it, or with -'))
    .addOption(
      new Option('--since <date>', 'only verdicts of this day (UTC) and later, as YYYY-MM-DD').argParser(day),
    )
    .addOption(replacing())
    .addHelpText('after', helpFor('verdicts'))
    .action(async (file: string | undefined, options) =>
      (await import('./verdicts.ts')).exportReviewed(file, options),
    );
}

function addDataCommands(program: Command): void {
  program
    .command('erase')
    .description('erase a conversation for good')
    .addArgument(new Argument('<conversation-id>', 'which one').argParser(conversationId))
    .option('--yes', 'do not ask')
    .addHelpText('after', helpFor('erase'))
    .action(async (id: number, options) => (await import('./data.ts')).eraseConversation(id, options));
  program
    .command('backup <file>')
    .description('write everything into one file')
    .addOption(replacing())
    .addHelpText('after', helpFor('backup'))
    .action(async (file: string, options) => (await import('./data.ts')).backUp(file, options));
  program
    .command('restore <file>')
    .description('fill an empty database from a backup')
    .option('--without-vault', 'go on with another VAULT_KEY, and lose what only the old one opens')
    .addHelpText('after', helpFor('restore'))
    .action(async (file: string, options) => (await import('./data.ts')).restoreFrom(file, options));
}

function addVault(program: Command): void {
  program
    .command('vault')
    .description('what placeholders stand for')
    .addHelpText('after', helpFor('vault'))
    .command('rotate')
    .description('after a change of VAULT_KEY: wrap everything by the new one')
    .requiredOption('--old-key-file <file>', 'the old key alone on a line, or the old secrets.json')
    .addHelpText('after', helpFor('vault'))
    .action(async (options) => (await import('./data.ts')).rotateVault(options));
}

/** The command as it is typed, such as "checkpoint user create". */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

/** Where a wrong use of the command is told how it is meant. */
export const helpPointer = (command: Command): string => `Show how with: ${pathOf(command)} --help`;

/** The help of the very command that was used wrongly: that of all of them says nothing of its arguments. */
function pointToHelp(command: Command): void {
  command.showHelpAfterError(helpPointer(command));
  for (const below of command.commands) pointToHelp(below);
}

/** Every command with its help; nothing runs until it is parsed. */
export function createProgram(): Command {
  const program = new Command('checkpoint')
    .description('Anonymous crisis chat with AI replies, screening of every message and human monitors.')
    .version(version)
    .addHelpText('after', helpFor('main'))
    .configureHelp({ helpWidth: 115 })
    .exitOverride();
  addServing(program);
  addUsers(program);
  addTexts(program);
  addVerdicts(program);
  addDataCommands(program);
  addVault(program);
  pointToHelp(program);
  return program;
}
