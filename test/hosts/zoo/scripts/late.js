/** Gives the document to an element that is nothing yet, lets the page be drawn, and only then brings the library. */
import { film } from './film.js';

const widget = document.querySelector('shoot-estimate');
widget.document = film;
addEventListener('load', () => { requestAnimationFrame(() => requestAnimationFrame(() => { import('/shootprint/shootprint.min.js'); })); });
