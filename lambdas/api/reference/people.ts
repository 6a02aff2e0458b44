import { erasureAnswer, personAnswer } from '../schemas/people.ts';
import { address } from '../schemas/shared.ts';
import { type Operation, OWNER_PROBLEMS } from './operation.ts';

const parameters = { email: () => address('The mail address of the person, percent-encoded.') };

/** The operations that export and erase a person. */
export const peopleOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/people/{email}',
    id: 'exportPerson',
    group: 'People',
    access: ['ownerKey'],
    summary: 'Export a person',
    description:
      'Answers everything that is stored about a guest, over all events of the domain, as one streamed document.',
    parameters,
    answers: {
      200: {
        description: 'Everything that is stored.',
        schema: personAnswer,
        isStreamed: true,
        example: {
          email: 'ben@example.org',
          organizer: false,
          suppressed: false,
          mails: [],
          signIns: [],
          held: [],
          events: [],
          unsubscribedFrom: [],
        },
      },
    },
    problems: [...OWNER_PROBLEMS, 'address-invalid'],
  },
  {
    method: 'delete',
    path: '/v1/people/{email}',
    id: 'erasePerson',
    group: 'People',
    access: ['ownerKey'],
    summary: 'Erase a person',
    description:
      'Erases a person as a guest, over all events of the domain. Calling twice is harmless. Events that they organize themselves stay.',
    parameters,
    answers: {
      202: {
        description: 'The work is queued.',
        schema: erasureAnswer,
        example: {
          email: 'ben@example.org',
          state: 'erasing',
          organizer: false,
          detail: 'Everything that is stored about this address as a guest is being removed.',
        },
      },
    },
    problems: [...OWNER_PROBLEMS, 'address-invalid'],
  },
];
