"""Write the fixtures that no editor can: `python -m tests.readers.make_binary`."""

import io
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

FIXTURES = Path(__file__).parent / "fixtures"
MOMENT = (2026, 11, 23, 8, 0, 0)
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NEXIS = """
User Name: A READER
Date and Time: Monday, November 23, 2026 7:08:00 PM CET
Documents (3)
1. Norland closes its border
Client/Matter: -None-
2. Rebels free two

Norland closes its border
Coast News (Port Hallen)
November 22, 2026 Sunday 9:03 AM GMT
Copyright 2026 Coast News
Section:\xa0World; Pg. A10
Length:\xa0103 words
Byline:\xa0By Ingrid Sole
Dateline:\xa0PORT HALLEN
Body
|Norland closed its border with Tavria on Sunday.
"We regret the step," minister Lea Strand said.
Graphic
Soldiers attack the border, photo
Load-Date:\xa0November 23, 2026
End of Document
Rebels free two
Hill Monitor
May 3, 2025 Saturday
Final Edition
Copyright 2025 Hill Monitor
Length:\xa09 words
Body
The rebels freed two drivers near Karsk on Saturday.
Classification
Language:\xa0ENGLISH
End of Document
"""


def docx(lines: str) -> bytes:
    """Return a Word document with a paragraph for each line; lines with a bar stand in a table."""
    paragraphs = []
    for line in lines.strip().split("\n"):
        text = line.lstrip("|").replace("&", "&amp;").replace("<", "&lt;")
        half = len(text) // 2
        runs = f'<w:r><w:t>{text[:half]}</w:t></w:r><w:r><w:t xml:space="preserve">{text[half:]}</w:t></w:r>'
        paragraph = f"<w:p>{runs}</w:p>"
        table = f"<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl>"
        paragraphs.append(table if line.startswith("|") else paragraph)
    body = f'<w:document xmlns:w="{WORDS}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": body.encode()})


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip archive with the files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, MOMENT), content)
    return data.getvalue()


def tarred(files: dict[str, bytes], links: tuple[str, ...] = ()) -> bytes:
    """Return a tar archive with the files, and links to somewhere else."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        for name in links:
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/hostname"
            archive.addfile(entry)
    return data.getvalue()


def pdf(*pages: tuple[str, ...]) -> bytes:
    """Return a PDF with a line of text for each line of its pages."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for lines in pages:
        content = b"BT /F1 11 Tf 14 TL 40 780 Td "
        for line in lines:
            escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            content += b"(" + escaped.encode("cp1252") + b") Tj T* "
        content += b"ET"
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R /Resources << /Font "
            "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        start,
    )


RELEASE = (
    (
        "FOR IMMEDIATE RELEASE",
        "November 23, 2026",
        "Norland signs fishing pact with Tavria",
        "PORT HALLEN - The government of Norland signed a fishing pact with Tavria on Mon-",
        "day after three years of talks about the waters around the islands of the south.",
        "Minister Lea Strand thanked the mediators and said that the pact would run for five",
        "years.",
        "Ministry of Fisheries",
        "Page 1 of 3",
    ),
    (
        "Tavria will pay 3 million crowns a year for its share of the catch, the ministry said in a",
        "statement that it published in the evening.",
        "Ministry of Fisheries",
        "Page 2 of 3",
    ),
    ("The pact will be sent to parliament in January.", "Ministry of Fisheries", "Page 3 of 3"),
)


def main() -> None:
    """Write every fixture."""
    (FIXTURES / "nexis_uni.docx").write_bytes(docx(NEXIS))
    release = "Norland signs pact\n\nPORT HALLEN, Nov 23 - Norland signed a pact & a treaty on Monday."
    (FIXTURES / "2026-11-23_release.docx").write_bytes(docx(release))
    (FIXTURES / "release.pdf").write_bytes(pdf(*RELEASE))
    (FIXTURES / "scan.pdf").write_bytes(pdf(()))
    table = pa.table(
        {
            "title": ["Norland closes its border", "Nothing to read"],
            "text": ["Norland closed its border with Tavria on Monday.", None],
            "domain": ["coast-news.example", "coast-news.example"],
            "date": pa.array([1795420800000, None], pa.timestamp("ms", "UTC")),
            "image": [b"\x89PNG", b""],
        }
    )
    pq.write_table(table, FIXTURES / "corpus.parquet", compression="zstd")
    story = b"Strike shuts ports\n\nDockers in Norland went on strike on Monday and shut all four ports.\n"
    inner = zipped({"c.txt": b"The rebels freed two drivers near Karsk on Sunday."})
    files = {
        "2026/11/23/story.txt": story,
        "__MACOSX/._story.txt": b"x",
        "inner.zip": inner,
        "photo.jpg": b"\xff\xd8\xff\0",
    }
    (FIXTURES / "week.zip").write_bytes(zipped(files))
    (FIXTURES / "week.tar").write_bytes(tarred({"2026-11-23.txt": story}, links=("link.txt",)))


if __name__ == "__main__":
    main()
