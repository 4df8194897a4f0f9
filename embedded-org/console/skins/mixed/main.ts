import './style/main.css';
import { startConsole } from '../courage/console.ts';
import { shellOf } from '../courage/shell.ts';
import { openDialog } from './dialogs.tsx';
import { isFrame, screenOrFrame } from './frame.ts';

void startConsole({
  open: openDialog,
  screen: screenOrFrame,
  frame: ({ screen, shell }, content) =>
    isFrame ? content : shellOf(shell, screen.navigation, content),
});
