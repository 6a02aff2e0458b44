import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleAssets } from '#lib/assets.ts';
import { ofType, plain, synthesize, target } from './synth.ts';

const template = synthesize();
const lambdas = ofType(template, 'AWS::Lambda::Function');

describe('what feeds whom', () => {
  test('each queue calls one Lambda, which reports what failed', () => {
    const feeds = [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()].map((mapping) => {
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      const { MaximumConcurrency: calls } = mapping.ScalingConfig;
      return [target(mapping.EventSourceArn), target(mapping.FunctionName), mapping.BatchSize, calls];
    });
    expect(feeds.sort()).toEqual([
      ['ChangesQueue', 'changes', 100, 5],
      ['DeliveryQueue', 'delivery', 10, 10],
      ['FeedbackQueue', 'feedback', 1000, 20],
      ['HeadcountQueue', 'headcount', 10, 2],
      ['InboundQueue', 'inbound', 1, 10],
      ['LaterQueue', 'changes', 10, 5],
      ['NoticeQueue', 'delivery', 10, 2],
      ['OrganizerQueue', 'inbound', 1, 10],
      ['RoundsQueue', 'updatecancel', 1, 10],
      ['RsvpQueue', 'rsvp', 10, 20],
      ['WebhookQueue', 'webhookcaller', 10, 20],
    ]);
  });

  test('the deploy guide says how many calls at once that makes', () => {
    const calls = [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()].map(
      ({ ScalingConfig }) => ScalingConfig.MaximumConcurrency,
    );
    const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    expect(guide).toContain(`ours may ask for ${calls.reduce((sum, one) => sum + one, 0)} beside`);
  });

  test('each Lambda has the queues that feed it in its environment', () => {
    const feeding = [...lambdas].flatMap(([id, { Environment }]) => {
      const urls = JSON.stringify(Environment?.Variables.FEEDING_QUEUE_URLS ?? []);
      return [...urls.matchAll(/"Ref":"(\w+)"/g)].map(([, queue = '']) => [plain(queue), plain(id)]);
    });
    const feeds = [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()];
    expect(feeding.sort()).toEqual(
      feeds.map(({ EventSourceArn, FunctionName }) => [target(EventSourceArn), target(FunctionName)]).sort(),
    );
  });

  test('each topic goes to one queue, without an envelope', () => {
    const subscriptions = [...ofType(template, 'AWS::SNS::Subscription').values()];
    expect(
      subscriptions.map(({ TopicArn, Endpoint }) => [target(TopicArn), target(Endpoint)]).sort(),
    ).toEqual([
      ['Receivingcreatetopic', 'InboundQueue'],
      ['Receivingrsvptopic', 'RsvpQueue'],
      ['SendingEvents', 'FeedbackQueue'],
    ]);
    expect(subscriptions.every(({ RawMessageDelivery }) => RawMessageDelivery === true)).toBe(true);
  });

  test('mail to create@ and rsvp@ is scanned, stored under its prefix and announced; mail to prove@ is not announced', () => {
    const rules = [...ofType(template, 'AWS::SES::ReceiptRule').values()].map(({ Rule }) => {
      const { ObjectKeyPrefix: prefix, TopicArn: topic, KmsKeyArn: key } = Rule.Actions[0].S3Action;
      return [
        Rule.Recipients,
        prefix,
        topic && target(topic),
        Rule.ScanEnabled,
        Rule.Enabled,
        Rule.Actions.length,
        key,
      ];
    });
    expect(rules).toEqual([
      [['create@invites.test'], 'mail/create/', 'Receivingcreatetopic', true, true, 1, undefined],
      [['rsvp@invites.test'], 'mail/rsvp/', 'Receivingrsvptopic', true, true, 1, undefined],
      [['prove@invites.test'], 'mail/prove/', undefined, true, true, 1, undefined],
    ]);
  });

  test('what SES reports about sent mail goes to the topic of the feedback queue', () => {
    const [destination] = ofType(template, 'AWS::SES::ConfigurationSetEventDestination').values();
    expect(target(destination.EventDestination.SnsDestination.TopicARN)).toBe('SendingEvents');
    expect(destination.EventDestination.MatchingEventTypes).toEqual([
      'send',
      'delivery',
      'bounce',
      'complaint',
      'reject',
      'deliveryDelay',
    ]);
  });

  test('every path and method of the API streams from the api Lambda', () => {
    const methods = [...ofType(template, 'AWS::ApiGateway::Method').values()];
    expect(methods.map(({ HttpMethod }) => HttpMethod)).toEqual(['ANY', 'ANY']);
    for (const { Integration } of methods) {
      expect(Integration).toMatchObject({ Type: 'AWS_PROXY', ResponseTransferMode: 'STREAM' });
      expect(JSON.stringify(Integration.Uri)).toMatch(/"api[0-9A-F]{8}".*response-streaming-invocations/);
    }
    const [resource] = ofType(template, 'AWS::ApiGateway::Resource').values();
    expect(resource.PathPart).toBe('{proxy+}');
  });
});

