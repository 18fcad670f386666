import { describe, expect, it } from 'vitest';
import { aiAnswers, transition, type ConversationEvent, type ConversationState } from './state-machine.ts';

const active: ConversationState = {
  status: 'active',
  ai_mode: 'ollama',
  holder_id: null,
  human_known: false,
  epoch: 0,
  closing_words_due: false,
};
const held: ConversationState = { ...active, status: 'escalated', holder_id: 7, human_known: true, epoch: 1 };
const resolved: ConversationState = { ...active, status: 'resolved', human_known: true, epoch: 2 };
const closed: ConversationState = { ...active, status: 'closed', epoch: 1, closing_words_due: true };

type Case = [string, ConversationState, ConversationEvent, Partial<ConversationState>];
const cases: Case[] = [
  ['a calm message changes nothing', active, { type: 'person_wrote', level: 'low' }, {}],
  [
    'a high message raises an alert but does not escalate',
    active,
    { type: 'person_wrote', level: 'high' },
    {},
  ],
  [
    'a critical message escalates',
    active,
    { type: 'person_wrote', level: 'critical' },
    { status: 'escalated' },
  ],
  ['a critical message to a holder leaves the hands', held, { type: 'person_wrote', level: 'critical' }, {}],
  [
    'a message opens a resolved one again',
    resolved,
    { type: 'person_wrote', level: 'none' },
    { status: 'active', human_known: false },
  ],
  [
    'a critical one escalates it',
    resolved,
    { type: 'person_wrote', level: 'critical' },
    { status: 'escalated', human_known: false },
  ],
  ['a calm message leaves a closed one closed', closed, { type: 'person_wrote', level: 'medium' }, {}],
  [
    'a high one opens it again',
    closed,
    { type: 'person_wrote', level: 'high' },
    { status: 'active', closing_words_due: false },
  ],
  [
    'a critical one escalates it from closed',
    closed,
    { type: 'person_wrote', level: 'critical' },
    { status: 'escalated', closing_words_due: false },
  ],
  [
    'asking for a human escalates',
    active,
    { type: 'human_requested' },
    { status: 'escalated', human_known: true },
  ],
  ['asking while one is there changes nothing', held, { type: 'human_requested' }, {}],
  [
    'asking opens a closed one',
    closed,
    { type: 'human_requested' },
    { status: 'escalated', human_known: true, closing_words_due: false },
  ],
  ['a monitor escalates', active, { type: 'escalated' }, { status: 'escalated' }],
  [
    'taking changes hands',
    active,
    { type: 'taken', by: 7 },
    { status: 'escalated', holder_id: 7, human_known: true, epoch: 1 },
  ],
  ['taking again by the holder changes nothing', held, { type: 'taken', by: 7 }, {}],
  ['an admin takes it from the holder', held, { type: 'taken', by: 8 }, { holder_id: 8, epoch: 2 }],
  ['giving back keeps the status', held, { type: 'given_back' }, { holder_id: null, epoch: 2 }],
  ['giving back what nobody holds changes nothing', active, { type: 'given_back' }, {}],
  ['resolving ends the hold', held, { type: 'resolved' }, { status: 'resolved', holder_id: null, epoch: 2 }],
  ['resolving without a holder keeps the epoch', active, { type: 'resolved' }, { status: 'resolved' }],
  [
    'closing silences the AI',
    active,
    { type: 'closed' },
    { status: 'closed', epoch: 1, closing_words_due: true },
  ],
  [
    'closing ends the hold',
    held,
    { type: 'closed' },
    { status: 'closed', holder_id: null, epoch: 2, closing_words_due: true },
  ],
  ['another model', active, { type: 'ai_mode_set', mode: 'guided' }, { ai_mode: 'guided' }],
];

describe('a conversation', () => {
  it.each(cases)('%s', (_name, state, event, changed) => {
    expect(transition(state, event)).toEqual({ ...state, ...changed });
  });

  it('is answered by the AI unless held or closed', () => {
    expect([active, held, resolved, closed].map(aiAnswers)).toEqual([true, false, true, false]);
  });
});
