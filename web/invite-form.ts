/** The form with which somebody's own web page invites its visitors: the one text that all our pages and documents show. */

/** What stands in the form where the API code belongs. */
export const CODE_PLACE = 'API_CODE';

/**
 * Returns the form and its script, to be pasted into a web page. It says what became of the address: an answer 202 may have
 * left it out.
 * @param url the public address of the server
 */
export function inviteForm(url: string): string {
  return `<form id="invite">
  <label>Your email address <input type="email" name="email" required></label>
  <button>Send me the invite</button>
  <p role="status"></p>
</form>
<script>
  document.getElementById('invite').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const button = form.querySelector('button');
    const say = (words) => { form.querySelector('[role=status]').textContent = words; };
    button.disabled = true;
    say('One moment …');
    try {
      const answer = await fetch('${url}/v1/invites', {
        method: 'POST',
        headers: { Authorization: 'Bearer ${CODE_PLACE}', 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: form.email.value, origin: 'website' }),
      });
      const { accepted = [], rejected = [] } = await answer.json();
      if (accepted.length > 0) say('Look into your mailbox: the invite is on its way.');
      else if (answer.status === 409) say('Nobody can be invited to this event any more.');
      else if (rejected.length === 0) say('Nobody can be invited at the moment. Please try again later.');
      else if (rejected[0].reason === 'too-many-for-mailbox') say('This address got enough invites today.');
      else say('No mail can be sent to this address. Look for a typing error in it.');
    } catch {
      say('The invite could not be asked for. Please try again later.');
    }
    button.disabled = false;
  });
</script>`;
}
