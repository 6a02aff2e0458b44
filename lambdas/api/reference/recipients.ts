import { recipientsAnswer, recipientsQuery, tableQuery } from '../schemas/recipients.ts';
import { MANAGE_PROBLEMS, type Operation } from './operation.ts';

const HISTORY = {
  receivedAt: '2026-05-02T09:14:03.512Z',
  replyId: '0100018f3b5c',
  instance: null,
  status: 'accepted',
  client: 'google',
  comment: null,
  guests: 0,
  counted: true,
  answeredBy: 'ben@example.org',
  proposal: null,
};
/** A guest, as an example. */
export const RECIPIENT = {
  email: 'ben@example.org',
  name: 'Ben',
  status: 'accepted',
  answeredVersion: 0,
  sentVersion: 0,
  origin: 'web',
  locale: 'de-AT',
  client: 'google',
  comment: null,
  guests: 0,
  answeredBy: null,
  repliedAt: '2026-05-02T09:14:03.512Z',
  delivery: 'delivered',
  history: [HISTORY],
};

/** The operations that list guests. */
export const recipientOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/event/recipients',
    id: 'listRecipients',
    group: 'Results',
    access: ['manageCode'],
    summary: 'List guests',
    description:
      'Lists the guests of the event with their answers, page by page. While the answer has a `cursor`, send it to get the next page.',
    query: recipientsQuery,
    answers: {
      200: {
        description: 'One page of guests.',
        schema: recipientsAnswer,
        example: { recipients: [RECIPIENT], cursor: '3.k3v7q2mx5tzw4yab' },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid', 'occurrence-unknown'],
  },
  {
    method: 'get',
    path: '/v1/event/recipients.csv',
    id: 'downloadRecipients',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Download the guests as a table',
    description:
      'Streams all guests as CSV (RFC 4180) that is safe to open in a spreadsheet, sorted by address. A guest who was invited in the last second may be missing.',
    query: tableQuery,
    answers: {
      200: {
        description: 'The table, in UTF-8 with a byte order mark and a heading.',
        type: 'text/csv',
        example:
          'email,name,status,answered_version,sent_version,origin,client,guests,comment,replied_at,delivery\r\nben@example.org,Ben,accepted,0,0,web,google,0,,2026-05-02T09:14:03.512Z,delivered\r\n',
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid', 'occurrence-unknown'],
  },
  {
    method: 'get',
    path: '/v1/event/recipients.xlsx',
    id: 'downloadWorkbook',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Download the guests as an Excel file',
    description:
      "Streams up to 500,000 guests as a workbook for people, sorted by address: in words, and with times in the event's time zone.",
    query: tableQuery,
    answers: {
      200: {
        description: 'The workbook (.xlsx), named after the event.',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid', 'occurrence-unknown', 'too-many-for-workbook'],
  },
];
