/** A fresh Thunderbird profile: an account for each person, and nothing that leaves this machine or asks questions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Ports {
  readonly pop3: number;
  readonly smtp: number;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** IANA name: where the people are, which is not where the events are. */
export const ZONE = 'America/New_York';

const QUIET: Preferences = {
  'network.dns.disabled': true,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.manage-offline-status': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': 'data:,',
  'mail.inappnotifications.enabled': false,
  'mailnews.start_page.enabled': false,
  'mailnews.start_page_override.mstone': 'ignore',
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.spotlight.firstRunDone': true,
  'mail.shell.checkDefaultClient': false,
  'mail.rights.version': 1,
  'mail.spam.version': 1,
  'mail.biff.show_alert': false,
  'mail.biff.play_sound': false,
  'mailnews.database.global.indexer.enabled': false,
  'calendar.alarms.show': false,
  'calendar.alarms.playsound': false,
  'calendar.item.promptDelete': false,
};

const SETTINGS: Preferences = {
  'intl.locale.requested': 'en-US',
  'calendar.timezone.useSystemTimezone': false,
  'calendar.timezone.local': ZONE,
  // Any free port; Thunderbird writes it down in the profile.
  'marionette.port': 0,
};

/** Writes the preferences of a Thunderbird that is these people's. `directory` is created. */
export function writeProfile(directory: string, people: readonly Person[], ports: Ports): void {
  mkdirSync(directory, { recursive: true });
  const lines = Object.entries({ ...QUIET, ...SETTINGS, ...accounts(people, ports) }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(directory, 'user.js'), lines.join(''));
}

function accounts(people: readonly Person[], { pop3, smtp }: Ports): Preferences {
  const keys = people.map((_, index) => `account${index + 1}`);
  return {
    'mail.accountmanager.accounts': [...keys, 'local'].join(','),
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.accountmanager.localfoldersserver': 'local',
    'mail.account.local.server': 'local',
    ...under('mail.server.local', {
      type: 'none',
      hostname: 'Local Folders',
      userName: 'nobody',
      'directory-rel': '[ProfD]Mail/local',
    }),
    'mail.smtpservers': 'smtp',
    'mail.smtp.defaultserver': 'smtp',
    // No encryption, no login.
    ...under('mail.smtpserver.smtp', {
      hostname: '127.0.0.1',
      port: smtp,
      authMethod: 1,
      try_ssl: 0,
      hello_argument: 'localhost',
    }),
    ...Object.assign({}, ...people.map((person, index) => account(index + 1, person, pop3))),
  };
}

function account(number: number, { name, address }: Person, port: number): Preferences {
  return {
    ...under(`mail.account.account${number}`, {
      server: `server${number}`,
      identities: `identity${number}`,
    }),
    ...under(`mail.identity.identity${number}`, {
      useremail: address,
      fullName: name,
      valid: true,
      smtpServer: 'smtp',
      fcc: false,
    }),
    // No encryption; the password in clear. Mail is fetched when the person does so.
    ...under(`mail.server.server${number}`, {
      type: 'pop3',
      hostname: '127.0.0.1',
      port,
      userName: address,
      name: address,
      socketType: 0,
      authMethod: 3,
      login_at_startup: false,
      check_new_mail: false,
      'directory-rel': `[ProfD]Mail/server${number}`,
    }),
  };
}

function under(branch: string, preferences: Preferences): Preferences {
  return Object.fromEntries(Object.entries(preferences).map(([name, value]) => [`${branch}.${name}`, value]));
}
