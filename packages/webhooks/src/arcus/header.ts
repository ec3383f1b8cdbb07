/** The signature header of every delivery (/concepts/webhooks). */
export const ARCUS_SIGNATURE_HEADER = "Arcus-Signature";

/** The prefix of every secret. It is part of the key. */
export const SECRET_PREFIX = "whsec_";
