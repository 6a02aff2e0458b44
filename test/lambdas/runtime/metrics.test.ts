import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CodedError } from '#domain/text/coded-error.ts';
import { log } from '#lambdas/runtime/log.ts';
import { metric } from '#lambdas/runtime/metrics.ts';

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

const written = () => lines.map((line) => JSON.parse(line));

describe('a metric', () => {
  test('is one line of CloudWatch’s embedded metric format, and nothing but its JSON', () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_770_000_000_000);
    metric('SendRate', 12.5, 'Count/Second');
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

  test('counts, where no unit is said', () => {
    metric('Arrivals', 1);
    expect(written()[0]._aws.CloudWatchMetrics[0].Metrics).toEqual([{ Name: 'Arrivals', Unit: 'Count' }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'of %s is left out: CloudWatch takes numbers',
    (value) => {
      metric('DrainSeconds', value, 'Seconds');
      expect(lines).toEqual([]);
    },
  );

  test('is not written outside of a deployment', () => {
    vi.stubEnv('DOMAIN', undefined);
    metric('Sent', 1);
    log.error('It failed.', new Error('x'));
    expect(lines).toEqual([]);
  });
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
