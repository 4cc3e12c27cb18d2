// Reloads the page after a build and shows what the last build complained of. Served by `briefgen serve` only.
(function () {
  'use strict';
  var edition = document.currentScript.dataset.edition;
  var source = null;
  var host = null;

  function listen() {
    if (source || document.hidden) return;
    source = new EventSource('/.briefgen/events');
    source.addEventListener('state', function (event) {
      var state = JSON.parse(event.data);
      if (state.edition !== edition) {
        hush();
        location.reload();
      } else {
        show(state);
      }
    });
  }

  // Hidden tabs let go of their connection: a browser keeps six to a host.
  function hush() {
    if (source) source.close();
    source = null;
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function show(state) {
    if (host) host.remove();
    host = null;
    if (!state.heading) return;
    host = element('div', 'briefgen-preview');
    host.setAttribute('role', 'alert');
    var root = host.attachShadow({ mode: 'open' });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{all:initial;position:fixed;inset:0 0 auto;z-index:2147483647;max-height:70vh;overflow:auto;' +
        'background:#1d1413;color:#f6ebe8;border-bottom:4px solid #d9624b;padding:16px 24px;' +
        'font:14px/1.5 ui-monospace,Menlo,Consolas,monospace}' +
        'h2{font-size:16px;margin:0 0 8px}ul{margin:0;padding:0;list-style:none}li{margin:0 0 8px}' +
        '.place{color:#f0b9a8}.more{color:#cdbdb8;padding-left:2ch}' +
        'button{all:unset;float:right;cursor:pointer;padding:0 8px;border:1px solid}button:focus{outline:2px solid}'
    );
    root.adoptedStyleSheets = [sheet];
    var close = element('button', '', '×');
    close.addEventListener('click', function () {
      host.remove();
    });
    root.append(close, element('h2', '', state.heading));
    var list = element('ul', '');
    state.diagnostics.forEach(function (line) {
      var item = element('li', line.severity);
      if (line.place) item.append(element('span', 'place', line.place + ': '));
      item.append(line.severity + ': ' + line.summary + ' [' + line.identifier + ']');
      line.notes.concat(line.advice || []).forEach(function (note) {
        item.append(element('div', 'more', note));
      });
      list.append(item);
    });
    root.append(list);
    document.body.append(host);
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) hush();
    else listen();
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);
  listen();
})();
