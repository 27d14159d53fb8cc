"""Does with simple-salesforce what its users do, and prints what came of it: one line of JSON a step.

Arguments: the username, the consumer key, the file of the private key, the API version.
"""

import base64
import json
import sys
from datetime import datetime, timedelta, timezone

from simple_salesforce import Salesforce

username, consumer_key, key_file, version = sys.argv[1:5]


def login():
    return Salesforce(
        username=username,
        consumer_key=consumer_key,
        privatekey_file=key_file,
        domain="test",
        version=version,
    )


sf = login()
steps = {}


def step(run):
    steps[run.__name__] = run
    return run


def refusal(run):
    try:
        return {"not refused": str(run())[:200]}
    except Exception as error:  # Whatever it is: its kind and its words are what the test looks at.
        return {"kind": type(error).__name__, "said": str(error)}


@step
def who():
    return {"instance": sf.sf_instance, "sandbox": sf.is_sandbox()}


@step
def query():
    soql = "SELECT LastName FROM Lead ORDER BY LastName"
    first = sf.query(soql)
    second = sf.query_more(first["nextRecordsUrl"], identifier_is_url=True)
    return {
        "total": first["totalSize"],
        "pages": [len(first["records"]), len(second["records"])],
        "all": len(sf.query_all(soql)["records"]),
        "iter": sum(1 for _ in sf.query_all_iter(soql)),
    }


@step
def records():
    made = sf.Contact.create({"LastName": "Coyote", "Email": "wile@acme.example"})
    changed = sf.Contact.update(made["id"], {"FirstName": "Wile"})
    name = sf.Contact.get(made["id"])["Name"]
    by_email = sf.Contact.get_by_custom_id("Email", "wile@acme.example")["Id"]
    upserted = [
        sf.Contact.upsert("Email/wile@acme.example", {"Title": "Genius"}),
        sf.Contact.upsert("Email/road@acme.example", {"LastName": "Runner"}),
    ]
    return {
        "success": made["success"],
        "changed": changed,
        "name": name,
        "same": by_email == made["id"],
        "upserted": upserted,
        "deleted": sf.Contact.delete(made["id"]),
        "gone": refusal(lambda: sf.Contact.get(made["id"])),
    }


@step
def describe():
    fields = sf.Contact.describe()["fields"]
    return {
        "objects": any(one["name"] == "Contact" for one in sf.describe()["sobjects"]),
        "fields": [one["name"] for one in fields if one["name"] == "LastName"],
    }


@step
def limits():
    return {"limits": sorted(sf.limits())}


@step
def restful():
    ids = sf.query("SELECT Id FROM User")["records"][0]["Id"]
    return sf.restful("composite/sobjects/User", params={"ids": ids, "fields": "Username"})


@step
def deploy():
    zip_file = sys.argv[5]
    job = sf.deploy(
        zip_file,
        sandbox=True,
        checkOnly=False,
        singlePackage=True,
        allowMissingFiles=False,
        autoUpdatePackage=False,
        performRetrieve=False,
        purgeOnDelete=False,
        rollbackOnError=True,
        testLevel=None,
        ignoreWarnings=False,
    )["asyncId"]
    return {"state": sf.checkDeployStatus(job)["state"]}


@step
def retrieve():
    job, _state = sf.mdapi.retrieve("", unpackaged={"ApexClass": ["Hello"]}, single_package=True)
    state, _messages, _more = sf.mdapi.check_retrieve_status(job)
    _state, _message, _messages, zipped = sf.mdapi.retrieve_zip(job)
    return {"state": state, "zip": base64.b64encode(zipped).decode()}


@step
def tooling():
    return sf.toolingexecute("query/?q=SELECT+Name+FROM+ApexClass")["records"]


@step
def password():
    user = sf.query("SELECT Id FROM User")["records"][0]["Id"]
    # After a deploy, the same object sends everything as text/xml: the body would not be read.
    return {"set": login().set_password(user, "a new one 7!")}


@step
def apex():
    return refusal(lambda: sf.apexecute("acme"))


@step
def bulk():
    rows = [{"LastName": "Bulk"}]
    return [
        refusal(lambda: sf.bulk.Contact.insert(rows)),
        refusal(lambda: sf.bulk2.Contact.insert(records=rows)),
    ]


@step
def search():
    return refusal(lambda: sf.quick_search("Acme"))


@step
def deleted():
    now = datetime.now(timezone.utc)
    return refusal(lambda: sf.Contact.deleted(now - timedelta(days=1), now))


for name, run in steps.items():
    try:
        answer = {"step": name, "value": run()}
    except Exception as error:
        answer = {"step": name, "error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
