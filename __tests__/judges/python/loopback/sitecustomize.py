"""Python loads this first: it keeps the judges on this machine.

The names of Salesforce's two login hosts lead to the embedded Dev Hub, as they do to Salesforce elsewhere: simple-salesforce
makes them up itself. No other name outside this machine is found.
"""

import os
import socket

_find = socket.getaddrinfo
_ports = {
    "login.salesforce.com": os.environ.get("TWIN_PRODUCTION_PORT"),
    "test.salesforce.com": os.environ.get("TWIN_SANDBOX_PORT"),
}
_here = {"127.0.0.1", "localhost", "::1"}


def _find_here(host, port, *args, **kwargs):
    name = host.decode() if isinstance(host, bytes) else host
    if _ports.get(name):
        return _find("127.0.0.1", int(_ports[name]), *args, **kwargs)
    if name in _here:
        return _find(host, port, *args, **kwargs)
    raise socket.gaierror(f"{name} is outside this machine")


socket.getaddrinfo = _find_here
