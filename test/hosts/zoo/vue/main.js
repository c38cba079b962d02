import { createApp } from 'vue';
import Page from './Page.vue';

const film = await (await fetch('/host/film.json')).json();
createApp(Page, { first: film }).mount('#root');
