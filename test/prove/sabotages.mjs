/**
 * One deed of sabotage or more for each promise of the contract, and the test that must notice it. Each change is
 * an exact text of one file and what stands there instead; a text that is not there exactly once is an error, so
 * that a sabotage never becomes a blank by a change of the code.
 * @typedef {{ find: string, replace: string }} Change
 * @typedef {{ promise: number, deed: string, file: string, changes: Change[], test: string }} Sabotage
 */

/** All of these tests are in this file, and run on the embedded engine. */
export const testFile = 'test/server/promises.test.ts';

/** @type {Sabotage[]} */
export const sabotages = [
  {
    promise: 1,
    deed: 'a message is acknowledged before its transaction commits',
    file: 'src/server/messages/commit.ts',
    changes: [
      {
        find: "    return (busy === 'skip' ? urgentDb : db).transaction(async (tx) => {\n      const decisions",
        replace:
          '    return new Promise((early, failed) => db.transaction(async (tx) => {\n      const decisions',
      },
      {
        find: '      return decisions.map((decision) => {',
        replace: '      early(decisions.map((decision) => {',
      },
      {
        find: 'storedOf(decision, replyNode, raised.get(decision)) };\n      });\n    });',
        replace: 'storedOf(decision, replyNode, raised.get(decision)) };\n      }));\n    }).catch(failed));',
      },
    ],
    test: '1: a message is acknowledged only once its transaction is committed',
  },
  {
    promise: 2,
    deed: 'an alert is raised in a transaction of its own, after that of its message',
    file: 'src/server/messages/commit.ts',
    changes: [
      {
        find: '      const change = await alerts.apply(tx, conversation, {',
        replace:
          '      const change = undefined;\n' +
          '      setImmediate(() => void db.transaction((later) => alerts.apply(later, conversation, {',
      },
      {
        find: '      });\n      raised.set(each, change);',
        replace: '      })).catch(() => {}));\n      raised.set(each, change);',
      },
    ],
    test: '2: a crisis whose alert cannot be stored is not stored either',
  },
  {
    promise: 2,
    deed: 'only the node that stored an alert tells of it',
    file: 'src/server/alerts/signals.ts',
    changes: [
      {
        find: '  const timer = setInterval(wake, pollMs);',
        replace: '  const timer = setInterval(() => undefined, pollMs);',
      },
    ],
    test: '2: an alert is told also when the node that stored it died before telling',
  },
  {
    promise: 3,
    deed: 'the alert waits for the AI where the AI answers',
    file: 'src/server/messages/decide.ts',
    changes: [
      {
        find: 'const crisis = needsHuman(level) ? { level, analysis } : undefined;',
        replace: 'const crisis = needsHuman(level) && !aiAnswers(next) ? { level, analysis } : undefined;',
      },
    ],
    test: '3: the alert is there while the AI hangs',
  },
  {
    promise: 4,
    deed: 'a running reply does not look whether hands have changed',
    file: 'src/server/messages/reply-watch.ts',
    changes: [
      {
        find: "if (!hands || hands.epoch !== epoch || hands.held || hands.node !== nodeId) return 'lost';",
        replace: "if (!hands) return 'lost';",
      },
    ],
    test: '4: the AI falls silent mid-sentence when another node gave a monitor control',
  },
  {
    promise: 5,
    deed: 'the AI gets the text as the person wrote it',
    file: 'src/server/messages/safe-history.ts',
    changes: [{ find: 'return anonymized.safe;', replace: 'return text;' }],
    test: '5: neither the AI nor the log sees what the anonymizer takes out',
  },
  {
    promise: 5,
    deed: 'a text that the anonymizer fails on goes to the AI as it is',
    file: 'src/core/anonymizer/anonymizer.ts',
    changes: [
      {
        find: 'return { safe: redacted, table, spans: [], failed: true };',
        replace: 'return { safe: seal(text), table, spans: [], failed: true };',
      },
    ],
    test: '5: a text that cannot be anonymized is withheld from the AI',
  },
  {
    promise: 5,
    deed: 'what the model writes out itself is shown',
    file: 'src/server/messages/reply.ts',
    changes: [{ find: 'withoutStrangers(sentence, contacts)', replace: 'sentence' }],
    test: '5: what a model writes out of one conversation is shown in no other',
  },
  {
    promise: 5,
    deed: 'the log quotes the errors of the database, which quote what they were given',
    file: 'src/server/platform/log.ts',
    changes: [
      {
        find: '...(error instanceof AppError ? { message: error.message } : {}),',
        replace: 'message: error.message,',
      },
    ],
    test: '5: neither the AI nor the log sees what the anonymizer takes out',
  },
  {
    promise: 6,
    deed: 'any conversation’s token opens every conversation',
    file: 'src/server/conversations/access.ts',
    changes: [
      {
        find: 'return shownHashes(shown).some((given) => row.access_token_hashes.some((kept) => sameHash(kept, given)));',
        replace:
          'return shownHashes(shown).some((given) => row.access_token_hashes.some((kept) => kept.length === given.length));',
      },
    ],
    test: '6: a person’s token opens nothing of a monitor’s and nothing of another person',
  },
  {
    promise: 6,
    deed: 'a route of monitors lets in whoever calls',
    file: 'src/server/http/access.ts',
    changes: [
      {
        find: "if (caller.kind !== 'monitor') throw new AppError('unauthenticated', 'Please log in.');",
        replace: '',
      },
    ],
    test: '6: a person’s token opens nothing of a monitor’s and nothing of another person',
  },
  {
    promise: 7,
    deed: 'nobody looks for replies that a dead node left behind',
    file: 'src/server/messages/answers.ts',
    changes: [
      {
        find: 'if (!stopping) await claim({ limit: sweepLimit });',
        replace: 'if (stopping) await claim({ limit: sweepLimit });',
      },
    ],
    test: '7: a reply lost in a crash is made after the restart',
  },
];
