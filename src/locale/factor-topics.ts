/**
 * What people type to find a factor, beyond its name: by beginning of its id, in the three languages at once, because a German looks for
 * "Strom Spanien" on a French page too. Each beginning that fits adds its words. Fetched with the list of factors.
 */
import type { Language } from './language.js';

type Words = Readonly<Record<Language, string>>;

const TOPICS: Readonly<Record<string, Words>> = {
  'electricity.': { fr: 'courant électrique secteur réseau branchement', en: 'power mains electric hook-up', de: 'Strom Elektrizität Netzstrom Festanschluss' },
  'fuel.': { fr: 'carburant combustible plein litre', en: 'fuel litre tank', de: 'Kraftstoff Treibstoff Brennstoff Tanken Liter' },
  'fuel.diesel.': { fr: 'gazole gasoil', en: 'diesel', de: 'Diesel' },
  'fuel.non-road-diesel.': { fr: 'GNR groupe électrogène gasoil', en: 'red diesel gas oil generator genset', de: 'Baudiesel Heizöl Generator Aggregat Stromerzeuger' },
  'fuel.petrol.': { fr: 'essence SP95 SP98 sans plomb', en: 'petrol gasoline unleaded', de: 'Benzin Super' },
  'fuel.e85.': { fr: 'superéthanol bioéthanol', en: 'ethanol', de: 'Ethanol Bioethanol' },
  'fuel.heating-oil.': { fr: 'mazout chaudière chauffage', en: 'heating boiler', de: 'Heizung Heizöl' },
  'fuel.hvo100.': { fr: 'biocarburant XTL groupe électrogène', en: 'biofuel renewable diesel generator', de: 'Biokraftstoff Generator Aggregat' },
  'fuel.b100.': { fr: 'biocarburant biodiesel colza', en: 'biofuel biodiesel', de: 'Biokraftstoff Biodiesel Raps' },
  'fuel.lpg.': { fr: 'GPL', en: 'autogas', de: 'Autogas Flüssiggas' },
  'fuel.jet-a1.': { fr: 'avion hélicoptère jet privé', en: 'plane helicopter private jet kerosene', de: 'Flugzeug Hubschrauber Privatjet' },
  'fuel.avgas.': { fr: 'avion hélicoptère', en: 'plane helicopter', de: 'Flugzeug Hubschrauber' },
  'gas.natural.': { fr: 'chauffage gaz de ville chaudière', en: 'heating mains gas boiler', de: 'Heizung Erdgas' },
  'gas.bottled.': { fr: 'bouteille propane butane chauffage cuisine', en: 'bottle cylinder propane butane', de: 'Flasche Propan Butan Flüssiggas' },
  'heat.': { fr: 'chauffage réseau chaleur urbain', en: 'heating district heat network', de: 'Heizung Fernwärme' },
  'cold.': { fr: 'climatisation réseau froid', en: 'cooling district cold network', de: 'Kühlung Fernkälte' },
  'car.': { fr: 'transport voyage trajet auto véhicule', en: 'transport journey trip vehicle', de: 'Transport Fahrt PKW Auto Wagen' },
  'taxi.': { fr: 'transport trajet VTC', en: 'transport trip ride cab', de: 'Transport Fahrt' },
  'train.': { fr: 'transport voyage rail SNCF TGV Eurostar', en: 'transport journey rail railway', de: 'Transport Reise Bahn Zug ICE Eisenbahn' },
  'transit.': { fr: 'transport en commun trajet', en: 'public transport trip', de: 'Transport Fahrt ÖPNV Nahverkehr' },
  'flight.': { fr: 'transport voyage vol aérien', en: 'transport journey plane air travel', de: 'Transport Reise Flug Flugzeug' },
  'ferry.': { fr: 'transport bateau mer traversée', en: 'transport boat sea crossing', de: 'Transport Schiff Überfahrt' },
  'two-wheeler.': { fr: 'transport deux-roues moto scooter', en: 'transport motorbike', de: 'Transport Zweirad Motorrad Roller' },
  'van.': { fr: 'transport utilitaire camionnette livraison', en: 'transport delivery', de: 'Transport Lieferwagen Transporter' },
  'truck.': { fr: 'transport camion poids lourd livraison', en: 'transport lorry delivery haulage', de: 'Transport LKW Lastwagen Spedition' },
  'freight.': { fr: 'transport marchandises fret livraison logistique cargo', en: 'transport goods cargo shipping logistics', de: 'Transport Fracht Güter Logistik Versand' },
  'hotel.': { fr: 'logement nuit nuitée chambre hébergement', en: 'lodging night room accommodation', de: 'Übernachtung Nacht Zimmer Unterkunft' },
  'flat.': { fr: 'logement nuit nuitée location appartement gîte hébergement', en: 'lodging night apartment accommodation', de: 'Übernachtung Nacht Wohnung Unterkunft' },
  'meal.': { fr: 'nourriture alimentation restauration cantine', en: 'food catering lunch dinner restaurant', de: 'Essen Verpflegung Mahlzeit Restaurant' },
  'drink.': { fr: 'boisson', en: 'beverage', de: 'Getränk' },
  'water.': { fr: 'robinet eau potable épuration', en: 'tap drinking sewage', de: 'Leitungswasser Trinkwasser Abwasser' },
  'material.': { fr: 'construction décor matière', en: 'construction set building', de: 'Bau Szenenbild Kulisse' },
  'material.wood.': { fr: 'bois contreplaqué médium MDF tasseau', en: 'timber plywood MDF lumber', de: 'Holz Sperrholz MDF' },
  'material.steel.': { fr: 'acier fer métal', en: 'steel iron metal', de: 'Stahl Eisen Metall' },
  'material.plasterboard': { fr: 'placo plâtre', en: 'drywall', de: 'Gipskarton Rigips' },
  'furniture.': { fr: 'meuble mobilier accessoire', en: 'props', de: 'Möbel Requisite' },
  'garment.': { fr: 'vêtement habit costume', en: 'clothes costume wardrobe', de: 'Kleidung Kostüm' },
  'textile.': { fr: 'vêtement tissu costume', en: 'clothes fabric costume', de: 'Kleidung Stoff Kostüm' },
  'laundry.': { fr: 'lessive pressing lavage', en: 'washing', de: 'Waschen Wäsche' },
  'device.': { fr: 'appareil électronique informatique ordinateur', en: 'appliance electronics computer IT', de: 'Gerät Elektronik Computer' },
  'equipment.': { fr: 'appareil matériel machine', en: 'appliance gear machine', de: 'Gerät Maschine' },
  'equipment.generator': { fr: 'groupe électrogène', en: 'genset', de: 'Aggregat Stromerzeuger' },
  'battery.': { fr: 'batterie pile accu', en: 'rechargeable', de: 'Akku Batterie' },
  'spend.': { fr: 'dépense ratio monétaire achat prestation euros', en: 'spend monetary ratio purchase', de: 'Ausgaben Geldbetrag Einkauf Euro' },
  'office.': { fr: 'bureau télétravail', en: 'desk home working', de: 'Büro Homeoffice' },
  'waste.': { fr: 'ordures tri recyclage poubelle benne', en: 'rubbish trash sorting recycling skip', de: 'Müll Abfall Trennung Recycling Container' },
  'gas.refrigerant.': { fr: 'climatisation clim froid fuite PRG', en: 'air conditioning cooling leak GWP', de: 'Klimaanlage Kühlung Leck GWP' },
  'gas.': { fr: 'gaz', en: 'gas', de: 'Gas' },
};

/** All that is typed for a factor in one language. */
export function topicWords(id: string, language: Language): string {
  return Object.entries(TOPICS).filter(([beginning]) => id.startsWith(beginning)).map(([, words]) => words[language]).join(' ');
}
