/** A device that refuses to store: a full one, a private window, a sandboxed frame. It is said aloud, nothing fails, and what stood there is left whole. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ShootProduction } from '../../src/elements/index.js';
import { change, changed, leave, litresOf, noticeOf, onThisDevice, press, put, ROOM, says, shows, storedLitres, tab, textOf, writeElsewhere } from '../suites/drafts.js';
import { within } from '../suites/page.js';

const FULL = 'Plus de place sur cet appareil';
const REFUSED = 'Ce navigateur refuse l’accès au brouillon';

/** Takes all the room that is left, to the last character. */
function fillUp(): void {
  let text = localStorage.getItem(ROOM) ?? '';
  for (let length = 2 ** 22; length >= 1; length = Math.floor(length / 2)) {
    for (;;) {
      try {
        localStorage.setItem(ROOM, text + 'x'.repeat(length));
        text += 'x'.repeat(length);
      } catch {
        break;
      }
    }
  }
}

const failures: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => { failures.push(String('reason' in event ? event.reason : event.message)); };

/** As where a site may not store: the mere mention of it throws. */
function block(): void {
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
}
const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
const open = (): void => { Object.defineProperty(window, 'localStorage', own); };

const choices = (element: ShootProduction): readonly string[] => [...within(element, 'shoot-draft')?.shadowRoot?.querySelectorAll('button') ?? []].map((button) => button.textContent?.trim() ?? '');

describe('a device that is full', () => {
  onThisDevice();

  it('is said to be, and the last draft is left whole; the next change tries again, and the notice recovers', async () => {
    const element = await tab();
    await changed(element, '100');
    fillUp();
    change(element, '123456789');
    leave();
    await says(element, FULL);
    expect(noticeOf(element)).to.contain('Enregistrez un fichier pour ne rien perdre.');
    expect(within(element, 'shoot-draft', '.toast.bad[role="status"]') === null).to.be.false;
    expect(storedLitres()).to.deep.equal(['100']);
    localStorage.removeItem(ROOM);
    change(element, '300');
    leave();
    await says(element, 'Brouillon enregistré');
    expect(storedLitres()).to.deep.equal(['300']);
    expect(within(element, 'shoot-draft', '.toast.bad') === null).to.be.true;
  });

  it('is not written over what another tab kept meanwhile', async () => {
    const element = await tab();
    await changed(element, '100');
    fillUp();
    change(element, '123456789');
    leave();
    await says(element, FULL);
    localStorage.removeItem(ROOM);
    writeElsewhere({ text: textOf('700') }, false);
    change(element, '200');
    leave();
    await says(element, 'a aussi changé ailleurs');
    expect(storedLitres()).to.deep.equal(['700', '200']);
  });

  it('asks all the same, and says that what is changed here is not kept', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, 'a aussi changé ailleurs');
    fillUp();
    change(element, '200');
    leave();
    await says(element, FULL);
    expect(choices(element)).to.deep.equal(['Prendre l’autre version', 'Garder ce qui est à l’écran']);
    await press(element, 'Garder ce qui est à l’écran');
    expect(storedLitres()).to.deep.equal(['700']);
    expect(choices(element)).to.have.length(2);
  });

  it('does not lose what was on screen when the other version is taken: it can be brought back while the page is open', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, 'a aussi changé ailleurs');
    change(element, '200');
    fillUp();
    // Said before anything is pressed: the notice grows with it, and its buttons move.
    leave();
    await says(element, FULL);
    await press(element, 'Prendre l’autre version');
    await shows(element, '700');
    await says(element, FULL);
    expect([litresOf(element), ...storedLitres()]).to.deep.equal(['700', '700']);
    await press(element, 'Afficher l’autre version');
    expect([litresOf(element), ...storedLitres()]).to.deep.equal(['200', '700']);
    localStorage.removeItem(ROOM);
    leave();
    expect([...storedLitres()].sort()).to.deep.equal(['200', '700']);
  });

  it('has room again once the other versions are forgotten', async () => {
    writeElsewhere({ text: textOf('100'), others: [textOf('700')] });
    const element = await tab();
    await says(element, 'autre version est gardée à côté');
    fillUp();
    change(element, '123456789');
    leave();
    await says(element, FULL);
    await press(element, 'Effacer');
    await says(element, 'Brouillon enregistré');
    expect(storedLitres()).to.deep.equal(['123456789']);
  });
});

describe('a browser that gives no access to the storage', () => {
  before(() => { for (const name of ['error', 'unhandledrejection'] as const) addEventListener(name, note); });
  onThisDevice();
  beforeEach(() => { failures.length = 0; });
  afterEach(() => {
    open();
    expect(failures).to.deep.equal([]);
  });
  after(() => { for (const name of ['error', 'unhandledrejection'] as const) removeEventListener(name, note); });

  it('is said to, from the start, and the widget works', async () => {
    block();
    const element = put();
    await says(element, REFUSED);
    change(element, '100');
    leave();
    expect(noticeOf(element)).to.contain('Enregistrez un fichier pour ne rien perdre.');
    expect([litresOf(element), choices(element).length]).to.deep.equal(['100', 0]);
    element.remove();
  });

  it('is said to when it begins to refuse, and keeps again once it no longer does', async () => {
    const element = await tab();
    await changed(element, '100');
    block();
    change(element, '200');
    leave();
    await says(element, REFUSED);
    open();
    change(element, '300');
    leave();
    await says(element, 'Brouillon enregistré');
    expect(storedLitres()).to.deep.equal(['300']);
  });

  const gestures: readonly (readonly [string, string])[] = [['the other version is taken', 'Prendre l’autre version'], ['this one is kept', 'Garder ce qui est à l’écran']];
  for (const [what, words] of gestures) {
    it(`is said to when ${what}, and nothing has changed then`, async () => {
      const element = await tab();
      await changed(element, '100');
      writeElsewhere({ text: textOf('700') });
      await says(element, 'a aussi changé ailleurs');
      block();
      await press(element, words);
      await says(element, REFUSED);
      open();
      expect([litresOf(element), ...storedLitres()]).to.deep.equal(['100', '700']);
      await press(element, words);
      await shows(element, words.startsWith('Prendre') ? '700' : '100');
    });
  }

  for (const words of ['Oublier ce brouillon', 'Tout oublier', 'Afficher l’autre version', 'Effacer']) {
    it(`is said to at “${words}”, and nothing is said to be forgotten`, async () => {
      writeElsewhere({ text: textOf('100'), others: words.startsWith('Oublier') ? [] : [textOf('700')] });
      const element = await tab();
      await says(element, 'repris');
      block();
      await press(element, words);
      await says(element, REFUSED);
      open();
      expect([litresOf(element), ...storedLitres()]).to.deep.equal(['100', '100', ...words.startsWith('Oublier') ? [] : ['700']]);
    });
  }

  it('is not asked where the storage only refuses to write', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('', 'SecurityError'); };
    try {
      const element = await tab();
      change(element, '100');
      leave();
      await says(element, REFUSED);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
