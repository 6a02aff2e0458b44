import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CodedError } from '#domain/text/coded-error.ts';
import { log } from '#lambdas/runtime/log.ts';
import { metric, withMetrics } from '#lambdas/runtime/metrics.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.stubEnv('DOMAIN', 'invites.test');
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const measure = (note: () => void) => withMetrics(async () => note());
const written = () => lines.map((line) => JSON.parse(line));

describe('a metric', () => {
  test('is in a line of CloudWatch’s embedded metric format, which is nothing but JSON', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_770_000_000_000);
    await measure(() => metric('SendRate', 12.5, 'Count/Second'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(written()).toEqual([
      {
        _aws: {
          Timestamp: 1_770_000_000_000,
          CloudWatchMetrics: [
            {
              Namespace: 'Yesmaybe',
              Dimensions: [['Domain']],
              Metrics: [{ Name: 'SendRate', Unit: 'Count/Second' }],
            },
          ],
        },
        Domain: 'invites.test',
        SendRate: 12.5,
      },
    ]);
  });

  test('is in one line with all others of its invocation, and keeps each of its values', async () => {
    await measure(() => {
      metric('Arrivals', 1);
      metric('Waiting', 3);
      metric('Arrivals', 1);
    });
    expect(written()).toEqual([expect.objectContaining({ Arrivals: [1, 1], Waiting: 3 })]);
    expect(written()[0]._aws.CloudWatchMetrics[0].Metrics.map(({ Name }: { Name: string }) => Name)).toEqual([
      'Arrivals',
      'Waiting',
    ]);
  });

  test('is written when the work fails, and once', async () => {
    const failing = withMetrics(async () => {
      metric('Sent', 1);
      throw new Error('It failed.');
    });
    await expect(failing).rejects.toThrow('It failed.');
    await measure(() => {});
    expect(lines).toHaveLength(1);
  });

  test('counts, where no unit is said', async () => {
    await measure(() => metric('Arrivals', 1));
    expect(written()[0]._aws.CloudWatchMetrics[0].Metrics).toEqual([{ Name: 'Arrivals', Unit: 'Count' }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'of %s is left out: CloudWatch takes numbers',
    async (value) => {
      await measure(() => metric('DrainSeconds', value, 'Seconds'));
      expect(lines).toEqual([]);
    },
  );

  test('is not written outside of a deployment', async () => {
    vi.stubEnv('DOMAIN', undefined);
    await measure(() => metric('Sent', 1));
    log.error('It failed.', new Error('x'));
    expect(lines).toEqual([]);
  });
});

test('in Lambda, each line of the log is nothing but JSON on standard output', () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'rsvp');
  log.info('Answer taken.', { eventId: 'e' });
  log.error('It failed.', new CodedError('ses-quota', 'The quota is used up.'));
  expect(written()).toMatchObject([
    { level: 'INFO', message: 'Answer taken.', eventId: 'e' },
    { level: 'ERROR', message: 'It failed.', code: 'ses-quota' },
    { Errors: 1 },
  ]);
});

describe('what is logged as an error is counted', () => {
  test('among all of the deployment and among those of its code', () => {
    log.error('It failed.', new CodedError('ses-quota', 'The quota is used up.'));
    expect(written()).toEqual([
      expect.objectContaining({ Domain: 'invites.test', Code: 'ses-quota', Errors: 1 }),
    ]);
    expect(written()[0]._aws.CloudWatchMetrics[0].Dimensions).toEqual([['Domain'], ['Domain', 'Code']]);
  });

  test('as AWS’s where it comes from the SDK', () => {
    const error = Object.assign(new Error('eve@evil.example'), {
      name: 'InternalServerError',
      $metadata: {},
    });
    log.error('It failed.', error);
    expect(written().map(({ Code }) => Code)).toEqual(['aws']);
  });

  test.each([
    ['an error of nobody’s making', new TypeError('eve@evil.example is not iterable')],
    ['the number of an abort', new DOMException('aborted', 'AbortError')],
    ['null', null],
    ['a word', 'eve@evil.example'],
    ['undefined', undefined],
  ])('as a bug where there is no code: %s', (_, error) => {
    log.error('It failed.', error);
    expect(written().map(({ Code }) => Code)).toEqual(['bug']);
    expect(lines.join()).not.toContain('@');
  });
});
