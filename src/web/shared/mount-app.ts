import { mount, type Component } from 'svelte';

/** Puts a page’s root component in its place. */
export function mountApp(app: Component): void {
  const target = document.getElementById('app');
  if (target) mount(app, { target });
}
