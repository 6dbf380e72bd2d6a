import { app, dialog } from 'electron';

const tooMany = 3;
const within = 60_000;

/** Counts unexpected ends. After several in one minute the program stops, with a message, instead of beginning anew. */
export function countCrashes(): () => void {
  const times: number[] = [];
  return () => {
    times.push(performance.now());
    const recent = times.slice(-tooMany);
    if (recent.length < tooMany || performance.now() - (recent[0] ?? 0) > within) return;
    dialog.showErrorBox(
      'KIM-Fallakte musste beendet werden',
      'Das Programm ist mehrmals hintereinander unerwartet stehen geblieben. Ihre gespeicherten Akten und Entwürfe ' +
        'sind sicher. Starten Sie den PC neu und öffnen Sie KIM-Fallakte noch einmal. Wenn es wieder geschieht, ' +
        'wenden Sie sich bitte an Ihre IT.',
    );
    app.exit(1);
  };
}
