"""A calendar of an organizer, written with Python's mail and iCalendar libraries and nothing of ours.

It reads a mail, keeps the event it publishes as its user's own, edits it as asked, and prints the mail that RFC 5546 and
RFC 6047 have it send to the guests: REQUEST after an edit, CANCEL after a deletion.

    organizer.py USER GUEST (move MINUTES | rename TITLE | delete) < mail > mail
"""
import sys
from datetime import datetime, timedelta, timezone
from email import message_from_binary_file, policy
from email.message import EmailMessage
from email.utils import format_datetime

import icalendar

user, guest, edit, *given = sys.argv[1:]
mail = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
part = next(one for one in mail.walk() if one.get_content_type() == 'text/calendar')
calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
method = part.get_param('method')
assert calendar['METHOD'] == method == 'PUBLISH', (calendar['METHOD'], method)
file = next(one for one in mail.walk() if one.get_filename() == 'event.ics')
lines = file.get_payload(decode=True).splitlines()
assert [one for one in lines if not one.startswith(b'DTSTAMP:')] == part.get_payload(decode=True).splitlines()
calendar = icalendar.Calendar.from_ical(file.get_payload(decode=True))

(event,) = calendar.walk('VEVENT')
zones = {str(zone['TZID']): zone.to_tz() for zone in calendar.walk('VTIMEZONE')}
address = lambda value: str(value).lower().removeprefix('mailto:')
assert address(event['ORGANIZER']) == user, event['ORGANIZER']
attendees = event['ATTENDEE'] if isinstance(event['ATTENDEE'], list) else [event['ATTENDEE']]
assert guest in map(address, attendees), attendees


def moved(name, by):
    time = event[name]
    zone = time.params.get('TZID')
    # Its VTIMEZONE must say what the clocks there say.
    assert zone is None or zones[zone].utcoffset(time.dt.replace(tzinfo=None)) == time.dt.utcoffset(), zone
    event[name] = icalendar.vDDDTypes(time.dt + by)
    if zone:
        event[name].params['TZID'] = zone


now = datetime.now(timezone.utc).replace(microsecond=0)
if edit == 'move':
    for name in ('DTSTART', 'DTEND'):
        moved(name, timedelta(minutes=int(given[0])))
elif edit == 'rename':
    event['SUMMARY'] = icalendar.vText(given[0])
elif edit == 'delete':
    event['STATUS'] = icalendar.vText('CANCELLED')
event['SEQUENCE'] = int(event['SEQUENCE']) + 1
event['DTSTAMP'] = icalendar.vDatetime(now)
calendar['METHOD'] = 'CANCEL' if edit == 'delete' else 'REQUEST'
calendar['PRODID'] = '-//Peer//Python icalendar//EN'

sent = EmailMessage(policy=policy.SMTP)
sent['From'], sent['To'], sent['Subject'], sent['Date'] = user, guest, str(event['SUMMARY']), format_datetime(now)
sent.set_content('See the calendar.')
sent.add_alternative(calendar.to_ical(), maintype='text', subtype='calendar', params={'method': str(calendar['METHOD']), 'charset': 'UTF-8'})
sys.stdout.buffer.write(sent.as_bytes())
