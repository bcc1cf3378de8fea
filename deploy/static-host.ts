import { HEADER_RULES, inUtf8, ruleBefore } from './headers.ts';

/**
 * The `_headers` file that static hosts read from the folder they publish.
 *
 * Rules that match the same path add up there, so a narrower rule first takes off (`! Name`)
 * what wider ones put on. Cloudflare Pages documents that form; a host that does not know it
 * joins both values, which refuses framing where embeds should allow it: the safe way to fail.
 *
 * Rules hold for errors there too, so frames of one version are asked for anew as others are.
 */
export function staticHostHeaders(): string {
  const [base, ...others] = HEADER_RULES;
  const lines = [
    '# Made by `npm run headers` from deploy/headers.ts. Do not edit.',
    ...block('/*', Object.entries(base.headers).map(setLine)),
  ];
  for (const rule of others.filter(({ onlyFound }) => !onlyFound))
    for (const path of rule.paths) {
      const before = ruleBefore(rule, path).headers;
      const changed = Object.entries(rule.headers).filter(
        ([name, value]) => before[name] !== value,
      );
      const removed = Object.keys(before).filter((name) => before[name] !== rule.headers[name]);
      const settings = [...removed.map((name) => `! ${name}`), ...changed.map(setLine)];
      if (rule.type !== undefined) settings.push(setLine(['Content-Type', inUtf8(rule.type)]));
      lines.push(...block(path, settings));
    }
  return `${lines.join('\n')}\n`;
}

function setLine([name, value]: [string, string]): string {
  return `${name}: ${value}`;
}

function block(path: string, settings: string[]): string[] {
  return ['', path, ...settings.map((setting) => `  ${setting}`)];
}
