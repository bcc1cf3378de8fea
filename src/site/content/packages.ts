/** Data packages: a folder of files as one ZIP, with a description of each. */
import type { About } from '../../ledger/export/about.ts';
import { toCodebook } from '../../ledger/export/codebook.ts';
import type { LedgerTable } from '../../ledger/export/columns.ts';
import { toCsv } from '../../ledger/export/csv.ts';
import { type Resource, toDataPackage } from '../../ledger/export/package.ts';
import { toReadme } from '../../ledger/export/readme.ts';
import { packed, toZip, type ZipFile } from '../../pictures/export/zip.ts';
import { aboutChart, chartSheet, chartTables } from './chart-data.ts';
import type { Chart } from './charts.ts';
import { aboutLedger, ledgerTables } from './ledger-data.ts';

/** A file with what a package says of it. */
interface Part extends ZipFile {
  says: Omit<Resource, 'path' | 'bytes' | 'sha256'>;
}

/** A picture of a chart as a file. */
export interface PictureOfChart extends ZipFile {
  /** Name in the package: lower-case words joined by hyphens. */
  name: string;
  title: string;
  mediatype: string;
}

/** The description of a package and all its files, the description first. */
function packageOf(about: About, parts: readonly Part[]): ZipFile[] {
  const resources = parts.map((part) => ({ ...part.says, ...packed(part) }));
  return [
    { path: 'README.md', content: toReadme(about, resources) },
    { path: 'datapackage.json', content: toDataPackage(about, resources) },
    ...parts.map(({ path, content }) => ({ path, content })),
  ];
}

function tablePart({ name, title, sheet, key, leads }: LedgerTable): Part {
  return {
    ...{ path: `${name}.csv`, content: toCsv(sheet) },
    says: { name, title, mediatype: 'text/csv', sheet, key, leads },
  };
}

/** The package of a chart: table, pictures, the entries it rests on. */
export function chartPackage(chart: Chart, pictures: readonly PictureOfChart[]): Uint8Array {
  const about = aboutChart(chart);
  const sheet = chartSheet(chart);
  const table = {
    ...{ path: `${chart.id}.csv`, content: toCsv(sheet) },
    says: { name: chart.id, title: chart.spec.title, mediatype: 'text/csv', sheet },
  };
  const drawn = pictures.map(({ path, content, ...says }) => ({ path, content, says }));
  const files = packageOf(about, [table, ...chartTables(chart).map(tablePart), ...drawn]);
  return toZip(files, about.date);
}

/** The files of the ledger's package. */
export function ledgerFiles(): ZipFile[] {
  const codebook = {
    ...{ path: 'codebook.md', content: toCodebook(aboutLedger, ledgerTables) },
    says: {
      ...{ name: 'codebook', title: 'What each column and value means' },
      mediatype: 'text/markdown',
    },
  };
  return packageOf(aboutLedger, [...ledgerTables.map(tablePart), codebook]);
}

/** The ledger as one file. */
export function ledgerPackage(): Uint8Array {
  return toZip(ledgerFiles(), aboutLedger.date);
}
