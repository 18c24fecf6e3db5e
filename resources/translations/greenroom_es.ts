<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Greenroom</name>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The file that was there before is untouched.</source>
            <translation>El archivo que había antes está intacto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>the system gave no reason</source>
            <translation>el sistema no dio ningún motivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} could not be saved ({reason}).</source>
            <translation>No se pudo guardar {file} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder and try again.</source>
            <translation>Elige otra carpeta e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The disk is full; {file} could not be saved.</source>
            <translation>El disco está lleno; no se pudo guardar {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Free some space or choose another folder.</source>
            <translation>Libera espacio o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no existe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{target} is a folder, not a file.</source>
            <translation>{target} es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose a file name.</source>
            <translation>Elige un nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} cannot be written to.</source>
            <translation>No se puede escribir en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} is open in another program.</source>
            <translation>{file} está abierto en otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Close it there and save again, or choose another name.</source>
            <translation>Ciérralo allí y guarda de nuevo, o elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>There is nothing to print for this interview yet.</source>
            <translation>Aún no hay nada que imprimir para esta entrevista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>Fill in a page of its preparation, or tick the truth box of an example, first.</source>
            <translation>Rellena antes una página de su preparación, o marca la casilla de verdad de un ejemplo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: it is marked private.</source>
            <translation>«{title}»: está marcado como privado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: its truth tick is missing.</source>
            <translation>«{title}»: le falta la casilla de verdad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/case.py" />
            <source>{listed} and {more} more</source>
            <translation>{listed} y {more} más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/coach.py" />
            <source>This is not in English, so the checks on wording rest. Parts, length, proportions, figures and links are checked.</source>
            <translation>Esto no está en inglés, así que las comprobaciones de redacción descansan. Se revisan partes, longitud, proporciones, cifras y enlaces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/memorised.py" />
            <source>Change the opening words; keep the points.</source>
            <translation>Cambia las primeras palabras; conserva los puntos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/note.py" />
            <source>This is not in English, so the checks on wording rest. Length, names, date and channel are checked.</source>
            <translation>Esto no está en inglés, así que las comprobaciones de redacción descansan. Se revisan longitud, nombres, fecha y canal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>No listener is called “{given}”.</source>
            <translation>Ningún oyente se llama «{given}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>Choose one of: {names}.</source>
            <translation>Elige entre: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files.py" />
            <source>it takes {need} and only {have} are free</source>
            <translation>hacen falta {need} y solo hay {have} libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>less than a month</source>
            <translation>menos de un mes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, until {day}</source>
            <translation>, hasta el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, about {share} % of the time</source>
            <translation>, alrededor del {share} % del tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> of “{topic}”</source>
            <translation> de «{topic}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} año</numerusform>
                <numerusform>{n} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} mes</numerusform>
                <numerusform>{n} meses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> in {subjects}</source>
            <translation> en {subjects}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> and a car</source>
            <translation> y coche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>a foreign language</source>
            <translation>un idioma extranjero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is not installed</source>
            <translation>el paquete de significado no está instalado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is damaged</source>
            <translation>el paquete de significado está dañado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack needs numpy, which is missing here</source>
            <translation>el paquete de significado necesita numpy, que aquí falta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/portfolio.py" />
            <source>{n} examples</source>
            <translation>
                <numerusform>{n} ejemplo</numerusform>
                <numerusform>{n} ejemplos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack is not in use</source>
            <translation>el paquete de significado no está en uso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack knows English only</source>
            <translation>el paquete de significado solo conoce el inglés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Some texts are still being read for meaning; until then they are compared by words alone.</source>
            <translation>Aún se lee el significado de algunos textos; hasta entonces se comparan solo las palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Suggestions rest on words alone ({why}), so a story told in other words may be missed.</source>
            <translation>Las sugerencias se basan solo en palabras ({why}); una historia contada con otras puede faltar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{n} words</source>
            <translation>
                <numerusform>{n} palabra</numerusform>
                <numerusform>{n} palabras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{first} words against {second}</source>
            <translation>{first} palabras frente a {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{share}% wide</source>
            <translation>{share} % de amplitud</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} musts</source>
            <translation>
                <numerusform>{n} exigido</numerusform>
                <numerusform>{n} exigidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} to check</source>
            <translation>{n} por comprobar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} stories</source>
            <translation>
                <numerusform>{n} historia</numerusform>
                <numerusform>{n} historias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} chosen</source>
            <translation>{n} elegidas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} working days left</source>
            <translation>
                <numerusform>queda {n} día hábil</numerusform>
                <numerusform>quedan {n} días hábiles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>The built-in playbooks are unchanged.</source>
            <translation>Las guías incluidas no cambian.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There is no playbook called “{key}”.</source>
            <translation>No hay ninguna guía llamada «{key}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There are: {known}.</source>
            <translation>Hay: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>the system refused</source>
            <translation>el sistema lo rechazó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} cannot be opened: {reason}.</source>
            <translation>No se puede abrir {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Check the name and the folder.</source>
            <translation>Comprueba el nombre y la carpeta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>({n} more problems in this file)</source>
            <translation>
                <numerusform>({n} problema más en este archivo)</numerusform>
                <numerusform>({n} problemas más en este archivo)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not a text file in UTF-8.</source>
            <translation>{file} no es un archivo de texto en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Save it as UTF-8 text.</source>
            <translation>Guárdalo como texto UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not valid TOML: {why}.</source>
            <translation>{file} no es TOML válido: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Put that place right and try again.</source>
            <translation>Corrige ese punto e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/suggesting.py" />
            <source>the meaning pack is switched off in Settings</source>
            <translation>el paquete de significado está desactivado en Ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>partly</source>
            <translation>en parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>Page heads, feet and numbers were left out ({dropped} lines).</source>
            <translation>Se omitieron encabezados, pies y números de página ({dropped} líneas).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>{pictures} of {pages} pages have no text, only pictures; they were left out.</source>
            <translation>{pictures} de {pages} páginas no tienen texto, solo imágenes; se omitieron.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Paste the text instead.</source>
            <translation>Pega el texto en su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is too large (limit {limit} MB).</source>
            <translation>«{name}» es demasiado grande (límite {limit} MB).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>A posting is a few pages: paste the part you need.</source>
            <translation>Un anuncio tiene unas pocas páginas: pega la parte que necesitas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Choose another file, or paste the text.</source>
            <translation>Elige otro archivo, o pega el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This does not look like text.</source>
            <translation>«{name}»: esto no parece texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Open it in the program it came from and paste the text.</source>
            <translation>Ábrelo en el programa del que viene y pega el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” has no readable text.</source>
            <translation>«{name}» no tiene texto legible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This file is damaged or is not a PDF.</source>
            <translation>«{name}»: este archivo está dañado o no es un PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Download it again, or paste the text.</source>
            <translation>Descárgalo de nuevo, o pega el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF is protected by a password.</source>
            <translation>«{name}»: este PDF está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save a copy without one, or paste the text.</source>
            <translation>Guarda una copia sin ella, o pega el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF has pictures of text but no text.</source>
            <translation>«{name}»: este PDF tiene imágenes de texto, pero no texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This is not a .docx file we can read.</source>
            <translation>«{name}»: este archivo .docx no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save it as .docx or PDF.</source>
            <translation>Guárdalo como .docx o PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This document is built in an unsafe way and was not opened.</source>
            <translation>«{name}»: este documento está construido de forma insegura y no se abrió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much time, so it was stopped.</source>
            <translation>«{name}»: leer este archivo llevaba demasiado tiempo y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much memory, so it was stopped.</source>
            <translation>«{name}»: leer este archivo requería demasiada memoria y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is not a kind of file we read postings from.</source>
            <translation>«{name}» no es un tipo de archivo del que leamos anuncios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Text, Markdown, HTML, PDF, Word (.docx) and e-mail (.eml) are; anything else can be pasted.</source>
            <translation>Sí lo son texto, Markdown, HTML, PDF, Word (.docx) y correo (.eml); lo demás se puede pegar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/mail.py" />
            <source>Attachments were not opened: {names}.</source>
            <translation>Los adjuntos no se abrieron: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>The pasted text</source>
            <translation>El texto pegado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” is a folder.</source>
            <translation>«{name}» es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Choose a file, or paste the text.</source>
            <translation>Elige un archivo, o pega el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>There is no file “{name}”.</source>
            <translation>No hay ningún archivo «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check its name and folder.</source>
            <translation>Comprueba su nombre y su carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” could not be read.</source>
            <translation>No se pudo leer «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check that it is open to you and on this computer.</source>
            <translation>Comprueba que puedes leerlo y que está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/web.py" />
            <source>Menus and other parts of the web page were left out ({dropped} lines).</source>
            <translation>Se omitieron menús y otras partes de la página web ({dropped} líneas).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>This does not mean there are none.</source>
            <translation>Esto no significa que no los haya.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Czech</source>
            <translation>checo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Danish</source>
            <translation>danés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Greek</source>
            <translation>griego</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Finnish</source>
            <translation>finés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hebrew</source>
            <translation>hebreo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hungarian</source>
            <translation>húngaro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Armenian</source>
            <translation>armenio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Georgian</source>
            <translation>georgiano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Norwegian</source>
            <translation>noruego</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Romanian</source>
            <translation>rumano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Thai</source>
            <translation>tailandés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Mark the lines that ask for something; they become requirements.</source>
            <translation>Marca las líneas que piden algo; se convierten en requisitos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No requirement heading was found; what is listed was told by its wording alone. Check each against the posting.</source>
            <translation>
                <numerusform>No se encontró ningún título de requisitos; lo listado se reconoció solo por su redacción. Compruébalo en el anuncio.</numerusform>
                <numerusform>No se encontró ningún título de requisitos; lo listado se reconoció solo por su redacción. Comprueba cada uno en el anuncio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>The text seems to be in {name}; I know the headings of {known}, so I did not guess.</source>
            <translation>El texto parece estar en {name}; conozco los títulos en {known}, así que no adiviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I read {paragraphs} and {sentences}.</source>
            <translation>Leí {paragraphs} y {sentences}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>There is no text here to read. Paste the posting, or open its file.</source>
            <translation>Aquí no hay texto que leer. Pega el anuncio, o abre su archivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} passages may ask for something and wait to be sorted.</source>
            <translation>
                <numerusform>{n} pasaje quizá pide algo y espera a que lo clasifiques.</numerusform>
                <numerusform>{n} pasajes quizá piden algo y esperan a que los clasifiques.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>a language I do not know</source>
            <translation>un idioma que no conozco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw the headings {shown} and none that says what is asked of you, so I did not guess.</source>
            <translation>Vi los títulos {shown} y ninguno que diga qué se te pide, así que no adiviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>No vi ningún título como «Requisitos» o «Imprescindible», así que no adiviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No line begins with a bullet, and I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>Ninguna línea empieza con una viñeta, y no vi ningún título como «Requisitos» o «Imprescindible», así que no adiviné.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} paragraphs</source>
            <translation>
                <numerusform>{n} párrafo</numerusform>
                <numerusform>{n} párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} sentences</source>
            <translation>
                <numerusform>{n} frase</numerusform>
                <numerusform>{n} frases</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/posting.py" />
            <source>Only the first {most} lines of so long a text were sorted.</source>
            <translation>Solo se clasificaron las primeras {most} líneas de un texto tan largo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something; no heading says so.</source>
            <translation>Quizá pide algo; ningún título lo dice.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list without a heading that I know.</source>
            <translation>Está en una lista sin un título que yo conozca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something, but stands under “{heading}”.</source>
            <translation>Quizá pide algo, pero está bajo «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}” and asks for nothing.</source>
            <translation>Está bajo «{heading}» y no pide nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands right after “{heading}” and does not sound like a requirement.</source>
            <translation>Está justo después de «{heading}» y no suena a requisito.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}”.</source>
            <translation>Está bajo «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Nothing in it asks for anything.</source>
            <translation>Nada en él pide algo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The list it stands in reads like tasks or offers.</source>
            <translation>La lista en la que está parece de tareas u ofertas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It sounds like a requirement and stands under “{heading}”.</source>
            <translation>Suena a requisito y está bajo «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list whose heading I do not know, after what is asked.</source>
            <translation>Está en una lista cuyo título no conozco, después de lo que se pide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list, in a language whose words I do not know.</source>
            <translation>Está en una lista, en un idioma cuyas palabras no conozco.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It leads what follows it.</source>
            <translation>Introduce lo que sigue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The passage is too long to be read to its end.</source>
            <translation>El pasaje es demasiado largo para leerlo entero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Its cells name nothing.</source>
            <translation>Sus celdas no nombran nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the day they promised has passed</source>
            <translation>el día prometido ya pasó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>no day was promised</source>
            <translation>no se prometió ningún día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the answer came</source>
            <translation>llegó la respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>same day</source>
            <translation>el mismo día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two working days before you meet</source>
            <translation>dos días hábiles antes del encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two lines: how it went, still keen, what is open</source>
            <translation>dos líneas: cómo fue, sigues con interés, qué queda abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>accept and thank, then ask for one sentence</source>
            <translation>aceptar y dar las gracias, luego pedir una frase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>a polite close; the door stays open</source>
            <translation>un cierre cortés; la puerta queda abierta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>tell them kindly and soon</source>
            <translation>díselo pronto y con amabilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>you chose to let it rest</source>
            <translation>elegiste dejarlo descansar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>30 days after a no</source>
            <translation>30 días después de un no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>every 90 days</source>
            <translation>cada 90 días</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/culture.py" />
            <source>It is all right that I am not: {trait}</source>
            <translation>Está bien que yo no sea así: {trait}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>This pair was not decided yet.</source>
            <translation>Este par aún no se decidió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Choose exact, near or transfer first.</source>
            <translation>Elige antes exacto, cercano o traslado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Both words are needed.</source>
            <translation>Hacen falta las dos palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Type the word and what it means.</source>
            <translation>Escribe la palabra y lo que significa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/examples.py" />
            <source>New example</source>
            <translation>Nuevo ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>second and last nudge</source>
            <translation>segundo y último recordatorio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>two nudges went unanswered</source>
            <translation>dos recordatorios sin respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>This interview has no date yet.</source>
            <translation>Esta entrevista aún no tiene fecha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Set its date and time first.</source>
            <translation>Pon antes su fecha y hora.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>“{name}” is not a time zone that is known here.</source>
            <translation>«{name}» no es una zona horaria conocida aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Choose one of the list, such as Europe/London.</source>
            <translation>Elige una de la lista, como Europe/Madrid.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/opportunities.py" />
            <source>Untitled post</source>
            <translation>Puesto sin título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>{name} cannot be your future manager here.</source>
            <translation>{name} no puede ser tu futuro responsable aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>If they recruit for themselves, change their kind to hiring manager first.</source>
            <translation>Si contrata para sí, cambia antes su tipo a responsable.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/people.py" />
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>you left it out</source>
            <translation>lo dejaste fuera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>A requirement needs some words.</source>
            <translation>Un requisito necesita algunas palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Type what they ask for.</source>
            <translation>Escribe lo que piden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>One half of the line would be empty.</source>
            <translation>Una mitad de la línea quedaría vacía.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Put the cursor between two words.</source>
            <translation>Pon el cursor entre dos palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>There is no line above this one.</source>
            <translation>No hay ninguna línea encima de esta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Move it first, or merge another.</source>
            <translation>Muévela antes, o une otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>This line is not a fact of your record.</source>
            <translation>Esta línea no es un dato de tu registro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Say first what fact it asks for.</source>
            <translation>Di antes qué dato pide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before an earlier wording came back</source>
            <translation>antes de volver a una redacción anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it was split</source>
            <translation>antes de dividirlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before a merge</source>
            <translation>antes de unir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it went into “{title}”</source>
            <translation>antes de pasar a «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>An example cannot be merged with itself.</source>
            <translation>Un ejemplo no se puede unir consigo mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>Choose another one.</source>
            <translation>Elige otro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>This entry is no longer in the store.</source>
            <translation>Esta entrada ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>Undo may bring it back.</source>
            <translation>Deshacer puede recuperarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>This store is not empty, and a sample would mix with your own work.</source>
            <translation>Esta biblioteca no está vacía, y una muestra se mezclaría con tu trabajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>Choose another folder with --data, such as one named sample.</source>
            <translation>Elige otra carpeta con --data, por ejemplo una llamada sample.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There is no sample named “{key}”.</source>
            <translation>No hay ninguna muestra llamada «{key}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There are: {names}.</source>
            <translation>Hay: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The newest backup is from {day}; no later one could be made. Look at the folder {folder}.</source>
            <translation>La copia más reciente es del {day}; no se pudo hacer otra después. Mira la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Checking every entry</source>
            <translation>Comprobando cada entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The backup {file} is damaged: {why}</source>
            <translation>La copia {file} está dañada: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Choose another backup; each was checked when it was made.</source>
            <translation>Elige otra copia; cada una se comprobó al hacerla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>No backup could be made in {folder}: {reason}.</source>
            <translation>No se pudo hacer ninguna copia en {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Your work is saved, and every earlier backup is still there.</source>
            <translation>Tu trabajo está guardado y todas las copias anteriores siguen ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Check that the disk has room and the folder may be written to, then try again.</source>
            <translation>Comprueba que el disco tiene espacio y que se puede escribir en la carpeta, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>a copy of it holds other entries than the file itself.</source>
            <translation>una copia contiene otras entradas que el propio archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Comparing the checksum</source>
            <translation>Comparando la suma de comprobación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>the copy differs</source>
            <translation>la copia es diferente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>its bytes are not those that were written.</source>
            <translation>sus bytes no son los que se escribieron.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/cipher.py" />
            <source>sealed with another passphrase, or damaged</source>
            <translation>sellado con otra frase de contraseña, o dañado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} is full, so the last change was not saved.</source>
            <translation>El disco que contiene {folder} está lleno, así que el último cambio no se guardó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Everything saved before is safe, and what you typed is still on the screen.</source>
            <translation>Todo lo guardado antes está a salvo, y lo que escribiste sigue en la pantalla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Free some space, then try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and the folder may be written to, then try again or choose another place.</source>
            <translation>Comprueba que el disco está conectado y que se puede escribir en la carpeta; inténtalo de nuevo o elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot read {path}.</source>
            <translation>No puedo leer {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and that you may read the file, then try again.</source>
            <translation>Comprueba que el disco está conectado y que puedes leer el archivo, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>No copy to read could be made in the folder for temporary files: {why}.</source>
            <translation>No se pudo crear una copia de lectura en la carpeta de archivos temporales: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk has room and that this folder may be written to, then try again.</source>
            <translation>Comprueba que el disco tiene espacio y que se puede escribir en esta carpeta, y vuelve a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing more is written to it, and it stays where it is.</source>
            <translation>No se escribe nada más en él, y se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE); what can still be read of it can be saved as well.</source>
            <translation>Vuelve a una copia (greenroom restore ARCHIVO); lo que aún se pueda leer también se puede salvar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I have not touched it.</source>
            <translation>No lo he tocado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Choose another folder, or move this file away to begin a new library here.</source>
            <translation>Elige otra carpeta, o aparta este archivo para empezar aquí una biblioteca nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is an empty file.</source>
            <translation>{file} es un archivo vacío.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE), or move the empty file away to begin a new library here.</source>
            <translation>Vuelve a una copia (greenroom restore ARCHIVO), o aparta el archivo vacío para empezar aquí una biblioteca nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was made by a later version of Greenroom (structure {version}; this one knows up to {newest}).</source>
            <translation>{file} se hizo con una versión posterior de Greenroom (estructura {version}; esta conoce hasta {newest}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Open a copy to read and export, or get the later version by yourself.</source>
            <translation>Abre una copia para leer y exportar, o consigue la versión posterior por tu cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is open in another program.</source>
            <translation>El archivo {file} está abierto en otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing is lost.</source>
            <translation>No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it there, or open it to read only.</source>
            <translation>Ciérralo allí, o ábrelo solo para leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was moved, removed or replaced in {folder} while it is open here.</source>
            <translation>{file} se movió, quitó o sustituyó en {folder} mientras está abierto aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>What you typed is still on the screen, and everything saved before is still in this window.</source>
            <translation>Lo que escribiste sigue en la pantalla, y todo lo guardado antes sigue en esta ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Put the file back where it was and go on, or make a backup now to keep what is here.</source>
            <translation>Devuelve el archivo a su sitio y sigue, o haz una copia ahora para conservar lo que hay aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>This is a copy opened to read only, so nothing can be changed in it.</source>
            <translation>Esta es una copia abierta solo para leer, así que no se puede cambiar nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file itself is untouched.</source>
            <translation>El archivo en sí está intacto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it and open the library normally to make changes.</source>
            <translation>Ciérrala y abre la biblioteca normalmente para hacer cambios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is locked with a passphrase.</source>
            <translation>{file} está bloqueado con una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Enter the passphrase (on the command line: in GREENROOM_PASSPHRASE).</source>
            <translation>Escribe la frase de contraseña (en la línea de órdenes: en GREENROOM_PASSPHRASE).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Wrong passphrase, or the file {file} is damaged.</source>
            <translation>Frase de contraseña incorrecta, o el archivo {file} está dañado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Try the passphrase again. Without it nobody can open the library, and no copy of it is kept anywhere.</source>
            <translation>Prueba de nuevo la frase de contraseña. Sin ella nadie puede abrir la biblioteca, y no se guarda copia de ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} needs the part of Greenroom that locks libraries, and it is not installed here.</source>
            <translation>{file} necesita la parte de Greenroom que bloquea bibliotecas, y aquí no está instalada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Install Greenroom with its “passphrase” extra, then open it again.</source>
            <translation>Instala Greenroom con su extra «passphrase» y ábrelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this file: {path}.</source>
            <translation>No puedo escribir en este archivo: {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this folder: {folder}.</source>
            <translation>No puedo escribir en esta carpeta: {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged: {detail}</source>
            <translation>El archivo {file} está dañado: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged.</source>
            <translation>El archivo {file} está dañado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library: {detail}</source>
            <translation>{file} no es una biblioteca de Greenroom: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library.</source>
            <translation>{file} no es una biblioteca de Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} has too little room for this: {room}.</source>
            <translation>El disco que contiene {folder} tiene muy poco espacio para esto: {room}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing was begun, so everything is as it was.</source>
            <translation>No se empezó nada, así que todo está como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it is cut short.</source>
            <translation>está cortado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>another program made it.</source>
            <translation>lo hizo otro programa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it has no version number.</source>
            <translation>no tiene número de versión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>its beginning was overwritten.</source>
            <translation>su comienzo se sobrescribió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only.</source>
            <translation>Cierra antes Greenroom allí, o abre una copia solo para leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>{host} ({person}, process {process}, since {since} UTC)</source>
            <translation>{host} ({person}, proceso {process}, desde {since} UTC)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window: {who}.</source>
            <translation>El archivo está abierto en otra ventana: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window.</source>
            <translation>El archivo está abierto en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Go there, or open it to read only.</source>
            <translation>Ve allí, o ábrelo solo para leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>another computer</source>
            <translation>otro ordenador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only. If that computer no longer uses this folder, open it all the same.</source>
            <translation>Cierra antes Greenroom allí, o abre una copia solo para leer. Si ese ordenador ya no usa esta carpeta, ábrelo de todos modos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file may be open on another computer: {who}.</source>
            <translation>Puede que el archivo esté abierto en otro ordenador: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>unknown account</source>
            <translation>cuenta desconocida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{table} has {there} of {count} entries</source>
            <translation>{table} tiene {there} de {count} entradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{file} could not be moved to this version of Greenroom: {why}.</source>
            <translation>No se pudo pasar {file} a esta versión de Greenroom: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>It is exactly as it was, and a checked backup lies in the folder backups.</source>
            <translation>Está exactamente como estaba, y hay una copia comprobada en la carpeta backups.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>Start Greenroom again to try once more, or open it with the earlier version.</source>
            <translation>Inicia Greenroom de nuevo para volver a intentarlo, o ábrelo con la versión anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{count} links point to nothing</source>
            <translation>{count} enlaces no apuntan a nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Checking the file</source>
            <translation>Comprobando el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Put it back, go back to a backup (greenroom restore FILE), or choose another folder to begin a new library.</source>
            <translation>Devuélvela, vuelve a una copia (greenroom restore ARCHIVO), o elige otra carpeta para empezar una biblioteca nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A program that syncs left copies beside the library: {names}. They were not opened or changed.</source>
            <translation>Un programa que sincroniza dejó copias junto a la biblioteca: {names}. No se abrieron ni se cambiaron.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>There is no library in {folder}.</source>
            <translation>No hay ninguna biblioteca en {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A restore that was cut short has been finished.</source>
            <translation>Se terminó una restauración que quedó a medias.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Moving it to this version, after a backup</source>
            <translation>Pasándolo a esta versión, tras una copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library was moved to this version of Greenroom; a backup of the former one is kept.</source>
            <translation>La biblioteca pasó a esta versión de Greenroom; se conserva una copia de la anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but its backups are still there.</source>
            <translation>La biblioteca {file} ya no está en {folder}, pero sus copias siguen ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Preparing the search</source>
            <translation>Preparando la búsqueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but what belongs to it is still there.</source>
            <translation>La biblioteca {file} ya no está en {folder}, pero lo que le pertenece sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>A passphrase needs at least {shortest} characters.</source>
            <translation>Una frase de contraseña necesita al menos {shortest} caracteres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Four words that have nothing to do with each other are easy to keep and hard to guess.</source>
            <translation>Cuatro palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>The new passphrase holds, but not every file in {folder} could be put in its place yet.</source>
            <translation>La nueva frase de contraseña vale, pero aún no todos los archivos de {folder} se pudieron poner en su sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Make sure that the disk has room and the folder may be written to; the next start finishes it by itself.</source>
            <translation>Asegúrate de que el disco tiene espacio y se puede escribir en la carpeta; el próximo inicio lo terminará solo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>it could not be copied whole.</source>
            <translation>no se pudo copiar entero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>Keep the library on this computer and let the backups go there instead.</source>
            <translation>Deja la biblioteca en este ordenador y que allí vayan las copias.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a network drive</source>
            <translation>una unidad de red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a cloud service</source>
            <translation>un servicio en la nube</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a removable disk</source>
            <translation>un disco extraíble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is kept in step by {name}, which may copy the library while it is written.</source>
            <translation>Esta carpeta la sincroniza {name}, que puede copiar la biblioteca mientras se escribe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, where a lost connection can damage the library.</source>
            <translation>Esta carpeta está en {name}, donde una conexión perdida puede dañar la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, which can be pulled out while the library is written.</source>
            <translation>Esta carpeta está en {name}, que se puede retirar mientras se escribe la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>values that cannot be read</source>
            <translation>valores que no se pueden leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{lost} of {every} entries are not as they were saved.</source>
            <translation>{lost} de {every} entradas no están como se guardaron.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} {number} points to a missing {missing}</source>
            <translation>{table} {number} apunta a algo que falta: {missing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} cannot be read: {reason}</source>
            <translation>No se puede leer {table}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>There is no file {source}.</source>
            <translation>No hay ningún archivo {source}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Choose a backup that is there.</source>
            <translation>Elige una copia que exista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Putting it in place</source>
            <translation>Poniéndolo en su sitio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>The backup could not be put in place in {folder}: {reason}.</source>
            <translation>No se pudo poner la copia en su sitio en {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Both the backup and what was there before are kept.</source>
            <translation>Se conservan tanto la copia como lo que había antes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Check that the disk has room and the folder may be written to, then start Greenroom or restore again.</source>
            <translation>Comprueba que el disco tiene espacio y que se puede escribir en la carpeta; luego inicia Greenroom o restaura de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>the copy differs from the backup</source>
            <translation>la copia difiere del original</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase was cut short: everything is as it was before.</source>
            <translation>Un cambio de la frase de contraseña quedó a medias: todo está como antes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase that was cut short has been finished: the new one holds.</source>
            <translation>Se terminó un cambio de la frase de contraseña que quedó a medias: vale la nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved, {altered} of them not as they were saved.</source>
            <translation>Se pueden salvar {saved} de {every} entradas, {altered} de ellas no como se guardaron.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved.</source>
            <translation>Se pueden salvar {saved} de {every} entradas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{entry} (its {parent} is lost)</source>
            <translation>{entry} (se perdió su {parent})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is not ours</source>
            <translation>{name} no es nuestro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is missing</source>
            <translation>falta {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} differs</source>
            <translation>{name} es diferente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe size and was not opened.</source>
            <translation>«{name}» contiene un tamaño inseguro y no se abrió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe name and was not opened.</source>
            <translation>«{name}» contiene un nombre inseguro y no se abrió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is damaged or is not a zip file.</source>
            <translation>«{name}» está dañado o no es un archivo zip.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Export or copy it again.</source>
            <translation>Expórtalo o cópialo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is protected by a password.</source>
            <translation>«{name}» está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Unpack it and save it without one.</source>
            <translation>Descomprímelo y guárdalo sin ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}, “{field}”</source>
            <translation>{file}, entrada {number}, «{field}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>the library does not take it ({words})</source>
            <translation>la biblioteca no lo acepta ({words})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}</source>
            <translation>{file}, entrada {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>it breaks the rule “{rule}”</source>
            <translation>incumple la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>there is another entry for the same thing</source>
            <translation>hay otra entrada para lo mismo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the kind of entries “{kind}” is not known.</source>
            <translation>«{file}»: no se conoce el tipo de entradas «{kind}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” is not a Greenroom bundle.</source>
            <translation>«{file}» no es un paquete de Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must list the files</source>
            <translation>debe enumerar los archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the file “{part}” is missing.</source>
            <translation>«{file}»: falta el archivo «{part}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Export it again.</source>
            <translation>Expórtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: “{part}” is not as it was written (its checksum differs).</source>
            <translation>«{file}»: «{part}» no está como se escribió (su suma de comprobación difiere).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a list of entries</source>
            <translation>debe ser una lista de entradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>holds {count} entries, not {promised}</source>
            <translation>contiene {count} entradas, no {promised}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be an entry with fields</source>
            <translation>debe ser una entrada con campos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be 16 hexadecimal digits</source>
            <translation>debe tener 16 cifras hexadecimales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” holds a file “{name}” that is not listed in it.</source>
            <translation>«{file}» contiene un archivo «{name}» que no está en su lista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a whole number from 1</source>
            <translation>debe ser un número entero desde 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” was made by a later version ({key} {number}); this one reads up to {known}.</source>
            <translation>«{file}» se hizo con una versión posterior ({key} {number}); esta lee hasta {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Import it with that version.</source>
            <translation>Impórtalo con esa versión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>this field is not known</source>
            <translation>este campo no se conoce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>another entry has the same</source>
            <translation>otra entrada tiene lo mismo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be the uid of an entry</source>
            <translation>debe ser el uid de una entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>leads to no entry in this file</source>
            <translation>no lleva a ninguna entrada de este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a moment with its zone, such as 2026-03-10T12:41:00.000+00:00</source>
            <translation>debe ser un momento con su zona, como 2026-03-10T12:41:00.000+00:00</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must not be empty</source>
            <translation>no debe estar vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a text</source>
            <translation>debe ser un texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be true or false</source>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a number</source>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a list of texts</source>
            <translation>debe ser una lista de textos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be one of {names}</source>
            <translation>debe ser uno de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a day written YYYY-MM-DD</source>
            <translation>debe ser un día escrito AAAA-MM-DD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no column “{column}”.</source>
            <translation>No hay ninguna columna «{column}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no field “{field}”.</source>
            <translation>No hay ningún campo «{field}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>This table has {count} rows (at most {most}).</source>
            <translation>Esta tabla tiene {count} filas (como máximo {most}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Split it.</source>
            <translation>Divídela.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>No column of this table names what it lists: {names}.</source>
            <translation>Ninguna columna de esta tabla nombra lo que lista: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Say which one does, for instance --map Company=employer.</source>
            <translation>Di cuál lo hace, por ejemplo --map Empresa=employer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>{unknown} of {every} columns were not understood: {listed}. Nothing is dropped; they go to notes.</source>
            <translation>{unknown} de {every} columnas no se entendieron: {listed}. No se pierde nada; van a las notas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Status: {written}</source>
            <translation>Estado: {written}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Year: {year}</source>
            <translation>Año: {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Row {number} has no name and was left out: {row}</source>
            <translation>La fila {number} no tiene nombre y se omitió: {row}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This is not a contact file we can read.</source>
            <translation>No es un archivo de contactos que podamos leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>Save it as a .vcf file.</source>
            <translation>Guárdalo como archivo .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This contact file is too large (limit 2 MB).</source>
            <translation>Este archivo de contactos es demasiado grande (límite 2 MB).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>Not taken, because there is no place for it here: {names}.</source>
            <translation>No se tomó, porque aquí no hay lugar para ello: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>A post without a title and an employer was left out.</source>
            <translation>Se omitió un puesto sin título ni empleador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}” ends before it begins in the file; its end is left open.</source>
            <translation>«{title}» termina antes de empezar en el archivo; su final queda abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{name}”: its level was not understood and is kept as school; set it on the Facts page.</source>
            <translation>«{name}»: su nivel no se entendió y queda como escuela; cámbialo en la página Datos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}”: the date “{written}” was not understood and is left open.</source>
            <translation>«{title}»: la fecha «{written}» no se entendió y queda abierta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>The language “{name}” is not known by name; add it on the Facts page.</source>
            <translation>El idioma «{name}» no se conoce por su nombre; añádelo en la página Datos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>How well you speak {language} was not understood; kept as B1, change it there.</source>
            <translation>No se entendió tu nivel de {language}; queda como B1, cámbialo allí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Bundles, JSON Resume, LinkedIn's archive, CSV tables and vCards can be imported.</source>
            <translation>Se pueden importar paquetes, JSON Resume, el archivo de LinkedIn, tablas CSV y vCards.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is not a Greenroom bundle.</source>
            <translation>«{name}» no es un paquete de Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Choose another file.</source>
            <translation>Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a library or a backup, not an import.</source>
            <translation>«{name}» es una biblioteca o una copia, no una importación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Go back to it with: greenroom restore FILE</source>
            <translation>Vuelve a ella con: greenroom restore ARCHIVO</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a PDF, not an import.</source>
            <translation>«{name}» es un PDF, no una importación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Read a posting on the Posting page or with: greenroom read</source>
            <translation>Lee un anuncio en la página Anuncio o con: greenroom read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a Word document, not an import.</source>
            <translation>«{name}» es un documento de Word, no una importación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is JSON, but not a JSON Resume.</source>
            <translation>«{name}» es JSON, pero no un JSON Resume.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>No se puede leer «{file}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, basics</source>
            <translation>{where}, basics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>must be a list</source>
            <translation>debe ser una lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>has {count} entries (at most {most})</source>
            <translation>tiene {count} entradas (como máximo {most})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, {name}, entry {number}</source>
            <translation>{where}, {name}, entrada {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Profile “{name}”</source>
            <translation>Perfil «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Skills listed on LinkedIn</source>
            <translation>Aptitudes indicadas en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>An address cannot contain a line break.</source>
            <translation>Una dirección no puede tener un salto de línea.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>Correct it and try again.</source>
            <translation>Corrígela e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>“{address}” is not one e-mail address.</source>
            <translation>«{address}» no es una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/merging.py" />
            <source>An entry of {kind} does not fit with what is here: {rule}.</source>
            <translation>Una entrada de {kind} no encaja con lo que hay aquí: {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say what to write.</source>
            <translation>«{file}» no dice qué escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>End it in .greenroom (everything), .json (JSON Resume), .csv (a list) or .vcf (people).</source>
            <translation>Termínalo en .greenroom (todo), .json (JSON Resume), .csv (una lista) o .vcf (personas).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>In a {ending} file nothing can be blotted out.</source>
            <translation>En un archivo {ending} no se puede tachar nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) and lists (.csv) can be redacted.</source>
            <translation>Los paquetes (.greenroom) y las listas (.csv) se pueden tachar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>A {ending} file cannot be locked with a passphrase.</source>
            <translation>Un archivo {ending} no se puede bloquear con una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) can.</source>
            <translation>Los paquetes (.greenroom) sí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” says that it is locked.</source>
            <translation>«{file}» dice que está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Give it a passphrase, or end it in .greenroom.</source>
            <translation>Dale una frase de contraseña, o termínalo en .greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say which list to write.</source>
            <translation>«{file}» no dice qué lista escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Name the list ({known}), or call the file after it.</source>
            <translation>Nombra la lista ({known}), o llama al archivo como ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” could not be written in {folder}: {reason}.</source>
            <translation>No se pudo escribir «{file}» en {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Your work is saved in the library.</source>
            <translation>Tu trabajo está guardado en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Elige otra carpeta, o haz sitio en el disco.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>“{name}” is nothing that can be blotted out.</source>
            <translation>«{name}» no es algo que se pueda tachar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>Choose of {names}.</source>
            <translation>Elige entre {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is damaged: it ends too early.</source>
            <translation>«{name}» está dañado: termina demasiado pronto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” was made by a later version ({version}); this one reads up to {newest}.</source>
            <translation>«{name}» se hizo con una versión posterior ({version}); esta lee hasta {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Update Greenroom, or export it there without a passphrase.</source>
            <translation>Actualiza Greenroom, o expórtalo allí sin frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is locked with a passphrase.</source>
            <translation>«{name}» está bloqueado con una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Enter its passphrase.</source>
            <translation>Escribe su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Wrong passphrase, or “{name}” is damaged.</source>
            <translation>Frase de contraseña incorrecta, o «{name}» está dañado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Try again, or export or copy the file again.</source>
            <translation>Inténtalo de nuevo, o exporta o copia otra vez el archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>The part of Greenroom that locks files is not installed.</source>
            <translation>La parte de Greenroom que bloquea archivos no está instalada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Install greenroom[passphrase].</source>
            <translation>Instala greenroom[passphrase].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it ends too early</source>
            <translation>termina demasiado pronto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not JSON at column {number}</source>
            <translation>no es JSON en la columna {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{name} is not a number</source>
            <translation>{name} no es un número</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it holds half a character (a lone surrogate)</source>
            <translation>contiene medio carácter (un sustituto suelto)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{number} is too large a number</source>
            <translation>{number} es un número demasiado grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>a number of {count} digits is too large</source>
            <translation>un número de {count} cifras es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>“{name}” is given twice in one entry</source>
            <translation>«{name}» aparece dos veces en una entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not text in UTF-8 (byte {number})</source>
            <translation>no es texto en UTF-8 (byte {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{where}, line {number}</source>
            <translation>{where}, línea {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it is nested too deeply</source>
            <translation>está anidado con demasiada profundidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table is empty.</source>
            <translation>Esta tabla está vacía.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>column {number}</source>
            <translation>columna {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Two columns have the same name: {name}.</source>
            <translation>Dos columnas tienen el mismo nombre: {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Rename one.</source>
            <translation>Cambia el nombre de una.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table cannot be read in line {number}: {problem}.</source>
            <translation>Esta tabla no se puede leer en la línea {number}: {problem}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>{n} reports lie here.</source>
            <translation>
                <numerusform>Hay un informe guardado.</numerusform>
                <numerusform>Hay {n} informes guardados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>It holds versions and the way through the program, and no word that you wrote. Nothing is sent.</source>
            <translation>Contiene versiones y el camino por el programa, y ninguna palabra que hayas escrito. No se envía nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Delete all reports</source>
            <translation>Borrar todos los informes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The report is on the clipboard.</source>
            <translation>El informe está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The reports are deleted.</source>
            <translation>Los informes se han borrado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>If something went wrong</source>
            <translation>Si algo salió mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Nothing has gone wrong so far. If it does, a report is kept here and never sent.</source>
            <translation>Hasta ahora nada ha salido mal. Si pasa, aquí se guarda un informe y nunca se envía.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Record</source>
            <translation>&amp;Ficha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New opportunity from a posting</source>
            <translation>Nueva oportunidad desde un anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>paste job advert vacancy</source>
            <translation>pegar oferta de empleo anuncio vacante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Add an interview</source>
            <translation>Añadir una entrevista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>round meeting call recruiter hiring manager peer panel technical executive HR</source>
            <translation>ronda reunión llamada entrevista reclutador responsable jefe equipo panel técnica dirección RR. HH.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Brief</source>
            <translation>Dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Print the brief</source>
            <translation>Imprimir el dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import, export and backups</source>
            <translation>Importar, exportar y copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>restore bundle csv calendar</source>
            <translation>restaurar paquete csv calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Restore from a backup…</source>
            <translation>Restaurar desde una copia…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Where the file lies…</source>
            <translation>Dónde está el archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Find in this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Search or do</source>
            <translation>Busca o haz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>options preferences theme dark light</source>
            <translation>opciones preferencias tema oscuro claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Wide or narrow rail</source>
            <translation>Barra ancha o estrecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Hide names</source>
            <translation>Ocultar nombres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>private initials shared screen</source>
            <translation>privado iniciales pantalla compartida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Opportunities</source>
            <translation>Oportunidades</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>bank asked answer ask back</source>
            <translation>banco preguntado respuesta preguntar de vuelta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Looking back</source>
            <translation>Mirar atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>learned rounds outcomes tables history</source>
            <translation>aprendido rondas resultados tablas historial</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>all keys</source>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>manual how</source>
            <translation>manual cómo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>What is new</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>changes version</source>
            <translation>cambios versión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>About Greenroom</source>
            <translation>Acerca de Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>version licences</source>
            <translation>versión licencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/app.py" />
            <source>The settings could not be read; the usual ones are used. The old file is kept as {file}.</source>
            <translation>No se pudieron leer los ajustes; se usan los habituales. El archivo anterior se conserva como {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/autosave.py" />
            <source>What you typed before Greenroom stopped is back. Ctrl Z takes it away.</source>
            <translation>Ha vuelto lo que escribiste antes de que Greenroom se parara. Ctrl Z lo quita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/drawing.py" />
            <source>Setting the pages …</source>
            <translation>Componiendo las páginas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Setting the pages: {percent} %</source>
            <translation>Componiendo las páginas: {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Edition, paper, what is left out</source>
            <translation>Edición, papel, qué se omite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Save as PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Copy as text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/printing.py" />
            <source>Printing …</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>Pages of the brief</source>
            <translation>Páginas del dosier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Save ink: no tints, no colour</source>
            <translation>Ahorrar tinta: sin fondos ni color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of people</source>
            <translation>Nombres de personas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of employers</source>
            <translation>Nombres de empresas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Pay</source>
            <translation>Sueldo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Let it run to {n} pages</source>
            <translation>Permitir hasta {n} páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The pages to prepare with and carry: one for a recruiter, two for most others.</source>
            <translation>Las páginas para preparar y llevar: una para un reclutador, dos para casi todos los demás.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>One side to have on the table: names, points, questions.</source>
            <translation>Una cara para tener en la mesa: nombres, puntos, preguntas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Everything, with every story in full, to read the evening before.</source>
            <translation>Todo, con cada historia completa, para leer la víspera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Not printed</source>
            <translation>No se imprime</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>it is private or not yet true</source>
            <translation>es privado o aún no es cierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Glance</source>
            <translation>Vistazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Study</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Blot out</source>
            <translation>Tachar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>before you show it to others</source>
            <translation>antes de enseñarlo a otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The window hides names now, so these pages do too.</source>
            <translation>La ventana oculta los nombres ahora, así que estas páginas también.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>the study edition has more room</source>
            <translation>la edición de estudio tiene más espacio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– and {n} more</source>
            <translation>
                <numerusform>– y {n} más</numerusform>
                <numerusform>– y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Did not fit</source>
            <translation>No cupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Nothing had to be left out.</source>
            <translation>No hizo falta omitir nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– {line}</source>
            <translation>– {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The printer took no page.</source>
            <translation>La impresora no aceptó ninguna página.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The brief is as it was. Look at the printer and try again, or save as PDF.</source>
            <translation>El dosier sigue igual. Revisa la impresora e inténtalo otra vez, o guárdalo como PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No program for PDF files was found.</source>
            <translation>No se encontró ningún programa para archivos PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief</source>
            <translation>Guardar el dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Copied the pages as text.</source>
            <translation>Páginas copiadas como texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief and open it elsewhere.</source>
            <translation>Guarda el dosier y ábrelo en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No printer is set up here, so the pages were opened in your PDF viewer.</source>
            <translation>Aquí no hay ninguna impresora, así que las páginas se abrieron en tu visor de PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Sent to the printer.</source>
            <translation>Enviado a la impresora.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>PDF files</source>
            <translation>Archivos PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Print them from there, or save them.</source>
            <translation>Imprímelas desde allí o guárdalas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you will say</source>
            <translation>Lo que dirás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer</source>
            <translation>Respuesta de criba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer, one line</source>
            <translation>Respuesta de criba, una línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Bridge</source>
            <translation>Puente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Say it in their words</source>
            <translation>Dilo con sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{n} of {of} used</source>
            <translation>{n} de {of} usadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a recruiter: {line}</source>
            <translation>A un reclutador: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>One line they can tick</source>
            <translation>Una línea que puedan marcar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>“Here that would mean…”</source>
            <translation>«Aquí eso sería…»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is missing, plainly</source>
            <translation>Lo que falta, sin rodeos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>I have not…</source>
            <translation>No he…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>The closest thing you did</source>
            <translation>Lo más parecido que has hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Nearest proof</source>
            <translation>Prueba más cercana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What carries over</source>
            <translation>Lo que se traslada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is the same there and here</source>
            <translation>Qué es igual allí y aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you would learn first</source>
            <translation>Lo que aprenderías primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan, in the first weeks</source>
            <translation>Un plan, en las primeras semanas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>By when</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan without a date is a hope</source>
            <translation>Un plan sin fecha es solo un deseo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Proof that you learn that fast</source>
            <translation>Prueba de que aprendes así de rápido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A gap like it that you closed</source>
            <translation>Una laguna parecida que cerraste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s: {line}</source>
            <translation>A un responsable, {seconds} s: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s, too long for a bridge: {line}</source>
            <translation>A un responsable, {seconds} s, demasiado para un puente: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, used</source>
            <translation>{word}, usada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, not used yet</source>
            <translation>{word}, aún sin usar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Their words to use</source>
            <translation>Sus palabras, para usarlas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>a fact, not a story: {what}</source>
            <translation>un dato, no una historia: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>not answered yet</source>
            <translation>sin responder aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Counted by</source>
            <translation>Cuenta según</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Only open</source>
            <translation>Solo abiertos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Recruiter</source>
            <translation>Reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Hiring manager</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>treat “{yours}” as “{theirs}”</source>
            <translation>tratar «{yours}» como «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>question to ask kept</source>
            <translation>pregunta guardada para hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>word list: one pair less</source>
            <translation>lista de palabras: un par menos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the sift answer</source>
            <translation>texto de la respuesta de criba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>linked {example}</source>
            <translation>enlace con {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>no link to {example}</source>
            <translation>sin enlace con {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>undecided: {example}</source>
            <translation>sin decidir: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>never suggest {example} here</source>
            <translation>no sugerir más {example} aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>sift answer to “{line}”</source>
            <translation>respuesta de criba a «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the bridge</source>
            <translation>texto del puente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing their words</source>
            <translation>texto con sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>Choose a crossing first: arrows move.</source>
            <translation>Elige antes un cruce: las flechas mueven.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>This is a fact, not a story. Answer it on the Facts page.</source>
            <translation>Esto es un dato, no una historia. Respóndelo en la página Datos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>How it proves</source>
            <translation>Cómo lo prueba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>suggested</source>
            <translation>sugerida</translation>
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
            <translation>{kind}, decidido por ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Suggested: {kind}</source>
            <translation>Sugerencia: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Not decided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Exact</source>
            <translation>Exacta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Near</source>
            <translation>Cercana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Transfer</source>
            <translation>Traslado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>No proof</source>
            <translation>Sin prueba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it came up</source>
            <translation>Por qué apareció</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Add to my questions</source>
            <translation>Añadir a mis preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Next best</source>
            <translation>La siguiente mejor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Fewest stories</source>
            <translation>Menos historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Undecided again</source>
            <translation>Volver a sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Never suggest this</source>
            <translation>No sugerir más esto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Answer it on the Facts page</source>
            <translation>Respóndelo en la página Datos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>You have not decided yet. Nothing is counted.</source>
            <translation>Aún no has decidido. No cuenta nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{fact} {note}</source>
            <translation>{fact} {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Ask the recruiter: “{question}”</source>
            <translation>Pregunta al reclutador: «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{line} × {example}</source>
            <translation>{line} × {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it is linked</source>
            <translation>Por qué está enlazado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>In brackets: this reader does not count it. A manager does, once its bridge is written.</source>
            <translation>Entre paréntesis: este lector no lo cuenta. Un responsable sí, cuando el puente esté escrito.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>It is among your questions.</source>
            <translation>Está entre tus preguntas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>We found nothing. Do you have a story for this?</source>
            <translation>No encontramos nada. ¿Tienes una historia para esto?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>exact</source>
            <translation>exacta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>near</source>
            <translation>cercana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>transfer, needs a bridge</source>
            <translation>traslado, necesita un puente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>dashed: suggested, you decide</source>
            <translation>discontinuo: sugerencia, decides tú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>not counted by this reader</source>
            <translation>este lector no lo cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Names of the requirements</source>
            <translation>Nombres de los requisitos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>How they are counted</source>
            <translation>Cómo se cuentan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Requirements by examples</source>
            <translation>Requisitos por ejemplos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>not yet shown</source>
            <translation>aún sin demostrar</translation>
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
            <translation>Exigido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Wish</source>
            <translation>Deseado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{title}: told to {names}</source>
            <translation>{title}: contado a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Requirement</source>
            <translation>Requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Reading for meaning</source>
            <translation>Leyendo el significado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Looking for proof</source>
            <translation>Buscando pruebas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>read for meaning</source>
            <translation>significado leído</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by the hiring manager.</source>
            <translation>Contado por el responsable.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by a recruiter.</source>
            <translation>Contado por un reclutador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As the hiring manager counts.</source>
            <translation>Como cuenta el responsable.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As a recruiter counts.</source>
            <translation>Como cuenta un reclutador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>shares {words}</source>
            <translation>comparte {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>you confirmed it before</source>
            <translation>ya lo confirmaste antes</translation>
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
                <numerusform>Sostiene {n} exigido.</numerusform>
                <numerusform>Sostiene {n} exigidos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Back to the crossing</source>
            <translation>Volver al cruce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>The fewest stories</source>
            <translation>Las menos historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>More than three: they will have heard it before. Link another example to one of them.</source>
            <translation>Más de tres: ya lo habrán oído. Enlaza otro ejemplo con uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Told to {names}.</source>
            <translation>Contado a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Proves</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Nothing here yet.</source>
            <translation>Nada aquí todavía.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>All of it</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>Nothing written yet. Enter opens it.</source>
            <translation>Nada escrito aún. Intro lo abre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{shown} of {of}</source>
            <translation>{shown} de {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for the manager · {shown} of {of} for a recruiter</source>
            <translation>{first} exigidos (responsable) · {shown} de {of} (reclutador)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for a recruiter · {shown} of {of} for the manager</source>
            <translation>{first} exigidos (reclutador) · {shown} de {of} (responsable)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Must, {count}</source>
            <translation>Exigidos, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Wish, {count}</source>
            <translation>Deseados, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Not sorted, {count}</source>
            <translation>Sin clasificar, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you confirmed it before for “{line}”</source>
            <translation>ya lo confirmaste antes para «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you ticked what they ask for: {competency}</source>
            <translation>marcaste lo que piden: {competency}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{pairs} is in your word list</source>
            <translation>{pairs} está en tu lista de palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>may mean the same: {pairs}</source>
            <translation>puede significar lo mismo: {pairs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only common words met, so weak</source>
            <translation>solo coinciden palabras comunes, así que es débil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only in {part}, not in what you did</source>
            <translation>solo en {part}, no en lo que hiciste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>not found: {words}</source>
            <translation>sin encontrar: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>They ask</source>
            <translation>Piden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} = {theirs}</source>
            <translation>{yours} = {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} for {theirs}</source>
            <translation>{yours} por {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Closest, a guess</source>
            <translation>Lo más cercano, una suposición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>You wrote</source>
            <translation>Escribiste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Also</source>
            <translation>También</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Against</source>
            <translation>En contra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>none of their words</source>
            <translation>ninguna de sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat your word</source>
            <translation>Tratar tu palabra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>as their word</source>
            <translation>como la suya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat them as the same</source>
            <translation>Tratarlas como iguales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Remove “{word} = {means}”</source>
            <translation>Quitar «{word} = {means}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>If you call it something else, say so; it counts at once.</source>
            <translation>Si lo llamas de otra forma, dilo; cuenta enseguida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word</source>
            <translation>Tu palabra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Their word</source>
            <translation>La suya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Type your word and theirs first.</source>
            <translation>Escribe antes tu palabra y la suya.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word list</source>
            <translation>Tu lista de palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>fact</source>
            <translation>dato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>shown</source>
            <translation>demostrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>bridged</source>
            <translation>con puente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the title</source>
            <translation>el título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Situation</source>
            <translation>la Situación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Task</source>
            <translation>la Tarea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}, written while it is fresh</source>
            <translation>terminó a las {time}, escrito en caliente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>{time} of 5 min</source>
            <translation>{time} de 5 min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}</source>
            <translation>terminó a las {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>drained</source>
            <translation>sin fuerzas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>uneasy</source>
            <translation>con inquietud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>all right</source>
            <translation>normal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>very good</source>
            <translation>muy bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How do you feel?</source>
            <translation>¿Cómo te sientes?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next step</source>
            <translation>Próximo paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Its day</source>
            <translation>Su día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Day of the next step</source>
            <translation>Día del próximo paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no day</source>
            <translation>sin día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>My must-haves</source>
            <translation>Mis imprescindibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} de {all} respondidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What they will pass on</source>
            <translation>Lo que transmitirán</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Pay they named</source>
            <translation>Sueldo que dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Who was it?</source>
            <translation>¿Quién era?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would the manager have seen the same manners?</source>
            <translation>¿Habría visto el responsable el mismo trato?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Asked you before sending your papers?</source>
            <translation>¿Te preguntó antes de enviar tus papeles?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Did you like them?</source>
            <translation>¿Te cayó bien?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next touch</source>
            <translation>Próximo contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What was different from what you were told?</source>
            <translation>¿Qué fue distinto de lo que te habían dicho?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What surprised you?</source>
            <translation>¿Qué te sorprendió?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What would you answer better now?</source>
            <translation>¿Qué responderías mejor ahora?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What did you learn?</source>
            <translation>¿Qué aprendiste?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what comes next</source>
            <translation>qué viene ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Both ways</source>
            <translation>Ambos sentidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>eight hours side by side</source>
            <translation>ocho horas codo con codo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would they sit beside me?</source>
            <translation>¿Querría sentarse a mi lado?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would I sit beside them?</source>
            <translation>¿Querría yo sentarme a su lado?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The work</source>
            <translation>El trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The manager</source>
            <translation>El responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The team</source>
            <translation>El equipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The terms</source>
            <translation>Las condiciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Does it hold: {must}</source>
            <translation>¿Se cumple? {must}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Your points, said?</source>
            <translation>¿Dijiste tus puntos?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>With a recruiter</source>
            <translation>Con un reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they will pass on</source>
            <translation>qué transmitirán</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>as they named it</source>
            <translation>tal como lo dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>their name, then Enter</source>
            <translation>su nombre y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Posts they fill</source>
            <translation>Puestos que cubre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Said of me</source>
            <translation>Dijo de mí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How to reach them</source>
            <translation>Cómo contactar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>dated</source>
            <translation>con fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>unknown</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>met</source>
            <translation>se cumple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not met</source>
            <translation>no se cumple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>posts, and for which employers</source>
            <translation>puestos, y para qué empresas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they said of you</source>
            <translation>qué dijo de ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>when, and by which way</source>
            <translation>cuándo, y por qué medio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not clear</source>
            <translation>no está claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>A match for you?</source>
            <translation>¿Encaja contigo?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>one to five, for you alone</source>
            <translation>de uno a cinco, solo para ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>debrief</source>
            <translation>balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a question they asked</source>
            <translation>una pregunta que hicieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>what you told</source>
            <translation>lo que contaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how it landed</source>
            <translation>cómo caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a question</source>
            <translation>pregunta quitada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>confirmed what you were told</source>
            <translation>confirmación de lo que te dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>corrected what you were told</source>
            <translation>corrección de lo que te dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>dropped what you were told</source>
            <translation>descarte de lo que te dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>something you heard</source>
            <translation>algo que oíste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a promise</source>
            <translation>una promesa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a promise</source>
            <translation>promesa quitada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>one of your must-haves</source>
            <translation>uno de tus imprescindibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a point you said</source>
            <translation>un punto que dijiste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>whom you talked with</source>
            <translation>con quién hablaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how you liked them</source>
            <translation>cómo te cayeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>the next touch</source>
            <translation>el próximo contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question they asked</source>
            <translation>Una pregunta que hicieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Told for “{question}”</source>
            <translation>Contado para «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>How “{question}” landed</source>
            <translation>Cómo caló «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out “{question}”</source>
            <translation>Quitar «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Nothing second-hand is open.</source>
            <translation>No queda nada de segunda mano abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is instead of “{words}”</source>
            <translation>Qué es en lugar de «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>{words} ({who})</source>
            <translation>{words} ({who})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing you heard</source>
            <translation>Una cosa que oíste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Who promised</source>
            <translation>Quién lo prometió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What was promised</source>
            <translation>Qué se prometió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they: {words}</source>
            <translation>ellos: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I: {words}</source>
            <translation>yo: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out the promise “{words}”</source>
            <translation>Quitar la promesa «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What they asked</source>
            <translation>Lo que preguntaron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>and what you told</source>
            <translation>y lo que contaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question as you remember it, then Enter</source>
            <translation>Una pregunta tal como la recuerdas, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One line is enough. “no” makes it a question to rehearse.</source>
            <translation>Basta una línea. «no» la convierte en una pregunta para ensayar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>no example</source>
            <translation>ningún ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>none: bridge</source>
            <translation>ninguno: puente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>You were told</source>
            <translation>Te dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm, correct or drop</source>
            <translation>confirmar, corregir o descartar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>now: …, then Enter</source>
            <translation>ahora: …, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What you heard</source>
            <translation>Lo que oíste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>at least one thing</source>
            <translation>al menos una cosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the problem</source>
            <translation>el problema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the work</source>
            <translation>el trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>how they work</source>
            <translation>cómo trabajan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>a doubt</source>
            <translation>una duda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing they said, then Enter</source>
            <translation>Una cosa que dijeron, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Promised, and when</source>
            <translation>Prometido, y cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>what, then Enter</source>
            <translation>qué, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>landed</source>
            <translation>caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm</source>
            <translation>confirmar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>correct</source>
            <translation>corregir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>drop</source>
            <translation>descartar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they</source>
            <translation>ellos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I</source>
            <translation>yo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Go to the note</source>
            <translation>Ir a la nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>They already answered</source>
            <translation>Ya respondieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Marked as told: {example}</source>
            <translation>Apuntado como contado: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>To rehearse: {question}</source>
            <translation>Para ensayar: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>What this changes</source>
            <translation>Lo que esto cambia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>as you type</source>
            <translation>mientras escribes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Enough to close?</source>
            <translation>¿Basta para cerrar?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>the rest can stay empty</source>
            <translation>lo demás puede quedar vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Feeling and both-ways answers are yours: never printed, never exported.</source>
            <translation>Cómo te sientes y lo de «Ambos sentidos» es tuyo: nunca se imprime ni se exporta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>next date, or “unknown”</source>
            <translation>próxima fecha, o «no se sabe»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>at least one thing heard</source>
            <translation>al menos una cosa oída</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>follow-up looked at</source>
            <translation>seguimiento revisado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words confirmed</source>
            <translation>
                <numerusform>{n} palabra confirmada</numerusform>
                <numerusform>{n} palabras confirmadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words corrected</source>
            <translation>
                <numerusform>{n} palabra corregida</numerusform>
                <numerusform>{n} palabras corregidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Nothing yet. The first thing you enter marks the talk as held.</source>
            <translation>Nada aún. Lo primero que anotes da la conversación por hecha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: there</source>
            <translation>{words}: ya está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: open</source>
            <translation>{words}: falta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Save the days as a calendar file</source>
            <translation>Guardar los días como archivo de calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{name}.ics</source>
            <translation>{name}.ics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Written: {file}. Your calendar opens it.</source>
            <translation>Escrito: {file}. Tu calendario lo abre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Interview: {who}</source>
            <translation>Entrevista: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{employer} promised an answer</source>
            <translation>{employer} prometió una respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse for {employer}</source>
            <translation>Ensayar para {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse the weak ones for {employer}</source>
            <translation>Ensayar lo flojo para {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse once more for {employer}, some hours later</source>
            <translation>Ensayar otra vez para {employer}, unas horas después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>The five-minute card for {employer}</source>
            <translation>La tarjeta de cinco minutos para {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>There is no day to write yet.</source>
            <translation>Aún no hay ningún día que escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{who}, {employer}</source>
            <translation>{who}, {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>“{file}” could not be written.</source>
            <translation>No se pudo escribir «{file}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Your dates are kept here.</source>
            <translation>Tus fechas se conservan aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>It shows</source>
            <translation>Demuestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Another competency</source>
            <translation>Otra competencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Year it happened</source>
            <translation>Año en que pasó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>With whom</source>
            <translation>Con quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Told as</source>
            <translation>Contado como</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Private: it is never printed</source>
            <translation>Privado: nunca se imprime</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>two or three are enough</source>
            <translation>con dos o tres basta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>more than three: none stands out</source>
            <translation>más de tres: ninguna destaca</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>{n} ticked; {advice}</source>
            <translation>
                <numerusform>{n} marcada; {advice}</numerusform>
                <numerusform>{n} marcadas; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>your words: {words}</source>
            <translation>tus palabras: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>none of its usual words in Action or Result</source>
            <translation>ninguna de sus palabras habituales en Acción o Resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>About it</source>
            <translation>Sobre él</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>such as 2024</source>
            <translation>como 2024</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Employer, site, ward, class …</source>
            <translation>Empresa, centro, planta, clase…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Who was there, and what they did</source>
            <translation>Quién estaba y qué hizo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>A year has four digits, such as 2024.</source>
            <translation>Un año tiene cuatro cifras, como 2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Add another …</source>
            <translation>Añadir otra…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>laid {n} stories into parts</source>
            <translation>
                <numerusform>{n} historia puesta en partes</numerusform>
                <numerusform>{n} historias puestas en partes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>brought back a wording of “{title}”</source>
            <translation>vuelta a una redacción de «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>it is right as it stands</source>
            <translation>está bien como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>set a finding aside</source>
            <translation>observación apartada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>let a finding speak again</source>
            <translation>observación recuperada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>how sure “{figure}” is</source>
            <translation>lo segura que es «{figure}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>where “{figure}” is from</source>
            <translation>de dónde sale «{figure}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>the truth tick</source>
            <translation>la casilla de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>what it shows</source>
            <translation>lo que demuestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>used in the written application</source>
            <translation>usado en la candidatura escrita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>began the recruiter version again</source>
            <translation>nueva versión para el reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>merged into “{title}”</source>
            <translation>fusión en «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>“{title}” in use again</source>
            <translation>«{title}» en uso otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>retired “{title}”</source>
            <translation>retirada de «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>removed “{title}”</source>
            <translation>eliminación de «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>duplicated “{title}”</source>
            <translation>duplicado de «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>split “{title}”</source>
            <translation>división de «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>Removed “{title}”. Ctrl Z brings it back.</source>
            <translation>Se quitó «{title}». Ctrl Z lo devuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{name}: {spoken} of {limit} seconds</source>
            <translation>{name}: {spoken} de {limit} segundos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{n} words · {s} s of {limit}</source>
            <translation>
                <numerusform>{n} palabra · {s} s de {limit}</numerusform>
                <numerusform>{n} palabras · {s} s de {limit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Telling: {name}</source>
            <translation>Versión: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{note}, too long</source>
            <translation>{note}, demasiado largo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Right already:</source>
            <translation>Ya está bien:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go to the first</source>
            <translation>Ir a la primera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>It is right</source>
            <translation>Está bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why it is right</source>
            <translation>Por qué está bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{message} {detail}</source>
            <translation>{message} {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{spare} Nothing here stops you: the coach looks at form, not at worth.</source>
            <translation>{spare} Nada de esto te frena: el coach mira la forma, no el valor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Set aside: {finding} {reason}</source>
            <translation>Apartada: {finding} {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{bold} {things}.</source>
            <translation>{bold} {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why? Enter sets it aside</source>
            <translation>¿Por qué? Intro la aparta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go there</source>
            <translation>Ir ahí</translation>
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
                <numerusform>{n} observación</numerusform>
                <numerusform>{n} observaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>nothing to look at</source>
            <translation>nada que mirar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak</source>
            <translation>Recuperarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak again: {finding}</source>
            <translation>Recuperarla: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Recruiter version</source>
            <translation>Versión reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Manager version</source>
            <translation>Versión responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Part before</source>
            <translation>Parte anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>part</source>
            <translation>parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next part</source>
            <translation>Parte siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next finding</source>
            <translation>Observación siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>next finding</source>
            <translation>observación siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Finding before</source>
            <translation>Observación anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Say it aloud</source>
            <translation>Decirlo en voz alta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>say it aloud</source>
            <translation>decirlo en voz alta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Link to a requirement</source>
            <translation>Enlazar con un requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>link</source>
            <translation>enlazar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Paste or import stories</source>
            <translation>Pegar o importar historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Earlier wordings</source>
            <translation>Redacciones anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Duplicate for another telling</source>
            <translation>Duplicar para contarlo de otra forma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Split into two examples</source>
            <translation>Dividir en dos ejemplos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Merge with another example</source>
            <translation>Fusionar con otro ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Retire, or bring back into use</source>
            <translation>Retirar, o volver a usar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Situation</source>
            <translation>Situación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Learned</source>
            <translation>Aprendido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Say for each sentence where it goes. The wording as it is now is kept among the earlier ones.</source>
            <translation>Di de cada frase adónde va. La redacción de ahora se guarda entre las anteriores.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Title of the second example</source>
            <translation>Título del segundo ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{title} (2)</source>
            <translation>{title} (2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{part}, sentence {n}</source>
            <translation>{part}, frase {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Each part of the other is put under the same part of this one. The other is retired, both wordings are kept, and the truth tick is asked for again.</source>
            <translation>Cada parte del otro se pone bajo la misma parte de este. El otro se retira, ambas redacciones se guardan y se vuelve a pedir la casilla de verdad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>The example that goes into this one</source>
            <translation>El ejemplo que entra en este</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge another example into “{title}”</source>
            <translation>Fusionar otro ejemplo con «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>There is no other example.</source>
            <translation>No hay ningún otro ejemplo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Second</source>
            <translation>Segundo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>in this role</source>
            <translation>en este puesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>In this role</source>
            <translation>En este puesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Why this way</source>
            <translation>Por qué así</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What else I weighed</source>
            <translation>Qué más sopesé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What it cost</source>
            <translation>Qué costó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Who disagreed</source>
            <translation>Quién discrepaba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>How I know it worked</source>
            <translation>Cómo sé que funcionó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What I would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule.</source>
            <translation>Consejo habitual: planteamiento 20 a 30, acción 50 a 60, resultado 10 a 25. Una orientación, no una regla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Telling for a recruiter</source>
            <translation>Versión para un reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Begin again from the full text</source>
            <translation>Empezar otra vez del texto completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Depth notes, for the second question</source>
            <translation>Notas de detalle, para la segunda pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>{n} of 6; three is enough</source>
            <translation>{n} de 6; con tres basta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>A name you will remember it by</source>
            <translation>Un nombre que recordarás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>When was it?</source>
            <translation>¿Cuándo fue?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Result first, then what you did. 30 words or fewer.</source>
            <translation>Primero el resultado, luego lo que hiciste. 30 palabras o menos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This framework asks for it.</source>
            <translation>Este método lo pide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This example</source>
            <translation>Este ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>nothing is lost: Ctrl Z brings it back</source>
            <translation>no se pierde nada: Ctrl Z lo devuelve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>estimate</source>
            <translation>estimación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>from memory</source>
            <translation>de memoria</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>do not say</source>
            <translation>no decirla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Why there is no figure</source>
            <translation>Por qué no hay cifra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Go to the figure {figure}</source>
            <translation>Ir a la cifra {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>State of {figure}</source>
            <translation>Estado de {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>{here} here, {there} in {where}. Which is right?</source>
            <translation>{here} aquí, {there} en {where}. ¿Cuál es la buena?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>what you can stand behind</source>
            <translation>lo que puedes defender</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No figure exists? Say why</source>
            <translation>¿No hay cifra? Di por qué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Where {figure} is from</source>
            <translation>De dónde sale {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No numbers yet.</source>
            <translation>Aún no hay números.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>where from?</source>
            <translation>¿de dónde?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Over the limit by {n} s.</source>
            <translation>Pasa del límite en {n} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Only in the recruiter version: {facts}.</source>
            <translation>Solo en la versión del reclutador: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is the full text. Cut what a recruiter does not need; the full text keeps it.</source>
            <translation>Este es el texto completo. Quita lo que un reclutador no necesita; el texto completo lo conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Begin anywhere; the coach speaks when there is something to read.</source>
            <translation>Empieza por donde quieras; el coach habla cuando hay algo que leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Shorter than the limit by {n} s.</source>
            <translation>Por debajo del límite en {n} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the full text</source>
            <translation>el texto completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the recruiter version</source>
            <translation>la versión del reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the headline</source>
            <translation>el titular</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is too long to compare the tellings; shorten it first.</source>
            <translation>Es demasiado largo para comparar las versiones; acórtalo antes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>The recruiter does not hear: {facts}.</source>
            <translation>El reclutador no oye: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Left out here: {what}</source>
            <translation>Se omite aquí: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Facts left out, kept for the manager: {facts}.</source>
            <translation>Datos omitidos, guardados para el responsable: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>{figure} in {where}</source>
            <translation>{figure} en {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>No finding to go to.</source>
            <translation>No hay observación a la que ir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>It fits one breath</source>
            <translation>Cabe en un aliento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/keeping.py" />
            <source>typing in {field}</source>
            <translation>texto en {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep story {n}</source>
            <translation>Guardar la historia {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Title of story {n}</source>
            <translation>Título de la historia {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Story {n} told as</source>
            <translation>Historia {n} contada como</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by your own labels. Correct where a cut is wrong; no word was changed.</source>
            <translation>Repartido según tus propias etiquetas. Corrige donde un corte esté mal; no se cambió ninguna palabra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by a guess from the wording: look it over. No word was changed.</source>
            <translation>Repartido por una suposición a partir del texto: revísalo. No se cambió ninguna palabra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>One story or several, as prose or with labels such as S, T, A, R or Challenge, Action, Result. They are cut into parts and never reworded.</source>
            <translation>Una historia o varias, en prosa o con etiquetas como S, T, A, R o Reto, Acción, Resultado. Se cortan en partes y nunca se reformulan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Stories to lay into parts</source>
            <translation>Historias para poner en partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Lay it into parts</source>
            <translation>Poner en partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a document with stories</source>
            <translation>Elegir un documento con historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading …</source>
            <translation>Leyendo…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep {n} examples</source>
            <translation>
                <numerusform>Guardar {n} ejemplo</numerusform>
                <numerusform>Guardar {n} ejemplos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part} of story {n}</source>
            <translation>{part} de la historia {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>first sentence up</source>
            <translation>primera frase arriba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>last sentence down</source>
            <translation>última frase abajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part}: {act}</source>
            <translation>{part}: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste here, or drop a file</source>
            <translation>Pega aquí, o suelta un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>There is nothing to lay yet.</source>
            <translation>Aún no hay nada que repartir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste a story, or choose a file.</source>
            <translation>Pega una historia, o elige un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading stories</source>
            <translation>Leyendo historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>No words were found in it.</source>
            <translation>No se encontraron palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Tick a story to keep first.</source>
            <translation>Marca antes una historia para guardarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, {seconds} seconds, {state}, {note}</source>
            <translation>{title}, {seconds} segundos, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, retired, {note}</source>
            <translation>{title}, retirado, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, no ending, {state}, {note}</source>
            <translation>{title}, sin final, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>blocks ready</source>
            <translation>lo frena</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>look at</source>
            <translation>revisar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>hint</source>
            <translation>sugerencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>right</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>no ending</source>
            <translation>sin final</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>told {names}</source>
            <translation>contado a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>in writing</source>
            <translation>por escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>being read …</source>
            <translation>leyéndose…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>retired</source>
            <translation>retirado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>The coach reads the bank</source>
            <translation>El coach lee el banco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheet.py" />
            <source>Back to the example</source>
            <translation>Volver al ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>A true story is worth more than ten claims.</source>
            <translation>Una historia cierta vale más que diez afirmaciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write one event at a time: where it was, what was yours to do, what you did, how it ended. The coach reads along and never writes for you.</source>
            <translation>Escribe un suceso cada vez: dónde fue, qué te tocaba, qué hiciste, cómo acabó. El coach lee contigo y nunca escribe por ti.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{n} examples are in the bank.</source>
            <translation>
                <numerusform>Hay {n} ejemplo en el banco.</numerusform>
                <numerusform>Hay {n} ejemplos en el banco.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{words} Ctrl Z takes it back.</source>
            <translation>{words} Ctrl Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write an example</source>
            <translation>Escribir un ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>{name}: {use}</source>
            <translation>{name}: {use}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>“{title}”</source>
            <translation>«{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{employer}, round {round}</source>
            <translation>{employer}, ronda {round}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told to {who}: {where}</source>
            <translation>Contado a {who}: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}, {day}</source>
            <translation>{words}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it landed</source>
            <translation>caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it partly landed</source>
            <translation>caló en parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it did not land</source>
            <translation>no caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}; {landed}</source>
            <translation>{words}; {landed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>not said</source>
            <translation>no se dice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>It happened, this was my part, the figures are honest</source>
            <translation>Ocurrió, esta fue mi parte, las cifras son honestas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Used in the written application</source>
            <translation>Usado en la candidatura escrita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nothing linked yet. Ctrl L opens the matrix.</source>
            <translation>Sin enlaces aún. Ctrl L abre la matriz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told</source>
            <translation>Contado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>at {employer}</source>
            <translation>en {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{line} {level}</source>
            <translation>{line} {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>In the written application to {employer}</source>
            <translation>En la candidatura escrita a {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>must</source>
            <translation>exigido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>wish</source>
            <translation>deseado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Heard before by {names}: choose another for them.</source>
            <translation>Ya lo oyó {names}: elige otro para esa persona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Not heard yet: {names}.</source>
            <translation>Aún no lo ha oído: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nobody has heard it yet.</source>
            <translation>Nadie lo ha oído aún.</translation>
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
            <translation>Se guarda cada vez que volviste a un ejemplo tras media hora, y antes de dividirlo o fusionarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>There is no earlier wording yet.</source>
            <translation>Aún no hay redacción anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Bring this wording back</source>
            <translation>Recuperar esta redacción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{part} then: {words}</source>
            <translation>{part} entonces: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>struck through: then; underlined: now</source>
            <translation>tachado: entonces; subrayado: ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>It reads as it does now.</source>
            <translation>Dice lo mismo que ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>The last readable bundle beside the backups is of {day}.</source>
            <translation>El último paquete legible junto a las copias es del {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>{reason}, {size}</source>
            <translation>{reason}, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>No backup yet.</source>
            <translation>Aún no hay copia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>One is made when you close Greenroom after a change.</source>
            <translation>Se hace una al cerrar Greenroom después de un cambio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Backups</source>
            <translation>Copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>While the library is locked, no readable bundle is written beside the backups.</source>
            <translation>Mientras la biblioteca está bloqueada, no se escribe un paquete legible junto a las copias.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Once a week a readable bundle is written beside the backups.</source>
            <translation>Una vez por semana se escribe un paquete legible junto a las copias.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to the backup of {name}?</source>
            <translation>¿Volver a la copia de {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>What is here now is moved aside and kept for 90 days in the folder “replaced”.</source>
            <translation>Lo que hay ahora se aparta y se guarda 90 días en la carpeta «replaced».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Enter goes back to one</source>
            <translation>Intro vuelve a una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to it</source>
            <translation>Volver a ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Take something out</source>
            <translation>Sacar algo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Locking {file}</source>
            <translation>Bloqueando {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Written: {file}</source>
            <translation>Escrito: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>import {file}</source>
            <translation>importación de {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Only “{file}” is shown. Nothing of the others was stored.</source>
            <translation>Solo se muestra «{file}». No se ha guardado nada de los demás.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Open them again one after the other: {files}</source>
            <translation>Ábrelos otra vez, uno tras otro: {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>{n} entries came in.</source>
            <translation>
                <numerusform>Entró {n} elemento.</numerusform>
                <numerusform>Entraron {n} elementos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Ctrl Z takes them out again.</source>
            <translation>Ctrl Z los quita otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>The rows are</source>
            <translation>Las filas son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>goes to notes</source>
            <translation>va a las notas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>Column {name} is</source>
            <translation>La columna {name} es</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>and {n} entries that belong to them</source>
            <translation>
                <numerusform>y {n} elemento que les pertenece</numerusform>
                <numerusform>y {n} elementos que les pertenecen</numerusform>
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
            <translation>Lo que entraría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{file} is {what}</source>
            <translation>{file} es {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Everything in it is here already.</source>
            <translation>Todo lo que contiene ya está aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{counts}. Nothing is stored yet.</source>
            <translation>{counts}. Aún no se ha guardado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>In conflict</source>
            <translation>En conflicto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Enter decides which words stand</source>
            <translation>Intro decide qué palabras quedan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>takes the file’s words</source>
            <translation>toma las palabras del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>stays as it is here</source>
            <translation>queda como está aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>the file says more, nothing here is lost</source>
            <translation>el archivo dice más, aquí no se pierde nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>answers, links, figures and the like</source>
            <translation>respuestas, enlaces, cifras y similares</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Readable files in one zip, called .greenroom. It comes back in here, on this computer or another.</source>
            <translation>Archivos legibles en un zip con la terminación .greenroom. Vuelve a entrar aquí, en este ordenador u otro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Everything, as a bundle…</source>
            <translation>Todo, como paquete…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>locked with a passphrase</source>
            <translation>bloqueado con una frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Which list</source>
            <translation>Qué lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A list, as a table…</source>
            <translation>Una lista, como tabla…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Your CV, as JSON Resume…</source>
            <translation>Tu currículum, como JSON Resume…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>People, as contacts…</source>
            <translation>Personas, como contactos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>what is private</source>
            <translation>lo privado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder…</source>
            <translation>Segunda carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>No second folder</source>
            <translation>Sin segunda carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Every backup also goes to {folder}.</source>
            <translation>Cada copia va también a {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>opportunities</source>
            <translation>oportunidades</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>examples</source>
            <translation>ejemplos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>In bundles and tables leave out</source>
            <translation>En paquetes y tablas, omitir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of people</source>
            <translation>nombres de personas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of employers</source>
            <translation>nombres de empresas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>pay</source>
            <translation>sueldo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Where it lies</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder, on another disk perhaps, gets every backup as well.</source>
            <translation>Una segunda carpeta, quizá en otro disco, recibe también cada copia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: here “{mine}”, in the file “{theirs}”</source>
            <translation>{field}: aquí «{mine}», en el archivo «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>example</source>
            <translation>ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>opportunity</source>
            <translation>oportunidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>posting</source>
            <translation>anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>requirement</source>
            <translation>requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>interview</source>
            <translation>entrevista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>answer</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contact with somebody</source>
            <translation>contacto con alguien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>signal</source>
            <translation>señal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>role held</source>
            <translation>puesto ocupado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>degree</source>
            <translation>título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>licence or certificate</source>
            <translation>licencia o certificado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>your name and how to reach you</source>
            <translation>tu nombre y cómo contactarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>rehearsal</source>
            <translation>ensayo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>link from an example to a requirement</source>
            <translation>enlace de un ejemplo con un requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>detail</source>
            <translation>detalle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>employer</source>
            <translation>empresa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how it came</source>
            <translation>cómo llegó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>reference</source>
            <translation>referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>working pattern</source>
            <translation>jornada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>where it stands</source>
            <translation>en qué punto está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>applied on</source>
            <translation>candidatura enviada el</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last day to apply</source>
            <translation>último día para presentarse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>closed on</source>
            <translation>cerrada el</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>why it closed</source>
            <translation>por qué se cerró</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name of the contact</source>
            <translation>nombre del contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail of the contact</source>
            <translation>correo del contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone of the contact</source>
            <translation>teléfono del contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>first name</source>
            <translation>nombre de pila</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last name</source>
            <translation>apellidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>firm</source>
            <translation>compañía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail</source>
            <translation>correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last contact</source>
            <translation>último contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how to reach them</source>
            <translation>cómo contactar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>background</source>
            <translation>trayectoria</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>remarks</source>
            <translation>observaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>headline</source>
            <translation>titular</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>situation</source>
            <translation>situación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>task</source>
            <translation>tarea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>result</source>
            <translation>resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>what I learned</source>
            <translation>lo que aprendí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>when</source>
            <translation>cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>year</source>
            <translation>año</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>who was there</source>
            <translation>quién estaba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>source of the figures</source>
            <translation>origen de las cifras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>summary</source>
            <translation>resumen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>level</source>
            <translation>nivel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>began</source>
            <translation>empezó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>ended</source>
            <translation>terminó</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} new entries</source>
            <translation>
                <numerusform>{n} elemento nuevo</numerusform>
                <numerusform>{n} elementos nuevos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} changed</source>
            <translation>{n} con cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} in conflict</source>
            <translation>{n} en conflicto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} the same</source>
            <translation>{n} sin cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: “{theirs}”</source>
            <translation>{field}: «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a Greenroom bundle</source>
            <translation>un paquete de Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a CV as JSON Resume</source>
            <translation>un currículum como JSON Resume</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>the archive of LinkedIn</source>
            <translation>el archivo de datos de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contacts</source>
            <translation>contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by itself</source>
            <translation>automática</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by you</source>
            <translation>hecha por ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before a new version</source>
            <translation>antes de una versión nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before going back</source>
            <translation>antes de volver atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>beginning a note</source>
            <translation>inicio de una nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>sent the note to {who}</source>
            <translation>envío de la nota a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>set aside the note to {who}</source>
            <translation>nota a {who} apartada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>put back the note to {who}</source>
            <translation>nota a {who} recuperada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>kept “{finding}”</source>
            <translation>«{finding}» se queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>the way of a note</source>
            <translation>el medio de una nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>writing the note to {who}</source>
            <translation>texto de la nota a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>them</source>
            <translation>ellos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Noted as sent today. Ctrl Z takes it back.</source>
            <translation>Apuntada como enviada hoy. Ctrl Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Nothing to point at.</source>
            <translation>Nada que señalar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{some} and {last}</source>
            <translation>{some} y {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>Your part</source>
            <translation>Tu parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>from your debrief where it says so; the note follows as you type</source>
            <translation>de tu balance, donde lo dice; la nota cambia mientras escribes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{label} (optional)</source>
            <translation>{label} (opcional)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thank-you</source>
            <translation>Agradecer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for tips</source>
            <translation>Pedir consejos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>How it went</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for the date</source>
            <translation>Pedir la fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Close politely</source>
            <translation>Cierre cortés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thanks after a no</source>
            <translation>Gracias tras un no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Keep in touch</source>
            <translation>Seguir en contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time. It stays here if you change your mind.</source>
            <translation>Esta vez no. Se queda aquí por si cambias de idea.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>You sent it on {day}.</source>
            <translation>La enviaste el {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Sent.</source>
            <translation>Enviada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>By which way</source>
            <translation>Por qué medio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>from your debrief</source>
            <translation>de tu balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>The frame is a template; change any word. Greenroom never sends anything.</source>
            <translation>El marco es una plantilla; cambia cualquier palabra. Greenroom nunca envía nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>E-mail address</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>So far with them: {ways}.</source>
            <translation>Hasta ahora con esa persona: {ways}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it together again</source>
            <translation>Volver a montarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Open in my mail program</source>
            <translation>Abrir en mi correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Save as mail file…</source>
            <translation>Guardar como correo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Its day into my calendar…</source>
            <translation>Su día a mi calendario…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>I have sent it</source>
            <translation>Ya la envié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time</source>
            <translation>Esta vez no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it back among the open ones</source>
            <translation>Devolver a las abiertas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Checks</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Better without: {things}.</source>
            <translation>Mejor sin: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{words}, the usual is {band}</source>
            <translation>{words}, lo habitual es {band}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it: {finding}</source>
            <translation>Dejarlo así: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Such a note holds</source>
            <translation>Una nota así lleva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Does it matter?</source>
            <translation>¿Importa?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>And then</source>
            <translation>Y después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it: {finding}</source>
            <translation>Mostrarlo: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Still open</source>
            <translation>Aún abiertas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>the way you have written before</source>
            <translation>por la misma vía que antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>within a day</source>
            <translation>en el plazo de un día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>Copiado. Pégalo donde escribas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Save the note as a mail file</source>
            <translation>Guardar la nota como archivo de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>{subject}.eml</source>
            <translation>{subject}.eml</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Written: {file}. Your mail program opens it as a draft.</source>
            <translation>Escrito: {file}. Tu programa de correo lo abre como borrador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is too long to hand over.</source>
            <translation>La nota es demasiado larga para pasarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>It is copied: paste it into a new message.</source>
            <translation>Está copiada: pégala en un mensaje nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is kept here.</source>
            <translation>La nota se conserva aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Choose another folder, or copy the text.</source>
            <translation>Elige otra carpeta, o copia el texto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>No mail program answered.</source>
            <translation>No respondió ningún programa de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The text is copied; or save it as a mail file.</source>
            <translation>El texto está copiado; o guárdalo como archivo de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>“{file}” is not shown: something you typed could not be kept first.</source>
            <translation>«{file}» no se muestra: algo que escribiste no se pudo guardar antes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>Open the file again once that is done.</source>
            <translation>Abre el archivo otra vez cuando eso esté hecho.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} open</source>
            <translation>
                <numerusform>{n} abierta</numerusform>
                <numerusform>{n} abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} in the bank</source>
            <translation>
                <numerusform>{n} en el banco</numerusform>
                <numerusform>{n} en el banco</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} people</source>
            <translation>
                <numerusform>{n} persona</numerusform>
                <numerusform>{n} personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} due</source>
            <translation>
                <numerusform>{n} para hoy</numerusform>
                <numerusform>{n} para hoy</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Something went wrong in Greenroom. Your text is kept.</source>
            <translation>Algo salió mal en Greenroom. Tu texto está guardado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>The report is on this computer and is not sent.</source>
            <translation>El informe está en este ordenador y no se envía.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Show report</source>
            <translation>Ver el informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Opportunity</source>
            <translation>Oportunidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Posting</source>
            <translation>Anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Signal</source>
            <translation>Señal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What they look for</source>
            <translation>Lo que buscan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Submission</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Word explained</source>
            <translation>Palabra explicada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What must be right for you</source>
            <translation>Lo que debe cumplirse para ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Preparation</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Answer to rehearse</source>
            <translation>Respuesta para ensayar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question to ask</source>
            <translation>Pregunta para hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you keep</source>
            <translation>Pregunta que guardas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you were asked</source>
            <translation>Pregunta que te hicieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Debrief</source>
            <translation>Balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>private note</source>
            <translation>nota privada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearse: {what}</source>
            <translation>Ensayar: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>{n} backups on the disk are damaged and are not counted any more: {names}.</source>
            <translation>
                <numerusform>Una copia en el disco está dañada y ya no cuenta: {names}.</numerusform>
                <numerusform>{n} copias en el disco están dañadas y ya no cuentan: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>Your work is untouched.</source>
            <translation>Tu trabajo está intacto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Move in a list or grid</source>
            <translation>Moverse en una lista o cuadrícula</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open or do what is selected</source>
            <translation>Abrir o hacer lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Next field, list or button</source>
            <translation>Campo, lista o botón siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close the nearest thing; no text is lost</source>
            <translation>Cerrar lo más cercano; no se pierde texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open the guide</source>
            <translation>Abrir la guía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>In lists and fields</source>
            <translation>En listas y campos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys: {page}</source>
            <translation>Teclas: {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>On this page</source>
            <translation>En esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>{n} old files could not be read and stay as they were.</source>
            <translation>{n} archivos antiguos no se pudieron leer y quedan como estaban.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>Writing every file anew</source>
            <translation>Reescribiendo todos los archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library is locked with your passphrase.</source>
            <translation>La biblioteca está bloqueada con tu frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has its new passphrase.</source>
            <translation>La biblioteca tiene su nueva frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has no passphrase any more.</source>
            <translation>La biblioteca ya no tiene frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>That is not the passphrase of this library.</source>
            <translation>Esa no es la frase de contraseña de esta biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/menus.py" />
            <source>Nothing to do with this page</source>
            <translation>Nada que hacer en esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>What was here before is kept in {folder}.</source>
            <translation>Lo que había antes se guarda en {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are back at the backup {file}.</source>
            <translation>Has vuelto a la copia {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Nothing can be changed in it. The file itself is untouched.</source>
            <translation>En ella no se puede cambiar nada. El archivo original no se toca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are looking at a sample.</source>
            <translation>Estás viendo una muestra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is a file of its own: change what you like. Your own file is untouched.</source>
            <translation>Es un archivo aparte: cambia lo que quieras. El tuyo no se toca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Go back to the backup of {name}</source>
            <translation>Volver a la copia de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Is Greenroom closed on the other computer?</source>
            <translation>¿Está Greenroom cerrado en el otro ordenador?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>If both write, changes of one of them may be lost.</source>
            <translation>Si ambos escriben, pueden perderse cambios de uno de ellos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Folder for your interviews</source>
            <translation>Carpeta para tus entrevistas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>{n} texts were typed but not kept.</source>
            <translation>
                <numerusform>Un texto se escribió pero no se guardó.</numerusform>
                <numerusform>{n} textos se escribieron pero no se guardaron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Each comes back when you go where it was typed, and Ctrl Z takes it away.</source>
            <translation>Cada uno vuelve cuando vas adonde se escribió, y Ctrl Z lo quita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are reading a copy.</source>
            <translation>Estás leyendo una copia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open a copy to read</source>
            <translation>Abrir una copia para leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open anyway</source>
            <translation>Abrir igualmente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is closed, open here</source>
            <translation>Está cerrado, abrir aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Back to your own file</source>
            <translation>Volver a tu archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nothing found for “{words}”.</source>
            <translation>No se encontró nada para «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>everything in this file</source>
            <translation>todo en este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} de {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{n} results</source>
            <translation>
                <numerusform>{n} resultado</numerusform>
                <numerusform>{n} resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Type a word. People, postings, examples and notes are searched, in this file only.</source>
            <translation>Escribe una palabra. Se buscan personas, anuncios, ejemplos y notas, solo en este archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nearest word in your file: {word}. Tab takes it.</source>
            <translation>Palabra más parecida en tu archivo: {word}. Tab la toma.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>do or open</source>
            <translation>hacer o abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>beside</source>
            <translation>al lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>commands</source>
            <translation>órdenes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>requirements</source>
            <translation>requisitos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>close</source>
            <translation>cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Lately</source>
            <translation>Lo último</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Nobody can open it without the passphrase, and nobody can bring it back. Write it down, keep it safe.</source>
            <translation>Sin la frase de contraseña nadie puede abrir esto, y nadie puede recuperarla. Apúntala y guárdala bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This library is locked</source>
            <translation>Esta biblioteca está bloqueada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Its passphrase opens it on this computer.</source>
            <translation>Su frase de contraseña la abre en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Set a passphrase</source>
            <translation>Poner una frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock the library</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Remove the passphrase</source>
            <translation>Quitar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Anybody who has the file can then read it.</source>
            <translation>Cualquiera que tenga el archivo podrá leerlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Unlock for good</source>
            <translation>Desbloquear del todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This file is locked</source>
            <translation>Este archivo está bloqueado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Enter the passphrase it was written with.</source>
            <translation>Escribe la frase de contraseña con la que se guardó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock this file</source>
            <translation>Bloquear este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Write it</source>
            <translation>Guardarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase, once more</source>
            <translation>Nueva frase de contraseña, otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Show what I type</source>
            <translation>Mostrar lo que escribo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>The two are not the same.</source>
            <translation>No son iguales.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Offline. One file, on this computer.</source>
            <translation>Sin red. Un archivo, en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Undo: {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Keys: {keys}</source>
            <translation>Teclas: {keys}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Nothing to undo</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Kept {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Nothing to redo</source>
            <translation>Nada que rehacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Undone: {step}</source>
            <translation>Deshecho: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Done again: {step}</source>
            <translation>Hecho otra vez: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown as initials.</source>
            <translation>Los nombres se muestran como iniciales.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown in full.</source>
            <translation>Los nombres se muestran completos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Text size {percent} %</source>
            <translation>Tamaño del texto {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>An interview belongs to an opportunity. Open it, then add the interview.</source>
            <translation>Una entrevista pertenece a una oportunidad. Ábrela y luego añade la entrevista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>A brief belongs to one interview. Open the interview first, then print.</source>
            <translation>Un dosier pertenece a una entrevista. Abre antes la entrevista y luego imprime.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Intro</translation>
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
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/looking_back/table.py" />
            <source>bar of the numbers in this row</source>
            <translation>barra con los números de esta fila</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>This is where you started.</source>
            <translation>Aquí empezaste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>There is nothing further on.</source>
            <translation>No hay nada más adelante.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>Open the library again</source>
            <translation>Volver a abrir la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories cut for them.</source>
            <translation>{n} de {of} historias recortadas para esa persona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories stand the second question.</source>
            <translation>{n} de {of} historias aguantan la segunda pregunta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>changes: {what}</source>
            <translation>cambia: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>nobody named yet</source>
            <translation>nadie nombrado aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no must set yet</source>
            <translation>ningún exigido aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} musts shown.</source>
            <translation>{n} de {of} exigidos demostrados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>They said {pay}.</source>
            <translation>Dijeron {pay}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} lines on it.</source>
            <translation>
                <numerusform>Contiene {n} línea.</numerusform>
                <numerusform>Contiene {n} líneas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no story yet</source>
            <translation>ninguna historia aún</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} chosen.</source>
            <translation>
                <numerusform>{n} elegida.</numerusform>
                <numerusform>{n} elegidas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none chosen yet</source>
            <translation>ninguna elegida aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source> </source>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none open</source>
            <translation>ninguno abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{line} {live}</source>
            <translation>{line} {live}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_print.py" />
            <source>Save this page</source>
            <translation>Guardar esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} semana</numerusform>
                <numerusform>{n} semanas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>held</source>
            <translation>lo tengo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>on the way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>lapsed</source>
            <translation>caducado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>school</source>
            <translation>escuela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>vocational</source>
            <translation>formación profesional</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>foundation</source>
            <translation>grado superior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>bachelor</source>
            <translation>grado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>master</source>
            <translation>máster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>doctorate</source>
            <translation>doctorado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>mother tongue</source>
            <translation>lengua materna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>not asked</source>
            <translation>sin preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Posts held</source>
            <translation>Puestos ocupados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No post yet.</source>
            <translation>Aún ningún puesto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Degrees and schooling</source>
            <translation>Títulos y estudios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No degree yet.</source>
            <translation>Aún ningún título.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Licences, registrations, certificates</source>
            <translation>Licencias, colegiaciones, certificados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No licence yet.</source>
            <translation>Aún ninguna licencia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No language yet.</source>
            <translation>Aún ningún idioma.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Who put me forward where</source>
            <translation>Quién me presentó y dónde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Nobody has put you forward yet.</source>
            <translation>Nadie te ha presentado aún.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Met</source>
            <translation>Cumple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Short</source>
            <translation>No llega</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not needed yet</source>
            <translation>Aún no hace falta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not told</source>
            <translation>No se dijo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Employer</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>To, empty while you hold it</source>
            <translation>Hasta; vacío si sigues en él</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Subject</source>
            <comment>of a degree</comment>
            <translation>Materia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Runs out</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>two letters: en, de, pl</source>
            <translation>dos letras: en, de, pl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Post</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>On</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>You agreed</source>
            <translation>Aceptaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{range} {unit}</source>
            <translation>{range} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>went on</source>
            <translation>adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>declined</source>
            <translation>rechazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no reply</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>offer</source>
            <translation>oferta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no name yet</source>
            <translation>aún sin nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Pattern</source>
            <translation>Jornada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Came by</source>
            <translation>Llegó por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>{who}, {distance}</source>
            <translation>{who}, {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Read the posting</source>
            <translation>Leer el anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>What they want, as far as we know</source>
            <translation>Lo que quieren, por lo que sabemos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>nobody named</source>
            <translation>nadie nombrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>applied direct</source>
            <translation>candidatura directa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>last contact {day}</source>
            <translation>último contacto {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Who is in it</source>
            <translation>Quién participa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>your future manager</source>
            <translation>quien sería tu jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Add {name}</source>
            <translation>Añadir a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Nobody yet.</source>
            <translation>Nadie aún.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Recruiters you know, to put you forward here too</source>
            <translation>Reclutadores que conoces y que podrían presentarte también aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>{fact}: {told} on {day}, {now} now.</source>
            <translation>{fact}: {told} el {day}, ahora {now}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>a note to {name}</source>
            <translation>una nota a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>let the difference be</source>
            <translation>diferencia aceptada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Tell them</source>
            <translation>Decírselo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Let it be</source>
            <translation>Dejarlo estar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>You told {name} otherwise.</source>
            <translation>A {name} le dijiste otra cosa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Parts of others</source>
            <translation>Partes de otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Prepare for the interview you are about to walk into. Offline, on your own computer.</source>
            <translation>Prepárate para la entrevista que estás a punto de empezar. Sin conexión, en tu propio ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>It opens no network connection and looks for no newer version by itself. When you hear of one, install it over this one: your library stays where it is, and a copy is made before anything in it changes.</source>
            <translation>No abre ninguna conexión de red ni busca por sí solo versiones nuevas. Cuando sepas de una, instálala encima de esta: tu biblioteca se queda donde está, y se hace una copia antes de cambiar nada en ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Free software under the MIT licence. The parts of others beside are used unchanged, under their own licences; Qt under the LGPL: its libraries may be replaced by your own.</source>
            <translation>Software libre con licencia MIT. Las partes de otros, al lado, se usan sin cambios y con sus propias licencias; Qt con la LGPL: puedes sustituir sus bibliotecas por las tuyas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</source>
            <translation>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Its licence</source>
            <translation>Su licencia</translation>
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
            <translation>edición</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{n} things left out</source>
            <translation>
                <numerusform>{n} cosa omitida</numerusform>
                <numerusform>{n} cosas omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>nothing left out</source>
            <translation>nada omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{pages}, {left}</source>
            <translation>{pages}, {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stopped. The pages shown before are still here.</source>
            <translation>Parado. Las páginas de antes siguen aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed the brief</source>
            <translation>impresión del dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>There is nothing to print yet.</source>
            <translation>Aún no hay nada que imprimir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>no date yet</source>
            <translation>aún sin fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed {day}</source>
            <translation>impreso el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>not printed yet</source>
            <translation>aún sin imprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Fill in its preparation</source>
            <translation>Rellenar su preparación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Save the brief as PDF</source>
            <translation>Guardar el dosier como PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>save</source>
            <translation>guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Print these pages</source>
            <translation>Imprimir estas páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>print</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Open the brief in the PDF viewer</source>
            <translation>Abrir el dosier en el visor de PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>open</source>
            <comment>do it</comment>
            <translation>abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Copy the brief as text</source>
            <translation>Copiar el dosier como texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>copy as text</source>
            <translation>copiar texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: brief</source>
            <translation>Edición: dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: glance</source>
            <translation>Edición: vistazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: study</source>
            <translation>Edición: estudio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stop setting the pages</source>
            <translation>Dejar de componer las páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Choose an interview first.</source>
            <translation>Elige antes una entrevista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>A brief belongs to one interview.</source>
            <translation>Un dosier pertenece a una entrevista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Brief: {kind}</source>
            <translation>Dosier: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>The last hour</source>
            <translation>La última hora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Your first two sentences</source>
            <translation>Tus dos primeras frases</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One warm question</source>
            <translation>Una pregunta cercana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One proof to hold on to</source>
            <translation>Una prueba en la que apoyarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Water, and a pause</source>
            <translation>Agua, y una pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>If you need a moment</source>
            <translation>Si necesitas un momento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>back</source>
            <translation>volver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Recruiter beside manager</source>
            <translation>Reclutador junto a responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>What the app changes</source>
            <translation>Lo que la app cambia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>{key}: {fact}</source>
            <translation>{key}: {fact}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Add a round first; its preparation has this page.</source>
            <translation>Añade antes una ronda; esta página está en su preparación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>This page went to paper or to its file.</source>
            <translation>Esta página fue al papel o a su archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Go to what it changes</source>
            <translation>Ir a lo que cambia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>go to what it changes</source>
            <translation>ir a lo que cambia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Why it is so</source>
            <translation>Por qué es así</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>why</source>
            <translation>por qué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Print this page</source>
            <translation>Imprimir esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>print this page</source>
            <translation>imprimir esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>transfer</source>
            <translation>traslado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Open the inspector</source>
            <translation>Abrir el inspector</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>inspector</source>
            <translation>inspector</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Switch the reader</source>
            <translation>Cambiar de lector</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>reader</source>
            <translation>lector</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Only open rows</source>
            <translation>Solo filas abiertas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>open only</source>
            <translation>solo abiertos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>fewest stories</source>
            <translation>menos historias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>What this example carries</source>
            <translation>Lo que sostiene este ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>No requirements yet, so nothing can be open or shown.</source>
            <translation>Aún no hay requisitos, así que nada puede estar abierto ni demostrado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>{n} requirements, no examples. Write one for the must that worries you most.</source>
            <translation>{n} requisitos, ningún ejemplo. Escribe uno para el exigido que más te preocupa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>To the posting</source>
            <translation>Al anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Manager counts it</source>
            <translation>Cuenta para el jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Recruiter counts it</source>
            <translation>Cuenta para el reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>How was it?</source>
            <translation>¿Qué tal fue?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>There is no round here.</source>
            <translation>Aquí no hay ninguna ronda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>{employer}, debrief</source>
            <translation>{employer}, balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in the debrief</source>
            <translation>texto en el balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in “{field}”</source>
            <translation>texto en «{field}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>First, how do you feel?</source>
            <translation>Primero, ¿cómo te sientes?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>to the note</source>
            <translation>a la nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size</source>
            <translation>de 6 a 12 es un buen número</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Examples, {title}</source>
            <translation>Ejemplos, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Go back to the example first: Esc.</source>
            <translation>Vuelve antes al ejemplo: Esc.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Write an example first: N.</source>
            <translation>Escribe antes un ejemplo: N.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>a new example</source>
            <translation>nuevo ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so write more</source>
            <translation>de 6 a 12 es un buen número, así que escribe más</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} in the bank; {advice}</source>
            <translation>
                <numerusform>{n} en el banco; {advice}</numerusform>
                <numerusform>{n} en el banco; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>began a recruiter version</source>
            <translation>inicio de una versión para el reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so retire some</source>
            <translation>de 6 a 12 es un buen número, así que retira alguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Add an opportunity first; its requirements are what an example proves.</source>
            <translation>Añade antes una oportunidad; sus requisitos son lo que un ejemplo prueba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>how it is told</source>
            <translation>cómo se cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>whether it is private</source>
            <translation>si es privado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Coach: {n}</source>
            <translation>Coach: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>why there is no figure</source>
            <translation>por qué no hay cifra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Split in two</source>
            <translation>Dividir en dos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Merge with another</source>
            <translation>Fusionar con otro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Retire or use again</source>
            <translation>Retirar o reutilizar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} retired</source>
            <translation>
                <numerusform>{n} retirado</numerusform>
                <numerusform>{n} retirados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>how “{line}” stands</source>
            <translation>cómo está «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>What this post asks of your record</source>
            <translation>Lo que este puesto pide de tu historial</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Put forward twice: {places}.</source>
            <translation>Presentación doble: {places}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Ask both to agree.</source>
            <translation>Pide a ambos que se pongan de acuerdo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>How it stands: {line}</source>
            <translation>Cómo está: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Nobody was told otherwise.</source>
            <translation>A nadie se le dijo otra cosa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Questions that can knock you out</source>
            <translation>Preguntas que pueden eliminarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>one sheet for every talk</source>
            <translation>una hoja para cada conversación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>{label} (private)</source>
            <translation>{label} (privado)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Tell them of the change</source>
            <translation>Contarles el cambio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>tell them</source>
            <translation>contárselo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Let the difference be</source>
            <translation>Dejar estar la diferencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>let it be</source>
            <translation>dejarlo estar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>No line of this posting asks for a fact of your record.</source>
            <translation>Ninguna línea de este anuncio pide un dato de tu historial.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Everything that can be imported</source>
            <translation>Todo lo que se puede importar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bundles and archives</source>
            <translation>Paquetes y archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A Greenroom bundle, a CV as JSON Resume, the archive of your data from LinkedIn, a table of applications, people or stories from anywhere, or contacts. You see first what is new, changed and in conflict.</source>
            <translation>Un paquete de Greenroom, un currículum como JSON Resume, el archivo de tus datos de LinkedIn, una tabla de candidaturas, personas o historias de cualquier sitio, o contactos. Primero ves qué es nuevo, qué cambia y qué choca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bring something in</source>
            <translation>Traer algo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A second folder for backups</source>
            <translation>Una segunda carpeta para copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file first.</source>
            <translation>Elige antes un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file to bring in</source>
            <translation>Elegir un archivo para traer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>bring in</source>
            <translation>traer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Take everything out</source>
            <translation>Sacarlo todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>take out</source>
            <translation>sacar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>back up</source>
            <translation>hacer copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Backed up and checked: {file}</source>
            <translation>Copiado y comprobado: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Something you typed could not be kept, so nothing was changed.</source>
            <translation>Algo que escribiste no se pudo guardar, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Import what is shown</source>
            <translation>Importar lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Set the file aside</source>
            <translation>Apartar el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>This is the folder the backups are in already.</source>
            <translation>Las copias ya están en esta carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose one on another disk.</source>
            <translation>Elige una en otro disco.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing in the note to {who}</source>
            <translation>texto en la nota a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Notes of this round</source>
            <translation>Notas de esta ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>This note is not there any more.</source>
            <translation>Esta nota ya no está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>The note</source>
            <translation>La nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing the address of {who}</source>
            <translation>dirección de {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Next check</source>
            <translation>Revisión siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>next check</source>
            <translation>revisión siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>copy</source>
            <translation>copiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Save as mail file</source>
            <translation>Guardar como archivo de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>mail file</source>
            <translation>archivo de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>There is no note here.</source>
            <translation>Aquí no hay ninguna nota.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Guide: {chapter}</source>
            <translation>Guía: {chapter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Everything here is on this computer.</source>
            <translation>Todo lo de aquí está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Greenroom opens nothing outside itself. The address is: {link}</source>
            <translation>Greenroom no abre nada fuera de sí mismo. La dirección es: {link}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done: {code} {title}</source>
            <translation>hecha: {code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>added “{question}”</source>
            <translation>pregunta añadida: «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{title} done</source>
            <translation>{title}: hecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>opened a page</source>
            <translation>apertura de una página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Done, on to the next open page</source>
            <translation>Hecho, a la próxima página abierta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done, next open</source>
            <translation>hecho, la próxima</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>No round yet.</source>
            <translation>Aún ninguna ronda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Say whom you will meet. “Not known yet” is allowed: it shows the recruiter’s form.</source>
            <translation>Di con quién vas a hablar. «Aún no se sabe» vale: muestra el formulario del reclutador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Whom you will meet</source>
            <translation>Con quién hablarás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>A recruiter you know</source>
            <translation>Un reclutador que conoces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add the round</source>
            <translation>Añadir la ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>added a round</source>
            <translation>ronda añadida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>removed a round</source>
            <translation>ronda quitada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round first.</source>
            <translation>Añade antes una ronda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar…</source>
            <translation>A mi calendario…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Another round</source>
            <translation>Otra ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>The day and the time are on the first page of its preparation.</source>
            <translation>El día y la hora están en la primera página de su preparación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Name, if you know it</source>
            <translation>Nombre, si lo sabes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>prepare</source>
            <translation>preparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>brief</source>
            <translation>dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>outcome</source>
            <translation>resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round</source>
            <translation>Añadir una ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>add a round</source>
            <translation>añadir una ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar, with its rehearsals</source>
            <translation>A mi calendario, con sus ensayos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>calendar</source>
            <translation>calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Remove the round</source>
            <translation>Quitar la ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>somebody new</source>
            <translation>alguien nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>{name}, {firm}</source>
            <translation>{name}, {firm}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>as a bar</source>
            <translation>como barra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>through to the next round</source>
            <translation>a la siguiente ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not this one</source>
            <translation>esta vez no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>you stepped back</source>
            <translation>te retiraste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>an offer</source>
            <translation>una oferta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No answer yet: {question}</source>
            <translation>Aún sin respuesta: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What the rounds so far show. Counts of things, never of you.</source>
            <translation>Lo que muestran las rondas hasta ahora. Se cuentan cosas, nunca a ti.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No round has been held yet.</source>
            <translation>Aún no ha habido ninguna ronda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>After the first one, five minutes of debrief fill this page.</source>
            <translation>Tras la primera, cinco minutos de balance llenan esta página.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Where rounds end</source>
            <translation>Dónde acaban las rondas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Which examples land</source>
            <translation>Qué ejemplos calan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Questions that recur</source>
            <translation>Preguntas que se repiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What you learned</source>
            <translation>Lo que aprendiste</translation>
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
                <numerusform>{n} vez</numerusform>
                <numerusform>{n} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Round with</source>
            <translation>Ronda con</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Held</source>
            <translation>Hechas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they went on</source>
            <translation>Cómo siguieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they landed</source>
            <translation>Cómo calaron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Asked</source>
            <translation>Veces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>By</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Last</source>
            <translation>Última</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: went on · open: ended · hatched: waiting</source>
            <translation>lleno: siguió · vacío: terminó · rayado: en espera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: landed · hatched: partly · open: did not</source>
            <translation>lleno: caló · rayado: en parte · vacío: no caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No example was told yet.</source>
            <translation>Aún no se ha contado ningún ejemplo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>asked more than once, over all rounds</source>
            <translation>hechas más de una vez, en todas las rondas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No question came twice yet.</source>
            <translation>Aún no se ha repetido ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>in your words, and questions you had no answer to</source>
            <translation>con tus palabras, y preguntas para las que no tenías respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Nothing noted yet.</source>
            <translation>Aún no hay nada apuntado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>waiting for an answer</source>
            <translation>en espera de respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>did not land</source>
            <translation>no caló</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not noted</source>
            <translation>sin apuntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Waiting for the answer</source>
            <translation>A la espera de la respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Not applied</source>
            <translation>Sin candidatura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No round yet</source>
            <translation>Aún ninguna ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closes {day}</source>
            <translation>cierra el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} lines not sorted</source>
            <translation>
                <numerusform>{n} línea sin clasificar</numerusform>
                <numerusform>{n} líneas sin clasificar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} pages done</source>
            <translation>
                <numerusform>{n} página hecha</numerusform>
                <numerusform>{n} páginas hechas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Declined</source>
            <translation>Rechazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No reply</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Went on</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Closed</source>
            <translation>Cerradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>promised {day}</source>
            <translation>dijeron {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no day was named</source>
            <translation>no se dijo ningún día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no word</source>
            <translation>sin noticias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{open} of {all} musts open</source>
            <translation>{open} de {all} exigidos abiertos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>via {source}</source>
            <translation>por {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No opportunities yet.</source>
            <translation>Aún ninguna oportunidad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste the posting you want to answer; its requirements are read on this computer.</source>
            <translation>Pega el anuncio al que quieres responder; sus requisitos se leen en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>The next gate comes first.</source>
            <translation>El próximo filtro va primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste a posting</source>
            <translation>Pegar un anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>In play</source>
            <translation>En juego</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Looking</source>
            <translation>Mirando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Choose an opportunity first.</source>
            <translation>Elige antes una oportunidad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>removed “{name}”</source>
            <translation>eliminación de «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Removed “{name}”. Ctrl Z brings it back.</source>
            <translation>Se quitó «{name}». Ctrl Z la devuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>What you keep</source>
            <translation>Lo que te queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Employer and post</source>
            <translation>Empresa y puesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Next</source>
            <translation>Lo siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Ready?</source>
            <translation>¿Listo?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>paste a posting</source>
            <translation>pegar un anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Set an outcome</source>
            <translation>Poner un resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Signals</source>
            <translation>Señales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>{name} · {span}</source>
            <translation>{name} · {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>This opportunity is no longer here.</source>
            <translation>Esta oportunidad ya no está aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Redo brings it back.</source>
            <translation>Rehacer la devuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How did it end?</source>
            <translation>¿Cómo acabó?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How it ended</source>
            <translation>Cómo acabó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Day of the answer</source>
            <translation>Día de la respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words</source>
            <translation>Con sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What to do now</source>
            <translation>Qué hacer ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>up to three; none is a duty</source>
            <translation>hasta tres; ninguna es obligatoria</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Why it ended</source>
            <translation>Por qué acabó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What you keep from it</source>
            <translation>Lo que te llevas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, outcome</source>
            <translation>{employer}, resultado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the first thing</source>
            <translation>Hacer la primera cosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the second thing</source>
            <translation>Hacer la segunda cosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the third thing</source>
            <translation>Hacer la tercera cosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, {type}</source>
            <translation>{employer}, {type}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what they said</source>
            <translation>texto de lo que dijeron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what you keep</source>
            <translation>texto de lo que te llevas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>outcome of {employer}</source>
            <translation>resultado de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>closed {employer}</source>
            <translation>cierre de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words, if they said any</source>
            <translation>Con sus palabras, si dijeron algo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>And the opportunity</source>
            <translation>Y la oportunidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>what you prepared stays yours</source>
            <translation>lo que preparaste sigue siendo tuyo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>It stays open</source>
            <translation>Sigue abierta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>One line you keep for the next one</source>
            <translation>Una línea que guardas para la próxima</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Nothing is known yet, and that is allowed.</source>
            <translation>Aún no se sabe nada, y no pasa nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Choose one when you hear; a day without news is not an answer.</source>
            <translation>Elige una cuando lo sepas; un día sin noticias no es una respuesta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{n}  {words}</source>
            <translation>{n}  {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>opened {employer} again</source>
            <translation>reapertura de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>do it</source>
            <translation>hacerlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Say first how it ended.</source>
            <translation>Di antes cómo acabó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>How it came</source>
            <translation>Cómo llegó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>A separate technical round</source>
            <translation>Una ronda técnica aparte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>technical round</source>
            <translation>ronda técnica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>added a recruiter you know</source>
            <translation>reclutador conocido añadido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>The post</source>
            <translation>El puesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>private, never printed</source>
            <translation>privado, nunca se imprime</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Anything worth keeping</source>
            <translation>Cualquier cosa que valga la pena guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Days and hours</source>
            <translation>Días y horas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Their reference</source>
            <translation>Su referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Through somebody</source>
            <translation>Por alguien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Applied direct</source>
            <translation>Directa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>No technical round</source>
            <translation>Sin ronda técnica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Technical round</source>
            <translation>Ronda técnica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>typing about {name}</source>
            <translation>texto sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Each recruiter you talk to appears here.</source>
            <translation>Cada reclutador con quien hablas aparece aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>What they fill, and how to reach them</source>
            <translation>Qué cubre y cómo contactar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Last contact</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>A recruiter who liked you may call again.</source>
            <translation>Un reclutador a quien gustaste puede volver a llamar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Shown</source>
            <translation>Se muestran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Name of a new person</source>
            <translation>Nombre de una persona nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Works for</source>
            <translation>Trabaja para</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters {n}</source>
            <translation>Reclutadores {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone {n}</source>
            <translation>Todos {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Touch now</source>
            <translation>Escribir ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Met at interviews, not recruiters</source>
            <translation>Conocidos en entrevistas, no reclutadores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Choose a person first.</source>
            <translation>Elige antes una persona.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Their name, then Enter</source>
            <translation>Su nombre, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Write the note</source>
            <translation>Escribir la nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>write</source>
            <translation>escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Another day for the next touch</source>
            <translation>Otro día para el próximo contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>another date</source>
            <translation>otra fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Let it rest</source>
            <translation>Dejar en pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>let it rest</source>
            <translation>dejar en pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>add</source>
            <translation>añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Remove this person</source>
            <translation>Quitar a esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>remove</source>
            <translation>quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add people from a contact file</source>
            <translation>Añadir personas de un archivo de contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everybody as a contact file</source>
            <translation>Todos como archivo de contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>added {name}</source>
            <translation>{name}, persona añadida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters</source>
            <translation>Reclutadores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read {day} · text kept as it was</source>
            <translation>Leído el {day} · texto conservado tal cual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Select words, then R makes them a requirement.</source>
            <translation>Selecciona palabras y R las convierte en requisito.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Add a line</source>
            <translation>Añadir línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not one</source>
            <translation>No lo es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge up</source>
            <translation>Unir arriba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not a requirement</source>
            <translation>No es un requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>not one</source>
            <translation>no lo es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Split at “and” or a comma</source>
            <translation>Dividir en «y» o en una coma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>split</source>
            <translation>dividir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge with the line above</source>
            <translation>Unir con la línea de arriba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>merge</source>
            <translation>unir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Requirement from the selected words</source>
            <translation>Requisito con las palabras seleccionadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>from selection</source>
            <translation>de la selección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Short label</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Next kind: technical, experience, qualification …</source>
            <translation>Clase siguiente: técnico, experiencia, titulación…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide the duties</source>
            <translation>Mostrar u ocultar las funciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide what was left out</source>
            <translation>Mostrar u ocultar lo omitido</translation>
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
                <numerusform>{n} pregunta</numerusform>
                <numerusform>{n} preguntas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>typing about a question</source>
            <translation>texto sobre una pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>What they may ask, and what you may.</source>
            <translation>Lo que pueden preguntar, y lo que puedes preguntar tú.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>A question of your own</source>
            <translation>Una pregunta tuya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>No question fits.</source>
            <translation>Ninguna pregunta encaja.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose less above, or write one of your own.</source>
            <translation>Elige menos arriba, o escribe una tuya.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Your question, then Enter</source>
            <translation>Tu pregunta, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose a question first.</source>
            <translation>Elige antes una pregunta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>say it</source>
            <translation>decirla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Turn to the other bank</source>
            <translation>Pasar al otro banco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>the other bank</source>
            <translation>el otro banco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Remove your own question</source>
            <translation>Quitar tu propia pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Recording, only on this computer.</source>
            <translation>Grabando, solo en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Due</source>
            <translation>Para hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No story is written yet. The first one takes about five minutes.</source>
            <translation>Aún no hay ninguna historia escrita. La primera lleva unos cinco minutos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No facts are written down yet. The Facts tab of the opportunity holds them.</source>
            <translation>Aún no hay datos apuntados. Están en la pestaña Datos de la oportunidad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No must-have has a story behind it yet. Coverage shows which.</source>
            <translation>Ningún exigido tiene aún una historia detrás. Cobertura muestra cuáles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{at} of {count} · {reader}</source>
            <translation>{at} de {count} · {reader}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Nothing is recorded.</source>
            <translation>No hay nada grabado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>For {name}, {day}</source>
            <translation>Para {name}, {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} more are firm and rest.</source>
            <translation>
                <numerusform>{n} más está firme y descansa.</numerusform>
                <numerusform>{n} más están firmes y descansan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} left out by you.</source>
            <translation>
                <numerusform>{n} omitida por ti.</numerusform>
                <numerusform>{n} omitidas por ti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} musts have no story yet.</source>
            <translation>
                <numerusform>{n} exigido aún no tiene historia.</numerusform>
                <numerusform>{n} exigidos aún no tienen historia.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No interview is coming. Stories can be said.</source>
            <translation>No hay ninguna entrevista cerca. Las historias se pueden ensayar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>It changes when Greenroom is opened the next time. Your own texts stay as they are.</source>
            <translation>Cambia la próxima vez que se abra Greenroom. Tus textos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where the meaning pack is installed, examples told in other words are found too. It works on this computer. Without it, words alone are compared.</source>
            <translation>Donde está instalado el paquete de significado, también se encuentran ejemplos contados con otras palabras. Funciona en este ordenador. Sin él, solo se comparan palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Spoken seconds are estimated with it. Most people speak 120 to 160 words a minute.</source>
            <translation>Con él se estiman los segundos hablados. La mayoría dice de 120 a 160 palabras por minuto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything is in this one folder: copy it, back it up, delete it. Nothing is sent anywhere.</source>
            <translation>Todo está en esta única carpeta: cópiala, guárdala, bórrala. No se envía nada a ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A passphrase makes the file, its backups and unsaved typing unreadable for others who use this computer or find a copy. Nobody can open it without, and nobody can bring it back.</source>
            <translation>Una frase de contraseña hace ilegibles el archivo, sus copias y lo escrito sin guardar para quien use este ordenador o encuentre una copia. Nadie puede abrirlo sin ella, y nadie puede recuperarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A checked copy is made whenever something changed, and the older ones are thinned. Back in one click.</source>
            <translation>Se hace una copia comprobada cuando algo cambia, y las más antiguas se van reduciendo. Vuelves con un clic.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Delete the folder yourself if you no longer want it. Nothing of it lies anywhere else.</source>
            <translation>Borra la carpeta tú cuando ya no la quieras. No queda nada en ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Words and paper</source>
            <translation>Palabras y papel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Short fades</source>
            <translation>Fundidos cortos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>The language changes when Greenroom is opened the next time.</source>
            <translation>El idioma cambia la próxima vez que se abra Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Single letters and digits are keys</source>
            <translation>Letras y cifras sueltas como teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Letters in the matrix</source>
            <translation>Letras en la matriz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Keys and shapes</source>
            <translation>Teclas y formas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Also by meaning</source>
            <translation>También por significado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace, words a minute</source>
            <translation>Tu ritmo, palabras por minuto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Speaking</source>
            <translation>Al hablar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Removing Greenroom leaves this folder where it is.</source>
            <translation>Quitar Greenroom deja esta carpeta donde está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where it is kept</source>
            <translation>Dónde se guarda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>words a minute</source>
            <translation>palabras por minuto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>If you leave</source>
            <translation>Si te vas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A system high-contrast theme goes before all three.</source>
            <translation>Un tema de alto contraste del sistema va antes que los tres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything grows with it. Ctrl + and Ctrl − work on every page.</source>
            <translation>Todo crece con él. Ctrl + y Ctrl − funcionan en cada página.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Two fades of a tenth of a second. Nothing else moves.</source>
            <translation>Dos fundidos de una décima de segundo. Nada más se mueve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>They never act while you type. F1 lists the keys of every page.</source>
            <translation>Nunca actúan mientras escribes. F1 muestra las teclas de cada página.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Shapes</source>
            <translation>Formas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>E, N and T stand beside the shapes for exact, near and transfer.</source>
            <translation>E, N y T aparecen junto a las formas de exacta, cercana y traslado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace</source>
            <translation>Tu ritmo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nearest to the boss wins; the older word is kept.</source>
            <translation>Manda lo más cercano al jefe; lo anterior se conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>added “{signal}”</source>
            <translation>señal añadida: «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nothing heard yet.</source>
            <translation>Aún no has oído nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>On the next call ask: which two points does the manager come back to?</source>
            <translation>En la próxima llamada pregunta: ¿a qué dos puntos vuelve siempre el responsable?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>By whom</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>From the boss</source>
            <translation>Del jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard</source>
            <translation>Añadir lo que oíste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Who said it</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>their very words</source>
            <translation>sus mismas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>All {n}</source>
            <translation>Todo {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check {n}</source>
            <translation>Por comprobar {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected {n}</source>
            <translation>Corregidas {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>how to ask about “{signal}”</source>
            <translation>cómo preguntar por «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard first.</source>
            <translation>Añade antes lo que oíste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected</source>
            <translation>Corregidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What you heard, then Enter</source>
            <translation>Lo que oíste, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager confirms it</source>
            <translation>El responsable lo confirma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager says otherwise</source>
            <translation>El responsable dice otra cosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Drop it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by asking</source>
            <translation>Comprobar preguntando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>ask</source>
            <translation>preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by listening</source>
            <translation>Comprobar escuchando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>listen</source>
            <translation>escuchar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Leave it unchecked</source>
            <translation>Dejar sin comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>leave</source>
            <translation>dejar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The posting</source>
            <translation>El anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>My guess</source>
            <translation>Suposición mía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>anybody</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>No interview has a date. Greenroom still helps: write one example, or sort a posting.</source>
            <translation>Ninguna entrevista tiene fecha. Greenroom ayuda igual: escribe un ejemplo o clasifica un anuncio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue at {code}, {title}</source>
            <translation>Seguir en {code}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue preparing</source>
            <translation>Seguir preparando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>continue</source>
            <translation>seguir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>See the brief</source>
            <translation>Ver el dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Start action {n}</source>
            <translation>Empezar la acción {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>start an action</source>
            <translation>empezar una acción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Prepare the next round</source>
            <translation>Preparar la próxima ronda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>the day you set</source>
            <translation>el día que pusiste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>next touch of {name}</source>
            <translation>próximo contacto con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>let {name} rest</source>
            <translation>pausa con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>noted a contact with {name}</source>
            <translation>contacto apuntado con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>private note about {name}</source>
            <translation>nota privada sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>what {name} does</source>
            <translation>lo que hace {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>put forward by {name}</source>
            <translation>presentación por {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>took out what {name} put forward</source>
            <translation>presentación por {name} quitada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>removed {name}</source>
            <translation>eliminación de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>Removed {name}. Ctrl Z brings them back.</source>
            <translation>Se quitó a {name}. Ctrl Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose a contact file</source>
            <translation>Elegir un archivo de contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>people from “{file}”</source>
            <translation>personas de «{file}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} people added.</source>
            <translation>
                <numerusform>{n} persona añadida.</numerusform>
                <numerusform>{n} personas añadidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} were here already.</source>
            <translation>
                <numerusform>{n} ya estaba aquí.</numerusform>
                <numerusform>{n} ya estaban aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Save everybody as a contact file</source>
            <translation>Guardar a todos como archivo de contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{name}.vcf</source>
            <translation>{name}.vcf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Written: {file}.</source>
            <translation>Escrito: {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{added} {left}</source>
            <translation>{added} {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>“{file}” could not be read.</source>
            <translation>No se pudo leer «{file}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose another.</source>
            <translation>Elige otro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Your people are kept here.</source>
            <translation>Tus personas se conservan aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not written yet</source>
            <translation>aún sin escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{day}, {how}</source>
            <translation>{day}, {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>say thank you</source>
            <translation>dar las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for tips</source>
            <translation>pedir consejos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them how it went</source>
            <translation>contarle cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>close politely</source>
            <translation>cerrar con cortesía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for feedback</source>
            <translation>pedir su opinión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>keep in touch</source>
            <translation>seguir en contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>send papers</source>
            <translation>enviar papeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them what changed</source>
            <translation>contarle qué cambió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>last contact {when}</source>
            <translation>último contacto {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>next {when}</source>
            <translation>próximo {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>agency</source>
            <translation>agencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in-house</source>
            <translation>de la empresa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>works for them on site</source>
            <translation>trabaja allí para la empresa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>on their own</source>
            <translation>por su cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>recruiter, not known for whom</source>
            <translation>reclutador, no se sabe para quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not a recruiter</source>
            <translation>no es reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>video</source>
            <translation>vídeo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in person</source>
            <translation>en persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>message</source>
            <translation>mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{letter}.</source>
            <translation>{letter}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>interview, {time}</source>
            <translation>entrevista, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, first of two</source>
            <translation>recordatorio, 1 de 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, second of two</source>
            <translation>recordatorio, 2 de 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n} signals: {confirmed} confirmed, {corrected} corrected, {open} open.</source>
            <translation>
                <numerusform>{n} señal; confirmadas: {confirmed}, corregidas: {corrected}, abiertas: {open}.</numerusform>
                <numerusform>{n} señales; confirmadas: {confirmed}, corregidas: {corrected}, abiertas: {open}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>80 words or fewer; at most every 90 days unless there is news.</source>
            <translation>80 palabras o menos; como mucho cada 90 días, salvo que haya novedades.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How much they liked you, 1 little to 5 a lot</source>
            <translation>Cuánto le gustaste, de 1 poco a 5 mucho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Note sent</source>
            <translation>Nota enviada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What they fill</source>
            <translation>Qué puestos cubre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How they are</source>
            <translation>Cómo es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>A better fit would be</source>
            <translation>Encajaría mejor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Firm</source>
            <translation>Compañía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Paid by</source>
            <translation>Le paga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Private remarks</source>
            <translation>Comentarios privados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Rest</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Day of the next touch</source>
            <translation>Día del próximo contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you</source>
            <translation>Lo que hablasteis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Not said</source>
            <translation>Sin decir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Card</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Together</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you, then Enter</source>
            <translation>Lo que hablasteis, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>For you alone</source>
            <translation>Solo para ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>private, never printed or exported</source>
            <translation>privado, nunca se imprime ni se exporta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n}</source>
            <translation>{n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>No day is set. T sets one.</source>
            <translation>No hay día puesto. T pone uno.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>no channel</source>
            <translation>sin medio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Employer they put you forward to</source>
            <translation>Empresa a la que te presentó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Post they put you forward for</source>
            <translation>Puesto para el que te presentó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you agreed</source>
            <translation>aceptaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you had not agreed</source>
            <translation>no habías aceptado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Put you forward</source>
            <translation>Te presentó a</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>post, then Enter</source>
            <translation>puesto, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Take out “{record}”</source>
            <translation>Quitar «{record}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>{who} put you forward for it too.</source>
            <translation>{who} también te presentó para eso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Two agencies on one post can end it. Ask both to agree.</source>
            <translation>Dos agencias para un mismo puesto pueden acabar con todo. Pide a ambas que se pongan de acuerdo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/deciding_list.py" />
            <source>Requirements</source>
            <translation>Requisitos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} found</source>
            <translation>
                <numerusform>{n} encontrado</numerusform>
                <numerusform>{n} encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>No requirements found</source>
            <translation>No se encontraron requisitos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{found}, {count} to sort</source>
            <translation>{found}, {count} por clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>More than eight musts. Which of these would lose you the place if it were a no?</source>
            <translation>Más de ocho exigidos. ¿Cuáles te costarían el puesto si fueran un no?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties, {n} lines.</source>
            <translation>
                <numerusform>Funciones, {n} línea.</numerusform>
                <numerusform>Funciones, {n} líneas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Left out as not asked of you: {lines}.</source>
            <translation>Omitidas porque no se te piden: {lines}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Hide</source>
            <translation>{what} Ocultar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Show</source>
            <translation>{what} Mostrar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>lines {lines}</source>
            <translation>
                <numerusform>línea {lines}</numerusform>
                <numerusform>líneas {lines}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} of your own</source>
            <translation>
                <numerusform>{n} tuya</numerusform>
                <numerusform>{n} tuyas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>would a no lose you the place?</source>
            <translation>¿un no te costaría el puesto?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Not sorted yet</source>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>count for nothing until you decide</source>
            <translation>no cuentan hasta que decidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties</source>
            <translation>Funciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>key 1 makes one a must</source>
            <translation>la tecla 1 la hace exigida</translation>
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
            <translation>Anuncios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Read it</source>
            <translation>Leerlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Without a posting</source>
            <translation>Sin anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Choose a posting</source>
            <translation>Elegir un anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>It is being read.</source>
            <translation>Se está leyendo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>read a posting</source>
            <translation>lectura de un anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>added an opportunity</source>
            <translation>oportunidad añadida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Employer (you can add it later)</source>
            <translation>Empresa (puedes añadirla después)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting here, or drop a file on it</source>
            <translation>Pega aquí el anuncio, o suelta un archivo encima</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>There is nothing to read yet.</source>
            <translation>Aún no hay nada que leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting, or choose a file.</source>
            <translation>Pega el anuncio, o elige un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>Marked in the text: musts, wishes, not sorted yet</source>
            <translation>Marcados en el texto: exigidos, deseados, sin clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>not sorted yet</source>
            <translation>sin clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>made a requirement of selected words</source>
            <translation>requisito con las palabras seleccionadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as must</source>
            <translation>línea como exigida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as wish</source>
            <translation>línea como deseada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>left out a line</source>
            <translation>línea omitida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>split a line</source>
            <translation>división de una línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>changed the kind of a line</source>
            <translation>cambio de clase de una línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>merged two lines</source>
            <translation>unión de dos líneas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Choose a line first.</source>
            <translation>Elige antes una línea.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>There is no “and”, comma or semicolon to split at.</source>
            <translation>No hay «y», coma ni punto y coma donde dividir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Select words in the posting first.</source>
            <translation>Selecciona antes palabras del anuncio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>took every passage</source>
            <translation>todos los pasajes tomados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>moved a line</source>
            <translation>línea movida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}.</source>
            <translation>Ya no está: {named}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>New in this reading.</source>
            <translation>Nuevo en esta lectura.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting does not say this any more; kept as your work.</source>
            <translation>El anuncio ya no lo dice; se conserva como trabajo tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: {what}. What you decided was kept.</source>
            <translation>Leído otra vez: {what}. Lo que decidiste se conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: nothing is new. What you decided was kept.</source>
            <translation>Leído otra vez: no hay nada nuevo. Lo que decidiste se conserva.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}; and {n} more.</source>
            <translation>
                <numerusform>Ya no está: {named}; y {n} más.</numerusform>
                <numerusform>Ya no están: {named}; y {n} más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} new</source>
            <translation>
                <numerusform>{n} nuevo</numerusform>
                <numerusform>{n} nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} reworded</source>
            <translation>
                <numerusform>{n} reformulado</numerusform>
                <numerusform>{n} reformulados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} gone</source>
            <translation>
                <numerusform>{n} desaparecido</numerusform>
                <numerusform>{n} desaparecidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} kept though they are gone</source>
            <translation>
                <numerusform>{n} conservado aunque ya no está</numerusform>
                <numerusform>{n} conservados aunque ya no están</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting says now: “{words}”. Yours was kept.</source>
            <translation>El anuncio dice ahora: «{words}». Se conservó lo tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Reworded; it was “{words}”.</source>
            <translation>Reformulado; era «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Coverage stays empty and says that there are no requirements yet. It never says you have no gaps.</source>
            <translation>Cobertura queda vacía y dice que aún no hay requisitos. Nunca dice que no tienes lagunas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>{n} passages to go through with 1, 2 and 0.</source>
            <translation>
                <numerusform>{n} pasaje para repasar con 1, 2 y 0.</numerusform>
                <numerusform>{n} pasajes para repasar con 1, 2 y 0.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>1  Select words on the left and press R</source>
            <translation>1  Selecciona palabras a la izquierda y pulsa R</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>They become a must until you say otherwise.</source>
            <translation>Pasan a ser exigidas hasta que digas otra cosa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Take every passage</source>
            <translation>Tomar todos los pasajes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>2  Take every passage as not sorted yet</source>
            <translation>2  Tomar todos los pasajes sin clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>3  Type one yourself</source>
            <translation>3  Escribir uno tú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Something said on the phone counts too.</source>
            <translation>Lo que te dijeron por teléfono también cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>What you can do</source>
            <translation>Qué puedes hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Make it a requirement</source>
            <translation>Hacerlo requisito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Until then</source>
            <translation>Hasta entonces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>A line of your own</source>
            <translation>Una línea tuya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>What they ask for, then Enter</source>
            <translation>Lo que piden, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>labelled a line</source>
            <translation>nombre de una línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>added a line</source>
            <translation>línea añadida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · line {line}</source>
            <translation>{kind} · línea {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>technical</source>
            <translation>técnico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>experience</source>
            <translation>experiencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>qualification</source>
            <translation>titulación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>behaviour</source>
            <translation>comportamiento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>culture</source>
            <translation>cultura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · added by you</source>
            <translation>{kind} · añadido por ti</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>Not sorted</source>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>unsure: {why}</source>
            <translation>dudoso: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{level}: {name}</source>
            <translation>{level}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/text.py" />
            <source>The posting, as it was read</source>
            <translation>El anuncio, tal como se leyó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>the example of a question</source>
            <translation>el ejemplo de una pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>what to rehearse</source>
            <translation>qué ensayar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question of your own</source>
            <translation>una pregunta tuya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>removed “{question}”</source>
            <translation>eliminación de «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question to ask</source>
            <translation>una pregunta para hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>an answer you got</source>
            <translation>una respuesta que te dieron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>Questions of the bank stay; only your own can be removed.</source>
            <translation>Las preguntas del banco se quedan; solo puedes quitar las tuyas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>It stands on that list already.</source>
            <translation>Ya está en esa lista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>#{tag}</source>
            <translation>#{tag}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>mark {mark} of 3</source>
            <translation>marca {mark} de 3</translation>
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
                <numerusform>hecha {n} vez</numerusform>
                <numerusform>hecha {n} veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} answers</source>
            <translation>
                <numerusform>{n} respuesta</numerusform>
                <numerusform>{n} respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>answer kept</source>
            <translation>respuesta guardada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>to rehearse</source>
            <translation>para ensayar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Your own</source>
            <translation>Tuyas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which questions</source>
            <translation>Qué preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Find a question</source>
            <translation>Buscar una pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>They may ask</source>
            <translation>Te pueden preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>You may ask</source>
            <translation>Puedes preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>words in it, or in your answer</source>
            <translation>palabras suyas, o de tu respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which of them</source>
            <translation>Cuáles de ellas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>What it tests</source>
            <translation>Qué pone a prueba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>your own</source>
            <translation>tuyas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>with an answer</source>
            <translation>con respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked before</source>
            <translation>ya preguntadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>never said aloud</source>
            <translation>nunca dichas en voz alta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>for anybody</source>
            <translation>para cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>every group</source>
            <translation>todos los grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>whatever it tests</source>
            <translation>ponga a prueba lo que sea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>any tag</source>
            <translation>cualquier etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>An answer becomes a signal of whoever gave it, if you say what it is about.</source>
            <translation>Una respuesta se vuelve señal de quien la dio, si dices de qué trata.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>The question in your words</source>
            <translation>La pregunta con tus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>with commas between</source>
            <translation>separadas por comas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Best answer so far</source>
            <translation>Tu mejor respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Example to tell</source>
            <translation>Ejemplo para contar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>put it among the rehearsals</source>
            <translation>ponerla entre los ensayos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Ask it at</source>
            <translation>Hacerla en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Put it on that list</source>
            <translation>Ponerla en esa lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Its debrief</source>
            <translation>Su balance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Debrief at {employer}</source>
            <translation>Balance en {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered at {where}</source>
            <translation>Qué respondieron en {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered, then Enter</source>
            <translation>Qué respondieron, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What the answer is about</source>
            <translation>De qué trata la respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>your own question</source>
            <translation>pregunta tuya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>about {n} s</source>
            <translation>unos {n} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>the answer goes to: {where}</source>
            <translation>la respuesta va a: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>yours, in your words</source>
            <translation>con tus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Really asked</source>
            <translation>Preguntada de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Answers received</source>
            <translation>Respuestas recibidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>No interview is coming.</source>
            <translation>No hay ninguna entrevista cerca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>you learn: {what}</source>
            <translation>tú averiguas: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>they are after: {what}</source>
            <translation>lo que buscan: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Not yet, as far as your debriefs say.</source>
            <translation>Aún no, según tus balances.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>You have not asked it yet.</source>
            <translation>Aún no la has hecho.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>as: {words}</source>
            <translation>como: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>keep it, no signal</source>
            <translation>guardar, sin señal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>It stands among the signals.</source>
            <translation>Está entre las señales.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>marked “{name}”</source>
            <translation>marca de «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>greenroom</source>
            <translation>greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>left out “{name}”</source>
            <translation>«{name}» omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>Say it first: Space starts the clock.</source>
            <translation>Dilo antes: Espacio pone el reloj en marcha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>deleted a recording</source>
            <translation>grabación borrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>There is nothing to leave out.</source>
            <translation>No hay nada que omitir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>put back what was left out</source>
            <translation>recuperado lo omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>Way of asking</source>
            <translation>Forma de preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>one probe after each answer</source>
            <translation>una repregunta tras cada respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>a vague question among them</source>
            <translation>una pregunta vaga entre ellas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>record my voice, only here</source>
            <translation>grabar mi voz, solo aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>mark, next question</source>
            <translation>marcar, pregunta siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start or stop</source>
            <translation>Empezar o parar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>start, stop</source>
            <translation>empezar, parar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>One hint</source>
            <translation>Una pista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>one hint</source>
            <translation>una pista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Count a filler</source>
            <translation>Contar una muletilla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>a filler</source>
            <translation>una muletilla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>again</source>
            <translation>otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Show the whole text</source>
            <translation>Mostrar el texto completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Yes, I did what I noted</source>
            <translation>Sí, hice lo que apunté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Not yet: keep the note</source>
            <translation>Aún no: conservar el apunte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Play what was recorded</source>
            <translation>Escuchar lo grabado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Record my voice, or not</source>
            <translation>Grabar mi voz, o no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Hide or show the clock</source>
            <translation>Ocultar o mostrar el reloj</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Edit the example</source>
            <translation>Editar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>edit the example</source>
            <translation>editar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave this one out for this interview</source>
            <translation>Omitir este para esta entrevista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Put back what was left out</source>
            <translation>Recuperar lo omitido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The year’s days into my calendar</source>
            <translation>Los días del año a mi calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave, keeping the place</source>
            <translation>Salir, guardando el sitio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>leave, keeps its place</source>
            <translation>salir, guarda el sitio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The cues are shown already.</source>
            <translation>Las palabras clave ya están a la vista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The clock stands: Space starts it.</source>
            <translation>El reloj está parado: Espacio lo pone en marcha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Mark {n}</source>
            <translation>Marca {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} answers, {minutes} min</source>
            <translation>
                <numerusform>{n} respuesta, {minutes} min</numerusform>
                <numerusform>{n} respuestas, {minutes} min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due. Rest is part of it.</source>
            <translation>No toca nada. El descanso también cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>weak ones only</source>
            <translation>solo lo flojo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>once more, some hours later</source>
            <translation>otra vez, unas horas después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>the five-minute card</source>
            <translation>la tarjeta de cinco minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due until {day}. Rest is part of it.</source>
            <translation>No toca nada hasta el {day}. El descanso también cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Today, {day}</source>
            <translation>Hoy, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>what is due then</source>
            <translation>lo que toque entonces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>calm page only</source>
            <translation>solo la página de calma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{span} to go</source>
            <translation>faltan {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} more days</source>
            <translation>
                <numerusform>{n} día más</numerusform>
                <numerusform>{n} días más</numerusform>
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
            <translation>Aún no hay nada escrito para ella. Tu mejor respuesta se puede guardar en Preguntas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>You have a note for this: {note}</source>
            <translation>Tienes un apunte para esto: {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Marked 2 or better on two different days, an answer rests. The marks only order your practice; nobody else sees them.</source>
            <translation>Con una marca de 2 o más en dos días distintos, una respuesta descansa. Las marcas solo ordenan tu práctica; nadie más las ve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Recalling it is the practice; reading it is not.</source>
            <translation>Recordarla es la práctica; leerla no.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Your answer is hidden.</source>
            <translation>Tu respuesta está oculta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>cue words, not sentences</source>
            <translation>palabras clave, no frases</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>The probe</source>
            <translation>La repregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues of “{story}”</source>
            <translation>Claves de «{story}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Not there</source>
            <translation>No salió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>With help</source>
            <translation>Con ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Came back</source>
            <translation>Salió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>one hint: the first word of each part</source>
            <translation>una pista: la primera palabra de cada parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one: take it to a point of yours.</source>
            <translation>No hay respuesta escrita para esta: llévala a un punto tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one yet. Say one, then see what they are after.</source>
            <translation>Aún no hay respuesta escrita para esta. Di una y luego mira qué buscan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Since last time</source>
            <translation>Desde la última vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>What they are after</source>
            <translation>Lo que buscan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No note for this yet.</source>
            <translation>Aún sin apunte para esto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Last time you noted: “{note}”. Did you?</source>
            <translation>La última vez apuntaste: «{note}». ¿Lo hiciste?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>How was it? You are the judge</source>
            <translation>¿Qué tal fue? Juzgas tú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Recorded {time}, only on this computer.</source>
            <translation>Grabado {time}, solo en este ordenador.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{n} pauses of a second or more, the longest {longest} s.</source>
            <translation>
                <numerusform>{n} pausa de un segundo o más, la más larga {longest} s.</numerusform>
                <numerusform>{n} pausas de un segundo o más, la más larga {longest} s.</numerusform>
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
            <translation>{recorded} Ninguna pausa de un segundo o más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Play</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Delete the recording</source>
            <translation>Borrar la grabación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Last time was recorded.</source>
            <translation>La última vez se grabó.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Nothing was heard.</source>
            <translation>No se oyó nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Your time counts all the same.</source>
            <translation>Tu tiempo cuenta igual.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Is the microphone muted? The system may also keep Greenroom from using it.</source>
            <translation>¿Está silenciado el micrófono? El sistema también puede impedir que Greenroom lo use.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{kind} · {limit} s</source>
            <translation>{kind} · {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, due</source>
            <translation>{name}, {limit} segundos, marca {mark} de 3, toca hoy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s longer than last time.</source>
            <translation>
                <numerusform>{n} s más que la última vez.</numerusform>
                <numerusform>{n} s más que la última vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers</source>
            <translation>
                <numerusform>{n} muletilla</numerusform>
                <numerusform>{n} muletillas</numerusform>
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
            <translation>solo titular, 15 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a recruiter asks, 45 to 75 s</source>
            <translation>reclutador, 45 a 75 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a manager asks, 80 to 120 s</source>
            <translation>responsable, 80 a 120 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second questions, one after the other</source>
            <translation>segundas preguntas, una tras otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague questions, you steer</source>
            <translation>preguntas vagas, tú diriges</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>plain facts, quick</source>
            <translation>datos sueltos, rápido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a whole interview, in its order</source>
            <translation>una entrevista entera, en su orden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a must: name the story, first line, 10 s</source>
            <translation>un exigido: nombra la historia, primera línea, 10 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second question</source>
            <translation>segunda pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague question</source>
            <translation>pregunta vaga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>really asked</source>
            <translation>preguntada de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, not said yet</source>
            <translation>{name}, {limit} segundos, aún sin decir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, done today</source>
            <translation>{name}, {limit} segundos, marca {mark} de 3, hecho hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>They ask for: {must}. Which story, and its first line?</source>
            <translation>Piden: {must}. ¿Qué historia, y su primera línea?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>“{story}” in one breath.</source>
            <translation>«{story}» en un aliento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>What changed because of you, and by how much.</source>
            <translation>Qué cambió gracias a ti, y cuánto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>About “{story}”. The reason first.</source>
            <translation>Sobre «{story}». Primero el motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>A vague question: steer to one of your points.</source>
            <translation>Una pregunta vaga: llévala a uno de tus puntos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Short, plain, the same to everybody.</source>
            <translation>Corto, claro, igual para todos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Naming it is enough. Ten seconds.</source>
            <translation>Basta con nombrarla. Diez segundos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>again today</source>
            <translation>otra vez hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>then it rests</source>
            <translation>luego descansa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>next time</source>
            <translation>la próxima vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>The first time you say it.</source>
            <translation>La primera vez que lo dices.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>As long as last time.</source>
            <translation>Igual de largo que la última vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s shorter than last time.</source>
            <translation>
                <numerusform>{n} s menos que la última vez.</numerusform>
                <numerusform>{n} s menos que la última vez.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>last time {time}</source>
            <translation>última vez {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>not said yet</source>
            <translation>aún sin decir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>inside {limit} s</source>
            <translation>dentro de {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>over by {n} s</source>
            <translation>pasa en {n} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Nearly the same words as last time. Change the opening words; keep the points.</source>
            <translation>Casi las mismas palabras que la última vez. Cambia el comienzo; conserva los puntos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{counts}. {advice}</source>
            <translation>{counts}. {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>example and probe</source>
            <translation>ejemplo y repregunta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Tell me about a time like “{story}”.</source>
            <translation>Háblame de una vez como «{story}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, slow: a little more speed helps</source>
            <translation>{n} por minuto, lento: un poco más de ritmo ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute</source>
            <translation>{n} por minuto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, comfortable</source>
            <translation>{n} por minuto, cómodo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, fast: leave pauses</source>
            <translation>{n} por minuto, rápido: deja pausas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers, that is many</source>
            <translation>
                <numerusform>{n} muletilla, es mucho</numerusform>
                <numerusform>{n} muletillas, son muchas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>One past event: your own part, one reason.</source>
            <translation>Un suceso pasado: tu parte, un motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Then one probe.</source>
            <translation>Luego una repregunta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{n} fillers counted by you.</source>
            <translation>
                <numerusform>{n} muletilla contada por ti.</numerusform>
                <numerusform>{n} muletillas contadas por ti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Nothing is due.</source>
            <translation>No toca nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop learning now.</source>
            <translation>Deja ya de estudiar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>The calm page has your first two sentences.</source>
            <translation>La página de calma tiene tus dos primeras frases.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Filler</source>
            <translation>Muletilla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time</source>
            <translation>Un apunte para la próxima</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated</source>
            <translation>Lo que dijiste, escrito o dictado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated, if you like: it counts words and pace.</source>
            <translation>Lo que dijiste, escrito o dictado, si quieres: cuenta palabras y ritmo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop, show the cues</source>
            <translation>Parar, ver las claves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{counted} {recorded}</source>
            <translation>{counted} {recorded}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time, if you like</source>
            <translation>Un apunte para la próxima, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{letter} {word} …</source>
            <translation>{letter} {word} …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Practise anyway</source>
            <translation>Practicar igualmente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Open the calm page</source>
            <translation>Abrir la página de calma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>What a brief is laid out for. Each brief can still be printed otherwise.</source>
            <translation>Para qué papel se compone un dosier. Cada dosier se puede imprimir de otra forma.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>treat “{word}” as “{means}”</source>
            <translation>tratar «{word}» como «{means}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>Paper of the brief</source>
            <translation>Papel del dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>another paper</source>
            <translation>otro papel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>The part of Greenroom that locks libraries is not installed here.</source>
            <translation>La parte de Greenroom que bloquea bibliotecas no está instalada aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Locked.</source>
            <translation>Bloqueada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Not locked.</source>
            <translation>Sin bloquear.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested exact</source>
            <translation>exacta sugerida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested near</source>
            <translation>cercana sugerida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested transfer</source>
            <translation>traslado sugerido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>transfer, not counted by this reader</source>
            <translation>traslado, este lector no lo cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>corrected “{signal}”</source>
            <translation>corrección de «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>how to check “{signal}”</source>
            <translation>cómo comprobar «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>confirmed “{signal}”</source>
            <translation>confirmación de «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>dropped “{signal}”</source>
            <translation>descarte de «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>opened “{signal}” again</source>
            <translation>reapertura de «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>Dropped. It stays in the ledger; Ctrl Z takes that back.</source>
            <translation>Descartada. Sigue en el registro; Ctrl Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>by {who}</source>
            <translation>por {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>before: {words}</source>
            <translation>antes: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>quoted</source>
            <translation>textual</translation>
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
            <translation>Pregunta: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed by the manager</source>
            <translation>informado por el responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed through others</source>
            <translation>informado por otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>last spoke with them “{when}”</source>
            <translation>habló con el jefe por última vez «{when}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Selected</source>
            <translation>Seleccionada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Second-hand, size of gap unknown</source>
            <translation>De segunda mano, distancia desconocida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>It stays on the list until the manager confirms it or corrects it, or you drop it.</source>
            <translation>Sigue en la lista hasta que el responsable la confirme o corrija, o tú la descartes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Used in</source>
            <translation>Se usa en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>rounds to come</source>
            <translation>rondas futuras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Said before</source>
            <translation>Dicho antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>So far</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead</source>
            <translation>Lo que el responsable dice en su lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Open it again</source>
            <translation>Reabrirla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How will you check it?</source>
            <translation>¿Cómo la comprobarás?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>page H3</source>
            <translation>página H3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Listen for it</source>
            <translation>Estar atento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How you will ask it</source>
            <translation>Cómo lo preguntarás</translation>
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
            <translation>{state} por {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>how you work</source>
            <translation>cómo trabajas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>skill</source>
            <translation>habilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Among the top three, {half} no. {n}</source>
            <translation>Entre las tres primeras, {half} n.º {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>The brief: to confirm</source>
            <translation>El dosier: por confirmar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead, then Enter</source>
            <translation>Lo que el responsable dice en su lugar, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{way}  {key}</source>
            <translation>{way}  {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{name} so far</source>
            <translation>{name} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{counts} Counts only; nobody is given a score.</source>
            <translation>{counts} Solo recuentos; no se puntúa a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>“{word}” gives away who told you.</source>
            <translation>«{word}» delata quién te lo dijo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask about the work instead.</source>
            <translation>Pregunta mejor por el trabajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Does not give {name} away.</source>
            <translation>No delata a {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how}, my words</source>
            <translation>{how}, con mis palabras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>first-hand</source>
            <translation>de primera mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>one step away</source>
            <translation>a un paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>two steps away</source>
            <translation>a dos pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>my guess</source>
            <translation>suposición mía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>distance unknown</source>
            <translation>distancia: ¿?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>unchecked</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>corrected</source>
            <translation>corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>dropped</source>
            <translation>descartada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Show: {view}</source>
            <translation>Mostrar: {view}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Next view</source>
            <translation>Vista siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Previous view</source>
            <translation>Vista anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Continue</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Calm page</source>
            <translation>Página de calma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}, {title}</source>
            <translation>Con {name}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}</source>
            <translation>Con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by phone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by video</source>
            <translation>por vídeo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>starts in</source>
            <translation>empieza en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{there} there, {here} here</source>
            <translation>{there} allí, {here} aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>queda alrededor de {n} minuto</numerusform>
                <numerusform>quedan unos {n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Your future manager</source>
            <translation>Sería tu jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Not your future manager</source>
            <translation>No sería tu jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Brief printed</source>
            <translation>Dosier impreso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>No brief printed yet</source>
            <translation>Dosier aún sin imprimir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Waiting for {who}’s answer from the round before.</source>
            <translation>A la espera de la respuesta de {who} de la ronda anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Check the requirements it found</source>
            <translation>Revisar los requisitos que encontró</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Say whom you meet: recruiter, hiring manager, or not known</source>
            <translation>Decir con quién hablas: reclutador, responsable o no se sabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write three examples, with hints beside them</source>
            <translation>Escribir tres ejemplos, con pistas al lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Practise the weak ones aloud</source>
            <translation>Practicar en voz alta lo flojo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Print your brief, one page for a recruiter, two for a manager</source>
            <translation>Imprimir tu dosier: una página para un reclutador, dos para un responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Paste the whole posting, untidy as it is. Greenroom marks what they ask for and shows you every line it was not sure about. You decide what counts.</source>
            <translation>Pega el anuncio entero, tal como esté. Greenroom marca lo que piden y te muestra cada línea de la que no está seguro. Tú decides qué cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Open a sample: {title}, {where}. {summary}</source>
            <translation>Abrir una muestra: {title}, {where}. {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>One folder you can copy, back up or delete. No account. Every change is kept as you type, and Ctrl Z takes it back.</source>
            <translation>Una carpeta que puedes copiar, guardar o borrar. Sin cuenta. Cada cambio se guarda mientras escribes, y Ctrl Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>It is read on this computer; nothing is ever sent.</source>
            <translation>Se lee en este ordenador; nunca se envía nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write an example first</source>
            <translation>Escribir antes un ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Or look around in a sample</source>
            <translation>O mira una muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>its own file; delete it any time</source>
            <translation>en su propio archivo; bórrala cuando quieras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Nothing here yet</source>
            <translation>Aquí aún no hay nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Start with the job you want to talk about.</source>
            <translation>Empieza por el puesto del que quieres hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>What happens next</source>
            <translation>Qué pasa después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>about {n} min</source>
            <translation>unos {n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>The next 20 minutes</source>
            <translation>Los próximos 20 minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>in this order; stop whenever you like</source>
            <translation>en este orden; para cuando quieras</translation>
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
            <translation>nunca dicha aún</translation>
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
            <translation>Empezar: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} have no proof</source>
            <translation>
                <numerusform>de {of} no tiene prueba</numerusform>
                <numerusform>de {of} no tienen prueba</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} done</source>
            <translation>de {of} hechas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>answers still weak</source>
            <translation>
                <numerusform>respuesta aún floja</numerusform>
                <numerusform>respuestas aún flojas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Must-haves</source>
            <translation>Exigidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Rehearsed</source>
            <translation>Ensayado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Open:</source>
            <translation>Abierto:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>about {time} left</source>
            <translation>queda cerca de {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Next:</source>
            <translation>Ahora:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Weakest:</source>
            <translation>Lo más flojo:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>last: {day}</source>
            <translation>última vez: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>nothing said yet</source>
            <translation>nada dicho aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day}</source>
            <translation>Tu balance, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Follow-ups due</source>
            <translation>Seguimientos para hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>How was it at {employer}?</source>
            <translation>¿Qué tal en {employer}?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day} · asked, and you had no answer</source>
            <translation>Tu balance, {day} · preguntada, y no tenías respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Rehearsals due</source>
            <translation>Ensayos para hoy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>about {time}</source>
            <translation>cerca de {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Held, not written down yet</source>
            <translation>Hecho, aún sin apuntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>After that</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>What you learned lately</source>
            <translation>Lo último que aprendiste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>five minutes</source>
            <translation>cinco minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>No interview has a date yet.</source>
            <translation>Aún ninguna entrevista tiene fecha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>There is no such action today.</source>
            <translation>Hoy no hay esa acción.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things {who} told you</source>
            <translation>
                <numerusform>Decide cómo comprobar lo que te dijo {who}</numerusform>
                <numerusform>Decide cómo comprobar {n} cosas que te dijo {who}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>All second-hand, size of gap unknown.</source>
            <translation>
                <numerusform>Es de segunda mano, distancia desconocida.</numerusform>
                <numerusform>Todas de segunda mano, distancia desconocida.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{first}, then {rest}</source>
            <translation>{first}, luego {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest, by {words}.</source>
            <translation>«{story}» es lo más cercano, por {words}.</translation>
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
                <numerusform>{done} de {n} página</numerusform>
                <numerusform>{done} de {n} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{reader}’s view</source>
            <translation>según {reader}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things you heard</source>
            <translation>
                <numerusform>Decide cómo comprobar lo que oíste</numerusform>
                <numerusform>Decide cómo comprobar {n} cosas que oíste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{n} of them are in your top three.</source>
            <translation>
                <numerusform>Una está entre tus tres primeras.</numerusform>
                <numerusform>{n} de ellas están entre tus tres primeras.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Your note: “{note}”.</source>
            <translation>Tu apunte: «{note}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}; there is time for {limit} s.</source>
            <translation>Duró {took} s {day}; hay tiempo para {limit} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The weakest of your stories for this talk.</source>
            <translation>La más floja de tus historias para esta conversación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest.</source>
            <translation>«{story}» es lo más cercano.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Draft ready, {n} words.</source>
            <translation>
                <numerusform>Borrador listo, {n} palabra.</numerusform>
                <numerusform>Borrador listo, {n} palabras.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They promised an answer by {day}. First of two at most.</source>
            <translation>Prometieron responder antes del {day}. Primero de dos como mucho.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Short, and on the same day.</source>
            <translation>Corto, y el mismo día.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two working days before you meet.</source>
            <translation>Dos días laborables antes de verte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two lines: how it went, still keen, what is open.</source>
            <translation>Dos líneas: cómo fue, si sigues con ganas, qué queda abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A polite close; the door stays open.</source>
            <translation>Un cierre cortés; la puerta queda abierta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Accept and thank first, then ask for one sentence.</source>
            <translation>Primero acepta y da las gracias, luego pide una frase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They were told something else.</source>
            <translation>Se les dijo otra cosa.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>quoted, {day}</source>
            <translation>textual, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{employer}, {post}</source>
            <translation>{employer}, {post}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day yet</source>
            <translation>Aún sin día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Thank {who}</source>
            <translation>Dar las gracias a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for tips</source>
            <translation>Pedir consejos a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Report back to {who}</source>
            <translation>Contar a {who} cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Nudge {who}, once</source>
            <translation>Recordárselo a {who}, una vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Close politely with {who}</source>
            <translation>Cerrar con cortesía con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for one sentence</source>
            <translation>Pedir una frase a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Write to {who}</source>
            <translation>Escribir a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Send the papers to {who}</source>
            <translation>Enviar los papeles a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Tell {who} what changed</source>
            <translation>Contar a {who} qué cambió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Note to {who}</source>
            <translation>Nota a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Stop learning now. Your first two sentences are there.</source>
            <translation>Deja ya de estudiar. Ahí están tus dos primeras frases.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Most pages are done and nothing is printed yet.</source>
            <translation>La mayoría de las páginas están hechas y aún no hay nada impreso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Check the way there</source>
            <translation>Comprobar el camino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Place, link, name at the door, water, pen.</source>
            <translation>Lugar, enlace, nombre en la puerta, agua, boli.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Answer {n} questions that can knock you out</source>
            <translation>
                <numerusform>Responder {n} pregunta que puede eliminarte</numerusform>
                <numerusform>Responder {n} preguntas que pueden eliminarte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A slow answer on permission, notice, place or pay can end it early.</source>
            <translation>Responder tarde sobre permiso, preaviso, lugar o sueldo puede acabar con todo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Bridge “{line}”</source>
            <translation>Puente para «{line}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>One of {n} must-haves with nothing behind them.</source>
            <translation>
                <numerusform>Un exigido sin nada detrás.</numerusform>
                <numerusform>Uno de {n} exigidos sin nada detrás.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Say “{story}” aloud</source>
            <translation>Decir «{story}» en voz alta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They put you forward and would like you to do well.</source>
            <translation>Te presentaron y quieren que te vaya bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Go on with “{page}”</source>
            <translation>Seguir con «{page}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The first page that is still open.</source>
            <translation>La primera página que sigue abierta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>You have not said it aloud yet.</source>
            <translation>Aún no la has dicho en voz alta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}.</source>
            <translation>Duró {took} s {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The second and last one.</source>
            <translation>El segundo y último.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day was promised. First of two at most.</source>
            <translation>No se prometió ningún día. Primero de dos como mucho.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}’s answer comes first</source>
            <translation>primero, la respuesta de {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>their answer comes first</source>
            <translation>primero, su respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>in {span}</source>
            <translation>en {span}</translation>
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
            <translation>ddd d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM</source>
            <comment>form of a day</comment>
            <translation>ddd d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{span} ago</source>
            <translation>hace {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} día {h} h</numerusform>
                <numerusform>{n} días {h} h</numerusform>
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
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMM</source>
            <comment>short form of a day</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMMM yyyy</source>
            <comment>form of a day</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMMM</source>
            <comment>form of a day</comment>
            <translation>d MMM</translation>
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
            <translation>{seconds} de {limit} segundos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{most} s</source>
            <translation>{most} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share}%</source>
            <translation>{part} {share} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share} percent</source>
            <translation>{part} {share} por ciento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/choices.py" />
            <source>{name}: {choice}</source>
            <translation>{name}: {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/page_parts.py" />
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>Brought from earlier rounds</source>
            <translation>Traído de rondas anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, number {number}</source>
            <translation>{label}, número {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, from</source>
            <translation>{label}, desde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, to</source>
            <translation>{label}, hasta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, unit</source>
            <translation>{label}, unidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Add the time: a day alone is not kept.</source>
            <translation>Añade la hora: un día solo no se guarda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, place {number}</source>
            <translation>{label}, posición {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{what} ({source})</source>
            <translation>{what} ({source})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Nothing yet.</source>
            <translation>Nada aún.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{message} {fix}</source>
            <translation>{message} {fix}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/factory.py" />
            <source>Draft the note</source>
            <translation>Redactar la nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No headline yet.</source>
            <translation>Aún sin titular.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>answer to “{line}”</source>
            <translation>respuesta a «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>proof for “{line}”</source>
            <translation>prueba para «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Answer to: {line}</source>
            <translation>Respuesta a: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence for: {line}</source>
            <translation>Una frase para: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence</source>
            <translation>Una frase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Example for: {line}</source>
            <translation>Ejemplo para: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>How it proves: {line}</source>
            <translation>Cómo lo prueba: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>no example yet</source>
            <translation>aún sin ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>As a recruiter hears it</source>
            <translation>Como lo oye un reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No musts yet. Mark them on the posting first.</source>
            <translation>Aún sin exigidos. Márcalos antes en el anuncio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>A question of your own, then Enter</source>
            <translation>Una pregunta tuya, y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>No examples yet. Ctrl 3 writes the first one.</source>
            <translation>Aún sin ejemplos. Ctrl 3 escribe el primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Find an example</source>
            <translation>Buscar un ejemplo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>{n} questions chosen</source>
            <translation>
                <numerusform>{n} pregunta elegida</numerusform>
                <numerusform>{n} preguntas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Move up: {question}</source>
            <translation>Subir: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>{about} · {who} · {distance}</source>
            <translation>{about} · {who} · {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>How to check: {signal}</source>
            <translation>Cómo comprobar: {signal}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>No lines yet. Paste the posting above, or add them by hand.</source>
            <translation>Aún sin líneas. Pega el anuncio arriba, o añádelas a mano.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Open the posting</source>
            <translation>Abrir el anuncio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>marked “{line}” as {level}</source>
            <translation>«{line}» como {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the recruiter has it</source>
            <translation>Según el reclutador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the manager has it</source>
            <translation>Según el responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Skill</source>
            <translation>Habilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Objection</source>
            <translation>Objeción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Process</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>left out “{line}”</source>
            <translation>«{line}» omitida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Nothing is waiting to be checked.</source>
            <translation>No hay nada por comprobar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Leave</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Myself</source>
            <translation>Yo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add a row</source>
            <translation>Añadir fila</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add to “{label}”</source>
            <translation>Añadir a «{label}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Compare recruiter and manager</source>
            <translation>Comparar reclutador y responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Goes into the brief</source>
            <translation>Va al dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Open the brief</source>
            <translation>Abrir el dosier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Also carried to</source>
            <translation>También pasa a</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Why this matters</source>
            <translation>Por qué importa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Nothing of this page is printed.</source>
            <translation>Nada de esta página se imprime.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it in digits.</source>
            <translation>Escríbelo en cifras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it like {day}.</source>
            <translation>Escríbelo así: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>I have read it</source>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a number yet.</source>
            <translation>Esto aún no es un número.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a day yet.</source>
            <translation>Esto aún no es un día.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>not chosen</source>
            <translation>sin elegir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{code} {title}, {minutes} minutes, {state}</source>
            <translation>{code} {title}, {minutes} minutos, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>begun</source>
            <translation>empezada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{minutes}′</source>
            <translation>{minutes}′</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/tick_list.py" />
            <source>{what}, chosen</source>
            <translation>{what}, elegido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Leave it open</source>
            <translation>Dejar abierta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Still open: {things}.</source>
            <translation>Aún abierto: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done, on to {code}</source>
            <translation>Hecho, a {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{done} of {all} pages</source>
            <translation>{done} de {all} páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {minutes} min</source>
            <translation>empieza en {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{name}, {boss}</source>
            <translation>{name}, {boss}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h {minutes} left</source>
            <translation>quedan {hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h left</source>
            <translation>quedan {hours} h</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {span}</source>
            <translation>empieza en {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {hours} h {minutes} min</source>
            <translation>empieza en {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{message} ({detail})</source>
            <translation>{message} ({detail})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who and when</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>The mix</source>
            <translation>La mezcla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Problem as I understand it</source>
            <translation>El problema, como lo entiendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What the manager has probably read</source>
            <translation>Lo que seguramente ha leído el responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Pitch, in cues</source>
            <translation>Presentación en claves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three things to land</source>
            <translation>Tres cosas que deben calar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their list</source>
            <translation>Su lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Stories to tell</source>
            <translation>Historias para contar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Signs to show</source>
            <translation>Muestras que dar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>If they ask</source>
            <translation>Si preguntan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why this, why now</source>
            <translation>Por qué esto, por qué ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What we think matters</source>
            <translation>Lo que creemos que importa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To confirm</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Where it does not match yet</source>
            <translation>Dónde no encaja aún</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three points to land</source>
            <translation>Tres puntos que deben calar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>One honest limit</source>
            <translation>Un límite honesto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To ask</source>
            <translation>Para preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>First ninety days</source>
            <translation>Primeros noventa días</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>My own must-haves</source>
            <translation>Mis imprescindibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who sits there</source>
            <translation>Quién estará</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Told to whom</source>
            <translation>Contado a quién</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their business</source>
            <translation>Su negocio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Point of view</source>
            <translation>Punto de vista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why bet on me</source>
            <translation>Por qué apostar por mí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Leading</source>
            <translation>Dirigir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>not your future manager</source>
            <translation>no sería tu jefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>it has begun</source>
            <translation>ya ha empezado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>ddd d MMMM, HH:mm</source>
            <comment>form of a date</comment>
            <translation>ddd d 'de' MMMM, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>about {minutes} min · detail: {detail}</source>
            <translation>unos {minutes} min · detalle: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>{n} of {of} ready</source>
            <translation>{n} de {of} listos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Rehearsing works without it.</source>
            <translation>Ensayar funciona sin ello.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Close the other program, or allow it in the system's settings, and try again.</source>
            <translation>Cierra el otro programa, o permítelo en los ajustes del sistema, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone could not be opened.</source>
            <translation>No se pudo abrir el micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker could not be opened.</source>
            <translation>No se pudo abrir el altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Check it in the system's sound settings.</source>
            <translation>Compruébalo en los ajustes de sonido del sistema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>El micrófono lo usa otro programa, o este sistema no deja que Greenroom lo use.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>El altavoz lo usa otro programa, o este sistema no deja que Greenroom lo use.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No microphone was found.</source>
            <translation>No se encontró ningún micrófono.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No loudspeaker was found.</source>
            <translation>No se encontró ningún altavoz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Plug one in and try again.</source>
            <translation>Conecta uno e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>This package comes without it.</source>
            <translation>Este paquete viene sin ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Install it with: pip install sounddevice</source>
            <translation>Instálala con: pip install sounddevice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Recording needs a part that is not installed.</source>
            <translation>Grabar necesita una parte que no está instalada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The sound library PortAudio is not on this computer.</source>
            <translation>La biblioteca de sonido PortAudio no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>On Linux, install the package libportaudio2.</source>
            <translation>En Linux, instala el paquete libportaudio2.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>The recording could not be written.</source>
            <translation>No se pudo escribir la grabación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Your time and mark are kept.</source>
            <translation>Tu tiempo y tu nota se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Free some room on the disk.</source>
            <translation>Libera sitio en el disco.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>This recording is not there any more.</source>
            <translation>Esta grabación ya no está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Everything else about the take is.</source>
            <translation>Todo lo demás de la toma sí.</translation>
        </message>
    </context>
</TS>
