import { Type, type Static } from 'typebox';
import { riskLevels } from './vocabulary.ts';

export const RiskLevelSchema = Type.Enum([...riskLevels], { description: 'Need of a human, lowest first.' });

/** What the screening found in one message. Monitors see it; its person never does. */
export const CrisisAnalysisSchema = Type.Object(
  {
    risk_level: RiskLevelSchema,
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How sure the screening is of the level.',
    }),
    keywords_found: Type.Array(Type.String(), {
      description: 'The passages that led to the level, in the person’s own words.',
    }),
    requires_human: Type.Boolean({ description: 'True at high and critical.' }),
    emergency_contact: Type.Boolean({ description: 'True at critical.' }),
    analysis_details: Type.Record(Type.String(), Type.Unknown(), {
      description: 'Concepts, guards, score and version, for a reader who asks why.',
    }),
  },
  { $id: 'CrisisAnalysis', description: 'What the screening found in one message.' },
);
export type CrisisAnalysis = Static<typeof CrisisAnalysisSchema>;
