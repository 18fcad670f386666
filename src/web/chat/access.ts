/** What opens a conversation. */
export interface ConversationAccess {
  id: number;
  token: string;
}

/** Own words that the server has not confirmed. */
export interface UnsentWords {
  clientMessageId: string;
  text: string;
}
