export { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
