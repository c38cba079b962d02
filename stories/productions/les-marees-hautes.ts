/**
 * « Les Marées hautes », an invented TV film of 22 lines, with the factors of the bundled edition. Its balance has every kind of gap:
 * more and less, another choice, a new edition of a factor, another unit, unplanned, cancelled, carried.
 */
import { ABSENT, type Entry, NONE, type Production, type Quality, type Reading, TOTAL, emptyProduction } from '../../src/model/index.js';
import { catalogue } from '../../src/factors/index.js';
import { type Unit, decimal } from '../../src/units/index.js';

function total(amount: string, unit: Unit, factor: string, quality: Quality = 'estimated'): Reading {
  return { kind: 'quantity', inputs: { [TOTAL]: decimal(amount) }, unit, factor, quality };
}

type Line = Pick<Entry, 'id' | 'activity' | 'label' | 'planned'> & Partial<Entry>;

const invoiced = (amount: string, unit: Unit, factor: string): Reading => total(amount, unit, factor, 'invoice');
const spent = (amount: string, factor: string): Reading => total(amount, 'EUR', factor, 'quote');

const LINES: readonly Line[] = [
  { id: 'flights', activity: 'flight', label: 'Avion Paris–Lisbonne', department: 'production', planned: total('40600', 'passenger.km', 'flight.distance.1000-2000-km.101-220-seats.contrails'), actual: invoiced('26100', 'passenger.km', 'flight.distance.1000-2000-km.101-220-seats.contrails'), note: 'cinq allers-retours évités' },
  { id: 'trains', activity: 'train', label: 'TGV Paris–Quimper', department: 'production', planned: total('174720', 'passenger.km', 'train.high-speed.fr'), actual: invoiced('188160', 'passenger.km', 'train.high-speed.fr') },
  { id: 'hired-cars', activity: 'car', label: 'Voitures de location', department: 'unit', planned: total('19440', 'vehicle.km', 'car.average.fr'), actual: total('21870', 'vehicle.km', 'car.average.fr', 'measured') },
  { id: 'own-cars', activity: 'car', label: 'Véhicules personnels défrayés', planned: total('12000', 'vehicle.km', 'car.average.fr'), actual: total('14650', 'vehicle.km', 'car.average.fr', 'measured') },
  { id: 'trucks', activity: 'truck', label: 'Camions de matériel', department: 'unit', planned: total('29760', 't.km', 'truck.rigid.12t-20t'), actual: invoiced('1870', 'L', 'fuel.diesel.b7.fr'), evidence: 'Factures carburant du loueur' },
  { id: 'boat', activity: 'road-fuel', label: 'Bateau de sécurité', department: 'unit', planned: ABSENT, actual: invoiced('420', 'L', 'fuel.petrol.e10.fr'), note: 'demandé par la préfecture maritime', evidence: 'Facture 2026-207' },
  { id: 'hotel', activity: 'hotel', label: 'Nuitées de l’équipe', department: 'unit', planned: total('1120', 'room.night', 'hotel.fr'), actual: invoiced('1046', 'room.night', 'hotel.fr') },
  { id: 'canteen', activity: 'meals', label: 'Cantine, midi', department: 'unit', planned: total('1350', 'meal', 'meal.average.fr'), actual: total('1428', 'meal', 'meal.chicken.fr', 'measured'), note: 'repas avec poulet' },
  { id: 'craft', activity: 'craft-service', label: 'Table régie', department: 'unit', planned: spent('6200', 'spend.goods.food-drink') },
  { id: 'genset', activity: 'genset', label: 'Groupe électrogène 60 kVA', department: 'electric', planned: total('2480', 'L', 'fuel.non-road-diesel.fr'), actual: invoiced('1510', 'L', 'fuel.non-road-diesel.fr'), note: 'branchement forain trouvé à Concarneau', evidence: 'Factures carburant 0412 à 0419' },
  { id: 'rental', activity: 'rental', label: 'Location caméra, lumière, machinerie', department: 'camera', planned: spent('52000', 'spend.services.audiovisual') },
  { id: 'grid', activity: 'electricity', label: 'Électricité des lieux', department: 'unit', planned: total('21000', 'kWh', 'electricity.grid.fr.2023'), actual: total('19400', 'kWh', 'electricity.grid.fr.2024', 'measured') },
  { id: 'edit', activity: 'post-services', label: 'Montage, mixage, étalonnage', phase: 'post', department: 'post', planned: spent('46000', 'spend.services.audiovisual'), actual: invoiced('47500', 'EUR', 'spend.services.audiovisual') },
  { id: 'tricks', activity: 'post-services', label: 'Plans truqués', phase: 'post', department: 'post', planned: spent('8000', 'spend.services.audiovisual'), actual: NONE, note: 'abandonnés au montage' },
  { id: 'sets', activity: 'set-purchase', label: 'Construction de décors, bois', phase: 'preparation', department: 'art', planned: spent('14000', 'spend.goods.wood'), actual: invoiced('11600', 'EUR', 'spend.goods.wood') },
  { id: 'paint', activity: 'set-purchase', label: 'Peintures et enduits', phase: 'preparation', department: 'art', planned: spent('3400', 'spend.goods.chemicals'), actual: invoiced('2100', 'EUR', 'spend.goods.chemicals') },
  { id: 'coats', activity: 'costume', label: 'Costumes achetés, manteaux', phase: 'preparation', department: 'costume', planned: total('24', 'item', 'garment.coat'), actual: invoiced('6', 'item', 'garment.coat'), note: '18 manteaux loués au lieu d’achetés' },
  { id: 'props', activity: 'set-purchase', label: 'Mobilier et accessoires', phase: 'preparation', department: 'art', planned: spent('9500', 'spend.goods.furniture'), actual: invoiced('7800', 'EUR', 'spend.goods.furniture') },
  { id: 'insurance', activity: 'services', label: 'Assurances', phase: 'preparation', department: 'production', planned: spent('31000', 'spend.services.insurance') },
  { id: 'counsel', activity: 'services', label: 'Conseil juridique et comptable', phase: 'preparation', department: 'production', planned: spent('24000', 'spend.services.legal-accounting') },
  { id: 'skips', activity: 'waste', label: 'Bennes de décor', department: 'unit', planned: total('6000', 'kg', 'waste.mixed.average'), actual: invoiced('4100', 'kg', 'waste.mixed.average') },
  { id: 'rubbish', activity: 'waste', label: 'Ordures du plateau', department: 'unit', planned: total('1800', 'kg', 'waste.residual.average'), actual: total('2200', 'kg', 'waste.residual.average', 'measured') },
];

const profile = { title: 'Les Marées hautes', company: 'Maison Brume', kind: 'tv-film', country: 'FR', places: 'Finistère, Lisbonne', runtimeMinutes: 90, shootingDays: 24, crew: 46, example: true } as const;

/** Shot but for four lines. `entriesOf` gives another story with the same lines. */
export function lesMareesHautes(entriesOf: (entry: Entry) => Entry = (entry) => entry): Production {
  const entries = LINES.map((line) => entriesOf({ phase: 'shoot', department: 'all', country: 'FR', actual: ABSENT, ...line }));
  const begun = entries.some(({ actual }) => actual.kind !== 'absent');
  return { ...emptyProduction(catalogue.edition.id, profile), stage: begun ? 'shooting' : 'estimated', entries };
}
