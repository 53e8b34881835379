"""Writes policy sheets and a summary sheet with openpyxl: python3 openpyxl_peer.py PLAN.json BOOK.xlsx"""

import json
import sys

import openpyxl
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

with open(sys.argv[1], encoding="utf-8") as file:
    plan = json.load(file)

line = Side(style="thin", color="FF8C8C8C")
border = Border(left=line, right=line, top=line, bottom=line)
alignment = Alignment(wrap_text=True, vertical="top")
bold = Font(bold=True)
heading_fill = PatternFill("solid", fgColor="FFDCE6F1")
input_fill = PatternFill("solid", fgColor="FFFFFBE6")
orange = PatternFill("solid", bgColor="FFFCE4D6")


def write_row(sheet, number, values, is_heading=False, inputs=()):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(number, column, value)
        cell.border = border
        cell.alignment = alignment
        if is_heading:
            cell.font = bold
            cell.fill = heading_fill
        elif column in inputs:
            cell.fill = input_fill


def set_up(sheet, widths, title):
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet["A1"] = title
    sheet["A1"].font = Font(bold=True, size=14)


def write_policy(book, policy):
    sheet = book.create_sheet(f"{policy['number']} {policy['title']}")
    set_up(sheet, [13, 25, 8, 16, 48, 48, 16], f"{policy['number']}　{policy['title']}")
    headings = ["施策番号", "施策", "重点", "実施主体", "実施主体による自己評価", "委員会による評価及び意見", "状態"]
    write_row(sheet, 3, headings, is_heading=True)
    for number, measure in enumerate(policy["measures"], 4):
        texts = [measure["texts"][key] for key in ("selfAssessment", "committeeAssessment")]
        write_row(sheet, number, [measure["number"], measure["title"], "", "", *texts, "記入済"], inputs=(5, 6))
        sheet.row_dimensions[number].height = 247
    last = 3 + len(policy["measures"])
    for column in "EF":
        rule = FormulaRule(formula=[f"LEN(TRIM({column}4))=0"], fill=orange)
        sheet.conditional_formatting.add(f"{column}4:{column}{last}", rule)
    sheet.freeze_panes = "C4"


def write_summary(book):
    sheet = book.create_sheet("総括表")
    set_up(sheet, [11, 9, 22, 6, 12, 37, 37], plan["title"])
    write_row(sheet, 3, ["基本施策番号", "施策数", "基本施策", "欄数", "記入済", "記入率", "未記入"], is_heading=True)
    number = 4
    for policy in plan["policies"]:
        count = len(policy["measures"])
        write_row(sheet, number, [policy["number"], count, policy["title"], 2 * count, 2 * count, 1, 0])
        number += 1
    headings = ["基本施策番号", "施策番号", "施策", "重点", "実施主体", "実施主体による自己評価", "委員会による評価及び意見"]
    write_row(sheet, number, headings, is_heading=True)
    for policy in plan["policies"]:
        for measure in policy["measures"]:
            number += 1
            texts = [measure["texts"][key] for key in ("selfAssessment", "committeeAssessment")]
            write_row(sheet, number, [policy["number"], measure["number"], measure["title"], "", "", *texts])
            sheet.row_dimensions[number].height = 247
    sheet.freeze_panes = "A2"


workbook = openpyxl.Workbook()
workbook.remove(workbook.active)
for each in plan["policies"]:
    write_policy(workbook, each)
write_summary(workbook)
workbook.save(sys.argv[2])
