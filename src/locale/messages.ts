/** The messages of a language. French gives the shape; a language that lacks a key does not compile. */
import { fr } from './messages/fr.js';
import type { Language } from './language.js';

export type Messages = typeof fr;

/** French comes with the first load; the others are fetched when a page asks for them. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'fr': return fr;
    case 'de': return (await import('./messages/de.js')).de;
    case 'en': return (await import('./messages/en.js')).en;
  }
}
