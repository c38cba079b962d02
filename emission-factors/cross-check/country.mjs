/** Names of countries as the tables write them → ISO 3166, from the names that Node itself knows. */

/** Spellings that no list of names has. */
const ALSO = /** @type {Readonly<Record<string, string>>} */ ({
  'uk': 'GB', 'uk london': 'GB', 'korea': 'KR', 'turkey': 'TR', 'hong kong china': 'HK', 'hong kong': 'HK', 'viet nam': 'VN', 'czech republic': 'CZ',
  'russian federation': 'RU', 'macau china': 'MO', 'slovak republic': 'SK', 'republique tcheque': 'CZ', 'coree du sud': 'KR', 'etats unis d amerique': 'US',
  'corse': 'FR', 'tahiti': 'PF', 'la reunion': 'RE', 'reunion': 'RE', 'guyane': 'GF',
});

/** @param {string} name */
const folded = (name) => name.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim();

/** @param {string} language @returns {ReadonlyMap<string, string>} */
function namesIn(language) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Several codes may share a name (former ones): the first that Node canonicalises to itself wins.
  const known = codes.filter((code) => names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);
  return new Map(known.reverse().map((code) => [folded(names.of(code) ?? ''), code]));
}

const inFrench = namesIn('fr');
const inEnglish = namesIn('en');

/** @param {string} name in French or English @returns {string | undefined} ISO 3166 alpha-2 */
export function countryNamed(name) {
  const key = folded(name);
  return ALSO[key] ?? inFrench.get(key) ?? inEnglish.get(key);
}
