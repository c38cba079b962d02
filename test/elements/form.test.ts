import { expect, html } from '@open-wc/testing';
import type { ShootEstimate, ShootProduction } from '../../src/elements/index.js';
import { parseProduction } from '../../src/index.js';
import { fr } from '../../src/locale/messages/fr.js';
import { cars, draft, frozen, fuel } from '../suites/film.js';
import { everyElement, fill, reached, rendered, until, within } from '../suites/page.js';
import { placed } from '../suites/shown.js';

interface Formed<T> { readonly form: HTMLFormElement; readonly element: T }

async function inForm<T extends ShootEstimate | ShootProduction = ShootEstimate>(tag: 'shoot-estimate' | 'shoot-production' = 'shoot-estimate', document: unknown = draft(fuel('1000')), required = false): Promise<Formed<T>> {
  const form = placed<HTMLFormElement>(html`<form lang="fr"><fieldset>${tag === 'shoot-estimate' ? html`<shoot-estimate name="estimate" ?required=${required}></shoot-estimate>` : html`<shoot-production name="estimate"><shoot-estimate></shoot-estimate></shoot-production>`}</fieldset></form>`);
  const element = form.querySelector<T>(tag)!;
  if (document !== null) element.document = document;
  await element.updateComplete;
  await rendered();
  return { form, element };
}
const sent = (form: HTMLFormElement): string => String(new FormData(form).get('estimate'));
const ids = (text: string): readonly string[] => { const parsed = parseProduction(text); return parsed.kind === 'ok' ? parsed.production.entries.map(({ id }) => id) : []; };
const lineField = (element: Element): Promise<HTMLInputElement> => reached(element, '#line-fuel', 'shoot-reading', '#total');

describe('a widget inside a form', () => {
  for (const tag of ['shoot-estimate', 'shoot-production'] as const) {
    it(`submits the canonical document under its name: <${tag}>`, async () => {
      const { form, element } = await inForm(tag);
      expect(JSON.parse(sent(form))).to.deep.equal(element.document);
      expect([...new FormData(form).keys()]).to.deep.equal(['estimate']);
    });
  }

  it('submits what was typed last, however short ago, and nothing without a name', async () => {
    const { form, element } = await inForm();
    await fill(await lineField(element), '1250');
    expect(sent(form)).to.contain('"total":"1250"');
    element.removeAttribute('name');
    await element.updateComplete;
    expect([...new FormData(form).keys()]).to.be.empty;
  });

  it('is missing a value where one is required and no line counts', async () => {
    const { form, element } = await inForm('shoot-estimate', null, true);
    expect([form.checkValidity(), element.validity.valueMissing, element.validationMessage]).to.deep.equal([false, true, fr.form.missing]);
    element.document = draft(fuel('1000'));
    await element.updateComplete;
    expect([form.checkValidity(), element.validity.valid]).to.deep.equal([true, true]);
  });

  it('holds back a line that cannot be read, and not one that nobody has typed into', async () => {
    const { form, element } = await inForm();
    await fill(await lineField(element), '12O0');
    expect([form.checkValidity(), element.validity.badInput, element.validationMessage]).to.deep.equal([false, true, fr.form.unread(1)]);
    await fill(await lineField(element), '');
    expect(form.checkValidity()).to.be.true;
  });

  it('goes back to what the host gave when the form is reset, and to nothing where it gave nothing', async () => {
    const { form, element } = await inForm();
    element.productionStore.dispatch({ kind: 'entry/remove', id: 'fuel' });
    form.reset();
    await element.updateComplete;
    expect(ids(sent(form))).to.deep.equal(['fuel']);
    const { form: other, element: blank } = await inForm('shoot-estimate', null);
    blank.productionStore.dispatch({ kind: 'entry/add', entry: cars() });
    other.reset();
    await blank.updateComplete;
    expect(ids(sent(other))).to.be.empty;
  });

  for (const tag of ['shoot-estimate', 'shoot-production'] as const) {
    it(`changes nothing and submits nothing in a disabled fieldset, and comes back: <${tag}>`, async () => {
      const { form, element } = await inForm(tag);
      const estimate = tag === 'shoot-estimate' ? element : element.querySelector('shoot-estimate')!;
      const fieldset = form.querySelector('fieldset')!;
      fieldset.disabled = true;
      await until(() => within<HTMLInputElement>(estimate, '#line-fuel', 'shoot-reading', '#total')?.readOnly === true, 'the line can still be changed');
      expect([...new FormData(form).keys()]).to.be.empty;
      expect(everyElement('shoot-freeze button', estimate)).to.be.empty;
      fieldset.disabled = false;
      await until(() => within<HTMLInputElement>(estimate, '#line-fuel', 'shoot-reading', '#total')?.readOnly === false, 'the line cannot be changed');
      expect(ids(sent(form))).to.deep.equal(['fuel']);
    });
  }

  it('takes up what the browser kept of it, and refuses what is no document', async () => {
    const { form, element } = await inForm('shoot-estimate', null);
    element.formStateRestoreCallback(JSON.stringify(frozen(fuel('1000'))));
    await element.updateComplete;
    expect(ids(sent(form))).to.deep.equal(['fuel']);
    element.formStateRestoreCallback('{');
    element.formStateRestoreCallback(new File([], 'x'));
    await element.updateComplete;
    expect(ids(sent(form))).to.deep.equal(['fuel']);
  });

  it('is known to its form, and reports what is wrong at the widget itself', async () => {
    const { form, element } = await inForm('shoot-estimate', null, true);
    expect([...form.elements]).to.include(element);
    expect([element.form === form, element.willValidate, element.reportValidity()]).to.deep.equal([true, true, false]);
    expect(document.activeElement?.localName).to.equal('shoot-estimate');
    await expect(element).to.be.accessible();
  });
});
