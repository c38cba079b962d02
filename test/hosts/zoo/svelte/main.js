import { mount } from 'svelte';
import Page from './Page.svelte';

const film = await (await fetch('/host/film.json')).json();
mount(Page, { target: document.querySelector('#root'), props: { first: film } });
