/** The version of the rules: raise it with every change that can change a clause; stored with every clause they read. */
export const RULES_VERSION = '1.16.0';
