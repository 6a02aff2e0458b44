/** The page with an organizer's events, which they find on their own page. */
import { scheduleId } from '#domain/access/public-id.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { TestDeployment } from '#harness/deployment.ts';
import { signingKeysReader } from '#store/signing-keys.ts';

/** Returns its path. */
export async function schedulePath(deployment: TestDeployment, organizer: string): Promise<string> {
  const keys = await deployment.as('api', signingKeysReader('keys'));
  return `/s/${scheduleId(keys, organizerHandle(organizer))}`;
}
