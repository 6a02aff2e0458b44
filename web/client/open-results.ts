/** Takes the manage code from the link's fragment, out of the address bar, and sends it once. */
const form = document.querySelector<HTMLFormElement>('#open');
const field = document.querySelector<HTMLInputElement>('#code');
const code = location.hash.slice(1);

if (form && field && code) {
  history.replaceState(null, '', location.pathname);
  field.value = code;
  form.requestSubmit();
}
