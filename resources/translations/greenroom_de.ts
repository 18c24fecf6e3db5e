<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Greenroom</name>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The file that was there before is untouched.</source>
            <translation>Die Datei, die vorher da war, ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Nothing was written.</source>
            <translation>Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>the system gave no reason</source>
            <translation>das System nennt keinen Grund</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} could not be saved ({reason}).</source>
            <translation>{file} konnte nicht gespeichert werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder and try again.</source>
            <translation>Wähl einen anderen Ordner und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The disk is full; {file} could not be saved.</source>
            <translation>Der Datenträger ist voll; {file} konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Free some space or choose another folder.</source>
            <translation>Schaff etwas Platz oder wähl einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder.</source>
            <translation>Wähl einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{target} is a folder, not a file.</source>
            <translation>{target} ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose a file name.</source>
            <translation>Wähl einen Dateinamen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} cannot be written to.</source>
            <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} is open in another program.</source>
            <translation>{file} ist in einem anderen Programm geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Close it there and save again, or choose another name.</source>
            <translation>Schließ sie dort und speichere noch einmal, oder wähl einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>There is nothing to print for this interview yet.</source>
            <translation>Für dieses Gespräch gibt es noch nichts zu drucken.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>Fill in a page of its preparation, or tick the truth box of an example, first.</source>
            <translation>Füll zuerst eine Seite der Vorbereitung aus oder setz den Wahrheitshaken eines Beispiels.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: it is marked private.</source>
            <translation>„{title}“: als privat markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: its truth tick is missing.</source>
            <translation>„{title}“: Der Wahrheitshaken fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/case.py" />
            <source>{listed} and {more} more</source>
            <translation>{listed} und {more} weitere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/coach.py" />
            <source>This is not in English, so the checks on wording rest. Parts, length, proportions, figures and links are checked.</source>
            <translation>Das ist nicht auf Englisch, also ruhen die Prüfungen der Wortwahl. Teile, Länge, Anteile, Zahlen und Verknüpfungen werden geprüft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/memorised.py" />
            <source>Change the opening words; keep the points.</source>
            <translation>Ändere die ersten Worte; behalte die Punkte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/note.py" />
            <source>This is not in English, so the checks on wording rest. Length, names, date and channel are checked.</source>
            <translation>Das ist nicht auf Englisch, also ruhen die Prüfungen der Wortwahl. Länge, Namen, Datum und Kanal werden geprüft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>No listener is called “{given}”.</source>
            <translation>So heißt niemand, der zuhört: „{given}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>Choose one of: {names}.</source>
            <translation>Wähl aus: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files.py" />
            <source>it takes {need} and only {have} are free</source>
            <translation>es braucht {need}, und nur {have} sind frei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>less than a month</source>
            <translation>weniger als einen Monat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, until {day}</source>
            <translation>, bis {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, about {share} % of the time</source>
            <translation>, etwa {share} % der Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> of “{topic}”</source>
            <translation> mit „{topic}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} Jahr</numerusform>
                <numerusform>{n} Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} Monat</numerusform>
                <numerusform>{n} Monate</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> in {subjects}</source>
            <translation> in {subjects}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> and a car</source>
            <translation> und nach einem Auto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>a foreign language</source>
            <translation>eine Fremdsprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is not installed</source>
            <translation>das Bedeutungspaket ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is damaged</source>
            <translation>das Bedeutungspaket ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack needs numpy, which is missing here</source>
            <translation>das Bedeutungspaket braucht numpy, das hier fehlt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/portfolio.py" />
            <source>{n} examples</source>
            <translation>
                <numerusform>{n} Beispiel</numerusform>
                <numerusform>{n} Beispiele</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack is not in use</source>
            <translation>das Bedeutungspaket ist nicht in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack knows English only</source>
            <translation>das Bedeutungspaket kann nur Englisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Some texts are still being read for meaning; until then they are compared by words alone.</source>
            <translation>Einige Texte werden noch nach Bedeutung gelesen; bis dahin zählen allein die Wörter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Suggestions rest on words alone ({why}), so a story told in other words may be missed.</source>
            <translation>Vorschläge beruhen allein auf Wörtern ({why}); eine Geschichte in anderen Worten kann also fehlen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{n} words</source>
            <translation>
                <numerusform>{n} Wort</numerusform>
                <numerusform>{n} Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{first} words against {second}</source>
            <translation>{first} Wörter gegen {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{share}% wide</source>
            <translation>{share} % weit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} musts</source>
            <translation>
                <numerusform>{n} Muss-Punkt</numerusform>
                <numerusform>{n} Muss-Punkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} to check</source>
            <translation>{n} zu prüfen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} stories</source>
            <translation>
                <numerusform>{n} Geschichte</numerusform>
                <numerusform>{n} Geschichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} chosen</source>
            <translation>{n} gewählt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} working days left</source>
            <translation>
                <numerusform>noch {n} Arbeitstag</numerusform>
                <numerusform>noch {n} Arbeitstage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{some} of {all}</source>
            <translation>{some} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>The built-in playbooks are unchanged.</source>
            <translation>Die eingebauten Leitfäden sind unverändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There is no playbook called “{key}”.</source>
            <translation>Es gibt keinen Leitfaden namens „{key}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There are: {known}.</source>
            <translation>Es gibt: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>the system refused</source>
            <translation>das System hat es verweigert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} cannot be opened: {reason}.</source>
            <translation>{file} lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Check the name and the folder.</source>
            <translation>Prüf den Namen und den Ordner.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>({n} more problems in this file)</source>
            <translation>
                <numerusform>({n} weiteres Problem in dieser Datei)</numerusform>
                <numerusform>({n} weitere Probleme in dieser Datei)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not a text file in UTF-8.</source>
            <translation>{file} ist keine Textdatei in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Save it as UTF-8 text.</source>
            <translation>Speichere sie als Text in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not valid TOML: {why}.</source>
            <translation>{file} ist kein gültiges TOML: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Put that place right and try again.</source>
            <translation>Bring die Stelle in Ordnung und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/suggesting.py" />
            <source>the meaning pack is switched off in Settings</source>
            <translation>das Bedeutungspaket ist in den Einstellungen abgeschaltet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>partly</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>Page heads, feet and numbers were left out ({dropped} lines).</source>
            <translation>Kopf- und Fußzeilen und Seitenzahlen wurden weggelassen ({dropped} Zeilen).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>{pictures} of {pages} pages have no text, only pictures; they were left out.</source>
            <translation>{pictures} von {pages} Seiten haben keinen Text, nur Bilder; sie wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Paste the text instead.</source>
            <translation>Füg stattdessen den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is too large (limit {limit} MB).</source>
            <translation>„{name}“ ist zu groß (Grenze {limit} MB).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>A posting is a few pages: paste the part you need.</source>
            <translation>Eine Ausschreibung hat ein paar Seiten: Füg den Teil ein, den du brauchst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is empty.</source>
            <translation>„{name}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Choose another file, or paste the text.</source>
            <translation>Wähl eine andere Datei oder füg den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This does not look like text.</source>
            <translation>„{name}“: Das sieht nicht nach Text aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Open it in the program it came from and paste the text.</source>
            <translation>Öffne sie in dem Programm, aus dem sie kommt, und füg den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” has no readable text.</source>
            <translation>„{name}“ hat keinen lesbaren Text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This file is damaged or is not a PDF.</source>
            <translation>„{name}“: Diese Datei ist beschädigt oder kein PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Download it again, or paste the text.</source>
            <translation>Lad sie noch einmal herunter oder füg den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF is protected by a password.</source>
            <translation>„{name}“: Dieses PDF ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save a copy without one, or paste the text.</source>
            <translation>Speichere eine Kopie ohne Passwort oder füg den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF has pictures of text but no text.</source>
            <translation>„{name}“: Dieses PDF hat Bilder von Text, aber keinen Text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This is not a .docx file we can read.</source>
            <translation>„{name}“: Diese .docx-Datei lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save it as .docx or PDF.</source>
            <translation>Speichere sie als .docx oder PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This document is built in an unsafe way and was not opened.</source>
            <translation>„{name}“: Dieses Dokument ist unsicher gebaut und wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much time, so it was stopped.</source>
            <translation>„{name}“: Diese Datei zu lesen dauerte zu lange und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much memory, so it was stopped.</source>
            <translation>„{name}“: Diese Datei zu lesen brauchte zu viel Speicher und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is not a kind of file we read postings from.</source>
            <translation>Aus Dateien wie „{name}“ lesen wir keine Ausschreibungen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Text, Markdown, HTML, PDF, Word (.docx) and e-mail (.eml) are; anything else can be pasted.</source>
            <translation>Wohl aber aus Text, Markdown, HTML, PDF, Word (.docx) und E-Mail (.eml); alles andere lässt sich einfügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/mail.py" />
            <source>Attachments were not opened: {names}.</source>
            <translation>Anhänge wurden nicht geöffnet: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>The pasted text</source>
            <translation>Der eingefügte Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” is a folder.</source>
            <translation>„{name}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Choose a file, or paste the text.</source>
            <translation>Wähl eine Datei oder füg den Text ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>There is no file “{name}”.</source>
            <translation>Es gibt keine Datei „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check its name and folder.</source>
            <translation>Prüf Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” could not be read.</source>
            <translation>„{name}“ konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check that it is open to you and on this computer.</source>
            <translation>Prüf, ob du sie lesen darfst und sie auf diesem Rechner liegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/web.py" />
            <source>Menus and other parts of the web page were left out ({dropped} lines).</source>
            <translation>Menüs und andere Teile der Webseite wurden weggelassen ({dropped} Zeilen).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>This does not mean there are none.</source>
            <translation>Das heißt nicht, dass es keine gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Mark the lines that ask for something; they become requirements.</source>
            <translation>Markier die Zeilen, in denen etwas verlangt wird; sie werden zu Anforderungen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No requirement heading was found; what is listed was told by its wording alone. Check each against the posting.</source>
            <translation>
                <numerusform>Keine Überschrift für Anforderungen gefunden; was hier steht, wurde allein am Wortlaut erkannt. Vergleich es mit der Ausschreibung.</numerusform>
                <numerusform>Keine Überschrift für Anforderungen gefunden; was hier steht, wurde allein am Wortlaut erkannt. Vergleich jede mit der Ausschreibung.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>The text seems to be in {name}; I know the headings of {known}, so I did not guess.</source>
            <translation>Der Text scheint auf {name} zu sein; ich kenne die Überschriften auf {known} und habe darum nicht geraten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I read {paragraphs} and {sentences}.</source>
            <translation>Ich habe {paragraphs} und {sentences} gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>There is no text here to read. Paste the posting, or open its file.</source>
            <translation>Hier ist kein Text zum Lesen. Füg die Ausschreibung ein oder öffne ihre Datei.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} passages may ask for something and wait to be sorted.</source>
            <translation>
                <numerusform>{n} Stelle verlangt vielleicht etwas und wartet darauf, zugeordnet zu werden.</numerusform>
                <numerusform>{n} Stellen verlangen vielleicht etwas und warten darauf, zugeordnet zu werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>a language I do not know</source>
            <translation>einer Sprache, die ich nicht kenne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw the headings {shown} and none that says what is asked of you, so I did not guess.</source>
            <translation>Ich sah die Überschriften {shown} und keine, die sagt, was von dir verlangt wird; darum habe ich nicht geraten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>Ich sah keine Überschrift wie „Ihr Profil“ oder „Das bringst du mit“; darum habe ich nicht geraten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No line begins with a bullet, and I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>Keine Zeile beginnt mit einem Aufzählungszeichen, und ich sah keine Überschrift wie „Ihr Profil“ oder „Das bringst du mit“; darum habe ich nicht geraten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} paragraphs</source>
            <translation>
                <numerusform>{n} Absatz</numerusform>
                <numerusform>{n} Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} sentences</source>
            <translation>
                <numerusform>{n} Satz</numerusform>
                <numerusform>{n} Sätze</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/posting.py" />
            <source>Only the first {most} lines of so long a text were sorted.</source>
            <translation>Nur die ersten {most} Zeilen eines so langen Textes wurden zugeordnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something; no heading says so.</source>
            <translation>Hier wird vielleicht etwas verlangt; keine Überschrift sagt es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list without a heading that I know.</source>
            <translation>Es steht in einer Liste ohne Überschrift, die ich kenne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something, but stands under “{heading}”.</source>
            <translation>Hier wird vielleicht etwas verlangt, aber es steht unter „{heading}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}” and asks for nothing.</source>
            <translation>Es steht unter „{heading}“ und verlangt nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands right after “{heading}” and does not sound like a requirement.</source>
            <translation>Es steht gleich nach „{heading}“ und klingt nicht nach einer Anforderung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}”.</source>
            <translation>Es steht unter „{heading}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Nothing in it asks for anything.</source>
            <translation>Nichts darin verlangt etwas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The list it stands in reads like tasks or offers.</source>
            <translation>Die Liste, in der es steht, liest sich wie Aufgaben oder Angebote.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It sounds like a requirement and stands under “{heading}”.</source>
            <translation>Es klingt nach einer Anforderung und steht unter „{heading}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list whose heading I do not know, after what is asked.</source>
            <translation>Es steht nach dem Verlangten in einer Liste, deren Überschrift ich nicht kenne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list, in a language whose words I do not know.</source>
            <translation>Es steht in einer Liste, in einer Sprache, deren Wörter ich nicht kenne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It leads what follows it.</source>
            <translation>Es leitet ein, was folgt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The passage is too long to be read to its end.</source>
            <translation>Die Stelle ist zu lang, um bis zum Ende gelesen zu werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Its cells name nothing.</source>
            <translation>Ihre Zellen nennen nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the day they promised has passed</source>
            <translation>der versprochene Tag ist vorbei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>no day was promised</source>
            <translation>kein Tag wurde versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the answer came</source>
            <translation>die Antwort kam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>same day</source>
            <translation>am selben Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two working days before you meet</source>
            <translation>zwei Arbeitstage vor eurem Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two lines: how it went, still keen, what is open</source>
            <translation>zwei Zeilen: wie es lief, weiter interessiert, was offen ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>accept and thank, then ask for one sentence</source>
            <translation>annehmen und danken, dann um einen Satz bitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>a polite close; the door stays open</source>
            <translation>ein höflicher Schluss; die Tür bleibt offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>tell them kindly and soon</source>
            <translation>freundlich und bald Bescheid geben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>you chose to let it rest</source>
            <translation>du lässt es ruhen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>30 days after a no</source>
            <translation>30 Tage nach einer Absage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>every 90 days</source>
            <translation>alle 90 Tage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/culture.py" />
            <source>It is all right that I am not: {trait}</source>
            <translation>Es ist in Ordnung, dass ich nicht so bin: {trait}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>This pair was not decided yet.</source>
            <translation>Über dieses Paar ist noch nicht entschieden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Choose exact, near or transfer first.</source>
            <translation>Wähl zuerst genau, teilweise oder Transfer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Both words are needed.</source>
            <translation>Beide Wörter sind nötig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Type the word and what it means.</source>
            <translation>Gib das Wort ein und was es bedeutet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/examples.py" />
            <source>New example</source>
            <translation>Neues Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>second and last nudge</source>
            <translation>zweites und letztes Nachhaken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>two nudges went unanswered</source>
            <translation>zweimal nachgehakt, keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>This interview has no date yet.</source>
            <translation>Dieses Gespräch hat noch kein Datum.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Set its date and time first.</source>
            <translation>Setz zuerst Datum und Uhrzeit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>“{name}” is not a time zone that is known here.</source>
            <translation>„{name}“ ist keine Zeitzone, die hier bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Choose one of the list, such as Europe/London.</source>
            <translation>Wähl eine aus der Liste, etwa Europe/Berlin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/opportunities.py" />
            <source>Untitled post</source>
            <translation>Stelle ohne Titel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>{name} cannot be your future manager here.</source>
            <translation>{name} kann hier nicht deine künftige Führungskraft sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>If they recruit for themselves, change their kind to hiring manager first.</source>
            <translation>Wenn die Person für sich selbst sucht, ändere zuerst ihre Art zu künftige Führungskraft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>Somebody else</source>
            <translation>Jemand anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/people.py" />
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>you left it out</source>
            <translation>du hast es weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>A requirement needs some words.</source>
            <translation>Eine Anforderung braucht ein paar Worte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Type what they ask for.</source>
            <translation>Schreib, was verlangt wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>One half of the line would be empty.</source>
            <translation>Eine Hälfte der Zeile wäre leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Put the cursor between two words.</source>
            <translation>Setz die Schreibmarke zwischen zwei Wörter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>There is no line above this one.</source>
            <translation>Über dieser Zeile steht keine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Move it first, or merge another.</source>
            <translation>Verschieb sie zuerst oder füg eine andere zusammen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>This line is not a fact of your record.</source>
            <translation>Diese Zeile ist kein Fakt deiner Angaben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Say first what fact it asks for.</source>
            <translation>Sag zuerst, nach welchem Fakt gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before an earlier wording came back</source>
            <translation>bevor eine frühere Fassung zurückkam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it was split</source>
            <translation>vor der Teilung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before a merge</source>
            <translation>vor dem Zusammenfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it went into “{title}”</source>
            <translation>bevor es in „{title}“ aufging</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>An example cannot be merged with itself.</source>
            <translation>Ein Beispiel kann nicht mit sich selbst zusammengefügt werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>Choose another one.</source>
            <translation>Wähl ein anderes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>This entry is no longer in the store.</source>
            <translation>Diesen Eintrag gibt es in der Bibliothek nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>Undo may bring it back.</source>
            <translation>Rückgängig bringt ihn vielleicht zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>This store is not empty, and a sample would mix with your own work.</source>
            <translation>Diese Bibliothek ist nicht leer, und ein Muster würde sich mit deiner Arbeit mischen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>Choose another folder with --data, such as one named sample.</source>
            <translation>Wähl mit --data einen anderen Ordner, etwa einen namens sample.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There is no sample named “{key}”.</source>
            <translation>Es gibt kein Muster namens „{key}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There are: {names}.</source>
            <translation>Es gibt: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The newest backup is from {day}; no later one could be made. Look at the folder {folder}.</source>
            <translation>Die neueste Sicherung ist vom {day}; eine spätere gelang nicht. Sieh im Ordner {folder} nach.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Checking every entry</source>
            <translation>Jeder Eintrag wird geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The backup {file} is damaged: {why}</source>
            <translation>Die Sicherung {file} ist beschädigt: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Choose another backup; each was checked when it was made.</source>
            <translation>Wähl eine andere Sicherung; jede wurde geprüft, als sie entstand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>No backup could be made in {folder}: {reason}.</source>
            <translation>In {folder} gelang keine Sicherung: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Your work is saved, and every earlier backup is still there.</source>
            <translation>Deine Arbeit ist gespeichert, und alle früheren Sicherungen sind noch da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Check that the disk has room and the folder may be written to, then try again.</source>
            <translation>Prüf, ob Platz da ist und in den Ordner geschrieben werden darf, und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>a copy of it holds other entries than the file itself.</source>
            <translation>eine Kopie davon enthält andere Einträge als die Datei selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Comparing the checksum</source>
            <translation>Die Prüfsumme wird verglichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>the copy differs</source>
            <translation>die Kopie weicht ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>its bytes are not those that were written.</source>
            <translation>ihre Bytes sind nicht die, die geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/cipher.py" />
            <source>sealed with another passphrase, or damaged</source>
            <translation>mit einer anderen Passphrase verschlossen oder beschädigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} is full, so the last change was not saved.</source>
            <translation>Der Datenträger mit {folder} ist voll, darum wurde die letzte Änderung nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Everything saved before is safe, and what you typed is still on the screen.</source>
            <translation>Alles vorher Gespeicherte ist sicher, und was du geschrieben hast, steht noch auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Free some space, then try again.</source>
            <translation>Schaff etwas Platz und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and the folder may be written to, then try again or choose another place.</source>
            <translation>Prüf, ob der Datenträger angeschlossen ist und in den Ordner geschrieben werden darf; versuch es dann noch einmal oder wähl einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot read {path}.</source>
            <translation>Ich kann {path} nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and that you may read the file, then try again.</source>
            <translation>Prüf, ob der Datenträger angeschlossen ist und du die Datei lesen darfst, und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>No copy to read could be made in the folder for temporary files: {why}.</source>
            <translation>Im Ordner für vorübergehende Dateien ließ sich keine Lesekopie anlegen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk has room and that this folder may be written to, then try again.</source>
            <translation>Prüf, ob auf der Festplatte Platz ist und ob in diesen Ordner geschrieben werden darf, und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing more is written to it, and it stays where it is.</source>
            <translation>Es wird nichts mehr hineingeschrieben, und sie bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE); what can still be read of it can be saved as well.</source>
            <translation>Geh zu einer Sicherung zurück (greenroom restore DATEI); was sich noch lesen lässt, kann auch gerettet werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I have not touched it.</source>
            <translation>Ich habe sie nicht angerührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Choose another folder, or move this file away to begin a new library here.</source>
            <translation>Wähl einen anderen Ordner, oder schieb diese Datei weg, um hier eine neue Bibliothek zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is an empty file.</source>
            <translation>{file} ist eine leere Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE), or move the empty file away to begin a new library here.</source>
            <translation>Geh zu einer Sicherung zurück (greenroom restore DATEI), oder schieb die leere Datei weg, um hier eine neue Bibliothek zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was made by a later version of Greenroom (structure {version}; this one knows up to {newest}).</source>
            <translation>{file} stammt von einer späteren Version von Greenroom (Aufbau {version}; diese kennt bis {newest}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Open a copy to read and export, or get the later version by yourself.</source>
            <translation>Öffne eine Kopie zum Lesen und Exportieren, oder hol dir selbst die spätere Version.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is open in another program.</source>
            <translation>Die Datei {file} ist in einem anderen Programm geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing is lost.</source>
            <translation>Nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it there, or open it to read only.</source>
            <translation>Schließ sie dort, oder öffne sie nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was moved, removed or replaced in {folder} while it is open here.</source>
            <translation>{file} wurde in {folder} verschoben, entfernt oder ersetzt, während sie hier geöffnet ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>What you typed is still on the screen, and everything saved before is still in this window.</source>
            <translation>Was du geschrieben hast, steht noch auf dem Bildschirm, und alles vorher Gespeicherte ist noch in diesem Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Put the file back where it was and go on, or make a backup now to keep what is here.</source>
            <translation>Leg die Datei zurück, wo sie war, und mach weiter, oder mach jetzt eine Sicherung, um zu behalten, was hier ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>This is a copy opened to read only, so nothing can be changed in it.</source>
            <translation>Das ist eine Kopie nur zum Lesen, darin lässt sich nichts ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file itself is untouched.</source>
            <translation>Die Datei selbst ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it and open the library normally to make changes.</source>
            <translation>Schließ sie und öffne die Bibliothek normal, um etwas zu ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is locked with a passphrase.</source>
            <translation>{file} ist mit einer Passphrase verschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Enter the passphrase (on the command line: in GREENROOM_PASSPHRASE).</source>
            <translation>Gib die Passphrase ein (auf der Befehlszeile: in GREENROOM_PASSPHRASE).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Wrong passphrase, or the file {file} is damaged.</source>
            <translation>Falsche Passphrase, oder die Datei {file} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Try the passphrase again. Without it nobody can open the library, and no copy of it is kept anywhere.</source>
            <translation>Versuch die Passphrase noch einmal. Ohne sie kann niemand die Bibliothek öffnen, und nirgends liegt eine Kopie von ihr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} needs the part of Greenroom that locks libraries, and it is not installed here.</source>
            <translation>{file} braucht den Teil von Greenroom, der Bibliotheken verschließt; er ist hier nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Install Greenroom with its “passphrase” extra, then open it again.</source>
            <translation>Installier Greenroom mit dem Zusatz „passphrase“ und öffne sie dann wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this file: {path}.</source>
            <translation>Ich kann in diese Datei nicht schreiben: {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this folder: {folder}.</source>
            <translation>Ich kann in diesen Ordner nicht schreiben: {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged: {detail}</source>
            <translation>Die Datei {file} ist beschädigt: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged.</source>
            <translation>Die Datei {file} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library: {detail}</source>
            <translation>{file} ist keine Bibliothek von Greenroom: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library.</source>
            <translation>{file} ist keine Bibliothek von Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} has too little room for this: {room}.</source>
            <translation>Der Datenträger mit {folder} hat dafür zu wenig Platz: {room}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing was begun, so everything is as it was.</source>
            <translation>Nichts wurde begonnen, also ist alles, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it is cut short.</source>
            <translation>sie ist abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>another program made it.</source>
            <translation>ein anderes Programm hat sie gemacht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it has no version number.</source>
            <translation>sie hat keine Versionsnummer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>its beginning was overwritten.</source>
            <translation>ihr Anfang wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only.</source>
            <translation>Schließ Greenroom dort zuerst, oder öffne eine Kopie nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>{host} ({person}, process {process}, since {since} UTC)</source>
            <translation>{host} ({person}, Prozess {process}, seit {since} UTC)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window: {who}.</source>
            <translation>Die Datei ist in einem anderen Fenster geöffnet: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window.</source>
            <translation>Die Datei ist in einem anderen Fenster geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Go there, or open it to read only.</source>
            <translation>Geh dorthin, oder öffne sie nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>another computer</source>
            <translation>ein anderer Rechner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only. If that computer no longer uses this folder, open it all the same.</source>
            <translation>Schließ Greenroom dort zuerst, oder öffne eine Kopie nur zum Lesen. Wenn jener Rechner diesen Ordner nicht mehr nutzt, öffne sie trotzdem.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file may be open on another computer: {who}.</source>
            <translation>Die Datei ist vielleicht auf einem anderen Rechner geöffnet: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>unknown account</source>
            <translation>unbekanntes Konto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{table} has {there} of {count} entries</source>
            <translation>{table} hat {there} von {count} Einträgen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{file} could not be moved to this version of Greenroom: {why}.</source>
            <translation>{file} konnte nicht auf diese Version von Greenroom gebracht werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>It is exactly as it was, and a checked backup lies in the folder backups.</source>
            <translation>Sie ist genau so, wie sie war, und eine geprüfte Sicherung liegt im Ordner backups.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>Start Greenroom again to try once more, or open it with the earlier version.</source>
            <translation>Starte Greenroom neu, um es noch einmal zu versuchen, oder öffne sie mit der früheren Version.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{count} links point to nothing</source>
            <translation>{count} Verknüpfungen führen ins Leere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Checking the file</source>
            <translation>Die Datei wird geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Put it back, go back to a backup (greenroom restore FILE), or choose another folder to begin a new library.</source>
            <translation>Leg sie zurück, geh zu einer Sicherung zurück (greenroom restore DATEI), oder wähl einen anderen Ordner für eine neue Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A program that syncs left copies beside the library: {names}. They were not opened or changed.</source>
            <translation>Ein Programm, das abgleicht, hat Kopien neben der Bibliothek hinterlassen: {names}. Sie wurden weder geöffnet noch geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>There is no library in {folder}.</source>
            <translation>In {folder} ist keine Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A restore that was cut short has been finished.</source>
            <translation>Ein unterbrochenes Zurückholen wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Moving it to this version, after a backup</source>
            <translation>Nach einer Sicherung wird sie auf diese Version gebracht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library was moved to this version of Greenroom; a backup of the former one is kept.</source>
            <translation>Die Bibliothek wurde auf diese Version von Greenroom gebracht; eine Sicherung der früheren bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but its backups are still there.</source>
            <translation>Die Bibliothek {file} ist nicht mehr in {folder}, aber ihre Sicherungen sind noch da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Preparing the search</source>
            <translation>Die Suche wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but what belongs to it is still there.</source>
            <translation>Die Bibliothek {file} ist nicht mehr in {folder}, aber was zu ihr gehört, ist noch da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>A passphrase needs at least {shortest} characters.</source>
            <translation>Eine Passphrase braucht mindestens {shortest} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Four words that have nothing to do with each other are easy to keep and hard to guess.</source>
            <translation>Vier Wörter, die nichts miteinander zu tun haben, merkt man sich leicht und errät sie schwer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>The new passphrase holds, but not every file in {folder} could be put in its place yet.</source>
            <translation>Die neue Passphrase gilt, aber noch nicht jede Datei in {folder} konnte an ihren Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Make sure that the disk has room and the folder may be written to; the next start finishes it by itself.</source>
            <translation>Sorg dafür, dass Platz da ist und in den Ordner geschrieben werden darf; der nächste Start beendet es von selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>it could not be copied whole.</source>
            <translation>sie ließ sich nicht ganz kopieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>Keep the library on this computer and let the backups go there instead.</source>
            <translation>Lass die Bibliothek auf diesem Rechner und die Sicherungen dorthin gehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a network drive</source>
            <translation>einem Netzlaufwerk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a cloud service</source>
            <translation>einem Cloud-Dienst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a removable disk</source>
            <translation>einem Wechseldatenträger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is kept in step by {name}, which may copy the library while it is written.</source>
            <translation>Dieser Ordner wird von {name} abgeglichen; dabei kann die Bibliothek kopiert werden, während sie geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, where a lost connection can damage the library.</source>
            <translation>Dieser Ordner liegt auf {name}; eine verlorene Verbindung kann die Bibliothek dort beschädigen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, which can be pulled out while the library is written.</source>
            <translation>Dieser Ordner liegt auf {name}; so etwas kann abgezogen werden, während die Bibliothek geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>values that cannot be read</source>
            <translation>Werte, die sich nicht lesen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{lost} of {every} entries are not as they were saved.</source>
            <translation>{lost} von {every} Einträgen sind nicht so, wie sie gespeichert wurden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} {number} points to a missing {missing}</source>
            <translation>{table} {number} verweist auf etwas, das fehlt: {missing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} cannot be read: {reason}</source>
            <translation>{table} lässt sich nicht lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>There is no file {source}.</source>
            <translation>Es gibt keine Datei {source}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Choose a backup that is there.</source>
            <translation>Wähl eine Sicherung, die es gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Putting it in place</source>
            <translation>Sie kommt an ihren Platz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>The backup could not be put in place in {folder}: {reason}.</source>
            <translation>Die Sicherung konnte in {folder} nicht an ihren Platz: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Both the backup and what was there before are kept.</source>
            <translation>Die Sicherung und was vorher da war, sind beide noch da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Check that the disk has room and the folder may be written to, then start Greenroom or restore again.</source>
            <translation>Prüf, ob Platz da ist und in den Ordner geschrieben werden darf; starte dann Greenroom oder hol noch einmal zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>the copy differs from the backup</source>
            <translation>die Kopie weicht von der Sicherung ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase was cut short: everything is as it was before.</source>
            <translation>Ein Wechsel der Passphrase wurde unterbrochen: Alles ist wie vorher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase that was cut short has been finished: the new one holds.</source>
            <translation>Ein unterbrochener Wechsel der Passphrase wurde beendet: Die neue gilt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved, {altered} of them not as they were saved.</source>
            <translation>{saved} von {every} Einträgen lassen sich retten, {altered} davon nicht so, wie sie gespeichert wurden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved.</source>
            <translation>{saved} von {every} Einträgen lassen sich retten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{entry} (its {parent} is lost)</source>
            <translation>{entry} (was dazugehört, fehlt: {parent})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is not ours</source>
            <translation>{name} ist nicht von uns</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} differs</source>
            <translation>{name} weicht ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe size and was not opened.</source>
            <translation>„{name}“ enthält eine unsichere Größe und wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe name and was not opened.</source>
            <translation>„{name}“ enthält einen unsicheren Namen und wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Nothing was imported.</source>
            <translation>Nichts wurde importiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is damaged or is not a zip file.</source>
            <translation>„{name}“ ist beschädigt oder keine Zip-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Export or copy it again.</source>
            <translation>Exportier oder kopier sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is protected by a password.</source>
            <translation>„{name}“ ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Unpack it and save it without one.</source>
            <translation>Entpack sie und speichere sie ohne Passwort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}, “{field}”</source>
            <translation>{file}, Eintrag {number}, „{field}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>the library does not take it ({words})</source>
            <translation>die Bibliothek nimmt es nicht an ({words})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}</source>
            <translation>{file}, Eintrag {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>it breaks the rule “{rule}”</source>
            <translation>es verletzt die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>there is another entry for the same thing</source>
            <translation>es gibt schon einen Eintrag dafür</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the kind of entries “{kind}” is not known.</source>
            <translation>„{file}“: Einträge der Art „{kind}“ sind nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” is not a Greenroom bundle.</source>
            <translation>„{file}“ ist kein Paket von Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must list the files</source>
            <translation>muss die Dateien aufführen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the file “{part}” is missing.</source>
            <translation>„{file}“: Die Datei „{part}“ fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Export it again.</source>
            <translation>Exportier sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: “{part}” is not as it was written (its checksum differs).</source>
            <translation>„{file}“: „{part}“ ist nicht so, wie es geschrieben wurde (die Prüfsumme weicht ab).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a list of entries</source>
            <translation>muss eine Liste von Einträgen sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>holds {count} entries, not {promised}</source>
            <translation>enthält {count} Einträge, nicht {promised}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be an entry with fields</source>
            <translation>muss ein Eintrag mit Feldern sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be 16 hexadecimal digits</source>
            <translation>muss aus 16 hexadezimalen Ziffern bestehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” holds a file “{name}” that is not listed in it.</source>
            <translation>„{file}“ enthält eine Datei „{name}“, die darin nicht aufgeführt ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a whole number from 1</source>
            <translation>muss eine ganze Zahl ab 1 sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” was made by a later version ({key} {number}); this one reads up to {known}.</source>
            <translation>„{file}“ stammt von einer späteren Version ({key} {number}); diese liest bis {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Import it with that version.</source>
            <translation>Importier sie mit jener Version.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>this field is not known</source>
            <translation>dieses Feld ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>another entry has the same</source>
            <translation>ein anderer Eintrag hat dasselbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be the uid of an entry</source>
            <translation>muss die uid eines Eintrags sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>leads to no entry in this file</source>
            <translation>führt zu keinem Eintrag in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a moment with its zone, such as 2026-03-10T12:41:00.000+00:00</source>
            <translation>muss ein Zeitpunkt mit Zone sein, etwa 2026-03-10T12:41:00.000+00:00</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must not be empty</source>
            <translation>darf nicht leer sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a text</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be true or false</source>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a whole number</source>
            <translation>muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a number</source>
            <translation>muss eine Zahl sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a list of texts</source>
            <translation>muss eine Liste von Texten sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be one of {names}</source>
            <translation>muss eines sein von {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a day written YYYY-MM-DD</source>
            <translation>muss ein Tag sein, geschrieben JJJJ-MM-TT</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no column “{column}”.</source>
            <translation>Es gibt keine Spalte „{column}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no field “{field}”.</source>
            <translation>Es gibt kein Feld „{field}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>This table has {count} rows (at most {most}).</source>
            <translation>Diese Tabelle hat {count} Zeilen (höchstens {most}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Split it.</source>
            <translation>Teil sie auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>No column of this table names what it lists: {names}.</source>
            <translation>Keine Spalte dieser Tabelle nennt, was sie aufführt: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Say which one does, for instance --map Company=employer.</source>
            <translation>Sag, welche es tut, zum Beispiel --map Firma=employer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>{unknown} of {every} columns were not understood: {listed}. Nothing is dropped; they go to notes.</source>
            <translation>{unknown} von {every} Spalten wurden nicht verstanden: {listed}. Nichts fällt weg; sie kommen in die Notizen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Status: {written}</source>
            <translation>Stand: {written}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Year: {year}</source>
            <translation>Jahr: {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Row {number} has no name and was left out: {row}</source>
            <translation>Zeile {number} hat keinen Namen und wurde weggelassen: {row}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This is not a contact file we can read.</source>
            <translation>Diese Kontaktdatei lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>Save it as a .vcf file.</source>
            <translation>Speichere sie als .vcf-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This contact file is too large (limit 2 MB).</source>
            <translation>Diese Kontaktdatei ist zu groß (Grenze 2 MB).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>Not taken, because there is no place for it here: {names}.</source>
            <translation>Nicht übernommen, weil es hier keinen Platz dafür gibt: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>A post without a title and an employer was left out.</source>
            <translation>Eine Stelle ohne Titel und Arbeitgeber wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}” ends before it begins in the file; its end is left open.</source>
            <translation>„{title}“ endet in der Datei, bevor es beginnt; das Ende bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{name}”: its level was not understood and is kept as school; set it on the Facts page.</source>
            <translation>„{name}“: Die Stufe wurde nicht verstanden und ist als Schule eingetragen; ändere sie auf der Seite Fakten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}”: the date “{written}” was not understood and is left open.</source>
            <translation>„{title}“: Das Datum „{written}“ wurde nicht verstanden und bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>The language “{name}” is not known by name; add it on the Facts page.</source>
            <translation>Die Sprache „{name}“ ist dem Namen nach nicht bekannt; trag sie auf der Seite Fakten ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>How well you speak {language} was not understood; kept as B1, change it there.</source>
            <translation>Wie gut du {language} sprichst, wurde nicht verstanden; eingetragen als B1, ändere es dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Bundles, JSON Resume, LinkedIn's archive, CSV tables and vCards can be imported.</source>
            <translation>Pakete, JSON Resume, das Archiv von LinkedIn, CSV-Tabellen und vCards lassen sich importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is not a Greenroom bundle.</source>
            <translation>„{name}“ ist kein Paket von Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Choose another file.</source>
            <translation>Wähl eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a library or a backup, not an import.</source>
            <translation>„{name}“ ist eine Bibliothek oder Sicherung, nichts zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Go back to it with: greenroom restore FILE</source>
            <translation>Hol sie zurück mit: greenroom restore DATEI</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a PDF, not an import.</source>
            <translation>„{name}“ ist ein PDF, nichts zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Read a posting on the Posting page or with: greenroom read</source>
            <translation>Lies eine Ausschreibung auf der Seite Ausschreibung oder mit: greenroom read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a Word document, not an import.</source>
            <translation>„{name}“ ist ein Word-Dokument, nichts zum Importieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is JSON, but not a JSON Resume.</source>
            <translation>„{name}“ ist JSON, aber kein JSON Resume.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>„{file}“ lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, basics</source>
            <translation>{where}, basics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>must be a list</source>
            <translation>muss eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>has {count} entries (at most {most})</source>
            <translation>hat {count} Einträge (höchstens {most})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, {name}, entry {number}</source>
            <translation>{where}, {name}, Eintrag {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Profile “{name}”</source>
            <translation>Profil „{name}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Skills listed on LinkedIn</source>
            <translation>Fähigkeiten auf LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>An address cannot contain a line break.</source>
            <translation>Eine Adresse darf keinen Zeilenumbruch enthalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>Correct it and try again.</source>
            <translation>Berichtige sie und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>“{address}” is not one e-mail address.</source>
            <translation>„{address}“ ist keine einzelne E-Mail-Adresse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/merging.py" />
            <source>An entry of {kind} does not fit with what is here: {rule}.</source>
            <translation>Ein Eintrag von {kind} passt nicht zu dem, was hier ist: {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say what to write.</source>
            <translation>„{file}“ sagt nicht, was zu schreiben ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>End it in .greenroom (everything), .json (JSON Resume), .csv (a list) or .vcf (people).</source>
            <translation>Lass den Namen auf .greenroom (alles), .json (JSON Resume), .csv (eine Liste) oder .vcf (Leute) enden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>In a {ending} file nothing can be blotted out.</source>
            <translation>In einer Datei {ending} lässt sich nichts schwärzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) and lists (.csv) can be redacted.</source>
            <translation>Pakete (.greenroom) und Listen (.csv) lassen sich schwärzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>A {ending} file cannot be locked with a passphrase.</source>
            <translation>Eine Datei {ending} lässt sich nicht mit einer Passphrase verschließen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) can.</source>
            <translation>Pakete (.greenroom) schon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” says that it is locked.</source>
            <translation>„{file}“ gibt sich als verschlossen aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Give it a passphrase, or end it in .greenroom.</source>
            <translation>Gib ihr eine Passphrase, oder lass sie auf .greenroom enden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say which list to write.</source>
            <translation>„{file}“ sagt nicht, welche Liste zu schreiben ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Name the list ({known}), or call the file after it.</source>
            <translation>Nenn die Liste ({known}), oder benenn die Datei nach ihr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” could not be written in {folder}: {reason}.</source>
            <translation>„{file}“ konnte in {folder} nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Your work is saved in the library.</source>
            <translation>Deine Arbeit ist in der Bibliothek gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Wähl einen anderen Ordner, oder schaff Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>“{name}” is nothing that can be blotted out.</source>
            <translation>„{name}“ ist nichts, was sich schwärzen lässt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>Choose of {names}.</source>
            <translation>Wähl aus {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is damaged: it ends too early.</source>
            <translation>„{name}“ ist beschädigt: Sie endet zu früh.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” was made by a later version ({version}); this one reads up to {newest}.</source>
            <translation>„{name}“ stammt von einer späteren Version ({version}); diese liest bis {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Update Greenroom, or export it there without a passphrase.</source>
            <translation>Aktualisier Greenroom, oder exportier sie dort ohne Passphrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is locked with a passphrase.</source>
            <translation>„{name}“ ist mit einer Passphrase verschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Enter its passphrase.</source>
            <translation>Gib die Passphrase ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Wrong passphrase, or “{name}” is damaged.</source>
            <translation>Falsche Passphrase, oder „{name}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Try again, or export or copy the file again.</source>
            <translation>Versuch es noch einmal, oder exportier oder kopier die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>The part of Greenroom that locks files is not installed.</source>
            <translation>Der Teil von Greenroom, der Dateien verschließt, ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Install greenroom[passphrase].</source>
            <translation>Installier greenroom[passphrase].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it ends too early</source>
            <translation>sie endet zu früh</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not JSON at column {number}</source>
            <translation>das ist bei Spalte {number} kein JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{name} is not a number</source>
            <translation>{name} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it holds half a character (a lone surrogate)</source>
            <translation>sie enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{number} is too large a number</source>
            <translation>{number} ist eine zu große Zahl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>a number of {count} digits is too large</source>
            <translation>eine Zahl mit {count} Ziffern ist zu groß</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>“{name}” is given twice in one entry</source>
            <translation>„{name}“ steht zweimal in einem Eintrag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not text in UTF-8 (byte {number})</source>
            <translation>das ist kein Text in UTF-8 (Byte {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{where}, line {number}</source>
            <translation>{where}, Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table is empty.</source>
            <translation>Diese Tabelle ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Two columns have the same name: {name}.</source>
            <translation>Zwei Spalten haben denselben Namen: {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Rename one.</source>
            <translation>Benenn eine um.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table cannot be read in line {number}: {problem}.</source>
            <translation>Diese Tabelle lässt sich in Zeile {number} nicht lesen: {problem}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>{n} reports lie here.</source>
            <translation>
                <numerusform>{n} Bericht liegt hier.</numerusform>
                <numerusform>{n} Berichte liegen hier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>It holds versions and the way through the program, and no word that you wrote. Nothing is sent.</source>
            <translation>Er enthält Versionen und den Weg durch das Programm, aber kein Wort, das du geschrieben hast. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Delete all reports</source>
            <translation>Alle Berichte löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The report is on the clipboard.</source>
            <translation>Der Bericht ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The reports are deleted.</source>
            <translation>Die Berichte sind gelöscht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>If something went wrong</source>
            <translation>Falls etwas schiefging</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Nothing has gone wrong so far. If it does, a report is kept here and never sent.</source>
            <translation>Bisher ging nichts schief. Falls doch, bleibt ein Bericht hier und wird nie gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Record</source>
            <translation>&amp;Eintrag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New opportunity from a posting</source>
            <translation>Neue Bewerbung aus einer Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>paste job advert vacancy</source>
            <translation>einfügen stellenanzeige inserat stelle job</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Add an interview</source>
            <translation>Gespräch hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>round meeting call recruiter hiring manager peer panel technical executive HR</source>
            <translation>Runde Termin Gespräch Interview Recruiter Personalvermittlung Führungskraft Fachvorgesetzte Team Gremium Fachgespräch Geschäftsleitung Personalabteilung HR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Brief</source>
            <translation>Merkblatt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Print the brief</source>
            <translation>Merkblatt drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import, export and backups</source>
            <translation>Import, Export und Sicherungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>restore bundle csv calendar</source>
            <translation>wiederherstellen paket csv kalender backup</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Restore from a backup…</source>
            <translation>Sicherung zurückholen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Where the file lies…</source>
            <translation>Wo die Datei liegt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Find in this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Search or do</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>options preferences theme dark light</source>
            <translation>optionen vorlieben design dunkel hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Wide or narrow rail</source>
            <translation>Leiste breit oder schmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Hide names</source>
            <translation>Namen verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>private initials shared screen</source>
            <translation>privat initialen bildschirm teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Opportunities</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Rehearse</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>bank asked answer ask back</source>
            <translation>fragensammlung gefragt antwort zurückfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Looking back</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>learned rounds outcomes tables history</source>
            <translation>gelernt runden ergebnisse tabellen verlauf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Keys of this page</source>
            <translation>Tasten dieser Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Guide</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>manual how</source>
            <translation>handbuch anleitung wie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>changes version</source>
            <translation>änderungen version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>About Greenroom</source>
            <translation>Über Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>version licences</source>
            <translation>version lizenzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/app.py" />
            <source>The settings could not be read; the usual ones are used. The old file is kept as {file}.</source>
            <translation>Die Einstellungen konnten nicht gelesen werden; es gelten die üblichen. Die alte Datei bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/autosave.py" />
            <source>What you typed before Greenroom stopped is back. Ctrl Z takes it away.</source>
            <translation>Was du getippt hast, bevor Greenroom abbrach, ist wieder da. Strg Z nimmt es weg.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/drawing.py" />
            <source>Setting the pages …</source>
            <translation>Die Seiten werden gesetzt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Setting the pages: {percent} %</source>
            <translation>Seiten werden gesetzt: {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Edition, paper, what is left out</source>
            <translation>Ausgabe, Papier, was wegbleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/printing.py" />
            <source>Printing …</source>
            <translation>Es wird gedruckt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>Pages of the brief</source>
            <translation>Seiten des Merkblatts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Edition</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Save ink: no tints, no colour</source>
            <translation>Tinte sparen: keine Flächen, keine Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of people</source>
            <translation>Namen von Personen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of employers</source>
            <translation>Namen von Arbeitgebern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Pay</source>
            <translation>Gehalt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Let it run to {n} pages</source>
            <translation>Bis zu {n} Seiten erlauben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The pages to prepare with and carry: one for a recruiter, two for most others.</source>
            <translation>Die Seiten zum Vorbereiten und Mitnehmen: eine für den Recruiter, zwei für die meisten anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>One side to have on the table: names, points, questions.</source>
            <translation>Eine Seite für den Tisch: Namen, Punkte, Fragen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Everything, with every story in full, to read the evening before.</source>
            <translation>Alles, mit jeder Geschichte in voller Länge, zum Lesen am Abend davor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Not printed</source>
            <translation>Nicht gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>it is private or not yet true</source>
            <translation>es ist privat oder noch nicht wahr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Glance</source>
            <translation>Blick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Study</source>
            <translation>Studium</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Blot out</source>
            <translation>Schwärzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>before you show it to others</source>
            <translation>vor dem Zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The window hides names now, so these pages do too.</source>
            <translation>Das Fenster verbirgt gerade Namen, also tun es diese Seiten auch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>the study edition has more room</source>
            <translation>mehr Platz: Studium</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– and {n} more</source>
            <translation>
                <numerusform>– und {n} weiteres</numerusform>
                <numerusform>– und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Did not fit</source>
            <translation>Passte nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Nothing had to be left out.</source>
            <translation>Nichts musste wegbleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– {line}</source>
            <translation>– {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The printer took no page.</source>
            <translation>Der Drucker hat keine Seite angenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The brief is as it was. Look at the printer and try again, or save as PDF.</source>
            <translation>Das Merkblatt ist, wie es war. Sieh nach dem Drucker und versuch es noch einmal, oder speichere es als PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No program for PDF files was found.</source>
            <translation>Kein Programm für PDF-Dateien gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief</source>
            <translation>Merkblatt speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Copied the pages as text.</source>
            <translation>Die Seiten sind als Text kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief and open it elsewhere.</source>
            <translation>Speichere das Merkblatt und öffne es anderswo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No printer is set up here, so the pages were opened in your PDF viewer.</source>
            <translation>Hier ist kein Drucker eingerichtet, darum sind die Seiten in deinem PDF-Programm geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>PDF files</source>
            <translation>PDF-Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Open it</source>
            <translation>Öffne es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Print them from there, or save them.</source>
            <translation>Druck sie von dort aus, oder speichere sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you will say</source>
            <translation>Was du sagen wirst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer</source>
            <translation>Kurzantwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer, one line</source>
            <translation>Kurzantwort, eine Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Bridge</source>
            <translation>Brücke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Say it in their words</source>
            <translation>Sag es in ihren Worten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{n} of {of} used</source>
            <translation>{n} von {of} benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a recruiter: {line}</source>
            <translation>Für einen Recruiter: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Partly</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>One line they can tick</source>
            <translation>Eine Zeile zum Abhaken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>“Here that would mean…”</source>
            <translation>„Hier hieße das …“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is missing, plainly</source>
            <translation>Was fehlt, schlicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>I have not…</source>
            <translation>Ich habe nicht …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>The closest thing you did</source>
            <translation>Das Nächste, was du getan hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Nearest proof</source>
            <translation>Nächster Beleg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What carries over</source>
            <translation>Was sich überträgt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is the same there and here</source>
            <translation>Was dort und hier gleich ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you would learn first</source>
            <translation>Was du zuerst lernen würdest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan, in the first weeks</source>
            <translation>Ein Plan, in den ersten Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan without a date is a hope</source>
            <translation>Ein Plan ohne Datum ist eine Hoffnung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Proof that you learn that fast</source>
            <translation>Beleg, dass du so schnell lernst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A gap like it that you closed</source>
            <translation>Eine solche Lücke, die du geschlossen hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s: {line}</source>
            <translation>Für die Führungskraft, {seconds} s: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s, too long for a bridge: {line}</source>
            <translation>Für die Führungskraft, {seconds} s, zu lang für eine Brücke: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, used</source>
            <translation>{word}, benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, not used yet</source>
            <translation>{word}, noch nicht benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Their words to use</source>
            <translation>Deren Worte zum Benutzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>a fact, not a story: {what}</source>
            <translation>ein Fakt, keine Geschichte: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Counted by</source>
            <translation>So zählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Only open</source>
            <translation>Nur offene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Recruiter</source>
            <translation>Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Hiring manager</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>treat “{yours}” as “{theirs}”</source>
            <translation>„{yours}“ gilt als „{theirs}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>question to ask kept</source>
            <translation>Frage zum Stellen gemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>word list: one pair less</source>
            <translation>Wortliste: ein Paar weniger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the sift answer</source>
            <translation>Kurzantwort getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>linked {example}</source>
            <translation>{example} verknüpft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>no link to {example}</source>
            <translation>keine Verknüpfung mit {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>undecided: {example}</source>
            <translation>offen gelassen: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>never suggest {example} here</source>
            <translation>{example} hier nie vorschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>sift answer to “{line}”</source>
            <translation>Kurzantwort zu „{line}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the bridge</source>
            <translation>Brücke getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing their words</source>
            <translation>ihre Worte getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>Choose a crossing first: arrows move.</source>
            <translation>Wähl zuerst eine Kreuzung: Die Pfeiltasten führen hin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>This is a fact, not a story. Answer it on the Facts page.</source>
            <translation>Das ist ein Fakt, keine Geschichte. Beantworte ihn auf der Seite Fakten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>How it proves</source>
            <translation>Wie es belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>{kind}, {state}</source>
            <translation>{kind}, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/heads.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{kind}, decided by you</source>
            <translation>{kind}, von dir entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Suggested: {kind}</source>
            <translation>Vorgeschlagen: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Not decided</source>
            <translation>Nicht entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Exact</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Near</source>
            <translation>Nah</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>No proof</source>
            <translation>Kein Beleg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it came up</source>
            <translation>Warum es auftaucht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Add to my questions</source>
            <translation>Zu meinen Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Next best</source>
            <translation>Nächstbeste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Fewest stories</source>
            <translation>Wenigste Geschichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Undecided again</source>
            <translation>Wieder offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Never suggest this</source>
            <translation>Nie vorschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Answer it on the Facts page</source>
            <translation>Unter Fakten beantworten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>You have not decided yet. Nothing is counted.</source>
            <translation>Du hast noch nicht entschieden. Nichts wird gezählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{fact} {note}</source>
            <translation>{fact} {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Ask the recruiter: “{question}”</source>
            <translation>Frag den Recruiter: „{question}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{line} × {example}</source>
            <translation>{line} × {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it is linked</source>
            <translation>Warum verknüpft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>In brackets: this reader does not count it. A manager does, once its bridge is written.</source>
            <translation>In Klammern: Hier zählt es nicht. Eine Führungskraft zählt es, sobald die Brücke geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>It is among your questions.</source>
            <translation>Steht bei deinen Fragen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>We found nothing. Do you have a story for this?</source>
            <translation>Wir haben nichts gefunden. Hast du eine Geschichte dazu?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>near</source>
            <translation>nah</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>transfer, needs a bridge</source>
            <translation>Transfer, braucht eine Brücke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>dashed: suggested, you decide</source>
            <translation>gestrichelt: vorgeschlagen, du entscheidest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>not counted by this reader</source>
            <translation>zählt hier nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Names of the requirements</source>
            <translation>Namen der Anforderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>How they are counted</source>
            <translation>Wie sie gezählt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Requirements by examples</source>
            <translation>Anforderungen und Beispiele</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>not yet shown</source>
            <translation>noch nicht belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{level}: {line}, {standing}</source>
            <translation>{level}: {line}, {standing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{line}, {example}: {shape}</source>
            <translation>{line}, {example}: {shape}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Wish</source>
            <translation>Wunsch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{title}: told to {names}</source>
            <translation>{title}: gehört haben es {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Reading for meaning</source>
            <translation>Nach Bedeutung lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Looking for proof</source>
            <translation>Belege suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>read for meaning</source>
            <translation>nach Bedeutung gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by the hiring manager.</source>
            <translation>So zählt die Führungskraft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by a recruiter.</source>
            <translation>So zählt ein Recruiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As the hiring manager counts.</source>
            <translation>Wie die Führungskraft zählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As a recruiter counts.</source>
            <translation>Wie ein Recruiter zählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>shares {words}</source>
            <translation>gemeinsam: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>you confirmed it before</source>
            <translation>du hast es schon einmal bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>; </source>
            <translation>; </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>It carries {n} musts.</source>
            <translation>
                <numerusform>Es trägt {n} Muss-Punkt.</numerusform>
                <numerusform>Es trägt {n} Muss-Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Back to the crossing</source>
            <translation>Zurück zur Kreuzung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>The fewest stories</source>
            <translation>Die wenigsten Geschichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>More than three: they will have heard it before. Link another example to one of them.</source>
            <translation>Mehr als drei: Dann haben sie es schon gehört. Verknüpf eines davon mit einem anderen Beispiel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Told to {names}.</source>
            <translation>Gehört haben es: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Proves</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Nothing here yet.</source>
            <translation>Hier ist noch nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>All of it</source>
            <translation>Alles dazu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>Nothing written yet. Enter opens it.</source>
            <translation>Noch nichts geschrieben. Enter öffnet es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{shown} of {of}</source>
            <translation>{shown} von {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for the manager · {shown} of {of} for a recruiter</source>
            <translation>{first} Muss-Punkten · {shown} von {of} beim Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for a recruiter · {shown} of {of} for the manager</source>
            <translation>{first} Muss-Punkten · {shown} von {of} bei der Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Must, {count}</source>
            <translation>Muss, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Wish, {count}</source>
            <translation>Wunsch, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Not sorted, {count}</source>
            <translation>Nicht zugeordnet, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you confirmed it before for “{line}”</source>
            <translation>du hast es schon für „{line}“ bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you ticked what they ask for: {competency}</source>
            <translation>du hast angehakt, was sie suchen: {competency}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{pairs} is in your word list</source>
            <translation>{pairs} steht in deiner Wortliste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>may mean the same: {pairs}</source>
            <translation>kann dasselbe heißen: {pairs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only common words met, so weak</source>
            <translation>nur Allerweltswörter stimmen überein, also schwach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only in {part}, not in what you did</source>
            <translation>nur in {part}, nicht in dem, was du getan hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>not found: {words}</source>
            <translation>nicht gefunden: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>They ask</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} = {theirs}</source>
            <translation>{yours} = {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} for {theirs}</source>
            <translation>{yours} für {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Closest, a guess</source>
            <translation>Am nächsten, geraten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>You wrote</source>
            <translation>Von dir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Also</source>
            <translation>Auch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Against</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>none of their words</source>
            <translation>keins ihrer Wörter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat your word</source>
            <translation>Dein Wort gilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>as their word</source>
            <translation>als deren Wort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat them as the same</source>
            <translation>Gleich behandeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Remove “{word} = {means}”</source>
            <translation>„{word} = {means}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>If you call it something else, say so; it counts at once.</source>
            <translation>Wenn du es anders nennst, sag es; es zählt sofort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word</source>
            <translation>Dein Wort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Their word</source>
            <translation>Deren Wort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Type your word and theirs first.</source>
            <translation>Tipp zuerst dein Wort und ihres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word list</source>
            <translation>Deine Wortliste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>fact</source>
            <translation>Fakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>shown</source>
            <translation>belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>bridged</source>
            <translation>überbrückt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the title</source>
            <translation>dem Titel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Situation</source>
            <translation>der Situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Task</source>
            <translation>der Aufgabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>None</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}, written while it is fresh</source>
            <translation>Ende {time}, aufgeschrieben, solange es frisch ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>{time} of 5 min</source>
            <translation>{time} von 5 min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}</source>
            <translation>Ende {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>drained</source>
            <translation>erschöpft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>uneasy</source>
            <translation>unwohl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>all right</source>
            <translation>geht so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>very good</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How do you feel?</source>
            <translation>Wie geht es dir?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Its day</source>
            <translation>Sein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Day of the next step</source>
            <translation>Tag des nächsten Schritts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no day</source>
            <translation>kein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>My must-haves</source>
            <translation>Was für mich stimmen muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} von {all} beantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What they will pass on</source>
            <translation>Was sie weitergeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Pay they named</source>
            <translation>Genanntes Gehalt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Who was it?</source>
            <translation>Wer war es?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would the manager have seen the same manners?</source>
            <translation>Hätte die Führungskraft dieselben Umgangsformen erlebt?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Asked you before sending your papers?</source>
            <translation>Wurdest du gefragt, bevor deine Unterlagen weitergingen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Did you like them?</source>
            <translation>Mochtest du die Person?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next touch</source>
            <translation>Nächster Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What was different from what you were told?</source>
            <translation>Was war anders, als man dir gesagt hat?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What surprised you?</source>
            <translation>Was hat dich überrascht?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What would you answer better now?</source>
            <translation>Was würdest du jetzt besser beantworten?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What did you learn?</source>
            <translation>Was hast du gelernt?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what comes next</source>
            <translation>was als Nächstes kommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Both ways</source>
            <translation>Beide Richtungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>eight hours side by side</source>
            <translation>acht Stunden Seite an Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would they sit beside me?</source>
            <translation>Würden sie neben mir sitzen wollen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would I sit beside them?</source>
            <translation>Würde ich neben ihnen sitzen wollen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The work</source>
            <translation>Die Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The manager</source>
            <translation>Die Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The team</source>
            <translation>Das Team</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The terms</source>
            <translation>Die Konditionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Does it hold: {must}</source>
            <translation>Trifft es zu: {must}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Your points, said?</source>
            <translation>Deine Punkte, gesagt?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>With a recruiter</source>
            <translation>Mit einem Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they will pass on</source>
            <translation>was sie weitergeben werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>as they named it</source>
            <translation>wie sie es nannten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>their name, then Enter</source>
            <translation>Name, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Posts they fill</source>
            <translation>Stellen, die sie besetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Said of me</source>
            <translation>Über mich gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How to reach them</source>
            <translation>Wie erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>optional</source>
            <translation>freiwillig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>dated</source>
            <translation>mit Datum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not met</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>posts, and for which employers</source>
            <translation>Stellen, und für welche Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they said of you</source>
            <translation>was über dich gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>when, and by which way</source>
            <translation>wann, und auf welchem Weg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not clear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>A match for you?</source>
            <translation>Passt es für dich?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>one to five, for you alone</source>
            <translation>eins bis fünf, nur für dich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>debrief</source>
            <translation>Nachbereitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a question they asked</source>
            <translation>eine Frage, die gestellt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>what you told</source>
            <translation>was du erzählt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how it landed</source>
            <translation>wie es ankam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a question</source>
            <translation>Frage herausgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>confirmed what you were told</source>
            <translation>bestätigt, was man dir gesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>corrected what you were told</source>
            <translation>berichtigt, was man dir gesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>dropped what you were told</source>
            <translation>verworfen, was man dir gesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>something you heard</source>
            <translation>etwas, das du gehört hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a promise</source>
            <translation>eine Zusage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a promise</source>
            <translation>Zusage herausgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>one of your must-haves</source>
            <translation>etwas, das für dich stimmen muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a point you said</source>
            <translation>ein Punkt, den du gesagt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>whom you talked with</source>
            <translation>mit wem du gesprochen hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how you liked them</source>
            <translation>wie sehr du sie mochtest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>the next touch</source>
            <translation>der nächste Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question they asked</source>
            <translation>Eine Frage, die gestellt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Told for “{question}”</source>
            <translation>Erzählt auf „{question}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>How “{question}” landed</source>
            <translation>Wie „{question}“ ankam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out “{question}”</source>
            <translation>„{question}“ herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Nothing second-hand is open.</source>
            <translation>Nichts aus zweiter Hand ist offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is instead of “{words}”</source>
            <translation>Was es statt „{words}“ ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>{words} ({who})</source>
            <translation>{words} ({who})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing you heard</source>
            <translation>Etwas, das du gehört hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Who promised</source>
            <translation>Wer zugesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What was promised</source>
            <translation>Was zugesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they: {words}</source>
            <translation>sie: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I: {words}</source>
            <translation>ich: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out the promise “{words}”</source>
            <translation>Zusage „{words}“ herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What they asked</source>
            <translation>Was sie gefragt haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>and what you told</source>
            <translation>und was du erzählt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question as you remember it, then Enter</source>
            <translation>Eine Frage, wie du sie erinnerst, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One line is enough. “no” makes it a question to rehearse.</source>
            <translation>Eine Zeile genügt. „Nein“ macht daraus eine Frage zum Üben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>no example</source>
            <translation>kein Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>none: bridge</source>
            <translation>keins: Brücke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>You were told</source>
            <translation>Was man dir gesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm, correct or drop</source>
            <translation>stimmt, ändern oder verwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>now: …, then Enter</source>
            <translation>jetzt: …, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What you heard</source>
            <translation>Was du gehört hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>at least one thing</source>
            <translation>mindestens eine Sache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the problem</source>
            <translation>das Problem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the work</source>
            <translation>die Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>how they work</source>
            <translation>wie sie arbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>a doubt</source>
            <translation>ein Zweifel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing they said, then Enter</source>
            <translation>Etwas, das sie gesagt haben, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Promised, and when</source>
            <translation>Zugesagt, und bis wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>what, then Enter</source>
            <translation>was, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>landed</source>
            <translation>kam an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>correct</source>
            <translation>ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>drop</source>
            <translation>verwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they</source>
            <translation>sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I</source>
            <translation>ich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Go to the note</source>
            <translation>Zur Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>They already answered</source>
            <translation>Haben sie schon beantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Marked as told: {example}</source>
            <translation>Als erzählt vermerkt: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>To rehearse: {question}</source>
            <translation>Zum Üben: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>What this changes</source>
            <translation>Was sich dadurch ändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>as you type</source>
            <translation>während du tippst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Enough to close?</source>
            <translation>Genug zum Abschließen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>the rest can stay empty</source>
            <translation>Rest darf leer bleiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Feeling and both-ways answers are yours: never printed, never exported.</source>
            <translation>Wie es dir geht und „Beide Richtungen“ gehören dir: nie gedruckt, nie exportiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>next date, or “unknown”</source>
            <translation>nächstes Datum, oder „unbekannt“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>at least one thing heard</source>
            <translation>mindestens eine Sache gehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>follow-up looked at</source>
            <translation>Nachfassen angesehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words confirmed</source>
            <translation>
                <numerusform>{n} Wort bestätigt</numerusform>
                <numerusform>{n} Worte bestätigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words corrected</source>
            <translation>
                <numerusform>{n} Wort berichtigt</numerusform>
                <numerusform>{n} Worte berichtigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Nothing yet. The first thing you enter marks the talk as held.</source>
            <translation>Noch nichts. Der erste Eintrag vermerkt, dass das Gespräch stattgefunden hat.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: there</source>
            <translation>{words}: da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: open</source>
            <translation>{words}: offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Save the days as a calendar file</source>
            <translation>Tage als Kalenderdatei speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{name}.ics</source>
            <translation>{name}.ics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Written: {file}. Your calendar opens it.</source>
            <translation>Geschrieben: {file}. Dein Kalender öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Interview: {who}</source>
            <translation>Gespräch: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{employer} promised an answer</source>
            <translation>{employer} hat eine Antwort zugesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse for {employer}</source>
            <translation>Üben für {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse the weak ones for {employer}</source>
            <translation>Das Schwache üben für {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse once more for {employer}, some hours later</source>
            <translation>Noch einmal üben für {employer}, einige Stunden später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>The five-minute card for {employer}</source>
            <translation>Die Fünf-Minuten-Karte für {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>There is no day to write yet.</source>
            <translation>Es gibt noch keinen Tag zum Schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{who}, {employer}</source>
            <translation>{who}, {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>“{file}” could not be written.</source>
            <translation>„{file}“ konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Your dates are kept here.</source>
            <translation>Deine Termine bleiben hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>It shows</source>
            <translation>Es zeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Another competency</source>
            <translation>Noch eine Kompetenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Year it happened</source>
            <translation>Jahr, in dem es war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Told as</source>
            <translation>Erzählt als</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Private: it is never printed</source>
            <translation>Privat: wird nie gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>two or three are enough</source>
            <translation>zwei oder drei genügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>more than three: none stands out</source>
            <translation>mehr als drei: keine sticht heraus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>{n} ticked; {advice}</source>
            <translation>
                <numerusform>{n} angehakt; {advice}</numerusform>
                <numerusform>{n} angehakt; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>your words: {words}</source>
            <translation>deine Worte: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>none of its usual words in Action or Result</source>
            <translation>keins der üblichen Wörter in Handeln oder Ergebnis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>About it</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>such as 2024</source>
            <translation>etwa 2024</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Employer, site, ward, class …</source>
            <translation>Arbeitgeber, Standort, Station, Klasse …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Who was there, and what they did</source>
            <translation>Wer dabei war, und was sie taten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>A year has four digits, such as 2024.</source>
            <translation>Ein Jahr hat vier Ziffern, etwa 2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Add another …</source>
            <translation>Noch eine …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>laid {n} stories into parts</source>
            <translation>
                <numerusform>{n} Geschichte in Teile gelegt</numerusform>
                <numerusform>{n} Geschichten in Teile gelegt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>brought back a wording of “{title}”</source>
            <translation>früherer Wortlaut von „{title}“ zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>it is right as it stands</source>
            <translation>es stimmt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>set a finding aside</source>
            <translation>Anmerkung beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>let a finding speak again</source>
            <translation>Anmerkung wieder zugelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>how sure “{figure}” is</source>
            <translation>wie sicher „{figure}“ ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>where “{figure}” is from</source>
            <translation>woher „{figure}“ kommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>the truth tick</source>
            <translation>der Wahrheitshaken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>what it shows</source>
            <translation>was es zeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>used in the written application</source>
            <translation>in der schriftlichen Bewerbung benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>began the recruiter version again</source>
            <translation>Recruiter-Fassung neu begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>merged into “{title}”</source>
            <translation>in „{title}“ zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>“{title}” in use again</source>
            <translation>„{title}“ wieder im Einsatz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>retired “{title}”</source>
            <translation>„{title}“ stillgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>removed “{title}”</source>
            <translation>„{title}“ entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>duplicated “{title}”</source>
            <translation>„{title}“ verdoppelt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>split “{title}”</source>
            <translation>„{title}“ geteilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>Removed “{title}”. Ctrl Z brings it back.</source>
            <translation>„{title}“ ist entfernt. Strg Z holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Headline</source>
            <translation>Kurzfassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{name}: {spoken} of {limit} seconds</source>
            <translation>{name}: {spoken} von {limit} Sekunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{n} words · {s} s of {limit}</source>
            <translation>
                <numerusform>{n} Wort · {s} s von {limit}</numerusform>
                <numerusform>{n} Wörter · {s} s von {limit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Telling: {name}</source>
            <translation>Fassung: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{note}, too long</source>
            <translation>{note}, zu lang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Right already:</source>
            <translation>Schon gut:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go</source>
            <translation>Hin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go to the first</source>
            <translation>Zur ersten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>It is right</source>
            <translation>Es stimmt so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why it is right</source>
            <translation>Warum es stimmt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{message} {detail}</source>
            <translation>{message} {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{spare} Nothing here stops you: the coach looks at form, not at worth.</source>
            <translation>{spare} Nichts davon hält dich auf: Der Coach sieht auf die Form, nicht auf den Wert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Set aside: {finding} {reason}</source>
            <translation>Beiseitegelegt: {finding} {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{bold} {things}.</source>
            <translation>{bold} {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why? Enter sets it aside</source>
            <translation>Warum? Enter legt es beiseite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{act}: {finding}</source>
            <translation>{act}: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{n} findings</source>
            <translation>
                <numerusform>{n} Anmerkung</numerusform>
                <numerusform>{n} Anmerkungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>nothing to look at</source>
            <translation>nichts anzusehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak</source>
            <translation>Wieder zulassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak again: {finding}</source>
            <translation>Wieder zulassen: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Recruiter version</source>
            <translation>Recruiter-Fassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Manager version</source>
            <translation>Fassung für die Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Part before</source>
            <translation>Voriger Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next part</source>
            <translation>Nächster Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next finding</source>
            <translation>Nächste Anmerkung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>next finding</source>
            <translation>nächste Anmerkung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Finding before</source>
            <translation>Vorige Anmerkung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Say it aloud</source>
            <translation>Laut sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>say it aloud</source>
            <translation>laut sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Link to a requirement</source>
            <translation>Mit einer Anforderung verknüpfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>link</source>
            <translation>verknüpfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Paste or import stories</source>
            <translation>Geschichten einfügen oder importieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Earlier wordings</source>
            <translation>Früherer Wortlaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Duplicate for another telling</source>
            <translation>Verdoppeln, um es anders zu erzählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Split into two examples</source>
            <translation>In zwei Beispiele teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Merge with another example</source>
            <translation>Mit einem anderen Beispiel zusammenführen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Retire, or bring back into use</source>
            <translation>Stilllegen, oder wieder einsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Action</source>
            <translation>Handeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Say for each sentence where it goes. The wording as it is now is kept among the earlier ones.</source>
            <translation>Sag bei jedem Satz, wohin er gehört. Der jetzige Wortlaut bleibt beim früheren aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Title of the second example</source>
            <translation>Titel des zweiten Beispiels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{title} (2)</source>
            <translation>{title} (2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{part}, sentence {n}</source>
            <translation>{part}, Satz {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Each part of the other is put under the same part of this one. The other is retired, both wordings are kept, and the truth tick is asked for again.</source>
            <translation>Jeder Teil des anderen kommt unter denselben Teil von diesem. Das andere wird stillgelegt, beide Wortlaute bleiben erhalten, und nach dem Wahrheitshaken wird neu gefragt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>The example that goes into this one</source>
            <translation>Das Beispiel, das in dieses hineinkommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge another example into “{title}”</source>
            <translation>Ein anderes Beispiel in „{title}“ aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>There is no other example.</source>
            <translation>Es gibt kein anderes Beispiel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>First</source>
            <translation>Erstes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Second</source>
            <translation>Zweites</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>in this role</source>
            <translation>in dieser Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>In this role</source>
            <translation>In dieser Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Why this way</source>
            <translation>Warum so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What else I weighed</source>
            <translation>Was ich noch erwogen habe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What it cost</source>
            <translation>Was es gekostet hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Who disagreed</source>
            <translation>Wer anderer Meinung war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>How I know it worked</source>
            <translation>Woher ich weiß, dass es wirkte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What I would change</source>
            <translation>Was ich ändern würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule.</source>
            <translation>Üblicher Rat: Vorgeschichte 20 bis 30, Handeln 50 bis 60, Ergebnis 10 bis 25. Ein weicher Anhalt, keine Regel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Telling for a recruiter</source>
            <translation>Fassung für den Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Begin again from the full text</source>
            <translation>Neu vom ganzen Text ausgehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Depth notes, for the second question</source>
            <translation>Notizen zur Tiefe, für die Nachfrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>{n} of 6; three is enough</source>
            <translation>{n} von 6; drei genügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>A name you will remember it by</source>
            <translation>Ein Name, an den du dich erinnerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>When was it?</source>
            <translation>Wann war das?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Result first, then what you did. 30 words or fewer.</source>
            <translation>Zuerst das Ergebnis, dann was du getan hast. Höchstens 30 Wörter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This framework asks for it.</source>
            <translation>Dieses Schema verlangt es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This example</source>
            <translation>Dieses Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>nothing is lost: Ctrl Z brings it back</source>
            <translation>nichts geht verloren: Strg Z holt es zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>estimate</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>from memory</source>
            <translation>aus dem Kopf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>do not say</source>
            <translation>nicht sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Why there is no figure</source>
            <translation>Warum es keine Zahl gibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Go to the figure {figure}</source>
            <translation>Zur Zahl {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>State of {figure}</source>
            <translation>Stand von {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>{here} here, {there} in {where}. Which is right?</source>
            <translation>Hier {here}, in {where}: {there}. Was stimmt?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>what you can stand behind</source>
            <translation>wozu du stehen kannst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No figure exists? Say why</source>
            <translation>Keine Zahl? Sag, warum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Where {figure} is from</source>
            <translation>Woher {figure} kommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No numbers yet.</source>
            <translation>Noch keine Zahlen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>where from?</source>
            <translation>woher?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Over the limit by {n} s.</source>
            <translation>{n} s über der Grenze.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Only in the recruiter version: {facts}.</source>
            <translation>Nur in der Recruiter-Fassung: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is the full text. Cut what a recruiter does not need; the full text keeps it.</source>
            <translation>Das ist der ganze Text. Kürz, was ein Recruiter nicht braucht; im ganzen Text bleibt es stehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Begin anywhere; the coach speaks when there is something to read.</source>
            <translation>Fang irgendwo an; der Coach meldet sich, wenn es etwas zu lesen gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Shorter than the limit by {n} s.</source>
            <translation>{n} s unter der Grenze.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the full text</source>
            <translation>der ganze Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the recruiter version</source>
            <translation>die Recruiter-Fassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the headline</source>
            <translation>die Kurzfassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is too long to compare the tellings; shorten it first.</source>
            <translation>Das ist zu lang, um die Fassungen zu vergleichen; kürz es zuerst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>The recruiter does not hear: {facts}.</source>
            <translation>Der Recruiter hört nicht: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Left out here: {what}</source>
            <translation>Hier weggelassen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Facts left out, kept for the manager: {facts}.</source>
            <translation>Weggelassene Fakten, für die Führungskraft behalten: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>{figure} in {where}</source>
            <translation>{figure} ({where})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>No finding to go to.</source>
            <translation>Es gibt keine Anmerkung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>It fits one breath</source>
            <translation>Es passt in einen Atemzug</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/keeping.py" />
            <source>typing in {field}</source>
            <translation>getippt: {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep story {n}</source>
            <translation>Geschichte {n} behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Title of story {n}</source>
            <translation>Titel von Geschichte {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Story {n} told as</source>
            <translation>Geschichte {n} erzählt als</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by your own labels. Correct where a cut is wrong; no word was changed.</source>
            <translation>Nach deinen eigenen Überschriften aufgeteilt. Berichtige falsche Schnitte; kein Wort wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by a guess from the wording: look it over. No word was changed.</source>
            <translation>Nach dem Wortlaut geraten: Sieh es durch. Kein Wort wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>One story or several, as prose or with labels such as S, T, A, R or Challenge, Action, Result. They are cut into parts and never reworded.</source>
            <translation>Eine Geschichte oder mehrere, als Fließtext oder mit Überschriften wie S, T, A, R oder Herausforderung, Handeln, Ergebnis. Sie werden in Teile geschnitten und nie umformuliert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Stories to lay into parts</source>
            <translation>Geschichten zum Aufteilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Lay it into parts</source>
            <translation>In Teile legen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a document with stories</source>
            <translation>Wähl ein Dokument mit Geschichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep {n} examples</source>
            <translation>
                <numerusform>{n} Beispiel behalten</numerusform>
                <numerusform>{n} Beispiele behalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part} of story {n}</source>
            <translation>{part} von Geschichte {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>first sentence up</source>
            <translation>erster Satz nach oben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>last sentence down</source>
            <translation>letzter Satz nach unten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part}: {act}</source>
            <translation>{part}: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste here, or drop a file</source>
            <translation>Hier einfügen, oder Datei ablegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>There is nothing to lay yet.</source>
            <translation>Es gibt noch nichts aufzuteilen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste a story, or choose a file.</source>
            <translation>Füg eine Geschichte ein, oder wähl eine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading stories</source>
            <translation>Geschichten lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>No words were found in it.</source>
            <translation>Darin wurden keine Wörter gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Tick a story to keep first.</source>
            <translation>Hak zuerst eine Geschichte zum Behalten an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, {seconds} seconds, {state}, {note}</source>
            <translation>{title}, {seconds} Sekunden, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, retired, {note}</source>
            <translation>{title}, stillgelegt, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, no ending, {state}, {note}</source>
            <translation>{title}, kein Schluss, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>blocks ready</source>
            <translation>noch nicht bereit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>look at</source>
            <translation>ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>hint</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>right</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>no ending</source>
            <translation>kein Schluss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>told {names}</source>
            <translation>gehört: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>in writing</source>
            <translation>schriftlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>being read …</source>
            <translation>wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>retired</source>
            <translation>stillgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>not begun</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>The coach reads the bank</source>
            <translation>Der Coach liest die Beispiele</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheet.py" />
            <source>Back to the example</source>
            <translation>Zurück zum Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>A true story is worth more than ten claims.</source>
            <translation>Eine wahre Geschichte ist mehr wert als zehn Behauptungen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write one event at a time: where it was, what was yours to do, what you did, how it ended. The coach reads along and never writes for you.</source>
            <translation>Schreib ein Ereignis nach dem anderen auf: wo es war, was deine Sache war, was du getan hast, wie es ausging. Der Coach liest mit und schreibt nie für dich.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{n} examples are in the bank.</source>
            <translation>
                <numerusform>{n} Beispiel ist gespeichert.</numerusform>
                <numerusform>{n} Beispiele sind gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{words} Ctrl Z takes it back.</source>
            <translation>{words} Strg Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write an example</source>
            <translation>Ein Beispiel schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>{name}: {use}</source>
            <translation>{name}: {use}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>“{title}”</source>
            <translation>„{title}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{employer}, round {round}</source>
            <translation>{employer}, Runde {round}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told to {who}: {where}</source>
            <translation>Gehört: {who}, {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}, {day}</source>
            <translation>{words}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it landed</source>
            <translation>es kam an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it partly landed</source>
            <translation>es kam teilweise an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it did not land</source>
            <translation>es kam nicht an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}; {landed}</source>
            <translation>{words}; {landed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>It happened, this was my part, the figures are honest</source>
            <translation>Es ist geschehen, das war mein Anteil, die Zahlen sind ehrlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Used in the written application</source>
            <translation>In der schriftlichen Bewerbung benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nothing linked yet. Ctrl L opens the matrix.</source>
            <translation>Noch nichts verknüpft. Strg L öffnet die Matrix.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told</source>
            <translation>Erzählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>at {employer}</source>
            <translation>bei {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{line} {level}</source>
            <translation>{line} {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>In the written application to {employer}</source>
            <translation>In der schriftlichen Bewerbung an {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>wish</source>
            <translation>Wunsch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Heard before by {names}: choose another for them.</source>
            <translation>Schon gehört: {names}. Wähl hier ein anderes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Not heard yet: {names}.</source>
            <translation>Noch nicht gehört: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nobody has heard it yet.</source>
            <translation>Noch niemand hat es gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{when}, {what}</source>
            <translation>{when}, {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{words}, {why}</source>
            <translation>{words}, {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Kept whenever you came back to an example after half an hour, and before it was split or merged.</source>
            <translation>Aufgehoben, wann immer du nach einer halben Stunde zu einem Beispiel zurückkamst, und bevor es geteilt oder zusammengeführt wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>There is no earlier wording yet.</source>
            <translation>Es gibt noch keinen früheren Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Bring this wording back</source>
            <translation>Diesen Wortlaut zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{part} then: {words}</source>
            <translation>{part} damals: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>struck through: then; underlined: now</source>
            <translation>durchgestrichen: damals; unterstrichen: jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>It reads as it does now.</source>
            <translation>Es liest sich wie jetzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>The last readable bundle beside the backups is of {day}.</source>
            <translation>Das letzte lesbare Paket neben den Sicherungen ist vom {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>{reason}, {size}</source>
            <translation>{reason}, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>No backup yet.</source>
            <translation>Noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>One is made when you close Greenroom after a change.</source>
            <translation>Eine entsteht, wenn du Greenroom nach einer Änderung schließt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>While the library is locked, no readable bundle is written beside the backups.</source>
            <translation>Solange die Bibliothek verschlossen ist, wird neben die Sicherungen kein lesbares Paket geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Once a week a readable bundle is written beside the backups.</source>
            <translation>Einmal in der Woche wird ein lesbares Paket neben die Sicherungen geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to the backup of {name}?</source>
            <translation>Zur Sicherung {name} zurückgehen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>What is here now is moved aside and kept for 90 days in the folder “replaced”.</source>
            <translation>Was jetzt hier ist, kommt beiseite und bleibt 90 Tage im Ordner „replaced“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Enter goes back to one</source>
            <translation>Enter geht zu einer zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to it</source>
            <translation>Dorthin zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Take something out</source>
            <translation>Etwas herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Locking {file}</source>
            <translation>{file} wird verschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Written: {file}</source>
            <translation>Geschrieben: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>import {file}</source>
            <translation>Import {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Only “{file}” is shown. Nothing of the others was stored.</source>
            <translation>Nur „{file}“ wird gezeigt. Von den anderen wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Open them again one after the other: {files}</source>
            <translation>Öffne sie noch einmal, eine nach der anderen: {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>{n} entries came in.</source>
            <translation>
                <numerusform>{n} Eintrag kam herein.</numerusform>
                <numerusform>{n} Einträge kamen herein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Ctrl Z takes them out again.</source>
            <translation>Strg Z nimmt sie wieder heraus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>The rows are</source>
            <translation>Die Zeilen sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>goes to notes</source>
            <translation>kommt zu den Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>Column {name} is</source>
            <translation>Spalte {name} ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>and {n} entries that belong to them</source>
            <translation>
                <numerusform>und {n} Eintrag, der dazugehört</numerusform>
                <numerusform>und {n} Einträge, die dazugehören</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{title}, {kind}</source>
            <translation>{title}, {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>What would come in</source>
            <translation>Was hereinkäme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{file} is {what}</source>
            <translation>{file} ist {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Everything in it is here already.</source>
            <translation>Alles darin ist schon hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{counts}. Nothing is stored yet.</source>
            <translation>{counts}. Noch ist nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>In conflict</source>
            <translation>Im Widerspruch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Enter decides which words stand</source>
            <translation>Enter entscheidet, welche Worte gelten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>takes the file’s words</source>
            <translation>nimmt die Worte der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>stays as it is here</source>
            <translation>bleibt, wie es hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>the file says more, nothing here is lost</source>
            <translation>die Datei sagt mehr, hier geht nichts verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>answers, links, figures and the like</source>
            <translation>Antworten, Verknüpfungen, Zahlen und Ähnliches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Readable files in one zip, called .greenroom. It comes back in here, on this computer or another.</source>
            <translation>Lesbare Dateien in einem Zip mit der Endung .greenroom. Es lässt sich hier wieder einlesen, auf diesem Computer oder einem anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Everything, as a bundle…</source>
            <translation>Alles, als Paket …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>locked with a passphrase</source>
            <translation>mit Passphrase verschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Which list</source>
            <translation>Welche Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A list, as a table…</source>
            <translation>Liste als Tabelle …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Your CV, as JSON Resume…</source>
            <translation>Lebenslauf, JSON Resume …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>People, as contacts…</source>
            <translation>Personen, als Kontakte …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>what is private</source>
            <translation>was privat ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder…</source>
            <translation>Ein zweiter Ordner …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>No second folder</source>
            <translation>Kein zweiter Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Every backup also goes to {folder}.</source>
            <translation>Jede Sicherung geht auch nach {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>opportunities</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>In bundles and tables leave out</source>
            <translation>In Paketen und Tabellen weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of people</source>
            <translation>Namen von Personen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of employers</source>
            <translation>Namen von Arbeitgebern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>pay</source>
            <translation>Gehalt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Where it lies</source>
            <translation>Wo es liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder, on another disk perhaps, gets every backup as well.</source>
            <translation>Ein zweiter Ordner, vielleicht auf einer anderen Platte, bekommt jede Sicherung ebenfalls.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: here “{mine}”, in the file “{theirs}”</source>
            <translation>{field}: hier „{mine}“, in der Datei „{theirs}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>opportunity</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>posting</source>
            <translation>Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contact with somebody</source>
            <translation>Kontakt mit jemandem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>signal</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>role held</source>
            <translation>frühere Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>degree</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>licence or certificate</source>
            <translation>Zulassung oder Zeugnis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>your name and how to reach you</source>
            <translation>dein Name und wie du erreichbar bist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>rehearsal</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>link from an example to a requirement</source>
            <translation>Verknüpfung von einem Beispiel zu einer Anforderung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>detail</source>
            <translation>Einzelheit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how it came</source>
            <translation>wie sie kam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>reference</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>working pattern</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>where it stands</source>
            <translation>wie es steht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>applied on</source>
            <translation>beworben am</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last day to apply</source>
            <translation>letzter Tag der Bewerbung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>closed on</source>
            <translation>geschlossen am</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>why it closed</source>
            <translation>warum geschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name of the contact</source>
            <translation>Name des Kontakts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail of the contact</source>
            <translation>E-Mail des Kontakts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone of the contact</source>
            <translation>Telefon des Kontakts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>first name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>firm</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last contact</source>
            <translation>letzter Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how to reach them</source>
            <translation>wie erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>headline</source>
            <translation>Kurzfassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>action</source>
            <translation>Handeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>what I learned</source>
            <translation>was ich gelernt habe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>when</source>
            <translation>wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>who was there</source>
            <translation>wer dabei war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>tags</source>
            <translation>Schlagworte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>source of the figures</source>
            <translation>Quelle der Zahlen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>began</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} new entries</source>
            <translation>
                <numerusform>{n} neuer Eintrag</numerusform>
                <numerusform>{n} neue Einträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} changed</source>
            <translation>{n} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} in conflict</source>
            <translation>{n} im Widerspruch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} the same</source>
            <translation>{n} gleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: “{theirs}”</source>
            <translation>{field}: „{theirs}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a Greenroom bundle</source>
            <translation>ein Greenroom-Paket</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a CV as JSON Resume</source>
            <translation>ein Lebenslauf als JSON Resume</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>the archive of LinkedIn</source>
            <translation>das Archiv von LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by itself</source>
            <translation>von selbst gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by you</source>
            <translation>von dir gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before a new version</source>
            <translation>vor einer neuen Version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before going back</source>
            <translation>vor dem Zurückgehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>beginning a note</source>
            <translation>Notiz begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>sent the note to {who}</source>
            <translation>Notiz gesendet: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>set aside the note to {who}</source>
            <translation>Notiz beiseitegelegt: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>put back the note to {who}</source>
            <translation>Notiz zurückgelegt: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>kept “{finding}”</source>
            <translation>„{finding}“ so gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>the way of a note</source>
            <translation>der Weg einer Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>writing the note to {who}</source>
            <translation>Notiz geschrieben: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>them</source>
            <translation>sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Noted as sent today. Ctrl Z takes it back.</source>
            <translation>Als heute gesendet vermerkt. Strg Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Nothing to point at.</source>
            <translation>Nichts zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{some} and {last}</source>
            <translation>{some} und {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>Your part</source>
            <translation>Dein Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>from your debrief where it says so; the note follows as you type</source>
            <translation>aus deiner Nachbereitung, wo sie es sagt; die Notiz folgt, während du tippst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{label} (optional)</source>
            <translation>{label} (freiwillig)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thank-you</source>
            <translation>Dankeschön</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for tips</source>
            <translation>Um Tipps bitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>How it went</source>
            <translation>Wie es lief</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for the date</source>
            <translation>Nach dem Termin fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Close politely</source>
            <translation>Höflich abschließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thanks after a no</source>
            <translation>Dank nach einer Absage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Keep in touch</source>
            <translation>In Kontakt bleiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Papers</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time. It stays here if you change your mind.</source>
            <translation>Diesmal nicht. Sie bleibt hier, falls du es dir anders überlegst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>You sent it on {day}.</source>
            <translation>Gesendet am {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Sent.</source>
            <translation>Gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>By which way</source>
            <translation>Auf welchem Weg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>from your debrief</source>
            <translation>aus deiner Nachbereitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>The frame is a template; change any word. Greenroom never sends anything.</source>
            <translation>Der Rahmen ist eine Vorlage; ändere jedes Wort. Greenroom sendet nie etwas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>So far with them: {ways}.</source>
            <translation>Bisher mit dieser Person: {ways}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it together again</source>
            <translation>Neu zusammensetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Open in my mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Save as mail file…</source>
            <translation>Als Maildatei speichern …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Its day into my calendar…</source>
            <translation>Tag in den Kalender …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>I have sent it</source>
            <translation>Ich habe sie gesendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time</source>
            <translation>Diesmal nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it back among the open ones</source>
            <translation>Zurück zu den offenen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{least} to {most}</source>
            <translation>{least} bis {most}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Better without: {things}.</source>
            <translation>Besser ohne: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{words}, the usual is {band}</source>
            <translation>{words}, üblich sind {band}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it: {finding}</source>
            <translation>So lassen: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Such a note holds</source>
            <translation>Das enthält so eine Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Does it matter?</source>
            <translation>Zählt das?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>And then</source>
            <translation>Und dann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it: {finding}</source>
            <translation>Zeigen: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>the way you have written before</source>
            <translation>auf dem Weg wie bisher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>within a day</source>
            <translation>innerhalb eines Tages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>Kopiert. Füg es dort ein, wo du schreibst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Save the note as a mail file</source>
            <translation>Die Notiz als Maildatei speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>{subject}.eml</source>
            <translation>{subject}.eml</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Written: {file}. Your mail program opens it as a draft.</source>
            <translation>Geschrieben: {file}. Dein Mailprogramm öffnet sie als Entwurf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is too long to hand over.</source>
            <translation>Die Notiz ist zu lang zum Übergeben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>It is copied: paste it into a new message.</source>
            <translation>Sie ist kopiert: Füg sie in eine neue Nachricht ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is kept here.</source>
            <translation>Die Notiz bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Choose another folder, or copy the text.</source>
            <translation>Wähl einen anderen Ordner, oder kopiere den Text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>No mail program answered.</source>
            <translation>Kein Mailprogramm hat geantwortet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The text is copied; or save it as a mail file.</source>
            <translation>Der Text ist kopiert; oder speichere ihn als Maildatei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>“{file}” is not shown: something you typed could not be kept first.</source>
            <translation>„{file}“ wird nicht gezeigt: Etwas Geschriebenes konnte vorher nicht behalten werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>Open the file again once that is done.</source>
            <translation>Öffne die Datei noch einmal, sobald das erledigt ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} open</source>
            <translation>
                <numerusform>{n} offen</numerusform>
                <numerusform>{n} offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} in the bank</source>
            <translation>
                <numerusform>{n} Beispiel</numerusform>
                <numerusform>{n} Beispiele</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} people</source>
            <translation>
                <numerusform>{n} Person</numerusform>
                <numerusform>{n} Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} due</source>
            <translation>
                <numerusform>{n} fällig</numerusform>
                <numerusform>{n} fällig</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Something went wrong in Greenroom. Your text is kept.</source>
            <translation>In Greenroom ging etwas schief. Dein Text ist erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>The report is on this computer and is not sent.</source>
            <translation>Der Bericht liegt auf diesem Computer und wird nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Show report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Opportunity</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Posting</source>
            <translation>Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Signal</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What they look for</source>
            <translation>Was sie suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Fact</source>
            <translation>Fakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Submission</source>
            <translation>Vorstellung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Word explained</source>
            <translation>Erklärtes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What must be right for you</source>
            <translation>Was für dich stimmen muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Preparation</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Answer to rehearse</source>
            <translation>Antwort zum Üben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question to ask</source>
            <translation>Frage, die du stellst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you keep</source>
            <translation>Frage, die du behältst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you were asked</source>
            <translation>Frage, die dir gestellt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearsal</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Debrief</source>
            <translation>Nachbereitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Follow-up</source>
            <translation>Nachfassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>private note</source>
            <translation>private Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearse: {what}</source>
            <translation>Üben: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>{n} backups on the disk are damaged and are not counted any more: {names}.</source>
            <translation>
                <numerusform>Eine Sicherung auf der Festplatte ist beschädigt und zählt nicht mehr: {names}.</numerusform>
                <numerusform>{n} Sicherungen auf der Festplatte sind beschädigt und zählen nicht mehr: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>Your work is untouched.</source>
            <translation>Deine Arbeit ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Move in a list or grid</source>
            <translation>In einer Liste oder Tabelle bewegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open or do what is selected</source>
            <translation>Öffnen oder tun, was gewählt ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Next field, list or button</source>
            <translation>Nächstes Feld, nächste Liste oder Schaltfläche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close the nearest thing; no text is lost</source>
            <translation>Das Nächstliegende schließen; kein Text geht verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open the guide</source>
            <translation>Leitfaden öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>In lists and fields</source>
            <translation>In Listen und Feldern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys: {page}</source>
            <translation>Tasten: {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>{n} old files could not be read and stay as they were.</source>
            <translation>{n} alte Dateien konnten nicht gelesen werden und bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>Writing every file anew</source>
            <translation>Jede Datei wird neu geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library is locked with your passphrase.</source>
            <translation>Die Bibliothek ist mit deiner Passphrase verschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has its new passphrase.</source>
            <translation>Die Bibliothek hat ihre neue Passphrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has no passphrase any more.</source>
            <translation>Die Bibliothek hat keine Passphrase mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>That is not the passphrase of this library.</source>
            <translation>Das ist nicht die Passphrase dieser Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/menus.py" />
            <source>Nothing to do with this page</source>
            <translation>Hat nichts mit dieser Seite zu tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>What was here before is kept in {folder}.</source>
            <translation>Was vorher hier war, liegt in {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are back at the backup {file}.</source>
            <translation>Du bist wieder bei der Sicherung {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Nothing can be changed in it. The file itself is untouched.</source>
            <translation>Darin lässt sich nichts ändern. Die Datei selbst ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are looking at a sample.</source>
            <translation>Du siehst eine Mustersammlung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is a file of its own: change what you like. Your own file is untouched.</source>
            <translation>Es ist eine eigene Datei: Ändere, was du willst. Deine eigene Datei ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Go back to the backup of {name}</source>
            <translation>Zurück zur Sicherung {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Is Greenroom closed on the other computer?</source>
            <translation>Ist Greenroom auf dem anderen Computer geschlossen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>If both write, changes of one of them may be lost.</source>
            <translation>Wenn beide schreiben, können Änderungen von einem verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Folder for your interviews</source>
            <translation>Ordner für deine Gespräche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>{n} texts were typed but not kept.</source>
            <translation>
                <numerusform>{n} Text wurde getippt, aber nicht gespeichert.</numerusform>
                <numerusform>{n} Texte wurden getippt, aber nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Each comes back when you go where it was typed, and Ctrl Z takes it away.</source>
            <translation>Jeder kommt zurück, wenn du dorthin gehst, wo er getippt wurde, und Strg Z nimmt ihn weg.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are reading a copy.</source>
            <translation>Du liest eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open a copy to read</source>
            <translation>Eine Kopie zum Lesen öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open anyway</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is closed, open here</source>
            <translation>Ist geschlossen, hier öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Back to your own file</source>
            <translation>Zurück zur eigenen Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nothing found for “{words}”.</source>
            <translation>Nichts gefunden für „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>everything in this file</source>
            <translation>alles in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Results</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{n} results</source>
            <translation>
                <numerusform>{n} Treffer</numerusform>
                <numerusform>{n} Treffer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Type a word. People, postings, examples and notes are searched, in this file only.</source>
            <translation>Tipp ein Wort. Personen, Ausschreibungen, Beispiele und Notizen werden durchsucht, nur in dieser Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nearest word in your file: {word}. Tab takes it.</source>
            <translation>Nächstes Wort in deiner Datei: {word}. Tab nimmt es.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>do or open</source>
            <translation>tun oder öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>beside</source>
            <translation>daneben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>requirements</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>close</source>
            <translation>schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Nobody can open it without the passphrase, and nobody can bring it back. Write it down, keep it safe.</source>
            <translation>Niemand kann sie ohne die Passphrase öffnen, und niemand kann sie zurückholen. Schreib sie auf, bewahr sie sicher auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This library is locked</source>
            <translation>Diese Bibliothek ist verschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Its passphrase opens it on this computer.</source>
            <translation>Ihre Passphrase öffnet sie auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Set a passphrase</source>
            <translation>Passphrase setzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock the library</source>
            <translation>Bibliothek verschließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Remove the passphrase</source>
            <translation>Passphrase entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Anybody who has the file can then read it.</source>
            <translation>Wer die Datei hat, kann sie dann lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Unlock for good</source>
            <translation>Für immer aufschließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This file is locked</source>
            <translation>Diese Datei ist verschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Enter the passphrase it was written with.</source>
            <translation>Gib die Passphrase ein, mit der sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock this file</source>
            <translation>Diese Datei verschließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Write it</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase, once more</source>
            <translation>Neue Passphrase, noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Show what I type</source>
            <translation>Zeigen, was ich tippe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Offline. One file, on this computer.</source>
            <translation>Offline. Eine Datei, auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Undo: {step}</source>
            <translation>Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Keys: {keys}</source>
            <translation>Tasten: {keys}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Nothing to undo</source>
            <translation>Nichts rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Kept {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Nothing to redo</source>
            <translation>Nichts zu wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Undone: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Done again: {step}</source>
            <translation>Wiederholt: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown as initials.</source>
            <translation>Namen erscheinen als Initialen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown in full.</source>
            <translation>Namen erscheinen vollständig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Text size {percent} %</source>
            <translation>Textgröße {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>An interview belongs to an opportunity. Open it, then add the interview.</source>
            <translation>Ein Gespräch gehört zu einer Bewerbung. Öffne sie und leg dann das Gespräch an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>A brief belongs to one interview. Open the interview first, then print.</source>
            <translation>Ein Merkblatt gehört zu einem Gespräch. Öffne zuerst das Gespräch, dann druck.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/looking_back/table.py" />
            <source>bar of the numbers in this row</source>
            <translation>Balken zu den Zahlen dieser Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>This is where you started.</source>
            <translation>Hier hast du angefangen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>There is nothing further on.</source>
            <translation>Weiter vorn ist nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>Open the library again</source>
            <translation>Die Bibliothek wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories cut for them.</source>
            <translation>{n} von {of} Geschichten dafür gekürzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories stand the second question.</source>
            <translation>{n} von {of} Geschichten halten der Nachfrage stand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>changes: {what}</source>
            <translation>ändert: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>nobody named yet</source>
            <translation>noch niemand genannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no must set yet</source>
            <translation>noch kein Muss gesetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} musts shown.</source>
            <translation>{n} von {of} Muss-Punkten belegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>They said {pay}.</source>
            <translation>Genannt wurde {pay}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} lines on it.</source>
            <translation>
                <numerusform>{n} Zeile darauf.</numerusform>
                <numerusform>{n} Zeilen darauf.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no story yet</source>
            <translation>noch keine Geschichte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} chosen.</source>
            <translation>
                <numerusform>{n} gewählt.</numerusform>
                <numerusform>{n} gewählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none chosen yet</source>
            <translation>noch keine gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source> </source>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none open</source>
            <translation>nichts offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{line} {live}</source>
            <translation>{line} {live}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_print.py" />
            <source>Save this page</source>
            <translation>Diese Seite speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} Woche</numerusform>
                <numerusform>{n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>held</source>
            <translation>gültig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>on the way</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>lapsed</source>
            <translation>verfallen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>school</source>
            <translation>Schule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>vocational</source>
            <translation>Berufsausbildung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>foundation</source>
            <translation>Grundstufe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>bachelor</source>
            <translation>Bachelor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>master</source>
            <translation>Master</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>doctorate</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>mother tongue</source>
            <translation>Muttersprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>not asked</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Posts held</source>
            <translation>Bisherige Stellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No post yet.</source>
            <translation>Noch keine Stelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Degrees and schooling</source>
            <translation>Abschlüsse und Schule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No degree yet.</source>
            <translation>Noch kein Abschluss.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Licences, registrations, certificates</source>
            <translation>Zulassungen, Zeugnisse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No licence yet.</source>
            <translation>Noch keine Zulassung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No language yet.</source>
            <translation>Noch keine Sprache.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Who put me forward where</source>
            <translation>Wer mich wo vorgeschlagen hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Nobody has put you forward yet.</source>
            <translation>Noch hat dich niemand vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Short</source>
            <translation>Reicht nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not needed yet</source>
            <translation>Noch nicht nötig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not told</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>To, empty while you hold it</source>
            <translation>Bis, leer wenn jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Subject</source>
            <comment>of a degree</comment>
            <translation>Fach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Runs out</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>two letters: en, de, pl</source>
            <translation>zwei Buchstaben: en, de, pl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Post</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>You agreed</source>
            <translation>Zugestimmt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{range} {unit}</source>
            <translation>{range} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>went on</source>
            <translation>weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>declined</source>
            <translation>Absage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no reply</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no name yet</source>
            <translation>noch kein Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Pattern</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Came by</source>
            <translation>Kam über</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>{who}, {distance}</source>
            <translation>{who}, {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Read the posting</source>
            <translation>Ausschreibung lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Stages</source>
            <translation>Etappen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>What they want, as far as we know</source>
            <translation>Was sie wollen, soweit wir wissen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>nobody named</source>
            <translation>niemand genannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>applied direct</source>
            <translation>direkt beworben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>last contact {day}</source>
            <translation>letzter Kontakt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Who is in it</source>
            <translation>Wer damit zu tun hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>your future manager</source>
            <translation>deine künftige Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Add {name}</source>
            <translation>{name} dazunehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Nobody yet.</source>
            <translation>Noch niemand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Recruiters you know, to put you forward here too</source>
            <translation>Recruiter, die du kennst und die dich auch hier vorschlagen könnten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>{fact}: {told} on {day}, {now} now.</source>
            <translation>{fact}: am {day} noch {told}, jetzt {now}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>a note to {name}</source>
            <translation>eine Notiz an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>let the difference be</source>
            <translation>Unterschied so gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Tell them</source>
            <translation>Mitteilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Let it be</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>You told {name} otherwise.</source>
            <translation>{name} hat von dir etwas anderes gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Parts of others</source>
            <translation>Teile von anderen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Prepare for the interview you are about to walk into. Offline, on your own computer.</source>
            <translation>Bereite dich auf das Gespräch vor, in das du gleich gehst. Offline, auf deinem eigenen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>It opens no network connection and looks for no newer version by itself. When you hear of one, install it over this one: your library stays where it is, and a copy is made before anything in it changes.</source>
            <translation>Greenroom öffnet keine Netzverbindung und sucht nicht von selbst nach einer neueren Version. Hörst du von einer, installier sie über diese: Deine Bibliothek bleibt, wo sie ist, und bevor sich etwas darin ändert, entsteht eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Free software under the MIT licence. The parts of others beside are used unchanged, under their own licences; Qt under the LGPL: its libraries may be replaced by your own.</source>
            <translation>Freie Software unter der MIT-Lizenz. Die Teile von anderen nebenan sind unverändert benutzt, unter ihren eigenen Lizenzen; Qt unter der LGPL: Seine Bibliotheken darfst du durch eigene ersetzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</source>
            <translation>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Made with</source>
            <translation>Gemacht mit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Its licence</source>
            <translation>Die Lizenz dazu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Greenroom {version}</source>
            <translation>Greenroom {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>{name} {version}: {licence}</source>
            <translation>{name} {version}: {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>edition</source>
            <translation>Ausgabe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{n} things left out</source>
            <translation>
                <numerusform>{n} Sache weggelassen</numerusform>
                <numerusform>{n} Sachen weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>nothing left out</source>
            <translation>nichts weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{pages}, {left}</source>
            <translation>{pages}, {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stopped. The pages shown before are still here.</source>
            <translation>Angehalten. Die Seiten von vorhin sind noch da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed the brief</source>
            <translation>Merkblatt gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>There is nothing to print yet.</source>
            <translation>Es gibt noch nichts zu drucken.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>no date yet</source>
            <translation>noch kein Datum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed {day}</source>
            <translation>gedruckt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>not printed yet</source>
            <translation>noch nicht gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Fill in its preparation</source>
            <translation>Vorbereitung ausfüllen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Save the brief as PDF</source>
            <translation>Merkblatt als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>save</source>
            <translation>speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Print these pages</source>
            <translation>Diese Seiten drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>print</source>
            <translation>drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Open the brief in the PDF viewer</source>
            <translation>Merkblatt im PDF-Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>open</source>
            <comment>do it</comment>
            <translation>öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Copy the brief as text</source>
            <translation>Merkblatt als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>copy as text</source>
            <translation>als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: brief</source>
            <translation>Ausgabe: Merkblatt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: glance</source>
            <translation>Ausgabe: Blick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: study</source>
            <translation>Ausgabe: Studium</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stop setting the pages</source>
            <translation>Seitensatz anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Choose an interview first.</source>
            <translation>Wähl zuerst ein Gespräch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>A brief belongs to one interview.</source>
            <translation>Ein Merkblatt gehört zu einem Gespräch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Brief: {kind}</source>
            <translation>Merkblatt: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Interviews</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>The last hour</source>
            <translation>Die letzte Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Back to Today</source>
            <translation>Zurück zu Heute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Your first two sentences</source>
            <translation>Deine ersten zwei Sätze</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One warm question</source>
            <translation>Eine freundliche Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One proof to hold on to</source>
            <translation>Ein Beleg zum Festhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Water, and a pause</source>
            <translation>Wasser, und eine Pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>If you need a moment</source>
            <translation>Wenn du einen Moment brauchst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>back</source>
            <translation>zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Recruiter beside manager</source>
            <translation>Recruiter neben Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>What the app changes</source>
            <translation>Was die App ändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>{key}: {fact}</source>
            <translation>{key}: {fact}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Add a round first; its preparation has this page.</source>
            <translation>Füg zuerst eine Runde hinzu; ihre Vorbereitung hat diese Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>This page went to paper or to its file.</source>
            <translation>Diese Seite ging aufs Papier oder in ihre Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Go to what it changes</source>
            <translation>Zu dem gehen, was es ändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>go to what it changes</source>
            <translation>zu dem, was es ändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Why it is so</source>
            <translation>Warum es so ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>why</source>
            <translation>warum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Print this page</source>
            <translation>Diese Seite drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>print this page</source>
            <translation>diese Seite drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Open the inspector</source>
            <translation>Die genaue Ansicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>inspector</source>
            <translation>genaue Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Switch the reader</source>
            <translation>Sicht wechseln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>reader</source>
            <translation>Sicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Only open rows</source>
            <translation>Nur offene Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>open only</source>
            <translation>nur offene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>fewest stories</source>
            <translation>wenigste Geschichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>What this example carries</source>
            <translation>Was dieses Beispiel trägt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>No requirements yet, so nothing can be open or shown.</source>
            <translation>Noch keine Anforderungen, also kann nichts offen oder belegt sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>{n} requirements, no examples. Write one for the must that worries you most.</source>
            <translation>{n} Anforderungen, keine Beispiele. Schreib eins zu dem Muss, das dir am meisten Sorgen macht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>To the posting</source>
            <translation>Zur Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Manager counts it</source>
            <translation>Führung zählt es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Recruiter counts it</source>
            <translation>Recruiter zählt es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>How was it?</source>
            <translation>Wie war es?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>There is no round here.</source>
            <translation>Hier ist keine Runde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>{employer}, debrief</source>
            <translation>{employer}, Nachbereitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in the debrief</source>
            <translation>in der Nachbereitung getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in “{field}”</source>
            <translation>getippt in „{field}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>First, how do you feel?</source>
            <translation>Zuerst: Wie geht es dir?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>to the note</source>
            <translation>zur Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size</source>
            <translation>6 bis 12 sind eine gute Menge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Examples, {title}</source>
            <translation>Beispiele, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Go back to the example first: Esc.</source>
            <translation>Geh zuerst zurück zum Beispiel: Esc.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Write an example first: N.</source>
            <translation>Schreib zuerst ein Beispiel: N.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>a new example</source>
            <translation>neues Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so write more</source>
            <translation>6 bis 12 sind eine gute Menge, schreib also noch welche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} in the bank; {advice}</source>
            <translation>
                <numerusform>{n} Beispiel; {advice}</numerusform>
                <numerusform>{n} Beispiele; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>began a recruiter version</source>
            <translation>Recruiter-Fassung begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so retire some</source>
            <translation>6 bis 12 sind eine gute Menge, leg also einige still</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Add an opportunity first; its requirements are what an example proves.</source>
            <translation>Füg zuerst eine Bewerbung hinzu; ihre Anforderungen sind es, die ein Beispiel belegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>how it is told</source>
            <translation>wie es erzählt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>whether it is private</source>
            <translation>ob es privat ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Coach: {n}</source>
            <translation>Coach: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>why there is no figure</source>
            <translation>warum es keine Zahl gibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Duplicate</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Split in two</source>
            <translation>In zwei teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Merge with another</source>
            <translation>Mit einem anderen vereinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Retire or use again</source>
            <translation>Stilllegen oder wieder nutzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} retired</source>
            <translation>
                <numerusform>{n} stillgelegt</numerusform>
                <numerusform>{n} stillgelegt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>how “{line}” stands</source>
            <translation>wie „{line}“ steht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>What this post asks of your record</source>
            <translation>Was diese Stelle von deinen Angaben verlangt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Put forward twice: {places}.</source>
            <translation>Zweimal vorgeschlagen: {places}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Ask both to agree.</source>
            <translation>Bitte beide, sich zu einigen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>How it stands: {line}</source>
            <translation>Wie es steht: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Nobody was told otherwise.</source>
            <translation>Niemand hat etwas anderes gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Questions that can knock you out</source>
            <translation>Fragen, an denen es scheitern kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>one sheet for every talk</source>
            <translation>ein Blatt für jedes Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>{label} (private)</source>
            <translation>{label} (privat)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Tell them of the change</source>
            <translation>Die Änderung mitteilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>tell them</source>
            <translation>mitteilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Let the difference be</source>
            <translation>Den Unterschied so lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>let it be</source>
            <translation>so lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>No line of this posting asks for a fact of your record.</source>
            <translation>Keine Zeile dieser Ausschreibung fragt nach einem Fakt aus deinen Angaben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Everything that can be imported</source>
            <translation>Alles, was sich importieren lässt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bundles and archives</source>
            <translation>Pakete und Archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A Greenroom bundle, a CV as JSON Resume, the archive of your data from LinkedIn, a table of applications, people or stories from anywhere, or contacts. You see first what is new, changed and in conflict.</source>
            <translation>Ein Greenroom-Paket, ein Lebenslauf als JSON Resume, das Archiv deiner Daten von LinkedIn, eine Tabelle mit Bewerbungen, Personen oder Geschichten von irgendwoher, oder Kontakte. Du siehst zuerst, was neu, geändert und im Widerspruch ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bring something in</source>
            <translation>Etwas hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A second folder for backups</source>
            <translation>Ein zweiter Ordner für Sicherungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file first.</source>
            <translation>Wähl zuerst eine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file to bring in</source>
            <translation>Wähl eine Datei zum Hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>bring in</source>
            <translation>hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Take everything out</source>
            <translation>Alles herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>take out</source>
            <translation>herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>back up</source>
            <translation>sichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Backed up and checked: {file}</source>
            <translation>Gesichert und geprüft: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Something you typed could not be kept, so nothing was changed.</source>
            <translation>Etwas Getipptes konnte nicht gespeichert werden, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Import what is shown</source>
            <translation>Importieren, was gezeigt ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Set the file aside</source>
            <translation>Die Datei beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>This is the folder the backups are in already.</source>
            <translation>In diesem Ordner liegen die Sicherungen schon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose one on another disk.</source>
            <translation>Wähl einen auf einer anderen Platte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing in the note to {who}</source>
            <translation>Notiz getippt: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Notes of this round</source>
            <translation>Notizen dieser Runde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>This note is not there any more.</source>
            <translation>Diese Notiz ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>The note</source>
            <translation>Die Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing the address of {who}</source>
            <translation>Adresse getippt: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Next check</source>
            <translation>Nächste Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>next check</source>
            <translation>nächste Prüfung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>copy</source>
            <translation>kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Save as mail file</source>
            <translation>Als Maildatei speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>mail file</source>
            <translation>Maildatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>There is no note here.</source>
            <translation>Hier ist keine Notiz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Guide: {chapter}</source>
            <translation>Leitfaden: {chapter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Everything here is on this computer.</source>
            <translation>Alles hier liegt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Greenroom opens nothing outside itself. The address is: {link}</source>
            <translation>Greenroom öffnet nichts außerhalb. Die Adresse ist: {link}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done: {code} {title}</source>
            <translation>fertig: {code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>added “{question}”</source>
            <translation>„{question}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{title} done</source>
            <translation>{title} fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>opened a page</source>
            <translation>Seite geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Page before</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Done, on to the next open page</source>
            <translation>Fertig, weiter zur nächsten offenen Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done, next open</source>
            <translation>fertig, nächste offene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>No round yet.</source>
            <translation>Noch keine Runde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Say whom you will meet. “Not known yet” is allowed: it shows the recruiter’s form.</source>
            <translation>Sag, wen du treffen wirst. „Noch nicht bekannt“ ist erlaubt: Dann siehst du die Form für Recruiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Whom you will meet</source>
            <translation>Wen du treffen wirst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>A recruiter you know</source>
            <translation>Ein Recruiter, den du kennst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add the round</source>
            <translation>Runde anlegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>added a round</source>
            <translation>Runde angelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>removed a round</source>
            <translation>Runde entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round first.</source>
            <translation>Leg zuerst eine Runde an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar…</source>
            <translation>In meinen Kalender …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Another round</source>
            <translation>Noch eine Runde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>The day and the time are on the first page of its preparation.</source>
            <translation>Tag und Uhrzeit stehen auf der ersten Seite der Vorbereitung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Name, if you know it</source>
            <translation>Name, wenn du ihn weißt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>prepare</source>
            <translation>vorbereiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>brief</source>
            <translation>Merkblatt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round</source>
            <translation>Runde anlegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>add a round</source>
            <translation>Runde anlegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar, with its rehearsals</source>
            <translation>In meinen Kalender, mit dem Üben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Remove the round</source>
            <translation>Runde entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>somebody new</source>
            <translation>jemand Neues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>{name}, {firm}</source>
            <translation>{name}, {firm}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>as a bar</source>
            <translation>als Balken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>through to the next round</source>
            <translation>weiter in die nächste Runde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not this one</source>
            <translation>Absage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>you stepped back</source>
            <translation>von dir beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>an offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No answer yet: {question}</source>
            <translation>Noch keine Antwort: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What the rounds so far show. Counts of things, never of you.</source>
            <translation>Was die Runden bisher zeigen. Gezählt werden Dinge, nie du.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No round has been held yet.</source>
            <translation>Noch keine Runde hat stattgefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>After the first one, five minutes of debrief fill this page.</source>
            <translation>Nach der ersten füllen fünf Minuten Nachbereitung diese Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Where rounds end</source>
            <translation>Wo Runden enden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Which examples land</source>
            <translation>Welche Beispiele ankommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Questions that recur</source>
            <translation>Fragen, die wiederkehren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What you learned</source>
            <translation>Was du gelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>{n} {what}</source>
            <translation>{n} {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>{n} times</source>
            <translation>
                <numerusform>{n}-mal</numerusform>
                <numerusform>{n}-mal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Round with</source>
            <translation>Runde mit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Held</source>
            <translation>Gehabt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they went on</source>
            <translation>Wie es weiterging</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they landed</source>
            <translation>Wie sie ankamen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: went on · open: ended · hatched: waiting</source>
            <translation>voll: ging weiter · offen: zu Ende · schraffiert: wartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: landed · hatched: partly · open: did not</source>
            <translation>voll: kam an · schraffiert: teilweise · offen: kam nicht an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No example was told yet.</source>
            <translation>Noch kein Beispiel wurde erzählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>asked more than once, over all rounds</source>
            <translation>mehr als einmal gestellt, über alle Runden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No question came twice yet.</source>
            <translation>Noch keine Frage kam zweimal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>in your words, and questions you had no answer to</source>
            <translation>in deinen Worten, und Fragen, auf die du keine Antwort hattest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Nothing noted yet.</source>
            <translation>Noch nichts notiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>waiting for an answer</source>
            <translation>wartet auf Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>did not land</source>
            <translation>kam nicht an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not noted</source>
            <translation>nicht notiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Waiting for the answer</source>
            <translation>Warten auf die Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Not applied</source>
            <translation>Nicht beworben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No round yet</source>
            <translation>Noch keine Runde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closes {day}</source>
            <translation>endet {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} lines not sorted</source>
            <translation>
                <numerusform>{n} Zeile zu ordnen</numerusform>
                <numerusform>{n} Zeilen zu ordnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} pages done</source>
            <translation>
                <numerusform>{n} Seite fertig</numerusform>
                <numerusform>{n} Seiten fertig</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Declined</source>
            <translation>Absage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No reply</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Went on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>promised {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no day was named</source>
            <translation>kein Tag genannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no word</source>
            <translation>keine Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{open} of {all} musts open</source>
            <translation>{open} von {all} Muss offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>via {source}</source>
            <translation>über {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No opportunities yet.</source>
            <translation>Noch keine Bewerbungen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste the posting you want to answer; its requirements are read on this computer.</source>
            <translation>Füg die Ausschreibung ein, auf die du antworten willst; ihre Anforderungen werden auf diesem Computer gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>The next gate comes first.</source>
            <translation>Die nächste Hürde kommt zuerst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste a posting</source>
            <translation>Ausschreibung einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>In play</source>
            <translation>Im Rennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Looking</source>
            <translation>Im Blick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Choose an opportunity first.</source>
            <translation>Wähl zuerst eine Bewerbung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>removed “{name}”</source>
            <translation>„{name}“ entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Removed “{name}”. Ctrl Z brings it back.</source>
            <translation>„{name}“ ist entfernt. Strg Z holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>What you keep</source>
            <translation>Was du behältst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Employer and post</source>
            <translation>Arbeitgeber und Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Stage</source>
            <translation>Etappe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Ready?</source>
            <translation>Bereit?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>paste a posting</source>
            <translation>Ausschreibung einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Set an outcome</source>
            <translation>Ausgang eintragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Signals</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>{name} · {span}</source>
            <translation>{name} · {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>This opportunity is no longer here.</source>
            <translation>Diese Bewerbung ist nicht mehr hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Redo brings it back.</source>
            <translation>Wiederholen holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How did it end?</source>
            <translation>Wie ist es ausgegangen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How it ended</source>
            <translation>Wie es ausging</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Day of the answer</source>
            <translation>Tag der Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words</source>
            <translation>In ihren Worten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What to do now</source>
            <translation>Was jetzt zu tun ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>up to three; none is a duty</source>
            <translation>bis zu drei; nichts davon ist Pflicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Why it ended</source>
            <translation>Warum es endete</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What you keep from it</source>
            <translation>Was du daraus behältst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, outcome</source>
            <translation>{employer}, Ausgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the first thing</source>
            <translation>Das Erste tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the second thing</source>
            <translation>Das Zweite tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the third thing</source>
            <translation>Das Dritte tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, {type}</source>
            <translation>{employer}, {type}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what they said</source>
            <translation>getippt, was sie sagten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what you keep</source>
            <translation>getippt, was du behältst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>outcome of {employer}</source>
            <translation>Ausgang bei {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>closed {employer}</source>
            <translation>{employer} geschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words, if they said any</source>
            <translation>In ihren Worten, wenn sie etwas sagten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>And the opportunity</source>
            <translation>Und die Bewerbung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>what you prepared stays yours</source>
            <translation>was du vorbereitet hast, bleibt deins</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>It stays open</source>
            <translation>Sie bleibt offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>One line you keep for the next one</source>
            <translation>Eine Zeile, die du für die nächste behältst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Nothing is known yet, and that is allowed.</source>
            <translation>Noch ist nichts bekannt, und das ist erlaubt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Choose one when you hear; a day without news is not an answer.</source>
            <translation>Wähl eins, wenn du etwas hörst; ein Tag ohne Nachricht ist keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{n}  {words}</source>
            <translation>{n}  {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>opened {employer} again</source>
            <translation>{employer} wieder geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>do it</source>
            <translation>tun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Say first how it ended.</source>
            <translation>Sag zuerst, wie es ausging.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>How it came</source>
            <translation>Wie sie kam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>A separate technical round</source>
            <translation>Eine eigene Fachrunde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>technical round</source>
            <translation>Fachrunde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>added a recruiter you know</source>
            <translation>einen bekannten Recruiter dazugenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>The post</source>
            <translation>Die Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>private, never printed</source>
            <translation>privat, nie gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Anything worth keeping</source>
            <translation>Alles, was sich zu merken lohnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Days and hours</source>
            <translation>Tage und Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Their reference</source>
            <translation>Kennzeichen dort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Through somebody</source>
            <translation>Über jemanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Applied direct</source>
            <translation>Direkt beworben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>No technical round</source>
            <translation>Keine Fachrunde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Technical round</source>
            <translation>Fachrunde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>typing about {name}</source>
            <translation>getippt über {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Each recruiter you talk to appears here.</source>
            <translation>Jeder Recruiter, mit dem du sprichst, erscheint hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>What they fill, and how to reach them</source>
            <translation>Was sie besetzen, wie erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>A recruiter who liked you may call again.</source>
            <translation>Ein Recruiter, der dich mochte, ruft vielleicht wieder an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Name of a new person</source>
            <translation>Name einer neuen Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Works for</source>
            <translation>Arbeitet für</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters {n}</source>
            <translation>Recruiter {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone {n}</source>
            <translation>Alle {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Touch now</source>
            <translation>Jetzt melden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Met at interviews, not recruiters</source>
            <translation>In Gesprächen kennengelernt, keine Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Choose a person first.</source>
            <translation>Wähl zuerst eine Person.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Their name, then Enter</source>
            <translation>Name, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Write the note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>write</source>
            <translation>schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Another day for the next touch</source>
            <translation>Ein anderer Tag für den nächsten Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>another date</source>
            <translation>anderer Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Let it rest</source>
            <translation>Ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>let it rest</source>
            <translation>ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add somebody</source>
            <translation>Jemanden hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>add</source>
            <translation>hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Remove this person</source>
            <translation>Diese Person entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>remove</source>
            <translation>entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add people from a contact file</source>
            <translation>Personen aus einer Kontaktdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everybody as a contact file</source>
            <translation>Alle als Kontaktdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>added {name}</source>
            <translation>{name} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters</source>
            <translation>Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read {day} · text kept as it was</source>
            <translation>Gelesen am {day} · Text unverändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Select words, then R makes them a requirement.</source>
            <translation>Markier Wörter, dann macht R sie zu einer Anforderung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Add a line</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not one</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge up</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not a requirement</source>
            <translation>Keine Anforderung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>not one</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Split at “and” or a comma</source>
            <translation>Bei „und“ oder Komma teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>split</source>
            <translation>teilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge with the line above</source>
            <translation>Mit der Zeile darüber vereinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>merge</source>
            <translation>vereinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Requirement from the selected words</source>
            <translation>Anforderung aus den markierten Wörtern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>from selection</source>
            <translation>aus Markierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Short label</source>
            <translation>Kurzer Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Next kind: technical, experience, qualification …</source>
            <translation>Nächste Art: fachlich, Erfahrung, Qualifikation …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move up</source>
            <translation>Nach oben schieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move down</source>
            <translation>Nach unten schieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide the duties</source>
            <translation>Tätigkeiten zeigen oder verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide what was left out</source>
            <translation>Weggelassenes zeigen oder verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>{employer}, {title}, {day}</source>
            <translation>{employer}, {title}, {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>{n} questions</source>
            <translation>
                <numerusform>{n} Frage</numerusform>
                <numerusform>{n} Fragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>typing about a question</source>
            <translation>zu einer Frage getippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>What they may ask, and what you may.</source>
            <translation>Was sie fragen könnten, und was du.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>A question of your own</source>
            <translation>Eine eigene Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>No question fits.</source>
            <translation>Keine Frage passt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose less above, or write one of your own.</source>
            <translation>Wähl oben weniger aus, oder schreib eine eigene.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Your question, then Enter</source>
            <translation>Deine Frage, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose a question first.</source>
            <translation>Wähl zuerst eine Frage.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>say it</source>
            <translation>laut sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Turn to the other bank</source>
            <translation>Zur anderen Fragensammlung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>the other bank</source>
            <translation>die andere Sammlung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Remove your own question</source>
            <translation>Deine eigene Frage entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Recording, only on this computer.</source>
            <translation>Aufnahme läuft, nur auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No story is written yet. The first one takes about five minutes.</source>
            <translation>Noch keine Geschichte ist geschrieben. Die erste dauert etwa fünf Minuten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No facts are written down yet. The Facts tab of the opportunity holds them.</source>
            <translation>Noch keine Fakten sind aufgeschrieben. Sie stehen bei der Bewerbung unter Fakten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No must-have has a story behind it yet. Coverage shows which.</source>
            <translation>Noch kein Muss hat eine Geschichte hinter sich. Die Abdeckung zeigt, welches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{at} of {count} · {reader}</source>
            <translation>{at} von {count} · {reader}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Nothing is recorded.</source>
            <translation>Nichts wird aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>For {name}, {day}</source>
            <translation>Gespräch: {name}, {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} more are firm and rest.</source>
            <translation>
                <numerusform>{n} weitere sitzt und ruht.</numerusform>
                <numerusform>{n} weitere sitzen und ruhen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} left out by you.</source>
            <translation>
                <numerusform>{n} von dir weggelassen.</numerusform>
                <numerusform>{n} von dir weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} musts have no story yet.</source>
            <translation>
                <numerusform>{n} Muss-Punkt hat noch keine Geschichte.</numerusform>
                <numerusform>{n} Muss-Punkte haben noch keine Geschichte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No interview is coming. Stories can be said.</source>
            <translation>Kein Gespräch steht an. Geschichten kannst du trotzdem sagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>It changes when Greenroom is opened the next time. Your own texts stay as they are.</source>
            <translation>Das ändert sich, wenn Greenroom das nächste Mal geöffnet wird. Deine eigenen Texte bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where the meaning pack is installed, examples told in other words are found too. It works on this computer. Without it, words alone are compared.</source>
            <translation>Ist das Bedeutungspaket installiert, werden auch Beispiele gefunden, die mit anderen Worten erzählt sind. Es arbeitet auf diesem Computer. Ohne das Paket werden nur Wörter verglichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Spoken seconds are estimated with it. Most people speak 120 to 160 words a minute.</source>
            <translation>Damit werden gesprochene Sekunden geschätzt. Die meisten Menschen sprechen 120 bis 160 Wörter in der Minute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything is in this one folder: copy it, back it up, delete it. Nothing is sent anywhere.</source>
            <translation>Alles ist in diesem einen Ordner: Kopier ihn, sichere ihn, lösch ihn. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A passphrase makes the file, its backups and unsaved typing unreadable for others who use this computer or find a copy. Nobody can open it without, and nobody can bring it back.</source>
            <translation>Eine Passphrase macht die Datei, ihre Sicherungen und ungespeichert Getipptes unlesbar für andere, die diesen Computer benutzen oder eine Kopie finden. Ohne sie kann niemand etwas öffnen, und niemand kann sie zurückholen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A checked copy is made whenever something changed, and the older ones are thinned. Back in one click.</source>
            <translation>Eine geprüfte Kopie entsteht, wann immer sich etwas geändert hat, und die älteren werden ausgedünnt. Zurück mit einem Klick.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Delete the folder yourself if you no longer want it. Nothing of it lies anywhere else.</source>
            <translation>Lösch den Ordner selbst, wenn du ihn nicht mehr willst. Nirgends sonst liegt etwas davon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Words and paper</source>
            <translation>Wörter und Papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Short fades</source>
            <translation>Kurze Übergänge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>The language changes when Greenroom is opened the next time.</source>
            <translation>Die Sprache ändert sich, wenn Greenroom das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Single letters and digits are keys</source>
            <translation>Einzelne Buchstaben und Ziffern sind Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Letters in the matrix</source>
            <translation>Buchstaben in der Matrix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Keys and shapes</source>
            <translation>Tasten und Formen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Also by meaning</source>
            <translation>Auch nach Bedeutung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace, words a minute</source>
            <translation>Dein Tempo, Wörter je Minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Speaking</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder: {folder}</source>
            <translation>Ordner: {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Removing Greenroom leaves this folder where it is.</source>
            <translation>Wer Greenroom entfernt, lässt diesen Ordner, wo er ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where it is kept</source>
            <translation>Wo alles liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>words a minute</source>
            <translation>Wörter je Minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>If you leave</source>
            <translation>Wenn du gehst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A system high-contrast theme goes before all three.</source>
            <translation>Ein kontrastreiches Design des Systems geht allen dreien vor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything grows with it. Ctrl + and Ctrl − work on every page.</source>
            <translation>Alles wächst mit. Strg + und Strg − gehen auf jeder Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Two fades of a tenth of a second. Nothing else moves.</source>
            <translation>Zwei Übergänge von einer Zehntelsekunde. Sonst bewegt sich nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>They never act while you type. F1 lists the keys of every page.</source>
            <translation>Sie wirken nie, während du tippst. F1 zeigt die Tasten jeder Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Shapes</source>
            <translation>Formen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>E, N and T stand beside the shapes for exact, near and transfer.</source>
            <translation>E, N und T stehen neben den Formen für exakt, nah und Transfer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace</source>
            <translation>Dein Tempo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nearest to the boss wins; the older word is kept.</source>
            <translation>Wer der Führungskraft am nächsten ist, gilt; das ältere Wort bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>added “{signal}”</source>
            <translation>„{signal}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nothing heard yet.</source>
            <translation>Noch nichts gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>On the next call ask: which two points does the manager come back to?</source>
            <translation>Frag beim nächsten Anruf: Auf welche zwei Punkte kommt die Führungskraft immer zurück?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>About</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>By whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>From the boss</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard</source>
            <translation>Gehörtes hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Who said it</source>
            <translation>Wer es gesagt hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>their very words</source>
            <translation>ihre genauen Worte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>All {n}</source>
            <translation>Alle {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check {n}</source>
            <translation>Zu prüfen {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected {n}</source>
            <translation>Berichtigt {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>how to ask about “{signal}”</source>
            <translation>wie nach „{signal}“ zu fragen ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard first.</source>
            <translation>Füg zuerst hinzu, was du gehört hast.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What you heard, then Enter</source>
            <translation>Was du gehört hast, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager confirms it</source>
            <translation>Die Führungskraft bestätigt es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager says otherwise</source>
            <translation>Die Führungskraft sagt es anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Drop it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by asking</source>
            <translation>Durch Fragen prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>ask</source>
            <translation>fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by listening</source>
            <translation>Durch Zuhören prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>listen</source>
            <translation>zuhören</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Leave it unchecked</source>
            <translation>Ungeprüft lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>leave</source>
            <translation>lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The posting</source>
            <translation>Die Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>My guess</source>
            <translation>Meine Vermutung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>anybody</source>
            <translation>irgendwer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>No interview has a date. Greenroom still helps: write one example, or sort a posting.</source>
            <translation>Kein Gespräch hat einen Termin. Greenroom hilft trotzdem: Schreib ein Beispiel, oder ordne eine Ausschreibung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue at {code}, {title}</source>
            <translation>Weiter bei {code}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue preparing</source>
            <translation>Weiter vorbereiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>continue</source>
            <translation>weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>See the brief</source>
            <translation>Zum Merkblatt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Start action {n}</source>
            <translation>Schritt {n} beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>start an action</source>
            <translation>Schritt beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Prepare the next round</source>
            <translation>Die nächste Runde vorbereiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>the day you set</source>
            <translation>der Tag, den du gesetzt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>next touch of {name}</source>
            <translation>nächster Kontakt mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>let {name} rest</source>
            <translation>{name} ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>noted a contact with {name}</source>
            <translation>Kontakt mit {name} notiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>private note about {name}</source>
            <translation>private Notiz zu {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>what {name} does</source>
            <translation>was {name} macht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>put forward by {name}</source>
            <translation>vorgeschlagen von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>took out what {name} put forward</source>
            <translation>herausgenommen, was {name} vorgeschlagen hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>removed {name}</source>
            <translation>{name} entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>Removed {name}. Ctrl Z brings them back.</source>
            <translation>{name} ist entfernt. Strg Z holt den Eintrag zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose a contact file</source>
            <translation>Kontaktdatei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>people from “{file}”</source>
            <translation>Personen aus „{file}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} people added.</source>
            <translation>
                <numerusform>{n} Person hinzugefügt.</numerusform>
                <numerusform>{n} Personen hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} were here already.</source>
            <translation>
                <numerusform>{n} war schon hier.</numerusform>
                <numerusform>{n} waren schon hier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Save everybody as a contact file</source>
            <translation>Alle als Kontaktdatei speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{name}.vcf</source>
            <translation>{name}.vcf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Written: {file}.</source>
            <translation>Geschrieben: {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{added} {left}</source>
            <translation>{added} {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>“{file}” could not be read.</source>
            <translation>„{file}“ konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose another.</source>
            <translation>Wähl eine andere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Your people are kept here.</source>
            <translation>Deine Personen bleiben hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not written yet</source>
            <translation>noch nicht geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{day}, {how}</source>
            <translation>{day}, {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>say thank you</source>
            <translation>Danke sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for tips</source>
            <translation>um Tipps bitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them how it went</source>
            <translation>sagen, wie es lief</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>close politely</source>
            <translation>höflich abschließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for feedback</source>
            <translation>um Rückmeldung bitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>keep in touch</source>
            <translation>in Kontakt bleiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>send papers</source>
            <translation>Unterlagen senden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them what changed</source>
            <translation>sagen, was sich geändert hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>last contact {when}</source>
            <translation>letzter Kontakt {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>next {when}</source>
            <translation>nächster {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>agency</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in-house</source>
            <translation>im Haus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>works for them on site</source>
            <translation>arbeitet dort vor Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>on their own</source>
            <translation>auf eigene Rechnung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>recruiter, not known for whom</source>
            <translation>Recruiter, unbekannt für wen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not a recruiter</source>
            <translation>kein Recruiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in person</source>
            <translation>vor Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{letter}.</source>
            <translation>{letter}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>interview, {time}</source>
            <translation>Gespräch, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, first of two</source>
            <translation>nachhaken, 1. von 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, second of two</source>
            <translation>nachhaken, 2. von 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n} signals: {confirmed} confirmed, {corrected} corrected, {open} open.</source>
            <translation>
                <numerusform>{n} Hinweis: {confirmed} bestätigt, {corrected} berichtigt, {open} offen.</numerusform>
                <numerusform>{n} Hinweise: {confirmed} bestätigt, {corrected} berichtigt, {open} offen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>80 words or fewer; at most every 90 days unless there is news.</source>
            <translation>Höchstens 80 Wörter; höchstens alle 90 Tage, außer es gibt Neues.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How much they liked you, 1 little to 5 a lot</source>
            <translation>Wie sehr sie dich mochten, 1 wenig bis 5 sehr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Note sent</source>
            <translation>Notiz gesendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What they fill</source>
            <translation>Was sie besetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How they are</source>
            <translation>Wie sie sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>A better fit would be</source>
            <translation>Passt besser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Firm</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Paid by</source>
            <translation>Bezahlt von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Private remarks</source>
            <translation>Private Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Write</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Date</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Rest</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Day of the next touch</source>
            <translation>Tag des nächsten Kontakts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you</source>
            <translation>Was zwischen euch war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Not said</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Together</source>
            <translation>Miteinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you, then Enter</source>
            <translation>Was zwischen euch war, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>For you alone</source>
            <translation>Nur für dich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>private, never printed or exported</source>
            <translation>privat, nie gedruckt oder exportiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n}</source>
            <translation>{n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>No day is set. T sets one.</source>
            <translation>Kein Tag ist gesetzt. T setzt einen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>no channel</source>
            <translation>kein Weg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Employer they put you forward to</source>
            <translation>Arbeitgeber, bei dem du vorgeschlagen wurdest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Post they put you forward for</source>
            <translation>Stelle, für die du vorgeschlagen wurdest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you agreed</source>
            <translation>du warst einverstanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you had not agreed</source>
            <translation>du warst nicht einverstanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Put you forward</source>
            <translation>Dich vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>post, then Enter</source>
            <translation>Stelle, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Take out “{record}”</source>
            <translation>„{record}“ herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>{who} put you forward for it too.</source>
            <translation>{who} hat dich dafür auch vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Two agencies on one post can end it. Ask both to agree.</source>
            <translation>Zwei Agenturen für eine Stelle können das Ende sein. Bitte beide, sich zu einigen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/deciding_list.py" />
            <source>Requirements</source>
            <translation>Anforderungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} found</source>
            <translation>
                <numerusform>{n} gefunden</numerusform>
                <numerusform>{n} gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>No requirements found</source>
            <translation>Keine Anforderungen gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{found}, {count} to sort</source>
            <translation>{found}, {count} zu ordnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>More than eight musts. Which of these would lose you the place if it were a no?</source>
            <translation>Mehr als acht Muss-Punkte. An welchem davon würde die Stelle scheitern, wenn die Antwort Nein wäre?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties, {n} lines.</source>
            <translation>
                <numerusform>Tätigkeiten, {n} Zeile.</numerusform>
                <numerusform>Tätigkeiten, {n} Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Left out as not asked of you: {lines}.</source>
            <translation>Weggelassen, weil nicht von dir verlangt: {lines}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Hide</source>
            <translation>{what} Verbergen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Show</source>
            <translation>{what} Zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>lines {lines}</source>
            <translation>
                <numerusform>Zeile {lines}</numerusform>
                <numerusform>Zeilen {lines}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} of your own</source>
            <translation>
                <numerusform>{n} eigene</numerusform>
                <numerusform>{n} eigene</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>would a no lose you the place?</source>
            <translation>würde ein Nein dich die Stelle kosten?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Not sorted yet</source>
            <translation>Noch nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>count for nothing until you decide</source>
            <translation>zählt nicht, bis du entscheidest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties</source>
            <translation>Tätigkeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>key 1 makes one a must</source>
            <translation>Taste 1 macht eine zum Muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{a}–{b}</source>
            <translation>{a}–{b}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{count}  {note}</source>
            <translation>{count}  {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Postings</source>
            <translation>Ausschreibungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Read it</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Without a posting</source>
            <translation>Ohne Ausschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Choose a posting</source>
            <translation>Ausschreibung wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>It is being read.</source>
            <translation>Sie wird gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>read a posting</source>
            <translation>Ausschreibung eingelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>added an opportunity</source>
            <translation>Bewerbung angelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Employer (you can add it later)</source>
            <translation>Arbeitgeber (geht auch später)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting here, or drop a file on it</source>
            <translation>Füg die Ausschreibung hier ein, oder leg eine Datei darauf ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>There is nothing to read yet.</source>
            <translation>Es gibt noch nichts zu lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting, or choose a file.</source>
            <translation>Füg die Ausschreibung ein, oder wähl eine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Reading</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>Marked in the text: musts, wishes, not sorted yet</source>
            <translation>Im Text markiert: Muss-Punkte, Wünsche, noch nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>not sorted yet</source>
            <translation>noch nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>made a requirement of selected words</source>
            <translation>Anforderung aus markierten Wörtern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as must</source>
            <translation>Zeile als Muss markiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as wish</source>
            <translation>Zeile als Wunsch markiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>left out a line</source>
            <translation>Zeile weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>split a line</source>
            <translation>Zeile geteilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>changed the kind of a line</source>
            <translation>Art einer Zeile geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>merged two lines</source>
            <translation>zwei Zeilen vereint</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Choose a line first.</source>
            <translation>Wähl zuerst eine Zeile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>There is no “and”, comma or semicolon to split at.</source>
            <translation>Es gibt kein „und“, kein Komma und kein Semikolon zum Teilen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Select words in the posting first.</source>
            <translation>Markier zuerst Wörter in der Ausschreibung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>took every passage</source>
            <translation>jeden Absatz genommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>moved a line</source>
            <translation>Zeile verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}.</source>
            <translation>Weg: {named}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>New in this reading.</source>
            <translation>Neu in dieser Fassung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting does not say this any more; kept as your work.</source>
            <translation>Die Ausschreibung sagt das nicht mehr; es bleibt als deine Arbeit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: {what}. What you decided was kept.</source>
            <translation>Neu eingelesen: {what}. Was du entschieden hast, bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: nothing is new. What you decided was kept.</source>
            <translation>Neu eingelesen: nichts ist neu. Was du entschieden hast, bleibt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}; and {n} more.</source>
            <translation>
                <numerusform>Weg: {named}; und {n} weitere.</numerusform>
                <numerusform>Weg: {named}; und {n} weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} new</source>
            <translation>
                <numerusform>{n} neu</numerusform>
                <numerusform>{n} neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} reworded</source>
            <translation>
                <numerusform>{n} umformuliert</numerusform>
                <numerusform>{n} umformuliert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} gone</source>
            <translation>
                <numerusform>{n} weg</numerusform>
                <numerusform>{n} weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} kept though they are gone</source>
            <translation>
                <numerusform>{n} behalten, obwohl weg</numerusform>
                <numerusform>{n} behalten, obwohl weg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting says now: “{words}”. Yours was kept.</source>
            <translation>In der Ausschreibung steht jetzt: „{words}“. Deins bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Reworded; it was “{words}”.</source>
            <translation>Umformuliert; vorher „{words}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Coverage stays empty and says that there are no requirements yet. It never says you have no gaps.</source>
            <translation>Die Abdeckung bleibt leer und sagt, dass es noch keine Anforderungen gibt. Sie sagt nie, dass du keine Lücken hast.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>{n} passages to go through with 1, 2 and 0.</source>
            <translation>
                <numerusform>{n} Absatz zum Durchgehen mit 1, 2 und 0.</numerusform>
                <numerusform>{n} Absätze zum Durchgehen mit 1, 2 und 0.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>1  Select words on the left and press R</source>
            <translation>1  Links Wörter markieren und R drücken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>They become a must until you say otherwise.</source>
            <translation>Sie werden ein Muss, bis du etwas anderes sagst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Take every passage</source>
            <translation>Jeden Absatz nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>2  Take every passage as not sorted yet</source>
            <translation>2  Jeden Absatz nehmen, noch nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>3  Type one yourself</source>
            <translation>3  Selbst eine tippen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Something said on the phone counts too.</source>
            <translation>Auch was am Telefon gesagt wurde, zählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>What you can do</source>
            <translation>Was du tun kannst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Make it a requirement</source>
            <translation>Zur Anforderung machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Until then</source>
            <translation>Bis dahin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>A line of your own</source>
            <translation>Eine eigene Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>What they ask for, then Enter</source>
            <translation>Was sie verlangen, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>labelled a line</source>
            <translation>Zeile benannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>added a line</source>
            <translation>Zeile hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · line {line}</source>
            <translation>{kind} · Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>technical</source>
            <translation>fachlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>experience</source>
            <translation>Erfahrung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>qualification</source>
            <translation>Qualifikation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>culture</source>
            <translation>Kultur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · added by you</source>
            <translation>{kind} · von dir hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>Not sorted</source>
            <translation>Nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>unsure: {why}</source>
            <translation>unsicher: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{level}: {name}</source>
            <translation>{level}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/text.py" />
            <source>The posting, as it was read</source>
            <translation>Die Ausschreibung, wie sie gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>the example of a question</source>
            <translation>das Beispiel zu einer Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>what to rehearse</source>
            <translation>was zu üben ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question of your own</source>
            <translation>eine eigene Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>removed “{question}”</source>
            <translation>„{question}“ entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question to ask</source>
            <translation>eine Frage, die du stellst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>an answer you got</source>
            <translation>eine Antwort, die du bekamst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>Questions of the bank stay; only your own can be removed.</source>
            <translation>Fragen der Sammlung bleiben; nur deine eigenen lassen sich entfernen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>It stands on that list already.</source>
            <translation>Sie steht schon auf dieser Liste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>#{tag}</source>
            <translation>#{tag}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>mark {mark} of 3</source>
            <translation>Bewertung {mark} von 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked {n} times</source>
            <translation>
                <numerusform>{n}-mal gestellt</numerusform>
                <numerusform>{n}-mal gestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} answers</source>
            <translation>
                <numerusform>{n} Antwort</numerusform>
                <numerusform>{n} Antworten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>answer kept</source>
            <translation>Antwort behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>to rehearse</source>
            <translation>zum Üben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which questions</source>
            <translation>Welche Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Find a question</source>
            <translation>Eine Frage suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>They may ask</source>
            <translation>An dich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>You may ask</source>
            <translation>Von dir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>words in it, or in your answer</source>
            <translation>Wörter darin, oder in deiner Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which of them</source>
            <translation>Welche davon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>What it tests</source>
            <translation>Was sie prüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>your own</source>
            <translation>eigene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>with an answer</source>
            <translation>mit Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked before</source>
            <translation>schon gestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>never said aloud</source>
            <translation>nie laut gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>for anybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>every group</source>
            <translation>jede Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>whatever it tests</source>
            <translation>was sie auch prüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>any tag</source>
            <translation>jedes Schlagwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>An answer becomes a signal of whoever gave it, if you say what it is about.</source>
            <translation>Eine Antwort wird zum Hinweis von der Person, die sie gab, wenn du sagst, worum es geht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>The question in your words</source>
            <translation>Die Frage in deinen Worten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Tags</source>
            <translation>Schlagworte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>with commas between</source>
            <translation>mit Kommas dazwischen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Best answer so far</source>
            <translation>Beste Antwort bisher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Example to tell</source>
            <translation>Beispiel zum Erzählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>put it among the rehearsals</source>
            <translation>zu den Übungen legen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Ask it at</source>
            <translation>Stell sie bei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Put it on that list</source>
            <translation>Auf diese Liste setzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Its debrief</source>
            <translation>Die Nachbereitung dazu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Debrief at {employer}</source>
            <translation>Nachbereitung bei {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered at {where}</source>
            <translation>Antwort bei {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered, then Enter</source>
            <translation>Was geantwortet wurde, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What the answer is about</source>
            <translation>Worum die Antwort geht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>your own question</source>
            <translation>deine eigene Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>about {n} s</source>
            <translation>etwa {n} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>the answer goes to: {where}</source>
            <translation>die Antwort geht an: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>yours, in your words</source>
            <translation>deine, in deinen Worten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Really asked</source>
            <translation>Wirklich gestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Answers received</source>
            <translation>Erhaltene Antworten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>No interview is coming.</source>
            <translation>Kein Gespräch steht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>you learn: {what}</source>
            <translation>du erfährst: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>they are after: {what}</source>
            <translation>gesucht wird: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Not yet, as far as your debriefs say.</source>
            <translation>Noch nicht, soweit deine Nachbereitungen es sagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>You have not asked it yet.</source>
            <translation>Du hast sie noch nicht gestellt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>as: {words}</source>
            <translation>als: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>keep it, no signal</source>
            <translation>behalten, kein Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>It stands among the signals.</source>
            <translation>Sie steht bei den Hinweisen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>marked “{name}”</source>
            <translation>„{name}“ bewertet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>greenroom</source>
            <translation>greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>left out “{name}”</source>
            <translation>„{name}“ weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>Say it first: Space starts the clock.</source>
            <translation>Sag es zuerst: Die Leertaste startet die Uhr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>deleted a recording</source>
            <translation>Aufnahme gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>There is nothing to leave out.</source>
            <translation>Es gibt nichts wegzulassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>put back what was left out</source>
            <translation>Weggelassenes zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>Way of asking</source>
            <translation>Art zu fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>one probe after each answer</source>
            <translation>eine Nachfrage nach jeder Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>a vague question among them</source>
            <translation>eine unklare Frage darunter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>record my voice, only here</source>
            <translation>Stimme aufnehmen, nur hier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>mark, next question</source>
            <translation>bewerten, nächste Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start or stop</source>
            <translation>Starten oder anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>start, stop</source>
            <translation>starten, anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>One hint</source>
            <translation>Eine kleine Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>one hint</source>
            <translation>kleine Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Count a filler</source>
            <translation>Ein Füllwort zählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>a filler</source>
            <translation>Füllwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start again</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>again</source>
            <translation>noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Show the whole text</source>
            <translation>Den ganzen Text zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Yes, I did what I noted</source>
            <translation>Ja, ich habe getan, was ich notiert hatte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Not yet: keep the note</source>
            <translation>Noch nicht: Notiz behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Play what was recorded</source>
            <translation>Die Aufnahme abspielen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Record my voice, or not</source>
            <translation>Meine Stimme aufnehmen, oder nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Hide or show the clock</source>
            <translation>Uhr verbergen oder zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Edit the example</source>
            <translation>Beispiel bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>edit the example</source>
            <translation>Beispiel bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave this one out for this interview</source>
            <translation>Für dieses Gespräch weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Put back what was left out</source>
            <translation>Weggelassenes zurücklegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The year’s days into my calendar</source>
            <translation>Die Tage des Jahres in meinen Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave, keeping the place</source>
            <translation>Gehen, der Platz bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>leave, keeps its place</source>
            <translation>gehen, Platz bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The cues are shown already.</source>
            <translation>Die Stichworte stehen schon da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The clock stands: Space starts it.</source>
            <translation>Die Uhr steht: Leertaste startet sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Mark {n}</source>
            <translation>Bewertung {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} answers, {minutes} min</source>
            <translation>
                <numerusform>{n} Antwort, {minutes} min</numerusform>
                <numerusform>{n} Antworten, {minutes} min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due. Rest is part of it.</source>
            <translation>Nichts ist fällig. Ausruhen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>weak ones only</source>
            <translation>nur das Schwache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>once more, some hours later</source>
            <translation>noch einmal, einige Stunden später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>the five-minute card</source>
            <translation>die Fünf-Minuten-Karte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due until {day}. Rest is part of it.</source>
            <translation>Nichts ist fällig bis {day}. Ausruhen gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Today, {day}</source>
            <translation>Heute, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>what is due then</source>
            <translation>was dann fällig ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>calm page only</source>
            <translation>nur Ruheseite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{span} to go</source>
            <translation>noch {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} more days</source>
            <translation>
                <numerusform>{n} weiterer Tag</numerusform>
                <numerusform>{n} weitere Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day}: {what}</source>
            <translation>{day}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Nothing is written for it yet. Your best answer can be kept under Questions.</source>
            <translation>Dazu ist noch nichts geschrieben. Deine beste Antwort kannst du unter Fragen behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>You have a note for this: {note}</source>
            <translation>Du hast dazu eine Notiz: {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Marked 2 or better on two different days, an answer rests. The marks only order your practice; nobody else sees them.</source>
            <translation>Zweimal an verschiedenen Tagen mit 2 oder besser bewertet, ruht eine Antwort. Die Bewertungen ordnen nur dein Üben; sonst sieht sie niemand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Recalling it is the practice; reading it is not.</source>
            <translation>Das Erinnern ist die Übung; das Lesen nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Your answer is hidden.</source>
            <translation>Deine Antwort ist verborgen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues</source>
            <translation>Stichworte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>cue words, not sentences</source>
            <translation>Stichworte, keine Sätze</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>The probe</source>
            <translation>Die Nachfrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues of “{story}”</source>
            <translation>Stichworte zu „{story}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Not there</source>
            <translation>War weg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>With help</source>
            <translation>Mit Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Came back</source>
            <translation>Kam wieder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>one hint: the first word of each part</source>
            <translation>kleine Hilfe: das erste Wort jedes Teils</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one: take it to a point of yours.</source>
            <translation>Dazu ist keine Antwort geschrieben: Lenk es auf einen deiner Punkte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one yet. Say one, then see what they are after.</source>
            <translation>Dazu ist noch keine Antwort geschrieben. Sag eine, dann sieh, was gesucht wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Since last time</source>
            <translation>Seit dem letzten Mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>What they are after</source>
            <translation>Was gesucht wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No note for this yet.</source>
            <translation>Dazu noch keine Notiz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Last time you noted: “{note}”. Did you?</source>
            <translation>Letztes Mal hast du notiert: „{note}“. Hast du es getan?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>How was it? You are the judge</source>
            <translation>Wie war es? Du urteilst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Recorded {time}, only on this computer.</source>
            <translation>{time} aufgenommen, nur auf diesem Computer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{n} pauses of a second or more, the longest {longest} s.</source>
            <translation>
                <numerusform>{n} Pause von einer Sekunde oder mehr, die längste {longest} s.</numerusform>
                <numerusform>{n} Pausen von einer Sekunde oder mehr, die längste {longest} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{recorded} {pauses}</source>
            <translation>{recorded} {pauses}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{recorded} No pause of a second or more.</source>
            <translation>{recorded} Keine Pause von einer Sekunde oder mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Delete the recording</source>
            <translation>Aufnahme löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Last time was recorded.</source>
            <translation>Das letzte Mal ist aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Nothing was heard.</source>
            <translation>Nichts war zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Your time counts all the same.</source>
            <translation>Deine Zeit zählt trotzdem.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Is the microphone muted? The system may also keep Greenroom from using it.</source>
            <translation>Ist das Mikrofon stumm? Vielleicht lässt auch das System Greenroom nicht daran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{kind} · {limit} s</source>
            <translation>{kind} · {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, due</source>
            <translation>{name}, {limit} Sekunden, Bewertung {mark} von 3, fällig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s longer than last time.</source>
            <translation>
                <numerusform>{n} s länger als letztes Mal.</numerusform>
                <numerusform>{n} s länger als letztes Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers</source>
            <translation>
                <numerusform>{n} Füllwort</numerusform>
                <numerusform>{n} Füllwörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{words} · {fillers}</source>
            <translation>{words} · {fillers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>headline only, 15 s</source>
            <translation>nur die Kurzfassung, 15 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a recruiter asks, 45 to 75 s</source>
            <translation>wie Recruiter fragen, 45 bis 75 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a manager asks, 80 to 120 s</source>
            <translation>wie Führungskräfte, 80 bis 120 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second questions, one after the other</source>
            <translation>Nachfragen, eine nach der anderen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague questions, you steer</source>
            <translation>unklare Fragen, du lenkst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>plain facts, quick</source>
            <translation>schlichte Fakten, schnell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a whole interview, in its order</source>
            <translation>ein ganzes Gespräch, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a must: name the story, first line, 10 s</source>
            <translation>ein Muss: Geschichte nennen, erste Zeile, 10 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second question</source>
            <translation>Nachfrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague question</source>
            <translation>unklare Frage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>really asked</source>
            <translation>wirklich gestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, not said yet</source>
            <translation>{name}, {limit} Sekunden, noch nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, done today</source>
            <translation>{name}, {limit} Sekunden, Bewertung {mark} von 3, heute erledigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>They ask for: {must}. Which story, and its first line?</source>
            <translation>Verlangt wird: {must}. Welche Geschichte, und ihre erste Zeile?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>“{story}” in one breath.</source>
            <translation>„{story}“ in einem Atemzug.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>What changed because of you, and by how much.</source>
            <translation>Was sich durch dich geändert hat, und um wie viel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>About “{story}”. The reason first.</source>
            <translation>Zu „{story}“. Zuerst der Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>A vague question: steer to one of your points.</source>
            <translation>Eine unklare Frage: Lenk auf einen deiner Punkte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Short, plain, the same to everybody.</source>
            <translation>Kurz, schlicht, für alle gleich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Naming it is enough. Ten seconds.</source>
            <translation>Nennen genügt. Zehn Sekunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>again today</source>
            <translation>heute noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>then it rests</source>
            <translation>dann ruht es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>next time</source>
            <translation>nächstes Mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>The first time you say it.</source>
            <translation>Du sagst es zum ersten Mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>As long as last time.</source>
            <translation>So lang wie letztes Mal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s shorter than last time.</source>
            <translation>
                <numerusform>{n} s kürzer als letztes Mal.</numerusform>
                <numerusform>{n} s kürzer als letztes Mal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>last time {time}</source>
            <translation>letztes Mal {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>not said yet</source>
            <translation>noch nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>inside {limit} s</source>
            <translation>innerhalb von {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>over by {n} s</source>
            <translation>{n} s darüber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Nearly the same words as last time. Change the opening words; keep the points.</source>
            <translation>Fast dieselben Wörter wie letztes Mal. Ändere die ersten Wörter; behalt die Punkte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{counts}. {advice}</source>
            <translation>{counts}. {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>example and probe</source>
            <translation>Beispiel und Nachfrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Tell me about a time like “{story}”.</source>
            <translation>Erzählen Sie von einer Situation wie „{story}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, slow: a little more speed helps</source>
            <translation>{n} je Minute, langsam: etwas mehr Tempo hilft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute</source>
            <translation>{n} je Minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, comfortable</source>
            <translation>{n} je Minute, angenehm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, fast: leave pauses</source>
            <translation>{n} je Minute, schnell: lass Pausen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers, that is many</source>
            <translation>
                <numerusform>{n} Füllwort, das ist viel</numerusform>
                <numerusform>{n} Füllwörter, das ist viel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>One past event: your own part, one reason.</source>
            <translation>Ein vergangenes Ereignis: dein eigener Anteil, ein Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Then one probe.</source>
            <translation>Dann eine Nachfrage.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{n} fillers counted by you.</source>
            <translation>
                <numerusform>{n} Füllwort von dir gezählt.</numerusform>
                <numerusform>{n} Füllwörter von dir gezählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Nothing is due.</source>
            <translation>Nichts ist fällig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop learning now.</source>
            <translation>Lern jetzt nicht weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>The calm page has your first two sentences.</source>
            <translation>Auf der Ruheseite stehen deine ersten zwei Sätze.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Filler</source>
            <translation>Füllwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time</source>
            <translation>Eine Notiz fürs nächste Mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated</source>
            <translation>Was du gesagt hast, getippt oder diktiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated, if you like: it counts words and pace.</source>
            <translation>Was du gesagt hast, getippt oder diktiert, wenn du magst: Es zählt Wörter und Tempo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop, show the cues</source>
            <translation>Anhalten, Stichworte zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{counted} {recorded}</source>
            <translation>{counted} {recorded}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time, if you like</source>
            <translation>Eine Notiz fürs nächste Mal, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{letter} {word} …</source>
            <translation>{letter} {word} …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Practise anyway</source>
            <translation>Trotzdem üben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Open the calm page</source>
            <translation>Ruheseite öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>What a brief is laid out for. Each brief can still be printed otherwise.</source>
            <translation>Wofür ein Merkblatt gesetzt wird. Jedes lässt sich trotzdem anders drucken.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>treat “{word}” as “{means}”</source>
            <translation>„{word}“ gilt als „{means}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>Paper of the brief</source>
            <translation>Papier des Merkblatts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>another paper</source>
            <translation>anderes Papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>The part of Greenroom that locks libraries is not installed here.</source>
            <translation>Der Teil von Greenroom, der Bibliotheken verschließt, ist hier nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Locked.</source>
            <translation>Verschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Not locked.</source>
            <translation>Nicht verschlossen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested exact</source>
            <translation>vorgeschlagen: exakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested near</source>
            <translation>vorgeschlagen: nah</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested transfer</source>
            <translation>vorgeschlagen: Transfer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>transfer, not counted by this reader</source>
            <translation>Transfer, zählt hier nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>corrected “{signal}”</source>
            <translation>„{signal}“ berichtigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>how to check “{signal}”</source>
            <translation>wie „{signal}“ zu prüfen ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>confirmed “{signal}”</source>
            <translation>„{signal}“ bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>dropped “{signal}”</source>
            <translation>„{signal}“ verworfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>opened “{signal}” again</source>
            <translation>„{signal}“ wieder geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>Dropped. It stays in the ledger; Ctrl Z takes that back.</source>
            <translation>Verworfen. Es bleibt in der Liste; Strg Z nimmt das zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>by {who}</source>
            <translation>von: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>before: {words}</source>
            <translation>vorher: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>quoted</source>
            <translation>wörtlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{state}, {day}</source>
            <translation>{state}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{code}, {title}</source>
            <translation>{code}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Question: {question}</source>
            <translation>Frage: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed by the manager</source>
            <translation>von der Führungskraft eingewiesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed through others</source>
            <translation>von anderen eingewiesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>last spoke with them “{when}”</source>
            <translation>zuletzt mit ihr gesprochen „{when}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Selected</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Second-hand, size of gap unknown</source>
            <translation>Aus zweiter Hand, Größe des Unterschieds nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>It stays on the list until the manager confirms it or corrects it, or you drop it.</source>
            <translation>Es bleibt auf der Liste, bis die Führungskraft es bestätigt oder berichtigt oder du es verwirfst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Used in</source>
            <translation>Benutzt in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>rounds to come</source>
            <translation>kommende Runden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Said before</source>
            <translation>Vorher gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead</source>
            <translation>Was die Führungskraft stattdessen sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How will you check it?</source>
            <translation>Wie wirst du es prüfen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>page H3</source>
            <translation>Seite H3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Listen for it</source>
            <translation>Zuhören</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How you will ask it</source>
            <translation>Wie du danach fragst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how} · {state}</source>
            <translation>{how} · {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{words} {who}, {how}</source>
            <translation>{words} {who}, {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{state} by {who}, {day}</source>
            <translation>{state}: {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>how you work</source>
            <translation>wie du arbeitest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>skill</source>
            <translation>Können</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Among the top three, {half} no. {n}</source>
            <translation>Unter den ersten drei, {half} Nr. {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>The brief: to confirm</source>
            <translation>Das Merkblatt: zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead, then Enter</source>
            <translation>Was die Führungskraft stattdessen sagt, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{way}  {key}</source>
            <translation>{way}  {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{name} so far</source>
            <translation>{name} bisher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{counts} Counts only; nobody is given a score.</source>
            <translation>{counts} Nur gezählt; niemand bekommt eine Punktzahl.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>“{word}” gives away who told you.</source>
            <translation>„{word}“ verrät, wer es dir gesagt hat.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask about the work instead.</source>
            <translation>Frag stattdessen nach der Arbeit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Does not give {name} away.</source>
            <translation>Verrät {name} nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how}, my words</source>
            <translation>{how}, meine Worte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>first-hand</source>
            <translation>aus erster Hand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>one step away</source>
            <translation>einen Schritt entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>two steps away</source>
            <translation>zwei Schritte entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>my guess</source>
            <translation>meine Vermutung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>distance unknown</source>
            <translation>Abstand unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>unchecked</source>
            <translation>ungeprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>corrected</source>
            <translation>berichtigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>dropped</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Show: {view}</source>
            <translation>Zeigen: {view}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Next view</source>
            <translation>Nächste Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Previous view</source>
            <translation>Vorige Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Calm page</source>
            <translation>Ruheseite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}, {title}</source>
            <translation>Mit {name}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}</source>
            <translation>Mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by phone</source>
            <translation>am Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by video</source>
            <translation>per Video</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>starts in</source>
            <translation>bis zum Beginn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{there} there, {here} here</source>
            <translation>{there} dort, {here} hier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Your future manager</source>
            <translation>Deine künftige Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Not your future manager</source>
            <translation>Nicht deine künftige Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Brief printed</source>
            <translation>Merkblatt gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>No brief printed yet</source>
            <translation>Noch nicht gedruckt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Waiting for {who}’s answer from the round before.</source>
            <translation>Die Antwort auf die Runde davor steht noch aus: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Check the requirements it found</source>
            <translation>Prüf die gefundenen Anforderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Say whom you meet: recruiter, hiring manager, or not known</source>
            <translation>Sag, wen du triffst: Recruiter, künftige Führungskraft oder nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write three examples, with hints beside them</source>
            <translation>Schreib drei Beispiele, mit Anmerkungen daneben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Practise the weak ones aloud</source>
            <translation>Üb die schwachen laut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Print your brief, one page for a recruiter, two for a manager</source>
            <translation>Druck dein Merkblatt, eine Seite für den Recruiter, zwei für die Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Paste the whole posting, untidy as it is. Greenroom marks what they ask for and shows you every line it was not sure about. You decide what counts.</source>
            <translation>Füg die ganze Ausschreibung ein, so unordentlich sie ist. Greenroom markiert, was verlangt wird, und zeigt dir jede Zeile, bei der es nicht sicher war. Was zählt, entscheidest du.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Open a sample: {title}, {where}. {summary}</source>
            <translation>Muster öffnen: {title}, {where}. {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>One folder you can copy, back up or delete. No account. Every change is kept as you type, and Ctrl Z takes it back.</source>
            <translation>Ein Ordner, den du kopieren, sichern oder löschen kannst. Kein Konto. Jede Änderung wird beim Tippen gespeichert, und Strg Z nimmt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>It is read on this computer; nothing is ever sent.</source>
            <translation>Sie wird auf diesem Computer gelesen; nichts wird je gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write an example first</source>
            <translation>Zuerst ein Beispiel schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Or look around in a sample</source>
            <translation>Oder sieh dich in einem Muster um</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>its own file; delete it any time</source>
            <translation>eigene Datei; jederzeit löschbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Nothing here yet</source>
            <translation>Hier ist noch nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Start with the job you want to talk about.</source>
            <translation>Fang mit der Stelle an, über die du sprechen willst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>about {n} min</source>
            <translation>etwa {n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>The next 20 minutes</source>
            <translation>Die nächsten 20 Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>in this order; stop whenever you like</source>
            <translation>in dieser Reihenfolge; hör auf, wann du willst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{title}, {when}. {why}</source>
            <translation>{title}, {when}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{title}. {why}</source>
            <translation>{title}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>never said yet</source>
            <translation>noch nie gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{name}, {mark}, {seconds}</source>
            <translation>{name}, {mark}, {seconds}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{count} {words}</source>
            <translation>{count} {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>Start: {what}</source>
            <translation>Beginnen: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} have no proof</source>
            <translation>
                <numerusform>von {of} hat keinen Beleg</numerusform>
                <numerusform>von {of} haben keinen Beleg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} done</source>
            <translation>von {of} fertig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>answers still weak</source>
            <translation>
                <numerusform>Antwort noch schwach</numerusform>
                <numerusform>Antworten noch schwach</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Must-haves</source>
            <translation>Muss-Punkte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Rehearsed</source>
            <translation>Geübt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Open:</source>
            <translation>Offen:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Next:</source>
            <translation>Weiter:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Weakest:</source>
            <translation>Am schwächsten:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>last: {day}</source>
            <translation>zuletzt: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>nothing said yet</source>
            <translation>noch nichts gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day}</source>
            <translation>Deine Nachbereitung, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Follow-ups due</source>
            <translation>Nachfassen fällig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>How was it at {employer}?</source>
            <translation>Wie war es bei {employer}?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day} · asked, and you had no answer</source>
            <translation>Deine Nachbereitung, {day} · gefragt, und du hattest keine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Rehearsals due</source>
            <translation>Üben fällig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>about {time}</source>
            <translation>etwa {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Held, not written down yet</source>
            <translation>Gehabt, noch nicht aufgeschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>After that</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>What you learned lately</source>
            <translation>Was du zuletzt gelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>five minutes</source>
            <translation>fünf Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>No interview has a date yet.</source>
            <translation>Noch kein Gespräch hat einen Termin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>There is no such action today.</source>
            <translation>Diesen Schritt gibt es heute nicht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things {who} told you</source>
            <translation>
                <numerusform>{who} hat dir etwas gesagt: wähl, wie du es prüfst</numerusform>
                <numerusform>{who} hat dir {n} Dinge gesagt: wähl, wie du sie prüfst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>All second-hand, size of gap unknown.</source>
            <translation>
                <numerusform>Aus zweiter Hand, Größe des Unterschieds nicht bekannt.</numerusform>
                <numerusform>Alle aus zweiter Hand, Größe des Unterschieds nicht bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{first}, then {rest}</source>
            <translation>{first}, dann {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest, by {words}.</source>
            <translation>„{story}“ kommt am nächsten, durch {words}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}, {how} · {distance}, {state}</source>
            <translation>{who}, {how} · {distance}, {state}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{done} of {n} pages</source>
            <translation>
                <numerusform>{done} von {n} Seite</numerusform>
                <numerusform>{done} von {n} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{reader}’s view</source>
            <translation>So zählt {reader}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things you heard</source>
            <translation>
                <numerusform>Wähl, wie du prüfst, was du gehört hast</numerusform>
                <numerusform>Wähl, wie du {n} gehörte Dinge prüfst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{n} of them are in your top three.</source>
            <translation>
                <numerusform>Eins davon ist unter deinen ersten drei.</numerusform>
                <numerusform>{n} davon sind unter deinen ersten drei.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Your note: “{note}”.</source>
            <translation>Deine Notiz: „{note}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}; there is time for {limit} s.</source>
            <translation>Es dauerte {day} {took} s; Zeit ist für {limit} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The weakest of your stories for this talk.</source>
            <translation>Die schwächste deiner Geschichten für dieses Gespräch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest.</source>
            <translation>„{story}“ kommt am nächsten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Draft ready, {n} words.</source>
            <translation>
                <numerusform>Entwurf fertig, {n} Wort.</numerusform>
                <numerusform>Entwurf fertig, {n} Wörter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They promised an answer by {day}. First of two at most.</source>
            <translation>Eine Antwort bis {day} war zugesagt. Erstes von höchstens zwei Malen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Short, and on the same day.</source>
            <translation>Kurz, und am selben Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two working days before you meet.</source>
            <translation>Zwei Arbeitstage, bevor ihr euch trefft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two lines: how it went, still keen, what is open.</source>
            <translation>Zwei Zeilen: wie es lief, weiter interessiert, was offen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A polite close; the door stays open.</source>
            <translation>Ein höflicher Abschluss; die Tür bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Accept and thank first, then ask for one sentence.</source>
            <translation>Zuerst annehmen und danken, dann um einen Satz bitten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They were told something else.</source>
            <translation>Dort wurde etwas anderes gesagt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>quoted, {day}</source>
            <translation>wörtlich, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{employer}, {post}</source>
            <translation>{employer}, {post}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Thank {who}</source>
            <translation>Danken: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for tips</source>
            <translation>Um Tipps bitten: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Report back to {who}</source>
            <translation>Berichten, wie es lief: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Nudge {who}, once</source>
            <translation>Einmal nachhaken: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Close politely with {who}</source>
            <translation>Höflich abschließen: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for one sentence</source>
            <translation>Um einen Satz bitten: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Write to {who}</source>
            <translation>Schreiben: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Send the papers to {who}</source>
            <translation>Unterlagen senden: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Tell {who} what changed</source>
            <translation>Änderung mitteilen: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Note to {who}</source>
            <translation>Notiz: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Stop learning now. Your first two sentences are there.</source>
            <translation>Lern jetzt nicht weiter. Deine ersten zwei Sätze stehen dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Most pages are done and nothing is printed yet.</source>
            <translation>Die meisten Seiten sind fertig, und noch ist nichts gedruckt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Check the way there</source>
            <translation>Prüf den Weg dorthin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Place, link, name at the door, water, pen.</source>
            <translation>Ort, Link, Name an der Tür, Wasser, Stift.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Answer {n} questions that can knock you out</source>
            <translation>
                <numerusform>Beantworte {n} Frage, an der es scheitern kann</numerusform>
                <numerusform>Beantworte {n} Fragen, an denen es scheitern kann</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A slow answer on permission, notice, place or pay can end it early.</source>
            <translation>Eine zögernde Antwort zu Arbeitserlaubnis, Kündigungsfrist, Ort oder Gehalt kann früh das Ende sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Bridge “{line}”</source>
            <translation>Überbrück „{line}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>One of {n} must-haves with nothing behind them.</source>
            <translation>
                <numerusform>Ein Muss, hinter dem nichts steht.</numerusform>
                <numerusform>Einer von {n} Muss-Punkten, hinter denen nichts steht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Say “{story}” aloud</source>
            <translation>Sag „{story}“ laut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They put you forward and would like you to do well.</source>
            <translation>Dort hat man dich vorgeschlagen und wünscht dir, dass es gut läuft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Go on with “{page}”</source>
            <translation>Weiter mit „{page}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The first page that is still open.</source>
            <translation>Die erste Seite, die noch offen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>You have not said it aloud yet.</source>
            <translation>Du hast es noch nicht laut gesagt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}.</source>
            <translation>Es dauerte {day} {took} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{word}”</source>
            <translation>„{word}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The second and last one.</source>
            <translation>Das zweite und letzte Mal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day was promised. First of two at most.</source>
            <translation>Kein Tag war zugesagt. Erstes von höchstens zwei Malen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}’s answer comes first</source>
            <translation>zuerst kommt die Antwort: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>their answer comes first</source>
            <translation>zuerst kommt deren Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>in {span}</source>
            <translation>noch {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM yyyy</source>
            <comment>form of a day</comment>
            <translation>ddd d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM</source>
            <comment>form of a day</comment>
            <translation>ddd d. MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{span} ago</source>
            <translation>{span} her</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} Tag {h} h</numerusform>
                <numerusform>{n} Tage {h} h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMM</source>
            <comment>short form of a day</comment>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMM</source>
            <comment>short form of a day</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMMM yyyy</source>
            <comment>form of a day</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMMM</source>
            <comment>form of a day</comment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>HH:mm</source>
            <comment>form of a time</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{seconds} of {limit} seconds</source>
            <translation>{seconds} von {limit} Sekunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{most} s</source>
            <translation>{most} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share}%</source>
            <translation>{part} {share} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share} percent</source>
            <translation>{part} {share} Prozent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/choices.py" />
            <source>{name}: {choice}</source>
            <translation>{name}: {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/page_parts.py" />
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>Brought from earlier rounds</source>
            <translation>Aus früheren Runden mitgebracht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, number {number}</source>
            <translation>{label}, Nummer {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, from</source>
            <translation>{label}, von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, to</source>
            <translation>{label}, bis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, unit</source>
            <translation>{label}, Einheit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Add the time: a day alone is not kept.</source>
            <translation>Trag die Uhrzeit ein: Ein Tag allein wird nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, place {number}</source>
            <translation>{label}, Platz {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{what} ({source})</source>
            <translation>{what} ({source})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{message} {fix}</source>
            <translation>{message} {fix}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/factory.py" />
            <source>Draft the note</source>
            <translation>Notiz entwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No headline yet.</source>
            <translation>Noch keine Kurzfassung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>answer to “{line}”</source>
            <translation>Antwort auf „{line}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>proof for “{line}”</source>
            <translation>Beleg für „{line}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Answer to: {line}</source>
            <translation>Antwort auf: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence for: {line}</source>
            <translation>Ein Satz zu: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence</source>
            <translation>Ein Satz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Example for: {line}</source>
            <translation>Beispiel zu: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>How it proves: {line}</source>
            <translation>Wie es belegt: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>no example yet</source>
            <translation>noch kein Beispiel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>As a recruiter hears it</source>
            <translation>Wie ein Recruiter es hört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No musts yet. Mark them on the posting first.</source>
            <translation>Noch keine Muss-Punkte. Markier sie zuerst in der Ausschreibung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>A question of your own, then Enter</source>
            <translation>Eine eigene Frage, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>No examples yet. Ctrl 3 writes the first one.</source>
            <translation>Noch keine Beispiele. Strg 3 schreibt das erste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Find an example</source>
            <translation>Ein Beispiel suchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>{n} questions chosen</source>
            <translation>
                <numerusform>{n} Frage gewählt</numerusform>
                <numerusform>{n} Fragen gewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Up</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Move up: {question}</source>
            <translation>Nach oben schieben: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>{about} · {who} · {distance}</source>
            <translation>{about} · {who} · {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>How to check: {signal}</source>
            <translation>Wie zu prüfen: {signal}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>No lines yet. Paste the posting above, or add them by hand.</source>
            <translation>Noch keine Zeilen. Füg oben die Ausschreibung ein, oder trag sie von Hand ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Open the posting</source>
            <translation>Ausschreibung öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>marked “{line}” as {level}</source>
            <translation>„{line}“ als {level} markiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the recruiter has it</source>
            <translation>Wie der Recruiter es hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the manager has it</source>
            <translation>Wie die Führungskraft es hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Skill</source>
            <translation>Können</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Objection</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Process</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>left out “{line}”</source>
            <translation>„{line}“ weggelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Nothing is waiting to be checked.</source>
            <translation>Nichts wartet auf eine Prüfung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Listen</source>
            <translation>Zuhören</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Leave</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Myself</source>
            <translation>Ich selbst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add a row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add to “{label}”</source>
            <translation>Zu „{label}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Compare recruiter and manager</source>
            <translation>Recruiter und Führungskraft vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Goes into the brief</source>
            <translation>Kommt aufs Merkblatt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Open the brief</source>
            <translation>Merkblatt öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Also carried to</source>
            <translation>Geht auch an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Why this matters</source>
            <translation>Warum das zählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Nothing of this page is printed.</source>
            <translation>Von dieser Seite wird nichts gedruckt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it in digits.</source>
            <translation>Schreib es in Ziffern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it like {day}.</source>
            <translation>Schreib es wie {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>I have read it</source>
            <translation>Ich habe es gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a number yet.</source>
            <translation>Das ist noch keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a day yet.</source>
            <translation>Das ist noch kein Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>not chosen</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{code} {title}, {minutes} minutes, {state}</source>
            <translation>{code} {title}, {minutes} Minuten, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{minutes}′</source>
            <translation>{minutes}′</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/tick_list.py" />
            <source>{what}, chosen</source>
            <translation>{what}, gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Leave it open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Still open: {things}.</source>
            <translation>Noch offen: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done, on to {code}</source>
            <translation>Fertig, weiter zu {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{done} of {all} pages</source>
            <translation>{done} von {all} Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {minutes} min</source>
            <translation>beginnt in {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{name}, {boss}</source>
            <translation>{name}, {boss}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h {minutes} left</source>
            <translation>noch {hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h left</source>
            <translation>noch {hours} h</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {span}</source>
            <translation>bis zum Beginn {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {hours} h {minutes} min</source>
            <translation>beginnt in {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{message} ({detail})</source>
            <translation>{message} ({detail})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who and when</source>
            <translation>Wer und wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>The mix</source>
            <translation>Die Mischung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Problem as I understand it</source>
            <translation>Das Problem, wie ich es verstehe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What the manager has probably read</source>
            <translation>Was die Führungskraft wohl gelesen hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Pitch, in cues</source>
            <translation>Kurzvorstellung, in Stichworten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three things to land</source>
            <translation>Drei Dinge, die ankommen sollen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their list</source>
            <translation>Deren Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Stories to tell</source>
            <translation>Geschichten zum Erzählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Signs to show</source>
            <translation>Zeichen zum Zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Side by side</source>
            <translation>Seite an Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>If they ask</source>
            <translation>Wenn sie fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why this, why now</source>
            <translation>Warum das, warum jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What we think matters</source>
            <translation>Was wohl zählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To confirm</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Where it does not match yet</source>
            <translation>Wo es noch nicht passt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three points to land</source>
            <translation>Drei Punkte, die ankommen sollen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>One honest limit</source>
            <translation>Eine ehrliche Grenze</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To ask</source>
            <translation>Zu fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>First ninety days</source>
            <translation>Die ersten neunzig Tage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>My own must-haves</source>
            <translation>Was für mich stimmen muss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who sits there</source>
            <translation>Wer dort sitzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Told to whom</source>
            <translation>Wem was erzählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Method</source>
            <translation>Vorgehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their business</source>
            <translation>Ihr Geschäft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Point of view</source>
            <translation>Standpunkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why bet on me</source>
            <translation>Warum auf mich setzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Leading</source>
            <translation>Führen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Before and after</source>
            <translation>Davor und danach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>not your future manager</source>
            <translation>nicht deine künftige Führungskraft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>it has begun</source>
            <translation>es hat begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>ddd d MMMM, HH:mm</source>
            <comment>form of a date</comment>
            <translation>ddd d. MMMM, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>about {minutes} min · detail: {detail}</source>
            <translation>etwa {minutes} min · Genauigkeit: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>{n} of {of} ready</source>
            <translation>{n} von {of} bereit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Rehearsing works without it.</source>
            <translation>Üben geht auch ohne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Close the other program, or allow it in the system's settings, and try again.</source>
            <translation>Schließ das andere Programm, oder erlaub es in den Einstellungen des Systems, und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone could not be opened.</source>
            <translation>Das Mikrofon ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker could not be opened.</source>
            <translation>Der Lautsprecher ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Check it in the system's sound settings.</source>
            <translation>Prüf ihn in den Klangeinstellungen des Systems.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>Das Mikrofon ist von einem anderen Programm belegt, oder dieses System lässt Greenroom nicht heran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>Der Lautsprecher ist von einem anderen Programm belegt, oder dieses System lässt Greenroom nicht heran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No microphone was found.</source>
            <translation>Kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No loudspeaker was found.</source>
            <translation>Kein Lautsprecher gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Plug one in and try again.</source>
            <translation>Schließ einen an und versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>This package comes without it.</source>
            <translation>Dieses Paket kommt ohne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Install it with: pip install sounddevice</source>
            <translation>Installier ihn mit: pip install sounddevice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Recording needs a part that is not installed.</source>
            <translation>Zum Aufnehmen fehlt ein Teil, der nicht installiert ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The sound library PortAudio is not on this computer.</source>
            <translation>Die Klangbibliothek PortAudio ist nicht auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>On Linux, install the package libportaudio2.</source>
            <translation>Unter Linux installier das Paket libportaudio2.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>The recording could not be written.</source>
            <translation>Die Aufnahme konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Your time and mark are kept.</source>
            <translation>Deine Zeit und deine Wertung bleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Free some room on the disk.</source>
            <translation>Schaff etwas Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>This recording is not there any more.</source>
            <translation>Diese Aufnahme ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Everything else about the take is.</source>
            <translation>Alles andere von diesem Durchgang schon.</translation>
        </message>
    </context>
</TS>
