"""How much memory another process holds, and how much this one may, by each system's own means; it ends nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

_PROC: Final = Path("/proc")
_PS: Final = "/bin/ps"


def bound_own(most_bytes: int) -> None:
    """Let this process have no more address space than so many bytes, where the system knows such a bound."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))
    except (ImportError, ValueError, OSError):
        return


def resident_bytes(process: int) -> int:
    """Resident memory of a process in bytes, 0 where it is gone or the system does not say."""
    if sys.platform == "win32":
        return _windows(process)
    try:
        import resource

        return int((_PROC / str(process) / "statm").read_text().split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return _from_ps(process)


def _from_ps(process: int) -> int:
    """What ``ps`` says, in kilobytes (macOS has no /proc)."""
    try:
        found = subprocess.run(
            [_PS, "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=False, timeout=2
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
