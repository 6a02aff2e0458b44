/** What a person sees and does in Thunderbird's window. Runs inside Thunderbird, with its rights and its modules. */
const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
const { CalAttendee } = ChromeUtils.importESModule('resource:///modules/CalAttendee.sys.mjs');
const { CalRecurrenceInfo } = ChromeUtils.importESModule('resource:///modules/CalRecurrenceInfo.sys.mjs');
const { CalStorageCalendar } = ChromeUtils.importESModule('resource:///modules/CalStorageCalendar.sys.mjs');
const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');

/** Milliseconds. */
const [LOOK, PATIENCE] = [20, 20_000];
const SECOND = 1000;

/** What `look` gives once it gives something. */
async function until(what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`There is still no ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

const mainWindow = () => Services.wm.getMostRecentWindow('mail:3pane');
const tabs = () => mainWindow()?.document.getElementById('tabmail');
const accountOf = (address) =>
  MailServices.accounts.accounts.find(({ defaultIdentity }) => defaultIdentity?.email === address);
const calendarOf = (address) => cal.manager.getCalendars().find(({ name }) => name === address);

/** The events of all days of all years, series taken apart; earliest first. */
async function occurrences(address) {
  const filter = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
  const [from, to] = ['20000101T000000Z', '21000101T000000Z'].map((time) => cal.createDateTime(time));
  const items = await calendarOf(address).getItemsAsArray(filter, 0, from, to);
  return items.toSorted((one, other) => one.startDate.compare(other.startDate));
}

/** The one event of a calendar; of a series the date that begins at this local time, or all of it when none is told. */
async function pick(address, start) {
  const items = await occurrences(address);
  const item = start ? items.find(({ startDate }) => startDate.icalString === start) : items[0]?.parentItem;
  if (!item) throw new Error(`${address} has no event ${start ?? ''}.`);
  return item;
}

/** The event dialog that this opens, when it can be filled in. */
async function dialog(open) {
  open();
  const shown = await until('event dialog', () => Services.wm.getMostRecentWindow('Calendar:EventDialog'));
  return until('form in the event dialog', () => {
    const form = shown.document.getElementById('calendar-item-panel-iframe')?.contentWindow;
    return form?.onLoad?.hasLoaded && { shown, form };
  });
}

function fillIn({ form }, { title, place, start, guests, rule }) {
  const { document } = form;
  for (const [id, value] of [
    ['item-title', title],
    ['item-location', place],
  ]) {
    if (value === undefined) continue;
    document.getElementById(id).value = value;
    document.getElementById(id).dispatchEvent(new form.Event('input', { bubbles: true }));
  }
  if (start) {
    document.getElementById('event-starttime').value = cal.dtz.dateTimeToJsDate(cal.createDateTime(start));
    form.dateTimeControls2State(true);
  }
  // As the dialogs for guests and for rules hand back what was chosen there.
  if (guests) {
    form.attendees = guests.map((address) => new CalAttendee(`ATTENDEE;RSVP=TRUE:mailto:${address}`));
    form.organizer = cal.itip.createOrganizer(form.getCurrentCalendar());
    form.updateAttendeeInterface();
  }
  if (rule) {
    form.recurrenceInfo = new CalRecurrenceInfo(form.calendarItem);
    form.recurrenceInfo.appendRecurrenceItem(cal.createRecurrenceRule(`RRULE:${rule}`));
    document.getElementById('item-repeat').value = 'custom';
  }
}

async function save({ shown }) {
  shown.document.getElementById('cmd_accept').doCommand();
  await until('closed event dialog', () => shown.closed);
}

/**
 * Calendars store an event only when the second is over, as one on a network may: what is mailed then has a later
 * DTSTAMP than what is stored, and the next change a later one still.
 */
function storeSlowly() {
  const { prototype } = CalStorageCalendar;
  for (const method of ['addItem', 'modifyItem']) {
    const store = prototype[method];
    prototype[method] = async function (...items) {
      const stored = await store.apply(this, items);
      const second = Math.floor(Date.now() / SECOND);
      await until('end of the second', () => Math.floor(Date.now() / SECOND) > second);
      return stored;
    };
  }
}

globalThis.screen = {
  /** Waits for the main window, and gives each person a calendar of their own. */
  async setUp(addresses) {
    await until('main window', () => tabs()?.currentAbout3Pane?.document.readyState === 'complete');
    for (const calendar of cal.manager.getCalendars()) cal.manager.removeCalendar(calendar);
    for (const address of addresses) {
      const { incomingServer, defaultIdentity } = await until('account', () => accountOf(address));
      incomingServer.password = 'any';
      const calendar = cal.manager.createCalendar('storage', Services.io.newURI('moz-storage-calendar://'));
      calendar.name = address;
      cal.manager.registerCalendar(calendar);
      calendar.setProperty('imip.identity.key', defaultIdentity.key);
    }
  },

  storeSlowly,

  /** Empties every calendar, and tells nobody. */
  async empty() {
    for (const calendar of cal.manager.getCalendars()) {
      for (const item of await calendar.getItemsAsArray(
        Ci.calICalendar.ITEM_FILTER_ALL_ITEMS,
        0,
        null,
        null,
      )) {
        await calendar.deleteItem(item);
      }
    }
  },

  /** Fetches what is in their mailbox, and opens the mail with this Message-ID. */
  async openMail(address, messageId) {
    const { incomingServer } = accountOf(address);
    const inbox = await until('inbox', () =>
      incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox),
    );
    const { promise, resolve } = Promise.withResolvers();
    const listener = { OnStartRunningUrl() {}, OnStopRunningUrl: (_url, status) => resolve(status) };
    MailServices.pop3.GetNewMail(mainWindow().msgWindow, listener, inbox, incomingServer);
    const status = await promise;
    if (!Components.isSuccessCode(status)) throw new Error(`Fetching failed: ${status.toString(16)}`);

    const mail = await until('such mail', () =>
      [...inbox.messages].find((message) => message.messageId === messageId),
    );
    tabs().closeOtherTabs(tabs().tabInfo[0]);
    tabs().openTab('mailMessageTab', { messageURI: mail.folder.getUriForMsg(mail), background: false });
    await until('open mail with an invitation', () => {
      const view = tabs().currentAboutMessage;
      return view?.gMessage?.messageId === messageId && view.msgLoaded && view.calImipBar?.itipItem;
    });
  },

  /** The invitation bar of the open mail, and the invitation below it. */
  invitation() {
    const { document, calImipBar } = tabs().currentAboutMessage;
    const shown = calImipBar.getButtons().filter(({ hidden }) => !hidden);
    const { contentDocument: mail } = document.getElementById('messagepane');
    const icons = [...mail.querySelectorAll('#imipHtml-attendees-cell .itip-icon')];
    return {
      says: document.querySelector('.calendar-notification-bar .msgNotificationBarText').textContent,
      offers: shown.flatMap(({ id }) => /^imip(.*)Button$/.exec(id)?.[1] ?? []),
      shows: mail.getElementById('imipHTMLDetails').textContent.replace(/\s+/g, ' ').trim(),
      answers: icons.map((icon) => icon.getAttribute('partstat')),
    };
  },

  /** Presses the button of the invitation bar with this name, be it for an event or for a series. */
  press(name) {
    const { document } = tabs().currentAboutMessage;
    const buttons = ['', 'Recurrences'].map((kind) => document.getElementById(`imip${name}${kind}Button`));
    const button = buttons.find((one) => one && !one.hidden);
    if (!button) throw new Error(`${name} is not offered.`);
    button.doCommand();
  },

  /** Presses Add in the invitation bar, and chooses the calendar of this person for the event. */
  async add(address) {
    const button = tabs().currentAboutMessage.document.getElementById('imipAddButton');
    if (button.hidden) throw new Error('Add is not offered.');
    // The question which calendar stops everything until it is answered.
    setTimeout(() => button.doCommand(), 0);
    const chooser = await until('question which calendar', () =>
      [...Services.wm.getEnumerator(null)].find(
        ({ location, document }) =>
          location.href.includes('chooseCalendarDialog') &&
          document.getElementById('calendar-list')?.selectedItem,
      ),
    );
    const list = chooser.document.getElementById('calendar-list');
    list.selectedItem = [...list.children].find(({ calendar }) => calendar.name === address);
    chooser.document.querySelector('dialog').acceptDialog();
    await until('closed question', () => chooser.closed);
  },

  /** Everything in somebody's calendar, date by date. Times are local to the zone. */
  async calendar(address) {
    return (await occurrences(address)).map((item) => ({
      title: item.title,
      place: item.getProperty('LOCATION') ?? '',
      start: item.startDate.icalString,
      end: item.endDate.icalString,
      zone: item.startDate.timezone.tzid,
      answer: cal.itip.getInvitedAttendee(item)?.participationStatus ?? null,
    }));
  },

  /** Attendance, in the menu of an event: of one date, or of all of it. */
  async attend(address, answer, start) {
    const scope = start ? 'this-occurrence' : 'all-occurrences';
    const choice = `menuitem[respmode="AUTO"][respvalue="${answer}"][scope="${scope}"]`;
    const menu = mainWindow().document.getElementById('calendar-item-context-menu-attendance-menu');
    mainWindow().setContextPartstat(menu.querySelector(choice), [await pick(address, start)]);
  },

  /** Writes an event of one hour in the event dialog. */
  async write(address, facts) {
    const [start, end] = [cal.createDateTime(facts.start), cal.createDateTime(facts.start)];
    for (const time of [start, end]) time.timezone = cal.dtz.defaultTimezone;
    end.hour += 1;
    const open = () => mainWindow().createEventWithDialog(calendarOf(address), start, end, facts.title);
    const opened = await dialog(open);
    fillIn(opened, { ...facts, start: undefined });
    await save(opened);
  },

  /** Changes one date, or all of it, in the event dialog. */
  async change(address, facts, start) {
    const item = await pick(address, start);
    const opened = await dialog(() => mainWindow().modifyEventWithDialog(item, false));
    fillIn(opened, facts);
    await save(opened);
  },

  /** Deletes one date, or all of it. Thunderbird asks whether the guests should be told. */
  async remove(address, start) {
    const item = await pick(address, start);
    // The question stops everything until it is answered.
    setTimeout(() => mainWindow().calendarViewController.deleteOccurrences([item], false, true), 0);
  },
};
