import { LitElement, css, html } from 'lit';
import 'shootprint/define';

class FilmPage extends LitElement {
  static properties = { film: { attribute: false }, heard: { state: true } };
  static styles = css`:host { display: block } * { margin: 0; padding: 0; font: inherit } .place { width: 720px }`;

  constructor() {
    super();
    this.heard = 0;
  }

  hear({ target }) {
    this.film = target.document;
    this.heard += 1;
  }

  render() {
    return html`<div class="place"><shoot-estimate lang="fr" .document=${this.film} @shoot-input=${this.hear} @shoot-change=${this.hear}></shoot-estimate></div>`;
  }

  updated() {
    document.querySelector('#heard').textContent = String(this.heard);
  }
}

customElements.define('film-page', FilmPage);
const page = document.createElement('film-page');
page.film = await (await fetch('/host/film.json')).json();
document.querySelector('#root').append(page);
