/** The CDK app. `cdk deploy` runs it, and so does the local server, which starts what the template says. */
import { App, CfnOutput, Validations } from 'aws-cdk-lib';
import { bundleLambdas } from '#lib/bundles.ts';
import { codeVersion } from '#lib/code-version.ts';
import { readSettings, SETTINGS_FILE, SettingsError } from '#lib/settings-file.ts';
import { Yesmaybe } from '#lib/stack.ts';

const app = new App({ analyticsReporting: false, treeMetadata: false, stackTraces: false });
try {
  const settings = readSettings(app.node.tryGetContext('settings') ?? SETTINGS_FILE);
  const code = await bundleLambdas(app.outdir, settings.accent);
  const stack = new Yesmaybe(app, settings.name, { settings, code });
  new CfnOutput(stack, 'CodeVersion', { value: codeVersion(app.outdir) });
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}

// CDK's own switch for its checks of the template, which take seconds; the local server turns both off.
if (process.env.CDK_VALIDATION !== 'false') {
  const { AwsSolutionsChecks } = await import('cdk-nag');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
