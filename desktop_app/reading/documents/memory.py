"""How much memory another process holds, on each system by its own means; it must not act on what it finds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def resident_bytes(process: int) -> int:
    """Resident memory of a process in bytes, 0 where it is gone or the system does not say."""
    if sys.platform == "win32":
        return _windows(process)
    statm = Path(f"/proc/{process}/statm")
    try:
        import resource

        return int(statm.read_text().split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return _from_ps(process)


def _from_ps(process: int) -> int:
    """What ``ps`` says, in kilobytes (macOS has no /proc)."""
    try:
        found = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=False, timeout=2
        )
        return int(found.stdout.strip() or 0) * 1024
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return 0


def _windows(process: int) -> int:
    """What the process status interface of Windows says."""
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *(
                (name, ctypes.c_size_t)
                for name in ("PeakWorkingSetSize", "WorkingSetSize", "a", "b", "c", "d", "e", "f")
            ),
        )

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(0x1000 | 0x0010, False, process)
    if not handle:
        return 0
    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    done = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
    kernel.CloseHandle(handle)
    return int(counters.WorkingSetSize) if done else 0
