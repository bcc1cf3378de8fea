import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Reply from '../../src/site/components/Reply.svelte';
import { reply } from '../support/replies.ts';

describe('a reply beside what it answers', () => {
  test('has who signs and when, every word, and what became of it', () => {
    const { body } = render(Reply, {
      props: { reply: reply({ says: 'Three <b>&</b> not two.' }) },
    });
    expect(body).toContain('Reply by The Lamp Society');
    expect(body).toContain('>1 March 2024</time>');
    expect(body).toContain('Three &lt;b>&amp;&lt;/b> not two.');
    expect(body).toContain('We are reading the source again.');
    expect(body).toContain('href="/replies/#lamp-oil"');
  });

  test('leads to the correction where there is one, and on its own page not to itself', () => {
    const outcome = {
      what: 'corrected',
      date: '2024-03-09',
      correction: 'c-2024-03-09-1',
    } as const;
    const { body } = render(Reply, { props: { reply: reply({ outcome }), here: true } });
    expect(body).toContain('href="/corrections/#c-2024-03-09-1"');
    expect(body).not.toContain('/replies/');
  });
});
