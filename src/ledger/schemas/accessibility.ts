import { z } from 'zod';
import { day, slug, text } from './ids.ts';

/** Principles of Chartability, in its order, with what each asks in a word. */
export const PRINCIPLES = [
  'perceivable',
  'operable',
  'understandable',
  'robust',
  'compromising',
  'assistive',
  'flexible',
] as const;
type Principle = (typeof PRINCIPLES)[number];

/**
 * Heuristics of Chartability (github.com/Chartability/POUR-CAF, as read in November 2026), in its order, under
 * names of ours. An exclamation mark stands before those that it calls critical.
 */
const LISTED: Readonly<Record<Principle, string>> = {
  perceivable:
    '!contrast !not-only-seen !text-size not-colour-alone nothing-covered colour-vision spacing !no-seizures',
  operable:
    '!many-inputs !told-how !keys-of-others control-contrast focus-seen tab-stops simple-ways target-size',
  understandable:
    '!how-to-read !title !reading-level what-acts-on-what complexity changes terms-defined uncertainty axes fitting-controls',
  robust: 'standards semantics many-browsers',
  compromising: '!table more-than-one-way where-am-i undo structure data-to-take shareable',
  assistive: '!density !no-toil patterns-told numbers-readable extremes begins-with-example',
  flexible:
    '!own-styles pausing scrolling zoom text-settings consistent contrast-settings other-kinds',
};

/** A heuristic: its name here, its principle, and whether Chartability calls it critical. */
export interface Heuristic {
  id: string;
  principle: Principle;
  critical: boolean;
}

/** All fifty, in the order of Chartability. */
export const HEURISTICS: readonly Heuristic[] = PRINCIPLES.flatMap((principle) =>
  LISTED[principle].split(' ').map((name) => ({
    ...{ id: name.replace('!', ''), principle, critical: name.startsWith('!') },
  })),
);

/** How a heuristic is answered. */
export const ANSWERS = ['met', 'partly', 'not', 'does not apply'] as const;

/** Tests that hold an answer, by file; without them it was looked at by hand. */
const testsSchema = z
  .array(
    z.string().regex(/^tests\/[\w/-]+\.(spec|test)\.ts$/, { error: 'expected a file of tests' }),
  )
  .min(1)
  .optional();

const answerSchema = z
  .strictObject({
    /** One of `HEURISTICS`. */
    id: slug,
    /** What it asks, in our words. */
    asks: text,
    answer: z.enum(ANSWERS),
    /** Why we answer so, and where it can be seen. */
    says: text,
    /** What fails; where the answer is "partly" or "not", and only there. */
    fails: text.optional(),
    tests: testsSchema,
  })
  .refine(
    ({ answer, fails }) => (fails !== undefined) === (answer === 'partly' || answer === 'not'),
    { error: 'expected "fails" where the answer is "partly" or "not", and only there' },
  );

/** What we find of a criterion of WCAG. */
export const VERDICTS = ['holds', 'fails', 'does not apply'] as const;

/** Our verdict on a criterion; its level and name come from `CRITERIA`, so that neither can be wrong here. */
const verdictSchema = z.strictObject({
  /** Its number, such as "1.4.10". */
  id: z.string().regex(/^\d\.\d\.\d{1,2}$/, { error: 'expected the number of a criterion' }),
  verdict: z.enum(VERDICTS),
  /** How we know, what fails and where, or why it does not apply. */
  says: text,
  tests: testsSchema,
});

/** A failure that we know. */
const failureSchema = z.strictObject({
  what: text,
  /** Whom it meets. */
  who: text,
  /** What they can do instead. */
  instead: text,
});

/** `content/accessibility.yaml`: what we hold to, how it is tested, what fails. All of it is ours. */
export const accessibilitySchema = z.strictObject({
  /** The day on which all of it was last gone through. */
  looked: day,
  /** What we hold to. */
  holds: z.array(text).min(1),
  /** How it is tested: what, and with what. */
  tested: z.array(z.strictObject({ what: text, how: text })).min(1),
  /** What nobody has done yet. */
  untested: z.array(text).min(1),
  failures: z.array(failureSchema).min(1),
  /** One for each criterion of WCAG 2.2, in its order. */
  criteria: z.array(verdictSchema),
  heuristics: z.array(answerSchema),
});
export type Accessibility = z.infer<typeof accessibilitySchema>;
