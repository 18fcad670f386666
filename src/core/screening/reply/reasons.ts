/** Why a reply of the AI may not be shown. */
export const replyBlockReasons = [
  'method',
  'dose',
  'encouragement',
  'hopelessness',
  'secrecy',
  'human_claim',
  'professional_claim',
  'diagnosis',
  'blame',
  'dismissal',
  'romance',
  'against_help',
  'rescue_promise',
  'farewell_note',
  'violence',
  'prompt_leak',
  // What no rule names and the trained model holds for harmful.
  'unsafe',
] as const;
export type ReplyBlockReason = (typeof replyBlockReasons)[number];
