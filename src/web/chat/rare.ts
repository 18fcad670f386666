// What few people need, and nobody at once: it comes after the page, so that a slow line brings the page sooner.
export { default as CodeDialog } from './CodeDialog.svelte';
export { default as EraseDialog } from './EraseDialog.svelte';
export { default as ReturnDialog } from './ReturnDialog.svelte';
export { readAll, saveText, transcriptOf } from './transcript.ts';
