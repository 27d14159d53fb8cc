"""Runs a command at a terminal of its own: `at_terminal.py COLUMNS ROWS COMMAND …`.

Standard output has what the command writes to it. Lines of standard input are JSON: `{"type": TEXT}` types,
`{"resize": [COLUMNS, ROWS]}` resizes. Each line, and the command's end, are answered by a line of JSON on descriptor 3:
whether the terminal echoes what is typed, and at the end the exit code, negative for a signal.
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios

command = sys.argv[3:]


def resize(columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def answer(**more):
    echo = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
    os.write(3, (json.dumps({"echo": echo, **more}) + "\n").encode())


# The command begins once the terminal has its size.
ready, go = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.close(3)
    os.read(ready, 1)
    os.execvp(command[0], command)
resize(int(sys.argv[1]), int(sys.argv[2]))
os.write(go, b"x")

typed = b""
sources = [terminal, 0]
while True:
    changed, _, _ = select.select(sources, [], [])
    if terminal in changed:
        try:
            data = os.read(terminal, 65536)
        except OSError:  # Linux: the other side is closed
            data = b""
        if not data:
            break
        os.write(1, data)
    if 0 in changed:
        data = os.read(0, 65536)
        if not data:
            sources.remove(0)
        *lines, typed = (typed + data).split(b"\n")
        for line in lines:
            asked = json.loads(line)
            if "type" in asked:
                os.write(terminal, asked["type"].encode())
            if "resize" in asked:
                resize(*asked["resize"])
            answer()
_, status = os.waitpid(child, 0)
answer(exitCode=os.waitstatus_to_exitcode(status))
