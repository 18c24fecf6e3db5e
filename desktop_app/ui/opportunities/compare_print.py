"""Compare on paper or in a PDF file: the same rows as on the screen; it must not read the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument

from desktop_app.ui.brief.printing import is_printer_there
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import escaped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.messages import Messages

POINTS = 9.0
"""Size of the text; the rows then fit one page. Qt leaves two centimetres around it."""


def document(title: str, line: str, heads: Sequence[tuple[str, str]], rows: Sequence[Any]) -> QTextDocument:
    """The page as a text document: first line, heads of both columns, then the rows."""
    cells = "".join(
        f"<td width='39%'><b>{escaped(name)}</b><br><small>{escaped(above)}</small></td>" for above, name in heads
    )
    body = [f"<tr><td width='22%'></td>{cells}</tr>"]
    for each in rows:
        name = f"<td><b>{escaped(each.row.title)}</b></td>"
        if each.row.both:
            both = f"<b>{escaped(each.row.both)}</b> {escaped(each.row.both_line)} {escaped(each.live[0])}"
            body.append(f"<tr>{name}<td colspan='2' align='center'>{both}</td></tr>")
            continue
        says = "".join(
            f"<td>{escaped(text)}{'<br><b>' + escaped(live) + '</b>' if live else ''}</td>"
            for text, live in zip(each.row.says, each.live, strict=True)
        )
        body.append(f"<tr>{name}{says}</tr>")
    frame = "width='100%' cellspacing='0' cellpadding='5' border='0.5' style='border-collapse:collapse'"
    made = QTextDocument()
    font = QFont(look().font("body"))
    font.setPointSizeF(POINTS)
    font.setFeature(QFont.Tag("liga"), 0)  # a joined "ft" could not be copied out of the file
    made.setDefaultFont(font)
    made.setHtml(f"<h2>{escaped(title)}</h2><p>{escaped(line)}</p><table {frame}>{''.join(body)}</table>")
    return made


def print_page(made: QTextDocument, name: str, messages: Messages) -> bool:
    """To a printer; where this system knows none, into a PDF file of the person's choice. False: they chose neither."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    if is_printer_there():
        if not messages.choose_printer(printer, 1):
            return False
    else:
        target = messages.save_file(tr("Save this page"), [(tr("PDF files"), "*.pdf")], f"{name}.pdf")
        if target is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
    made.print_(printer)
    return True
