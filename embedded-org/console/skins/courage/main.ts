import './style/main.css';
import { startConsole } from './console.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import { screenOf } from './screen.ts';
import { shellOf } from './shell.ts';

void startConsole({
  open: () => openDialog,
  screen: screenOf,
  frame: ({ screen, shell }, content) => shellOf(shell, screen.navigation, content),
});
