/** The header every delivery carries (/concepts/webhooks). */
export const ARCUS_SIGNATURE_HEADER = "Arcus-Signature";

/** What a secret begins with. It is part of the key. */
export const SECRET_PREFIX = "whsec_";
