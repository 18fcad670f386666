import { fileURLToPath } from 'node:url';
import { bindAlertEvents, bindAlertRoutes } from '../alerts/routes.ts';
import { bindAuthRoutes } from '../auth/routes.ts';
import { renderHelpPage } from '../conversations/help-page.ts';
import { languageTagOf } from '../conversations/html-page.ts';
import { renderMissingPage } from '../conversations/missing-page.ts';
import { bindConversationRoutes } from '../conversations/routes.ts';
import { bindConversationEvents, createPersonSockets } from '../conversations/sockets.ts';
import { bindHandoverRoutes } from '../handover/routes.ts';
import { registerPages } from '../http/pages.ts';
import { bindServiceRoutes } from '../http/service-routes.ts';
import { bindMessageRoutes } from '../messages/routes.ts';
import { bindMessageEvents } from '../messages/sockets.ts';
import { createConsole } from '../monitor/console.ts';
import { createReports } from '../monitor/reports.ts';
import { bindMonitorRoutes, bindReportRoutes } from '../monitor/routes.ts';
import { bindMonitorEvents } from '../monitor/sockets.ts';
import type { Edges } from './edges.ts';
import { defaultAiMode, type Features } from './features.ts';
import type { Plumbing } from './plumbing.ts';
import { readiness } from './readiness.ts';

const webRoot = fileURLToPath(new URL('../../../dist/web', import.meta.url));

export function bindRoutes(plumbing: Plumbing, { http, realtime, auth }: Edges, features: Features): void {
  const { bind } = http;
  const { db } = plumbing.database;
  const { conversations, presence, alerts, handover, receive, ask, erase } = features;
  bindServiceRoutes(http, {
    readiness: () => readiness(plumbing, realtime),
    metrics: plumbing.metrics,
    metricsToken: plumbing.config.secrets.metricsToken,
  });
  bindAuthRoutes(bind, auth);
  bindConversationRoutes(bind, {
    conversations,
    crisisLines: plumbing.crisisLines,
    config: plumbing.config,
    anyMonitorAvailable: presence.anyAvailable,
    isModelUp: () => plumbing.ai.state()[defaultAiMode].ok,
  });
  bindAlertRoutes(bind, alerts);
  bindHandoverRoutes(bind, handover);
  bindMessageRoutes(bind, { db, conversations, receive, ask, erase });
  const console = createConsole({
    db,
    publish: realtime.publish,
    presence,
    tellUpdated: conversations.tellUpdated,
  });
  bindMonitorRoutes(bind, console, plumbing.procedure);
  bindReportRoutes(bind, createReports({ db }));
  http.assertAllBound();
}

export function bindEvents(plumbing: Plumbing, { realtime }: Edges, features: Features): void {
  const { bindEvent } = realtime;
  const { access, alerts, answers, conversations, personPresence, presence, receive } = features;
  const people = createPersonSockets(personPresence, plumbing.config.rateLimitEnabled);
  bindConversationEvents(realtime, { conversations, presence: personPresence, people });
  bindAlertEvents(bindEvent, alerts);
  bindMessageEvents(bindEvent, {
    db: plumbing.database.db,
    access,
    conversations,
    people,
    receive,
    answers,
    publish: realtime.publish,
    follow: realtime.follow,
  });
  bindMonitorEvents(bindEvent, { presence, alerts });
  const leave = (socketId: string) => void presence.leave(socketId);
  realtime.onRightsEnded((socket) => leave(socket.id));
  realtime.onDisconnect((socket) => leave(socket.id));
}

export function watchMetrics(
  { metrics, jobs }: Plumbing,
  { realtime }: Edges,
  { alerts, answers, opinions }: Features,
): void {
  metrics.collectFrom({
    openAlerts: alerts.countOpen,
    queueDepth: async () => ({
      ...(await jobs.depth()),
      replies: answers.depth(),
      second_opinions: opinions.depth(),
    }),
  });
  const count = () => {
    const monitors = realtime.localMonitors().length;
    metrics.sockets.labels('monitor').set(monitors);
    metrics.sockets.labels('person').set(Math.max(0, realtime.socketCount() - monitors));
  };
  realtime.onConnect(count);
  realtime.onDisconnect(count);
}

/** The pages of person and monitors, and the help page. */
export function bindPages({ crisisLines, config }: Plumbing, { http }: Edges): Promise<void> {
  return registerPages(http.app, {
    webRoot,
    language: languageTagOf(config.defaultLocale),
    renderHelp: (...asked) => renderHelpPage(crisisLines, config, ...asked),
    renderMissing: (acceptLanguage) => renderMissingPage(acceptLanguage, config),
  });
}
