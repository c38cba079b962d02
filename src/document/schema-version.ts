/** The version of the document that this package writes. Apart from what opens older ones: whoever only writes a document needs none of that. */
export const SCHEMA_VERSION = 1;
export const SCHEMA = 'shootprint/production@1';
