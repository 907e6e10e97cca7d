/** The platform's file dialog through a file field: the same in every host. Empty when the analyst changed their mind. */
import { chosenFiles, type NamedFile } from './dropped-files';

export function chooseFiles(folder: boolean): Promise<NamedFile[]> {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.webkitdirectory = folder;
  field.hidden = true;
  document.body.append(field);
  return new Promise((resolve) => {
    const finish = (files: NamedFile[]): void => {
      field.remove();
      resolve(files);
    };
    field.addEventListener('change', () => finish(field.files ? chosenFiles(field.files) : []), { once: true });
    field.addEventListener('cancel', () => finish([]), { once: true });
    field.click();
  });
}
