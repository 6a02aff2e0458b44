/**
 * `<script src="…/e/<id>/button.js?origin=website" async></script>` on anybody's page: a button that opens the event, or
 * the schedule, in a dialog. `data-label` on the script names the button; its class is `yesmaybe-button`.
 */
export {};

// All in a block: the script is no module, and may stand on a page twice.
{
  const script = document.currentScript as HTMLScriptElement;
  const address = new URL(script.src);
  const origin = address.searchParams.get('origin') ?? 'button';
  address.pathname = address.pathname.replace(/\/button\.js$/, '');
  address.search = new URLSearchParams({ embed: '1', origin }).toString();
  const label = script.dataset.label ?? 'Send me the invite';

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'yesmaybe-button';
  button.textContent = label;

  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', label);
  dialog.style.cssText =
    'box-sizing:border-box;width:min(40rem,94vw);height:min(44rem,90vh);max-width:none;max-height:none;padding:0;border:0;border-radius:8px;overflow:hidden';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', 'Close');
  close.style.cssText =
    'position:absolute;top:8px;inset-inline-end:8px;width:44px;height:44px;cursor:pointer';
  close.addEventListener('click', () => dialog.close());
  const frame = document.createElement('iframe');
  frame.title = label;
  frame.style.cssText = 'width:100%;height:100%;border:0';
  dialog.append(frame, close);

  button.addEventListener('click', () => {
    frame.src ||= address.href;
    dialog.showModal();
  });
  script.after(button, dialog);
}
