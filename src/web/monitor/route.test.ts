import { describe, expect, test } from 'vitest';
import { pathOf, routeOf, type Route } from './route.ts';

const views: [Route, string][] = [
  [{ name: 'queue' }, '/monitor'],
  [{ name: 'conversation', id: 42 }, '/monitor/c/42'],
  [{ name: 'conversation', id: Number.MAX_SAFE_INTEGER }, '/monitor/c/9007199254740991'],
  [{ name: 'users' }, '/monitor/users'],
  [{ name: 'summary' }, '/monitor/summary'],
];

test.each(views)('%j has the address %s, and the address leads to it', (route, path) => {
  expect(pathOf(route)).toBe(path);
  expect(routeOf(path)).toEqual(route);
});

describe('an address that means nothing shows the queue', () => {
  const paths = ['/monitor/', '/monitor/c', '/monitor/c/', '/monitor/c/x', '/monitor/c/0', '/monitor/c/1e3'];
  test.each([...paths, '/monitor/c/9007199254740992', '/monitor/elsewhere'])('%s', (path) => {
    expect(routeOf(path)).toEqual({ name: 'queue' });
  });
});

test('a slash at the end of an address changes nothing', () => {
  expect(routeOf('/monitor/c/42/')).toEqual({ name: 'conversation', id: 42 });
});