describe('the environment of each Lambda', () => {
  const taskRoot = mkdtempSync(join(tmpdir(), 'yesmaybe-assets-'));
  bundleAssets(join(taskRoot, 'assets'));
  const values: Record<string, string> = {
    LIMITS: '{"invitesPerMinute":1,"invitesPerDay":1}',
    AMBIGUOUS_SECONDS: '1',
    HEADCOUNT: 'true',
    WEBHOOK_LOOPBACK: 'false',
    ATTEMPTS: '5',
    MAIL_DAYS: '90',
  };
  const standIn = (name: string) => values[name] ?? (/_URLS?$/.test(name) ? 'https://example.com' : 'x');

  const all = ['inbound', 'rsvp', 'update-cancel', 'delivery', 'headcount', 'feedback', 'changes'];
  const onlyForMetrics = ['feedback', 'changes', 'webhook-caller'];
  test.each([...all, 'webhook-caller', 'api'])(
    '%s gets every variable it reads, and none it does not',
    async (name) => {
      const [, lambda] =
        [...lambdas].find(([id]) => plain(id) === name.replace('-', '')) ?? expect.fail(`no Lambda ${name}`);
      const given = lambda.Environment.Variables;
      expect(given, 'source maps are read at every cold start').not.toHaveProperty('NODE_OPTIONS');
      const variables = Object.fromEntries(Object.keys(given).map((key) => [key, standIn(key)]));
      const { createHandler, createApi } = await import(`../../lambdas/${name}/handler.ts`);
      const create = createHandler ?? createApi;
      // Lambda itself says where the bundle lies; the assets are beside it.
      const lambdaOwn = { LAMBDA_TASK_ROOT: taskRoot };
      expect(() => create({ ...variables, ...lambdaOwn })).not.toThrow();
      expect(given.DOMAIN, 'of which deployment its metrics are').toBe('invites.test');
      for (const key of Object.keys(variables).filter(
        (key) => key !== 'DOMAIN' || !onlyForMetrics.includes(name),
      )) {
        expect(() => create({ ...variables, ...lambdaOwn, [key]: undefined })).toThrow(key);
      }
    },
  );

  test('the look of the deployment reaches those who write mail, and the pages', () => {
    const logo = 'https://example.com/logo.png';
    const branded = ofType(synthesize({ accent: '#0B57D0', logo }), 'AWS::Lambda::Function');
    const variables = Object.fromEntries(
      [...branded].map(([id, { Environment }]) => [plain(id), Environment?.Variables ?? {}]),
    );
    for (const name of ['inbound', 'rsvp', 'updatecancel', 'delivery', 'headcount', 'api'])
      expect(variables[name]).toMatchObject({ ACCENT: '#0b57d0', LOGO: logo });
  });

  test('settings reach them as they read it', () => {
    const variables = Object.assign(
      {},
      ...[...lambdas.values()].map(({ Environment }) => Environment?.Variables),
    );
    expect(variables).toMatchObject({
      DOMAIN: 'invites.test',
      PRODUCT: 'Yesmaybe',
      ORGANIZERS: 'ann@example.com,*@example.org',
      OWNERS: '',
      DEFAULT_TIME_ZONE: 'UTC',
      AMBIGUOUS_SECONDS: '900',
      MAIL_DAYS: '90',
      LIMITS: '{"invitesPerMinute":12000,"invitesPerDay":50000}',
    });
    expect(variables.PUBLIC_URL['Fn::Join'][1].at(-1)).toBe('/live');
  });

  test('they run on one runtime and architecture', () => {
    for (const { Runtime, Architectures, Handler } of lambdas.values()) {
      expect([Runtime, Architectures, Handler]).toEqual(['nodejs24.x', ['arm64'], 'index.handler']);
    }
  });

  test('those that answer their own messages are not stopped as run-away loops', () => {
    const allowed = [...lambdas].filter(([, { RecursiveLoop }]) => RecursiveLoop === 'Allow');
    expect(allowed.map(([id]) => plain(id)).sort()).toEqual([
      'changes',
      'delivery',
      'headcount',
      'inbound',
      'updatecancel',
      'webhookcaller',
    ]);
  });
});
