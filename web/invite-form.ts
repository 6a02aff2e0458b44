/** The form with which somebody's own web page invites its visitors: the one text that all our pages and documents show. */

import { ENGLISH, type Words } from '#domain/languages/words.ts';

/** What stands in the form where the API code belongs. */
export const CODE_PLACE = 'API_CODE';

/**
 * Returns the form and its script, to be pasted into a web page. It says what became of the address: an answer 202 may have
 * left it out.
 * @param url the public address of the server
 * @param words of the language in which it speaks to visitors
 */
export function inviteForm(url: string, words: Words = ENGLISH): string {
  const { say } = words;
  return `<form id="invite"${languageMark(words)}>
  <label>${say('invite.email')} <input type="email" name="email" required></label>
  <button>${say('invite.ask')}</button>
  <p role="status"></p>
</form>
<script>
  document.getElementById('invite').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const button = form.querySelector('button');
    const say = (words) => { form.querySelector('[role=status]').textContent = words; };
    button.disabled = true;
    say('${say('webForm.wait')}');
    try {
      const answer = await fetch('${url}/v1/invites', {
        method: 'POST',
        headers: { Authorization: 'Bearer ${CODE_PLACE}', 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: form.email.value, origin: 'website' }),
      });
      const { accepted = [], rejected = [] } = await answer.json();
      if (accepted.length > 0) say('${say('webForm.sent')}');
      else if (answer.status === 409) say('${say('webForm.ended')}');
      else if (rejected.length === 0) say('${say('webForm.notNow')}');
      else if (rejected[0].reason === 'too-many-for-mailbox') say('${say('webForm.enough')}');
      else say('${say('webForm.unusable')}');
    } catch {
      say('${say('webForm.failed')}');
    }
    button.disabled = false;
  });
</script>`;
}

/** Returns the attributes that name the language of what is pasted into a page of another one; nothing for English. */
export function languageMark({ language, direction }: Words): string {
  return language === 'en' ? '' : ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
}
