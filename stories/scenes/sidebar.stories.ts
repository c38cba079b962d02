import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import { documentOf } from '../states.js';

/** The page of a fund: the widgets take its font, its colour and the room it leaves them. */
function page(aside: TemplateResult): TemplateResult {
  return html`<style>
      .fund { display: grid; gap: 2rem 3rem; font-family: Georgia, "Times New Roman", serif; max-inline-size: 66rem; margin-inline: auto; }
      .fund h1, .fund h2 { font-weight: 400; }
      .fund p { max-inline-size: 34em; line-height: 1.6; }
      .fund .boxed { display: grid; gap: 1.5rem; inline-size: 320px; font-size: 0.9375rem; }
      .fund .boxed > * { min-inline-size: 0; margin: 0; }
      @media (min-width: 60rem) { .fund { grid-template-columns: minmax(0, 1fr) 320px; align-items: start; } .fund .boxed { grid-column: 2; grid-row: 1; } }
    </style>
    <div class="fund"><div class="boxed">${aside}</div>
      <div><h1>Fonds de la côte</h1><h2>Demande d’aide à la production</h2>
        <p>Le dossier comprend un synopsis, un plan de financement et une estimation de l’empreinte carbone du tournage, établie avant le premier jour.</p>
        <p>L’estimation reste chez vous : elle est calculée dans cette page et n’est envoyée à personne. Joignez-en le fichier à votre demande ; il sera comparé au bilan après le tournage.</p></div></div>`;
}

const meta: Meta = {
  title: 'Scenes/A sidebar of 320 px',
  globals: { language: 'fr' },
};
export default meta;

/** The production may stand anywhere on the page: the widgets name it. */
export const Figures: StoryObj = {
  render: (_args, context) => html`<shoot-production id="film" no-files .document=${documentOf(context)}></shoot-production>
    ${page(html`<h2>Empreinte estimée</h2><shoot-total for="film"></shoot-total><shoot-breakdown for="film"></shoot-breakdown>`)}`,
};

export const Estimate: StoryObj = {
  render: (_args, context) => page(html`<shoot-estimate .document=${documentOf(context)}></shoot-estimate>`),
  tags: ['!autodocs'],
};
