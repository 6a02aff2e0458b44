/** Stands in the bundles for the event streams of the AWS SDK. No command that we send has one. */
export const eventStreamSerdeProvider = () => ({});

/** Every client of S3 is configured with it. */
export function resolveEventStreamSerdeConfig<Config>(config: Config): Config {
  return config;
}

export class EventStreamSerde {
  constructor() {
    throw new Error('An event stream cannot be read: the bundles have no @smithy/core/event-streams.');
  }
}
