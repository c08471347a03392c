// The mail program of the demo: goes by the hash, draws late as the real one does, folds and unfolds, opens replies.
(() => {
  const data = JSON.parse(document.getElementById('demo-data').textContent);
  const place = document.querySelector('.demo-pane').parentElement;
  const popOuts = document.querySelector('.dw .no');
  const tokenOf = () => /^#[a-z]+\/([A-Za-z]{20,})/.exec(location.hash)?.[1];
  const built = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild;
  };
  const main = () => [...place.children].find((pane) => pane.getAttribute('role') === 'main');

  /** Every view has a pane of its own; the role moves to the one in front, the other is hidden. */
  function show(fill) {
    const old = main();
    const pane = document.createElement('div');
    pane.className = 'nH demo-pane';
    for (const each of place.children) {
      each.removeAttribute('role');
      each.style.display = 'none';
    }
    pane.setAttribute('role', 'main');
    place.append(pane);
    for (const each of [...place.children]) if (each !== pane && each !== old) each.remove();
    // Parts arrive after the frame: a reader has to wait for them.
    requestAnimationFrame(() => setTimeout(() => pane.isConnected && fill(pane), 20));
  }

  function route() {
    const token = tokenOf();
    const thread = data.threads[token];
    popOuts.replaceChildren();
    if (thread === undefined) {
      document.title = 'Inbox - Demo mailbox';
      show((pane) => {
        pane.innerHTML = data.list;
      });
      return;
    }
    document.title = `${thread.subject} - Demo mailbox`;
    show((pane) => {
      pane.innerHTML = thread.html;
    });
  }

  const list = () => main()?.querySelector('[role="list"]');

  function unfold(item) {
    const index = Number(item.dataset.demoIndex);
    const open = built(data.threads[tokenOf()].open[index]);
    // The list item stays the same node: only its class and its inside change.
    item.className = open.className;
    item.setAttribute('aria-expanded', 'true');
    item.replaceChildren(...open.childNodes);
  }

  function reply() {
    const last = [...main().querySelectorAll('.ip')].at(-1);
    if (last === undefined || last.childElementCount > 0) return;
    last.classList.add('adB');
    last.append(built(data.threads[tokenOf()].compose));
    last.querySelector('[contenteditable]').focus();
    main().querySelector('.btDi4d').style.display = 'none';
  }

  function popOut(box) {
    const frame = built(data.popOut);
    const holder = box.closest('.ip');
    popOuts.append(frame);
    frame.querySelector('.demo-dialog-body').append(box);
    frame.querySelector('.demo-pop').remove();
    if (holder !== null) holder.classList.remove('adB');
    frame.querySelector('[contenteditable]').focus();
  }

  /** A message comes in while the thread is open. */
  function deliver() {
    list()?.append(built(data.threads[tokenOf()].later[0]));
  }

  /** Sending ends here: the text is kept in the page, and a moment later the employer answers. */
  function send(box) {
    window.demo.sent.push(box.querySelector('[contenteditable]').textContent);
    (box.closest('.AD')?.parentElement ?? box).remove();
    for (const place of main().querySelectorAll('.ip')) place.classList.remove('adB');
    const bottom = main().querySelector('.btDi4d');
    if (bottom !== null) bottom.style.display = '';
    const [first] = data.threads[tokenOf()]?.later ?? [];
    if (first !== undefined && !window.demo.answered) {
      window.demo.answered = true;
      setTimeout(deliver, 1500);
    }
  }

  document.addEventListener('click', (event) => {
    const at = (selector) => event.target.closest(selector);
    const row = at('[data-demo-thread]');
    if (row !== null) location.hash = `#inbox/${row.dataset.demoThread}`;
    else if (at('.demo-back')) location.hash = '#inbox';
    else if (at('.kv')) unfold(at('.kv'));
    else if (at('.ams.bkH, .aaq')) reply();
    else if (at('.demo-pop')) popOut(at('.M9'));
    else if (at('.aoO')) send(at('.M9'));
    else if (at('[gh="cm"]')) popOut(built(data.newMail));
    else if (at('.ajR')) at('.a3s').classList.toggle('demo-all');
  });
  // The mail program saves a draft a moment after each change, by the editor's markup.
  let saving;
  document.addEventListener('input', (event) => {
    const editor = event.target.closest?.('[contenteditable]');
    if (!editor) return;
    clearTimeout(saving);
    saving = setTimeout(() => {
      window.demo.draft = editor.innerHTML;
      const saved = editor.closest('.M9')?.querySelector('.demo-saved');
      if (saved) saved.textContent = 'Draft saved';
    }, 200);
  });
  // Single letters are shortcuts unless the person is writing.
  document.addEventListener('keydown', (event) => {
    if (event.target.closest?.('[contenteditable], input, textarea') || event.ctrlKey || event.metaKey) return;
    window.demo.keys.push(event.key);
    if (event.key === 'r' && list()) reply();
    if (event.key === 'u') location.hash = '#inbox';
  });
  window.addEventListener('hashchange', route);
  window.demo = { sent: [], keys: [], draft: '', deliver, reply };
  route();
})();
