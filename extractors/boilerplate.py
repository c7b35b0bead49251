"""Lines that tell nothing about the world: share bars, newsletters, notices of rights, credits."""

import re

BOILERPLATE_LENGTH = 200
CHANNEL = r"(?:facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|print|reddit|share|tweet|copy link)"
BOILERPLATE = re.compile(
    "|".join(
        (
            r"(?:read|see|learn|find out) more(?: (?:here|about|on|at|from)\b.{0,120}|\s*[:>»…|].*)?\W*",
            r"(?:also|must|related|recommended)[ -](?:read|reading|watch|articles?|stories|topics?)"
            r"\s*(?:[:>»|].*)?",
            r"(?:read|see|watch|listen)(?: also| next| it)\s*[:>»|].*",
            r"(?:more on this story|related(?: (?:content|news|coverage))?)\W*",
            r"most (?:read|popular)(?: in .{1,40})?\W*",
            r"more\s*:\s.{0,150}(?<![.!?])",
            r"(?:article content|skip to (?:main )?content|log in or create an account to continue)\W*",
            rf"(?:share|tweet|print|comments?|save|{CHANNEL}(?:[\s,|/•·]+{CHANNEL})+)\W*",
            r"share (?:this|on|via|to)\b.{0,80}",
            r"follow (?:us|our|@)\b.{0,120}",
            r"follow @\w+.{0,80}",
            r"(?:like|join) us on \w.{0,80}",
            r"(?:sign up|subscribe|register)(?: now| today| here| free)?"
            r"(?: (?:for|to|and|with|at|by|via)\b.{0,160})?\W*",
            r"(?:get|receive) .{0,80}(?:newsletter|in your inbox|to your inbox)\b.{0,60}",
            r"(?:view|open) (?:this (?:e-?mail|message) )?in (?:your |a )?browser\W*",
            r"unsubscribe\b.{0,120}",
            r"(?:-\s*)?advertisement\b[^.]{0,60}",
            r"(?:advertising|sponsored(?: content)?|promoted|loading|skip advertisement)\W*",
            r"(?:story continues below(?: advertisement)?|article continues (?:below|after).{0,40})\W*",
            r"continue reading(?: below)?\W*",
            r"click here\b.{0,160}",
            r"(?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}|by\b).{0,160}",
            r".{0,100}\ball rights reserved\b.{0,60}",
            r"this (?:material|content) may not be published, broadcast.{0,120}",
            r"our standards: .{0,120}",
            r"(?:image|photo|video|picture)s?(?: (?:source|credit|caption|by)s?)?\s*:.{0,100}",
            r"(?:image|photo|picture) source, .{0,100}",
            r"\((?:reporting|writing|editing|additional reporting|compiled) by .{1,180}\)",
            r"(?:reporting|writing|editing) by .{1,100}; (?:writing|editing) by .{1,80}",
            r"(?:listen(?: to this (?:article|story))?|recommended(?: for you)?|you (?:may|might) also like"
            r"|more (?:stories|news|headlines)|trending(?: now)?|editors?['’]s? picks?)\W*",
            r"(?:newsletter sign[- ]?up|donate(?: now)?|sign in|log in|log out|my account|menu|search|back to top)\W*",
            r"(?:log|sign) in to (?:read|continue|comment|view)\b.{0,80}",
            r"(?:view|show|hide|see|leave|post|add|read) (?:all |a |the |\d+ )?comments?\W*|\d+ comments?\W*",
            r"(?:print|e-?mail|save|bookmark) this (?:page|article|story|post)\W*",
            r"read (?:the )?(?:full|whole|original|rest of the) (?:story|article|text|post|report)\b.{0,60}",
            r"download (?:our|the) .{0,40}\bapp\b.{0,60}",
            r"you(?: are|['’]re)? (?:are )?receiv(?:ing|ed) this (?:e-?mail|newsletter|message)\b.{0,150}",
            r"this (?:e-?mail|newsletter|message) was sent to\b.{0,120}",
            r"(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b.{0,100}",
            r"(?:forward (?:this )?to a friend|view (?:this )?(?:e-?mail )?(?:in|online).{0,20}browser)\b.{0,60}",
            r"(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings)"
            r"|contact us|about us|advertise with us|accessibility)(?:\s*[|·•/,]\s*.{0,120})?\W*",
            r"(?:we|this (?:site|website)) uses? cookies\b.{0,150}|(?:accept|reject) (?:all )?cookies\W*",
            r"(?:please )?enable (?:javascript|cookies)\b.{0,100}",
            r"follow [\w' ]{1,40} on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin)\b.{0,80}",
            r"support (?:our|independent|quality) journalism\W*",
            r"\d{1,2}[ -]min(?:ute)?s?(?: read)\W*",
            r"(?:last )?(?:published|updated|posted)\s*(?::|on\b|at\b)?"
            r"\s*(?:\d.{0,40}|[A-Z][a-z]{2,8}\.? \d.{0,40})(?<!\.)",
            r"(?:tags?|topics?|filed under|categories|keywords)\s*:.{0,150}",
            r"all (?:content|material|rights) (?:©|\(c\)|copyright\b).{0,120}",
            r"(?:©|\(c\)) .{1,100}\b\d{4}\W*",
            r"(?:getty images|afp via getty images|reuters|ap photo|file photo|shutterstock)\W*",
            r"photo(?:graph)?(?:s)? by .{1,80}(?<![.!?])",
            r"(?:re)?printed with (?:the )?permission\b.{0,100}",
            r"(?:media |press )?contacts?\s*:.{0,100}@.{0,60}",
            r"(?:-\s*30\s*-|-?\s*ends?\s*-?|#{2,}|\*{3,}|[-_=~]{3,})",
        )
    ),
    re.IGNORECASE,
)


def is_boilerplate(line: str) -> bool:
    """Tell whether a whole line is one that pages and mails print around any text."""
    return len(line) <= BOILERPLATE_LENGTH and BOILERPLATE.fullmatch(line) is not None
