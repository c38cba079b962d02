/** As a host does: every widget of the page is given the film, by property. */
import { film } from './film.js';

for (const widget of document.querySelectorAll('shoot-estimate')) (widget.closest('shoot-production') ?? widget).document = film;
