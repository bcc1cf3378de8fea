import { z } from 'zod';
import { citableId, slug, text } from './ids.ts';

/** Sheets to print, by the end of their address, `/handouts/<sheet>/`. */
export const HANDOUTS = [
  'chart-sheet',
  'position-cards',
  'restatement',
  'vocabulary',
  'evidence-hunt',
  'exit-card',
] as const;
export type Handout = (typeof HANDOUTS)[number];

/** What a structured academic controversy goes through, in this order. */
export const PHASES = ['prepare', 'present', 'restate', 'swap', 'drop', 'agree'] as const;

/** What a pair can do well, whichever answer it was dealt. The first weighs most in every rubric. */
export const ASPECTS = ['restating', 'places', 'hedges', 'difference'] as const;

/** What is on the wall: one of these. */
const wallSchema = z.union([
  /** Slides of a chapter; "home" for those of the opening page. */
  z.strictObject({ deck: slug }),
  /** A chart, and the state it stands in. */
  z.strictObject({ chart: slug, state: slug.optional() }),
  /** The two answers of the controversy, with their statements. */
  z.strictObject({ answers: z.literal(true) }),
  /** The show of hands, before and after. */
  z.strictObject({ hands: z.enum(['before', 'after']) }),
]);
export type Wall = z.infer<typeof wallSchema>;

/** A part of a lesson. */
const stepSchema = z.strictObject({
  /** Its anchor on the page of the plan. */
  id: slug,
  title: text,
  /** How long it takes. All of them add up to the plan's. */
  minutes: z.int().min(1).max(60),
  /** Which part of a structured academic controversy it is. */
  phase: z.enum(PHASES).optional(),
  /** Words to read out to the class. */
  say: text.optional(),
  /** What the teacher does and the class does, in turn. */
  do: z.array(text).min(1).max(5),
  /** What its words rest on. */
  cites: z.array(citableId).min(1).optional(),
  wall: wallSchema.optional(),
  /** What is on the desk. */
  desk: z.array(z.enum(HANDOUTS)).min(1).optional(),
});
export type PlanStep = z.infer<typeof stepSchema>;

/** A lesson. The name of its file is the end of its address. */
export const planSchema = z.strictObject({
  /** Place in the list, from 1. */
  order: z.int().min(1),
  title: text,
  /** How long it takes. */
  minutes: z.int().min(5).max(120),
  /** How it works; a controversy goes through all of `PHASES`, and a stranger's is read out. */
  kind: z.enum(['starter', 'chart', 'controversy', 'substitute']),
  /** What it is, in a sentence or two. */
  line: text,
  /** Ages that it is meant for. Schools differ in what they call a year. */
  ages: z.strictObject({ from: z.int().min(11), to: z.int().max(19) }),
  /** What somebody can do afterwards. */
  objectives: z.array(text).min(1).max(4),
  /** What a teacher does before. */
  before: z.array(text).min(1).max(5),
  /** Terms of the glossary that are needed. */
  words: z.array(slug).min(1).max(12),
  /** The question whose two answers are taken up, unless a chapter below has another. */
  controversy: slug.optional(),
  steps: z.array(stepSchema).min(2).max(12),
  /** What to leave out when time runs out, in this order; ids of steps where a whole step goes. */
  short: z
    .array(z.strictObject({ step: slug.optional(), text }))
    .min(1)
    .max(4),
  /** What pupils write before they go: about the texts, never about themselves. */
  exit: z
    .array(text.refine((words) => /[?.]$/.test(words)))
    .min(1)
    .max(3),
  /** What is looked at, if anything is marked; points are the same for either answer. */
  rubric: z
    .array(
      z.strictObject({
        aspect: z.enum(ASPECTS),
        points: z.int().min(1).max(6),
        full: text,
        part: text,
      }),
    )
    .optional(),
  /** Who may need it another way, and how. */
  differently: z
    .array(z.strictObject({ whom: text, how: text }))
    .min(1)
    .max(6),
  /** What people often think, what the sources say, and where that stands. */
  misread: z
    .array(
      z.strictObject({
        thought: text,
        instead: text,
        cites: z.array(citableId).min(1),
        /** The chapter that answers it. */
        chapter: slug,
      }),
    )
    .min(1)
    .max(6),
  /** Chapters that the lesson can start from, the plan's own first, and what changes. */
  starts: z
    .array(
      z.strictObject({
        chapter: slug,
        /** What is on the wall in place of what the plan says. */
        chart: slug,
        state: slug.optional(),
        /** Another question than the plan's. */
        controversy: slug.optional(),
        /** False where the slides of the chapter should not be shown to a class. */
        slides: z.literal(false).optional(),
        changes: text,
      }),
    )
    .min(1),
});
export type Plan = z.infer<typeof planSchema>;
