import { Type, type Static } from 'typebox';

/** One way to reach a human outside this service: a phone line, a text line, a website or an emergency number. */
export const CrisisLineSchema = Type.Object(
  {
    country: Type.String({
      pattern: '^([A-Z]{2}|INT)$',
      description: 'ISO 3166-1 alpha-2, or `INT` for a service that answers from anywhere.',
    }),
    name: Type.String({ minLength: 1 }),
    number: Type.Optional(Type.String({ minLength: 1, description: 'As people read it, with spaces.' })),
    tel: Type.Optional(
      Type.String({ pattern: '^\\+?[0-9*#]+$', description: 'As a phone dials it; for `tel:` links.' }),
    ),
    text: Type.Optional(
      Type.String({ pattern: '^[0-9]+$', description: 'Number that answers text messages.' }),
    ),
    text_keyword: Type.Optional(Type.String({ minLength: 1, description: 'First word to send to `text`.' })),
    url: Type.Optional(Type.String({ pattern: '^https://', description: 'Website, often with a chat.' })),
    hours: Type.String({
      minLength: 1,
      description: '`24/7`, `unknown`, or days and hours in the local time of the line.',
    }),
    languages: Type.Array(Type.String({ pattern: '^[a-z]{2}$' }), { description: 'ISO 639-1.' }),
    kind: Type.Union([Type.Literal('crisis'), Type.Literal('emergency')]),
    free: Type.Optional(Type.Boolean({ description: 'True when the call is known to cost nothing.' })),
    area: Type.Optional(
      Type.String({ description: 'Part of the country it serves; the whole of it without.' }),
    ),
    source: Type.String({ minLength: 1, description: 'Where the entry was checked.' }),
    checked_at: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Date of the last check.' }),
    verified: Type.Boolean({ description: 'False until a source of recent date confirmed the number.' }),
  },
  { $id: 'CrisisLine', description: 'A way to reach a human outside this service.' },
);
export type CrisisLine = Static<typeof CrisisLineSchema>;
