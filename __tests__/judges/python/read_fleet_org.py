"""Logs in to one org of a fleet with simple-salesforce, and prints what the fleet put into it.

Arguments: the username, the consumer key, the file of the private key, the API version.
"""

import json
import sys

from simple_salesforce import Salesforce

username, consumer_key, key_file, version = sys.argv[1:5]
sf = Salesforce(
    username=username,
    consumer_key=consumer_key,
    privatekey_file=key_file,
    domain="test",
    version=version,
)
assigned = sf.query(
    "SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE Assignee.Username = '%s'" % username
)
print(
    json.dumps(
        {
            "username": sf.query("SELECT Username FROM User WHERE Username = '%s'" % username)["records"][0]["Username"],
            "projects": sf.query("SELECT COUNT() FROM Project__c")["totalSize"],
            "permission sets": [row["PermissionSet"]["Name"] for row in assigned["records"]],
            "packages": sf.toolingexecute("query/?q=SELECT+Id+FROM+InstalledSubscriberPackage")["totalSize"],
        }
    )
)
