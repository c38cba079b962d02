import { expect } from '@open-wc/testing';
import { ABSENT, NONE, type Reading, isUntouched } from '../../src/model/index.js';
import { decimal } from '../../src/units/index.js';
import { totalReading } from '../arbitrary/reading.js';

const typed = (texts: Readonly<Record<string, string>>, inputs = {}): Reading => ({ kind: 'unparseable', inputs, texts, unit: 'passenger.km', factor: 'train.x', quality: 'estimated' });

describe('a reading is untouched', () => {
  const rows: readonly (readonly [string, Reading, boolean])[] = [
    ['a new line, every field empty', typed({ passengers: '', trips: '', distance: '' }), true],
    ['a line that starts from what is known, the rest empty', typed({ passengers: '', distance: ' \u00A0' }, { trips: decimal('2') }), true],
    ['a field that cannot be read beside empty ones', typed({ passengers: 'twelve', trips: '', distance: '' }), false],
    ['a figure', totalReading('0', 'passenger.km', 'train.x'), false],
    ['nothing said', ABSENT, false],
    ['said not to have happened', NONE, false],
  ];
  for (const [what, reading, expected] of rows) it(`${expected ? '' : 'not '}with ${what}`, () => { expect(isUntouched(reading)).to.equal(expected); });
});
