/** This script sends the manage code in the link's fragment once, and removes it from the address bar. */
const form = document.querySelector<HTMLFormElement>('#open');
const field = document.querySelector<HTMLInputElement>('#code');
const code = location.hash.slice(1);

if (form && field && code) {
  history.replaceState(null, '', location.pathname);
  field.value = code;
  form.requestSubmit();
}
