const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\..*)?$/i;
const safeSegment = /^[A-Za-z0-9._-]{1,120}$/;

/**
 * Whether a path inside a package can be written on Windows and Linux without landing anywhere but below its folder:
 * plain characters, no `..`, no drive, no absolute path, no device name, no trailing dot (Windows drops it).
 */
export function isSafeEntryPath(path: string): boolean {
  if (path.length === 0 || path.length > 240) return false;
  return path
    .split('/')
    .every(
      (segment) =>
        safeSegment.test(segment) &&
        !/^\.+$/.test(segment) &&
        !segment.endsWith('.') &&
        !deviceName.test(segment),
    );
}
