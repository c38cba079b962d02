/** Two versions of one draft, from two tabs or two widgets of one page. Neither takes the other's place in silence. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { change, changed, KEY, leave, litresOf, noticeOf, onThisDevice, press, says, shows, stored, storedLitres, tab, textOf, writeElsewhere } from '../suites/drafts.js';
import { heard } from '../suites/page.js';

const ELSEWHERE = 'a aussi changé ailleurs';

describe('a draft that another tab has changed', () => {
  onThisDevice();

  it('is asked about, and not written over: what is changed here meanwhile is kept beside it, once', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    for (const litres of ['200', '300']) await changed(element, litres);
    leave();
    expect(storedLitres()).to.deep.equal(['700', '300']);
    expect(litresOf(element)).to.equal('300');
  });

  it('is noticed before writing, even when no event has come yet', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') }, false);
    change(element, '200');
    leave();
    await says(element, ELSEWHERE);
    expect(storedLitres()).to.deep.equal(['700', '200']);
  });

  it('is noticed when the page comes back from the browser’s memory', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') }, false);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(element, ELSEWHERE);
  });

  it('is followed by a tab in which nobody has changed anything', async () => {
    const element = await tab();
    writeElsewhere({ text: textOf('700') });
    await shows(element, '700');
    writeElsewhere({ text: textOf('800') });
    await shows(element, '800');
    change(element, '900');
    writeElsewhere({ text: textOf('850') });
    await says(element, ELSEWHERE);
    expect(litresOf(element)).to.equal('900');
  });

  it('may be taken: what was here can be brought back, now and at the next visit', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    await changed(element, '200');
    const events = heard(document);
    await press(element, 'Prendre l’autre version');
    expect(litresOf(element)).to.equal('700');
    expect(events).to.deep.equal(['shoot-change']);
    await says(element, 'autre version est gardée à côté');
    expect(storedLitres()).to.deep.equal(['700', '200']);
    element.remove();
    const next = await tab();
    await press(next, 'Afficher l’autre version');
    expect(litresOf(next)).to.equal('200');
    expect(storedLitres()).to.deep.equal(['200', '700']);
  });

  it('may be left: what is here becomes the draft, theirs is kept beside it, and nothing is told to the page', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    const events = heard(document);
    await press(element, 'Garder ce qui est à l’écran');
    await says(element, 'enregistré');
    expect(storedLitres()).to.deep.equal(['100', '700']);
    expect(events).to.be.empty;
    await press(element, 'Effacer');
    expect(storedLitres()).to.deep.equal(['100']);
    expect(noticeOf(element)).not.to.contain('à côté');
  });

  it('is taken as it stands by then, and not as it was when the question was asked', async () => {
    const element = await tab();
    await changed(element, '100');
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    writeElsewhere({ text: textOf('800') }, false);
    await press(element, 'Prendre l’autre version');
    expect(litresOf(element)).to.equal('800');
  });

  it('asks no more once both are the same, or the draft is gone', async () => {
    const element = await tab();
    await changed(element, '100');
    const mine = stored()!;
    writeElsewhere({ text: textOf('700') });
    await says(element, ELSEWHERE);
    writeElsewhere({ text: mine, others: [textOf('700')] });
    await says(element, 'autre version est gardée à côté');
    writeElsewhere({ text: textOf('800') });
    await says(element, ELSEWHERE);
    localStorage.removeItem(KEY);
    await press(element, 'Prendre l’autre version');
    await says(element, 'effacé de cet appareil');
    expect(litresOf(element)).to.equal('100');
  });

  it('shows one version after the other, and loses none of them', async () => {
    writeElsewhere({ text: textOf('100'), others: [textOf('200'), textOf('300')] });
    const element = await tab();
    await says(element, '2 autres versions');
    const seen: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await press(element, 'Afficher l’autre version');
      seen.push(litresOf(element));
    }
    expect(seen).to.deep.equal(['200', '300', '100']);
    expect([...storedLitres()].sort()).to.deep.equal(['100', '200', '300']);
  });
});

describe('two widgets of one page under one name', () => {
  onThisDevice();

  it('are as two tabs, though the page is not told of what it stores itself', async () => {
    const [one, other] = [await tab(), await tab()];
    change(one, '100');
    change(other, '200');
    leave();
    await says(other, ELSEWHERE);
    expect(storedLitres()).to.deep.equal(['100', '200']);
    await press(other, 'Garder ce qui est à l’écran');
    await says(one, ELSEWHERE);
    change(one, '300');
    leave();
    expect([...storedLitres()].sort()).to.deep.equal(['100', '200', '300']);
    expect([litresOf(one), litresOf(other)]).to.deep.equal(['300', '200']);
  });
});
