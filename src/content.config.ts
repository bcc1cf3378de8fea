import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterSchema } from './ledger/schemas/chapter.ts';
import { pageSchema } from './ledger/schemas/page.ts';

export const collections = {
  chapters: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content/chapters' }),
    schema: chapterSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content' }),
    schema: pageSchema,
  }),
};
