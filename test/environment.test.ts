import { expect } from '@open-wc/testing';

describe('the test environment', () => {
  it('speaks English and lives in Paris on every machine', () => {
    expect(navigator.language).to.equal('en-US');
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Europe/Paris');
    expect(document.documentElement.lang).to.equal('en');
  });
});
