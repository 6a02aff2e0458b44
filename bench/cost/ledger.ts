/** What was used of AWS, and what it costs. */
import { PRICES, type Price, SES_PRICES, type Use } from './prices.ts';

/** The requests of one operation, with the capacity they consumed. */
export interface Operation {
  requests: number;
  writeUnits: number;
  readUnits: number;
}

/** What was used: amounts by kind of use, requests by `service operation`, and who caused them. */
export interface Used {
  readonly amounts: Map<Use, number>;
  readonly operations: Map<string, Operation>;
  /** Dollars by the place in the code. */
  readonly places: Map<string, number>;
}

/** Sums up what is used until it is taken. */
export class Ledger {
  #used = empty();

  use(kind: Use, amount: number): void {
    add(this.#used.amounts, kind, amount);
  }

  request(name: string, { requests = 1, writeUnits = 0, readUnits = 0 }: Partial<Operation> = {}): void {
    const sum = this.#used.operations.get(name) ?? { requests: 0, writeUnits: 0, readUnits: 0 };
    sum.requests += requests;
    sum.writeUnits += writeUnits;
    sum.readUnits += readUnits;
    this.#used.operations.set(name, sum);
  }

  /** @param place what caused the use, such as a function of the code */
  blame(place: string, kind: Use, amount: number): void {
    add(this.#used.places, place, amount * priceOf(kind));
  }

  /** Returns what was used since the last call. */
  take(): Used {
    const used = this.#used;
    this.#used = empty();
    return used;
  }
}

function empty(): Used {
  return { amounts: new Map(), operations: new Map(), places: new Map() };
}

function add<Name>(sums: Map<Name, number>, name: Name, amount: number): void {
  sums.set(name, (sums.get(name) ?? 0) + amount);
}

/** Returns so many times what was used. */
export function scaled({ amounts, operations, places }: Used, factor: number): Used {
  const times = <Name>(sums: Map<Name, number>) =>
    new Map([...sums].map(([name, sum]) => [name, sum * factor]));
  return {
    amounts: times(amounts),
    places: times(places),
    operations: new Map(
      [...operations].map(([name, { requests, writeUnits, readUnits }]) => [
        name,
        {
          requests: requests * factor,
          writeUnits: writeUnits * factor,
          readUnits: readUnits * factor,
        },
      ]),
    ),
  };
}

/** Returns the sum of two stages. */
export function sumOf(one: Used, other: Used): Used {
  const sum = empty();
  for (const { amounts, operations, places } of [one, other]) {
    for (const [kind, amount] of amounts) add(sum.amounts, kind, amount);
    for (const [place, dollars] of places) add(sum.places, place, dollars);
    for (const [name, { requests, writeUnits, readUnits }] of operations) {
      const before = sum.operations.get(name) ?? { requests: 0, writeUnits: 0, readUnits: 0 };
      sum.operations.set(name, {
        requests: before.requests + requests,
        writeUnits: before.writeUnits + writeUnits,
        readUnits: before.readUnits + readUnits,
      });
    }
  }
  return sum;
}

/** Returns the dollars of one unit of a use. */
export function priceOf(kind: Use): number {
  const price: Price = { ...PRICES, ...SES_PRICES }[kind];
  return price.dollars / price.per;
}

/** Returns the dollars that a use costs, by service; SES is one of them. */
export function dollarsByService({ amounts }: Pick<Used, 'amounts'>): Map<string, number> {
  const dollars = new Map<string, number>();
  for (const [kind, amount] of amounts) {
    add(dollars, { ...PRICES, ...SES_PRICES }[kind].service, amount * priceOf(kind));
  }
  return dollars;
}
