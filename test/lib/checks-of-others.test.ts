import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { createApp } from './synth.ts';

test("the template passes CDK's own checks and every rule of cdk-nag's AWS Solutions pack not explained", () => {
  // With all that a setting adds.
  const { app } = createApp({ proveHourly: true });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).not.toThrow();
}, 60_000);
