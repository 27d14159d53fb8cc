"""Runs a shell script at a terminal of its own, and types what a person would: `type.py SECONDS ANSWERS SCRIPT`.

ANSWERS is JSON: pairs of a regular expression and what to type once it shows, in this order. Prints what the
terminal showed; ends with the script's exit code, or 124 when it took longer than SECONDS.
"""
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

seconds, answers, script = float(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
child, terminal = pty.fork()
if child == 0:
    os.execvp("bash", ["bash", "-euo", "pipefail", "-c", script])

fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
shown, since = "", 0
end = time.monotonic() + seconds
while True:
    ready, _, _ = select.select([terminal], [], [], max(0.0, min(1.0, end - time.monotonic())))
    if ready:
        try:
            data = os.read(terminal, 65536)
        except OSError:  # Linux: the other side is closed
            data = b""
        if not data:
            break
        shown += data.decode("utf-8", "replace")
        sys.stdout.write(data.decode("utf-8", "replace"))
        sys.stdout.flush()
        found = re.search(answers[0][0], shown[since:]) if answers else None
        if found:
            since += found.end()
            time.sleep(0.3)
            os.write(terminal, answers.pop(0)[1].encode())
    elif time.monotonic() >= end:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        sys.exit(124)
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
