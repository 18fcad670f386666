import type { Bind } from '../http/bind.ts';
import type { Handover } from './handover.ts';

/** Binds changes of hands to the verbs. */
export function bindHandoverRoutes(bind: Bind, handover: Handover): void {
  bind('POST /chat/conversations/{id}/mode', ({ params, query, caller }) =>
    handover.setMode(caller, params.id, query.mode),
  );
  bind('POST /chat/monitor/take-control/{id}', ({ params, query, caller }) =>
    handover.takeControl(caller, params.id, query.force ?? false),
  );
  bind('POST /chat/monitor/release/{id}', ({ params, caller }) => handover.release(caller, params.id));
  bind('POST /chat/monitor/escalate/{id}', ({ params, body, caller }) =>
    handover.escalate(caller, params.id, body.reason),
  );
  bind('POST /chat/monitor/resolve/{id}', ({ params, body, caller }) =>
    handover.resolve(caller, params.id, body),
  );
  bind('POST /chat/monitor/close/{id}', ({ params, body, caller }) =>
    handover.close(caller, params.id, body.reason),
  );
}
