"""Opens workbooks in LibreOffice, calculates everything anew, and says what stands in the cells.

Reads from standard input: {"profile": folder, "jobs": [{"file", "changes": [[{"sheet", "cell", "value"}]], "pdf"?, "printed"?}]}.
Prints, for each job, the state after opening and after each list of changes, as
[{sheet: {cell: number, text, or {"error": code}}}]. With "printed", the name of a sheet, one
more follows at the end: the cells of that sheet as they are printed.
A value of null empties a cell; a text is typed, so that a number in it becomes one.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.FormulaResult import ERROR


def connect(process, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while process.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.05)  # it has not opened its pipe yet
    raise SystemExit(f"soffice ended with {process.returncode} before it could be used")


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def column_name(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def state(document):
    # A result that is stored in the file is trusted otherwise.
    document.calculateAll()
    return {sheet.Name: cells(sheet) for sheet in document.Sheets}


def used_cells(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)


def cells(sheet):
    used = used_cells(sheet)
    found = {}
    for row, values in enumerate(used.getDataArray()):
        for column, value in enumerate(values):
            if value != "":
                found[f"{column_name(column)}{row + 1}"] = value
    for area in used.queryFormulaCells(ERROR).RangeAddresses:
        for row in range(area.StartRow, area.EndRow + 1):
            for column in range(area.StartColumn, area.EndColumn + 1):
                code = sheet.getCellByPosition(column, row).getError()
                found[f"{column_name(column)}{row + 1}"] = {"error": code}
    return found


def printed(sheet):
    last = used_cells(sheet).RangeAddress
    return {
        f"{column_name(column)}{row + 1}": sheet.getCellByPosition(column, row).String
        for row in range(last.EndRow + 1)
        for column in range(last.EndColumn + 1)
    }


def change(document, changes):
    document.enableAutomaticCalculation(False)  # not after each cell
    for each in changes:
        cell = document.Sheets.getByName(each["sheet"]).getCellRangeByName(each["cell"])
        value = each["value"]
        if value is None:
            cell.setString("")
        elif isinstance(value, str):
            cell.setFormula(value)
        else:
            cell.setValue(value)
    document.enableAutomaticCalculation(True)


def run(desktop, job):
    url = uno.systemPathToFileUrl(os.path.abspath(job["file"]))
    document = desktop.loadComponentFromURL(url, "_blank", 0, (option("Hidden", True),))
    if document is None:
        raise SystemExit(f"LibreOffice cannot open {job['file']}")
    states = [state(document)]
    for changes in job.get("changes", []):
        change(document, changes)
        states.append(state(document))
    if "pdf" in job:
        target = uno.systemPathToFileUrl(os.path.abspath(job["pdf"]))
        document.storeToURL(target, (option("FilterName", "calc_pdf_Export"),))
    if "printed" in job:
        states.append({job["printed"]: printed(document.Sheets.getByName(job["printed"]))})
    document.close(True)
    return states


def main():
    request = json.load(sys.stdin)
    pipe = f"turnover-cost-{os.getpid()}"
    profile = uno.systemPathToFileUrl(os.path.abspath(request["profile"]))
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
         f"-env:UserInstallation={profile}", f"--accept=pipe,name={pipe};urp;"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    context = connect(process, pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        print(json.dumps([run(desktop, job) for job in request["jobs"]]))
    finally:
        desktop.terminate()
        process.wait()


main()
