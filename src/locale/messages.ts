/** The messages of a language, in two parts. French gives the shape; a language that lacks a key does not compile. */
import { fr } from './messages/fr.js';
import type { frLater } from './messages/fr-later.js';
import type { frQuick } from './messages/fr-quick.js';
import type { Language } from './language.js';

/** What is said from the first moment on. */
export type Messages = typeof fr;
/** What is said once a balance, a gap, a provenance or a problem is shown. */
export type LaterMessages = typeof frLater;
/** What the quick estimate says. */
export type QuickMessages = typeof frQuick;
export type AllMessages = Messages & LaterMessages;

/** French comes with the first load; the others are fetched when a page asks for them. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'fr': return fr;
    case 'de': return (await import('./messages/de.js')).de;
    case 'en': return (await import('./messages/en.js')).en;
  }
}

export async function loadLaterMessages(language: Language): Promise<LaterMessages> {
  switch (language) {
    case 'fr': return (await import('./messages/fr-later.js')).frLater;
    case 'de': return (await import('./messages/de-later.js')).deLater;
    case 'en': return (await import('./messages/en-later.js')).enLater;
  }
}

export async function loadAllMessages(language: Language): Promise<AllMessages> {
  const [messages, later] = await Promise.all([loadMessages(language), loadLaterMessages(language)]);
  return { ...messages, ...later };
}

export async function loadQuickMessages(language: Language): Promise<QuickMessages> {
  switch (language) {
    case 'fr': return (await import('./messages/fr-quick.js')).frQuick;
    case 'de': return (await import('./messages/de-quick.js')).deQuick;
    case 'en': return (await import('./messages/en-quick.js')).enQuick;
  }
}
