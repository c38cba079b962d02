/** A component of somebody else, with a stylesheet of its own for all that is in it. */
import { film } from './film.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync('* { box-sizing: border-box; margin: 0; padding: 0; border: 0; font-size: 100%; vertical-align: baseline } :host { display: block } .card { width: 720px }');

customElements.define('other-card', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<div class="card"><shoot-estimate lang="fr"></shoot-estimate></div>';
    root.querySelector('shoot-estimate').document = film;
  }
});
