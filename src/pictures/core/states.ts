/**
 * The state of a chart by its id.
 * @param states states of the chart, in order
 * @throws where there is none, naming the known ones
 */
export function stateOf<State extends { id: string }>(states: readonly State[], id: string): State {
  const state = states.find((candidate) => candidate.id === id);
  if (state) return state;
  throw new Error(
    `No state "${id}"; expected one of ${states.map((known) => known.id).join(', ')}`,
  );
}
