import '../shared/base.css';
import './chat.css';
import { mountApp } from '../shared/mount-app.ts';
import App from './App.svelte';
import { registerWorker } from './register-worker.ts';

document.getElementById('app')?.replaceChildren();
mountApp(App);
registerWorker();
