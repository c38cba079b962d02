/** Puts the pictures of a page, of its reference and of what differs into a folder, for whoever looks at them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';

export async function keepPictures(folder, name, { seen, model, differing }) {
  await mkdir(folder, { recursive: true });
  for (const [kind, picture] of [['seen', seen.picture], ['reference', model.picture], ['difference', differing.picture]]) await writeFile(join(folder, `${name}.${kind}.png`), PNG.sync.write(picture));
}
