/** A new record: what is refused, what is taken over, and what is left to a person. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedFor, refusalOf, written } from '../../emission-factors/new.mjs';
import { supersededIds } from '../../emission-factors/edition.mjs';
import { realEdition } from './altered-edition.mjs';

const edition = realEdition();
const sound = { id: 'car.hydrogen.fr', file: 'travel', value: '0.2' };

/** @param {ReturnType<typeof written>} result @param {string} id @returns {any} */
function recordIn(result, id) {
  assert.ok('text' in result, JSON.stringify(result));
  return JSON.parse(result.text).find((/** @type {{ id: string }} */ record) => record.id === id);
}

describe('a new record', () => {
  const refused = /** @type {readonly (readonly [string, object, RegExp])[]} */ ([
    ['an id that exists', { id: 'car.diesel.fr' }, /travel\.json has a record "car\.diesel\.fr"/],
    ['nothing at all, with an example', { id: undefined, file: undefined }, /nothing was said.*--id car\.hydrogen\.fr/],
    ['an id of a domain that has no file yet, and names the domain', { id: 'zeppelin.fr', file: undefined }, /begin with "zeppelin\." yet/],
    ['an id in capitals', { id: 'Car.Hydrogen' }, /no id/],
    ['an id of one word', { id: 'car' }, /no id/],
    ['a file that holds no records', { file: 'editions', id: 'zeppelin.fr' }, /--file with one of energy/],
    ['another file than the one its family stands in', { file: 'lodging' }, /stand in travel\.json.*--file travel/],
    ['a decimal comma', { value: '0,2' }, /no figure.*--value 0\.19/],
    ['a trailing zero', { value: '0.20' }, /no figure/],
    ['an unknown unit, with those of the family', { per: 'mile' }, /vehicle\.km/],
    ['an unknown source, with the known ones', { source: 'a-blog' }, /base-carbone-23-6/],
    ['a predecessor that does not exist', { supersedes: 'car.steam.fr' }, /no record has the id "car\.steam\.fr"/],
    ['a predecessor that has a successor', { id: 'electricity.grid.fr.2099', file: 'electricity-grid', supersedes: 'electricity.grid.fr.2022' }, /--supersedes electricity\.grid\.fr\.2023/],
  ]);
  for (const [claim, change, message] of refused) {
    it(`refuses ${claim}, and names the remedy`, () => {
      const refusal = refusalOf(edition, { ...sound, ...change }) ?? '';
      assert.match(refusal, message);
      assert.match(refusal, /Remedy: /);
    });
  }

  it('stands in its place, with a mark at everything that is left and nowhere else', () => {
    const result = written(edition, { ...sound, per: 'vehicle.km', region: 'FR', fr: 'Voiture à hydrogène' });
    const record = recordIn(result, sound.id);
    const left = ['labels.en', 'labels.de', 'boundary', 'period.measured', 'period.published', 'uncertainty.percent', 'source.id', 'source.locator', 'includes.0', 'bestBefore'];
    assert.deepEqual('open' in result && result.open.map(({ path }) => path), left);
    assert.deepEqual([record.value, record.per, record.region, record.labels.fr], ['0.2', 'vehicle.km', 'FR', 'Voiture à hydrogène']);
    assert.ok('text' in result && result.text.indexOf('"car.hybrid.large.fr"') < result.text.indexOf('"car.hydrogen.fr"'));
  });

  it('leaves every other record of the file as it is', () => {
    const result = written(edition, sound);
    const others = 'text' in result ? JSON.parse(result.text).filter((/** @type {{ id: string }} */ { id }) => id !== sound.id) : [];
    assert.deepEqual(others, JSON.parse(edition.texts['travel.json'] ?? '[]'));
  });

  it('finds the file by the family when none is given', () => {
    const result = written(edition, { id: sound.id });
    assert.equal('file' in result && result.file, 'travel.json');
  });

  it('takes over from what it supersedes all but the numbers, and says what', () => {
    const superseded = supersededIds(edition);
    const old = edition.records.find(({ record }) => /^electricity\.grid\.fr\.\d{4}$/.test(record.id) && !superseded.has(record.id))?.record ?? assert.fail();
    const result = written(edition, { id: 'electricity.grid.fr.2099', supersedes: old.id });
    const record = recordIn(result, 'electricity.grid.fr.2099');
    assert.deepEqual([record.per, record.boundary, record.region, record.includes, record.note, record.supersedes], [old.per, old.boundary, old.region, old.includes, old.note, old.id]);
    for (const text of [record.value, record.source.locator, ...Object.values(record.phases ?? {}), ...Object.values(record.labels)]) assert.match(text, /^TO FILL IN/);
    const taken = ['per', 'boundary', 'region', 'includes', ...('note' in old ? ['note'] : []), 'source.id'];
    assert.deepEqual('taken' in result && result.taken, taken);
  });

  it('asks for what is not given, and for nothing that is known', async () => {
    /** @type {string[]} */
    const questions = [];
    const answers = await askedFor(edition, { id: 'car.hydrogen.fr', region: 'FR' }, async (question) => { questions.push(question); return question.startsWith('Figure') ? ' 0.2 ' : ''; });
    assert.deepEqual(answers, { id: 'car.hydrogen.fr', region: 'FR', value: '0.2' });
    assert.deepEqual(questions.map((question) => question.split(' ')[0]), ['Which', 'Figure,', 'Unit', 'Id', 'Where']);
  });
});
