// What `--help` shows below the options. Examples first: most people look for one.

const exitCodes = `
Exit codes:
  0  done
  1  failed, for the reason on standard error
  2  wrong use: an unknown command or option, a missing or wrong argument`;

const examples = {
  main: `
Examples:
  checkpoint serve                         serve on PORT (8000), embedded database in ./data
  checkpoint user create ana --generate    a new monitor, password shown once
  checkpoint doctor                        what is missing or wrong here
  checkpoint backup friday.checkpoint      everything in one file

Settings come from the environment (HOST, PORT, DATABASE_URL, DATA_DIR, …), for every command the same ones as for
the server. While a server with the embedded database runs, the commands reach it over DATA_DIR/control.sock, which
only its owner may open.`,
  serve: `
Examples:
  checkpoint serve
  PORT=9000 DATABASE_URL=postgres://checkpoint@db/checkpoint checkpoint serve
  checkpoint serve --http-only             one more front node beside others that serve in full

A front node answers HTTP and sockets. It escalates no alert, makes no reply and gives back no held conversation:
at least one other node must serve without --http-only. It needs DATABASE_URL.`,
  migrate: `
Every start migrates by itself. This command is for those who want it done before: it opens the database, brings
its tables up to date, and says what was done. Several at once do no harm.`,
  user: `
Examples:
  checkpoint user create ana --display-name "Ana" --generate
  printf %s "$PASSWORD" | checkpoint user create root --role admin --password-stdin
  checkpoint user list --json
  checkpoint user disable ana

Disabling and a new password end that user's logins and open consoles: at once through a running server or Redis,
within 5 seconds otherwise. The last enabled admin cannot be disabled.`,
  doctor: `
Says "ok", "note" (good to know) or "PROBLEM" (to be solved) for: Node, the web pages, the configuration, DATA_DIR,
the secrets, the database, its migrations and whether VAULT_KEY opens what it holds, Redis, the AI providers, the
crisis lines, and who has the port. It changes nothing.

Exit codes:
  0  no problems
  1  problems
  2  wrong use: an unknown command or option, a missing or wrong argument`,
  screen: `
Examples:
  checkpoint screen messages.jsonl > levels.jsonl
  echo '{"id":1,"text":"não aguento mais","lang":"pt"}' | checkpoint screen
  checkpoint screen --replies replies.jsonl

In, one JSON object a line: {"id", "text", "lang"?, "context"?}; "context" is what was said before, oldest first:
[{"role":"user","text":"…"}, …], a minute apart, or the person's last message as one text. "user" is the person; of all
other turns counts only what they ask.
Out, in the same order: {"id", "risk_level", "score", "confidence", "keywords_found", "requires_human", …}.
With --replies the texts ("reply", or else "text") are replies of an AI: {"id", "label": "ok" or "block", "reason"}.
A line that cannot be read is told on standard error with its number; the others are still done, and the exit
code is 1.`,
  anonymize: `
Examples:
  checkpoint anonymize messages.jsonl
  echo '{"id":1,"text":"me chamo Ana, 11 98765-4321"}' | checkpoint anonymize

In, one JSON object a line: {"id", "text", "lang"?}. Out: {"id", "text", "spans": [{"start", "end", "type"}]}, where
the spans count UTF-16 units of the text given. Each line is read on its own. DATA_DIR/anonymizer.json holds; for a
model there are placeholders ("[PHONE_1]"), for a log masks ("[PHONE]"), for an export pseudonyms ("[PHONE:3f9a2c1d04]",
masks where no VAULT_KEY is set).`,
  verdicts: `
Examples:
  checkpoint verdicts export reviewed.jsonl
  checkpoint verdicts export --since 2026-01-31 | jq -c 'select(.label != .our_level)'
  checkpoint verdicts export | checkpoint screen    how this release would screen them, each on its own

Out, one JSON object a line for each message of a person that a monitor reviewed; its newest review counts:
{"id", "text", "lang", "label", "our_level", "score", "version", "reviewed_at"}
  id           the same within one export, and nowhere else
  text         anonymized, with every name known that was said in the conversation: "[PERSON:3f9a2c1d04]" is the same
               person, or phone, wherever it stands, and only VAULT_KEY could tell who
  lang         the conversation's language
  label        the monitor's level
  our_level    the level that it had when it was reviewed, with a second opinion
  score        what the screening gave it, 0 to 1; version: of that screening; null where it was not kept
  reviewed_at  the day, in UTC
Nothing of erased conversations is in it, and no comments. A conversation of which any text cannot be anonymized is
left out, told on standard error with the number of reviewed messages; then the exit code is 1. FILE is complete or
not there at all, and readable by its owner alone. One that exists is refused, unless --force is given to replace it;
a device, a folder or a link is refused always.
Anonymizing overlooks unusual names, and what people wrote stays theirs: keep these lines as confidential as the
database, out of every repository, and delete them in time. What is erased later stays in older exports. The audit
log says that an export was made.`,
  erase: `
Example:
  checkpoint erase 4503599627370496 --yes

As when an admin erases it: messages, notes and vault are gone, counts without content stay, and an unresolved
alert stays without text until a monitor has seen it. Older backups still hold the conversation.`,
  backup: `
Examples:
  checkpoint backup /backups/$(date +%F).checkpoint
  checkpoint backup --force /backups/$(date +%A).checkpoint    the same seven files, over and over

The file is compressed JSON, the same from PostgreSQL and from the embedded database, readable by its owner alone,
complete or not there at all: it is written beside FILE under a random name, FILE.….partial, then put into place. A FILE
that exists is refused, unless --force is given to replace it; a device, a folder or a link is refused always.
It shows one moment, and the service goes on meanwhile; a served embedded database is copied inside DATA_DIR first,
so as much space as it takes must be free there.
It holds users, conversations, messages, alerts, notes, reviews, the audit log and the sealed vaults; not who is
logged in, and not VAULT_KEY. It is as confidential as the database: it is not encrypted.`,
  vault: `
Example, with every server stopped and the new key in VAULT_KEY:
  checkpoint vault rotate --old-key-file ./old-vault-key

Each conversation's names and numbers are sealed by a key of its own, which VAULT_KEY wraps. This wraps those keys anew:
everything or nothing, and again is harmless. Return codes given under the old key open nothing any more, and hashes in
logs and pseudonyms in exports differ from older ones. Keep the old key as long as you keep backups made under it.`,
  restore: `
Examples:
  DATA_DIR=./new checkpoint restore friday.checkpoint
  DATABASE_URL=postgres://checkpoint@db/checkpoint checkpoint restore friday.checkpoint

Only into an empty database, before the first start: everything or nothing. The file is read to its end first; one
that is cut off or was changed is refused. Unresolved alerts escalate again. Everybody has to log in anew.
When VAULT_KEY is another one than the backup's, nothing is done: set the old one, or put the old secrets.json into
DATA_DIR. With --without-vault it goes on; what stands behind placeholders, and people's return codes, are lost.`,
};

/** The text below the options of a command. */
export function helpFor(name: keyof typeof examples): string {
  const text = examples[name];
  return text.includes('Exit codes:') ? text : `${text}\n${exitCodes}`;
}
