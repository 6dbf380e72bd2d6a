/** Room for one letter and for the cell's own edges, in rem; headings may break into two lines. */
const perLetter = 0.55;
const edges = 1.75;
const narrowest = 7;

/** Width of a column in which nothing of its longest value is cut: „exactly what will leave“ means all of it. */
export function columnWidth(header: string, values: readonly string[]): string {
  const longestWord = Math.max(...header.split(/[\s-]/).map((word) => word.length));
  const longest = values.reduce((most, value) => Math.max(most, value.length), longestWord);
  return `${Math.max(narrowest, longest * perLetter + edges).toFixed(2)}rem`;
}
