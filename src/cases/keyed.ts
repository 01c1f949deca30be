/**
 * Makes an id from what it stands for: the same parts give the same id, and the id tells nothing without the installation's secret.
 * The pipeline hands in a keyed hash; tests may join the parts.
 */
export type Keyed = (parts: readonly string[]) => string;
