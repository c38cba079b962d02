/**
 * French, what is said after the first load: the balance, the gap, the provenance, the problems of a file. The shape is the shape
 * of every language. Narrow no-break spaces (U+202F) stand before : ; ? ! % and inside « »; the minus is U+2212.
 */
import { groupedIn, megabytesIn } from './limit.js';
import { pluralIn } from './plural.js';

const plural = pluralIn('fr');
const grouped = groupedIn('fr');
const megabytes = megabytesIn('fr', 'Mo');

type Params = Readonly<Record<string, string>>;

export const frLater = {
  /** The fields of a line’s details. */
  details: {
    origin: 'Origine de la donnée', department: 'Département', phase: 'Phase', note: 'Note', label: 'Intitulé', evidence: 'Pièce justificative', duplicate: 'Dupliquer', remove: 'Supprimer la ligne',
  },
  /** Finding an activity. `words`: what people also type to find one. */
  search: {
    label: 'Chercher une activité', cancel: 'Annuler', found: (count: number) => `${plural(count, 'activité trouvée', 'activités trouvées')}. Flèches pour choisir, Entrée pour ajouter.`,
    nothing: 'Aucune activité ne correspond. Essayez un autre mot : « voiture », « repas », « location ».',
    words: {
      services: 'assurance assurances juridique avocat comptable comptabilité conseil communication honoraires sécurité gardiennage prestation',
      office: 'bureaux télétravail poste travail production',
      'set-material': 'construction décors bois contreplaqué métal acier peinture menuiserie matière tonnes kilos',
      'set-purchase': 'décors décoration mobilier meubles peinture accessoires brocante achat',
      costume: 'HMC habits vêtements chaussures habillage',
      electricity: 'branchement forain studio plateau compteur kWh courant EDF secteur',
      genset: 'groupes électrogènes générateur GNR gazole diesel fioul litres kVA',
      'natural-gas': 'chauffage chaudière studio',
      rental: 'caméra lumière éclairage projecteur optiques machinerie grue son loueur',
      device: 'portable PC Mac moniteur disque tablette informatique',
      'post-services': 'montage mixage étalonnage trucages VFX effets auditorium bruitage sous-titrage laboratoire',
      storage: 'disque disques cloud rushes sauvegarde serveur LTO hébergement web',
      hotel: 'hébergement chambre hôtels nuits logement',
      flat: 'appartement gîte hébergement logement nuits Airbnb',
      meals: 'cantine traiteur catering déjeuner dîner restaurant plateaux végétarien figurants figuration',
      drinks: 'eau bouteille bouteilles café thé',
      'craft-service': 'alimentation courses grignotage goûter',
      car: 'auto automobile VL berline défraiement kilométrique location essence diesel hybride électrique km trajets',
      'road-fuel': 'essence gazole diesel gasoil SP95 E10 E85 GPL plein voiture utilitaire camion',
      van: 'camionnette fourgon minibus VUL diesel électrique km',
      truck: 'camions PL poids lourd semi-remorque porteur fret marchandises matériel transport',
      taxi: 'taxis chauffeur',
      train: 'trains TGV SNCF intercités TER Eurostar rail',
      transit: 'transports commun RATP autobus autocar car navette figurants',
      flight: 'avions vol vols billet aérien',
      'flight-cabin': 'avions vol vols billet business affaires éco première',
      waste: 'benne tri recyclage ordures poubelles compost biodéchets déchetterie',
    },
  },
  /** Whether what was frozen still holds, for whoever opens the file. */
  verdict: {
    holds: (lines: number, copies: number, edition: string) => `Tout se recalcule : ${plural(lines, 'ligne', 'lignes')}, ${plural(copies, 'copie figée', 'copies figées')}, édition des facteurs ${edition}.`,
    differs: (count: number) => `Ce fichier ne se recalcule pas à l’identique : ${plural(count, 'différence', 'différences')} avec ce qui a été figé ou publié.`,
    finding: (place: string, expected: string, found: string) => `${place} : ${expected} attendu, ${found} trouvé.`, somewhere: (place: string) => `${place} : ne correspond pas.`,
    digest: (place: string) => `L’empreinte numérique ne correspond pas au contenu (${place}).`, otherEdition: 'Il a été fait avec une autre édition des facteurs que celle de cette page ; ses chiffres sont recalculés avec les siens.',
    ofHost: (factors: number) => `Il compte avec ${plural(factors, 'facteur fourni par un site, absent', 'facteurs fournis par un site, absents')} de l’édition publiée.`,
  },
  /** A newer edition of factors. `notice`, `value`: from, to. */
  edition: {
    notice: (current: string, newest: string) => `Cette production est calculée avec l’édition ${current} des facteurs. L’édition ${newest} est parue.`,
    look: (newest: string) => `Voir ce que l’édition ${newest} changerait`, hide: 'Refermer', heading: (newest: string) => `Ce que l’édition ${newest} changerait`,
    frozen: (current: string) => `Le prévu figé garde l’édition ${current}. Seul le tourné déjà saisi changerait, et l’écart le dirait : cause « édition ».`,
    none: 'Aucune ligne n’en serait changée.', before: 'Avant', after: 'Après', value: (label: string, before: string, after: string, unit: string) => `${label} : ${before}, puis ${after} kg CO₂e par ${unit}`,
    adopt: (newest: string) => `Adopter l’édition ${newest}`, adopted: (newest: string) => `L’édition ${newest} est adoptée.`,
  },
  draft: {
    waiting: 'Le brouillon sera gardé sur cet appareil seulement.', kept: 'Brouillon enregistré sur cet appareil seulement.', resumed: 'Votre brouillon a été repris de cet appareil.',
    elsewhere: 'Ce brouillon a aussi changé dans un autre onglet. Rien n’est écrasé : choisissez la version à garder.', takeTheirs: 'Prendre celle de l’autre onglet', keepMine: 'Garder celle-ci',
    forget: 'Oublier ce brouillon', forgotten: 'Le brouillon est effacé de cet appareil. Ce qui est à l’écran n’a pas bougé.',
    refused: 'Cet appareil ne permet pas de garder un brouillon. Enregistrez un fichier pour ne rien perdre.', unreadable: 'Le brouillon de cet appareil ne peut pas être lu. Il est laissé tel quel.',
  },
  freeze: {
    heading: 'Figer le prévisionnel', explain: 'Figer garde une copie datée des saisies, des facteurs et des totaux. Le prévu ne bougera plus : c’est lui que le bilan comparera au tournage.',
    read: (lines: number) => plural(lines, 'ligne comptée', 'lignes comptées'), edition: (edition: string) => `édition des facteurs ${edition}`,
    unread: (lines: number) => plural(lines, 'saisie à corriger', 'saisies à corriger'), emptyFamilies: (families: number) => plural(families, 'famille vide', 'familles vides'),
    allowed: 'Vous pouvez figer malgré ces points ; ils seront inscrits sur le prévisionnel.',
    button: 'Figer le prévisionnel…', question: 'Figer le prévisionnel ?', summary: (total: string, lines: number, edition: string) => `Total : ${total}, ${plural(lines, 'ligne', 'lignes')}, édition ${edition}. Le prévu ne pourra plus changer ; le tourné s’écrira à côté.`,
    leftOut: (lines: number) => `${plural(lines, 'saisie à corriger ne comptera pas', 'saisies à corriger ne compteront pas')}.`,
    date: 'Date du prévisionnel', confirm: 'Figer', notYet: 'Pas encore', done: 'Le prévisionnel est figé.', digest: 'Empreinte numérique du prévisionnel (SHA-256)',
    digestHint: 'Imprimée sur le prévisionnel déposé, elle permet de prouver plus tard que celui du fichier final est bien le même. Ce n’est pas une signature.',
    badDate: 'Écrivez une date, par exemple 02/04/2026.', nothing: 'Rien n’est encore saisi : il n’y a rien à figer.',
  },
  boundaries: {
    'life-cycle': 'cycle de vie', 'well-to-wheel': 'du puits à la roue', direct: 'émissions directes', production: 'production d’électricité', spend: 'ratio monétaire',
  },
  factorPhases: {
    upstream: 'Amont du carburant ou de l’énergie', combustion: 'Combustion', manufacture: 'Fabrication', contrails: 'Traînées de condensation', electricity: 'Électricité', losses: 'Pertes en ligne',
    refrigerants: 'Fluides frigorigènes', transport: 'Transport', treatment: 'Traitement', use: 'Utilisation', materials: 'Matières premières', assembly: 'Assemblage', 'end-of-life': 'Fin de vie',
    'total-only': 'Total publié sans détail',
  },
  balance: {
    heading: 'Bilan après tournage', planned: 'Prévu', actual: 'Tourné', plannedLower: 'prévu', actualLower: 'tourné', lines: 'Lignes du bilan',
    notFrozen: 'Le prévisionnel n’est pas encore figé', notFrozenHint: 'Le bilan compare le tournage à un prévisionnel figé. Figez d’abord le prévisionnel, puis revenez saisir le tourné ligne à ligne.',
    coverage: (percent: string) => `Couverture : ${percent} de l’empreinte est mesurée`,
    measured: (mass: string, lines: number) => `Mesuré : ${mass}, ${plural(lines, 'ligne', 'lignes')}`,
    estimated: (mass: string, lines: number) => `dont ${mass} d’après une estimation, ${plural(lines, 'ligne', 'lignes')}`,
    carried: (mass: string, lines: number) => `Prévu reporté : ${mass}, ${plural(lines, 'ligne', 'lignes')}`,
    none: (lines: number) => `N’a pas eu lieu : ${plural(lines, 'ligne', 'lignes')}`,
    states: { measured: 'Mesuré', carried: 'Prévu reporté', none: 'N’a pas eu lieu', unplanned: 'Imprévu', absent: 'Rien de saisi', unreadable: 'À corriger', counted: 'Compté', 'unknown-factor': 'Facteur inconnu', 'unit-mismatch': 'Unité incompatible' },
    entered: 'Renseigné', state: 'État', hint: (quantity: string, mass: string) => `Prévu : ${quantity}, ${mass} CO₂e`, notPlanned: 'Absent du prévisionnel', plannedUnread: 'Prévu illisible au moment de figer',
    familySums: (planned: string, gap: string) => `Prévu ${planned}, écart ${gap}`, allMeasured: 'tout est renseigné', notMeasured: (lines: number) => plural(lines, 'ligne sans mesure', 'lignes sans mesure'),
    evidenceHint: 'facture, relevé…', otherMethod: (planned: string, actual: string) => `Prévu en ${planned}, relevé en ${actual} : l’écart sera classé « méthode ».`,
    otherFactor: (factor: string) => `Facteur changé ; prévu : ${factor}. L’écart de facteur sera classé « choix ».`, otherEdition: 'Même facteur, valeur publiée depuis : l’écart sera classé « édition ».',
    closed: (date: string) => `Bilan clos le ${date}. Plus rien ne peut y changer.`,
  },
  close: {
    earlyDate: (estimate: string) => `Le bilan ne peut pas être daté d’avant le prévisionnel (${estimate}).`,
    heading: 'Clore le bilan', explain: (carried: number) => `${plural(carried, 'ligne n’a pas de mesure', 'lignes n’ont pas de mesure')}. À la clôture, le prévu comptera tel quel, avec une fourchette élargie, et le bilan le signalera.`,
    unreadCount: (lines: number) => `${plural(lines, 'saisie illisible ne compte pas', 'saisies illisibles ne comptent pas')}.`,
    complete: 'Toutes les lignes sont renseignées.', carriedLines: 'Prévus reportés', unreadLines: 'Saisies illisibles : elles ne comptent pas, le prévu est reporté', button: 'Clore le bilan…', question: 'Clore le bilan ?',
    summary: (total: string, coverage: string) => `Total : ${total}, ${coverage} mesurés. Le bilan ne pourra plus changer.`, date: 'Date du bilan', confirm: 'Clore', notYet: 'Pas encore', done: 'Le bilan est clos.',
    digest: 'Empreinte numérique du bilan (SHA-256)', more: (lines: number) => `et ${plural(lines, 'autre ligne', 'autres lignes')}`,
  },
  provenance: {
    heading: (name: string) => `D’où vient ce chiffre : ${name}`, exact: (mass: string) => `valeur exacte ${mass}`, at95: 'à 95 %', calculation: 'Le calcul', range: 'La fourchette', factor: 'Le facteur',
    quantityPart: 'Quantité', factorPart: 'Facteur d’émission', carriedPart: 'Prévu reporté', result: 'Résultat', combined: 'incertitudes combinées', published: 'publiée par la source', assumed: 'supposée : la source n’en publie pas', originOf: (origin: string) => `origine : ${origin}`,
    given: 'Origine', givenBySite: 'Facteur fourni par ce site, absent de l’édition publiée', givenByFile: 'Facteur copié dans ce fichier, fourni par un autre site, absent de l’édition publiée', givenBy: (words: string, name: string) => `${words} (${name})`, givenPercent: 'donnée avec le facteur',
    noActual: 'pas de mesure, le prévu en tient lieu', assumptionPart: 'Valeur proposée', untouched: 'laissée telle quelle', elsewherePart: 'Autre pays', elsewhere: (wanted: string, used: string) => `${used} au lieu de ${wanted}`,
    label: 'Libellé', value: 'Valeur', valuePer: (value: string, unit: string) => `${value} kg CO₂e par ${unit}`, source: 'Source', locator: 'Référence dans la source', licence: 'Licence', year: 'Année', yearOf: (measured: string | undefined, published: string) => (measured === undefined ? `année de mesure non publiée, parution ${published}` : `mesure ${measured}, parution ${published}`),
    boundary: 'Périmètre', region: 'Lieu', edition: 'Édition Shootprint', includes: 'Ce que le facteur comprend', note: 'À savoir', close: 'Fermer', share: 'Part', part: 'Partie', drawing: 'Dessin', uncertainty: 'Incertitude',
    lessThanOne: 'moins de 1 %', loading: 'Chargement de la fiche du facteur…', failed: 'La fiche du facteur n’a pas pu être chargée.',
    sum: (lines: number, mass: string) => `Somme exacte de ${plural(lines, 'ligne', 'lignes')} : ${mass}`, sumRange: 'Les lignes qui partagent un facteur varient ensemble : leurs incertitudes s’ajoutent. Les autres se compensent en partie.',
    line: 'Ligne', mass: 'Émissions', carried: 'Le prévu compte, faute de mesure.',
    noLine: 'Aucune ligne ne compte ici.', whence: 'D’où vient ce chiffre ?', coverage: 'Part mesurée de l’empreinte, en masse : mesuré ÷ (mesuré + prévu reporté).',
    /** Why a line has no figure. */
    uncounted: {
      heading: (name: string) => `Pourquoi cette ligne ne compte pas : ${name}`,
      typed: (text: string) => `« ${text} » ne peut pas être compté tel quel. La saisie est gardée ; la ligne comptera une fois corrigée.`, blank: 'Il manque une valeur. La saisie est gardée ; la ligne comptera une fois complétée.',
      unknownFactor: (factor: string, edition: string) => `Le facteur « ${factor} » n’existe pas dans l’édition ${edition}. La ligne est gardée ; elle comptera avec un autre facteur.`,
      unitMismatch: (typed: string, factor: string) => `La saisie est en ${typed}, le facteur est par ${factor} : ils ne se multiplient pas. La ligne est gardée ; elle comptera avec un autre facteur.`,
      notPlanned: 'Rien n’était prévu pour cette ligne : elle ne compte pas au prévisionnel.', nothing: 'Rien n’est saisi pour cette ligne, ni prévu ni tourné.', none: 'Cela n’a pas eu lieu : la ligne compte pour zéro.',
    },
  },
  comparison: {
    heading: 'L’écart, expliqué', why: 'Pourquoi : cause par cause', where: 'Où : famille par famille', which: 'Les lignes qui comptent le plus', cause: 'Cause', drawing: 'Dessin', gap: 'Écart', gapLower: 'écart', family: 'Famille', line: 'Ligne', total: 'Total',
    causes: { activity: 'Activité', choice: 'Choix', edition: 'Édition', method: 'Méthode', unplanned: 'Imprévu', cancelled: 'Annulé', carried: 'Reporté' },
    reasons: {
      activity: 'On a fait plus ou moins que prévu', choice: 'On a choisi autre chose que prévu', edition: 'Même facteur, mis à jour depuis le prévisionnel', method: 'On a relevé dans une autre unité que prévu',
      unplanned: 'Absent du prévisionnel', cancelled: 'Prévu, n’a pas eu lieu', carried: 'Pas de mesure : le prévu compte tel quel',
    },
    reason: (reason: string, lines: string) => `${reason} : ${lines}.`, nobody: (reason: string) => `${reason} : aucune ligne.`,
    /** Between the lines that make a cause, and each of them. */
    separator: ' ; ', item: (name: string, mass: string) => `${name}\u00a0${mass}`, itemWith: (name: string, mass: string, detail: string) => `${name}\u00a0${mass} (${detail})`,
    otherLines: (lines: number) => plural(lines, 'autre ligne', 'autres lignes'),
    instead: (actual: string, planned: string) => `« ${actual} » au lieu de « ${planned} »`, otherUnit: (planned: string, actual: string) => `prévu en ${planned}, relevé en ${actual}`,
    carriedLines: (mass: string, lines: number) => `Pas de mesure, le prévu compte tel quel : ${mass} sur ${plural(lines, 'ligne', 'lignes')}. Écart inconnu, donc nul.`,
    noneCarried: 'Aucune ligne : tout le tourné est renseigné.',
    /** The sentence a producer can say aloud. A mass comes with “environ” where it has a range. */
    sentence: (planned: string, actual: string) => `Nous avions prévu ${planned} de CO₂e, le tournage en a émis ${actual}.`,
    same: (planned: string) => `Nous avions prévu ${planned} de CO₂e, et le tournage en a émis autant.`, nearlySame: (planned: string) => `Nous avions prévu ${planned} de CO₂e, et le tournage en a émis à peu près autant.`,
    less: (mass: string) => `${mass} de moins`, more: (mass: string) => `${mass} de plus`, contribution: (name: string, mass: string) => `« ${name} » (${mass})`,
    because: (amount: string, line: string) => `L’écart, ${amount}, vient surtout de ${line}.`,
    spread: (amount: string, line: string, lines: number) => `L’écart, ${amount}, se répartit sur ${plural(lines, 'ligne', 'lignes')}, à commencer par ${line}.`,
    becauseBoth: (amount: string, first: string, second: string) => `L’écart, ${amount}, vient d’abord de ${first}, puis de ${second}.`,
    /** What moved the other way, and what the gap would be without it. */
    tookBack: (against: string, whole: string) => `D’autres lignes ont augmenté de ${against} ; sans elles, la baisse serait de ${whole}.`, heldBack: (against: string, whole: string) => `D’autres lignes ont baissé de ${against} ; sans elles, la hausse serait de ${whole}.`,
    offset: (up: string, down: string) => `D’une ligne à l’autre, ${up} de plus et ${down} de moins se compensent.`,
    /** `low` without its unit. */
    clearFall: (low: string, high: string) => `La baisse est nette : il y a 19 chances sur 20 qu’elle soit comprise entre ${low} et ${high}.`, clearRise: (low: string, high: string) => `La hausse est nette : il y a 19 chances sur 20 qu’elle soit comprise entre ${low} et ${high}.`,
    unclear: (less: string, more: string) => `L’écart peut aller de ${less} de moins à ${more} de plus : avec ces données, on ne peut pas dire s’il y a hausse ou baisse.`,
    shared: 'Les deux fourchettes se chevauchent, mais les mêmes facteurs servent des deux côtés : leur incertitude s’annule en grande partie.',
    measured: (percent: string) => `Le tourné est mesuré à ${percent} ; le reste est le prévu, reporté tel quel.`,
    exact: 'Les causes s’additionnent exactement à l’écart ; seul l’affichage est arrondi. Les compensations et les contributions carbone ne sont jamais déduites.', showExact: 'Afficher les kilogrammes exacts', showRounded: 'Revenir aux chiffres arrondis',
    copy: 'Copier la phrase', copied: 'La phrase est copiée.', selected: 'La page ne permet pas de copier. La phrase est sélectionnée : copiez-la avec Ctrl + C, ou Cmd + C sur Mac.', legend: 'cercle : prévu · point : tourné',
    caption: 'Du prévu au tourné, cause par cause', familyCaption: 'Prévu et tourné par famille', lineCaption: 'Les lignes dont l’écart est le plus grand',
    nothing: 'Rien n’est encore saisi du tourné : l’écart apparaîtra ici, cause par cause.',
    /** The arithmetic of a gap whose figure was opened. `rules`: what all its lines have in common. */
    opened: {
      heading: (name: string) => `D’où vient cet écart : ${name}`, exact: (mass: string, lines: number) => `Écart exact : ${mass}, sur ${plural(lines, 'ligne', 'lignes')}.`, calculation: 'Calcul',
      rules: {
        activity: 'Pour chaque ligne : (quantité tournée − quantité prévue) × facteur prévu.', choice: 'Pour chaque ligne : quantité tournée × (facteur choisi − facteur prévu).',
        edition: 'Pour chaque ligne : quantité tournée × (valeur mise à jour − valeur du prévisionnel).', method: 'Deux unités ne se soustraient pas : on compare les émissions, tourné moins prévu.',
        unplanned: 'Rien n’était compté au prévisionnel : tout ce qui a été tourné s’ajoute.', cancelled: 'Rien n’a été tourné : tout ce qui était prévu se retranche.',
        carried: 'Sans mesure, le prévu compte des deux côtés : l’écart reste nul tant que le tourné n’est pas saisi.',
      },
      plannedIn: (unit: string) => `Prévu en ${unit} :`, recordedIn: (unit: string) => `Relevé en ${unit} :`,
      unmoved: (lines: number) => `${plural(lines, 'ligne n’a pas bougé', 'lignes n’ont pas bougé')}.`, nobody: 'Aucune ligne n’a bougé.',
    },
  },
  /** Factors looked up. `domainWords`: what people also type to find one. */
  factors: {
    heading: 'Facteurs d’émission', edition: (version: string, count: number) => `Édition ${version} : ${plural(count, 'facteur en vigueur', 'facteurs en vigueur')}`,
    search: 'Chercher un facteur', hint: 'Un mot ou plusieurs, en français, en anglais ou en allemand : « voiture diesel », « électricité Pologne », « beer »…',
    domain: 'Domaine', unit: 'Unité', country: 'Lieu', anyDomain: 'Tous', anyUnit: 'Toutes', anyCountry: 'Tous', year: 'Année',
    past: 'Aussi les éditions précédentes', used: 'Seulement ceux de cette production', clear: 'Effacer la recherche',
    found: (count: number) => `${plural(count, 'facteur trouvé', 'facteurs trouvés')}.`, first: (shown: string) => `Les ${shown} premiers sont affichés.`, more: 'Afficher la suite',
    nothing: 'Aucun facteur ne correspond. Retirez un mot ou un filtre, ou cherchez plus large : « voiture », « repas », « hôtel ».', criteria: (words: string) => `Recherche : ${words}`,
    caption: 'Facteurs trouvés', name: 'Facteur', value: 'Valeur publiée', range: 'Fourchette à 95 %', publishedIn: (year: string) => `paru en ${year}`, replaced: 'remplacé depuis', withdrawn: 'retiré depuis',
    usedBy: (lines: number) => plural(lines, 'ligne de la production', 'lignes de la production'), unknown: (id: string, edition: string) => `Le facteur « ${id} » n’existe pas dans l’édition ${edition}.`,
    per: (unit: string) => `kg CO₂e par ${unit}`, between: (low: string, high: string) => `Il y a 19 chances sur 20 que la vraie valeur soit comprise entre ${low} et ${high}.`, known: (percent: string, basis: string) => `Incertitude ${percent}, ${basis}.`,
    replacedBy: (name: string) => `Remplacé depuis par « ${name} ». Cette fiche reste consultable pour les productions qui s’en servent.`, isWithdrawn: 'Retiré depuis. Cette fiche reste consultable pour les productions qui s’en servent.',
    facts: 'D’où vient cette valeur', attribution: 'Mention demandée', gases: 'Dont, par gaz', id: 'Identifiant', review: 'Source à relire', reviewBy: (date: string) => `avant le ${date}`,
    gasNames: { co2f: 'CO₂ fossile', ch4f: 'Méthane fossile (CH₄)', ch4b: 'Méthane biogénique (CH₄)', n2o: 'Protoxyde d’azote (N₂O)', other: 'Autres gaz', co2b: 'CO₂ biogénique, hors total' },
    history: 'D’une édition à l’autre', historyNone: 'Nos éditions n’ont pas d’autre valeur de ce facteur.', record: 'Fiche', change: 'Écart', version: 'Édition', editionOf: (version: string) => `édition ${version}`, here: 'cette fiche', otherUnit: 'autre unité',
    uses: 'Dans cette production', usesNone: 'Aucune ligne de cette production n’utilise ce facteur.',
    sources: 'Sources et licences', sourcesHint: 'Les mentions ci-dessous sont celles que demandent les licences. Reprenez-les avec les chiffres.', from: (count: number) => plural(count, 'facteur de cette source', 'facteurs de cette source'), ratios: 'sert aux valeurs proposées, aucun facteur',
    domains: {
      energy: 'Énergie', travel: 'Déplacements', freight: 'Utilitaires, camions, fret', lodging: 'Hébergement', catering: 'Repas, boissons, eau', materials: 'Décor et matériaux', costume: 'Costumes et textile',
      equipment: 'Matériel et informatique', services: 'Achats et services, en euros', waste: 'Déchets', gases: 'Fluides frigorigènes et gaz',
    },
    domainWords: {
      energy: 'courant électrique carburant combustible chauffage réseau chaleur', travel: 'transport voyage trajet personnes', freight: 'transport livraison marchandises logistique', lodging: 'logement nuit', catering: 'nourriture alimentation restauration robinet',
      materials: 'construction matière meuble mobilier', costume: 'vêtement habit lessive', equipment: 'appareil électronique batterie pile', services: 'dépense ratio monétaire prestation bureau', waste: 'ordures tri recyclage', gases: 'climatisation froid clim fuite PRG',
    },
  },
  /** What is wrong with a file, by code; `place` is where in it. */
  problems: {
    empty: (_: Params) => 'Ce fichier est vide.',
    'too-large': ({ limit = '' }: Params) => `Ce fichier est trop lourd pour être une production (au plus ${megabytes(limit)}).`,
    'not-json': (_: Params) => 'Ce fichier n’est pas un fichier de production : il ne contient pas de JSON.',
    'too-deep': (_: Params) => 'Ce fichier est imbriqué trop profondément pour être une production.',
    'too-many': ({ limit = '' }: Params) => `Ce fichier a trop de lignes (au plus ${grouped(limit)}).`,
    'forbidden-key': ({ found = '' }: Params) => `Ce fichier contient une clé interdite, « ${found} ».`,
    'other-shape': (_: Params) => 'Ce fichier est du JSON, mais pas une production Shootprint.',
    'unknown-schema': ({ found = '' }: Params) => `Ce fichier suit un autre format, « ${found} ».`,
    'newer-schema': (_: Params) => 'Ce fichier vient d’une version plus récente. Il n’a pas été modifié.',
    missing: (_: Params) => 'Il manque une valeur.',
    invalid: ({ found = '' }: Params) => `La valeur « ${found} » ne convient pas.`,
    'unknown-key': ({ found = '' }: Params) => `La clé « ${found} » est inconnue.`,
    'unknown-value': ({ found = '' }: Params) => `La valeur « ${found} » est inconnue.`,
    'too-long': ({ limit = '' }: Params) => `Ce texte est trop long (au plus ${grouped(limit)}\u00a0caractères).`,
    negative: ({ found = '' }: Params) => `Une quantité ne peut pas être négative : ${found}.`,
    'above-maximum': ({ found = '' }: Params) => `Ce nombre est trop grand : ${found}.`,
    'duplicate-id': ({ found = '' }: Params) => `L’identifiant « ${found} » sert deux fois.`,
    'stage-mismatch': (_: Params) => 'L’état annoncé ne correspond pas aux copies figées.',
    'unknown-input': ({ found = '' }: Params) => `Le champ « ${found} » ne fait pas partie de cette activité.`,
    'missing-input': ({ found = '' }: Params) => `Le champ « ${found} » manque.`,
    'not-factors': (_: Params) => 'Ce n’est pas une liste de facteurs « shootprint/factors@1 ».',
    'factors-too-large': ({ limit = '' }: Params) => `Cette liste de facteurs est trop lourde (au plus ${megabytes(limit)}).`,
    unreachable: ({ found = '' }: Params) => `Impossible de charger « ${found} ».`,
    'not-above-zero': ({ found = '' }: Params) => `Cette valeur doit être plus grande que zéro : ${found}.`,
    'control-character': (_: Params) => 'Ce texte contient des caractères invisibles interdits.',
    'not-a-link': (_: Params) => 'Cette adresse doit être en « https » ou « http », sans nom d’utilisateur ni mot de passe.',
    'published-id': ({ found = '' }: Params) => `L’identifiant « ${found} » est celui d’un facteur publié, qui ne peut pas être remplacé.`,
    circular: ({ found = '' }: Params) => `« ${found} » finit par se remplacer lui-même.`,
    'no-activity': ({ found = '' }: Params) => `Aucune activité n’utilise « ${found} » : le début de l’identifiant ne correspond à aucune.`,
    'digest-mismatch': (_: Params) => 'L’empreinte numérique ne correspond pas : ce fichier a été modifié après avoir été figé.',
    more: (count: number) => `et ${plural(count, 'autre problème', 'autres problèmes')}`,
    at: (message: string, place: string) => `${message} (${place})`,
  },
};
