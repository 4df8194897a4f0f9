// npm does not pass on a signal that ends it: whoever lost the parent has been interrupted too.

/**
 * Calls back once when the process that started this one has gone.
 *
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export const onOrphaned = (callback) => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 500);
  watch.unref();
  return () => clearInterval(watch);
};
