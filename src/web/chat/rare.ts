// What few people need, and nobody before their first words: it comes after them, so that a slow line brings the page
// sooner.
export { default as CodeDialog } from './CodeDialog.svelte';
export { default as EraseDialog } from './EraseDialog.svelte';
export { default as ReturnDialog } from './ReturnDialog.svelte';
export { readAll, saveText, transcriptOf } from './transcript.ts';
