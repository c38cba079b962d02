/** The domains that factors are looked for in, as people of the trade part them: each has the beginnings of the ids that belong to it. */

const DOMAINS = {
  energy: ['electricity.', 'fuel.', 'heat.', 'cold.', 'gas.natural.', 'gas.bottled.'],
  travel: ['car.', 'taxi.', 'train.', 'transit.', 'flight.', 'ferry.', 'two-wheeler.'],
  freight: ['van.', 'truck.', 'freight.'],
  lodging: ['hotel.', 'flat.'],
  catering: ['meal.', 'drink.', 'water.'],
  materials: ['material.', 'furniture.'],
  costume: ['garment.', 'textile.', 'laundry.'],
  equipment: ['device.', 'equipment.', 'battery.'],
  services: ['spend.', 'office.'],
  waste: ['waste.'],
  // What of the gases is neither natural nor bottled: they leak.
  gases: ['gas.'],
} as const satisfies Record<string, readonly string[]>;

export type Domain = keyof typeof DOMAINS;
export const DOMAIN_IDS = Object.keys(DOMAINS) as readonly Domain[];

/** The domain of a factor; undefined for a host's own, whose ids begin as they please. */
export function domainOf(id: string): Domain | undefined {
  return DOMAIN_IDS.find((domain) => DOMAINS[domain].some((beginning) => id.startsWith(beginning)));
}
