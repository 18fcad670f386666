// The address of every view of the console: a link leads there, going back and forth works, a reload stays.
import { createStore } from '../shared/store.ts';

export type Route =
  { name: 'queue' } | { name: 'conversation'; id: number } | { name: 'users' } | { name: 'summary' };

const root = '/monitor';

/** What an address shows; one that means nothing shows the queue. */
export function routeOf(path: string): Route {
  const [view = '', id = ''] = path.slice(root.length).split('/').filter(Boolean);
  if (view === 'users' || view === 'summary') return { name: view };
  const conversationId = /^[1-9]\d*$/.test(id) ? Number(id) : Number.NaN;
  if (view === 'c' && Number.isSafeInteger(conversationId))
    return { name: 'conversation', id: conversationId };
  return { name: 'queue' };
}

/** The address of a view; `routeOf` leads back to it. */
export function pathOf(route: Route): string {
  if (route.name === 'queue') return root;
  return route.name === 'conversation' ? `${root}/c/${route.id}` : `${root}/${route.name}`;
}

const samePlace = (a: Route, b: Route): boolean => pathOf(a) === pathOf(b);

export interface Router {
  get(): Route;
  /** Calls at once with the present view, then with each next one. Returns how to stop. */
  subscribe(listener: (route: Route) => void): () => void;
  /** Shows a view; the one before is a step back. */
  go(route: Route): void;
  /** Shows a view in the place of the present one, to which no way leads back. */
  replace(route: Route): void;
}

/** Follows the address bar for as long as the page stands. */
export function createRouter(): Router {
  const change = (now: Route, next: Route): Route => (samePlace(now, next) ? now : next);
  const route = createStore(change, routeOf(location.pathname));
  window.addEventListener('popstate', () => route.dispatch(routeOf(location.pathname)));
  return {
    get: route.get,
    subscribe: route.subscribe,
    go(next) {
      if (samePlace(route.get(), next)) return;
      history.pushState(null, '', pathOf(next));
      route.dispatch(next);
    },
    replace(next) {
      history.replaceState(null, '', pathOf(next));
      route.dispatch(next);
    },
  };
}
