/** What is done to the built site at the end of `astro build`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assetsIn } from './assets.ts';
import { firstScripts, stylesInOpening } from './first.ts';
import {
  closeLinks,
  numbersApart,
  oneSpace,
  ownScriptsOnly,
  plainVoids,
  policyFirst,
} from './html.ts';
import { stylesInside } from './inside.ts';
import { leanPictures } from './lean.ts';
import { writeManifest, writeZip } from './offline/offline.ts';
import { pack } from './pack.ts';
import { usedOnly } from './policy.ts';
import { billOf, type Lock, SBOM } from './sbom.ts';
import { writeSums } from './sums.ts';

/** Puts the finishing touches to each page, packs all texts, makes what is for classes without a network, and says what all is. */
export function finish(): AstroIntegration {
  let site: string | undefined;
  let root = '';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const assetsOf = assetsIn(dist);
        const first = firstScripts(dist);
        const alone = stylesInside(dist);
        for (const page of globSync('**/*.html', { cwd: dist })) {
          if (isFrozen(page)) continue;
          const file = join(dist, page);
          const html = leanPictures(plainVoids(policyFirst(readFileSync(file, 'utf8'), page)));
          const told = first.putInto(oneSpace(closeLinks(numbersApart(html))));
          const own = isFramed(page)
            ? ownScriptsOnly(alone.putInto(told, page), page)
            : alone.leave(stylesInOpening(told));
          writeFileSync(file, usedOnly(own, assetsOf(own), page));
        }
        first.remove();
        alone.remove();
        if (site === undefined) throw new Error('astro.config.mjs: expected a site');
        const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
        writeFileSync(join(dist, SBOM), billOf(lock));
        logger.info(writeZip(dist, new URL(site).origin));
        logger.info(`${await pack(dist)} texts packed`);
        logger.info(await writeManifest(dist));
        logger.info(await writeSums(dist));
      },
    },
  };
}

/** A frame of one version, whose bytes never change: it was finished when it was released. */
function isFrozen(page: string): boolean {
  return /^embed[\\/][^\\/]+[\\/]v\d+[\\/]/.test(page);
}

/** A frame; what shows one in columns is a page of the site. */
function isFramed(page: string): boolean {
  return /^embed[\\/]/.test(page) && !/[\\/]preview[\\/]/.test(page);
}
