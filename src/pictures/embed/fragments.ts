/** What may follow the # in the address of a chart: its state, its theme, or both in either order. */

const THEMES = ['dark', 'light'] as const;

/** One such end of an address. CSS asks which of them is the target; any other shows the default. */
export interface Fragment {
  /** What stands after the #: "state=police&dark". */
  id: string;
  /** Place of the state among those that readers choose between. */
  at?: number;
  theme?: (typeof THEMES)[number];
}

/** The end of an address that leads to a state: "#state=police". */
export function stateFragment(state: string): string {
  return `#state=${state}`;
}

/**
 * Every end of an address that a page with these states understands.
 * @param states ids of the states that readers choose between, in order
 * @param themed whether the page takes its theme from its address too, as frames do
 */
export function fragmentsOf(states: readonly string[], themed: boolean): Fragment[] {
  const those = states.map((state, at): Fragment => ({ id: `state=${state}`, at }));
  if (!themed) return those;
  return [
    ...those,
    ...THEMES.flatMap((theme): Fragment[] => [
      { id: theme, theme },
      ...those.flatMap(({ id, ...rest }) => [
        { id: `${id}&${theme}`, theme, ...rest },
        { id: `${theme}&${id}`, theme, ...rest },
      ]),
    ]),
  ];
}
