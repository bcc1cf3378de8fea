import type { AstroIntegration, AstroRenderer } from 'astro';

/**
 * A framework that draws on the server only. No page has a `client:*` directive, so Astro need not build
 * what would wake its components; it would ship that file though no page asks for it.
 */
export function serverOnly(framework: AstroIntegration): AstroIntegration {
  const setUp = framework.hooks['astro:config:setup'];
  return {
    ...framework,
    hooks: {
      ...framework.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer({ name, serverEntrypoint }: AstroRenderer) {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
