<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Greenroom</name>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The file that was there before is untouched.</source>
            <translation>Le fichier qui était là avant est intact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>the system gave no reason</source>
            <translation>le système n’a pas donné de raison</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} could not be saved ({reason}).</source>
            <translation>{file} n’a pas pu être enregistré ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder and try again.</source>
            <translation>Choisissez un autre dossier et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The disk is full; {file} could not be saved.</source>
            <translation>Le disque est plein ; {file} n’a pas pu être enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Free some space or choose another folder.</source>
            <translation>Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} is not there.</source>
            <translation>Le dossier {folder} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{target} is a folder, not a file.</source>
            <translation>{target} est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose a file name.</source>
            <translation>Choisissez un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} cannot be written to.</source>
            <translation>Il n’est pas possible d’écrire dans le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} is open in another program.</source>
            <translation>{file} est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Close it there and save again, or choose another name.</source>
            <translation>Fermez-le là-bas et enregistrez de nouveau, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>There is nothing to print for this interview yet.</source>
            <translation>Il n’y a encore rien à imprimer pour cet entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>Fill in a page of its preparation, or tick the truth box of an example, first.</source>
            <translation>Remplissez d’abord une page de sa préparation, ou cochez la case de vérité d’un exemple.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: it is marked private.</source>
            <translation>« {title} » : marqué comme privé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: its truth tick is missing.</source>
            <translation>« {title} » : sa case de vérité n’est pas cochée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/case.py" />
            <source>{listed} and {more} more</source>
            <translation>{listed} et {more} de plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/coach.py" />
            <source>This is not in English, so the checks on wording rest. Parts, length, proportions, figures and links are checked.</source>
            <translation>Ceci n’est pas en anglais : les contrôles de formulation sont en pause. Parties, longueur, proportions, chiffres et liens sont vérifiés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/memorised.py" />
            <source>Change the opening words; keep the points.</source>
            <translation>Changez les premiers mots ; gardez les points.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/note.py" />
            <source>This is not in English, so the checks on wording rest. Length, names, date and channel are checked.</source>
            <translation>Ceci n’est pas en anglais : les contrôles de formulation sont en pause. Longueur, noms, date et canal sont vérifiés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>No listener is called “{given}”.</source>
            <translation>Aucun auditeur ne s’appelle « {given} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>Choose one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files.py" />
            <source>it takes {need} and only {have} are free</source>
            <translation>il faut {need} et seuls {have} sont libres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>less than a month</source>
            <translation>moins d’un mois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, until {day}</source>
            <translation>, jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, about {share} % of the time</source>
            <translation>, environ {share} % du temps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> of “{topic}”</source>
            <translation> de « {topic} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} an</numerusform>
                <numerusform>{n} ans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} mois</numerusform>
                <numerusform>{n} mois</numerusform>
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
            <translation> et une voiture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>a foreign language</source>
            <translation>une langue étrangère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is not installed</source>
            <translation>le module de sens n’est pas installé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is damaged</source>
            <translation>le module de sens est endommagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack needs numpy, which is missing here</source>
            <translation>le module de sens a besoin de numpy, absent ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/portfolio.py" />
            <source>{n} examples</source>
            <translation>
                <numerusform>{n} exemple</numerusform>
                <numerusform>{n} exemples</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack is not in use</source>
            <translation>le module de sens n’est pas utilisé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack knows English only</source>
            <translation>le module de sens ne connaît que l’anglais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Some texts are still being read for meaning; until then they are compared by words alone.</source>
            <translation>Le sens de certains textes est encore en cours de lecture ; d’ici là, seuls les mots sont comparés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Suggestions rest on words alone ({why}), so a story told in other words may be missed.</source>
            <translation>Les suggestions reposent sur les seuls mots ({why}) ; un récit dit autrement peut donc manquer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{n} words</source>
            <translation>
                <numerusform>{n} mot</numerusform>
                <numerusform>{n} mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{first} words against {second}</source>
            <translation>{first} mots contre {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{share}% wide</source>
            <translation>{share} % d’écart</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} musts</source>
            <translation>
                <numerusform>{n} impératif</numerusform>
                <numerusform>{n} impératifs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} to check</source>
            <translation>{n} à vérifier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} stories</source>
            <translation>
                <numerusform>{n} récit</numerusform>
                <numerusform>{n} récits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} chosen</source>
            <translation>{n} choisies</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} working days left</source>
            <translation>
                <numerusform>encore {n} jour ouvré</numerusform>
                <numerusform>encore {n} jours ouvrés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{some} of {all}</source>
            <translation>{some} sur {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>The built-in playbooks are unchanged.</source>
            <translation>Les guides intégrés sont inchangés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There is no playbook called “{key}”.</source>
            <translation>Il n’y a pas de guide nommé « {key} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There are: {known}.</source>
            <translation>Il y a : {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>the system refused</source>
            <translation>le système a refusé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} cannot be opened: {reason}.</source>
            <translation>{file} ne peut pas être ouvert : {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>({n} more problems in this file)</source>
            <translation>
                <numerusform>({n} autre problème dans ce fichier)</numerusform>
                <numerusform>({n} autres problèmes dans ce fichier)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not a text file in UTF-8.</source>
            <translation>{file} n’est pas un fichier texte en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Save it as UTF-8 text.</source>
            <translation>Enregistrez-le comme texte UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not valid TOML: {why}.</source>
            <translation>{file} n’est pas du TOML valide : {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Put that place right and try again.</source>
            <translation>Corrigez cet endroit et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/suggesting.py" />
            <source>the meaning pack is switched off in Settings</source>
            <translation>le module de sens est désactivé dans les réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>partly</source>
            <translation>en partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>Page heads, feet and numbers were left out ({dropped} lines).</source>
            <translation>En-têtes, pieds de page et numéros ont été omis ({dropped} lignes).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>{pictures} of {pages} pages have no text, only pictures; they were left out.</source>
            <translation>{pictures} pages sur {pages} n’ont pas de texte, seulement des images ; elles ont été omises.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Paste the text instead.</source>
            <translation>Collez plutôt le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is too large (limit {limit} MB).</source>
            <translation>« {name} » est trop gros (limite {limit} Mo).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>A posting is a few pages: paste the part you need.</source>
            <translation>Une annonce fait quelques pages : collez la partie utile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is empty.</source>
            <translation>« {name} » est vide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Choose another file, or paste the text.</source>
            <translation>Choisissez un autre fichier, ou collez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This does not look like text.</source>
            <translation>« {name} » : cela ne ressemble pas à du texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Open it in the program it came from and paste the text.</source>
            <translation>Ouvrez-le dans son programme d’origine et collez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” has no readable text.</source>
            <translation>« {name} » n’a pas de texte lisible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This file is damaged or is not a PDF.</source>
            <translation>« {name} » : ce fichier est endommagé ou n’est pas un PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Download it again, or paste the text.</source>
            <translation>Téléchargez-le de nouveau, ou collez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF is protected by a password.</source>
            <translation>« {name} » : ce PDF est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save a copy without one, or paste the text.</source>
            <translation>Enregistrez une copie sans mot de passe, ou collez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF has pictures of text but no text.</source>
            <translation>« {name} » : ce PDF contient des images de texte, mais pas de texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This is not a .docx file we can read.</source>
            <translation>« {name} » : ce fichier .docx ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save it as .docx or PDF.</source>
            <translation>Enregistrez-le en .docx ou PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This document is built in an unsafe way and was not opened.</source>
            <translation>« {name} » : ce document est construit de façon dangereuse et n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much time, so it was stopped.</source>
            <translation>« {name} » : la lecture de ce fichier prenait trop de temps ; elle a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much memory, so it was stopped.</source>
            <translation>« {name} » : la lecture de ce fichier prenait trop de mémoire ; elle a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is not a kind of file we read postings from.</source>
            <translation>« {name} » n’est pas un type de fichier où nous lisons des annonces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Text, Markdown, HTML, PDF, Word (.docx) and e-mail (.eml) are; anything else can be pasted.</source>
            <translation>Texte, Markdown, HTML, PDF, Word (.docx) et e-mail (.eml) le sont ; tout le reste peut être collé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/mail.py" />
            <source>Attachments were not opened: {names}.</source>
            <translation>Les pièces jointes n’ont pas été ouvertes : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>The pasted text</source>
            <translation>Le texte collé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” is a folder.</source>
            <translation>« {name} » est un dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Choose a file, or paste the text.</source>
            <translation>Choisissez un fichier, ou collez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>There is no file “{name}”.</source>
            <translation>Il n’y a pas de fichier « {name} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check its name and folder.</source>
            <translation>Vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” could not be read.</source>
            <translation>« {name} » n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check that it is open to you and on this computer.</source>
            <translation>Vérifiez que vous pouvez le lire et qu’il est sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/web.py" />
            <source>Menus and other parts of the web page were left out ({dropped} lines).</source>
            <translation>Les menus et d’autres parties de la page web ont été omis ({dropped} lignes).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>This does not mean there are none.</source>
            <translation>Cela ne veut pas dire qu’il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Finnish</source>
            <translation>finnois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hebrew</source>
            <translation>hébreu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Armenian</source>
            <translation>arménien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Georgian</source>
            <translation>géorgien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Norwegian</source>
            <translation>norvégien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Thai</source>
            <translation>thaï</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Mark the lines that ask for something; they become requirements.</source>
            <translation>Marquez les lignes qui demandent quelque chose ; elles deviennent des exigences.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No requirement heading was found; what is listed was told by its wording alone. Check each against the posting.</source>
            <translation>
                <numerusform>Aucun titre d’exigences n’a été trouvé ; ce qui est listé a été reconnu à sa seule formulation. Vérifiez-le dans l’annonce.</numerusform>
                <numerusform>Aucun titre d’exigences n’a été trouvé ; ce qui est listé a été reconnu à sa seule formulation. Vérifiez chacune dans l’annonce.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>The text seems to be in {name}; I know the headings of {known}, so I did not guess.</source>
            <translation>Le texte semble être en {name} ; je connais les titres en {known}, je n’ai donc rien deviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I read {paragraphs} and {sentences}.</source>
            <translation>J’ai lu {paragraphs} et {sentences}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>There is no text here to read. Paste the posting, or open its file.</source>
            <translation>Il n’y a pas de texte à lire ici. Collez l’annonce, ou ouvrez son fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} passages may ask for something and wait to be sorted.</source>
            <translation>
                <numerusform>{n} passage demande peut-être quelque chose et attend d’être trié.</numerusform>
                <numerusform>{n} passages demandent peut-être quelque chose et attendent d’être triés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>a language I do not know</source>
            <translation>une langue que je ne connais pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw the headings {shown} and none that says what is asked of you, so I did not guess.</source>
            <translation>J’ai vu les titres {shown} et aucun qui dise ce qui vous est demandé ; je n’ai donc rien deviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>Je n’ai vu aucun titre comme « Votre profil » ou « Indispensable » ; je n’ai donc rien deviné.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No line begins with a bullet, and I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>Aucune ligne ne commence par une puce, et je n’ai vu aucun titre comme « Votre profil » ou « Indispensable » ; je n’ai donc rien deviné.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} paragraphs</source>
            <translation>
                <numerusform>{n} paragraphe</numerusform>
                <numerusform>{n} paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} sentences</source>
            <translation>
                <numerusform>{n} phrase</numerusform>
                <numerusform>{n} phrases</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/posting.py" />
            <source>Only the first {most} lines of so long a text were sorted.</source>
            <translation>Seules les {most} premières lignes d’un texte si long ont été triées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something; no heading says so.</source>
            <translation>Cela demande peut-être quelque chose ; aucun titre ne le dit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list without a heading that I know.</source>
            <translation>C’est dans une liste sans titre que je connaisse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something, but stands under “{heading}”.</source>
            <translation>Cela demande peut-être quelque chose, mais se trouve sous « {heading} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}” and asks for nothing.</source>
            <translation>C’est sous « {heading} » et ne demande rien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands right after “{heading}” and does not sound like a requirement.</source>
            <translation>C’est juste après « {heading} » et ne sonne pas comme une exigence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}”.</source>
            <translation>C’est sous « {heading} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Nothing in it asks for anything.</source>
            <translation>Rien n’y demande quoi que ce soit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The list it stands in reads like tasks or offers.</source>
            <translation>La liste où il se trouve ressemble à des tâches ou à des avantages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It sounds like a requirement and stands under “{heading}”.</source>
            <translation>Cela ressemble à une exigence et se trouve sous « {heading} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list whose heading I do not know, after what is asked.</source>
            <translation>C’est, après ce qui est demandé, dans une liste dont je ne connais pas le titre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list, in a language whose words I do not know.</source>
            <translation>C’est dans une liste, dans une langue dont je ne connais pas les mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It leads what follows it.</source>
            <translation>Cela introduit ce qui suit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The passage is too long to be read to its end.</source>
            <translation>Le passage est trop long pour être lu jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Its cells name nothing.</source>
            <translation>Ses cellules ne nomment rien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the day they promised has passed</source>
            <translation>le jour promis est passé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>no day was promised</source>
            <translation>aucun jour n’a été promis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the answer came</source>
            <translation>la réponse est arrivée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>same day</source>
            <translation>le jour même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two working days before you meet</source>
            <translation>deux jours ouvrés avant votre rencontre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two lines: how it went, still keen, what is open</source>
            <translation>deux lignes : comment c’était, toujours partant, ce qui reste ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>accept and thank, then ask for one sentence</source>
            <translation>accepter et remercier, puis demander une phrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>a polite close; the door stays open</source>
            <translation>une fin polie ; la porte reste ouverte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>tell them kindly and soon</source>
            <translation>le leur dire gentiment et vite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>you chose to let it rest</source>
            <translation>vous avez choisi de laisser reposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>30 days after a no</source>
            <translation>30 jours après un refus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>every 90 days</source>
            <translation>tous les 90 jours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/culture.py" />
            <source>It is all right that I am not: {trait}</source>
            <translation>Il est acceptable que je ne sois pas : {trait}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>This pair was not decided yet.</source>
            <translation>Cette paire n’est pas encore décidée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Choose exact, near or transfer first.</source>
            <translation>Choisissez d’abord exact, proche ou transfert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Both words are needed.</source>
            <translation>Les deux mots sont nécessaires.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Type the word and what it means.</source>
            <translation>Tapez le mot et ce qu’il veut dire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/examples.py" />
            <source>New example</source>
            <translation>Nouvel exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>second and last nudge</source>
            <translation>second et dernier rappel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>two nudges went unanswered</source>
            <translation>deux rappels sans réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>This interview has no date yet.</source>
            <translation>Cet entretien n’a pas encore de date.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Set its date and time first.</source>
            <translation>Fixez d’abord sa date et son heure.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>“{name}” is not a time zone that is known here.</source>
            <translation>« {name} » n’est pas un fuseau horaire connu ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Choose one of the list, such as Europe/London.</source>
            <translation>Choisissez-en un dans la liste, comme Europe/Paris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/opportunities.py" />
            <source>Untitled post</source>
            <translation>Poste sans titre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>{name} cannot be your future manager here.</source>
            <translation>{name} ne peut pas être votre futur manager ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>If they recruit for themselves, change their kind to hiring manager first.</source>
            <translation>Si cette personne recrute pour elle-même, changez d’abord son type en futur manager.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/people.py" />
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>you left it out</source>
            <translation>vous l’avez omis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>A requirement needs some words.</source>
            <translation>Une exigence a besoin de mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Type what they ask for.</source>
            <translation>Tapez ce qu’ils demandent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>One half of the line would be empty.</source>
            <translation>Une moitié de la ligne serait vide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Put the cursor between two words.</source>
            <translation>Placez le curseur entre deux mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>There is no line above this one.</source>
            <translation>Il n’y a pas de ligne au-dessus de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Move it first, or merge another.</source>
            <translation>Déplacez-la d’abord, ou fusionnez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>This line is not a fact of your record.</source>
            <translation>Cette ligne n’est pas un fait de votre dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Say first what fact it asks for.</source>
            <translation>Dites d’abord quel fait est demandé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before an earlier wording came back</source>
            <translation>avant le retour d’une version antérieure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it was split</source>
            <translation>avant la division</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before a merge</source>
            <translation>avant une fusion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it went into “{title}”</source>
            <translation>avant d’entrer dans « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>An example cannot be merged with itself.</source>
            <translation>Un exemple ne peut pas être fusionné avec lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>This entry is no longer in the store.</source>
            <translation>Cette entrée n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>Undo may bring it back.</source>
            <translation>Annuler peut la faire revenir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>This store is not empty, and a sample would mix with your own work.</source>
            <translation>Cette bibliothèque n’est pas vide, et un modèle se mêlerait à votre travail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>Choose another folder with --data, such as one named sample.</source>
            <translation>Choisissez un autre dossier avec --data, par exemple nommé sample.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There is no sample named “{key}”.</source>
            <translation>Il n’y a pas de modèle nommé « {key} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There are: {names}.</source>
            <translation>Il y a : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The newest backup is from {day}; no later one could be made. Look at the folder {folder}.</source>
            <translation>La sauvegarde la plus récente date du {day} ; aucune n’a pu être faite depuis. Regardez le dossier {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Checking every entry</source>
            <translation>Vérification de chaque entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The backup {file} is damaged: {why}</source>
            <translation>La sauvegarde {file} est endommagée : {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Choose another backup; each was checked when it was made.</source>
            <translation>Choisissez une autre sauvegarde ; chacune a été vérifiée à sa création.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>No backup could be made in {folder}: {reason}.</source>
            <translation>Aucune sauvegarde n’a pu être faite dans {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Your work is saved, and every earlier backup is still there.</source>
            <translation>Votre travail est enregistré, et toutes les sauvegardes précédentes sont là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Check that the disk has room and the folder may be written to, then try again.</source>
            <translation>Vérifiez que le disque a de la place et que le dossier accepte l’écriture, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>a copy of it holds other entries than the file itself.</source>
            <translation>une copie contient d’autres entrées que le fichier lui-même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Comparing the checksum</source>
            <translation>Comparaison de la somme de contrôle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>the copy differs</source>
            <translation>la copie est différente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>its bytes are not those that were written.</source>
            <translation>ses octets ne sont pas ceux qui ont été écrits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/cipher.py" />
            <source>sealed with another passphrase, or damaged</source>
            <translation>scellé avec une autre phrase secrète, ou endommagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} is full, so the last change was not saved.</source>
            <translation>Le disque qui contient {folder} est plein ; la dernière modification n’a pas été enregistrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Everything saved before is safe, and what you typed is still on the screen.</source>
            <translation>Tout ce qui était enregistré est en sécurité, et ce que vous avez tapé est encore à l’écran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Free some space, then try again.</source>
            <translation>Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and the folder may be written to, then try again or choose another place.</source>
            <translation>Vérifiez que le disque est branché et que le dossier accepte l’écriture, puis réessayez ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot read {path}.</source>
            <translation>Je ne peux pas lire {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and that you may read the file, then try again.</source>
            <translation>Vérifiez que le disque est branché et que vous pouvez lire le fichier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>No copy to read could be made in the folder for temporary files: {why}.</source>
            <translation>Aucune copie à lire n’a pu être créée dans le dossier des fichiers temporaires : {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk has room and that this folder may be written to, then try again.</source>
            <translation>Vérifiez que le disque a de la place et que ce dossier est accessible en écriture, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing more is written to it, and it stays where it is.</source>
            <translation>Plus rien n’y est écrit, et il reste où il est.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE); what can still be read of it can be saved as well.</source>
            <translation>Revenez à une sauvegarde (greenroom restore FICHIER) ; ce qui peut encore être lu peut aussi être sauvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I have not touched it.</source>
            <translation>Je n’y ai pas touché.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Choose another folder, or move this file away to begin a new library here.</source>
            <translation>Choisissez un autre dossier, ou déplacez ce fichier pour commencer ici une nouvelle bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is an empty file.</source>
            <translation>{file} est un fichier vide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE), or move the empty file away to begin a new library here.</source>
            <translation>Revenez à une sauvegarde (greenroom restore FICHIER), ou déplacez le fichier vide pour commencer ici une nouvelle bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was made by a later version of Greenroom (structure {version}; this one knows up to {newest}).</source>
            <translation>{file} vient d’une version plus récente de Greenroom (structure {version} ; celle-ci connaît jusqu’à {newest}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Open a copy to read and export, or get the later version by yourself.</source>
            <translation>Ouvrez une copie pour lire et exporter, ou procurez-vous la version plus récente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is open in another program.</source>
            <translation>Le fichier {file} est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing is lost.</source>
            <translation>Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it there, or open it to read only.</source>
            <translation>Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was moved, removed or replaced in {folder} while it is open here.</source>
            <translation>{file} a été déplacé, supprimé ou remplacé dans {folder} alors qu’il est ouvert ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>What you typed is still on the screen, and everything saved before is still in this window.</source>
            <translation>Ce que vous avez tapé est encore à l’écran, et tout ce qui était enregistré est encore dans cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Put the file back where it was and go on, or make a backup now to keep what is here.</source>
            <translation>Remettez le fichier où il était et continuez, ou faites une sauvegarde maintenant pour garder ce qui est ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>This is a copy opened to read only, so nothing can be changed in it.</source>
            <translation>C’est une copie en lecture seule ; rien ne peut y être changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file itself is untouched.</source>
            <translation>Le fichier lui-même est intact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it and open the library normally to make changes.</source>
            <translation>Fermez-la et ouvrez la bibliothèque normalement pour faire des changements.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is locked with a passphrase.</source>
            <translation>{file} est verrouillé par une phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Enter the passphrase (on the command line: in GREENROOM_PASSPHRASE).</source>
            <translation>Saisissez la phrase secrète (en ligne de commande : dans GREENROOM_PASSPHRASE).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Wrong passphrase, or the file {file} is damaged.</source>
            <translation>Mauvaise phrase secrète, ou le fichier {file} est endommagé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Try the passphrase again. Without it nobody can open the library, and no copy of it is kept anywhere.</source>
            <translation>Réessayez la phrase secrète. Sans elle, personne ne peut ouvrir la bibliothèque, et aucune copie n’en est gardée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} needs the part of Greenroom that locks libraries, and it is not installed here.</source>
            <translation>{file} a besoin de la partie de Greenroom qui verrouille les bibliothèques ; elle n’est pas installée ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Install Greenroom with its “passphrase” extra, then open it again.</source>
            <translation>Installez Greenroom avec son supplément « passphrase », puis rouvrez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this file: {path}.</source>
            <translation>Je ne peux pas écrire dans ce fichier : {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this folder: {folder}.</source>
            <translation>Je ne peux pas écrire dans ce dossier : {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged: {detail}</source>
            <translation>Le fichier {file} est endommagé : {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged.</source>
            <translation>Le fichier {file} est endommagé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library: {detail}</source>
            <translation>{file} n’est pas une bibliothèque Greenroom : {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library.</source>
            <translation>{file} n’est pas une bibliothèque Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} has too little room for this: {room}.</source>
            <translation>Le disque qui contient {folder} a trop peu de place pour cela : {room}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing was begun, so everything is as it was.</source>
            <translation>Rien n’a été commencé, tout est donc comme avant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it is cut short.</source>
            <translation>il est tronqué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>another program made it.</source>
            <translation>un autre programme l’a créé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it has no version number.</source>
            <translation>il n’a pas de numéro de version.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>its beginning was overwritten.</source>
            <translation>son début a été écrasé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only.</source>
            <translation>Fermez d’abord Greenroom là-bas, ou ouvrez une copie en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>{host} ({person}, process {process}, since {since} UTC)</source>
            <translation>{host} ({person}, processus {process}, depuis {since} UTC)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window: {who}.</source>
            <translation>Le fichier est ouvert dans une autre fenêtre : {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window.</source>
            <translation>Le fichier est ouvert dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Go there, or open it to read only.</source>
            <translation>Allez-y, ou ouvrez-le en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>another computer</source>
            <translation>un autre ordinateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only. If that computer no longer uses this folder, open it all the same.</source>
            <translation>Fermez d’abord Greenroom là-bas, ou ouvrez une copie en lecture seule. Si cet ordinateur n’utilise plus ce dossier, ouvrez-le quand même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file may be open on another computer: {who}.</source>
            <translation>Le fichier est peut-être ouvert sur un autre ordinateur : {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>unknown account</source>
            <translation>compte inconnu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{table} has {there} of {count} entries</source>
            <translation>{table} a {there} entrées sur {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{file} could not be moved to this version of Greenroom: {why}.</source>
            <translation>{file} n’a pas pu passer à cette version de Greenroom : {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>It is exactly as it was, and a checked backup lies in the folder backups.</source>
            <translation>Il est exactement comme avant, et une sauvegarde vérifiée se trouve dans le dossier backups.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>Start Greenroom again to try once more, or open it with the earlier version.</source>
            <translation>Relancez Greenroom pour réessayer, ou ouvrez-le avec la version précédente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{count} links point to nothing</source>
            <translation>{count} liens ne mènent à rien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Checking the file</source>
            <translation>Vérification du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Put it back, go back to a backup (greenroom restore FILE), or choose another folder to begin a new library.</source>
            <translation>Remettez-le, revenez à une sauvegarde (greenroom restore FICHIER), ou choisissez un autre dossier pour une nouvelle bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A program that syncs left copies beside the library: {names}. They were not opened or changed.</source>
            <translation>Un programme de synchronisation a laissé des copies à côté de la bibliothèque : {names}. Elles n’ont été ni ouvertes ni modifiées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>There is no library in {folder}.</source>
            <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A restore that was cut short has been finished.</source>
            <translation>Une restauration interrompue a été terminée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Moving it to this version, after a backup</source>
            <translation>Passage à cette version, après une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library was moved to this version of Greenroom; a backup of the former one is kept.</source>
            <translation>La bibliothèque est passée à cette version de Greenroom ; une sauvegarde de l’ancienne est gardée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but its backups are still there.</source>
            <translation>La bibliothèque {file} n’est plus dans {folder}, mais ses sauvegardes y sont encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Preparing the search</source>
            <translation>Préparation de la recherche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but what belongs to it is still there.</source>
            <translation>La bibliothèque {file} n’est plus dans {folder}, mais ce qui lui appartient y est encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>A passphrase needs at least {shortest} characters.</source>
            <translation>Une phrase secrète a besoin d’au moins {shortest} caractères.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Four words that have nothing to do with each other are easy to keep and hard to guess.</source>
            <translation>Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>The new passphrase holds, but not every file in {folder} could be put in its place yet.</source>
            <translation>La nouvelle phrase secrète est en vigueur, mais tous les fichiers de {folder} n’ont pas encore pu être mis en place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Make sure that the disk has room and the folder may be written to; the next start finishes it by itself.</source>
            <translation>Assurez-vous que le disque a de la place et que le dossier accepte l’écriture ; le prochain démarrage terminera tout seul.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>it could not be copied whole.</source>
            <translation>il n’a pas pu être copié en entier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>Keep the library on this computer and let the backups go there instead.</source>
            <translation>Gardez la bibliothèque sur cet ordinateur et mettez-y plutôt les sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a network drive</source>
            <translation>un lecteur réseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a cloud service</source>
            <translation>un service en ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a removable disk</source>
            <translation>un disque amovible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is kept in step by {name}, which may copy the library while it is written.</source>
            <translation>Ce dossier est synchronisé par {name}, qui peut copier la bibliothèque pendant son écriture.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, where a lost connection can damage the library.</source>
            <translation>Ce dossier est sur {name}, où une connexion perdue peut endommager la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, which can be pulled out while the library is written.</source>
            <translation>Ce dossier est sur {name}, qui peut être retiré pendant l’écriture de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>values that cannot be read</source>
            <translation>des valeurs illisibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{lost} of {every} entries are not as they were saved.</source>
            <translation>{lost} entrées sur {every} ne sont pas telles qu’enregistrées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} {number} points to a missing {missing}</source>
            <translation>{table} {number} renvoie à un élément manquant : {missing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} cannot be read: {reason}</source>
            <translation>{table} ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>There is no file {source}.</source>
            <translation>Il n’y a pas de fichier {source}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Choose a backup that is there.</source>
            <translation>Choisissez une sauvegarde qui existe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Putting it in place</source>
            <translation>Mise en place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>The backup could not be put in place in {folder}: {reason}.</source>
            <translation>La sauvegarde n’a pas pu être mise en place dans {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Both the backup and what was there before are kept.</source>
            <translation>La sauvegarde et ce qui était là avant sont tous deux gardés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Check that the disk has room and the folder may be written to, then start Greenroom or restore again.</source>
            <translation>Vérifiez que le disque a de la place et que le dossier accepte l’écriture, puis lancez Greenroom ou restaurez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>the copy differs from the backup</source>
            <translation>la copie diffère de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase was cut short: everything is as it was before.</source>
            <translation>Un changement de phrase secrète a été interrompu : tout est comme avant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase that was cut short has been finished: the new one holds.</source>
            <translation>Un changement de phrase secrète interrompu a été terminé : la nouvelle est en vigueur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved, {altered} of them not as they were saved.</source>
            <translation>{saved} entrées sur {every} peuvent être sauvées, dont {altered} différentes de ce qui était enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved.</source>
            <translation>{saved} entrées sur {every} peuvent être sauvées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{entry} (its {parent} is lost)</source>
            <translation>{entry} (son élément {parent} est perdu)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is not ours</source>
            <translation>{name} n’est pas à nous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is missing</source>
            <translation>{name} manque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} differs</source>
            <translation>{name} est différent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe size and was not opened.</source>
            <translation>« {name} » contient une taille dangereuse et n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe name and was not opened.</source>
            <translation>« {name} » contient un nom dangereux et n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is damaged or is not a zip file.</source>
            <translation>« {name} » est endommagé ou n’est pas un fichier zip.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Export or copy it again.</source>
            <translation>Exportez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is protected by a password.</source>
            <translation>« {name} » est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Unpack it and save it without one.</source>
            <translation>Décompressez-le et enregistrez-le sans mot de passe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}, “{field}”</source>
            <translation>{file}, entrée {number}, « {field} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>the library does not take it ({words})</source>
            <translation>la bibliothèque ne l’accepte pas ({words})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}</source>
            <translation>{file}, entrée {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>it breaks the rule “{rule}”</source>
            <translation>cela enfreint la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>there is another entry for the same thing</source>
            <translation>il y a une autre entrée pour la même chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the kind of entries “{kind}” is not known.</source>
            <translation>« {file} » : le type d’entrées « {kind} » n’est pas connu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” is not a Greenroom bundle.</source>
            <translation>« {file} » n’est pas une archive Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must list the files</source>
            <translation>doit énumérer les fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the file “{part}” is missing.</source>
            <translation>« {file} » : le fichier « {part} » manque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Export it again.</source>
            <translation>Exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: “{part}” is not as it was written (its checksum differs).</source>
            <translation>« {file} » : « {part} » n’est pas tel qu’il a été écrit (sa somme de contrôle diffère).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a list of entries</source>
            <translation>doit être une liste d’entrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>holds {count} entries, not {promised}</source>
            <translation>contient {count} entrées, et non {promised}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be an entry with fields</source>
            <translation>doit être une entrée avec des champs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be 16 hexadecimal digits</source>
            <translation>doit avoir 16 chiffres hexadécimaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” holds a file “{name}” that is not listed in it.</source>
            <translation>« {file} » contient un fichier « {name} » qui n’y est pas énuméré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a whole number from 1</source>
            <translation>doit être un nombre entier à partir de 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” was made by a later version ({key} {number}); this one reads up to {known}.</source>
            <translation>« {file} » vient d’une version plus récente ({key} {number}) ; celle-ci lit jusqu’à {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Import it with that version.</source>
            <translation>Importez-le avec cette version.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>this field is not known</source>
            <translation>ce champ n’est pas connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>is missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>another entry has the same</source>
            <translation>une autre entrée a la même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be the uid of an entry</source>
            <translation>doit être l’uid d’une entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>leads to no entry in this file</source>
            <translation>ne mène à aucune entrée de ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a moment with its zone, such as 2026-03-10T12:41:00.000+00:00</source>
            <translation>doit être un instant avec son fuseau, comme 2026-03-10T12:41:00.000+00:00</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must not be empty</source>
            <translation>ne doit pas être vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a text</source>
            <translation>doit être un texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a whole number</source>
            <translation>doit être un nombre entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a number</source>
            <translation>doit être un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a list of texts</source>
            <translation>doit être une liste de textes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be one of {names}</source>
            <translation>doit être l’un de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a day written YYYY-MM-DD</source>
            <translation>doit être un jour écrit AAAA-MM-JJ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no column “{column}”.</source>
            <translation>Il n’y a pas de colonne « {column} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no field “{field}”.</source>
            <translation>Il n’y a pas de champ « {field} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>This table has {count} rows (at most {most}).</source>
            <translation>Ce tableau a {count} lignes (au plus {most}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Split it.</source>
            <translation>Divisez-le.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>No column of this table names what it lists: {names}.</source>
            <translation>Aucune colonne de ce tableau ne nomme ce qu’il énumère : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Say which one does, for instance --map Company=employer.</source>
            <translation>Dites laquelle le fait, par exemple --map Entreprise=employer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>{unknown} of {every} columns were not understood: {listed}. Nothing is dropped; they go to notes.</source>
            <translation>{unknown} colonnes sur {every} n’ont pas été comprises : {listed}. Rien n’est perdu ; elles vont dans les notes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Status: {written}</source>
            <translation>Statut : {written}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Year: {year}</source>
            <translation>Année : {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Row {number} has no name and was left out: {row}</source>
            <translation>La ligne {number} n’a pas de nom et a été omise : {row}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This is not a contact file we can read.</source>
            <translation>Ce n’est pas un fichier de contacts lisible ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>Save it as a .vcf file.</source>
            <translation>Enregistrez-le en fichier .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This contact file is too large (limit 2 MB).</source>
            <translation>Ce fichier de contacts est trop gros (limite 2 Mo).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>Not taken, because there is no place for it here: {names}.</source>
            <translation>Non repris, faute de place ici : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>A post without a title and an employer was left out.</source>
            <translation>Un poste sans titre ni employeur a été omis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}” ends before it begins in the file; its end is left open.</source>
            <translation>« {title} » finit avant de commencer dans le fichier ; sa fin reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{name}”: its level was not understood and is kept as school; set it on the Facts page.</source>
            <translation>« {name} » : son niveau n’a pas été compris et reste « école » ; réglez-le sur la page Faits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}”: the date “{written}” was not understood and is left open.</source>
            <translation>« {title} » : la date « {written} » n’a pas été comprise et reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>The language “{name}” is not known by name; add it on the Facts page.</source>
            <translation>La langue « {name} » n’est pas connue par son nom ; ajoutez-la sur la page Faits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>How well you speak {language} was not understood; kept as B1, change it there.</source>
            <translation>Votre niveau en {language} n’a pas été compris ; gardé comme B1, changez-le là-bas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Bundles, JSON Resume, LinkedIn's archive, CSV tables and vCards can be imported.</source>
            <translation>Archives Greenroom, JSON Resume, archive LinkedIn, tableaux CSV et vCards peuvent être importés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is not a Greenroom bundle.</source>
            <translation>« {name} » n’est pas une archive Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a library or a backup, not an import.</source>
            <translation>« {name} » est une bibliothèque ou une sauvegarde, pas un import.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Go back to it with: greenroom restore FILE</source>
            <translation>Revenez-y avec : greenroom restore FICHIER</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a PDF, not an import.</source>
            <translation>« {name} » est un PDF, pas un import.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Read a posting on the Posting page or with: greenroom read</source>
            <translation>Lisez une annonce sur la page Annonce ou avec : greenroom read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a Word document, not an import.</source>
            <translation>« {name} » est un document Word, pas un import.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is JSON, but not a JSON Resume.</source>
            <translation>« {name} » est du JSON, mais pas un JSON Resume.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>« {file} » ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, basics</source>
            <translation>{where}, basics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>must be a list</source>
            <translation>doit être une liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>has {count} entries (at most {most})</source>
            <translation>a {count} entrées (au plus {most})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, {name}, entry {number}</source>
            <translation>{where}, {name}, entrée {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Profile “{name}”</source>
            <translation>Profil « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Skills listed on LinkedIn</source>
            <translation>Compétences indiquées sur LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>An address cannot contain a line break.</source>
            <translation>Une adresse ne peut pas contenir de saut de ligne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>Correct it and try again.</source>
            <translation>Corrigez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>“{address}” is not one e-mail address.</source>
            <translation>« {address} » n’est pas une adresse e-mail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/merging.py" />
            <source>An entry of {kind} does not fit with what is here: {rule}.</source>
            <translation>Une entrée de {kind} ne va pas avec ce qui est ici : {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say what to write.</source>
            <translation>« {file} » ne dit pas quoi écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>End it in .greenroom (everything), .json (JSON Resume), .csv (a list) or .vcf (people).</source>
            <translation>Terminez-le par .greenroom (tout), .json (JSON Resume), .csv (une liste) ou .vcf (personnes).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>In a {ending} file nothing can be blotted out.</source>
            <translation>Dans un fichier {ending}, rien ne peut être masqué.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) and lists (.csv) can be redacted.</source>
            <translation>Les archives (.greenroom) et les listes (.csv) peuvent être masquées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>A {ending} file cannot be locked with a passphrase.</source>
            <translation>Un fichier {ending} ne peut pas être verrouillé par une phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) can.</source>
            <translation>Les archives (.greenroom), si.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” says that it is locked.</source>
            <translation>« {file} » se dit verrouillé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Give it a passphrase, or end it in .greenroom.</source>
            <translation>Donnez-lui une phrase secrète, ou terminez-le par .greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say which list to write.</source>
            <translation>« {file} » ne dit pas quelle liste écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Name the list ({known}), or call the file after it.</source>
            <translation>Nommez la liste ({known}), ou donnez son nom au fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” could not be written in {folder}: {reason}.</source>
            <translation>« {file} » n’a pas pu être écrit dans {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Your work is saved in the library.</source>
            <translation>Votre travail est enregistré dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>“{name}” is nothing that can be blotted out.</source>
            <translation>« {name} » n’est pas quelque chose qui se masque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>Choose of {names}.</source>
            <translation>Choisissez parmi {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is damaged: it ends too early.</source>
            <translation>« {name} » est endommagé : il se termine trop tôt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” was made by a later version ({version}); this one reads up to {newest}.</source>
            <translation>« {name} » vient d’une version plus récente ({version}) ; celle-ci lit jusqu’à {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Update Greenroom, or export it there without a passphrase.</source>
            <translation>Mettez Greenroom à jour, ou exportez-le là-bas sans phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is locked with a passphrase.</source>
            <translation>« {name} » est verrouillé par une phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Enter its passphrase.</source>
            <translation>Saisissez sa phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Wrong passphrase, or “{name}” is damaged.</source>
            <translation>Mauvaise phrase secrète, ou « {name} » est endommagé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Try again, or export or copy the file again.</source>
            <translation>Réessayez, ou exportez ou copiez le fichier de nouveau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>The part of Greenroom that locks files is not installed.</source>
            <translation>La partie de Greenroom qui verrouille les fichiers n’est pas installée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Install greenroom[passphrase].</source>
            <translation>Installez greenroom[passphrase].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it ends too early</source>
            <translation>il se termine trop tôt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not JSON at column {number}</source>
            <translation>ce n’est pas du JSON à la colonne {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{name} is not a number</source>
            <translation>{name} n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it holds half a character (a lone surrogate)</source>
            <translation>il contient un demi-caractère (un surrogate isolé)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{number} is too large a number</source>
            <translation>{number} est un nombre trop grand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>a number of {count} digits is too large</source>
            <translation>un nombre de {count} chiffres est trop grand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>“{name}” is given twice in one entry</source>
            <translation>« {name} » figure deux fois dans une entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not text in UTF-8 (byte {number})</source>
            <translation>ce n’est pas du texte UTF-8 (octet {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{where}, line {number}</source>
            <translation>{where}, ligne {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it is nested too deeply</source>
            <translation>c’est imbriqué trop profondément</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table is empty.</source>
            <translation>Ce tableau est vide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Two columns have the same name: {name}.</source>
            <translation>Deux colonnes ont le même nom : {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Rename one.</source>
            <translation>Renommez-en une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table cannot be read in line {number}: {problem}.</source>
            <translation>Ce tableau est illisible à la ligne {number} : {problem}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>{n} reports lie here.</source>
            <translation>
                <numerusform>{n} rapport est ici.</numerusform>
                <numerusform>{n} rapports sont ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>It holds versions and the way through the program, and no word that you wrote. Nothing is sent.</source>
            <translation>Il contient des numéros de version et le chemin suivi dans le programme, mais aucun mot que vous avez écrit. Rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Delete all reports</source>
            <translation>Supprimer tous les rapports</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The report is on the clipboard.</source>
            <translation>Le rapport est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The reports are deleted.</source>
            <translation>Les rapports sont supprimés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>If something went wrong</source>
            <translation>Si quelque chose a mal tourné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Nothing has gone wrong so far. If it does, a report is kept here and never sent.</source>
            <translation>Rien n’a mal tourné jusqu’ici. Si cela arrive, un rapport est gardé ici et n’est jamais envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Record</source>
            <translation>Élé&amp;ment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New opportunity from a posting</source>
            <translation>Nouvelle candidature à partir d’une annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>paste job advert vacancy</source>
            <translation>coller poste offre annonce emploi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Add an interview</source>
            <translation>Ajouter un entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>round meeting call recruiter hiring manager peer panel technical executive HR</source>
            <translation>tour rendez-vous appel entretien recruteur manager responsable équipe jury technique direction RH</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Brief</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Print the brief</source>
            <translation>Imprimer la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import, export and backups</source>
            <translation>Importer, exporter et sauvegardes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>restore bundle csv calendar</source>
            <translation>restaurer archive csv calendrier sauvegarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Where the file lies…</source>
            <translation>Où se trouve le fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Find in this page</source>
            <translation>Chercher dans cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Search or do</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>options preferences theme dark light</source>
            <translation>options préférences thème sombre clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Wide or narrow rail</source>
            <translation>Barre large ou étroite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Hide names</source>
            <translation>Masquer les noms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>private initials shared screen</source>
            <translation>privé initiales écran partagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Opportunities</source>
            <translation>Candidatures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Rehearse</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>bank asked answer ask back</source>
            <translation>banque posée réponse poser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Looking back</source>
            <translation>Rétrospective</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>learned rounds outcomes tables history</source>
            <translation>appris entretiens issues tableaux historique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Forward</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Keys of this page</source>
            <translation>Raccourcis de cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>all keys</source>
            <translation>raccourcis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>manual how</source>
            <translation>manuel comment aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>changes version</source>
            <translation>changements version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>About Greenroom</source>
            <translation>À propos de Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>version licences</source>
            <translation>version licences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/app.py" />
            <source>The settings could not be read; the usual ones are used. The old file is kept as {file}.</source>
            <translation>Les réglages n’ont pas pu être lus ; ceux d’origine sont utilisés. L’ancien fichier est gardé sous le nom {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/autosave.py" />
            <source>What you typed before Greenroom stopped is back. Ctrl Z takes it away.</source>
            <translation>Ce que vous tapiez avant l’arrêt de Greenroom est revenu. Ctrl Z l’enlève.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/drawing.py" />
            <source>Setting the pages …</source>
            <translation>Mise en page…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Setting the pages: {percent} %</source>
            <translation>Mise en page : {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Edition, paper, what is left out</source>
            <translation>Édition, papier, ce qui est omis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Copy as text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/printing.py" />
            <source>Printing …</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>Pages of the brief</source>
            <translation>Pages de la fiche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Save ink: no tints, no colour</source>
            <translation>Moins d’encre : ni teintes ni couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of people</source>
            <translation>Noms des personnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of employers</source>
            <translation>Noms des employeurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Pay</source>
            <translation>Salaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Let it run to {n} pages</source>
            <translation>Aller jusqu’à {n} pages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The pages to prepare with and carry: one for a recruiter, two for most others.</source>
            <translation>Les pages pour se préparer et à emporter : une pour un recruteur, deux pour la plupart des autres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>One side to have on the table: names, points, questions.</source>
            <translation>Un côté de feuille à garder sur la table : noms, points, questions.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Everything, with every story in full, to read the evening before.</source>
            <translation>Tout, avec chaque récit en entier, à lire la veille au soir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Not printed</source>
            <translation>Non imprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>it is private or not yet true</source>
            <translation>c’est privé ou pas encore vrai</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Glance</source>
            <translation>Coup d’œil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Study</source>
            <translation>Étude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Blot out</source>
            <translation>Caviarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>before you show it to others</source>
            <translation>avant de la montrer à d’autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The window hides names now, so these pages do too.</source>
            <translation>La fenêtre masque les noms en ce moment, ces pages aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>the study edition has more room</source>
            <translation>l’édition Étude a plus de place</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– and {n} more</source>
            <translation>
                <numerusform>– et {n} autre</numerusform>
                <numerusform>– et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Did not fit</source>
            <translation>N’a pas tenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Nothing had to be left out.</source>
            <translation>Rien n’a dû être laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– {line}</source>
            <translation>– {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The printer took no page.</source>
            <translation>L’imprimante n’a pris aucune page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The brief is as it was. Look at the printer and try again, or save as PDF.</source>
            <translation>La fiche n’a pas changé. Vérifiez l’imprimante et réessayez, ou enregistrez en PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No program for PDF files was found.</source>
            <translation>Aucun programme pour fichiers PDF n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief</source>
            <translation>Enregistrer la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Copied the pages as text.</source>
            <translation>Pages copiées en texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief and open it elsewhere.</source>
            <translation>Enregistrez la fiche et ouvrez-la ailleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No printer is set up here, so the pages were opened in your PDF viewer.</source>
            <translation>Aucune imprimante n’est installée ici, les pages ont donc été ouvertes dans votre lecteur PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Sent to the printer.</source>
            <translation>Envoyé à l’imprimante.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>PDF files</source>
            <translation>Fichiers PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Print them from there, or save them.</source>
            <translation>Imprimez-les de là, ou enregistrez-les.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you will say</source>
            <translation>Ce que vous direz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer</source>
            <translation>Réponse de tri</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer, one line</source>
            <translation>Réponse de tri, en une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Bridge</source>
            <translation>Passerelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Say it in their words</source>
            <translation>Dites-le avec leurs mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{n} of {of} used</source>
            <translation>{n} sur {of} utilisés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a recruiter: {line}</source>
            <translation>À un recruteur : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>One line they can tick</source>
            <translation>Une ligne qu’ils peuvent cocher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>“Here that would mean…”</source>
            <translation>« Ici, cela voudrait dire… »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is missing, plainly</source>
            <translation>Ce qui manque, simplement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>I have not…</source>
            <translation>Je n’ai pas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>The closest thing you did</source>
            <translation>Ce que vous avez fait de plus proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Nearest proof</source>
            <translation>Preuve la plus proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What carries over</source>
            <translation>Ce qui se transpose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is the same there and here</source>
            <translation>Ce qui est pareil là-bas et ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you would learn first</source>
            <translation>Ce que vous apprendriez d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan, in the first weeks</source>
            <translation>Un plan, dans les premières semaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan without a date is a hope</source>
            <translation>Un plan sans date est un espoir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Proof that you learn that fast</source>
            <translation>La preuve que vous apprenez aussi vite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A gap like it that you closed</source>
            <translation>Une lacune semblable que vous avez comblée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s: {line}</source>
            <translation>À un manager, {seconds} s : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s, too long for a bridge: {line}</source>
            <translation>À un manager, {seconds} s, trop long pour une passerelle : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, used</source>
            <translation>{word}, utilisé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, not used yet</source>
            <translation>{word}, pas encore utilisé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Their words to use</source>
            <translation>Leurs mots à reprendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>a fact, not a story: {what}</source>
            <translation>un fait, pas un récit : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>not answered yet</source>
            <translation>pas encore de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Counted by</source>
            <translation>Compté par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Only open</source>
            <translation>Ouverts seuls</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Recruiter</source>
            <translation>Recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Hiring manager</source>
            <translation>Futur manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>treat “{yours}” as “{theirs}”</source>
            <translation>« {yours} » vaut « {theirs} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>question to ask kept</source>
            <translation>question à poser gardée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>word list: one pair less</source>
            <translation>liste de mots : une paire de moins</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the sift answer</source>
            <translation>saisie de la réponse de tri</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>linked {example}</source>
            <translation>lien vers {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>no link to {example}</source>
            <translation>pas de lien vers {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>undecided: {example}</source>
            <translation>indécis : {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>never suggest {example} here</source>
            <translation>ne jamais proposer {example} ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>sift answer to “{line}”</source>
            <translation>réponse de tri à « {line} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the bridge</source>
            <translation>saisie de la passerelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing their words</source>
            <translation>saisie de leurs mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>Choose a crossing first: arrows move.</source>
            <translation>Choisissez d’abord un croisement : les flèches déplacent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>This is a fact, not a story. Answer it on the Facts page.</source>
            <translation>C’est un fait, pas un récit. Répondez-y sur la page Faits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>How it proves</source>
            <translation>Comment il prouve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>suggested</source>
            <translation>proposé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>{kind}, {state}</source>
            <translation>{kind}, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/heads.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{kind}, decided by you</source>
            <translation>{kind}, décidé par vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Suggested: {kind}</source>
            <translation>Proposé : {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Not decided</source>
            <translation>Non décidé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Near</source>
            <translation>Proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Transfer</source>
            <translation>Transfert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>No proof</source>
            <translation>Sans preuve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it came up</source>
            <translation>Pourquoi c’est proposé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Add to my questions</source>
            <translation>Ajouter à mes questions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Next best</source>
            <translation>Le suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Fewest stories</source>
            <translation>Moins de récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Undecided again</source>
            <translation>De nouveau indécis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Never suggest this</source>
            <translation>Ne plus le proposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Answer it on the Facts page</source>
            <translation>Répondre sur la page Faits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>You have not decided yet. Nothing is counted.</source>
            <translation>Vous n’avez pas encore décidé. Rien n’est compté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{fact} {note}</source>
            <translation>{fact} {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Ask the recruiter: “{question}”</source>
            <translation>Demandez au recruteur : « {question} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{line} × {example}</source>
            <translation>{line} × {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it is linked</source>
            <translation>Pourquoi ce lien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>In brackets: this reader does not count it. A manager does, once its bridge is written.</source>
            <translation>Entre parenthèses : ce lecteur ne le compte pas. Un manager le compte, une fois la passerelle écrite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>It is among your questions.</source>
            <translation>Elle est parmi vos questions.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>We found nothing. Do you have a story for this?</source>
            <translation>Nous n’avons rien trouvé. Avez-vous un récit pour cela ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>near</source>
            <translation>proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>transfer, needs a bridge</source>
            <translation>transfert, passerelle requise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>dashed: suggested, you decide</source>
            <translation>pointillé : proposé, à vous de décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>not counted by this reader</source>
            <translation>non compté par ce lecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Names of the requirements</source>
            <translation>Noms des exigences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>How they are counted</source>
            <translation>Comment elles comptent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Requirements by examples</source>
            <translation>Exigences par exemples</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>not yet shown</source>
            <translation>pas montré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{level}: {line}, {standing}</source>
            <translation>{level} : {line}, {standing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{line}, {example}: {shape}</source>
            <translation>{line}, {example} : {shape}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Must</source>
            <translation>Impératif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Wish</source>
            <translation>Souhait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{title}: told to {names}</source>
            <translation>{title} : raconté à {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Requirement</source>
            <translation>Exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Reading for meaning</source>
            <translation>Lecture du sens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Looking for proof</source>
            <translation>Recherche de preuves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>read for meaning</source>
            <translation>lu pour le sens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by the hiring manager.</source>
            <translation>Compté par le manager.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by a recruiter.</source>
            <translation>Compté par un recruteur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As the hiring manager counts.</source>
            <translation>Comme compte le manager.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As a recruiter counts.</source>
            <translation>Comme compte un recruteur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>shares {words}</source>
            <translation>partage {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>you confirmed it before</source>
            <translation>vous l’avez déjà confirmé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>It carries {n} musts.</source>
            <translation>
                <numerusform>Il porte {n} impératif.</numerusform>
                <numerusform>Il porte {n} impératifs.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Back to the crossing</source>
            <translation>Retour au croisement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>The fewest stories</source>
            <translation>Le moins de récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>More than three: they will have heard it before. Link another example to one of them.</source>
            <translation>Plus de trois : ils l’auront déjà entendu. Reliez un autre exemple à l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Told to {names}.</source>
            <translation>Raconté à {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Proves</source>
            <translation>Prouve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Nothing here yet.</source>
            <translation>Rien ici pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>All of it</source>
            <translation>Le tout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>Nothing written yet. Enter opens it.</source>
            <translation>Rien d’écrit encore. Entrée l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{shown} of {of}</source>
            <translation>{shown} sur {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for the manager · {shown} of {of} for a recruiter</source>
            <translation>Manager : {first} impératifs · recruteur : {shown} sur {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for a recruiter · {shown} of {of} for the manager</source>
            <translation>Recruteur : {first} impératifs · manager : {shown} sur {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Must, {count}</source>
            <translation>Impératifs, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Wish, {count}</source>
            <translation>Souhaits, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Not sorted, {count}</source>
            <translation>Non triées, {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you confirmed it before for “{line}”</source>
            <translation>vous l’avez déjà confirmé pour « {line} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you ticked what they ask for: {competency}</source>
            <translation>vous avez coché ce qu’ils demandent : {competency}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{pairs} is in your word list</source>
            <translation>{pairs} est dans votre liste de mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>may mean the same: {pairs}</source>
            <translation>peut vouloir dire la même chose : {pairs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only common words met, so weak</source>
            <translation>seuls des mots courants concordent, donc faible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only in {part}, not in what you did</source>
            <translation>seulement dans {part}, pas dans ce que vous avez fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>not found: {words}</source>
            <translation>introuvables : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>They ask</source>
            <translation>Ils demandent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} = {theirs}</source>
            <translation>{yours} = {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} for {theirs}</source>
            <translation>{yours} pour {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Closest, a guess</source>
            <translation>Proche, supposé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>You wrote</source>
            <translation>Votre texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Also</source>
            <translation>Aussi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>none of their words</source>
            <translation>aucun de leurs mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat your word</source>
            <translation>Traiter votre mot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>as their word</source>
            <translation>comme leur mot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat them as the same</source>
            <translation>Traiter en synonymes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Remove “{word} = {means}”</source>
            <translation>Enlever « {word} = {means} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>If you call it something else, say so; it counts at once.</source>
            <translation>Si vous l’appelez autrement, dites-le ; cela compte aussitôt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word</source>
            <translation>Votre mot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Their word</source>
            <translation>Leur mot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Type your word and theirs first.</source>
            <translation>Tapez d’abord votre mot et le leur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word list</source>
            <translation>Votre liste de mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>fact</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>shown</source>
            <translation>montré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>bridged</source>
            <translation>passerelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the title</source>
            <translation>le titre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Situation</source>
            <translation>la Situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Task</source>
            <translation>la Tâche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}, written while it is fresh</source>
            <translation>fini à {time}, noté à chaud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>{time} of 5 min</source>
            <translation>{time} sur 5 min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}</source>
            <translation>fini à {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>drained</source>
            <translation>à plat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>uneasy</source>
            <translation>mal à l’aise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>all right</source>
            <translation>ça va</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>very good</source>
            <translation>très bien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How do you feel?</source>
            <translation>Comment vous sentez-vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Its day</source>
            <translation>Sa date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Day of the next step</source>
            <translation>Date de l’étape suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no day</source>
            <translation>sans date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>My must-haves</source>
            <translation>Mes impératifs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} sur {all} avec réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What they will pass on</source>
            <translation>Ce qu’ils transmettront</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Pay they named</source>
            <translation>Salaire annoncé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Who was it?</source>
            <translation>Qui était-ce ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would the manager have seen the same manners?</source>
            <translation>Le manager aurait-il vu les mêmes manières ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Asked you before sending your papers?</source>
            <translation>Votre accord demandé avant l’envoi du dossier ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Did you like them?</source>
            <translation>Vous ont-ils plu ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next touch</source>
            <translation>Prochain contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What was different from what you were told?</source>
            <translation>Qu’est-ce qui différait de ce qu’on vous avait dit ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What surprised you?</source>
            <translation>Qu’est-ce qui vous a surpris ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What would you answer better now?</source>
            <translation>Que répondriez-vous mieux maintenant ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What did you learn?</source>
            <translation>Qu’avez-vous appris ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what comes next</source>
            <translation>ce qui vient ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Both ways</source>
            <translation>Des deux côtés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>eight hours side by side</source>
            <translation>huit heures côte à côte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would they sit beside me?</source>
            <translation>Voudraient-ils travailler avec moi ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would I sit beside them?</source>
            <translation>Voudrais-je travailler avec eux ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The work</source>
            <translation>Le travail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The manager</source>
            <translation>Le manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The team</source>
            <translation>L’équipe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The terms</source>
            <translation>Les conditions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Does it hold: {must}</source>
            <translation>Est-ce le cas : {must}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Your points, said?</source>
            <translation>Vos points, dits ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>With a recruiter</source>
            <translation>Avec un recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they will pass on</source>
            <translation>ce qu’ils transmettront</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>as they named it</source>
            <translation>tel qu’annoncé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>their name, then Enter</source>
            <translation>leur nom, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Posts they fill</source>
            <translation>Postes à pourvoir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Said of me</source>
            <translation>Dit de moi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How to reach them</source>
            <translation>Comment les joindre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>dated</source>
            <translation>datée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>unknown</source>
            <translation>on l’ignore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>met</source>
            <translation>rempli</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not met</source>
            <translation>non rempli</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>posts, and for which employers</source>
            <translation>quels postes, et pour quels employeurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they said of you</source>
            <translation>ce qu’ils ont dit de vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>when, and by which way</source>
            <translation>quand, et par quel moyen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not clear</source>
            <translation>pas clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>A match for you?</source>
            <translation>Est-ce pour vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>one to five, for you alone</source>
            <translation>de un à cinq, rien que pour vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>debrief</source>
            <translation>bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a question they asked</source>
            <translation>question qu’ils ont posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>what you told</source>
            <translation>ce que vous avez raconté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how it landed</source>
            <translation>comment c’est passé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a question</source>
            <translation>question enlevée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>confirmed what you were told</source>
            <translation>confirmation de ce qu’on vous a dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>corrected what you were told</source>
            <translation>correction de ce qu’on vous a dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>dropped what you were told</source>
            <translation>abandon de ce qu’on vous a dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>something you heard</source>
            <translation>chose entendue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a promise</source>
            <translation>promesse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a promise</source>
            <translation>promesse enlevée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>one of your must-haves</source>
            <translation>un de vos impératifs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a point you said</source>
            <translation>un point que vous avez dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>whom you talked with</source>
            <translation>à qui vous avez parlé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how you liked them</source>
            <translation>ce que vous avez pensé d’eux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>the next touch</source>
            <translation>prochain contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question they asked</source>
            <translation>Une question qu’ils ont posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Told for “{question}”</source>
            <translation>Raconté pour « {question} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>How “{question}” landed</source>
            <translation>Comment « {question} » est passée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out “{question}”</source>
            <translation>Enlever « {question} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Nothing second-hand is open.</source>
            <translation>Rien de seconde main n’est ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is instead of “{words}”</source>
            <translation>Ce que c’est au lieu de « {words} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>{words} ({who})</source>
            <translation>{words} ({who})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is about</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing you heard</source>
            <translation>Une chose entendue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Who promised</source>
            <translation>Qui a promis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What was promised</source>
            <translation>Ce qui a été promis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they: {words}</source>
            <translation>eux : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I: {words}</source>
            <translation>moi : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out the promise “{words}”</source>
            <translation>Enlever la promesse « {words} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What they asked</source>
            <translation>Ce qu’ils ont demandé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>and what you told</source>
            <translation>et ce que vous avez raconté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question as you remember it, then Enter</source>
            <translation>Une question telle que vous vous en souvenez, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One line is enough. “no” makes it a question to rehearse.</source>
            <translation>Une ligne suffit. « non » en fait une question à répéter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>no example</source>
            <translation>aucun exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>none: bridge</source>
            <translation>aucun : passerelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>You were told</source>
            <translation>On vous avait dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm, correct or drop</source>
            <translation>confirmez, corrigez ou abandonnez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>now: …, then Enter</source>
            <translation>maintenant : …, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What you heard</source>
            <translation>Ce que vous avez entendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>at least one thing</source>
            <translation>au moins une chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the problem</source>
            <translation>le problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the work</source>
            <translation>le travail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>how they work</source>
            <translation>leur façon de travailler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>a doubt</source>
            <translation>un doute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing they said, then Enter</source>
            <translation>Une chose dite, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Promised, and when</source>
            <translation>Promis, et pour quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>what, then Enter</source>
            <translation>quoi, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>landed</source>
            <translation>a porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm</source>
            <translation>confirmer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>correct</source>
            <translation>corriger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>drop</source>
            <translation>abandonner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they</source>
            <translation>eux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I</source>
            <translation>moi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Go to the note</source>
            <translation>Aller au message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>They already answered</source>
            <translation>Ils ont déjà répondu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Marked as told: {example}</source>
            <translation>Marqué comme raconté : {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>To rehearse: {question}</source>
            <translation>À répéter : {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>What this changes</source>
            <translation>Ce que cela change</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>as you type</source>
            <translation>au fil de la frappe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Enough to close?</source>
            <translation>De quoi conclure ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>the rest can stay empty</source>
            <translation>le reste peut rester vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Feeling and both-ways answers are yours: never printed, never exported.</source>
            <translation>L’humeur et les réponses des deux côtés sont à vous : jamais imprimées, jamais exportées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>next date, or “unknown”</source>
            <translation>prochaine date, ou « on l’ignore »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>at least one thing heard</source>
            <translation>au moins une chose entendue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>follow-up looked at</source>
            <translation>suivi regardé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words confirmed</source>
            <translation>
                <numerusform>{n} propos confirmé</numerusform>
                <numerusform>{n} propos confirmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words corrected</source>
            <translation>
                <numerusform>{n} propos corrigé</numerusform>
                <numerusform>{n} propos corrigés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Nothing yet. The first thing you enter marks the talk as held.</source>
            <translation>Rien encore. Votre première saisie marque l’entretien comme passé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: there</source>
            <translation>{words} : fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: open</source>
            <translation>{words} : à faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Save the days as a calendar file</source>
            <translation>Enregistrer les dates dans un fichier calendrier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{name}.ics</source>
            <translation>{name}.ics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Written: {file}. Your calendar opens it.</source>
            <translation>Écrit : {file}. Votre calendrier l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Interview: {who}</source>
            <translation>Entretien : {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{employer} promised an answer</source>
            <translation>{employer} a promis une réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse for {employer}</source>
            <translation>Répéter pour {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse the weak ones for {employer}</source>
            <translation>Répéter les points faibles pour {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse once more for {employer}, some hours later</source>
            <translation>Répéter encore une fois pour {employer}, quelques heures après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>The five-minute card for {employer}</source>
            <translation>La carte de cinq minutes pour {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>There is no day to write yet.</source>
            <translation>Il n’y a encore aucune date à écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{who}, {employer}</source>
            <translation>{who}, {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>“{file}” could not be written.</source>
            <translation>« {file} » n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Your dates are kept here.</source>
            <translation>Vos dates sont gardées ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>It shows</source>
            <translation>Il montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Another competency</source>
            <translation>Autre compétence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Year it happened</source>
            <translation>Année des faits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>With whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Told as</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Private: it is never printed</source>
            <translation>Privé : n’est jamais imprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>two or three are enough</source>
            <translation>deux ou trois suffisent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>more than three: none stands out</source>
            <translation>plus de trois : aucune ne ressort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>{n} ticked; {advice}</source>
            <translation>
                <numerusform>{n} cochée ; {advice}</numerusform>
                <numerusform>{n} cochées ; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>your words: {words}</source>
            <translation>vos mots : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>none of its usual words in Action or Result</source>
            <translation>aucun de ses mots habituels dans Action ou Résultat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>About it</source>
            <translation>À son sujet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>such as 2024</source>
            <translation>par exemple 2024</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Employer, site, ward, class …</source>
            <translation>Employeur, site, service, classe…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Who was there, and what they did</source>
            <translation>Qui était là, et ce que chacun a fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>A year has four digits, such as 2024.</source>
            <translation>Une année a quatre chiffres, par exemple 2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Add another …</source>
            <translation>En ajouter une…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>laid {n} stories into parts</source>
            <translation>
                <numerusform>{n} récit réparti en parties</numerusform>
                <numerusform>{n} récits répartis en parties</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>brought back a wording of “{title}”</source>
            <translation>retour à une version de « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>it is right as it stands</source>
            <translation>c’est juste ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>set a finding aside</source>
            <translation>remarque écartée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>let a finding speak again</source>
            <translation>remarque réactivée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>how sure “{figure}” is</source>
            <translation>degré de certitude de « {figure} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>where “{figure}” is from</source>
            <translation>source de « {figure} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>the truth tick</source>
            <translation>la case de vérité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>what it shows</source>
            <translation>ce qu’il montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>used in the written application</source>
            <translation>utilisé dans le dossier écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>began the recruiter version again</source>
            <translation>version recruteur recommencée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>merged into “{title}”</source>
            <translation>fusion dans « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>“{title}” in use again</source>
            <translation>« {title} » de nouveau en service</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>retired “{title}”</source>
            <translation>retrait de « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>removed “{title}”</source>
            <translation>suppression de « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>duplicated “{title}”</source>
            <translation>copie de « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>split “{title}”</source>
            <translation>division de « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>Removed “{title}”. Ctrl Z brings it back.</source>
            <translation>Exemple « {title} » supprimé. Ctrl Z le ramène.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Headline</source>
            <translation>Accroche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{name}: {spoken} of {limit} seconds</source>
            <translation>{name} : {spoken} secondes sur {limit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{n} words · {s} s of {limit}</source>
            <translation>
                <numerusform>{n} mot · {s} s sur {limit}</numerusform>
                <numerusform>{n} mots · {s} s sur {limit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Telling: {name}</source>
            <translation>Version : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{note}, too long</source>
            <translation>{note}, trop long</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Right already:</source>
            <translation>Déjà bien :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go to the first</source>
            <translation>Aller à la première</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>It is right</source>
            <translation>C’est juste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why it is right</source>
            <translation>Pourquoi c’est juste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{message} {detail}</source>
            <translation>{message} {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{spare} Nothing here stops you: the coach looks at form, not at worth.</source>
            <translation>{spare} Rien ici ne vous bloque : le coach regarde la forme, pas la valeur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Set aside: {finding} {reason}</source>
            <translation>Écartée : {finding} {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{bold} {things}.</source>
            <translation>{bold} {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why? Enter sets it aside</source>
            <translation>Pourquoi ? Entrée l’écarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{act}: {finding}</source>
            <translation>{act} : {finding}</translation>
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
                <numerusform>{n} remarque</numerusform>
                <numerusform>{n} remarques</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>nothing to look at</source>
            <translation>rien à regarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak</source>
            <translation>La réactiver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak again: {finding}</source>
            <translation>Réactiver : {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Recruiter version</source>
            <translation>Version recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Manager version</source>
            <translation>Version manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Part before</source>
            <translation>Partie précédente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>part</source>
            <translation>partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next part</source>
            <translation>Partie suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next finding</source>
            <translation>Remarque suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>next finding</source>
            <translation>remarque suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Finding before</source>
            <translation>Remarque précédente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Say it aloud</source>
            <translation>À voix haute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>say it aloud</source>
            <translation>dire à voix haute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Link to a requirement</source>
            <translation>Relier à une exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>link</source>
            <translation>relier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Paste or import stories</source>
            <translation>Coller ou importer des récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Earlier wordings</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Duplicate for another telling</source>
            <translation>Copier pour une autre version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Split into two examples</source>
            <translation>Diviser en deux exemples</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Merge with another example</source>
            <translation>Fusionner avec un autre exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Retire, or bring back into use</source>
            <translation>Retirer, ou remettre en service</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Learned</source>
            <translation>Appris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Say for each sentence where it goes. The wording as it is now is kept among the earlier ones.</source>
            <translation>Dites pour chaque phrase où elle va. La version actuelle est gardée parmi les versions antérieures.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Title of the second example</source>
            <translation>Titre du second exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Split</source>
            <translation>Diviser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{title} (2)</source>
            <translation>{title} (2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{part}, sentence {n}</source>
            <translation>{part}, phrase {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Each part of the other is put under the same part of this one. The other is retired, both wordings are kept, and the truth tick is asked for again.</source>
            <translation>Chaque partie de l’autre se place sous la même partie de celui-ci. L’autre est retiré, les deux textes sont gardés, et la case de vérité est redemandée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>The example that goes into this one</source>
            <translation>L’exemple à intégrer dans celui-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge another example into “{title}”</source>
            <translation>Fusionner un autre exemple dans « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>There is no other example.</source>
            <translation>Il n’y a pas d’autre exemple.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>First</source>
            <translation>Premier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Second</source>
            <translation>Second</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>in this role</source>
            <translation>ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>In this role</source>
            <translation>Dans ce poste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Why this way</source>
            <translation>Pourquoi ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What else I weighed</source>
            <translation>Ce que j’ai aussi envisagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What it cost</source>
            <translation>Ce que cela a coûté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Who disagreed</source>
            <translation>Qui n’était pas d’accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>How I know it worked</source>
            <translation>Comment je sais que ça a marché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What I would change</source>
            <translation>Ce que je changerais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule.</source>
            <translation>Conseil habituel : mise en place 20 à 30, action 50 à 60, résultat 10 à 25. Un repère souple, pas une règle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Telling for a recruiter</source>
            <translation>Version pour un recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Begin again from the full text</source>
            <translation>Repartir du texte complet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Depth notes, for the second question</source>
            <translation>Notes de fond, pour la deuxième question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>{n} of 6; three is enough</source>
            <translation>{n} sur 6 ; trois suffisent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>A name you will remember it by</source>
            <translation>Un nom qui vous le rappellera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>When was it?</source>
            <translation>Quand était-ce ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Result first, then what you did. 30 words or fewer.</source>
            <translation>D’abord le résultat, puis ce que vous avez fait. 30 mots au plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This framework asks for it.</source>
            <translation>Cette forme le demande.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This example</source>
            <translation>Cet exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>nothing is lost: Ctrl Z brings it back</source>
            <translation>rien n’est perdu : Ctrl Z le ramène</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>estimate</source>
            <translation>estimation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>from memory</source>
            <translation>de mémoire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>do not say</source>
            <translation>ne pas dire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Why there is no figure</source>
            <translation>Pourquoi il n’y a pas de chiffre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Go to the figure {figure}</source>
            <translation>Aller au chiffre {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>State of {figure}</source>
            <translation>État de {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>{here} here, {there} in {where}. Which is right?</source>
            <translation>{here} ici, {there} dans {where}. Lequel est juste ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>what you can stand behind</source>
            <translation>ce que vous pouvez soutenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No figure exists? Say why</source>
            <translation>Pas de chiffre ? Dites pourquoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Where {figure} is from</source>
            <translation>D’où vient {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No numbers yet.</source>
            <translation>Pas encore de chiffres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>where from?</source>
            <translation>d’où ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Over the limit by {n} s.</source>
            <translation>Dépasse la limite de {n} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Only in the recruiter version: {facts}.</source>
            <translation>Seulement dans la version recruteur : {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is the full text. Cut what a recruiter does not need; the full text keeps it.</source>
            <translation>Voici le texte complet. Coupez ce dont un recruteur n’a pas besoin ; le texte complet le garde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Begin anywhere; the coach speaks when there is something to read.</source>
            <translation>Commencez où vous voulez ; le coach parle dès qu’il y a quelque chose à lire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Shorter than the limit by {n} s.</source>
            <translation>Plus court que la limite de {n} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the full text</source>
            <translation>le texte complet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the recruiter version</source>
            <translation>la version recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the headline</source>
            <translation>l’accroche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is too long to compare the tellings; shorten it first.</source>
            <translation>C’est trop long pour comparer les versions ; raccourcissez d’abord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>The recruiter does not hear: {facts}.</source>
            <translation>Le recruteur n’entend pas : {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Left out here: {what}</source>
            <translation>Omis ici : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Facts left out, kept for the manager: {facts}.</source>
            <translation>Faits omis, gardés pour le manager : {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>{figure} in {where}</source>
            <translation>{figure} dans {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>No finding to go to.</source>
            <translation>Aucune remarque où aller.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>It fits one breath</source>
            <translation>Cela tient en un souffle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/keeping.py" />
            <source>typing in {field}</source>
            <translation>saisie dans {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep story {n}</source>
            <translation>Garder le récit {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Title of story {n}</source>
            <translation>Titre du récit {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Story {n} told as</source>
            <translation>Forme du récit {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by your own labels. Correct where a cut is wrong; no word was changed.</source>
            <translation>Réparti selon vos propres repères. Corrigez là où une coupe est fausse ; aucun mot n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by a guess from the wording: look it over. No word was changed.</source>
            <translation>Réparti au jugé d’après le texte : relisez. Aucun mot n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>One story or several, as prose or with labels such as S, T, A, R or Challenge, Action, Result. They are cut into parts and never reworded.</source>
            <translation>Un récit ou plusieurs, en texte suivi ou avec des repères comme S, T, A, R ou Défi, Action, Résultat. Ils sont coupés en parties, jamais reformulés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Stories to lay into parts</source>
            <translation>Récits à répartir en parties</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Lay it into parts</source>
            <translation>Répartir en parties</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a document with stories</source>
            <translation>Choisir un document avec des récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading …</source>
            <translation>Lecture…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep {n} examples</source>
            <translation>
                <numerusform>Garder {n} exemple</numerusform>
                <numerusform>Garder {n} exemples</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part} of story {n}</source>
            <translation>{part} du récit {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>first sentence up</source>
            <translation>première phrase vers le haut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>last sentence down</source>
            <translation>dernière phrase vers le bas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part}: {act}</source>
            <translation>{part} : {act}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste here, or drop a file</source>
            <translation>Collez ici, ou déposez un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>There is nothing to lay yet.</source>
            <translation>Il n’y a encore rien à répartir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste a story, or choose a file.</source>
            <translation>Collez un récit, ou choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading stories</source>
            <translation>Lecture des récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>No words were found in it.</source>
            <translation>Aucun mot n’y a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Tick a story to keep first.</source>
            <translation>Cochez d’abord un récit à garder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, {seconds} seconds, {state}, {note}</source>
            <translation>{title}, {seconds} secondes, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, retired, {note}</source>
            <translation>{title}, retiré, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, no ending, {state}, {note}</source>
            <translation>{title}, sans fin, {state}, {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>blocks ready</source>
            <translation>bloque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>look at</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>hint</source>
            <translation>conseil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>no ending</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>told {names}</source>
            <translation>raconté à {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>in writing</source>
            <translation>par écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>being read …</source>
            <translation>en lecture…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>retired</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>not begun</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>The coach reads the bank</source>
            <translation>Le coach lit la réserve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheet.py" />
            <source>Back to the example</source>
            <translation>Retour à l’exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>A true story is worth more than ten claims.</source>
            <translation>Un récit vrai vaut plus que dix affirmations.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write one event at a time: where it was, what was yours to do, what you did, how it ended. The coach reads along and never writes for you.</source>
            <translation>Écrivez un événement à la fois : où c’était, ce qui vous revenait, ce que vous avez fait, comment cela a fini. Le coach lit avec vous et n’écrit jamais à votre place.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{n} examples are in the bank.</source>
            <translation>
                <numerusform>{n} exemple est en réserve.</numerusform>
                <numerusform>{n} exemples sont en réserve.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{words} Ctrl Z takes it back.</source>
            <translation>{words} Ctrl Z annule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write an example</source>
            <translation>Écrire un exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>{name}: {use}</source>
            <translation>{name} : {use}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/showing.py" />
            <source>“{title}”</source>
            <translation>« {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{employer}, round {round}</source>
            <translation>{employer}, entretien {round}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told to {who}: {where}</source>
            <translation>Raconté à {who} : {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}, {day}</source>
            <translation>{words}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it landed</source>
            <translation>ça a porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it partly landed</source>
            <translation>ça a porté en partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it did not land</source>
            <translation>ça n’a pas porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}; {landed}</source>
            <translation>{words} ; {landed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>It happened, this was my part, the figures are honest</source>
            <translation>C’est arrivé, c’était ma part, les chiffres sont honnêtes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Used in the written application</source>
            <translation>Utilisé dans le dossier écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nothing linked yet. Ctrl L opens the matrix.</source>
            <translation>Aucun lien encore. Ctrl L ouvre le tableau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told</source>
            <translation>Raconté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>at {employer}</source>
            <translation>chez {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{line} {level}</source>
            <translation>{line} {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>In the written application to {employer}</source>
            <translation>Dans le dossier écrit pour {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>must</source>
            <translation>impératif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>wish</source>
            <translation>souhait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Heard before by {names}: choose another for them.</source>
            <translation>Déjà entendu par {names} : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Not heard yet: {names}.</source>
            <translation>Pas encore entendu : {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nobody has heard it yet.</source>
            <translation>Personne ne l’a encore entendu.</translation>
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
            <translation>Gardées à chaque retour sur un exemple après une demi-heure, et avant une division ou une fusion.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>There is no earlier wording yet.</source>
            <translation>Il n’y a pas encore de version antérieure.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Bring this wording back</source>
            <translation>Reprendre cette version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{part} then: {words}</source>
            <translation>{part} à l’époque : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>struck through: then; underlined: now</source>
            <translation>barré : avant ; souligné : maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>It reads as it does now.</source>
            <translation>Le texte est le même que maintenant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>The last readable bundle beside the backups is of {day}.</source>
            <translation>La dernière archive lisible à côté des sauvegardes date du {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>{reason}, {size}</source>
            <translation>{reason}, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>No backup yet.</source>
            <translation>Aucune sauvegarde encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>One is made when you close Greenroom after a change.</source>
            <translation>Une sauvegarde se fait quand vous fermez Greenroom après un changement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>While the library is locked, no readable bundle is written beside the backups.</source>
            <translation>Tant que la bibliothèque est verrouillée, aucune archive lisible n’est écrite à côté des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Once a week a readable bundle is written beside the backups.</source>
            <translation>Une fois par semaine, une archive lisible est écrite à côté des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to the backup of {name}?</source>
            <translation>Revenir à la sauvegarde de {name} ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>What is here now is moved aside and kept for 90 days in the folder “replaced”.</source>
            <translation>Ce qui est ici maintenant est mis de côté et gardé 90 jours dans le dossier « replaced ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Enter goes back to one</source>
            <translation>Entrée revient à l’une d’elles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Take something out</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Locking {file}</source>
            <translation>Verrouillage de {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>import {file}</source>
            <translation>import de {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Only “{file}” is shown. Nothing of the others was stored.</source>
            <translation>Seul « {file} » est affiché. Rien des autres n’a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Open them again one after the other: {files}</source>
            <translation>Ouvrez-les de nouveau l’un après l’autre : {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>{n} entries came in.</source>
            <translation>
                <numerusform>{n} entrée ajoutée.</numerusform>
                <numerusform>{n} entrées ajoutées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Ctrl Z takes them out again.</source>
            <translation>Ctrl Z les enlève.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>The rows are</source>
            <translation>Les lignes sont des</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>goes to notes</source>
            <translation>va dans les notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>Column {name} is</source>
            <translation>La colonne {name} est</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>and {n} entries that belong to them</source>
            <translation>
                <numerusform>et {n} entrée qui en dépend</numerusform>
                <numerusform>et {n} entrées qui en dépendent</numerusform>
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
            <translation>Ce qui serait ajouté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{file} is {what}</source>
            <translation>{file} est {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Everything in it is here already.</source>
            <translation>Tout ce qu’il contient est déjà ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{counts}. Nothing is stored yet.</source>
            <translation>{counts}. Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>In conflict</source>
            <translation>En conflit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Enter decides which words stand</source>
            <translation>Entrée décide quels mots restent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>takes the file’s words</source>
            <translation>prend les mots du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>stays as it is here</source>
            <translation>reste comme ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>the file says more, nothing here is lost</source>
            <translation>le fichier en dit plus, rien d’ici n’est perdu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>answers, links, figures and the like</source>
            <translation>réponses, liens, chiffres et autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Readable files in one zip, called .greenroom. It comes back in here, on this computer or another.</source>
            <translation>Fichiers lisibles dans un zip, nommé .greenroom. Il revient ici, sur cet ordinateur ou un autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Everything, as a bundle…</source>
            <translation>Tout, en archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>locked with a passphrase</source>
            <translation>verrouillée par une phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Which list</source>
            <translation>Quelle liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A list, as a table…</source>
            <translation>Une liste, en tableau…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Your CV, as JSON Resume…</source>
            <translation>Votre CV, en JSON Resume…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>People, as contacts…</source>
            <translation>Les personnes, en contacts…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>what is private</source>
            <translation>ce qui est privé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder…</source>
            <translation>Un second dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>No second folder</source>
            <translation>Pas de second dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Every backup also goes to {folder}.</source>
            <translation>Chaque sauvegarde va aussi dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>opportunities</source>
            <translation>candidatures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>examples</source>
            <translation>exemples</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>In bundles and tables leave out</source>
            <translation>Omettre des archives et tableaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of people</source>
            <translation>noms des personnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of employers</source>
            <translation>noms des employeurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>pay</source>
            <translation>salaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Where it lies</source>
            <translation>Où cela se trouve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder, on another disk perhaps, gets every backup as well.</source>
            <translation>Un second dossier, sur un autre disque peut-être, reçoit aussi chaque sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: here “{mine}”, in the file “{theirs}”</source>
            <translation>{field} : ici « {mine} », dans le fichier « {theirs} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>example</source>
            <translation>exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>opportunity</source>
            <translation>candidature</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>posting</source>
            <translation>annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>requirement</source>
            <translation>exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>interview</source>
            <translation>entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contact with somebody</source>
            <translation>contact avec quelqu’un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>signal</source>
            <translation>signal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>role held</source>
            <translation>poste occupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>degree</source>
            <translation>diplôme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>licence or certificate</source>
            <translation>permis ou certificat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>your name and how to reach you</source>
            <translation>votre nom et vos coordonnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>rehearsal</source>
            <translation>répétition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>link from an example to a requirement</source>
            <translation>lien d’un exemple à une exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>detail</source>
            <translation>détail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how it came</source>
            <translation>origine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>working pattern</source>
            <translation>horaires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>where it stands</source>
            <translation>où elle en est</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>applied on</source>
            <translation>candidature envoyée le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last day to apply</source>
            <translation>date limite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>closed on</source>
            <translation>terminée le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>why it closed</source>
            <translation>raison de la fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name of the contact</source>
            <translation>nom du contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail of the contact</source>
            <translation>e-mail du contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone of the contact</source>
            <translation>téléphone du contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>first name</source>
            <translation>prénom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last name</source>
            <translation>nom de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>firm</source>
            <translation>société</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last contact</source>
            <translation>dernier contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how to reach them</source>
            <translation>comment les joindre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>background</source>
            <translation>parcours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>remarks</source>
            <translation>remarques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>headline</source>
            <translation>accroche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>situation</source>
            <translation>situation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>task</source>
            <translation>tâche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>result</source>
            <translation>résultat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>what I learned</source>
            <translation>ce que j’ai appris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>when</source>
            <translation>quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>who was there</source>
            <translation>qui était là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>tags</source>
            <translation>étiquettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>source of the figures</source>
            <translation>source des chiffres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>summary</source>
            <translation>résumé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>level</source>
            <translation>niveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>began</source>
            <translation>début</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>ended</source>
            <translation>fin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} new entries</source>
            <translation>
                <numerusform>{n} nouvelle entrée</numerusform>
                <numerusform>{n} nouvelles entrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} changed</source>
            <translation>modifiées : {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} in conflict</source>
            <translation>en conflit : {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} the same</source>
            <translation>identiques : {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: “{theirs}”</source>
            <translation>{field} : « {theirs} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a Greenroom bundle</source>
            <translation>une archive Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a CV as JSON Resume</source>
            <translation>un CV en JSON Resume</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>the archive of LinkedIn</source>
            <translation>l’archive de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contacts</source>
            <translation>des contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a table</source>
            <translation>un tableau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by itself</source>
            <translation>faite automatiquement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by you</source>
            <translation>faite par vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before a new version</source>
            <translation>avant une nouvelle version</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before going back</source>
            <translation>avant un retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>beginning a note</source>
            <translation>début d’un message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>sent the note to {who}</source>
            <translation>message à {who} envoyé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>set aside the note to {who}</source>
            <translation>message à {who} écarté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>put back the note to {who}</source>
            <translation>message à {who} remis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>kept “{finding}”</source>
            <translation>« {finding} » gardé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>the way of a note</source>
            <translation>le canal d’un message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>writing the note to {who}</source>
            <translation>rédaction du message à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>them</source>
            <translation>cette personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Noted as sent today. Ctrl Z takes it back.</source>
            <translation>Noté comme envoyé aujourd’hui. Ctrl Z annule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Nothing to point at.</source>
            <translation>Rien à montrer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{some} and {last}</source>
            <translation>{some} et {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>Your part</source>
            <translation>Votre part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>from your debrief where it says so; the note follows as you type</source>
            <translation>d’après votre bilan quand il le dit ; le message suit votre frappe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{label} (optional)</source>
            <translation>{label} (facultatif)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thank-you</source>
            <translation>Remerciement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for tips</source>
            <translation>Demander des conseils</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>How it went</source>
            <translation>Donner des nouvelles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for the date</source>
            <translation>Demander la date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Close politely</source>
            <translation>Clore poliment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thanks after a no</source>
            <translation>Merci après un non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Keep in touch</source>
            <translation>Garder le contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Papers</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Note</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time. It stays here if you change your mind.</source>
            <translation>Pas cette fois. Il reste ici si vous changez d’avis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>You sent it on {day}.</source>
            <translation>Vous l’avez envoyé le {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Sent.</source>
            <translation>Envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>By which way</source>
            <translation>Par quel moyen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>from your debrief</source>
            <translation>d’après votre bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>The frame is a template; change any word. Greenroom never sends anything.</source>
            <translation>Le cadre est un modèle ; changez les mots à votre gré. Greenroom n’envoie jamais rien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>So far with them: {ways}.</source>
            <translation>Jusqu’ici avec eux : {ways}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it together again</source>
            <translation>Recomposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Open in my mail program</source>
            <translation>Ouvrir dans ma messagerie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Save as mail file…</source>
            <translation>Fichier e-mail…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Its day into my calendar…</source>
            <translation>Sa date dans mon agenda…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>I have sent it</source>
            <translation>Je l’ai envoyé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time</source>
            <translation>Pas cette fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it back among the open ones</source>
            <translation>Le remettre parmi les ouverts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{least} to {most}</source>
            <translation>{least} à {most}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Better without: {things}.</source>
            <translation>Mieux sans : {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{words}, the usual is {band}</source>
            <translation>{words}, l’usage est {band}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it: {finding}</source>
            <translation>Garder : {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Such a note holds</source>
            <translation>Un tel message contient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Does it matter?</source>
            <translation>Est-ce important ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>And then</source>
            <translation>Et ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it: {finding}</source>
            <translation>Montrer : {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>the way you have written before</source>
            <translation>par la même voie qu’avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>within a day</source>
            <translation>dans la journée qui suit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>Copié. Collez-le là où vous écrivez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Save the note as a mail file</source>
            <translation>Enregistrer le message en fichier e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>{subject}.eml</source>
            <translation>{subject}.eml</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Written: {file}. Your mail program opens it as a draft.</source>
            <translation>Écrit : {file}. Votre messagerie l’ouvre comme brouillon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is too long to hand over.</source>
            <translation>Le message est trop long pour être transmis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>It is copied: paste it into a new message.</source>
            <translation>Il est copié : collez-le dans un nouveau message.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is kept here.</source>
            <translation>Le message est gardé ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Choose another folder, or copy the text.</source>
            <translation>Choisissez un autre dossier, ou copiez le texte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>No mail program answered.</source>
            <translation>Aucune messagerie n’a répondu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The text is copied; or save it as a mail file.</source>
            <translation>Le texte est copié ; ou enregistrez-le en fichier e-mail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>“{file}” is not shown: something you typed could not be kept first.</source>
            <translation>« {file} » n’est pas affiché : un texte saisi n’a pas pu être conservé auparavant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>Open the file again once that is done.</source>
            <translation>Ouvrez de nouveau le fichier une fois que c’est fait.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} open</source>
            <translation>
                <numerusform>{n} ouverte</numerusform>
                <numerusform>{n} ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} in the bank</source>
            <translation>
                <numerusform>{n} en réserve</numerusform>
                <numerusform>{n} en réserve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} people</source>
            <translation>
                <numerusform>{n} personne</numerusform>
                <numerusform>{n} personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} due</source>
            <translation>
                <numerusform>{n} à faire</numerusform>
                <numerusform>{n} à faire</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Something went wrong in Greenroom. Your text is kept.</source>
            <translation>Quelque chose a mal tourné dans Greenroom. Votre texte est gardé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>The report is on this computer and is not sent.</source>
            <translation>Le rapport est sur cet ordinateur et n’est pas envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Show report</source>
            <translation>Voir le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Opportunity</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Posting</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What they look for</source>
            <translation>Ce qu’ils cherchent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Submission</source>
            <translation>Candidature présentée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Word explained</source>
            <translation>Mot expliqué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What must be right for you</source>
            <translation>Ce qui doit vous convenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Answer to rehearse</source>
            <translation>Réponse à répéter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question to ask</source>
            <translation>Question à poser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you keep</source>
            <translation>Question gardée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you were asked</source>
            <translation>Question qu’on vous a posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearsal</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Debrief</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>private note</source>
            <translation>note privée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearse: {what}</source>
            <translation>Répéter : {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>{n} backups on the disk are damaged and are not counted any more: {names}.</source>
            <translation>
                <numerusform>Une sauvegarde sur le disque est endommagée et ne compte plus : {names}.</numerusform>
                <numerusform>{n} sauvegardes sur le disque sont endommagées et ne comptent plus : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>Your work is untouched.</source>
            <translation>Votre travail est intact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Move in a list or grid</source>
            <translation>Se déplacer dans une liste ou une grille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open or do what is selected</source>
            <translation>Ouvrir ou faire ce qui est choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Next field, list or button</source>
            <translation>Champ, liste ou bouton suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close the nearest thing; no text is lost</source>
            <translation>Fermer ce qui est le plus proche ; aucun texte ne se perd</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open the guide</source>
            <translation>Ouvrir le guide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>In lists and fields</source>
            <translation>Dans les listes et les champs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys: {page}</source>
            <translation>Raccourcis : {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>On this page</source>
            <translation>Sur cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>{n} old files could not be read and stay as they were.</source>
            <translation>{n} anciens fichiers n’ont pas pu être lus et restent comme ils étaient.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>Writing every file anew</source>
            <translation>Réécriture de tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library is locked with your passphrase.</source>
            <translation>La bibliothèque est verrouillée par votre phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has its new passphrase.</source>
            <translation>La bibliothèque a sa nouvelle phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has no passphrase any more.</source>
            <translation>La bibliothèque n’a plus de phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>That is not the passphrase of this library.</source>
            <translation>Ce n’est pas la phrase secrète de cette bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/menus.py" />
            <source>Nothing to do with this page</source>
            <translation>Rien à faire avec cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>What was here before is kept in {folder}.</source>
            <translation>Ce qui était ici avant est gardé dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are back at the backup {file}.</source>
            <translation>Retour à la sauvegarde {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Nothing can be changed in it. The file itself is untouched.</source>
            <translation>Rien ne peut y être modifié. Le fichier lui-même est intact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are looking at a sample.</source>
            <translation>Vous regardez une démonstration.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is a file of its own: change what you like. Your own file is untouched.</source>
            <translation>C’est un fichier à part : changez ce que vous voulez. Votre propre fichier est intact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Go back to the backup of {name}</source>
            <translation>Revenir à la sauvegarde de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Is Greenroom closed on the other computer?</source>
            <translation>Greenroom est-il fermé sur l’autre ordinateur ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>If both write, changes of one of them may be lost.</source>
            <translation>Si les deux écrivent, des changements de l’un peuvent se perdre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Folder for your interviews</source>
            <translation>Dossier pour vos entretiens</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>{n} texts were typed but not kept.</source>
            <translation>
                <numerusform>{n} texte a été tapé mais pas gardé.</numerusform>
                <numerusform>{n} textes ont été tapés mais pas gardés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Each comes back when you go where it was typed, and Ctrl Z takes it away.</source>
            <translation>Chacun revient quand vous allez là où il a été tapé, et Ctrl Z l’enlève.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are reading a copy.</source>
            <translation>Vous lisez une copie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open a copy to read</source>
            <translation>Ouvrir une copie à lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open anyway</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is closed, open here</source>
            <translation>Il est fermé, ouvrir ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Back to your own file</source>
            <translation>Retour à votre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nothing found for “{words}”.</source>
            <translation>Rien trouvé pour « {words} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>everything in this file</source>
            <translation>tout ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} sur {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{n} results</source>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Type a word. People, postings, examples and notes are searched, in this file only.</source>
            <translation>Tapez un mot. La recherche porte sur les personnes, annonces, exemples et notes, dans ce fichier seulement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nearest word in your file: {word}. Tab takes it.</source>
            <translation>Mot le plus proche dans votre fichier : {word}. Tab le prend.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>do or open</source>
            <translation>faire ou ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>beside</source>
            <translation>à côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>requirements</source>
            <translation>exigences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>close</source>
            <translation>fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Lately</source>
            <translation>Récemment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Nobody can open it without the passphrase, and nobody can bring it back. Write it down, keep it safe.</source>
            <translation>Personne ne peut l’ouvrir sans la phrase secrète, et personne ne peut la retrouver. Notez-la et gardez-la en lieu sûr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This library is locked</source>
            <translation>Cette bibliothèque est verrouillée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Its passphrase opens it on this computer.</source>
            <translation>Sa phrase secrète l’ouvre sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Set a passphrase</source>
            <translation>Définir une phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock the library</source>
            <translation>Verrouiller la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change it</source>
            <translation>La changer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Remove the passphrase</source>
            <translation>Supprimer la phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Anybody who has the file can then read it.</source>
            <translation>Quiconque a le fichier peut alors le lire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Unlock for good</source>
            <translation>Déverrouiller pour de bon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This file is locked</source>
            <translation>Ce fichier est verrouillé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Enter the passphrase it was written with.</source>
            <translation>Tapez la phrase secrète avec laquelle il a été écrit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock this file</source>
            <translation>Verrouiller ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Write it</source>
            <translation>L’écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase, once more</source>
            <translation>Nouvelle phrase secrète, encore une fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Show what I type</source>
            <translation>Montrer ce que je tape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Offline. One file, on this computer.</source>
            <translation>Hors ligne. Un fichier, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Keys: {keys}</source>
            <translation>Raccourcis : {keys}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Kept {time}</source>
            <translation>Gardé à {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Nothing to redo</source>
            <translation>Rien à rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Undone: {step}</source>
            <translation>Annulé : {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Done again: {step}</source>
            <translation>Rétabli : {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown as initials.</source>
            <translation>Les noms s’affichent en initiales.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown in full.</source>
            <translation>Les noms s’affichent en entier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Text size {percent} %</source>
            <translation>Taille du texte {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>An interview belongs to an opportunity. Open it, then add the interview.</source>
            <translation>Un entretien appartient à une candidature. Ouvrez-la, puis ajoutez l’entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>A brief belongs to one interview. Open the interview first, then print.</source>
            <translation>Une fiche appartient à un entretien. Ouvrez d’abord l’entretien, puis imprimez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Backspace</source>
            <translation>Retour arr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/looking_back/table.py" />
            <source>bar of the numbers in this row</source>
            <translation>barre des nombres de cette ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>This is where you started.</source>
            <translation>C’est ici que vous avez commencé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>There is nothing further on.</source>
            <translation>Il n’y a rien après.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>Open the library again</source>
            <translation>Rouvrir la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories cut for them.</source>
            <translation>{n} récits sur {of} abrégés pour eux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories stand the second question.</source>
            <translation>{n} récits sur {of} tiennent la deuxième question.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>changes: {what}</source>
            <translation>change : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>nobody named yet</source>
            <translation>aucun nom encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no must set yet</source>
            <translation>aucun impératif encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} musts shown.</source>
            <translation>{n} impératifs sur {of} montrés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>They said {pay}.</source>
            <translation>Ils ont dit {pay}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} lines on it.</source>
            <translation>
                <numerusform>{n} ligne à ce sujet.</numerusform>
                <numerusform>{n} lignes à ce sujet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no story yet</source>
            <translation>aucun récit encore</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} chosen.</source>
            <translation>
                <numerusform>{n} choisie.</numerusform>
                <numerusform>{n} choisies.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none chosen yet</source>
            <translation>aucune choisie encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source> </source>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none open</source>
            <translation>aucun ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{line} {live}</source>
            <translation>{line} {live}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_print.py" />
            <source>Save this page</source>
            <translation>Enregistrer cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} semaine</numerusform>
                <numerusform>{n} semaines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>held</source>
            <translation>obtenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>on the way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>lapsed</source>
            <translation>expiré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>school</source>
            <translation>école</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>vocational</source>
            <translation>professionnel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>foundation</source>
            <translation>cycle court</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>bachelor</source>
            <translation>licence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>master</source>
            <translation>master</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>doctorate</source>
            <translation>doctorat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>mother tongue</source>
            <translation>langue maternelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>not asked</source>
            <translation>pas demandé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Posts held</source>
            <translation>Postes occupés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No post yet.</source>
            <translation>Aucun poste encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Degrees and schooling</source>
            <translation>Diplômes et scolarité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No degree yet.</source>
            <translation>Aucun diplôme encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Licences, registrations, certificates</source>
            <translation>Permis, inscriptions, certificats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No licence yet.</source>
            <translation>Aucun permis encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No language yet.</source>
            <translation>Aucune langue encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Who put me forward where</source>
            <translation>Qui a présenté ma candidature, et où</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Nobody has put you forward yet.</source>
            <translation>Personne n’a encore présenté votre candidature.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Met</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Short</source>
            <translation>Insuffisant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not needed yet</source>
            <translation>Pas encore requis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not told</source>
            <translation>Non dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>To, empty while you hold it</source>
            <translation>Jusqu’à, vide si vous l’occupez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Subject</source>
            <comment>of a degree</comment>
            <translation>Matière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Runs out</source>
            <translation>Expire le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>two letters: en, de, pl</source>
            <translation>deux lettres : en, de, pl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>You agreed</source>
            <translation>Avec votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{range} {unit}</source>
            <translation>{range} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>went on</source>
            <translation>suite positive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>declined</source>
            <translation>refus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>withdrawn</source>
            <translation>retrait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no reply</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>offer</source>
            <translation>offre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no name yet</source>
            <translation>pas encore de nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Pattern</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Came by</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>{who}, {distance}</source>
            <translation>{who}, {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Read the posting</source>
            <translation>Lire l’annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>What they want, as far as we know</source>
            <translation>Ce qu’ils veulent, pour ce qu’on en sait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>nobody named</source>
            <translation>aucun nom donné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>applied direct</source>
            <translation>candidature directe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>last contact {day}</source>
            <translation>dernier contact {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Who is in it</source>
            <translation>Qui y participe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>your future manager</source>
            <translation>votre futur manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Add {name}</source>
            <translation>Ajouter {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Nobody yet.</source>
            <translation>Personne encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Recruiters you know, to put you forward here too</source>
            <translation>Recruteurs connus, pour vous présenter ici aussi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>{fact}: {told} on {day}, {now} now.</source>
            <translation>{fact} : {told} le {day}, {now} maintenant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>a note to {name}</source>
            <translation>un message à {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>let the difference be</source>
            <translation>différence laissée telle quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Tell them</source>
            <translation>Le leur dire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Let it be</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>You told {name} otherwise.</source>
            <translation>Vous avez dit autre chose à {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Parts of others</source>
            <translation>Éléments d’autrui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Prepare for the interview you are about to walk into. Offline, on your own computer.</source>
            <translation>Préparez l’entretien qui vous attend. Hors ligne, sur votre propre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>It opens no network connection and looks for no newer version by itself. When you hear of one, install it over this one: your library stays where it is, and a copy is made before anything in it changes.</source>
            <translation>Greenroom n’ouvre aucune connexion réseau et ne cherche pas de nouvelle version de lui-même. Quand vous en apprenez l’existence, installez-la par-dessus celle-ci : votre bibliothèque reste où elle est, et une copie est faite avant tout changement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Free software under the MIT licence. The parts of others beside are used unchanged, under their own licences; Qt under the LGPL: its libraries may be replaced by your own.</source>
            <translation>Logiciel libre sous licence MIT. Les éléments d’autrui qui l’accompagnent sont utilisés sans modification, sous leurs propres licences ; Qt sous LGPL : vous pouvez remplacer ses bibliothèques par les vôtres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</source>
            <translation>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Made with</source>
            <translation>Fait avec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Its licence</source>
            <translation>Sa licence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Greenroom {version}</source>
            <translation>Greenroom {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>{name} {version}: {licence}</source>
            <translation>{name} {version} : {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>edition</source>
            <translation>édition</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{n} things left out</source>
            <translation>
                <numerusform>{n} élément omis</numerusform>
                <numerusform>{n} éléments omis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>nothing left out</source>
            <translation>rien d’omis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{pages}, {left}</source>
            <translation>{pages}, {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stopped. The pages shown before are still here.</source>
            <translation>Arrêté. Les pages montrées avant sont toujours là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed the brief</source>
            <translation>fiche imprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>There is nothing to print yet.</source>
            <translation>Il n’y a encore rien à imprimer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>no date yet</source>
            <translation>pas encore de date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed {day}</source>
            <translation>imprimée le {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>not printed yet</source>
            <translation>pas encore imprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Fill in its preparation</source>
            <translation>Remplir sa préparation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Save the brief as PDF</source>
            <translation>Enregistrer la fiche en PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>save</source>
            <translation>enregistrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Print these pages</source>
            <translation>Imprimer ces pages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>print</source>
            <translation>imprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Open the brief in the PDF viewer</source>
            <translation>Ouvrir la fiche dans le lecteur PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>open</source>
            <comment>do it</comment>
            <translation>ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Copy the brief as text</source>
            <translation>Copier la fiche en texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>copy as text</source>
            <translation>copier en texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: brief</source>
            <translation>Édition : fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: glance</source>
            <translation>Édition : coup d’œil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: study</source>
            <translation>Édition : étude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stop setting the pages</source>
            <translation>Arrêter la mise en page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Choose an interview first.</source>
            <translation>Choisissez d’abord un entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>A brief belongs to one interview.</source>
            <translation>Une fiche appartient à un entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Brief: {kind}</source>
            <translation>Fiche : {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>The last hour</source>
            <translation>La dernière heure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Back to Today</source>
            <translation>Retour à Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Your first two sentences</source>
            <translation>Vos deux premières phrases</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One warm question</source>
            <translation>Une question chaleureuse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One proof to hold on to</source>
            <translation>Une preuve à laquelle vous tenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Water, and a pause</source>
            <translation>De l’eau, et une pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>If you need a moment</source>
            <translation>Si vous avez besoin d’un moment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>back</source>
            <translation>retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Recruiter beside manager</source>
            <translation>Recruteur et manager côte à côte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>What the app changes</source>
            <translation>Ce que l’application change</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>{key}: {fact}</source>
            <translation>{key} : {fact}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Add a round first; its preparation has this page.</source>
            <translation>Ajoutez d’abord un entretien ; sa préparation contient cette page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>This page went to paper or to its file.</source>
            <translation>Cette page est partie vers le papier ou son fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Go to what it changes</source>
            <translation>Aller à ce que cela change</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>go to what it changes</source>
            <translation>aller à ce que cela change</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Why it is so</source>
            <translation>Pourquoi c’est ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>why</source>
            <translation>pourquoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Print this page</source>
            <translation>Imprimer cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>print this page</source>
            <translation>imprimer cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>transfer</source>
            <translation>transfert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Open the inspector</source>
            <translation>Ouvrir l’inspecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>inspector</source>
            <translation>inspecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Switch the reader</source>
            <translation>Changer de lecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>reader</source>
            <translation>lecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Only open rows</source>
            <translation>Lignes ouvertes seulement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>open only</source>
            <translation>ouverts seuls</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>fewest stories</source>
            <translation>moins de récits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>What this example carries</source>
            <translation>Ce que porte cet exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>No requirements yet, so nothing can be open or shown.</source>
            <translation>Aucune exigence encore, rien ne peut donc être ouvert ou montré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>{n} requirements, no examples. Write one for the must that worries you most.</source>
            <translation>{n} exigences, aucun exemple. Écrivez-en un pour l’impératif qui vous inquiète le plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>To the posting</source>
            <translation>Vers l’annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Manager counts it</source>
            <translation>Pour le manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Recruiter counts it</source>
            <translation>Pour le recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>How was it?</source>
            <translation>C’était comment ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>There is no round here.</source>
            <translation>Il n’y a pas d’entretien ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>{employer}, debrief</source>
            <translation>{employer}, bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in the debrief</source>
            <translation>saisie dans le bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in “{field}”</source>
            <translation>saisie dans « {field} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>First, how do you feel?</source>
            <translation>D’abord, comment vous sentez-vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>to the note</source>
            <translation>au message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size</source>
            <translation>6 à 12 est un bon nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Examples, {title}</source>
            <translation>Exemples, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Go back to the example first: Esc.</source>
            <translation>Revenez d’abord à l’exemple : Échap.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Write an example first: N.</source>
            <translation>Écrivez d’abord un exemple : N.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>a new example</source>
            <translation>nouvel exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so write more</source>
            <translation>6 à 12 est un bon nombre, mieux vaut en écrire</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} in the bank; {advice}</source>
            <translation>
                <numerusform>{n} en réserve ; {advice}</numerusform>
                <numerusform>{n} en réserve ; {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>began a recruiter version</source>
            <translation>version recruteur commencée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so retire some</source>
            <translation>6 à 12 est un bon nombre, mieux vaut en retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Add an opportunity first; its requirements are what an example proves.</source>
            <translation>Ajoutez d’abord une candidature ; un exemple prouve ses exigences.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>how it is told</source>
            <translation>forme du récit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>whether it is private</source>
            <translation>privé ou non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Coach: {n}</source>
            <translation>Coach : {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>why there is no figure</source>
            <translation>raison de l’absence de chiffre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Duplicate</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Split in two</source>
            <translation>Diviser en deux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Merge with another</source>
            <translation>Fusionner avec un autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Retire or use again</source>
            <translation>Retirer ou réutiliser</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} retired</source>
            <translation>
                <numerusform>{n} retiré</numerusform>
                <numerusform>{n} retirés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>how “{line}” stands</source>
            <translation>état de « {line} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>What this post asks of your record</source>
            <translation>Ce que ce poste demande à votre parcours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Put forward twice: {places}.</source>
            <translation>Candidature présentée deux fois : {places}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Ask both to agree.</source>
            <translation>Demandez aux deux de s’accorder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>How it stands: {line}</source>
            <translation>Son état : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Nobody was told otherwise.</source>
            <translation>Personne n’a entendu autre chose.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Questions that can knock you out</source>
            <translation>Questions éliminatoires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>one sheet for every talk</source>
            <translation>une feuille pour tous les entretiens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>{label} (private)</source>
            <translation>{label} (privé)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Tell them of the change</source>
            <translation>Les prévenir du changement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>tell them</source>
            <translation>prévenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Let the difference be</source>
            <translation>Laisser la différence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>let it be</source>
            <translation>laisser ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>No line of this posting asks for a fact of your record.</source>
            <translation>Aucune ligne de cette annonce ne demande un fait de votre parcours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Everything that can be imported</source>
            <translation>Tout ce qui peut être importé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bundles and archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A Greenroom bundle, a CV as JSON Resume, the archive of your data from LinkedIn, a table of applications, people or stories from anywhere, or contacts. You see first what is new, changed and in conflict.</source>
            <translation>Une archive Greenroom, un CV en JSON Resume, l’archive de vos données LinkedIn, un tableau de candidatures, de personnes ou de récits d’où qu’il vienne, ou des contacts. Vous voyez d’abord ce qui est nouveau, modifié ou en conflit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bring something in</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A second folder for backups</source>
            <translation>Un second dossier de sauvegarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file first.</source>
            <translation>Choisissez d’abord un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file to bring in</source>
            <translation>Choisir un fichier à importer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>bring in</source>
            <translation>importer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Take everything out</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>take out</source>
            <translation>exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>back up</source>
            <translation>sauvegarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Backed up and checked: {file}</source>
            <translation>Sauvegardé et vérifié : {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Something you typed could not be kept, so nothing was changed.</source>
            <translation>Une chose que vous avez tapée n’a pas pu être gardée, rien n’a donc été changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Import what is shown</source>
            <translation>Importer ce qui est montré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Set the file aside</source>
            <translation>Écarter le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>This is the folder the backups are in already.</source>
            <translation>C’est déjà le dossier des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose one on another disk.</source>
            <translation>Choisissez-en un sur un autre disque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing in the note to {who}</source>
            <translation>saisie dans le message à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Notes of this round</source>
            <translation>Messages de cet entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>This note is not there any more.</source>
            <translation>Ce message n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>The note</source>
            <translation>Le message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing the address of {who}</source>
            <translation>saisie de l’adresse de {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Next check</source>
            <translation>Vérification suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>next check</source>
            <translation>vérification suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>copy</source>
            <translation>copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Save as mail file</source>
            <translation>Enregistrer en fichier e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>mail file</source>
            <translation>fichier e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>There is no note here.</source>
            <translation>Il n’y a pas de message ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Guide: {chapter}</source>
            <translation>Guide : {chapter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Everything here is on this computer.</source>
            <translation>Tout ce qui est ici est sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Greenroom opens nothing outside itself. The address is: {link}</source>
            <translation>Greenroom n’ouvre rien hors de lui-même. L’adresse est : {link}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done: {code} {title}</source>
            <translation>fait : {code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>added “{question}”</source>
            <translation>ajout de « {question} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{title} done</source>
            <translation>{title} fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>opened a page</source>
            <translation>page rouverte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Done, on to the next open page</source>
            <translation>Fait, page ouverte suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done, next open</source>
            <translation>fait, ouverte suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>No round yet.</source>
            <translation>Aucun entretien encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Say whom you will meet. “Not known yet” is allowed: it shows the recruiter’s form.</source>
            <translation>Dites qui vous allez rencontrer. « Pas encore connu » est permis : la version recruteur s’affiche alors.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Rounds</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Whom you will meet</source>
            <translation>Qui vous allez rencontrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>A recruiter you know</source>
            <translation>Un recruteur que vous connaissez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add the round</source>
            <translation>Ajouter l’entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>added a round</source>
            <translation>ajout d’un entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>removed a round</source>
            <translation>suppression d’un entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round first.</source>
            <translation>Ajoutez d’abord un entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar…</source>
            <translation>Dans mon agenda…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Another round</source>
            <translation>Un autre entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>The day and the time are on the first page of its preparation.</source>
            <translation>La date et l’heure sont sur la première page de sa préparation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Name, if you know it</source>
            <translation>Nom, si vous le connaissez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>prepare</source>
            <translation>préparer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>brief</source>
            <translation>fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>outcome</source>
            <translation>issue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round</source>
            <translation>Ajouter un entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>add a round</source>
            <translation>ajouter un entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar, with its rehearsals</source>
            <translation>Dans mon agenda, avec ses répétitions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>calendar</source>
            <translation>agenda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Remove the round</source>
            <translation>Supprimer l’entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>somebody new</source>
            <translation>nouvelle personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>{name}, {firm}</source>
            <translation>{name}, {firm}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>as a bar</source>
            <translation>en barre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>through to the next round</source>
            <translation>vers l’entretien suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not this one</source>
            <translation>pas cette fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>you stepped back</source>
            <translation>retrait de votre part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>an offer</source>
            <translation>offre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No answer yet: {question}</source>
            <translation>Pas encore de réponse : {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What the rounds so far show. Counts of things, never of you.</source>
            <translation>Ce que montrent les entretiens passés. On compte des choses, jamais vous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No round has been held yet.</source>
            <translation>Aucun entretien n’a encore eu lieu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>After the first one, five minutes of debrief fill this page.</source>
            <translation>Après le premier, cinq minutes de bilan remplissent cette page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Where rounds end</source>
            <translation>Où finissent les entretiens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Which examples land</source>
            <translation>Quels exemples portent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Questions that recur</source>
            <translation>Questions qui reviennent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What you learned</source>
            <translation>Ce que vous avez appris</translation>
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
                <numerusform>{n} fois</numerusform>
                <numerusform>{n} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Round with</source>
            <translation>Entretien avec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Held</source>
            <translation>Passés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they went on</source>
            <translation>Leur suite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they landed</source>
            <translation>Comment ils ont porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Asked</source>
            <translation>Posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Last</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: went on · open: ended · hatched: waiting</source>
            <translation>plein : suite positive · vide : fini · hachuré : en attente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: landed · hatched: partly · open: did not</source>
            <translation>plein : a porté · hachuré : en partie · vide : n’a pas porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No example was told yet.</source>
            <translation>Aucun exemple n’a encore été raconté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>asked more than once, over all rounds</source>
            <translation>posées plus d’une fois, sur tous les entretiens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No question came twice yet.</source>
            <translation>Aucune question n’est encore revenue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>in your words, and questions you had no answer to</source>
            <translation>avec vos mots, et les questions restées sans réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Nothing noted yet.</source>
            <translation>Rien de noté encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>waiting for an answer</source>
            <translation>en attente de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>did not land</source>
            <translation>n’a pas porté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not noted</source>
            <translation>pas noté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Waiting for the answer</source>
            <translation>Réponse attendue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Not applied</source>
            <translation>Pas encore postulé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No round yet</source>
            <translation>Pas d’entretien encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closes {day}</source>
            <translation>clôture {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} lines not sorted</source>
            <translation>
                <numerusform>{n} ligne non triée</numerusform>
                <numerusform>{n} lignes non triées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} pages done</source>
            <translation>
                <numerusform>{n} page faite</numerusform>
                <numerusform>{n} pages faites</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Declined</source>
            <translation>Refus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Withdrawn</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No reply</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Offer</source>
            <translation>Offre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Went on</source>
            <translation>Suite positive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Closed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closed</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>promised {day}</source>
            <translation>promis {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no day was named</source>
            <translation>aucune date donnée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no word</source>
            <translation>aucun mot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{open} of {all} musts open</source>
            <translation>{open}/{all} impératifs ouverts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>via {source}</source>
            <translation>par {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No opportunities yet.</source>
            <translation>Aucune candidature encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste the posting you want to answer; its requirements are read on this computer.</source>
            <translation>Collez l’annonce à laquelle vous voulez répondre ; ses exigences sont lues sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>The next gate comes first.</source>
            <translation>La prochaine échéance vient en premier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste a posting</source>
            <translation>Coller une annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>In play</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Looking</source>
            <translation>À l’étude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Choose an opportunity first.</source>
            <translation>Choisissez d’abord une candidature.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>removed “{name}”</source>
            <translation>suppression de « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Removed “{name}”. Ctrl Z brings it back.</source>
            <translation>Candidature « {name} » supprimée. Ctrl Z la ramène.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>What you keep</source>
            <translation>Ce que vous en gardez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Employer and post</source>
            <translation>Employeur et poste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Next</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Ready?</source>
            <translation>Prêt ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>paste a posting</source>
            <translation>coller une annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Set an outcome</source>
            <translation>Noter une issue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Signals</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>{name} · {span}</source>
            <translation>{name} · {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>This opportunity is no longer here.</source>
            <translation>Cette candidature n’est plus ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Redo brings it back.</source>
            <translation>Rétablir la ramène.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How did it end?</source>
            <translation>Comment cela a-t-il fini ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How it ended</source>
            <translation>Comment cela a fini</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Day of the answer</source>
            <translation>Date de la réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words</source>
            <translation>Avec leurs mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What to do now</source>
            <translation>Que faire maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>up to three; none is a duty</source>
            <translation>trois au plus ; rien n’est obligatoire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Why it ended</source>
            <translation>Pourquoi cela a fini</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What you keep from it</source>
            <translation>Ce que vous en gardez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, outcome</source>
            <translation>{employer}, issue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the first thing</source>
            <translation>Faire la première chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the second thing</source>
            <translation>Faire la deuxième chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the third thing</source>
            <translation>Faire la troisième chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, {type}</source>
            <translation>{employer}, {type}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what they said</source>
            <translation>saisie de ce qu’ils ont dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what you keep</source>
            <translation>saisie de ce que vous gardez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>outcome of {employer}</source>
            <translation>issue de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>closed {employer}</source>
            <translation>clôture de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words, if they said any</source>
            <translation>Avec leurs mots, s’ils en ont dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>And the opportunity</source>
            <translation>Et la candidature</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>what you prepared stays yours</source>
            <translation>ce que vous avez préparé reste à vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>It stays open</source>
            <translation>Elle reste ouverte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>One line you keep for the next one</source>
            <translation>Une ligne à garder pour la prochaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Nothing is known yet, and that is allowed.</source>
            <translation>On ne sait encore rien, et c’est permis.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Choose one when you hear; a day without news is not an answer.</source>
            <translation>Choisissez quand vous aurez des nouvelles ; un jour sans nouvelles n’est pas une réponse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{n}  {words}</source>
            <translation>{n}  {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>opened {employer} again</source>
            <translation>réouverture de {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>do it</source>
            <translation>le faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Say first how it ended.</source>
            <translation>Dites d’abord comment cela a fini.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>How it came</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>A separate technical round</source>
            <translation>Un entretien technique à part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>technical round</source>
            <translation>entretien technique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>added a recruiter you know</source>
            <translation>ajout d’un recruteur connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>The post</source>
            <translation>Le poste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>private, never printed</source>
            <translation>privé, jamais imprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Anything worth keeping</source>
            <translation>Tout ce qui mérite d’être gardé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Days and hours</source>
            <translation>Jours et horaires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Their reference</source>
            <translation>Leur référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Through somebody</source>
            <translation>Par quelqu’un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Applied direct</source>
            <translation>En direct</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>No technical round</source>
            <translation>Sans entretien technique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Technical round</source>
            <translation>Entretien technique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>typing about {name}</source>
            <translation>saisie sur {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Each recruiter you talk to appears here.</source>
            <translation>Chaque recruteur à qui vous parlez apparaît ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>What they fill, and how to reach them</source>
            <translation>Leurs postes, et comment les joindre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Last contact</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>A recruiter who liked you may call again.</source>
            <translation>Un recruteur qui vous apprécie peut rappeler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Shown</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Name of a new person</source>
            <translation>Nom d’une nouvelle personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Works for</source>
            <translation>Travaille pour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters {n}</source>
            <translation>Recruteurs {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone {n}</source>
            <translation>Tout le monde {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Touch now</source>
            <translation>À contacter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Met at interviews, not recruiters</source>
            <translation>Vus en entretien, pas recruteurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Choose a person first.</source>
            <translation>Choisissez d’abord une personne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Their name, then Enter</source>
            <translation>Son nom, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Write the note</source>
            <translation>Rédiger le message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>write</source>
            <translation>écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Another day for the next touch</source>
            <translation>Autre date pour le prochain contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>another date</source>
            <translation>autre date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Let it rest</source>
            <translation>Laisser reposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>let it rest</source>
            <translation>laisser reposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add somebody</source>
            <translation>Ajouter quelqu’un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Remove this person</source>
            <translation>Supprimer cette personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>remove</source>
            <translation>supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add people from a contact file</source>
            <translation>Ajouter des personnes d’un fichier de contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everybody as a contact file</source>
            <translation>Tout le monde en fichier de contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>added {name}</source>
            <translation>ajout de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters</source>
            <translation>Recruteurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read {day} · text kept as it was</source>
            <translation>Lu le {day} · texte gardé tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Select words, then R makes them a requirement.</source>
            <translation>Sélectionnez des mots, puis R en fait une exigence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not one</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge up</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not a requirement</source>
            <translation>Pas une exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>not one</source>
            <translation>écarter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Split at “and” or a comma</source>
            <translation>Diviser à « et » ou à une virgule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>split</source>
            <translation>diviser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge with the line above</source>
            <translation>Fusionner avec la ligne au-dessus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>merge</source>
            <translation>fusionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Requirement from the selected words</source>
            <translation>Exigence à partir de la sélection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>from selection</source>
            <translation>de la sélection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Short label</source>
            <translation>Libellé court</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Next kind: technical, experience, qualification …</source>
            <translation>Type suivant : technique, expérience, qualification…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide the duties</source>
            <translation>Montrer ou masquer les missions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide what was left out</source>
            <translation>Montrer ou masquer ce qui est laissé de côté</translation>
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
                <numerusform>{n} question</numerusform>
                <numerusform>{n} questions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>typing about a question</source>
            <translation>saisie sur une question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>What they may ask, and what you may.</source>
            <translation>Ce qu’ils peuvent demander, et ce que vous pouvez demander.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>A question of your own</source>
            <translation>Une question à vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>No question fits.</source>
            <translation>Aucune question ne correspond.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose less above, or write one of your own.</source>
            <translation>Choisissez moins de critères ci-dessus, ou écrivez la vôtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Your question, then Enter</source>
            <translation>Votre question, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose a question first.</source>
            <translation>Choisissez d’abord une question.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>say it</source>
            <translation>la dire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Turn to the other bank</source>
            <translation>Passer à l’autre banque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>the other bank</source>
            <translation>l’autre banque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Remove your own question</source>
            <translation>Supprimer votre propre question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Recording, only on this computer.</source>
            <translation>Enregistrement, seulement sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Due</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No story is written yet. The first one takes about five minutes.</source>
            <translation>Aucun récit n’est encore écrit. Le premier prend environ cinq minutes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No facts are written down yet. The Facts tab of the opportunity holds them.</source>
            <translation>Aucun fait n’est encore noté. L’onglet Faits de la candidature les contient.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No must-have has a story behind it yet. Coverage shows which.</source>
            <translation>Aucun impératif n’a encore de récit. La couverture montre lesquels.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{at} of {count} · {reader}</source>
            <translation>{at} sur {count} · {reader}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Nothing is recorded.</source>
            <translation>Rien n’est enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>For {name}, {day}</source>
            <translation>Pour {name}, {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} more are firm and rest.</source>
            <translation>
                <numerusform>{n} autre est acquise et se repose.</numerusform>
                <numerusform>{n} autres sont acquises et se reposent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} left out by you.</source>
            <translation>
                <numerusform>{n} laissée de côté par vous.</numerusform>
                <numerusform>{n} laissées de côté par vous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} musts have no story yet.</source>
            <translation>
                <numerusform>{n} impératif n’a pas encore de récit.</numerusform>
                <numerusform>{n} impératifs n’ont pas encore de récit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No interview is coming. Stories can be said.</source>
            <translation>Aucun entretien à venir. Les récits peuvent être dits.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>It changes when Greenroom is opened the next time. Your own texts stay as they are.</source>
            <translation>Elle change à la prochaine ouverture de Greenroom. Vos propres textes restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where the meaning pack is installed, examples told in other words are found too. It works on this computer. Without it, words alone are compared.</source>
            <translation>Si le module de sens est installé, les exemples racontés avec d’autres mots sont trouvés aussi. Il travaille sur cet ordinateur. Sans lui, seuls les mots sont comparés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Spoken seconds are estimated with it. Most people speak 120 to 160 words a minute.</source>
            <translation>Il sert à estimer les secondes parlées. La plupart des gens disent 120 à 160 mots par minute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything is in this one folder: copy it, back it up, delete it. Nothing is sent anywhere.</source>
            <translation>Tout est dans ce seul dossier : copiez-le, sauvegardez-le, supprimez-le. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A passphrase makes the file, its backups and unsaved typing unreadable for others who use this computer or find a copy. Nobody can open it without, and nobody can bring it back.</source>
            <translation>Une phrase secrète rend le fichier, ses sauvegardes et la frappe non enregistrée illisibles pour qui utilise cet ordinateur ou trouve une copie. Personne ne peut l’ouvrir sans elle, et personne ne peut la retrouver.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A checked copy is made whenever something changed, and the older ones are thinned. Back in one click.</source>
            <translation>Une copie vérifiée est faite à chaque changement, et les plus anciennes sont espacées. Retour en un clic.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Delete the folder yourself if you no longer want it. Nothing of it lies anywhere else.</source>
            <translation>Supprimez vous-même le dossier si vous n’en voulez plus. Rien n’en reste ailleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Words and paper</source>
            <translation>Mots et papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Short fades</source>
            <translation>Fondus brefs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>The language changes when Greenroom is opened the next time.</source>
            <translation>La langue change à la prochaine ouverture de Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Single letters and digits are keys</source>
            <translation>Lettres et chiffres seuls comme raccourcis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Letters in the matrix</source>
            <translation>Lettres dans le tableau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Keys and shapes</source>
            <translation>Touches et formes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Also by meaning</source>
            <translation>Aussi par le sens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace, words a minute</source>
            <translation>Votre débit, en mots par minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Speaking</source>
            <translation>Parole</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Removing Greenroom leaves this folder where it is.</source>
            <translation>Désinstaller Greenroom laisse ce dossier où il est.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where it is kept</source>
            <translation>Où tout est gardé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>words a minute</source>
            <translation>mots par minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>If you leave</source>
            <translation>Si vous partez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A system high-contrast theme goes before all three.</source>
            <translation>Un thème système à contraste élevé passe avant les trois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything grows with it. Ctrl + and Ctrl − work on every page.</source>
            <translation>Tout grandit avec lui. Ctrl + et Ctrl − marchent sur chaque page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Two fades of a tenth of a second. Nothing else moves.</source>
            <translation>Deux fondus d’un dixième de seconde. Rien d’autre ne bouge.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>They never act while you type. F1 lists the keys of every page.</source>
            <translation>Ils n’agissent jamais pendant que vous tapez. F1 liste les raccourcis de chaque page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Shapes</source>
            <translation>Formes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>E, N and T stand beside the shapes for exact, near and transfer.</source>
            <translation>E, N et T s’affichent à côté des formes pour exact, proche et transfert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace</source>
            <translation>Votre débit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nearest to the boss wins; the older word is kept.</source>
            <translation>Le plus proche du chef l’emporte ; l’ancien propos est gardé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>added “{signal}”</source>
            <translation>ajout de « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nothing heard yet.</source>
            <translation>Rien entendu encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>On the next call ask: which two points does the manager come back to?</source>
            <translation>Au prochain appel, demandez : sur quels deux points le manager revient-il toujours ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>About</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>From the boss</source>
            <translation>Distance au chef</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard</source>
            <translation>Ajouter un propos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Who said it</source>
            <translation>Qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>their very words</source>
            <translation>ses mots exacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>All {n}</source>
            <translation>Tous {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check {n}</source>
            <translation>À vérifier {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected {n}</source>
            <translation>Corrigés {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>how to ask about “{signal}”</source>
            <translation>comment interroger sur « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard first.</source>
            <translation>Ajoutez d’abord ce que vous avez entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected</source>
            <translation>Corrigés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What you heard, then Enter</source>
            <translation>Ce que vous avez entendu, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager confirms it</source>
            <translation>Le manager le confirme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager says otherwise</source>
            <translation>Le manager dit autre chose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Drop it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by asking</source>
            <translation>Vérifier en demandant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>ask</source>
            <translation>demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by listening</source>
            <translation>Vérifier en écoutant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>listen</source>
            <translation>écouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Leave it unchecked</source>
            <translation>Ne pas vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>leave</source>
            <translation>laisser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The posting</source>
            <translation>L’annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>My guess</source>
            <translation>Je le suppose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>anybody</source>
            <translation>quiconque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>No interview has a date. Greenroom still helps: write one example, or sort a posting.</source>
            <translation>Aucun entretien n’a de date. Greenroom aide quand même : écrivez un exemple, ou triez une annonce.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue at {code}, {title}</source>
            <translation>Reprendre à {code}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue preparing</source>
            <translation>Continuer la préparation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>continue</source>
            <translation>continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>See the brief</source>
            <translation>Voir la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Start action {n}</source>
            <translation>Lancer l’action {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>start an action</source>
            <translation>lancer une action</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Prepare the next round</source>
            <translation>Préparer le prochain tour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>the day you set</source>
            <translation>la date que vous avez choisie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>next touch of {name}</source>
            <translation>prochain contact avec {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>let {name} rest</source>
            <translation>repos pour {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>noted a contact with {name}</source>
            <translation>contact avec {name} noté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>private note about {name}</source>
            <translation>note privée sur {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>what {name} does</source>
            <translation>ce que fait {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>put forward by {name}</source>
            <translation>candidature présentée par {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>took out what {name} put forward</source>
            <translation>présentation par {name} enlevée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>removed {name}</source>
            <translation>suppression de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>Removed {name}. Ctrl Z brings them back.</source>
            <translation>{name} n’est plus dans la liste. Ctrl Z annule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose a contact file</source>
            <translation>Choisir un fichier de contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>people from “{file}”</source>
            <translation>personnes de « {file} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} people added.</source>
            <translation>
                <numerusform>{n} personne ajoutée.</numerusform>
                <numerusform>{n} personnes ajoutées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} were here already.</source>
            <translation>
                <numerusform>{n} était déjà ici.</numerusform>
                <numerusform>{n} étaient déjà ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Save everybody as a contact file</source>
            <translation>Enregistrer tout le monde en fichier de contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{name}.vcf</source>
            <translation>{name}.vcf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Written: {file}.</source>
            <translation>Écrit : {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{added} {left}</source>
            <translation>{added} {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>“{file}” could not be read.</source>
            <translation>« {file} » n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose another.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Your people are kept here.</source>
            <translation>Vos personnes sont gardées ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not written yet</source>
            <translation>rien d’écrit encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{day}, {how}</source>
            <translation>{day}, {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>say thank you</source>
            <translation>remercier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for tips</source>
            <translation>demander des conseils</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them how it went</source>
            <translation>donner des nouvelles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>close politely</source>
            <translation>clore poliment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for feedback</source>
            <translation>demander un retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>keep in touch</source>
            <translation>garder le contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>send papers</source>
            <translation>envoyer les documents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them what changed</source>
            <translation>dire ce qui a changé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>last contact {when}</source>
            <translation>dernier contact {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>next {when}</source>
            <translation>prochain {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>agency</source>
            <translation>cabinet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in-house</source>
            <translation>interne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>works for them on site</source>
            <translation>travaille pour eux sur place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>on their own</source>
            <translation>indépendant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>recruiter, not known for whom</source>
            <translation>recruteur, on ne sait pour qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not a recruiter</source>
            <translation>pas recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>video</source>
            <translation>vidéo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in person</source>
            <translation>en personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>letter</source>
            <translation>courrier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{letter}.</source>
            <translation>{letter}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>interview, {time}</source>
            <translation>entretien, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, first of two</source>
            <translation>rappel 1 sur 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, second of two</source>
            <translation>rappel 2 sur 2</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n} signals: {confirmed} confirmed, {corrected} corrected, {open} open.</source>
            <translation>
                <numerusform>{n} signal : confirmés {confirmed}, corrigés {corrected}, ouverts {open}.</numerusform>
                <numerusform>{n} signaux : confirmés {confirmed}, corrigés {corrected}, ouverts {open}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>80 words or fewer; at most every 90 days unless there is news.</source>
            <translation>80 mots au plus ; au plus tous les 90 jours, sauf nouvelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How much they liked you, 1 little to 5 a lot</source>
            <translation>Combien vous leur avez plu, de 1 peu à 5 beaucoup</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Note sent</source>
            <translation>Message envoyé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What they fill</source>
            <translation>Leurs postes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How they are</source>
            <translation>Comment ils sont</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>A better fit would be</source>
            <translation>Conviendrait mieux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Firm</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Private remarks</source>
            <translation>Remarques privées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Rest</source>
            <translation>Repos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Day of the next touch</source>
            <translation>Date du prochain contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you</source>
            <translation>Vos échanges</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Not said</source>
            <translation>Non dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Card</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you, then Enter</source>
            <translation>Ce que vous avez échangé, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>For you alone</source>
            <translation>Rien que pour vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>private, never printed or exported</source>
            <translation>privé, jamais imprimé ni exporté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n}</source>
            <translation>{n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>No day is set. T sets one.</source>
            <translation>Aucune date fixée. T en fixe une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>no channel</source>
            <translation>aucun moyen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Employer they put you forward to</source>
            <translation>Employeur à qui votre candidature a été présentée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Post they put you forward for</source>
            <translation>Poste pour lequel elle a été présentée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you agreed</source>
            <translation>avec votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you had not agreed</source>
            <translation>sans votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Put you forward</source>
            <translation>Candidature présentée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>post, then Enter</source>
            <translation>poste, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Take out “{record}”</source>
            <translation>Enlever « {record} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>{who} put you forward for it too.</source>
            <translation>{who} l’a présentée pour ce poste aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Two agencies on one post can end it. Ask both to agree.</source>
            <translation>Deux cabinets sur un même poste peuvent tout arrêter. Demandez aux deux de s’accorder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/deciding_list.py" />
            <source>Requirements</source>
            <translation>Exigences</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} found</source>
            <translation>
                <numerusform>{n} trouvée</numerusform>
                <numerusform>{n} trouvées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>No requirements found</source>
            <translation>Aucune exigence trouvée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{found}, {count} to sort</source>
            <translation>{found}, {count} à trier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>More than eight musts. Which of these would lose you the place if it were a no?</source>
            <translation>Plus de huit impératifs. Lesquels vous feraient perdre le poste si la réponse était non ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties, {n} lines.</source>
            <translation>
                <numerusform>Missions, {n} ligne.</numerusform>
                <numerusform>Missions, {n} lignes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Left out as not asked of you: {lines}.</source>
            <translation>Laissées de côté, car on ne vous les demande pas : {lines}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Hide</source>
            <translation>{what} Masquer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Show</source>
            <translation>{what} Montrer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>lines {lines}</source>
            <translation>
                <numerusform>ligne {lines}</numerusform>
                <numerusform>lignes {lines}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} of your own</source>
            <translation>
                <numerusform>{n} à vous</numerusform>
                <numerusform>{n} à vous</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>would a no lose you the place?</source>
            <translation>un non vous ferait-il perdre le poste ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Not sorted yet</source>
            <translation>Pas encore triées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>count for nothing until you decide</source>
            <translation>ne comptent pas tant que vous ne décidez pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties</source>
            <translation>Missions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>key 1 makes one a must</source>
            <translation>la touche 1 en fait un impératif</translation>
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
            <translation>Annonces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Read it</source>
            <translation>La lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Without a posting</source>
            <translation>Sans annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Choose a posting</source>
            <translation>Choisir une annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>It is being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>read a posting</source>
            <translation>lecture d’une annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>added an opportunity</source>
            <translation>ajout d’une candidature</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Employer (you can add it later)</source>
            <translation>Employeur (peut s’ajouter plus tard)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting here, or drop a file on it</source>
            <translation>Collez l’annonce ici, ou déposez-y un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>There is nothing to read yet.</source>
            <translation>Il n’y a encore rien à lire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting, or choose a file.</source>
            <translation>Collez l’annonce, ou choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>Marked in the text: musts, wishes, not sorted yet</source>
            <translation>Marqué dans le texte : impératifs, souhaits, lignes pas encore triées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>not sorted yet</source>
            <translation>pas encore trié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>made a requirement of selected words</source>
            <translation>exigence tirée de mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as must</source>
            <translation>ligne marquée impératif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as wish</source>
            <translation>ligne marquée souhait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>left out a line</source>
            <translation>ligne laissée de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>split a line</source>
            <translation>ligne divisée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>changed the kind of a line</source>
            <translation>type d’une ligne changé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>merged two lines</source>
            <translation>fusion de deux lignes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Choose a line first.</source>
            <translation>Choisissez d’abord une ligne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>There is no “and”, comma or semicolon to split at.</source>
            <translation>Il n’y a ni « et », ni virgule, ni point-virgule où diviser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Select words in the posting first.</source>
            <translation>Sélectionnez d’abord des mots dans l’annonce.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>took every passage</source>
            <translation>tous les passages pris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>moved a line</source>
            <translation>ligne déplacée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}.</source>
            <translation>Disparu : {named}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>New in this reading.</source>
            <translation>Nouveau dans cette lecture.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting does not say this any more; kept as your work.</source>
            <translation>L’annonce ne le dit plus ; gardé, car c’est votre travail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: {what}. What you decided was kept.</source>
            <translation>Relu : {what}. Ce que vous aviez décidé est gardé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: nothing is new. What you decided was kept.</source>
            <translation>Relu : rien de nouveau. Ce que vous aviez décidé est gardé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}; and {n} more.</source>
            <translation>
                <numerusform>Disparu : {named} ; et {n} autre.</numerusform>
                <numerusform>Disparu : {named} ; et {n} autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} new</source>
            <translation>
                <numerusform>{n} nouvelle</numerusform>
                <numerusform>{n} nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} reworded</source>
            <translation>
                <numerusform>{n} reformulée</numerusform>
                <numerusform>{n} reformulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} gone</source>
            <translation>
                <numerusform>{n} disparue</numerusform>
                <numerusform>{n} disparues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} kept though they are gone</source>
            <translation>
                <numerusform>{n} gardée bien que disparue</numerusform>
                <numerusform>{n} gardées bien que disparues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting says now: “{words}”. Yours was kept.</source>
            <translation>L’annonce dit maintenant : « {words} ». Votre version est gardée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Reworded; it was “{words}”.</source>
            <translation>Reformulé ; c’était « {words} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Coverage stays empty and says that there are no requirements yet. It never says you have no gaps.</source>
            <translation>La couverture reste vide et dit qu’il n’y a pas encore d’exigences. Elle ne dit jamais qu’il ne vous manque rien.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>{n} passages to go through with 1, 2 and 0.</source>
            <translation>
                <numerusform>{n} passage à parcourir avec 1, 2 et 0.</numerusform>
                <numerusform>{n} passages à parcourir avec 1, 2 et 0.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>1  Select words on the left and press R</source>
            <translation>1  Sélectionnez des mots à gauche et appuyez sur R</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>They become a must until you say otherwise.</source>
            <translation>Ils deviennent un impératif jusqu’à ce que vous disiez le contraire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Take every passage</source>
            <translation>Prendre tous les passages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>2  Take every passage as not sorted yet</source>
            <translation>2  Prendre tous les passages comme pas encore triés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>3  Type one yourself</source>
            <translation>3  En taper une vous-même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Something said on the phone counts too.</source>
            <translation>Ce qui a été dit au téléphone compte aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Make it a requirement</source>
            <translation>En faire une exigence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Until then</source>
            <translation>D’ici là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>A line of your own</source>
            <translation>Une ligne à vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>What they ask for, then Enter</source>
            <translation>Ce qu’ils demandent, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>labelled a line</source>
            <translation>libellé d’une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>added a line</source>
            <translation>ajout d’une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · line {line}</source>
            <translation>{kind} · ligne {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>technical</source>
            <translation>technique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>experience</source>
            <translation>expérience</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>qualification</source>
            <translation>qualification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>behaviour</source>
            <translation>comportement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>culture</source>
            <translation>culture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · added by you</source>
            <translation>{kind} · ajouté par vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>Not sorted</source>
            <translation>Non triées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>unsure: {why}</source>
            <translation>incertain : {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{level}: {name}</source>
            <translation>{level} : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/text.py" />
            <source>The posting, as it was read</source>
            <translation>L’annonce, telle qu’elle a été lue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>the example of a question</source>
            <translation>l’exemple d’une question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>what to rehearse</source>
            <translation>quoi répéter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question of your own</source>
            <translation>une question à vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>removed “{question}”</source>
            <translation>suppression de « {question} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question to ask</source>
            <translation>une question à poser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>an answer you got</source>
            <translation>une réponse reçue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>Questions of the bank stay; only your own can be removed.</source>
            <translation>Les questions de la banque restent ; seules les vôtres peuvent être supprimées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>It stands on that list already.</source>
            <translation>Elle est déjà sur cette liste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>#{tag}</source>
            <translation>#{tag}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>mark {mark} of 3</source>
            <translation>note {mark} sur 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked {n} times</source>
            <translation>
                <numerusform>posée {n} fois</numerusform>
                <numerusform>posée {n} fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} answers</source>
            <translation>
                <numerusform>{n} réponse</numerusform>
                <numerusform>{n} réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>answer kept</source>
            <translation>réponse gardée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>to rehearse</source>
            <translation>à répéter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Your own</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which questions</source>
            <translation>Quelles questions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Find a question</source>
            <translation>Trouver une question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>They may ask</source>
            <translation>Ils peuvent demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>You may ask</source>
            <translation>Vous pouvez demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>words in it, or in your answer</source>
            <translation>mots de la question, ou de votre réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which of them</source>
            <translation>Lesquelles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>What it tests</source>
            <translation>Ce qu’elle teste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>your own</source>
            <translation>les vôtres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>with an answer</source>
            <translation>avec une réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked before</source>
            <translation>déjà posées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>never said aloud</source>
            <translation>jamais dites à voix haute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>for anybody</source>
            <translation>pour quiconque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>every group</source>
            <translation>tous les groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>whatever it tests</source>
            <translation>quoi qu’elle teste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>any tag</source>
            <translation>toute étiquette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>An answer becomes a signal of whoever gave it, if you say what it is about.</source>
            <translation>Une réponse devient un signal de qui l’a donnée, si vous dites de quoi il s’agit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>The question in your words</source>
            <translation>La question avec vos mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>with commas between</source>
            <translation>séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Remove it</source>
            <translation>La supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Best answer so far</source>
            <translation>Meilleure réponse jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Example to tell</source>
            <translation>Exemple à raconter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>put it among the rehearsals</source>
            <translation>la mettre parmi les répétitions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Ask it at</source>
            <translation>La poser à</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Put it on that list</source>
            <translation>La mettre sur cette liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Its debrief</source>
            <translation>Son bilan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Debrief at {employer}</source>
            <translation>Bilan chez {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered at {where}</source>
            <translation>Ce qu’ils ont répondu à {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered, then Enter</source>
            <translation>Ce qu’ils ont répondu, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What the answer is about</source>
            <translation>De quoi parle la réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>your own question</source>
            <translation>votre propre question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>about {n} s</source>
            <translation>environ {n} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>the answer goes to: {where}</source>
            <translation>la réponse va à : {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>yours, in your words</source>
            <translation>la vôtre, avec vos mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Really asked</source>
            <translation>Vraiment posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Answers received</source>
            <translation>Réponses reçues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>No interview is coming.</source>
            <translation>Aucun entretien à venir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>you learn: {what}</source>
            <translation>vous apprenez : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>they are after: {what}</source>
            <translation>ils cherchent : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Not yet, as far as your debriefs say.</source>
            <translation>Pas encore, d’après vos bilans.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>You have not asked it yet.</source>
            <translation>Vous ne l’avez pas encore posée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>as: {words}</source>
            <translation>ainsi : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>keep it, no signal</source>
            <translation>garder, sans signal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>It stands among the signals.</source>
            <translation>Elle est parmi les signaux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>marked “{name}”</source>
            <translation>« {name} » noté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>greenroom</source>
            <translation>greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>left out “{name}”</source>
            <translation>« {name} » laissé de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>Say it first: Space starts the clock.</source>
            <translation>Dites-le d’abord : Espace lance l’horloge.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>deleted a recording</source>
            <translation>enregistrement supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>There is nothing to leave out.</source>
            <translation>Il n’y a rien à laisser de côté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>put back what was left out</source>
            <translation>retour de ce qui était laissé de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>Way of asking</source>
            <translation>Façon de demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>one probe after each answer</source>
            <translation>une relance après chaque réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>a vague question among them</source>
            <translation>une question vague parmi elles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>record my voice, only here</source>
            <translation>enregistrer ma voix, seulement ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>mark, next question</source>
            <translation>noter, question suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start or stop</source>
            <translation>Démarrer ou arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>start, stop</source>
            <translation>démarrer, arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>One hint</source>
            <translation>Un indice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>one hint</source>
            <translation>un indice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Count a filler</source>
            <translation>Compter un tic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>a filler</source>
            <translation>un tic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>again</source>
            <translation>encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Show the whole text</source>
            <translation>Montrer tout le texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Yes, I did what I noted</source>
            <translation>Oui, j’ai fait ce que j’avais noté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Not yet: keep the note</source>
            <translation>Pas encore : garder la note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Play what was recorded</source>
            <translation>Écouter l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Record my voice, or not</source>
            <translation>Enregistrer ma voix, ou non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Hide or show the clock</source>
            <translation>Masquer ou montrer l’horloge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Edit the example</source>
            <translation>Modifier l’exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>edit the example</source>
            <translation>modifier l’exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave this one out for this interview</source>
            <translation>Laisser celui-ci de côté pour cet entretien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Put back what was left out</source>
            <translation>Remettre ce qui est laissé de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The year’s days into my calendar</source>
            <translation>Les dates de l’année dans mon agenda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave, keeping the place</source>
            <translation>Quitter, en gardant l’endroit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>leave, keeps its place</source>
            <translation>quitter, garde l’endroit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The cues are shown already.</source>
            <translation>Les mots repères sont déjà là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The clock stands: Space starts it.</source>
            <translation>L’horloge est arrêtée : Espace la lance.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Mark {n}</source>
            <translation>Note {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} answers, {minutes} min</source>
            <translation>
                <numerusform>{n} réponse, {minutes} min</numerusform>
                <numerusform>{n} réponses, {minutes} min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due. Rest is part of it.</source>
            <translation>Rien à faire. Le repos en fait partie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>weak ones only</source>
            <translation>les faibles seulement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>once more, some hours later</source>
            <translation>encore une fois, quelques heures après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>the five-minute card</source>
            <translation>la carte de cinq minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due until {day}. Rest is part of it.</source>
            <translation>Rien à faire avant {day}. Le repos en fait partie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Today, {day}</source>
            <translation>Aujourd’hui, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>what is due then</source>
            <translation>ce qui sera à faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>calm page only</source>
            <translation>page calme seulement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{span} to go</source>
            <translation>encore {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} more days</source>
            <translation>
                <numerusform>{n} jour de plus</numerusform>
                <numerusform>{n} jours de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day}: {what}</source>
            <translation>{day} : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Nothing is written for it yet. Your best answer can be kept under Questions.</source>
            <translation>Rien n’est encore écrit pour cela. Votre meilleure réponse peut être gardée sous Questions.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>You have a note for this: {note}</source>
            <translation>Vous avez une note pour ceci : {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Marked 2 or better on two different days, an answer rests. The marks only order your practice; nobody else sees them.</source>
            <translation>Notée 2 ou plus à deux jours différents, une réponse se repose. Les notes servent seulement à ordonner vos répétitions ; personne d’autre ne les voit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Recalling it is the practice; reading it is not.</source>
            <translation>La retrouver, c’est répéter ; la lire, non.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Your answer is hidden.</source>
            <translation>Votre réponse est masquée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues</source>
            <translation>Repères</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>cue words, not sentences</source>
            <translation>des mots repères, pas des phrases</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>The probe</source>
            <translation>La relance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues of “{story}”</source>
            <translation>Repères de « {story} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Not there</source>
            <translation>Oublié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>With help</source>
            <translation>Avec aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Came back</source>
            <translation>Retrouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Easy</source>
            <translation>Facile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>one hint: the first word of each part</source>
            <translation>un indice : le premier mot de chaque partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one: take it to a point of yours.</source>
            <translation>Aucune réponse n’est écrite pour celle-ci : amenez-la vers un de vos points.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one yet. Say one, then see what they are after.</source>
            <translation>Aucune réponse n’est encore écrite pour celle-ci. Dites-en une, puis voyez ce qu’ils cherchent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Since last time</source>
            <translation>Depuis la dernière fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>What they are after</source>
            <translation>Ce qu’ils cherchent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No note for this yet.</source>
            <translation>Pas encore de note pour ceci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Last time you noted: “{note}”. Did you?</source>
            <translation>La dernière fois, vous aviez noté : « {note} ». L’avez-vous fait ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>How was it? You are the judge</source>
            <translation>C’était comment ? À vous de juger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Recorded {time}, only on this computer.</source>
            <translation>Enregistré {time}, seulement sur cet ordinateur.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{n} pauses of a second or more, the longest {longest} s.</source>
            <translation>
                <numerusform>{n} pause d’une seconde ou plus, de {longest} s.</numerusform>
                <numerusform>{n} pauses d’une seconde ou plus, la plus longue de {longest} s.</numerusform>
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
            <translation>{recorded} Aucune pause d’une seconde ou plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Play</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Delete the recording</source>
            <translation>Supprimer l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Last time was recorded.</source>
            <translation>La dernière fois a été enregistrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Nothing was heard.</source>
            <translation>Rien n’a été entendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Your time counts all the same.</source>
            <translation>Votre temps compte quand même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Is the microphone muted? The system may also keep Greenroom from using it.</source>
            <translation>Le micro est-il coupé ? Le système peut aussi empêcher Greenroom de l’utiliser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{kind} · {limit} s</source>
            <translation>{kind} · {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, due</source>
            <translation>{name}, {limit} secondes, note {mark} sur 3, à faire</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s longer than last time.</source>
            <translation>
                <numerusform>{n} s de plus que la dernière fois.</numerusform>
                <numerusform>{n} s de plus que la dernière fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers</source>
            <translation>
                <numerusform>{n} tic</numerusform>
                <numerusform>{n} tics</numerusform>
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
            <translation>accroche seule, 15 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a recruiter asks, 45 to 75 s</source>
            <translation>recruteur, 45 à 75 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a manager asks, 80 to 120 s</source>
            <translation>manager, 80 à 120 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second questions, one after the other</source>
            <translation>deuxièmes questions d’affilée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague questions, you steer</source>
            <translation>questions vagues, à vous de guider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>plain facts, quick</source>
            <translation>faits simples, vite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a whole interview, in its order</source>
            <translation>un entretien entier, dans l’ordre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a must: name the story, first line, 10 s</source>
            <translation>un impératif : récit, première ligne, 10 s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second question</source>
            <translation>deuxième question</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague question</source>
            <translation>question vague</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>really asked</source>
            <translation>vraiment posée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, not said yet</source>
            <translation>{name}, {limit} secondes, pas encore dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, done today</source>
            <translation>{name}, {limit} secondes, note {mark} sur 3, fait aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>They ask for: {must}. Which story, and its first line?</source>
            <translation>Ils demandent : {must}. Quel récit, et sa première ligne ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>“{story}” in one breath.</source>
            <translation>« {story} » en un souffle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>What changed because of you, and by how much.</source>
            <translation>Ce qui a changé grâce à vous, et de combien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>About “{story}”. The reason first.</source>
            <translation>Sur « {story} ». La raison d’abord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>A vague question: steer to one of your points.</source>
            <translation>Une question vague : guidez vers un de vos points.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Short, plain, the same to everybody.</source>
            <translation>Court, simple, pareil pour tous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Naming it is enough. Ten seconds.</source>
            <translation>Le nommer suffit. Dix secondes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>again today</source>
            <translation>encore aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>then it rests</source>
            <translation>puis repos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>next time</source>
            <translation>la prochaine fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>The first time you say it.</source>
            <translation>La première fois que vous le dites.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>As long as last time.</source>
            <translation>Aussi long que la dernière fois.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s shorter than last time.</source>
            <translation>
                <numerusform>{n} s de moins que la dernière fois.</numerusform>
                <numerusform>{n} s de moins que la dernière fois.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>last time {time}</source>
            <translation>dernière fois {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>not said yet</source>
            <translation>pas encore dit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>inside {limit} s</source>
            <translation>dans les {limit} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>over by {n} s</source>
            <translation>{n} s de trop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Nearly the same words as last time. Change the opening words; keep the points.</source>
            <translation>Presque les mêmes mots que la dernière fois. Changez les premiers mots ; gardez les points.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{counts}. {advice}</source>
            <translation>{counts}. {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>example and probe</source>
            <translation>exemple et relance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Tell me about a time like “{story}”.</source>
            <translation>Racontez-moi un moment comme « {story} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, slow: a little more speed helps</source>
            <translation>{n} par minute, lent : un peu plus vite aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute</source>
            <translation>{n} par minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, comfortable</source>
            <translation>{n} par minute, confortable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, fast: leave pauses</source>
            <translation>{n} par minute, rapide : laissez des pauses</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers, that is many</source>
            <translation>
                <numerusform>{n} tic, c’est beaucoup</numerusform>
                <numerusform>{n} tics, c’est beaucoup</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>One past event: your own part, one reason.</source>
            <translation>Un événement passé : votre propre part, une raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Then one probe.</source>
            <translation>Puis une relance.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{n} fillers counted by you.</source>
            <translation>
                <numerusform>{n} tic compté par vous.</numerusform>
                <numerusform>{n} tics comptés par vous.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Nothing is due.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop learning now.</source>
            <translation>Arrêtez d’apprendre maintenant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>The calm page has your first two sentences.</source>
            <translation>La page calme a vos deux premières phrases.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Filler</source>
            <translation>Tic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time</source>
            <translation>Une note pour la prochaine fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated</source>
            <translation>Ce que vous avez dit, tapé ou dicté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated, if you like: it counts words and pace.</source>
            <translation>Ce que vous avez dit, tapé ou dicté, si vous voulez : cela compte les mots et le débit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop, show the cues</source>
            <translation>Arrêter, voir les repères</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{counted} {recorded}</source>
            <translation>{counted} {recorded}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time, if you like</source>
            <translation>Une note pour la prochaine fois, si vous voulez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{letter} {word} …</source>
            <translation>{letter} {word}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Practise anyway</source>
            <translation>Répéter quand même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Open the calm page</source>
            <translation>Ouvrir la page calme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>What a brief is laid out for. Each brief can still be printed otherwise.</source>
            <translation>Ce pour quoi une fiche est mise en page. Chaque fiche peut encore s’imprimer autrement.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>treat “{word}” as “{means}”</source>
            <translation>« {word} » vaut « {means} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>Paper of the brief</source>
            <translation>Papier de la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>another paper</source>
            <translation>autre papier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>The part of Greenroom that locks libraries is not installed here.</source>
            <translation>La partie de Greenroom qui verrouille les bibliothèques n’est pas installée ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Locked.</source>
            <translation>Verrouillée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Not locked.</source>
            <translation>Non verrouillée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested exact</source>
            <translation>proposé exact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested near</source>
            <translation>proposé proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested transfer</source>
            <translation>proposé transfert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>transfer, not counted by this reader</source>
            <translation>transfert, non compté par ce lecteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>corrected “{signal}”</source>
            <translation>correction de « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>how to check “{signal}”</source>
            <translation>comment vérifier « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>confirmed “{signal}”</source>
            <translation>confirmation de « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>dropped “{signal}”</source>
            <translation>abandon de « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>opened “{signal}” again</source>
            <translation>réouverture de « {signal} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>Dropped. It stays in the ledger; Ctrl Z takes that back.</source>
            <translation>Abandonné. Il reste dans le registre ; Ctrl Z annule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>by {who}</source>
            <translation>par {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>before: {words}</source>
            <translation>avant : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>quoted</source>
            <translation>cité</translation>
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
            <translation>Question : {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed by the manager</source>
            <translation>informé par le manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed through others</source>
            <translation>informé par d’autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>last spoke with them “{when}”</source>
            <translation>dernier échange entre eux « {when} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Selected</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Second-hand, size of gap unknown</source>
            <translation>De seconde main, ampleur de l’écart inconnue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>It stays on the list until the manager confirms it or corrects it, or you drop it.</source>
            <translation>Il reste sur la liste jusqu’à ce que le manager le confirme ou le corrige, ou que vous l’abandonniez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Used in</source>
            <translation>Utilisé dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>rounds to come</source>
            <translation>entretiens à venir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Said before</source>
            <translation>Dit avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead</source>
            <translation>Ce que le manager dit à la place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Open it again</source>
            <translation>Le rouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How will you check it?</source>
            <translation>Comment le vérifier ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>page H3</source>
            <translation>page H3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Listen for it</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How you will ask it</source>
            <translation>Comment vous le demanderez</translation>
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
            <translation>{state} par {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>how you work</source>
            <translation>votre façon de travailler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>skill</source>
            <translation>métier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Among the top three, {half} no. {n}</source>
            <translation>Parmi les trois premiers, {half} n° {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>The brief: to confirm</source>
            <translation>La fiche : à confirmer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead, then Enter</source>
            <translation>Ce que le manager dit à la place, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{way}  {key}</source>
            <translation>{way}  {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{name} so far</source>
            <translation>{name} jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{counts} Counts only; nobody is given a score.</source>
            <translation>{counts} De simples comptes ; personne ne reçoit de note.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>“{word}” gives away who told you.</source>
            <translation>« {word} » trahit qui vous l’a dit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask about the work instead.</source>
            <translation>Interrogez plutôt sur le travail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Does not give {name} away.</source>
            <translation>Ne trahit pas {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how}, my words</source>
            <translation>{how}, avec mes mots</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>first-hand</source>
            <translation>de première main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>one step away</source>
            <translation>à un pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>two steps away</source>
            <translation>à deux pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>my guess</source>
            <translation>je le suppose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>distance unknown</source>
            <translation>distance inconnue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>unchecked</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>corrected</source>
            <translation>corrigé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>dropped</source>
            <translation>abandonné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Show: {view}</source>
            <translation>Afficher : {view}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Next view</source>
            <translation>Vue suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Previous view</source>
            <translation>Vue précédente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Calm page</source>
            <translation>Page calme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}, {title}</source>
            <translation>Avec {name}, {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}</source>
            <translation>Avec {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by video</source>
            <translation>en vidéo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>starts in</source>
            <translation>commence dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{there} there, {here} here</source>
            <translation>{there} là-bas, {here} ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>environ {n} minute restante</numerusform>
                <numerusform>environ {n} minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Your future manager</source>
            <translation>Votre futur manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Not your future manager</source>
            <translation>Pas votre futur manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Brief printed</source>
            <translation>Fiche imprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>No brief printed yet</source>
            <translation>Fiche pas encore imprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Waiting for {who}’s answer from the round before.</source>
            <translation>En attente de la réponse de {who} sur l’entretien précédent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Check the requirements it found</source>
            <translation>Vérifiez les exigences trouvées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Say whom you meet: recruiter, hiring manager, or not known</source>
            <translation>Dites qui vous rencontrez : recruteur, futur manager, ou pas connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write three examples, with hints beside them</source>
            <translation>Écrivez trois exemples, avec des conseils à côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Practise the weak ones aloud</source>
            <translation>Répétez les plus faibles à voix haute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Print your brief, one page for a recruiter, two for a manager</source>
            <translation>Imprimez votre fiche, une page pour un recruteur, deux pour un manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Paste the whole posting, untidy as it is. Greenroom marks what they ask for and shows you every line it was not sure about. You decide what counts.</source>
            <translation>Collez toute l’annonce, même en désordre. Greenroom marque ce qu’ils demandent et vous montre chaque ligne dont il n’était pas sûr. Vous décidez de ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Open a sample: {title}, {where}. {summary}</source>
            <translation>Ouvrir une démonstration : {title}, {where}. {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>One folder you can copy, back up or delete. No account. Every change is kept as you type, and Ctrl Z takes it back.</source>
            <translation>Un seul dossier à copier, sauvegarder ou supprimer. Pas de compte. Chaque changement est gardé pendant la frappe, et Ctrl Z l’annule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>It is read on this computer; nothing is ever sent.</source>
            <translation>Elle est lue sur cet ordinateur ; rien n’est jamais envoyé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write an example first</source>
            <translation>Écrire d’abord un exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Or look around in a sample</source>
            <translation>Ou regarder une démonstration</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>its own file; delete it any time</source>
            <translation>son propre fichier ; à supprimer quand vous voulez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Nothing here yet</source>
            <translation>Rien ici encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Start with the job you want to talk about.</source>
            <translation>Commencez par l’emploi dont vous voulez parler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>What happens next</source>
            <translation>Ce qui vient ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>about {n} min</source>
            <translation>environ {n} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>The next 20 minutes</source>
            <translation>Les 20 prochaines minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>in this order; stop whenever you like</source>
            <translation>dans cet ordre ; arrêtez quand vous voulez</translation>
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
            <translation>jamais dit encore</translation>
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
            <translation>Démarrer : {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} have no proof</source>
            <translation>
                <numerusform>sur {of} sans preuve</numerusform>
                <numerusform>sur {of} sans preuve</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} done</source>
            <translation>sur {of} faites</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>answers still weak</source>
            <translation>
                <numerusform>réponse encore faible</numerusform>
                <numerusform>réponses encore faibles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Must-haves</source>
            <translation>Impératifs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Rehearsed</source>
            <translation>Répété</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Open:</source>
            <translation>Ouvert :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>about {time} left</source>
            <translation>encore {time} environ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Next:</source>
            <translation>Ensuite :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Weakest:</source>
            <translation>Plus faible :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>last: {day}</source>
            <translation>dernier : {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>nothing said yet</source>
            <translation>rien dit encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day}</source>
            <translation>Votre bilan, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Follow-ups due</source>
            <translation>Suivis à faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>How was it at {employer}?</source>
            <translation>C’était comment chez {employer} ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day} · asked, and you had no answer</source>
            <translation>Votre bilan, {day} · question restée sans réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Rehearsals due</source>
            <translation>Répétitions à faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>about {time}</source>
            <translation>environ {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Held, not written down yet</source>
            <translation>Passés, pas encore notés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>After that</source>
            <translation>Après cela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>What you learned lately</source>
            <translation>Appris récemment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>five minutes</source>
            <translation>cinq minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>No interview has a date yet.</source>
            <translation>Aucun entretien n’a encore de date.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>There is no such action today.</source>
            <translation>Il n’y a pas d’action de ce genre aujourd’hui.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things {who} told you</source>
            <translation>
                <numerusform>Choisir comment vérifier {n} chose que {who} vous a dite</numerusform>
                <numerusform>Choisir comment vérifier {n} choses que {who} vous a dites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>All second-hand, size of gap unknown.</source>
            <translation>
                <numerusform>De seconde main, ampleur de l’écart inconnue.</numerusform>
                <numerusform>Tout de seconde main, ampleur de l’écart inconnue.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{first}, then {rest}</source>
            <translation>{first}, puis {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest, by {words}.</source>
            <translation>« {story} » s’en approche le plus, par {words}.</translation>
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
                <numerusform>{done} page sur {n}</numerusform>
                <numerusform>{done} pages sur {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{reader}’s view</source>
            <translation>côté {reader}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things you heard</source>
            <translation>
                <numerusform>Choisir comment vérifier {n} chose entendue</numerusform>
                <numerusform>Choisir comment vérifier {n} choses entendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{n} of them are in your top three.</source>
            <translation>
                <numerusform>{n} est dans votre trio de tête.</numerusform>
                <numerusform>{n} sont dans votre trio de tête.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Your note: “{note}”.</source>
            <translation>Votre note : « {note} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>on {day}</source>
            <translation>le {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}; there is time for {limit} s.</source>
            <translation>Il a fallu {took} s {day} ; il y a place pour {limit} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The weakest of your stories for this talk.</source>
            <translation>Le plus faible de vos récits pour cet entretien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest.</source>
            <translation>« {story} » s’en approche le plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Draft ready, {n} words.</source>
            <translation>
                <numerusform>Brouillon prêt, {n} mot.</numerusform>
                <numerusform>Brouillon prêt, {n} mots.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They promised an answer by {day}. First of two at most.</source>
            <translation>Réponse promise pour le {day} : premier rappel sur deux au plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Short, and on the same day.</source>
            <translation>Court, et le jour même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two working days before you meet.</source>
            <translation>Deux jours ouvrés avant la rencontre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two lines: how it went, still keen, what is open.</source>
            <translation>Deux lignes : comment c’était, l’envie intacte, ce qui reste ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A polite close; the door stays open.</source>
            <translation>Une fin polie ; la porte reste ouverte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Accept and thank first, then ask for one sentence.</source>
            <translation>Acceptez et remerciez d’abord, puis demandez une phrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They were told something else.</source>
            <translation>On leur a dit autre chose.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>quoted, {day}</source>
            <translation>cité, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{employer}, {post}</source>
            <translation>{employer}, {post}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day yet</source>
            <translation>Pas encore de date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Thank {who}</source>
            <translation>Remercier {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for tips</source>
            <translation>Demander des conseils à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Report back to {who}</source>
            <translation>Donner des nouvelles à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Nudge {who}, once</source>
            <translation>Un rappel à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Close politely with {who}</source>
            <translation>Clore poliment avec {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for one sentence</source>
            <translation>Demander une phrase à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Write to {who}</source>
            <translation>Écrire à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Send the papers to {who}</source>
            <translation>Envoyer les documents à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Tell {who} what changed</source>
            <translation>Dire à {who} ce qui a changé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Note to {who}</source>
            <translation>Message à {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Stop learning now. Your first two sentences are there.</source>
            <translation>Arrêtez d’apprendre maintenant. Vos deux premières phrases y sont.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Most pages are done and nothing is printed yet.</source>
            <translation>La plupart des pages sont faites et rien n’est encore imprimé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Check the way there</source>
            <translation>Vérifier le trajet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Place, link, name at the door, water, pen.</source>
            <translation>Lieu, lien, nom à l’accueil, eau, stylo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Answer {n} questions that can knock you out</source>
            <translation>
                <numerusform>Répondre à {n} question éliminatoire</numerusform>
                <numerusform>Répondre à {n} questions éliminatoires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A slow answer on permission, notice, place or pay can end it early.</source>
            <translation>Une réponse hésitante sur l’autorisation, le préavis, le lieu ou le salaire peut tout arrêter tôt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Bridge “{line}”</source>
            <translation>Passerelle pour « {line} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>One of {n} must-haves with nothing behind them.</source>
            <translation>
                <numerusform>Un impératif que rien n’appuie.</numerusform>
                <numerusform>Un des {n} impératifs que rien n’appuie.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Say “{story}” aloud</source>
            <translation>Dire « {story} » à voix haute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They put you forward and would like you to do well.</source>
            <translation>Ils ont présenté votre candidature et souhaitent que cela aille bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Go on with “{page}”</source>
            <translation>Continuer « {page} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The first page that is still open.</source>
            <translation>La première page encore ouverte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>You have not said it aloud yet.</source>
            <translation>Vous ne l’avez pas encore dit à voix haute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}.</source>
            <translation>Il a fallu {took} s {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{word}”</source>
            <translation>« {word} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The second and last one.</source>
            <translation>Le second et dernier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day was promised. First of two at most.</source>
            <translation>Aucune date promise. Premier rappel sur deux au plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}’s answer comes first</source>
            <translation>la réponse de {who} vient d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>their answer comes first</source>
            <translation>leur réponse vient d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>in {span}</source>
            <translation>dans {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM yyyy</source>
            <comment>form of a day</comment>
            <translation>ddd d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM</source>
            <comment>form of a day</comment>
            <translation>ddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{span} ago</source>
            <translation>il y a {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} jour {h} h</numerusform>
                <numerusform>{n} jours {h} h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
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
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>d MMMM</source>
            <comment>form of a day</comment>
            <translation>d MMMM</translation>
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
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{seconds} of {limit} seconds</source>
            <translation>{seconds} secondes sur {limit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{most} s</source>
            <translation>{most} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share}%</source>
            <translation>{part} {share} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share} percent</source>
            <translation>{part} {share} pour cent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/choices.py" />
            <source>{name}: {choice}</source>
            <translation>{name} : {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/page_parts.py" />
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>{what}: {n}</source>
            <translation>{what} : {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>Brought from earlier rounds</source>
            <translation>Repris des entretiens précédents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, number {number}</source>
            <translation>{label}, numéro {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, from</source>
            <translation>{label}, de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, to</source>
            <translation>{label}, à</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, unit</source>
            <translation>{label}, unité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Add the time: a day alone is not kept.</source>
            <translation>Ajoutez l’heure : un jour seul n’est pas gardé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, place {number}</source>
            <translation>{label}, place {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{what} ({source})</source>
            <translation>{what} ({source})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Nothing yet.</source>
            <translation>Rien encore.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{message} {fix}</source>
            <translation>{message} {fix}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/factory.py" />
            <source>Draft the note</source>
            <translation>Rédiger le message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No headline yet.</source>
            <translation>Pas encore d’accroche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>answer to “{line}”</source>
            <translation>réponse à « {line} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>proof for “{line}”</source>
            <translation>preuve pour « {line} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Answer to: {line}</source>
            <translation>Réponse à : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence for: {line}</source>
            <translation>Une phrase pour : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence</source>
            <translation>Une phrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Example for: {line}</source>
            <translation>Exemple pour : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>How it proves: {line}</source>
            <translation>Comment il prouve : {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>no example yet</source>
            <translation>aucun exemple encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>As a recruiter hears it</source>
            <translation>Comme l’entend un recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No musts yet. Mark them on the posting first.</source>
            <translation>Aucun impératif encore. Marquez-les d’abord dans l’annonce.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>A question of your own, then Enter</source>
            <translation>Une question à vous, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>No examples yet. Ctrl 3 writes the first one.</source>
            <translation>Aucun exemple encore. Ctrl 3 écrit le premier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Find an example</source>
            <translation>Trouver un exemple</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>{n} questions chosen</source>
            <translation>
                <numerusform>{n} question choisie</numerusform>
                <numerusform>{n} questions choisies</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Move up: {question}</source>
            <translation>Monter : {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>{about} · {who} · {distance}</source>
            <translation>{about} · {who} · {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>How to check: {signal}</source>
            <translation>Comment vérifier : {signal}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>No lines yet. Paste the posting above, or add them by hand.</source>
            <translation>Aucune ligne encore. Collez l’annonce ci-dessus, ou ajoutez-les à la main.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Open the posting</source>
            <translation>Ouvrir l’annonce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>marked “{line}” as {level}</source>
            <translation>« {line} » marqué {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the recruiter has it</source>
            <translation>Tel que l’a le recruteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the manager has it</source>
            <translation>Tel que l’a le manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Skill</source>
            <translation>Métier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Objection</source>
            <translation>Objection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Process</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>left out “{line}”</source>
            <translation>« {line} » laissé de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Nothing is waiting to be checked.</source>
            <translation>Rien n’attend d’être vérifié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Leave</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Myself</source>
            <translation>Moi-même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add a row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add to “{label}”</source>
            <translation>Ajouter à « {label} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Take out</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Compare recruiter and manager</source>
            <translation>Comparer recruteur et manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Goes into the brief</source>
            <translation>Va dans la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Open the brief</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Also carried to</source>
            <translation>Repris aussi dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Why this matters</source>
            <translation>Pourquoi c’est important</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Nothing of this page is printed.</source>
            <translation>Rien de cette page n’est imprimé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it in digits.</source>
            <translation>Écrivez-le en chiffres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it like {day}.</source>
            <translation>Écrivez-le comme {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>I have read it</source>
            <translation>Je l’ai lu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a number yet.</source>
            <translation>Ce n’est pas encore un nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a day yet.</source>
            <translation>Ce n’est pas encore une date.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>not chosen</source>
            <translation>pas choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{code} {title}, {minutes} minutes, {state}</source>
            <translation>{code} {title}, {minutes} minutes, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>begun</source>
            <translation>commencé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{minutes}′</source>
            <translation>{minutes}′</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/tick_list.py" />
            <source>{what}, chosen</source>
            <translation>{what}, choisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Leave it open</source>
            <translation>Laisser ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Still open: {things}.</source>
            <translation>Encore ouvert : {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done, on to {code}</source>
            <translation>Fait, on passe à {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{done} of {all} pages</source>
            <translation>{done} pages sur {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {minutes} min</source>
            <translation>commence dans {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{name}, {boss}</source>
            <translation>{name}, {boss}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h {minutes} left</source>
            <translation>encore {hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h left</source>
            <translation>encore {hours} h</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{minutes} min left</source>
            <translation>encore {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {span}</source>
            <translation>commence dans {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {hours} h {minutes} min</source>
            <translation>commence dans {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{message} ({detail})</source>
            <translation>{message} ({detail})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who and when</source>
            <translation>Qui et quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>The mix</source>
            <translation>Le mélange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Problem as I understand it</source>
            <translation>Le problème tel que je le comprends</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What the manager has probably read</source>
            <translation>Ce que le manager a sans doute lu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Pitch, in cues</source>
            <translation>Présentation, en repères</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three things to land</source>
            <translation>Trois choses à faire passer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their list</source>
            <translation>Leur liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Stories to tell</source>
            <translation>Récits à raconter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Signs to show</source>
            <translation>Signes à montrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>If they ask</source>
            <translation>S’ils demandent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why this, why now</source>
            <translation>Pourquoi ce poste, maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What we think matters</source>
            <translation>Ce qui compte, à notre avis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To confirm</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Where it does not match yet</source>
            <translation>Là où cela ne colle pas encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three points to land</source>
            <translation>Trois points à faire passer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>One honest limit</source>
            <translation>Une limite honnête</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To ask</source>
            <translation>À demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>First ninety days</source>
            <translation>Les 90 premiers jours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>My own must-haves</source>
            <translation>Mes propres impératifs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who sits there</source>
            <translation>Qui sera là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Told to whom</source>
            <translation>Raconté à qui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their business</source>
            <translation>Leur activité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Point of view</source>
            <translation>Point de vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why bet on me</source>
            <translation>Pourquoi miser sur moi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Leading</source>
            <translation>Diriger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>not your future manager</source>
            <translation>pas votre futur manager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>it has begun</source>
            <translation>c’est commencé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>ddd d MMMM, HH:mm</source>
            <comment>form of a date</comment>
            <translation>ddd d MMMM, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>about {minutes} min · detail: {detail}</source>
            <translation>environ {minutes} min · détail : {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>{n} of {of} ready</source>
            <translation>{n} sur {of} prêts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Rehearsing works without it.</source>
            <translation>Répéter marche aussi sans.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Close the other program, or allow it in the system's settings, and try again.</source>
            <translation>Fermez l’autre programme, ou autorisez-le dans les réglages du système, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone could not be opened.</source>
            <translation>Le micro n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker could not be opened.</source>
            <translation>Le haut-parleur n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Check it in the system's sound settings.</source>
            <translation>Vérifiez-le dans les réglages du son du système.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>Le micro est pris par un autre programme, ou ce système ne laisse pas Greenroom l’utiliser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>Le haut-parleur est pris par un autre programme, ou ce système ne laisse pas Greenroom l’utiliser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No microphone was found.</source>
            <translation>Aucun micro n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No loudspeaker was found.</source>
            <translation>Aucun haut-parleur n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Plug one in and try again.</source>
            <translation>Branchez-en un et réessayez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>This package comes without it.</source>
            <translation>Ce paquet vient sans.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Install it with: pip install sounddevice</source>
            <translation>Installez-la avec : pip install sounddevice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Recording needs a part that is not installed.</source>
            <translation>Enregistrer demande une partie qui n’est pas installée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The sound library PortAudio is not on this computer.</source>
            <translation>La bibliothèque de son PortAudio n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>On Linux, install the package libportaudio2.</source>
            <translation>Sous Linux, installez le paquet libportaudio2.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>The recording could not be written.</source>
            <translation>L’enregistrement n’a pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Your time and mark are kept.</source>
            <translation>Votre temps et votre note sont gardés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Free some room on the disk.</source>
            <translation>Libérez de la place sur le disque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>This recording is not there any more.</source>
            <translation>Cet enregistrement n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Everything else about the take is.</source>
            <translation>Tout le reste de la prise y est.</translation>
        </message>
    </context>
</TS>
