/** A browser's history, its address and its events, as far as the view goes by them. */
const ORIGIN = 'https://host.example';

export class FakeBrowser extends EventTarget {
  private entries: string[];
  private index = 0;
  /** How often an entry was written. */
  writes = 0;

  constructor(address: string) {
    super();
    this.entries = [address];
  }

  readonly location = (() => {
    const now = () => new URL(this.entries[this.index] ?? '', ORIGIN);
    return {
      get pathname() {
        return now().pathname;
      },
      get search() {
        return now().search;
      },
      get hash() {
        return now().hash;
      },
      origin: ORIGIN,
    };
  })();

  readonly history = {
    pushState: (_state: null, _unused: string, address: string) => {
      this.writes += 1;
      this.index += 1;
      this.entries = [...this.entries.slice(0, this.index), address];
    },
    replaceState: (_state: null, _unused: string, address: string) => {
      this.writes += 1;
      this.entries = this.entries.with(this.index, address);
    },
  };

  /** Back or forward. */
  go(by: number): void {
    this.index += by;
    this.dispatchEvent(new Event('popstate'));
  }

  /** A link pasted into the open page. */
  paste(address: string): void {
    this.index += 1;
    this.entries = [...this.entries.slice(0, this.index), address];
    this.dispatchEvent(new Event('popstate'));
  }

  /** What stands behind the host in every entry, as it is read. */
  get addresses(): string[] {
    return this.entries.map((entry) => decodeURIComponent(entry));
  }

  get address(): string {
    return this.addresses[this.index] ?? '';
  }
}
