/* global document, window, location, FormData, HTMLDetailsElement */

// The report's own page: narrows the list of requirements and opens what a link points at.

const form = document.querySelector('#filters');
const shown = document.querySelector('#shown');
const nothing = document.querySelector('#nothing');
const requirements = [...document.querySelectorAll('.requirement')];
const areas = [...document.querySelectorAll('section.area')];

const fits = ({ dataset }, wanted) =>
  (wanted.verdicts.size === 0 || wanted.verdicts.has(dataset.verdict)) &&
  (wanted.level === '' || dataset.level === wanted.level) &&
  (wanted.area === '' || dataset.area === wanted.area) &&
  wanted.words.every((word) => dataset.text.includes(word));

const filter = () => {
  const data = new FormData(form);
  const wanted = {
    verdicts: new Set(data.getAll('verdict')),
    level: data.get('level'),
    area: data.get('area'),
    words: data.get('text').toLowerCase().split(/\s+/).filter(Boolean),
  };
  for (const requirement of requirements) requirement.hidden = !fits(requirement, wanted);
  for (const area of areas) area.hidden = !area.querySelector('.requirement:not([hidden])');
  const count = requirements.filter(({ hidden }) => !hidden).length;
  shown.textContent = `${count} of ${requirements.length} shown`;
  nothing.hidden = count > 0;
};

const openAll = (open) => {
  for (const requirement of requirements) if (!requirement.hidden) requirement.open = open;
};

const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(target instanceof HTMLDetailsElement)) return;
  if (target.hidden) form.reset();
  filter();
  target.open = true;
  target.scrollIntoView();
  target.querySelector('summary').focus({ preventScroll: true });
};

form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
// A form is reset after the event that tells of it.
form.addEventListener('reset', () => window.setTimeout(filter));
document.querySelector('#open-all').addEventListener('click', () => openAll(true));
document.querySelector('#close-all').addEventListener('click', () => openAll(false));
window.addEventListener('hashchange', openTarget);
document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.text.focus();
});

form.hidden = false;
filter();
openTarget();
