/**
 * This script adds a button to a web page: `<script src="…/e/<id>/button.js?origin=website" async></script>`. The button
 * opens the event, or the schedule, in a dialog. The attribute `data-label` of the script is its label, and its class is
 * `yesmaybe-button`.
 */
export {};

// The block keeps the names local: the script is not a module, and a page may have it twice.
{
  const script = document.currentScript as HTMLScriptElement;
  const address = new URL(script.src);
  const origin = address.searchParams.get('origin') ?? 'button';
  address.pathname = address.pathname.replace(/\/button\.js$/, '');
  address.search = new URLSearchParams({ embed: '1', origin }).toString();
  // The server puts the texts in the visitor's language here.
  const texts = '%texts%' as unknown as { readonly label: string; readonly close: string };
  const label = script.dataset.label ?? texts.label;

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
  close.setAttribute('aria-label', texts.close);
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
