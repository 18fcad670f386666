import '../shared/base.css';
import './chat.css';
import { mountApp } from '../shared/mount-app.ts';
import App from './App.svelte';
import { registerWorker } from './register-worker.ts';

document.getElementById('app')?.replaceChildren();
mountApp(App);
registerWorker();
// What few need comes when all else is here, so that it is there when the connection is not.
window.addEventListener('load', () => void import('./rare.ts').catch(() => undefined), { once: true });
