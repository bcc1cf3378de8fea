/** What the parts of a slide file need of each other. */
import { escaped } from '../../ledger/export/xml.ts';
import { part } from './xml.ts';

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of one part, each target once. */
export class Relationships {
  readonly #targets = new Map<string, { kind: string; outside: boolean }>();

  /**
   * The id of a relationship.
   * @param kind last word of its type: "slide", "image"
   * @param target path from the part, or an address where it leads out
   */
  id(kind: string, target: string, outside = false): string {
    if (!this.#targets.has(target)) this.#targets.set(target, { kind, outside });
    return `rId${[...this.#targets.keys()].indexOf(target) + 1}`;
  }

  /** The part that lists them. */
  part(): string {
    const all = [...this.#targets].map(([target, { kind, outside }], at) => {
      const mode = outside ? ' TargetMode="External"' : '';
      const type = kind.includes('://') ? kind : `${KIND}/${kind}`;
      return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${escaped(target)}"${mode}/>`;
    });
    return part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    );
  }
}
