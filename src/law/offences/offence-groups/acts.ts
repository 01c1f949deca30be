/** Acts as charges name them, in full or short: each also with its year or without. */
export const SEXUAL_OFFENCES_ACT = /\b(?:sexual offences act|soa)\b/i;
export const CRIMINAL_JUSTICE_AND_COURTS_ACT = /\b(?:criminal justice (?:and|&) courts act|cjca|cjac)\b/i;
export const PROTECTION_OF_CHILDREN_ACT = /\b(?:protection of children act|poca 1978|pca 1978|pca 78)\b/i;
export const CRIMINAL_JUSTICE_ACT_1988 = /\b(?:criminal justice act 1988|cja 1988|cja 88)\b/i;
export const CORONERS_AND_JUSTICE_ACT = /\b(?:coroners (?:and|&) justice act|caja 2009|cja 2009|cja 09)\b/i;
export const CRIMINAL_JUSTICE_AND_IMMIGRATION_ACT = /\b(?:criminal justice (?:and|&) immigration act|cjia)\b/i;
export const PROTECTION_FROM_HARASSMENT_ACT = /\b(?:protection from harassment act|pha)\b/i;
export const SERIOUS_CRIME_ACT_2015 = /\b(?:serious crime act 2015|sca 2015)\b/i;
export const MALICIOUS_COMMUNICATIONS_ACT = /\b(?:malicious communications act|mca 1988)\b/i;
export const COMMUNICATIONS_ACT = /\b(?:communications act 2003|ca 2003)\b/i;
export const ONLINE_SAFETY_ACT = /\b(?:online safety act|osa 2023)\b/i;
