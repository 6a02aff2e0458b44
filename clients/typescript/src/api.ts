// Made by generate.ts from the OpenAPI document; do not edit.

export interface paths {
    "/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace codes of an event
         * @description Replaces a code that somebody else got. The old one stops at once, and the organizer gets a mail with both codes as they are then. Invites, answers and the links in mails stay valid.
         */
        post: operations["replaceCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description Answers what, when, where and from whom: the event that the code opens. With the API code, which is public, the texts are those of the public page: without guests, personal links and links of video calls. A web page on any site may call it.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened
         * @description Lists every answer, every proposal, and what became of every mail, each exactly once, in an order that never changes. Store the `cursor` of each answer and send it as `since` the next time: nothing is missed. The first call has the event followed from then on, and lists what happened before.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed about the event
         * @description Lists the latest versions of the event, newest first, with how many guests were notified.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is in line
         * @description Lists the people who asked for an invite while all places were taken, in the order in which they are invited. To invite more of them, raise `places` with `PUT /v1/event/page`.
         */
        get: operations["listLine"];
        put?: never;
        /**
         * Ask for a place
         * @description Does what the public page of the event does: it invites one person, or, while all `places` are taken, puts them into the line. They are invited at the moment when it is their turn: a guest says no, is removed, or the organizer opens more places. Somebody who is in line already keeps their place. `POST /v1/invites` looks at neither capacity nor line. A web page on any site may call it with the API code.
         */
        post: operations["askForPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/line/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take somebody out of the line
         * @description The person is not invited when a place becomes free. They are not notified, and may join the line again.
         */
        delete: operations["takeOutOfLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the public page
         * @description Opens or closes the event's public page, and sets its capacity: the page says "full" once `places` people said yes, and whoever asks for an invite then joins the line. More places invite as many from the line at once. While the page is closed, nobody joins the line and nobody is invited from it. It also sets the language of the page and of the mails to guests.
         */
        put: operations["changePage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the times that guests proposed
         * @description Lists the latest proposals, newest first. The event does not move because of them.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guests
         * @description Lists the guests of the event with their answers, page by page. While the answer has a `cursor`, send it to get the next page.
         */
        get: operations["listRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/recipients.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the guests as a table
         * @description Streams all guests as CSV (RFC 4180) that is safe to open in a spreadsheet, sorted by address. A guest who was invited in the last second may be missing.
         */
        get: operations["downloadRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/recipients.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the guests as an Excel file
         * @description Streams up to 500,000 guests as a workbook for people, sorted by address: in words, and with times in the event's time zone.
         */
        get: operations["downloadWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/recipients/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a guest
         * @description Answers one guest of the event, as the list of guests shows them.
         */
        get: operations["getRecipient"];
        put?: never;
        post?: never;
        /**
         * Remove a guest
         * @description The guest is in no headcount and on no list any more, gets a CANCEL if they have the invite, and no update reaches them. Inviting them again sends a fresh invite. With `erase=true`, everything that the event has about the person is erased once the CANCEL was sent; the answer is then the same for somebody who is no guest. The call may be repeated.
         */
        delete: operations["removeRecipient"];
        options?: never;
        head?: never;
        /**
         * Correct the name or address of a guest
         * @description A new name is in later mails, and causes none. A new address is invited with the name and origin of the wrong one, which is removed: whoever has it gets a CANCEL. The call may be repeated.
         */
        patch: operations["correctRecipient"];
        trace?: never;
    };
    "/v1/event/recipients/{email}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a guest the event again
         * @description Sends the current version once more, with the answer of the guest in it. At most five times a day for one guest, and not to somebody who wants no mail.
         */
        post: operations["resendInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind the guests who have not answered
         * @description The invite comes once more to those who have it and have answered nothing, at most once in 24 hours for one guest. Who answers before the reminder is sent gets none.
         */
        post: operations["sendReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the answers
         * @description Answers the headcounts by status, origin and calendar. With `instance`, those of one occurrence of a series; guests without an answer for it count with their answer to the series.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists the organizer's events by the start of their first date, page by page. While the answer has a `cursor`, send it to get the next page. A key with the scope `send` reads what the public page shows.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Make an event
         * @description Makes an event, as a mail from the organizer would. The organizer gets the confirmation, with the event for their own calendar: what they then change there changes the event.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event, by event id
         * @description Does what `GET /v1/event` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["getEventById"];
        put?: never;
        post?: never;
        /**
         * Cancel an event
         * @description Cancels the event: everybody who was invited gets the cancel. An event that is cancelled already stays so. The header `If-Match: "3"` does it only at that `version`; otherwise the answer is `version-changed`.
         */
        delete: operations["cancelEvent"];
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description Changes the fields that are sent; null removes one. With `instance`, it changes that one date of a series. Guests are notified as after an edit in a calendar, and the organizer gets the new version for their own calendar. The header `If-Match: "3"` does it only at that `version`; otherwise the answer is `version-changed`.
         */
        patch: operations["changeEvent"];
        trace?: never;
    };
    "/v1/events/{eventId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened, by event id
         * @description Does what `GET /v1/event/changes` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["listChangesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace codes of an event, by event id
         * @description Replaces codes of the event with this id. An owner key stops the codes of any event of the domain, and only the organizer gets the new ones. `GET /v1/event` with a code shows the `id` of its event.
         */
        post: operations["replaceCodesById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed about the event, by event id
         * @description Does what `GET /v1/event/history` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["listVersionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite people, by event id
         * @description Does what `POST /v1/invites` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        post: operations["inviteById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is in line, by event id
         * @description Does what `GET /v1/event/line` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["listLineById"];
        put?: never;
        /**
         * Ask for a place, by event id
         * @description Does what `POST /v1/event/line` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        post: operations["askForPlaceById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/line/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take somebody out of the line, by event id
         * @description Does what `DELETE /v1/event/line/{email}` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        delete: operations["takeOutOfLineById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the public page, by event id
         * @description Does what `PUT /v1/event/page` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        put: operations["changePageById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the times that guests proposed, by event id
         * @description Does what `GET /v1/event/proposals` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["listProposalsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guests, by event id
         * @description Does what `GET /v1/event/recipients` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["listRecipientsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/recipients.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the guests as a table, by event id
         * @description Does what `GET /v1/event/recipients.csv` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["downloadRecipientsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/recipients.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the guests as an Excel file, by event id
         * @description Does what `GET /v1/event/recipients.xlsx` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["downloadWorkbookById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/recipients/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a guest, by event id
         * @description Does what `GET /v1/event/recipients/{email}` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["getRecipientById"];
        put?: never;
        post?: never;
        /**
         * Remove a guest, by event id
         * @description Does what `DELETE /v1/event/recipients/{email}` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        delete: operations["removeRecipientById"];
        options?: never;
        head?: never;
        /**
         * Correct the name or address of a guest, by event id
         * @description Does what `PATCH /v1/event/recipients/{email}` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        patch: operations["correctRecipientById"];
        trace?: never;
    };
    "/v1/events/{eventId}/recipients/{email}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a guest the event again, by event id
         * @description Does what `POST /v1/event/recipients/{email}/resend` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        post: operations["resendInviteById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind the guests who have not answered, by event id
         * @description Does what `POST /v1/event/reminders` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        post: operations["sendRemindersById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the answers, by event id
         * @description Does what `GET /v1/event/statistics` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.
         */
        get: operations["getStatisticsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite people
         * @description Sends the event as an invite to one person or to many. Calling twice is harmless: the same address is the same guest of an event, and gets one invite. A web page on any site may call it with the API code.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description Answers the OpenAPI document of this server. It needs no code, and any web page may read it.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a person
         * @description Answers everything that is stored about a guest, over all events of the domain, as one streamed document.
         */
        get: operations["exportPerson"];
        put?: never;
        post?: never;
        /**
         * Erase a person
         * @description Erases a person as a guest, over all events of the domain. Calling twice is harmless. Events that they organize themselves stay.
         */
        delete: operations["erasePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of the event of the manage code, or all of the organizer of the key.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Has a URL called about changes, by [Standard Webhooks](https://www.standardwebhooks.com): with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and the body `{"type", "timestamp", "data"}`, where `data` is the change as `GET /v1/event/changes` lists it. A call that is not answered with 2xx within ten seconds is tried again for three days. Calls may come twice and out of order: drop a `webhook-id` that you have, and order by `data.sequence`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Answers whether the webhook is called, and since when its calls have failed.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description Removes the webhook. Calls that are under way still come.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts to call a webhook
         * @description Lists the attempts of the latest 100 calls, newest first.
         */
        get: operations["listWebhookAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a webhook on again
         * @description Turns on a webhook that was disabled. What it missed comes with a replay.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a webhook again about the past
         * @description Calls the webhook about everything since an instant, with the same ids as the first time, so that a receiver that has a call drops it.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret
         * @description Makes a new secret. For 24 hours, calls carry the signatures of both.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a webhook
         * @description Calls the webhook once with the type `webhook.test`. The attempts list how it went.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A person who is invited. */
        AcceptedRow: {
            /**
             * @description The places of further rows of this call that name the same person.
             * @example [
             *       4
             *     ]
             */
            alsoAt?: number[];
            /**
             * @description The address as it is understood: by this one the guest is listed.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description The address as it was sent.
             * @example Ben@Example.org
             */
            given: string;
            /**
             * @description The place of the row in `recipients`, counted from 0.
             * @example 0
             */
            index?: number;
            /**
             * @description With the API code it is always `queued`, because a public code must not reveal who is invited.
             * @example queued
             * @enum {string}
             */
            state: "queued" | "already-invited";
        };
        /** @description Something that happened. Which fields it has beside `id`, `type`, `event`, `sequence`, `status` and `at` depends on its type. */
        Change: {
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-02T09:14:03.512Z
             */
            at: string;
            /**
             * @description What the version does.
             * @example update
             * @enum {string}
             */
            change?: "update" | "cancel";
            /**
             * @description The calendar with which they answered.
             * @example google
             */
            client?: string;
            /**
             * @description What they wrote; null when nothing.
             * @example By train.
             */
            comment?: string | null;
            /**
             * @description How many of them were worked off.
             * @example 120
             */
            done?: number;
            /**
             * @description The guest it is about.
             * @example ben@example.org
             */
            email?: string;
            /**
             * @description Its end.
             * @example 2026-05-12T10:00:00Z
             */
            end?: string | null;
            /**
             * @description The id of the event.
             * @example k3v7q2mx5tzw4yab
             */
            event: string;
            /**
             * @description Extra people whom the guest brings along.
             * @example 0
             */
            guests?: number;
            /**
             * @description The id of the change: the same whenever it is listed or called about.
             * @example chg_x2nq5k7w3mza4t6b
             */
            id: string;
            /**
             * @description The occurrence of a series that it is about: the UTC instant or date at which the series has it. Null for the whole event.
             * @example null
             */
            instance?: string | null;
            /**
             * @description How many of those were invited before.
             * @example 4
             */
            known?: number;
            /**
             * @description The id of the people list.
             * @example q7xck3v2mx5tzw4y
             */
            list?: string;
            /**
             * @description Their name; null when none is known.
             * @example Ben
             */
            name?: string | null;
            /**
             * @description Why the list was stopped; null when it was not.
             * @example event-cancelled
             */
            reason?: string | null;
            /**
             * @description Its place among the changes of the event, counted from 1. It never changes.
             * @example 17
             */
            sequence: number;
            /**
             * @description The time that they propose: a UTC instant, or a date.
             * @example 2026-05-12T08:00:00Z
             */
            start?: string | null;
            /**
             * @description The answer (`accepted`, `tentative`, `declined`, `delegated`, `needs-action`), what became of the mail (`delivered`, `bounced`, `complained`, `rejected`), the status of the event (`confirmed`, `cancelled`), or that of the list (`sent`, `stopped`).
             * @example accepted
             */
            status: string;
            /**
             * @description Whether it changes when the event takes place, so that guests are asked again.
             * @example true
             */
            timeChanged?: boolean;
            /**
             * @description How many people are on the list.
             * @example 120
             */
            total?: number;
            /**
             * @description What happened.
             * @example answer.changed
             */
            type: components["schemas"]["ChangeType"];
            /**
             * @description The version that the mail carried, or that the event has now.
             * @example 1
             */
            version?: number;
        };
        /** @description Changes of an event after a cursor. */
        Changes: {
            /** @description The changes, in an order that never changes. */
            changes: components["schemas"]["Change"][];
            /**
             * @description Send it as `since` to get what comes next. It does not expire.
             * @example ch
             */
            cursor: string;
        };
        /**
         * @description What happened: a guest answered, a guest proposed another time, a mail was delivered or failed, the event has a new version, a people list was worked off.
         * @enum {string}
         */
        ChangeType: "answer.changed" | "proposal.received" | "delivery.succeeded" | "delivery.failed" | "event.changed" | "list.done";
        /**
         * @description The calendar with which a guest answered; `page` for our own page.
         * @enum {string}
         */
        Client: "google" | "microsoft" | "apple" | "yahoo" | "thunderbird" | "lotus" | "zimbra" | "zoho" | "proton" | "fastmail" | "cyrus" | "page" | "other";
        /** @description Which codes to replace. */
        CodesRequest: {
            /**
             * @description Which code is replaced; `both` replaces the two.
             * @example api
             * @enum {string}
             */
            replace: "api" | "manage" | "both";
        };
        /** @description What is wrong about a guest. */
        Correction: {
            /**
             * @description The right address. It is invited, with the origin of the wrong one, and the wrong one is removed.
             * @example ben.lee@example.org
             */
            email?: string;
            /**
             * @description The right name; null for none. Later mails carry it.
             * @example Ben Lee
             */
            name?: string | null;
        };
        /**
         * @description How far the last mail to a guest got. `rejected`: the mail is not sent, because the address unsubscribed, bounced or complained before.
         * @enum {string}
         */
        Delivery: "queued" | "sent" | "delivered" | "bounced" | "complained" | "rejected";
        /** @description A person who is being erased. */
        Erasure: {
            /**
             * @description What goes and what stays, in words.
             * @example Everything that is stored is being removed.
             */
            detail: string;
            /**
             * @description The address as it is understood.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description True for an address that has events of its own or owns the domain. Those events stay.
             * @example false
             */
            organizer: boolean;
            /**
             * @description The work is queued.
             * @example erasing
             * @constant
             */
            state: "erasing";
        };
        /** @description An event as it is now. */
        Event: {
            /**
             * @description True when the event takes whole days.
             * @example false
             */
            allDay: boolean;
            /**
             * @description How many dates take place, past ones included; null for a series without end.
             * @example 4
             */
            dates: number | null;
            /**
             * @description What the organizer wrote about it.
             * @example Bring a friend.
             */
            description: string;
            /**
             * @description Its end, exclusive, in the same form.
             * @example 2026-05-11T10:00:00Z
             */
            end: string;
            /**
             * @description Present when the calendar named no zone and `timeZone` was assumed.
             * @example true
             * @constant
             */
            floating?: true;
            /**
             * @description The id of the event.
             * @example k3v7q2mx5tzw4yab
             */
            id: string;
            /**
             * @description The place; empty when the calendar gives none.
             * @example Hall 3
             */
            location: string;
            /**
             * @description The next date; null when all dates are over.
             * @example {
             *       "start": "2026-05-11T08:00:00Z",
             *       "end": "2026-05-11T10:00:00Z"
             *     }
             */
            next: {
                /**
                 * @description Its end, exclusive.
                 * @example 2026-05-11T10:00:00Z
                 */
                end: string;
                /**
                 * @description Its start, as `start` above.
                 * @example 2026-05-11T08:00:00Z
                 */
                start: string;
            } | null;
            /**
             * @description Who organizes it.
             * @example {
             *       "name": "Olga"
             *     }
             */
            organizer: {
                /**
                 * @description Their name; null when none is known.
                 * @example Olga
                 */
                name: string | null;
            };
            /**
             * @description The value of RRULE (RFC 5545), counted from `start`; null when the event takes place once.
             * @example FREQ=WEEKLY;COUNT=4
             */
            recurrence: string | null;
            /**
             * @description Start of the first date that takes place: a UTC instant, or a date for an all-day event. `recurrence` goes on from there.
             * @example 2026-05-11T08:00:00Z
             */
            start: string;
            /**
             * @description Whether it takes place.
             * @example confirmed
             * @enum {string}
             */
            status: "confirmed" | "cancelled";
            /**
             * @description The title.
             * @example Launch party
             */
            summary: string;
            /**
             * @description The IANA name of the zone in which it takes place; null for an all-day event.
             * @example Europe/Berlin
             */
            timeZone: string | null;
            /**
             * @description The number of its state, from 0. Mails to guests carry it as SEQUENCE.
             * @example 2
             */
            version: number;
            /**
             * @description When it takes place, in words, with the dates that are taken out, added or moved.
             * @example Monday, 11 May 2026, 10:00 to 12:00 (Europe/Berlin)
             */
            when: string;
        };
        /** @description One version of an event. */
        EventChange: {
            /**
             * Format: date-time
             * @description When the organizer made it.
             * @example 2026-05-11T08:00:00Z
             */
            at: string;
            /**
             * @description What changed, in words.
             * @example [
             *       "Place: “Hall 1” → “Hall 4”"
             *     ]
             */
            changed: string[];
            /**
             * @description The one occurrence that it changed; null for the event.
             * @example null
             */
            instance: string | null;
            /**
             * @description What kind of change it was.
             * @example update
             * @enum {string}
             */
            kind: "created" | "update" | "cancel";
            /**
             * @description How many guests were mailed; null until all were, and for the first version.
             * @example {
             *       "notified": 40,
             *       "declined": 8,
             *       "noAnswer": 19,
             *       "unreachable": 2
             *     }
             */
            notified: {
                /**
                 * @description Guests who had said no and were not mailed.
                 * @example 8
                 */
                declined: number;
                /**
                 * @description Guests who had not answered and were not mailed.
                 * @example 19
                 */
                noAnswer: number;
                /**
                 * @description Guests who were mailed.
                 * @example 40
                 */
                notified: number;
                /**
                 * @description Guests whom mail does not reach.
                 * @example 2
                 */
                unreachable: number;
            } | null;
            /**
             * @description True when guests who come were asked again.
             * @example true
             */
            significant: boolean;
            /**
             * @description The number of the version.
             * @example 2
             */
            version: number;
        };
        /** @description The latest versions, newest first. */
        EventHistory: {
            /** @description The versions, newest first. */
            history: components["schemas"]["EventChange"][];
        };
        /** @description A change to an event. What is absent stays as it is. */
        EventPatch: {
            /**
             * @description Whether it takes whole days. `start` says so too, so it may be left out.
             * @example false
             */
            allDay?: boolean;
            /**
             * @description What guests read about it.
             * @example Bring a friend.
             */
            description?: string | null;
            /**
             * @description How long it is, instead of `end` (ISO 8601). Days keep the time of day when clocks change, and hours are exact.
             * @example PT2H
             */
            duration?: string;
            /**
             * @description When it is over, in the same form as `start`. It is exclusive, as in iCalendar: the end of an all-day event is the day after its last day. A date that is the start counts as one day.
             * @example 2026-12-01T20:00
             */
            end?: string;
            /**
             * @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved.
             * @example 2026-05-18T08:00:00Z
             */
            instance?: string;
            /**
             * @description The place.
             * @example Hall 3
             */
            location?: string | null;
            /**
             * @description How it repeats: an RRULE value (RFC 5545) that repeats by days, weeks, months or years. `start` must be its first date.
             * @example FREQ=WEEKLY;COUNT=4
             */
            recurrence?: string | null;
            /**
             * @description When the event begins: a local time in `timeZone` (`2026-12-01T18:00`), an instant with its offset (`2026-12-01T18:00:00+01:00`), or a date for an all-day event (`2026-12-01`).
             * @example 2026-12-01T18:00
             */
            start?: string;
            /**
             * @description With `instance`: `cancelled` cancels that date, and `confirmed` reopens it.
             * @example cancelled
             * @enum {string}
             */
            status?: "cancelled" | "confirmed";
            /**
             * @description The title.
             * @example Launch party
             */
            summary?: string;
            /**
             * @description The zone of local times, and the zone whose clocks a series follows: an IANA or Windows name. It stays as it is where it is absent in a change. All-day events have none.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /**
             * @description An address of the web about it.
             * @example https://example.com/party
             */
            url?: string | null;
        };
        /** @description One page of events. */
        Events: {
            /**
             * @description Where the page ends; absent at the end.
             * @example MjAyNi0wNS0xMQ
             */
            cursor?: string;
            /** @description The events, by the start of their first date. */
            events: components["schemas"]["Event"][];
        };
        /** @description A time as a calendar program wrote it. */
        EventTime: {
            /**
             * @description The day.
             * @example 2026-05-11
             */
            date: string;
            /**
             * @description A whole day.
             * @example date
             * @constant
             */
            kind: "date";
        } | {
            /**
             * @description True when the calendar named no zone and `zone` was assumed.
             * @example false
             */
            floating: boolean;
            /**
             * @description A moment.
             * @example zoned
             * @constant
             */
            kind: "zoned";
            /**
             * @description The same as a clock in the zone shows it.
             * @example 2026-05-11T10:00:00
             */
            local: string;
            /**
             * @description Minutes east of UTC at that moment.
             * @example 120
             */
            offset: number;
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-05-11T08:00:00Z
             */
            utc: string;
            /**
             * @description The IANA name of the zone.
             * @example Europe/Berlin
             */
            zone: string;
        };
        /** @description One answer of a guest. */
        HistoryEntry: {
            /**
             * @description The address that answered.
             * @example ben@example.org
             */
            answeredBy: string;
            /**
             * @description The calendar: a `Client`.
             * @example google
             */
            client: string;
            /**
             * @description What they wrote with it.
             * @example See you there!
             */
            comment: string | null;
            /**
             * @description False when the answer changed nothing; `reason` says why.
             * @example true
             */
            counted: boolean;
            /**
             * @description Extra people whom they bring along.
             * @example 0
             */
            guests?: number;
            /**
             * @description The occurrence it is about: a UTC instant or a date; null for the series.
             * @example null
             */
            instance: string | null;
            /**
             * @description The time they propose instead.
             * @example null
             */
            proposal: {
                /** @description Its end, exclusive. */
                end: components["schemas"]["EventTime"] | null;
                /** @description Its start. */
                start: components["schemas"]["EventTime"] | null;
            } | null;
            /**
             * @description Why it changed nothing. `older`: a newer answer was known. `not-theirs`: the token was somebody else's. `too-many`: too many others had answered this invite. `removed`: they had been removed.
             * @example older
             * @enum {string}
             */
            reason?: "event-cancelled" | "date-cancelled" | "no-such-date" | "older" | "not-theirs" | "too-many" | "removed";
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2026-05-02T09:14:03.512Z
             */
            receivedAt: string;
            /**
             * @description The id of the mail, or of the answer on a page.
             * @example 0100018f3b5c
             */
            replyId: string;
            /**
             * @description What they said: a `Status`.
             * @example accepted
             */
            status: string;
        };
        /** @description Many people to invite in one call. */
        InviteList: {
            /** @description The people to invite, at most 500. Each is judged by itself: a bad row does not stop the others. */
            recipients: components["schemas"]["InviteRow"][];
        };
        /** @description One person, or a list of people in `recipients`. */
        InviteRequest: components["schemas"]["InviteRow"] | components["schemas"]["InviteList"];
        /** @description What became of each person of a call. */
        InviteResult: {
            /**
             * @description Who is invited, each person once.
             * @example [
             *       {
             *         "index": 0,
             *         "given": "Ben@Example.org",
             *         "email": "ben@example.org",
             *         "state": "queued"
             *       }
             *     ]
             */
            accepted: components["schemas"]["AcceptedRow"][];
            /**
             * @description The rows that are left out.
             * @example []
             */
            rejected: components["schemas"]["RejectedRow"][];
        };
        /** @description A person to invite. */
        InviteRow: {
            /**
             * @description The mail address. Letter case does not make another person; dots and `+tags` do.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description The language of their page and mails (BCP 47), before that of the event. It decides also how dates are written.
             * @example de-AT
             */
            locale?: string;
            /**
             * @description The name in the invite.
             * @example Ben
             */
            name?: string | null;
            /**
             * @description Where the address comes from, such as a form or a campaign: results are counted by it. `api` when it is left out.
             * @example web
             */
            origin?: string;
        };
        /** @description What became of a request for a place. */
        Joined: {
            /**
             * @description The address, as it was understood.
             * @example eve@example.org
             */
            email: string;
            /**
             * @description A link for the person, with which this request is taken back. Show it to nobody else.
             * @example https://api.example.com/e/k3v7q2mx5tzw4yabk3v7q2mx5tzw4yab/leave/1.eyJ9.abc
             */
            leave?: string;
            /**
             * @description `in-line`: all places are taken, and the person is invited when it is their turn. `queued`: a place was free, and the invite is on its way. It is the same for everybody, whether the address is known or not.
             * @example in-line
             * @enum {string}
             */
            state: "in-line" | "queued";
        };
        /** @description The line of an event. */
        Line: {
            /**
             * @description Present when there are more: send it to get them.
             * @example 100.1777626843512.k3v7q2mx5tzw4yab
             */
            cursor?: string;
            /**
             * @description For how many guests from the line a place is kept, because they have not answered.
             * @example 1
             */
            kept: number;
            /**
             * @description How many people are in the line.
             * @example 1
             */
            length: number;
            /** @description The people, in the order in which they are invited. */
            people: components["schemas"]["PersonInLine"][];
            /**
             * @description The capacity of the event; null for no limit.
             * @example 40
             */
            places: number | null;
        };
        /** @description A new event with its codes. */
        MadeEvent: {
            /**
             * @description The API code of the event.
             * @example api_mz4v…
             */
            apiCode: string;
            /** @description The event as it is now. */
            event: components["schemas"]["Event"];
            /** @description Where the event is found. */
            links: {
                /**
                 * @description The public page of the event.
                 * @example https://invites.example.com/e/k3v7…
                 */
                page: string;
                /**
                 * @description Its results, for its organizer.
                 * @example https://invites.example.com/results/k3v7…
                 */
                results: string;
                /**
                 * @description The event in this API.
                 * @example https://invites.example.com/v1/events/k3v7q2mx5tzw4yab
                 */
                self: string;
                /**
                 * @description Links and buttons for it.
                 * @example https://invites.example.com/e/k3v7…/share
                 */
                share: string;
            };
            /**
             * @description The manage code of the event.
             * @example manage_q7xc…
             */
            manageCode: string;
        };
        /** @description The codes that were replaced. They are shown only this once. */
        NewCodes: {
            /**
             * @description The new API code, when it was replaced.
             * @example api_mz4v…
             */
            apiCode?: string;
            /**
             * @description The new manage code, when it was replaced.
             * @example manage_q7xc…
             */
            manageCode?: string;
        };
        /** @description An event to make. It needs `end` or `duration`, unless it is all-day. */
        NewEvent: {
            /**
             * @description Whether it takes whole days. `start` says so too, so it may be left out.
             * @example false
             */
            allDay?: boolean;
            /**
             * @description What guests read about it.
             * @example Bring a friend.
             */
            description?: string | null;
            /**
             * @description How long it is, instead of `end` (ISO 8601). Days keep the time of day when clocks change, and hours are exact.
             * @example PT2H
             */
            duration?: string;
            /**
             * @description When it is over, in the same form as `start`. It is exclusive, as in iCalendar: the end of an all-day event is the day after its last day. A date that is the start counts as one day.
             * @example 2026-12-01T20:00
             */
            end?: string;
            /**
             * @description The place.
             * @example Hall 3
             */
            location?: string | null;
            /**
             * @description Your name, as guests see it. It is kept for the events that you make later; without one, it is the name of an earlier event, or the part of your address before the @.
             * @example Olga Ray
             */
            organizerName?: string;
            /**
             * @description How it repeats: an RRULE value (RFC 5545) that repeats by days, weeks, months or years. `start` must be its first date.
             * @example FREQ=WEEKLY;COUNT=4
             */
            recurrence?: string | null;
            /**
             * @description When the event begins: a local time in `timeZone` (`2026-12-01T18:00`), an instant with its offset (`2026-12-01T18:00:00+01:00`), or a date for an all-day event (`2026-12-01`).
             * @example 2026-12-01T18:00
             */
            start: string;
            /**
             * @description The title.
             * @example Launch party
             */
            summary: string;
            /**
             * @description The zone of local times, and the zone whose clocks a series follows: an IANA or Windows name. It stays as it is where it is absent in a change. All-day events have none.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /**
             * @description An address of the web about it.
             * @example https://example.com/party
             */
            url?: string | null;
        };
        /** @description A webhook to make. */
        NewWebhook: {
            /**
             * @description The id of the one event it is for. Without it, a key means all events of its organizer; a manage code is always for its event.
             * @example k3v7q2mx5tzw4yab
             */
            event?: string;
            /**
             * @description What it is called about. Without it, about all but `delivery.succeeded`.
             * @example [
             *       "answer.changed"
             *     ]
             */
            types?: components["schemas"]["ChangeType"][];
            /**
             * @description What is called: a public https URL with a name.
             * @example https://hooks.example.org/yesmaybe
             */
            url: string;
        };
        /** @description Headcounts of one occurrence of a series. */
        OccurrenceStatistics: {
            /**
             * @description Those who said yes.
             * @example 80
             */
            accepted: number;
            /**
             * @description Those who said no.
             * @example 8
             */
            declined: number;
            /**
             * @description Those who named somebody else in their place.
             * @example 1
             */
            delegated: number;
            /**
             * @description The occurrence.
             * @example 2026-05-18T08:00:00Z
             */
            instance: string;
            /**
             * @description Everybody who was invited.
             * @example 120
             */
            invited: number;
            /**
             * @description Those who have not answered; `needs-action` where `status` is a value.
             * @example 19
             */
            needsAction: number;
            /**
             * @description Those who said maybe.
             * @example 12
             */
            tentative: number;
        };
        /** @description A document of OpenAPI 3.1. */
        OpenApi: {
            [key: string]: unknown;
        };
        /** @description What changes of the settings of the public page; what is left out stays. */
        PageChange: {
            /**
             * @description The language of the page and of mails to guests for whom none is given (BCP 47). Null: the one that the organizer's calendar states, else that of the browser on pages and English in mails.
             * @example de
             */
            locale?: string | null;
            /**
             * @description False closes the page; the API code still sends invites.
             * @example true
             */
            open?: boolean;
            /**
             * @description The page says "full" once so many people said yes, and takes people into the line; null for no limit.
             * @example 40
             */
            places?: number | null;
        };
        /** @description The settings of the public page of an event. */
        PageSettings: {
            /**
             * @description The language of the page and of mails to guests for whom none is given (BCP 47). Null: the one that the organizer's calendar states, else that of the browser on pages and English in mails.
             * @example de
             */
            locale: string | null;
            /**
             * @description False closes the page; the API code still sends invites.
             * @example true
             */
            open: boolean;
            /**
             * @description The page says "full" once so many people said yes, and takes people into the line; null for no limit.
             * @example 40
             */
            places: number | null;
        };
        /** @description Everything that is stored about a person. */
        Person: {
            /**
             * @description The address as it is understood.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description The events that store something about them.
             * @example []
             */
            events: components["schemas"]["PersonInEvent"][];
            /**
             * @description Mails that wait for their decision.
             * @example []
             */
            held: {
                [key: string]: unknown;
            }[];
            /**
             * @description Received mails that came from them.
             * @example []
             */
            mails: components["schemas"]["StoredMail"][];
            /**
             * @description True for an address that has events of its own or owns the domain.
             * @example false
             */
            organizer: boolean;
            /**
             * @description Links to sign in that were mailed to them and are still valid.
             * @example []
             */
            signIns: {
                /**
                 * Format: date-time
                 * @description When the link expires.
                 * @example 2026-05-11T08:00:00Z
                 */
                expires: string;
            }[];
            /**
             * @description True when mail to them bounced, or they complained about one.
             * @example false
             */
            suppressed: boolean;
            /**
             * @description The organizers whose mail they unsubscribed from.
             * @example []
             */
            unsubscribedFrom: string[];
        };
        /** @description What one event stores about a person. */
        PersonInEvent: {
            /**
             * @description Their answers to invites that others forwarded to them.
             * @example []
             */
            answersToForwardedInvites: components["schemas"]["StoredAnswer"][];
            /**
             * @description Their answers that count for the guest who forwarded the invite.
             * @example []
             */
            countedForOthers: {
                [key: string]: unknown;
            }[];
            /** @description The event. */
            event: {
                /**
                 * @description The id of the event.
                 * @example k3v7q2mx5tzw4yab
                 */
                id: string;
                /**
                 * @description The organizer.
                 * @example olga@example.com
                 */
                organizer: string;
                /**
                 * @description The start of its first date.
                 * @example 2026-05-11T08:00:00Z
                 */
                start: string;
                /**
                 * @description The title.
                 * @example Launch party
                 */
                summary: string;
            };
            /**
             * @description True when they are on the guest list of the organizer's own calendar.
             * @example false
             */
            guestInOrganizersCalendar: boolean;
            /**
             * @description All their answers.
             * @example []
             */
            history: components["schemas"]["StoredAnswer"][];
            /**
             * @description Their place in the line of the event; null when they are not in it.
             * @example null
             */
            inLine: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The lists of people that name them.
             * @example []
             */
            lists: {
                /**
                 * Format: date-time
                 * @description When it was sent.
                 * @example 2026-05-02T09:14:03.512Z
                 */
                createdAt: string;
                /** @description The rows that name them. */
                entries: {
                    /**
                     * @description The address in the list.
                     * @example ben@example.org
                     */
                    email: string;
                    /**
                     * @description The name in the list.
                     * @example Ben
                     */
                    name: string | null;
                }[];
                /**
                 * @description The id of the list.
                 * @example b5xk
                 */
                id: string;
            }[];
            /**
             * @description Received mails that are about them.
             * @example []
             */
            mails: components["schemas"]["StoredMail"][];
            /**
             * @description Their record as a guest; null when they have none.
             * @example null
             */
            recipient: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A person who asked for an invite while all places were taken. */
        PersonInLine: {
            /**
             * @description The mail address.
             * @example eve@example.org
             */
            email: string;
            /**
             * Format: date-time
             * @description When they joined the line.
             * @example 2026-05-01T09:14:03.512Z
             */
            joinedAt: string;
            /**
             * @description The language of the mails to them (BCP 47).
             * @example null
             */
            locale: string | null;
            /**
             * @description The name; null when none was given.
             * @example Eve
             */
            name: string | null;
            /**
             * @description Where the address comes from.
             * @example page
             */
            origin: string;
            /**
             * @description Their position, from 1, as it was when the list was read.
             * @example 1
             */
            position: number;
        };
        /** @description Why a call was not done. Decide by `code`; the texts may change. */
        Problem: {
            /**
             * @description The stable code by which programs recognize the problem.
             * @example code-unknown
             */
            code: string;
            /**
             * @description What to do next.
             * @example Copy the code from the confirmation mail of your event.
             */
            detail: string;
            /**
             * @description The status of the answer.
             * @example 401
             */
            status: number;
            /**
             * @description The problem in a few words.
             * @example Unknown code
             */
            title: string;
            /**
             * @description The address of what the reference says about the code.
             * @example https://invites.example.com/docs#code-unknown
             */
            type: string;
        };
        /** @description Another time that a guest asks for. The event does not move because of it. */
        Proposal: {
            /**
             * @description What they wrote.
             * @example I am away on Monday.
             */
            comment: string | null;
            /**
             * @description Who proposes it.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description The proposed end, exclusive.
             * @example 2026-05-12T10:00:00Z
             */
            end: string | null;
            /**
             * @description Their name; null when none is known.
             * @example Ben
             */
            name: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2026-05-02T09:14:03.512Z
             */
            receivedAt: string;
            /**
             * @description The proposed start: a UTC instant or a date.
             * @example 2026-05-12T08:00:00Z
             */
            start: string;
        };
        /** @description The latest proposals, newest first. */
        Proposals: {
            /** @description The proposals, newest first. */
            proposals: components["schemas"]["Proposal"][];
        };
        /** @description A guest of an event. */
        Recipient: {
            /**
             * @description The address that answered, when it was not their own.
             * @example null
             */
            answeredBy: string | null;
            /**
             * @description The version of the event that they answered; null while they have not.
             * @example 2
             */
            answeredVersion: number | null;
            /**
             * @description The calendar with which they answered.
             * @example google
             */
            client: components["schemas"]["Client"] | null;
            /**
             * @description What they wrote with their answer.
             * @example See you there!
             */
            comment: string | null;
            /**
             * @description How far the last mail to them got.
             * @example delivered
             */
            delivery: components["schemas"]["Delivery"];
            /**
             * @description The address, as it is understood.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description Extra people whom they bring along.
             * @example 0
             */
            guests: number;
            /** @description Their newest 50 answers, oldest first. */
            history: components["schemas"]["HistoryEntry"][];
            /**
             * @description The language of the mails to them, as the caller said (BCP 47); null when nobody said one.
             * @example de-AT
             */
            locale: string | null;
            /**
             * @description The name; null when none was given.
             * @example Ben
             */
            name: string | null;
            /**
             * @description Where the address came from, as the caller said.
             * @example web
             */
            origin: string;
            /**
             * @description When they answered: a UTC instant.
             * @example 2026-05-02T09:14:03.512Z
             */
            repliedAt: string | null;
            /**
             * @description The version that was last sent to them; null before the first mail.
             * @example 2
             */
            sentVersion: number | null;
            /**
             * @description The answer that counts.
             * @example accepted
             */
            status: components["schemas"]["Status"];
        };
        /** @description One page of the guests of an event. */
        Recipients: {
            /**
             * @description Send it to get the next page; absent on the last one.
             * @example 3.k3v7q2mx5tzw4yab
             */
            cursor?: string;
            /** @description The guests of this page. */
            recipients: components["schemas"]["Recipient"][];
        };
        /** @description A row that is left out. */
        RejectedRow: {
            /**
             * @description What to fix, when the reason does not say it.
             * @example email: Invalid input: expected string.
             */
            detail?: string;
            /**
             * @description The address of the row, if it has one.
             * @example ben@
             */
            email?: string;
            /**
             * @description The place of the row in `recipients`, counted from 0.
             * @example 1
             */
            index?: number;
            /**
             * @description Why the row is left out.
             * @example invalid-address
             */
            reason: components["schemas"]["Rejection"];
        };
        /**
         * @description Why a row is left out. `invalid-address`: no mail can be sent to this address. `own-address`: the address is one of the server's own. `row-invalid`: the row is no recipient, and `detail` says what to fix. `too-many-for-mailbox`: too many invites to one mailbox by API code. `removed-too-often`: this guest was removed and invited again 20 times, and gets no more invites to the event.
         * @enum {string}
         */
        Rejection: "invalid-address" | "own-address" | "row-invalid" | "too-many-for-mailbox" | "removed-too-often";
        /** @description How many guests are reminded. */
        Reminders: {
            /**
             * @description True when each of them was looked at. False for an event with more than 1,000 guests: then it is the count of those who have the invite and no answer, and those who were reminded in the last 24 hours, or want no mail, are left out later.
             * @example true
             */
            exact: boolean;
            /**
             * @description How many guests are reminded.
             * @example 19
             */
            queued: number;
        };
        /** @description The guest is no longer invited. If they have the invite, a cancel is on its way to them. */
        Removed: {
            /**
             * @description The address, as it was understood.
             * @example ben@example.org
             */
            email: string;
            /**
             * @description What became of the guest.
             * @example removed
             * @enum {string}
             */
            state: "removed" | "erasing";
        };
        /** @description The codes that were replaced, and who was mailed the new ones. */
        ReplacedCodes: {
            /**
             * @description The organizer, who gets the new codes by mail.
             * @example olga@example.com
             */
            mailedTo: string;
            /**
             * @description The codes that stopped.
             * @example [
             *       "api"
             *     ]
             */
            replaced: ("api" | "manage")[];
        };
        /** @description What a webhook is called about again. */
        Replay: {
            /**
             * Format: date-time
             * @description It is called again about what happened since this UTC instant.
             * @example 2026-05-02T08:00:00Z
             */
            since: string;
        };
        /** @description A replay that is under way. */
        ReplayStarted: {
            /**
             * Format: date-time
             * @description The instant that was sent.
             * @example 2026-05-11T08:00:00Z
             */
            since: string;
        };
        /** @description Whether the event is sent to the guest again. */
        Resent: {
            /**
             * @description How many mails were queued: 0 or 1.
             * @example 1
             */
            queued: number;
            /**
             * @description Why none was queued.
             * @example unsubscribed
             * @enum {string}
             */
            reason?: "unsubscribed" | "bounced" | "complained" | "rejected" | "never-invited" | "too-many";
        };
        /** @description Headcounts of an event. */
        Statistics: {
            /**
             * @description Those who said yes.
             * @example 80
             */
            accepted: number;
            /**
             * @description How many of those answered before the last change of time.
             * @example {
             *       "accepted": 3,
             *       "tentative": 1
             *     }
             */
            beforeChange: {
                /**
                 * @description Of those who said yes.
                 * @example 3
                 */
                accepted: number;
                /**
                 * @description Of those who said maybe.
                 * @example 1
                 */
                tentative: number;
            };
            /**
             * @description Guests whose last mail came back.
             * @example 2
             */
            bounced: number;
            /**
             * @description How many answered with each calendar.
             * @example {
             *       "google": 60,
             *       "microsoft": 25
             *     }
             */
            byClient: {
                [key: string]: number;
            };
            /**
             * @description How many were invited from each origin. At most 50 are counted by name, the rest as `other`.
             * @example {
             *       "web": 90,
             *       "api": 30
             *     }
             */
            byOrigin: {
                [key: string]: number;
            };
            /**
             * @description Guests who complained about a mail.
             * @example 0
             */
            complained: number;
            /**
             * @description Those who said no.
             * @example 8
             */
            declined: number;
            /**
             * @description Those who named somebody else in their place.
             * @example 1
             */
            delegated: number;
            /**
             * @description Guests whose last mail was delivered.
             * @example 117
             */
            delivered: number;
            /**
             * @description Extra people whom guests with a yes bring along.
             * @example 4
             */
            guests: number;
            /**
             * @description Everybody who was invited.
             * @example 120
             */
            invited: number;
            /**
             * @description Those who have not answered; `needs-action` where `status` is a value.
             * @example 19
             */
            needsAction: number;
            /**
             * @description People who answered an invite that more than 250 others had answered.
             * @example 0
             */
            notCounted: number;
            /**
             * @description Guests whose invite was sent.
             * @example 120
             */
            sent: number;
            /**
             * @description Those who said maybe.
             * @example 12
             */
            tentative: number;
        };
        /**
         * @description A guest's last answer; `needs-action` while there is none.
         * @enum {string}
         */
        Status: "needs-action" | "accepted" | "tentative" | "declined" | "delegated";
        /** @description An answer of a guest as it is stored. */
        StoredAnswer: {
            /**
             * @description The address that answered.
             * @example ben@example.org
             */
            answeredBy: string;
            /**
             * @description The calendar: a `Client`.
             * @example google
             */
            client: string;
            /**
             * @description What they wrote with it.
             * @example See you there!
             */
            comment: string | null;
            /**
             * @description False when the answer changed nothing.
             * @example true
             */
            counted?: boolean;
            /**
             * @description Extra people whom they bring along.
             * @example 0
             */
            guests?: number;
            /**
             * @description The occurrence it is about: a UTC instant or a date; null for the series.
             * @example null
             */
            instance: string | null;
            /**
             * @description The time they propose instead.
             * @example null
             */
            proposal: {
                /** @description Its end, exclusive. */
                end: components["schemas"]["EventTime"] | null;
                /** @description Its start. */
                start: components["schemas"]["EventTime"] | null;
            } | null;
            /**
             * @description Why it changed nothing. `older`: a newer answer was known. `not-theirs`: the token was somebody else's. `too-many`: too many others had answered this invite. `removed`: they had been removed.
             * @example older
             * @enum {string}
             */
            reason?: "event-cancelled" | "date-cancelled" | "no-such-date" | "older" | "not-theirs" | "too-many" | "removed";
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2026-05-02T09:14:03.512Z
             */
            receivedAt: string;
            /**
             * @description The id of the mail, or of the answer on a page.
             * @example 0100018f3b5c
             */
            replyId: string;
            /**
             * @description What they said: a `Status`.
             * @example accepted
             */
            status: string;
        };
        /** @description A received mail that is still stored. */
        StoredMail: {
            /**
             * @description Its name in the bucket.
             * @example mail/rsvp/0100018f3b5c
             */
            key: string;
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2026-05-02T09:14:03.512Z
             */
            receivedAt: string;
        };
        /** @description A webhook as it is now. */
        Webhook: {
            /**
             * Format: date-time
             * @description It is called about what happens from then on.
             * @example 2026-05-11T08:00:00Z
             */
            createdAt: string;
            /**
             * @description `gone`: it answered 410. `failing`: no call succeeded for three days. Null while it is active.
             * @example null
             */
            disabledBecause: ("gone" | "failing") | null;
            /**
             * @description The event it is for; null for all events of the organizer.
             * @example null
             */
            event: string | null;
            /**
             * @description Since when every call has failed; null when the last one did not.
             * @example null
             */
            failingSince: string | null;
            /**
             * @description The id of the webhook.
             * @example wh_0k3v7q2mx5tzw4yab
             */
            id: string;
            /**
             * @description Whether it is called.
             * @example active
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * @description What it is called about.
             * @example [
             *       "answer.changed"
             *     ]
             */
            types: components["schemas"]["ChangeType"][];
            /**
             * @description What is called: a public https URL with a name.
             * @example https://hooks.example.org/yesmaybe
             */
            url: string;
        };
        /** @description How calls of a webhook went. */
        WebhookAttempts: {
            /** @description The attempts of the latest 100 calls, newest first. They are kept for 14 days. */
            attempts: {
                /**
                 * Format: date-time
                 * @description When it began.
                 * @example 2026-05-11T08:00:00Z
                 */
                at: string;
                /**
                 * @description Which attempt it was, counted from 1.
                 * @example 1
                 */
                attempt: number;
                /**
                 * @description Why there was none: `no-answer` (ten seconds), `no-connection`, `name-unknown`, `address-refused`; null otherwise.
                 * @example null
                 */
                error: string | null;
                /**
                 * @description The event; null for a test.
                 * @example k3v7q2mx5tzw4yab
                 */
                event: string | null;
                /**
                 * @description The `webhook-id`: the id of the change, or of a test.
                 * @example chg_x2nq5k7w3mza4t6b
                 */
                id: string;
                /**
                 * @description How long it took.
                 * @example 112
                 */
                milliseconds: number;
                /**
                 * @description The HTTP status of the answer; null when there was none.
                 * @example 204
                 */
                status: number | null;
            }[];
        };
        /** @description The webhooks of an event or organizer. */
        Webhooks: {
            /** @description The webhooks, in no order. */
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description A test that is under way. */
        WebhookTest: {
            /**
             * @description The `webhook-id` of the call, by which the attempts list it.
             * @example test_k3v7q2mx5tzw4yab
             */
            id: string;
        };
        /** @description A webhook with a new secret. */
        WebhookWithNewSecret: {
            /**
             * Format: date-time
             * @description It is called about what happens from then on.
             * @example 2026-05-11T08:00:00Z
             */
            createdAt: string;
            /**
             * @description `gone`: it answered 410. `failing`: no call succeeded for three days. Null while it is active.
             * @example null
             */
            disabledBecause: ("gone" | "failing") | null;
            /**
             * @description The event it is for; null for all events of the organizer.
             * @example null
             */
            event: string | null;
            /**
             * @description Since when every call has failed; null when the last one did not.
             * @example null
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until then, calls carry the signature of the former secret too.
             * @example 2026-05-11T08:00:00Z
             */
            formerUntil: string;
            /**
             * @description The id of the webhook.
             * @example wh_0k3v7q2mx5tzw4yab
             */
            id: string;
            /**
             * @description The secret that signs its calls, for a library of Standard Webhooks. It is shown only now.
             * @example whsec_C2FV…
             */
            secret: string;
            /**
             * @description Whether it is called.
             * @example active
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * @description What it is called about.
             * @example [
             *       "answer.changed"
             *     ]
             */
            types: components["schemas"]["ChangeType"][];
            /**
             * @description What is called: a public https URL with a name.
             * @example https://hooks.example.org/yesmaybe
             */
            url: string;
        };
        /** @description A new webhook. */
        WebhookWithSecret: {
            /**
             * Format: date-time
             * @description It is called about what happens from then on.
             * @example 2026-05-11T08:00:00Z
             */
            createdAt: string;
            /**
             * @description `gone`: it answered 410. `failing`: no call succeeded for three days. Null while it is active.
             * @example null
             */
            disabledBecause: ("gone" | "failing") | null;
            /**
             * @description The event it is for; null for all events of the organizer.
             * @example null
             */
            event: string | null;
            /**
             * @description Since when every call has failed; null when the last one did not.
             * @example null
             */
            failingSince: string | null;
            /**
             * @description The id of the webhook.
             * @example wh_0k3v7q2mx5tzw4yab
             */
            id: string;
            /**
             * @description The secret that signs its calls, for a library of Standard Webhooks. It is shown only now.
             * @example whsec_C2FV…
             */
            secret: string;
            /**
             * @description Whether it is called.
             * @example active
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * @description What it is called about.
             * @example [
             *       "answer.changed"
             *     ]
             */
            types: components["schemas"]["ChangeType"][];
            /**
             * @description What is called: a public https URL with a name.
             * @example https://hooks.example.org/yesmaybe
             */
            url: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptedRow = components['schemas']['AcceptedRow'];
export type Change = components['schemas']['Change'];
export type Changes = components['schemas']['Changes'];
export type ChangeType = components['schemas']['ChangeType'];
export type Client = components['schemas']['Client'];
export type CodesRequest = components['schemas']['CodesRequest'];
export type Correction = components['schemas']['Correction'];
export type Delivery = components['schemas']['Delivery'];
export type Erasure = components['schemas']['Erasure'];
export type Event = components['schemas']['Event'];
export type EventChange = components['schemas']['EventChange'];
export type EventHistory = components['schemas']['EventHistory'];
export type EventPatch = components['schemas']['EventPatch'];
export type Events = components['schemas']['Events'];
export type EventTime = components['schemas']['EventTime'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type InviteList = components['schemas']['InviteList'];
export type InviteRequest = components['schemas']['InviteRequest'];
export type InviteResult = components['schemas']['InviteResult'];
export type InviteRow = components['schemas']['InviteRow'];
export type Joined = components['schemas']['Joined'];
export type Line = components['schemas']['Line'];
export type MadeEvent = components['schemas']['MadeEvent'];
export type NewCodes = components['schemas']['NewCodes'];
export type NewEvent = components['schemas']['NewEvent'];
export type NewWebhook = components['schemas']['NewWebhook'];
export type OccurrenceStatistics = components['schemas']['OccurrenceStatistics'];
export type OpenApi = components['schemas']['OpenApi'];
export type PageChange = components['schemas']['PageChange'];
export type PageSettings = components['schemas']['PageSettings'];
export type Person = components['schemas']['Person'];
export type PersonInEvent = components['schemas']['PersonInEvent'];
export type PersonInLine = components['schemas']['PersonInLine'];
export type Problem = components['schemas']['Problem'];
export type Proposal = components['schemas']['Proposal'];
export type Proposals = components['schemas']['Proposals'];
export type Recipient = components['schemas']['Recipient'];
export type Recipients = components['schemas']['Recipients'];
export type RejectedRow = components['schemas']['RejectedRow'];
export type Rejection = components['schemas']['Rejection'];
export type Reminders = components['schemas']['Reminders'];
export type Removed = components['schemas']['Removed'];
export type ReplacedCodes = components['schemas']['ReplacedCodes'];
export type Replay = components['schemas']['Replay'];
export type ReplayStarted = components['schemas']['ReplayStarted'];
export type Resent = components['schemas']['Resent'];
export type Statistics = components['schemas']['Statistics'];
export type Status = components['schemas']['Status'];
export type StoredAnswer = components['schemas']['StoredAnswer'];
export type StoredMail = components['schemas']['StoredMail'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookAttempts = components['schemas']['WebhookAttempts'];
export type Webhooks = components['schemas']['Webhooks'];
export type WebhookTest = components['schemas']['WebhookTest'];
export type WebhookWithNewSecret = components['schemas']['WebhookWithNewSecret'];
export type WebhookWithSecret = components['schemas']['WebhookWithSecret'];
export type $defs = Record<string, never>;
export interface operations {
    replaceCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, such as a UUID. The same key with the same body is done once within 24 hours, and answered alike each time.
                 * @example 0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodesRequest"];
            };
        };
        responses: {
            /** @description The new codes, shown only this once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCodes"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `idempotency-key-invalid`: Idempotency key not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-replaced-meanwhile`: Replaced meanwhile. `idempotency-key-in-use`: The same call is being done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-replacements`: Too many replacements. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event as it is now. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The most changes of one answer. */
                limit?: number;
                /** @description The `cursor` of an earlier answer. Without it, the list begins at the beginning. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next changes; none when nothing has happened. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description The most entries of the answer, newest first. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventHistory"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLine: {
        parameters: {
            query?: {
                /** @description Where the last answer ended: its `cursor`, unchanged. */
                cursor?: string;
                /** @description The most people of one answer. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the line. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRow"];
            };
        };
        responses: {
            /** @description The person is in line, or their invite is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-invites`: Too many invites. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOutOfLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the person, percent-encoded, in any letter case. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are out of the line. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSettings"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description The most entries of the answer, newest first. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposals. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecipients: {
        parameters: {
            query?: {
                /** @description Where the last answer ended: its `cursor`, unchanged. */
                cursor?: string;
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description The most guests of one answer. */
                limit?: number;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of guests. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipients"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadRecipients: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, in UTF-8 with a byte order mark and a heading. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadWorkbook: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook (.xlsx), named after the event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-for-workbook`: Too many guests for a workbook. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRecipient: {
        parameters: {
            query?: {
                /** @description With `true`, everything that the event has about the person is erased after the cancel was sent. */
                erase?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest was removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The guest, under the new address if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are reminded. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headcounts. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"] | components["schemas"]["OccurrenceStatistics"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Where the last answer ended: its `cursor`, unchanged. */
                cursor?: string;
                /** @description Only events that have not ended by then: an instant with its offset, or a date (UTC). */
                from?: string;
                /** @description The most events of one answer. */
                limit?: number;
                /** @description Only events with this status. */
                status?: "confirmed" | "cancelled";
                /** @description Only events that begin before then. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, such as a UUID. The same key with the same body is done once within 24 hours, and answered alike each time.
                 * @example 0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event is made. `Location` names it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeEvent"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `idempotency-key-invalid`: Idempotency key not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-too-small`: The scope of the key is too small. `not-an-organizer`: Not an organizer. `organizer-suspended`: The organizer is suspended. `event-limit-reached`: Too many events. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-in-use`: The same call is being done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-changes`: Too many changes. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event as it is now. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `version` of the event that the caller has read, in quotation marks. Nothing is done at another one.
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description `if-match-invalid`: If-Match is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-too-small`: The scope of the key is too small. `not-an-organizer`: Not an organizer. `organizer-suspended`: The organizer is suspended. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-changed`: The event has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `version` of the event that the caller has read, in quotation marks. Nothing is done at another one.
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The event as it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `if-match-invalid`: If-Match is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-too-small`: The scope of the key is too small. `not-an-organizer`: Not an organizer. `organizer-suspended`: The organizer is suspended. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-changed`: The event has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-changes`: Too many changes. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesById: {
        parameters: {
            query?: {
                /** @description The most changes of one answer. */
                limit?: number;
                /** @description The `cursor` of an earlier answer. Without it, the list begins at the beginning. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next changes; none when nothing has happened. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCodesById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, such as a UUID. The same key with the same body is done once within 24 hours, and answered alike each time.
                 * @example 0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodesRequest"];
            };
        };
        responses: {
            /** @description The new codes; with an owner key, who was mailed them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCodes"] | components["schemas"]["ReplacedCodes"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `idempotency-key-invalid`: Idempotency key not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. `owner-key-unknown`: Unknown owner key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-replaced-meanwhile`: Replaced meanwhile. `idempotency-key-in-use`: The same call is being done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-replacements`: Too many replacements. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersionsById: {
        parameters: {
            query?: {
                /** @description The most entries of the answer, newest first. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventHistory"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description The invites are queued. `rejected` lists the rows that are left out. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteResult"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-invites`: Too many invites. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLineById: {
        parameters: {
            query?: {
                /** @description Where the last answer ended: its `cursor`, unchanged. */
                cursor?: string;
                /** @description The most people of one answer. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the line. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForPlaceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRow"];
            };
        };
        responses: {
            /** @description The person is in line, or their invite is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-invites`: Too many invites. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOutOfLineById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the person, percent-encoded, in any letter case. */
                email: string;
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are out of the line. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePageById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSettings"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposalsById: {
        parameters: {
            query?: {
                /** @description The most entries of the answer, newest first. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposals. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecipientsById: {
        parameters: {
            query?: {
                /** @description Where the last answer ended: its `cursor`, unchanged. */
                cursor?: string;
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description The most guests of one answer. */
                limit?: number;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of guests. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipients"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadRecipientsById: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, in UTF-8 with a byte order mark and a heading. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadWorkbookById: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
                /** @description Only guests with this status. `needsAction`, as the counter is called, means `needs-action`. */
                status?: components["schemas"]["Status"] | "needsAction";
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook (.xlsx), named after the event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-for-workbook`: Too many guests for a workbook. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecipientById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRecipientById: {
        parameters: {
            query?: {
                /** @description With `true`, everything that the event has about the person is erased after the cancel was sent. */
                erase?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest was removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctRecipientById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The guest, under the new address if there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInviteById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the guest, percent-encoded, in any letter case. */
                email: string;
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `recipient-unknown`: No such guest. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendRemindersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are reminded. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatisticsById: {
        parameters: {
            query?: {
                /** @description One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved. */
                instance?: string;
            };
            header?: never;
            path: {
                /** @description The id of the event. */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headcounts. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"] | components["schemas"]["OccurrenceStatistics"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query-invalid`: Query is not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `occurrence-unknown`: No such occurrence. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description The invites are queued. `rejected` lists the rows that are left out. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteResult"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organizer-suspended`: The organizer is suspended. `invite-limit-reached`: The event is full. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-cancelled`: The event is cancelled. `event-over`: The event is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-invites`: Too many invites. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the person, percent-encoded. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `address-invalid`: Not an address. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `owner-key-unknown`: Unknown owner key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mail address of the person, percent-encoded. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `address-invalid`: Not an address. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `owner-key-unknown`: Unknown owner key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own, such as a UUID. The same key with the same body is done once within 24 hours, and answered alike each time.
                 * @example 0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its secret, which is shown only now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `webhook-url-refused`: The URL is not called. `idempotency-key-invalid`: Idempotency key not understood. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. `too-many-webhooks`: Too many webhooks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-in-use`: The same call is being done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookAttempts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttempts"];
                };
            };
            /** @description Nothing has changed since the ETag that was sent. */
            304: {
                headers: {
                    /** @description Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description It is called in the next minutes. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayStarted"];
                };
            };
            /** @description `body-not-json`: Body is not JSON. `body-invalid`: Body is not understood. `field-unknown`: Unknown field. `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-disabled`: The webhook is off. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: Body too large. `request-too-large`: Request too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-unsupported`: Content type not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-webhook-calls`: Too many calls asked for. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, with its new secret, which is shown only now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithNewSecret"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is called in a moment. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            /** @description `bad-request`: Request not understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `code-missing`: No code. `code-unknown`: Unknown code. `key-unknown`: Unknown key. */
            401: {
                headers: {
                    /** @description How to authenticate (RFC 6750). */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `manage-code-needed`: Manage code needed. `scope-too-small`: The scope of the key is too small. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-gone`: No such event. `webhook-unknown`: No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-webhook-calls`: Too many calls asked for. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds until the call may succeed. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something broke. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `timeout`: The answer took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
