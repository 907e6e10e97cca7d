import { expect, test } from 'vitest';
import { rememberSavedReports } from './saved-reports';

test('only a report that was saved may be shown', () => {
  const saved = rememberSavedReports();
  saved.note('/home/a/Documents/report.html');
  expect(saved.find('/home/a/Documents/report.html').ok).toBe(true);
  expect(saved.find('/home/a/Documents/../Documents/report.html').ok).toBe(true);
  for (const path of ['/etc/passwd', 'report.html', '/home/a/Documents', '']) expect(saved.find(path).ok).toBe(false);
});
