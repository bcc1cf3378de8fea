/// <reference types="astro/client" />
import type { PageEvidence } from './site/content/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page cites and shows, numbered; set by the page before its parts render. */
      evidence?: PageEvidence;
      /** Documents that have spoken in a block of the page so far. */
      spoken?: Set<string>;
    }
  }
}
