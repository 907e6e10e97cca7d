/** Units in base form, so that 1.9 kilometers meets 1,920 meters, and three decades meet thirty years. */

export interface Measure {
  /** What is measured: figures of different dimensions are never compared. */
  readonly dimension: string;
  readonly factor: number;
}

/** Dimension, then unit (singular) = factor. Months and years are kept apart from days: "a month" is not 30.44 days. */
const TABLE: Readonly<Record<string, string>> = {
  length:
    'millimeter=0.001 millimetre=0.001 mm=0.001 centimeter=0.01 centimetre=0.01 cm=0.01 meter=1 metre=1 m=1 kilometer=1000 kilometre=1000 km=1000 inch=0.0254 foot=0.3048 feet=0.3048 ft=0.3048 yard=0.9144 mile=1609.344 mi=1609.344',
  mass: 'gram=0.001 g=0.001 kilogram=1 kilo=1 kg=1 ton=1000 tonne=1000 pound=0.45359237 lb=0.45359237 ounce=0.028349523',
  time: 'second=1 minute=60 min=60 hour=3600 hr=3600 day=86400 week=604800 fortnight=1209600',
  calendar: 'month=1 quarter=3 year=12 decade=120 century=1200 centuries=1200',
  volume: 'liter=1 litre=1 gallon=3.785411784 barrel=158.987295 cubic-meter=1000',
  area: 'acre=4046.856 hectare=10000 square-kilometer=1000000 square-mile=2589988',
  speed: 'knot=1.852 kph=1 mph=1.609344 km/h=1',
  energy: 'watt=1 kilowatt=1000 megawatt=1000000 gigawatt=1000000000',
};

const MEASURES = new Map<string, Measure>();
for (const [dimension, units] of Object.entries(TABLE))
  for (const entry of units.split(' ')) {
    const [unit, factor] = entry.split('=');
    if (unit !== undefined) MEASURES.set(unit, { dimension, factor: Number(factor) });
  }

/** Measure of a unit as the text engine writes it; an unknown unit (a currency, "percent") is its own dimension. */
export function measureOf(unit: string | null): Measure {
  if (unit === null) return { dimension: 'count', factor: 1 };
  const plain = unit.toLowerCase();
  const known = MEASURES.get(plain) ?? MEASURES.get(plain.replace(/s$/, ''));
  return known ?? { dimension: `unit:${plain.replace(/s$/, '')}`, factor: 1 };
}
