/** Labels of an axis of shares, as everywhere else: a space before the sign. */
export const PERCENT = "format(datum.value * 100, '.0f') + ' %'";
