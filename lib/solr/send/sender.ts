import type { SolrClient } from "../client.ts";

/** Documents that are sent at once, or fewer where they are large; and how many such parcels are under way. */
const PARCEL = 1000;
const PARCEL_SIZE = 4_000_000;
const AT_ONCE = 3;

/** Sends documents in parcels, a few at a time. */
export class Sender {
  /** Documents sent, and such as an interrupted push had sent. */
  sent = 0;
  found = 0;
  readonly #client: SolrClient;
  readonly #collection: string;
  #documents: string[] = [];
  #size = 0;
  #dropped: string[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(client: SolrClient, collection: string) {
    this.#client = client;
    this.#collection = collection;
  }

  async add(document: Readonly<Record<string, unknown>>): Promise<void> {
    const text = JSON.stringify(document);
    this.#documents.push(text);
    this.#size += text.length;
    if (this.#documents.length >= PARCEL || this.#size >= PARCEL_SIZE) await this.#send();
  }

  async drop(id: string): Promise<void> {
    this.#dropped.push(id);
    if (this.#dropped.length >= PARCEL) await this.#send();
  }

  /** Waits until all has arrived. */
  async finish(): Promise<void> {
    await this.#send();
    await Promise.all(this.#underWay);
  }

  async #send(): Promise<void> {
    const { sent, dropped } = { sent: this.#documents, dropped: this.#dropped };
    this.#documents = [];
    this.#dropped = [];
    this.#size = 0;
    if (sent.length > 0) this.#begin(`[${sent.join(",")}]`);
    if (dropped.length > 0) this.#begin(JSON.stringify({ delete: dropped }));
    while (this.#underWay.size >= AT_ONCE) await Promise.race(this.#underWay);
  }

  #begin(body: string): void {
    const sending = this.#client.update(this.#collection, body);
    this.#underWay.add(sending);
    void sending.then(
      () => this.#underWay.delete(sending),
      () => undefined,
    );
  }
}
