/** German: what a production manager or a Green Consultant says. „ “ quotes; U+202F before % and units; U+2212 for the minus. */
import type { Messages } from '../messages.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('de');

const KEPT = 'Ihre Eingabe bleibt erhalten, zählt aber noch nicht.';

export const de: Messages = {
  families: {
    services: 'Eingekaufte Leistungen',
    materials: 'Sachmittel',
    technical: 'Technische Mittel',
    post: 'Postproduktion',
    lodging: 'Unterkunft und Verpflegung',
    transport: 'Personen- und Gütertransport',
    waste: 'Abfallwirtschaft',
  },
  phases: { preparation: 'Vorbereitung', shoot: 'Dreh', post: 'Postproduktion' },
  departments: {
    production: 'Produktion', direction: 'Regie', unit: 'Aufnahmeleitung', camera: 'Kamera', sound: 'Ton', electric: 'Licht', grip: 'Bühne',
    art: 'Szenenbild', costume: 'Kostüm und Maske', cast: 'Cast und Komparserie', post: 'Postproduktion', all: 'Alle Departments',
  },
  qualities: { measured: 'gemessen', invoice: 'Rechnung', quote: 'Angebot', estimated: 'geschätzt', default: 'Standardwert', spend: 'ausgabenbasiert' },
  kinds: {
    'tv-film': 'Fernsehfilm', feature: 'Kinofilm', series: 'Serie', documentary: 'Dokumentarfilm', entertainment: 'Show und Unterhaltung', 'live-capture': 'Aufzeichnung', commercial: 'Werbefilm',
  },
  stages: { drafting: 'Entwurf', estimated: 'Vorab-Bilanz festgeschrieben', shooting: 'Bilanz in Arbeit', balanced: 'Bilanz abgeschlossen' },
  activities: {
    services: 'Eingekaufte Leistungen',
    office: 'Produktionsbüro',
    'set-material': 'Baumaterial, nach Gewicht',
    'set-purchase': 'Ausstattung und Requisiten',
    costume: 'Gekaufte Kostüme',
    electricity: 'Netzstrom',
    genset: 'Generator',
    'natural-gas': 'Erdgas',
    rental: 'Technikmiete',
    device: 'Computer und Bildschirme',
    'post-services': 'Leistungen der Postproduktion',
    storage: 'Datenspeicherung',
    hotel: 'Hotelnächte',
    flat: 'Möblierte Wohnung',
    meals: 'Mahlzeiten',
    drinks: 'Getränke',
    'craft-service': 'Snacks am Set',
    car: 'Pkw, nach Kilometern',
    'road-fuel': 'Kraftstoff, nach Litern',
    van: 'Transporter, nach Kilometern',
    truck: 'Lkw, nach Tonnenkilometern',
    taxi: 'Taxi und Fahrdienst',
    train: 'Bahn',
    transit: 'U-Bahn, Straßenbahn, S-Bahn, Bus',
    flight: 'Flug, nach Entfernung',
    'flight-cabin': 'Flug, nach Reiseklasse',
    waste: 'Abfall',
  },
  inputs: {
    vehicles: 'Fahrzeuge', passengers: 'Reisende', trips: 'Einzelstrecken', days: 'Tage', distance: 'Entfernung', dailyDistance: 'Pro Tag', load: 'Ladung',
    rooms: 'Zimmer', dwellings: 'Wohnungen', nights: 'Nächte', people: 'Personen', mealsPerDay: 'Essen pro Tag', power: 'Leistung', loadRate: 'Auslastung',
    hoursPerDay: 'Stunden pro Tag', specificConsumption: 'Verbrauch', items: 'Stück', share: 'Nutzungsanteil', desks: 'Arbeitsplätze', total: 'Summe',
  },
  totals: { EUR: 'Nettobetrag', kg: 'Gewicht', L: 'Liter', kWh: 'Verbrauch', 'vehicle.km': 'Gesamtstrecke', item: 'Stück' },
  units: {
    '1': '', '%': '%', km: 'km', 'km/day': 'km/Tag', 'vehicle.km': 'km', 'passenger.km': 'Pkm', 't.km': 'tkm', kg: 'kg', g: 'g', t: 't', L: 'l', m3: 'm³', kW: 'kW', h: 'h',
    day: 'Tage', 'h/day': 'h/Tag', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh Hi', 'kWh.gross': 'kWh Hs', 'L/kWh': 'l/kWh', night: 'Nächte', 'room.night': 'Zimmernächte', 'person.night': 'Personennächte',
    meal: 'Essen', 'meal/day': 'Essen/Tag', EUR: '€', kEUR: 'Tsd. €', item: 'Stück', GB: 'GB', TB: 'TB', 'm2.year': 'm²·Jahr', 'person.hour': 'Personenstunden', 'person.day': 'Personentage',
  },
  singularUnits: { day: 'Tag', night: 'Nacht', 'room.night': 'Zimmernacht', 'person.night': 'Personennacht', 'person.hour': 'Personenstunde', 'person.day': 'Personentag', meal: 'Essen', 'meal/day': 'Essen/Tag', item: 'Stück' },
  perUnit: {
    '1': 'Einheit', '%': '%', km: 'km', 'km/day': 'km/Tag', 'vehicle.km': 'Fahrzeug-km', 'passenger.km': 'Pkm', 't.km': 'tkm', kg: 'kg', g: 'g', t: 't', L: 'Liter', m3: 'm³', kW: 'kW', h: 'h',
    day: 'Tag', 'h/day': 'h/Tag', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh Hi', 'kWh.gross': 'kWh Hs', 'L/kWh': 'l/kWh', night: 'Nacht', 'room.night': 'Zimmernacht', 'person.night': 'Personennacht',
    meal: 'Essen', 'meal/day': 'Essen/Tag', EUR: '€ netto', kEUR: 'Tsd. € netto', item: 'Stück', GB: 'GB', TB: 'TB', 'm2.year': 'm²·Jahr', 'person.hour': 'Personenstunde', 'person.day': 'Personentag',
  },
  figure: {
    about: 'etwa',
    unit: (unit) => `${unit} CO₂e`,
    chances: (low, high, unit) => `Mit 95\u202f% Wahrscheinlichkeit liegt der Fußabdruck zwischen ${low} und ${high}\u202f${unit}\u00a0CO₂e.`,
    between: (low, high, unit) => `zwischen ${low} und ${high}\u202f${unit}`,
    span: (low, high, unit) => `${low} – ${high}\u202f${unit}`,
    quantity: (number, unit) => `${number}\u202f${unit}`,
    none: 'Noch nichts gezählt.',
    notCounted: 'nicht gezählt',
    explain: (name, value) => `${name}: ${value}. Woher stammt diese Zahl?`,
    why: (name) => `Woher diese Zahl stammt: ${name}`,
    peek: (total) => `Etwa ${total} CO₂e`,
    uncounted: (lines) => `${plural(lines, 'Position zählt nicht mit', 'Positionen zählen nicht mit')}.`,
    emptyFamilies: (families) => `${plural(families, 'Kategorie ist leer', 'Kategorien sind leer')}.`,
  },
  profile: {
    kind: 'Format', shooting: 'Dreh', crew: 'Team', state: 'Stand',
    minutes: 'Min.', days: (count) => plural(count, 'Drehtag', 'Drehtage'), people: (count) => plural(count, 'Person', 'Personen'),
    edit: 'Angaben bearbeiten', done: 'Fertig', untitled: 'Produktion ohne Titel', unknown: 'noch offen',
  },
  sheet: {
    title: 'Titel', company: 'Produktionsfirma', places: 'Drehorte', runtimeMinutes: 'Laufzeit', shootingDays: 'Drehtage', crew: 'Teamgröße',
    units: { runtimeMinutes: 'Min. Min Minuten Minute', shootingDays: 'Drehtage Drehtag Tage Tag', crew: 'Personen Person Leute' },
    whole: (typed) => `„${typed}“ ist nicht lesbar. Schreiben Sie eine ganze Zahl. Ihre Eingabe bleibt erhalten.`,
  },
  file: {
    bar: 'Produktionsdatei', create: 'Neue Produktion', open: 'Datei öffnen', save: 'Datei speichern',
    example: 'Erfundene Beispielproduktion: Probieren Sie alles aus, nichts wird übertragen.',
    created: 'Neue Produktion begonnen.', opened: (name) => `„${name}“ ist geöffnet.`, restore: 'Zurück zur vorigen', restored: 'Die vorige Produktion ist wieder da.',
    saved: (name) => `„${name}“ liegt jetzt in Ihren Downloads.`, notOpened: (name) => `„${name}“ wurde nicht geöffnet. Ihre Produktion ist unverändert.`,
    unreadable: 'Was diese Seite vorgibt, ist zu prüfen.',
    close: 'Meldung schließen',
  },
  estimate: {
    heading: 'Vorab-Bilanz', over: 'Vorab-Bilanz, sieben Kategorien des CNC', lines: 'Positionen der Vorab-Bilanz',
    perDay: 'je Drehtag', perMinute: 'je Minute', share: (percent) => `Anteil ${percent}`,
    count: (lines) => plural(lines, 'Position', 'Positionen'), toFix: (lines) => `davon ${lines} zu korrigieren`, toFill: (lines) => `davon ${lines} auszufüllen`, noLine: 'Keine Position',
    heaviest: 'Die fünf größten Positionen', byFamily: 'Verteilung nach Kategorie',
    empty: 'Noch keine Position', emptyHint: 'Fügen Sie unten in einer Kategorie eine erste Position hinzu oder öffnen Sie eine gespeicherte Datei.',
    nothingHere: (family) => `Unter „${family}“ ist nichts erfasst. Stimmt das?`,
    frozen: (date) => `Vorab-Bilanz am ${date} festgeschrieben. Das Soll ändert sich nicht mehr; das Ist kommt in die Bilanz.`,
    legal: 'Shootprint ist nicht vom CNC zugelassen: Es dient der Vorbereitung, der Steuerung und der Schulung. Nichts wird übertragen: Alles bleibt auf Ihrem Gerät.',
  },
  entry: {
    factor: 'Emissionsfaktor', country: 'Land',
    details: 'Details', hideDetails: 'Details schließen',
    detailsOf: (name) => `(„${name}“)`, copyOf: (name) => `${name} (Kopie)`,
    removed: (name) => `Position „${name}“ gelöscht.`, undo: 'Rückgängig', undone: 'Die Position ist wieder da.', duplicated: (name) => `„${name}“ wurde dupliziert.`,
    asTotal: 'Summe eingeben', asInputs: 'Aufschlüsseln', ownUnit: 'In der Einheit der Aktivität', otherUnit: 'In einer anderen Einheit', past: 'Frühere Ausgaben',
    /** Over such factors in the list, and under the one that a line has. */
    ofSite: 'Von dieser Website vorgegebener Faktor', ofFile: 'Mit dieser Datei gelieferter Faktor',
    makes: (inputs, result) => `${inputs} = ${result}`,
    times: (times) => `÷ ${times} bis × ${times}`,
    percent: (percent) => `±\u202f${percent}\u202f%`,
    assumption: (sentence) => `Vorschlag: ${sentence}`,
    unknownFactor: (id) => `Den Faktor „${id}“ gibt es in dieser Ausgabe nicht. Die Position bleibt erhalten, zählt aber nicht. Wählen Sie einen anderen Faktor.`,
    unitMismatch: 'Dieser Faktor hat eine andere Einheit als die Eingabe. Die Position bleibt erhalten, zählt aber nicht. Wählen Sie einen anderen Faktor.',
    noFactor: 'Für diese Aktivität ist kein Faktor veröffentlicht.',
    otherBand: (distance) => `Dieser Faktor gilt für andere Entfernungen als ${distance} je Strecke.`, takeFactor: (factor) => `„${factor}“ nehmen`,
    otherCountry: (wanted, used, percent) => `Nicht der Faktor des Landes: ${used} statt ${wanted}. Die Spanne ist weiter (${percent}).`,
  },
  add: {
    line: 'Position hinzufügen', unplanned: 'Ungeplantes hinzufügen',
    to: (family) => `unter „${family}“`, added: (name) => `„${name}“ wurde hinzugefügt.`,
  },
  trouble: {
    refused: 'Diese Änderung ist in diesem Stand nicht möglich. Nichts wurde verändert.',
    tooLong: (limit) => `Dieser Text ist zu lang (höchstens ${limit} Zeichen). Er bleibt im Feld stehen, wird aber nicht gespeichert: Bitte kürzen.`,
    unreachable: 'Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  },
  breakdown: { caption: 'Fußabdruck in Tonnen CO₂e', family: 'Kategorie', phase: 'Phase', department: 'Department', mass: 'Fußabdruck', share: 'Anteil', drawing: 'Grafik', range: 'Spanne' },
  numbers: {
    unreadable: (text, { reason, offender = '', suggestions }) => {
      const [first = '', second = ''] = suggestions;
      const instead = first === '' ? '' : ` Schreiben Sie ${second === '' ? first : `${first} oder ${second}`}.`;
      const why: Readonly<Record<typeof reason, string>> = {
        letter: `„${text}“ enthält den Buchstaben ${offender}.`,
        text: `„${offender}“ ist zu viel: Dieses Feld nimmt eine einzige Zahl, in der angezeigten Einheit.`,
        'ambiguous-separator': `„${text}“ lässt sich auf zwei Arten lesen.`,
        'two-decimal-marks': `„${text}“ hat zwei Dezimaltrennzeichen.`,
        'bad-grouping': `Die Tausender in „${text}“ stehen nicht in Dreiergruppen.`,
        exponent: `„${text}“: Schreiben Sie die Zahl aus, ohne Exponent.`,
        'too-large': `„${text}“ ist zu groß für eine Menge.`,
        'too-precise': `„${text}“ hat zu viele Nachkommastellen.`,
        'too-long': 'Diese Eingabe ist zu lang für eine Zahl.',
        'not-a-number': `„${text}“ ist keine Zahl.`,
      };
      return `${why[reason]}${instead} ${KEPT}`;
    },
    bounds: {
      negative: () => `Eine Menge kann nicht negativ sein. ${KEPT}`,
      'above-maximum': (maximum) => `Hier höchstens ${maximum}. ${KEPT}`,
      'too-large': () => `Diese Zahl übersteigt, was eine Produktion verbrauchen kann. Prüfen Sie die Einheit. ${KEPT}`,
    },
  },
};
