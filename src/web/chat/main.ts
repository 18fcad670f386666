import '../shared/base.css';
import './chat.css';
import { mountApp } from '../shared/mount-app.ts';
import App from './App.svelte';

mountApp(App);
