// The page's own sending: the draft becomes a row.
document.querySelector('.up').addEventListener('click', () => {
  const pad = document.querySelector('.pad');
  const line = document.createElement('div');
  line.className = 'line';
  line.append(document.createElement('i'), document.createElement('span'));
  line.firstChild.className = 'dot tells';
  line.lastChild.className = 'say';
  line.lastChild.textContent = pad.textContent;
  document.querySelector('.east').append(line);
  pad.replaceChildren();
});
