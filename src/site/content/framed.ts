/** Every frame that other sites can hold, whatever it shows. */
import { type Chart, chartCites, charts } from './charts.ts';
import { chartEmbed, type Embed, guessEmbed, questionEmbed } from './embeds.ts';
import { type FramedGuess, framedGuesses } from './guesses.ts';
import { citesOfQuestions } from './hard.ts';
import { type NamedQuestion, questions } from './load.ts';

/** What a frame shows. */
export type Framed = {
  embed: Embed;
  title: string;
  /** Statements and sources that it shows or rests on. */
  cites: readonly string[];
} & (
  | { kind: 'chart'; chart: Chart }
  | { kind: 'question'; question: NamedQuestion }
  | { kind: 'guess'; framed: FramedGuess }
);

/** All of them: charts, cards, guesses. */
export const allFramed: readonly Framed[] = [
  ...charts.map((chart): Framed => ({
    ...{ kind: 'chart', chart, title: chart.spec.title, embed: chartEmbed(chart) },
    cites: chartCites(chart),
  })),
  ...questions.map((question): Framed => ({
    ...{ kind: 'question', question, title: question.question, embed: questionEmbed(question) },
    cites: citesOfQuestions([question]),
  })),
  ...framedGuesses.map((framed): Framed => ({
    ...{
      kind: 'guess',
      framed,
      title: framed.guess.question,
      embed: guessEmbed(framed.frame, framed.guess.version),
    },
    cites: [framed.guess.statement],
  })),
];
