import { readable } from 'svelte/store';

/** The time, ten times a minute while anybody looks: for waiting times that count up. */
export const clock = readable(Date.now(), (set) => {
  const ticking = setInterval(() => set(Date.now()), 6_000);
  set(Date.now());
  return () => clearInterval(ticking);
});
