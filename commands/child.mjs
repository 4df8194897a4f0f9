// Runs a child process to its end and never leaves it behind.
import { spawn } from 'node:child_process';
import { onOrphaned } from './orphaned.mjs';

/**
 * @param {string} command program
 * @param {string[]} args its arguments
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, interrupted: boolean }>} 130 where a signal ended it
 */
export const runChild = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let interrupted = false;
    // A terminal sends Ctrl-C to the whole group; a `kill` reaches only us and must be passed on,
    // as the interruption upon which Playwright stops its workers and browsers.
    const pass = () => {
      interrupted = true;
      child.kill('SIGINT');
    };
    const stopWatching = onOrphaned(pass);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const done = () => {
      stopWatching();
      for (const signal of signals) process.off(signal, pass);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      done();
      resolve({ code: signal ? 130 : (code ?? 1), interrupted: interrupted || signal !== null });
    });
  });

/** Arguments that make this Node run Playwright's own command line. */
export const playwright = (...args) => ['node_modules/@playwright/test/cli.js', ...args];

/** The environment in which Playwright finds the browser that set-up found. */
export const playwrightEnvironment = () => ({ ...process.env, PLAYWRIGHT_BROWSERS_PATH: '0' });
