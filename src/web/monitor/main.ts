import '../shared/base.css';
import './monitor.css';
import { mountApp } from '../shared/mount-app.ts';
import App from './App.svelte';

mountApp(App);
