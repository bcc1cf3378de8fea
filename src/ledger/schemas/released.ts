import { z } from 'zod';
import { day, slug, text } from './ids.ts';

/** Ten hexadecimal digits, as `hash40` gives them. */
const digest = z.string().regex(/^[0-9a-f]{10}$/, { error: 'expected ten hexadecimal digits' });

/** One version of a frame, as it was written to `public/embed/<id>/v<version>/` once and for all. */
const releasedSchema = z.strictObject({
  /** Name of the frame: "some-chart", "question-on-device". */
  id: slug,
  version: z.int().min(1),
  /** The day from which what it shows was as it is. */
  date: day,
  /** Its title, for whoever lists frames or names one for a screen reader. */
  title: text,
  /** SHA-256 of its file in hexadecimal digits, and how many bytes it has. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' }),
  bytes: z.int().min(1),
  /** Names of the faces it asks for, in `public/embed/fonts/`. */
  fonts: z.array(z.string().regex(/^[0-9a-f]{16}\.woff2$/, { error: 'expected a hash.woff2' })),
  /** Digests of what it says, part by part: data, words, pictures. */
  says: z.record(slug, digest),
  /** Corners of the line of its heights: width of the column, height, both in CSS px. */
  heights: z.array(z.tuple([z.number(), z.number()])).min(1),
});
export type Released = z.infer<typeof releasedSchema>;

/** `content/released.json`: in the order in which they were written; none is ever taken out. */
export const releasedFileSchema = z.array(releasedSchema).superRefine((all, context) => {
  all.forEach(({ id, version }, index) => {
    const before = all.slice(0, index).filter((one) => one.id === id);
    if (before.some((one) => one.version >= version))
      context.addIssue({
        code: 'custom',
        path: [index, 'version'],
        message: 'expected a version that is higher than the ones released before',
      });
  });
});
