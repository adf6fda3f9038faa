import type { Services } from '../services';

/** Asks for the name that stands below letters, keeps it in the settings of the user, and signs what waits for it. */
export async function setName({ index, signer }: Services): Promise<void> {
  await index.ready();
  await signer.ask();
}
