/**
 * French: the first language. The shape of these messages is the shape of every language.
 * Narrow no-break spaces (U+202F) stand before : ; ? ! % and inside « »; the minus is U+2212.
 */
import type { NumberProblem, ParsedNumber } from '../number-parsing.js';
import { pluralIn } from './plural.js';

type Unreadable = Extract<ParsedNumber, { kind: 'unreadable' }>;

const plural = pluralIn('fr');

const KEPT = 'Votre saisie est gardée, elle n’est pas encore comptée.';

export const fr = {
  families: {
    services: 'Achats de services',
    materials: 'Ressources matérielles',
    technical: 'Moyens techniques',
    post: 'Post-production',
    lodging: 'Hébergement et repas',
    transport: 'Transport de personnes et de biens',
    waste: 'Gestion des déchets',
  },
  phases: { preparation: 'préparation', shoot: 'tournage', post: 'post-production' },
  departments: {
    production: 'Production', direction: 'Mise en scène', unit: 'Régie', camera: 'Image', sound: 'Son', electric: 'Électricité', grip: 'Machinerie',
    art: 'Décoration', costume: 'HMC', cast: 'Comédiens et figuration', post: 'Post-production', all: 'Tous départements',
  },
  qualities: { measured: 'mesuré', invoice: 'facture', quote: 'devis', estimated: 'estimé', default: 'par défaut', spend: 'ratio monétaire' },
  kinds: {
    'tv-film': 'Unitaire', feature: 'Long métrage', series: 'Série', documentary: 'Documentaire', entertainment: 'Flux', 'live-capture': 'Captation', commercial: 'Film publicitaire', animation: 'Animation',
  },
  stages: { drafting: 'Brouillon', estimated: 'Prévisionnel figé', shooting: 'Bilan en cours', balanced: 'Bilan clos' },
  activities: {
    services: 'Achat de services',
    office: 'Télétravail',
    'office-electricity': 'Bureau de production, électricité',
    courier: 'Coursiers et envois',
    'set-material': 'Matériaux de décor, au poids',
    'set-area': 'Décor construit, au m²',
    'set-reuse': 'Décor réemployé ou loué',
    'set-purchase': 'Achats déco et accessoires',
    paint: 'Peinture',
    furniture: 'Meubles et accessoires, à la pièce',
    costume: 'Costumes achetés',
    'costume-hire': 'Costumes loués ou de stock',
    fabric: 'Tissus',
    laundry: 'Lessive',
    'make-up': 'Maquillage et coiffure, achats',
    electricity: 'Électricité du réseau',
    'grid-hookup': 'Branchement forain',
    'grid-daily': 'Électricité du plateau, à la journée',
    genset: 'Groupe électrogène',
    'genset-daily': 'Groupe électrogène, à la journée',
    batteries: 'Batteries de plateau, fabrication',
    hydrogen: 'Hydrogène',
    'natural-gas': 'Gaz naturel',
    'bottled-gas': 'Gaz en bouteille',
    'heating-oil': 'Fioul',
    'heat-network': 'Réseau de chaleur ou de froid',
    studio: 'Studio, au m² et au jour',
    rental: 'Location de matériel',
    device: 'Ordinateurs et écrans',
    equipment: 'Matériel technique, au poids',
    'effect-gas': 'Gaz d’effets et fuites',
    'edit-suite': 'Salle de montage ou de finition',
    render: 'Calcul VFX',
    'data-storage': 'Données gardées, au To',
    'data-transfer': 'Données transférées, au Go',
    'post-services': 'Prestations de post-production',
    storage: 'Stockage de données',
    hotel: 'Nuitées d’hôtel',
    flat: 'Location meublée',
    meals: 'Repas',
    drinks: 'Boissons',
    'craft-service': 'Table régie',
    'tap-water': 'Eau du robinet',
    car: 'Voiture, au kilomètre',
    'car-trips': 'Voiture, au trajet',
    commute: 'Trajets domicile-plateau de l’équipe',
    'commute-transit': 'Trajets domicile-plateau en transports en commun',
    'extras-commute': 'Trajets de la figuration',
    recce: 'Repérages',
    'two-wheeler': 'Deux-roues',
    'road-fuel': 'Carburant, au litre',
    van: 'Utilitaire, au kilomètre',
    'truck-distance': 'Camion, au kilomètre',
    truck: 'Camion, à la tonne-kilomètre',
    taxi: 'Taxi et VTC',
    train: 'Train',
    transit: 'Métro, tramway, RER, bus',
    ferry: 'Bateau',
    flight: 'Avion, par distance',
    'flight-cabin': 'Avion, par classe de cabine',
    'private-jet': 'Jet privé',
    helicopter: 'Hélicoptère',
    'freight-air': 'Fret aérien',
    'excess-baggage': 'Excédent de bagages',
    'freight-sea': 'Fret maritime ou fluvial',
    'freight-rail': 'Fret ferroviaire',
    waste: 'Déchets',
    'food-waste': 'Restes de repas',
    wastewater: 'Eaux usées',
  },
  inputs: {
    vehicles: 'Véhicules', passengers: 'Passagers', trips: 'Allers simples', days: 'Jours', distance: 'Distance', dailyDistance: 'Par jour', load: 'Charge',
    rooms: 'Chambres', dwellings: 'Logements', nights: 'Nuits', people: 'Personnes', mealsPerDay: 'Repas par jour', power: 'Puissance', loadRate: 'Charge moyenne',
    hoursPerDay: 'Heures par jour', specificConsumption: 'Consommation', items: 'Pièces', share: 'Part amortie', desks: 'Postes', total: 'Total',
    carsPerPerson: 'Voitures par personne', meals: 'Repas', wastePerMeal: 'Restes par repas', waterPerDay: 'Par jour', hours: 'Heures', fuelPerHour: 'Par heure', fuelPerDay: 'Par jour', energyPerDay: 'Par jour', area: 'Surface', energyPerArea: 'Par m² et par jour', massPerArea: 'Poids au m²', mass: 'Masse', suites: 'Salles', sets: 'Machines', data: 'Données', energyOfStorage: 'Par To et par jour', energyOfTransfer: 'Par Go',
  },
  /** The label of a total, where the trade has a better word than “total”. */
  totals: { EUR: 'Montant HT', kg: 'Masse', L: 'Litres', kWh: 'Consommation', 'vehicle.km': 'Distance totale', item: 'Pièces' },
  units: {
    '1': '', '%': '%', km: 'km', 'km/day': 'km/jour', 'vehicle.km': 'km', 'passenger.km': 'passager.km', 't.km': 't.km', kg: 'kg', g: 'g', t: 't', L: 'L', m3: 'm³', kW: 'kW', h: 'h',
    day: 'jours', 'h/day': 'h/jour', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh PCI', 'kWh.gross': 'kWh PCS', 'L/kWh': 'L/kWh', night: 'nuits', 'room.night': 'nuitées', 'person.night': 'nuits.personne',
    meal: 'repas', 'meal/day': 'repas/jour', EUR: '€', kEUR: 'k€', item: 'pièces', GB: 'Go', TB: 'To', 'm2.year': 'm².an', 'person.hour': 'h.personne', 'person.day': 'jours.personne',
    'kWh/day': 'kWh/jour', 'L/day': 'L/jour', 'L/h': 'L/h', 'kg/meal': 'kg/repas', 'kWh/GB': 'kWh/Go', 'kWh/TB/day': 'kWh/To/jour', m2: 'm²', 'kg/m2': 'kg/m²', 'kWh/m2/day': 'kWh/m²/jour',
  },
  /** After a single one: 1 jour. */
  singularUnits: { day: 'jour', night: 'nuit', 'room.night': 'nuitée', 'person.night': 'nuit.personne', 'person.hour': 'h.personne', 'person.day': 'jour.personne', meal: 'repas', 'meal/day': 'repas/jour', item: 'pièce' },
  /** After “kg CO₂e par”. */
  perUnit: {
    '1': 'unité', '%': '%', km: 'km', 'km/day': 'km/jour', 'vehicle.km': 'véhicule.km', 'passenger.km': 'passager.km', 't.km': 't.km', kg: 'kg', g: 'g', t: 't', L: 'L', m3: 'm³', kW: 'kW', h: 'h',
    day: 'jour', 'h/day': 'h/jour', kWh: 'kWh', MWh: 'MWh', 'kWh.net': 'kWh PCI', 'kWh.gross': 'kWh PCS', 'L/kWh': 'L/kWh', night: 'nuit', 'room.night': 'chambre.nuit', 'person.night': 'nuit.personne',
    meal: 'repas', 'meal/day': 'repas/jour', EUR: '€ HT', kEUR: 'k€ HT', item: 'pièce', GB: 'Go', TB: 'To', 'm2.year': 'm².an', 'person.hour': 'h.personne', 'person.day': 'jour.personne',
    'kWh/day': 'kWh/jour', 'L/day': 'L/jour', 'L/h': 'L/h', 'kg/meal': 'kg/repas', 'kWh/GB': 'kWh/Go', 'kWh/TB/day': 'kWh/To/jour', m2: 'm²', 'kg/m2': 'kg/m²', 'kWh/m2/day': 'kWh/m²/jour',
  },
  figure: {
    about: 'environ',
    unit: (unit: string) => `${unit} CO₂e`,
    chances: (low: string, high: string, unit: string) => `Il y a 19 chances sur 20 que l’empreinte soit comprise entre ${low} et ${high} ${unit} de CO₂e.`,
    between: (low: string, high: string, unit: string) => `entre ${low} et ${high} ${unit}`,
    span: (low: string, high: string, unit: string) => `${low} – ${high} ${unit}`,
    quantity: (number: string, unit: string) => `${number} ${unit}`,
    none: 'Rien n’est compté pour l’instant.',
    notCounted: 'non comptée',
    explain: (name: string, value: string) => `${name} : ${value}. D’où vient ce chiffre ?`,
    why: (name: string) => `D’où vient ce chiffre : ${name}`,
    /** In the bar that stays in sight while lines are typed; a screen reader hears the figure itself. */
    peek: (total: string) => `Environ ${total} CO₂e`,
    uncounted: (lines: number) => `${plural(lines, 'ligne n’est pas comptée', 'lignes ne sont pas comptées')}.`,
    emptyFamilies: (families: number) => `${plural(families, 'famille est vide', 'familles sont vides')}.`,
  },
  profile: {
    kind: 'Œuvre', shooting: 'Tournage', crew: 'Équipe', state: 'État',
    minutes: 'min', episodes: (count: number) => plural(count, 'épisode', 'épisodes'), days: (count: number) => plural(count, 'jour', 'jours'), people: (count: number) => plural(count, 'personne', 'personnes'),
    edit: 'Modifier la fiche', done: 'Terminé', untitled: 'Production sans titre', unknown: 'à préciser',
  },
  /** The form of a production's facts. `units`: what may follow a count. */
  form: { missing: 'Ajoutez au moins une ligne qui compte.', unread: (lines: number) => `${plural(lines, 'ligne ne se lit', 'lignes ne se lisent')} pas : à corriger avant l’envoi.` },
  sheet: {
    title: 'Titre', company: 'Société de production', places: 'Lieux', runtimeMinutes: 'Durée de l’œuvre', episodes: 'Nombre d’épisodes', shootingDays: 'Jours de tournage', crew: 'Taille de l’équipe',
    coproduce: 'Ajouter un coproducteur',
    units: { runtimeMinutes: 'min minutes minute mn', episodes: 'épisodes épisode ép', shootingDays: 'jours jour j', crew: 'personnes personne pers' },
    whole: (typed: string) => `« ${typed} » ne se lit pas. Écrivez un nombre entier. Votre saisie est gardée.`,
  },
  file: {
    bar: 'Fichier de la production', create: 'Nouvelle production', open: 'Ouvrir un fichier', save: 'Enregistrer un fichier',
    example: 'Production d’exemple, inventée : essayez tout, rien n’est envoyé.',
    created: 'Nouvelle production commencée.', opened: (name: string) => `« ${name} » est ouvert.`, restore: 'Revenir à la précédente', restored: 'La production précédente est rétablie.',
    saved: (name: string) => `« ${name} » est enregistré dans vos téléchargements.`, notOpened: (name: string) => `« ${name} » n’a pas été ouvert. Votre production est restée telle quelle.`,
    unreadable: 'Ce que cette page fournit est à vérifier.',
    close: 'Fermer le message',
  },
  estimate: {
    views: { legend: 'Façon d’estimer', quick: 'Estimation rapide', lines: 'Ligne par ligne' },
    heading: 'Prévisionnel', over: 'Prévisionnel, sept familles du CNC', lines: 'Lignes du prévisionnel',
    perDay: 'par jour de tournage', perMinute: 'par minute', perEpisode: 'par épisode', share: (percent: string) => `${percent} du total`,
    count: (lines: number) => plural(lines, 'ligne', 'lignes'), toFix: (lines: number) => `dont ${lines} à corriger`, toFill: (lines: number) => `dont ${lines} à compléter`, noLine: 'Aucune ligne',
    heaviest: 'Les cinq lignes les plus lourdes', byFamily: 'Répartition par famille',
    empty: 'Aucune ligne pour l’instant', emptyHint: 'Ajoutez une première ligne dans une famille ci-dessous, ou ouvrez un fichier enregistré.',
    nothingHere: (family: string) => `Rien n’est saisi dans « ${family} ». Est-ce bien le cas ?`,
    frozen: (date: string) => `Prévisionnel figé le ${date}. Le prévu ne bougera plus ; le tourné s’écrit dans le bilan.`,
    legal: 'Shootprint n’est pas homologué par le CNC : c’est un outil de préparation, de pilotage et de formation. Rien n’est envoyé : tout reste sur votre appareil.',
  },
  entry: {
    factor: 'Facteur d’émission', country: 'Pays',
    details: 'Détails', hideDetails: 'Fermer les détails', /** After “Détails” and “Fermer les détails”. */
    detailsOf: (name: string) => `de « ${name} »`, copyOf: (name: string) => `${name} (copie)`,
    removed: (name: string) => `Ligne « ${name} » supprimée.`, undo: 'Annuler la suppression', undone: 'La ligne est rétablie.', duplicated: (name: string) => `« ${name} » est dupliquée.`,
    asTotal: 'Saisir un total', asInputs: 'Détailler le calcul', ownUnit: 'Dans l’unité de l’activité', otherUnit: 'Autre unité de mesure', past: 'Éditions précédentes',
    /** Over such factors in the list, and under the one that a line has. */
    ofSite: 'Facteur fourni par ce site', ofFile: 'Facteur fourni avec ce fichier',
    makes: (inputs: string, result: string) => `${inputs} = ${result}`,
    times: (times: string) => `÷ ${times} à × ${times}`,
    percent: (percent: string) => `± ${percent} %`,
    assumption: (sentence: string) => `Valeur proposée : ${sentence}`,
    unknownFactor: (id: string) => `Le facteur « ${id} » n’existe pas dans cette édition. La ligne est gardée, elle n’est pas comptée. Choisissez-en un autre.`,
    unitMismatch: 'Ce facteur ne s’exprime pas dans l’unité de la saisie. La ligne est gardée, elle n’est pas comptée. Choisissez-en un autre.',
    noFactor: 'Aucun facteur publié pour cette activité.',
    band: {
      of: { dailyDistance: 'Ou la distance d’un trajet' }, typed: 'Chiffre saisi',
      under: (high: string) => `Moins de ${high}`, between: (low: string, high: string) => `${low} à ${high}`, over: (low: string) => `Plus de ${low}`,
    },
    otherBand: (distance: string) => `Ce facteur vaut pour d’autres distances que ${distance} par trajet.`, takeFactor: (factor: string) => `Prendre « ${factor} »`,
    otherCountry: (wanted: string, used: string, percent: string) => `Pas le facteur du pays : facteur ${used}, ligne ${wanted}. La fourchette est élargie (${percent}).`,
  },
  add: {
    line: 'Ajouter une ligne', unplanned: 'Ajouter un imprévu', /** After “Ajouter une ligne” or “Ajouter un imprévu”. */
    to: (family: string) => `dans « ${family} »`, added: (name: string) => `« ${name} » est ajoutée.`,
  },
  /** Why what was asked for was not done. */
  trouble: {
    refused: 'Ce changement n’est pas possible à cette étape. Rien n’a été modifié.',
    tooLong: (limit: string) => `Ce texte est trop long (au plus ${limit} caractères). Il reste dans le champ, mais il n’est pas enregistré : raccourcissez-le.`,
    unreachable: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  },
  breakdown: { caption: 'Empreinte, en tonnes de CO₂e', mass: 'Empreinte', share: 'Part', drawing: 'Dessin', range: 'Fourchette', choose: 'Répartir par',
    views: { family: 'Sept familles du CNC', phase: 'Phase', department: 'Département', budget: 'Sections du budget', label: 'Domaines du Label Ecoprod', ghg: 'GHG Protocol', iso: 'ISO 14064-1', american: 'Familles des studios américains', country: 'Pays', 'shooting-unit': 'Équipe de tournage', episode: 'Épisode' },
    common: 'En commun',
  },
  numbers: {
    /** Why a field cannot be read, and what to write instead. What was typed stays. */
    unreadable: (text: string, { reason, offender = '', suggestions }: Unreadable): string => {
      const [first = '', second = ''] = suggestions;
      const instead = first === '' ? '' : ` Écrivez ${second === '' ? first : `${first} ou ${second}`}.`;
      const why: Readonly<Record<NumberProblem, string>> = {
        letter: `« ${text} » contient la lettre ${offender}.`,
        text: `« ${offender} » est de trop : ce champ attend un seul nombre, dans l’unité affichée.`,
        'ambiguous-separator': `« ${text} » peut se lire de deux façons.`,
        'two-decimal-marks': `« ${text} » a deux séparateurs décimaux.`,
        'bad-grouping': `Les milliers de « ${text} » ne vont pas par trois chiffres.`,
        exponent: `« ${text} » : écrivez le nombre en entier, sans exposant.`,
        'too-large': `« ${text} » est trop grand pour être une quantité.`,
        'too-precise': `« ${text} » a trop de décimales.`,
        'too-long': 'Cette saisie est trop longue pour être un nombre.',
        'not-a-number': `« ${text} » n’est pas un nombre.`,
      };
      return `${why[reason]}${instead} ${KEPT}`;
    },
    bounds: {
      negative: (_maximum: string) => `Une quantité ne peut pas être négative. ${KEPT}`,
      'above-maximum': (maximum: string) => `Au plus ${maximum} ici. ${KEPT}`,
      'too-large': (_maximum: string) => `Ce nombre dépasse tout ce qu’une production peut consommer. Vérifiez l’unité. ${KEPT}`,
    },
  },
};
