/** A page that may not write to the clipboard copies a selection instead. */
export const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where the Clipboard API is not permitted
    document.execCommand('copy');
    area.remove();
  }
};
