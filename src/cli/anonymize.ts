import { anonymizeSafely, emptyTable, type Policy } from '../core/anonymizer/anonymizer.ts';
import { openPolicies, type Reader } from '../server/app/settings.ts';
import { answerLines, type InputRecord } from './lines.ts';

function answer({ id, text }: InputRecord, policy: Policy): object {
  const { safe, spans, failed } = anonymizeSafely(text, emptyTable, policy);
  if (failed) throw new Error('could not be anonymized');
  return { id, text: safe, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
}

/** Replaces in each line what identifies people, as for a reader of the server's, with the operator's settings. */
export function anonymizeLines(path: string | undefined, { for: reader }: { for: Reader }): Promise<void> {
  const policy = openPolicies()[reader];
  return answerLines(path, (record) => answer(record, policy));
}
