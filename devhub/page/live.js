/* global document, DOMParser, fetch, setTimeout */

// Asks every second what has changed, and puts it in. What somebody is about to press stays where it is.
const every = 1000;

async function renew() {
  if (!document.hidden && document.querySelector('[data-live] button:active') === null) {
    const isUp = await fetch('/devhub/live').then(
      async (answer) => {
        if (answer.ok) put(await answer.text());
        return answer.ok;
      },
      () => false,
    );
    document.getElementById('stopped').hidden = isUp;
  }
  setTimeout(renew, every);
}

function put(text) {
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of fresh.querySelectorAll('[data-live]')) {
    const shown = document.getElementById(part.id);
    if (shown !== null && shown.innerHTML !== part.innerHTML) shown.innerHTML = part.innerHTML;
  }
}

setTimeout(renew, every);
