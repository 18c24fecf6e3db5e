<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Greenroom</name>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The file that was there before is untouched.</source>
            <translation>الملف الذي كان هناك من قبل لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>the system gave no reason</source>
            <translation>لم يذكر النظام سببًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} could not be saved ({reason}).</source>
            <translation>تعذّر حفظ {file} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder and try again.</source>
            <translation>اختر مجلدًا آخر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The disk is full; {file} could not be saved.</source>
            <translation>القرص ممتلئ؛ تعذّر حفظ {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Free some space or choose another folder.</source>
            <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} is not there.</source>
            <translation>المجلد {folder} غير موجود.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose another folder.</source>
            <translation>اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{target} is a folder, not a file.</source>
            <translation>{target} مجلد وليس ملفًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Choose a file name.</source>
            <translation>اختر اسمًا للملف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>The folder {folder} cannot be written to.</source>
            <translation>لا يمكن الكتابة في المجلد {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>{file} is open in another program.</source>
            <translation>{file} مفتوح في برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/files.py" />
            <source>Close it there and save again, or choose another name.</source>
            <translation>أغلقه هناك واحفظ من جديد، أو اختر اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>There is nothing to print for this interview yet.</source>
            <translation>لا شيء للطباعة لهذه المقابلة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/gather.py" />
            <source>Fill in a page of its preparation, or tick the truth box of an example, first.</source>
            <translation>املأ أولًا صفحة من التحضير لها، أو ضع علامة الصدق على مثال.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: it is marked private.</source>
            <translation>«{title}»: معلَّم كخاص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/briefs/gather/sources.py" />
            <source>“{title}”: its truth tick is missing.</source>
            <translation>«{title}»: تنقصه علامة الصدق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/case.py" />
            <source>{listed} and {more} more</source>
            <translation>{listed} و{more} غيرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/coach.py" />
            <source>This is not in English, so the checks on wording rest. Parts, length, proportions, figures and links are checked.</source>
            <translation>هذا ليس بالإنجليزية، لذا تتوقف فحوص الصياغة. تُفحص الأجزاء والطول والنسب والأرقام والروابط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/memorised.py" />
            <source>Change the opening words; keep the points.</source>
            <translation>غيّر كلمات البداية، وأبقِ النقاط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/note.py" />
            <source>This is not in English, so the checks on wording rest. Length, names, date and channel are checked.</source>
            <translation>هذا ليس بالإنجليزية، لذا تتوقف فحوص الصياغة. يُفحص الطول والأسماء والتاريخ والقناة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>No listener is called “{given}”.</source>
            <translation>لا مستمع باسم «{given}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coaching/rulebook.py" />
            <source>Choose one of: {names}.</source>
            <translation>اختر من: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files.py" />
            <source>it takes {need} and only {have} are free</source>
            <translation>يلزم {need} والمتاح {have} فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>January</source>
            <translation>يناير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>February</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>March</source>
            <translation>مارس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>April</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>May</source>
            <translation>مايو</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>June</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>July</source>
            <translation>يوليو</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>August</source>
            <translation>أغسطس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>September</source>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>October</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>November</source>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>December</source>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>less than a month</source>
            <translation>أقل من شهر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, until {day}</source>
            <translation>، حتى {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>, about {share} % of the time</source>
            <translation>، نحو {share} % من الوقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> of “{topic}”</source>
            <translation> من «{topic}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>لا سنوات</numerusform>
                <numerusform>سنة واحدة</numerusform>
                <numerusform>سنتان</numerusform>
                <numerusform>{n} سنوات</numerusform>
                <numerusform>{n} سنة</numerusform>
                <numerusform>{n} سنة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>لا أشهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>{n} أشهر</numerusform>
                <numerusform>{n} شهرًا</numerusform>
                <numerusform>{n} شهر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> in {subjects}</source>
            <translation> في {subjects}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source> and a car</source>
            <translation> وسيارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/facts_compare.py" />
            <source>a foreign language</source>
            <translation>لغة أجنبية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is not installed</source>
            <translation>حزمة المعاني غير مثبّتة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack is damaged</source>
            <translation>حزمة المعاني تالفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/meaning/pack.py" />
            <source>the meaning pack needs numpy, which is missing here</source>
            <translation>حزمة المعاني تحتاج numpy وهي غير موجودة هنا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/matching/portfolio.py" />
            <source>{n} examples</source>
            <translation>
                <numerusform>لا أمثلة</numerusform>
                <numerusform>مثال واحد</numerusform>
                <numerusform>مثالان</numerusform>
                <numerusform>{n} أمثلة</numerusform>
                <numerusform>{n} مثالًا</numerusform>
                <numerusform>{n} مثال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack is not in use</source>
            <translation>حزمة المعاني غير مستخدمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>the meaning pack knows English only</source>
            <translation>حزمة المعاني لا تعرف إلا الإنجليزية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Some texts are still being read for meaning; until then they are compared by words alone.</source>
            <translation>ما زالت بعض النصوص تُقرأ بحسب المعنى، وحتى ذلك الحين تُقارَن بالكلمات وحدها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/matching/ranker.py" />
            <source>Suggestions rest on words alone ({why}), so a story told in other words may be missed.</source>
            <translation>تستند الاقتراحات إلى الكلمات وحدها ({why})، فقد تفوت قصة رُويت بكلمات أخرى.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{n} words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>{n} كلمات</numerusform>
                <numerusform>{n} كلمة</numerusform>
                <numerusform>{n} كلمة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{first} words against {second}</source>
            <translation>{first} كلمة مقابل {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks.py" />
            <source>{share}% wide</source>
            <translation>مدى {share} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} musts</source>
            <translation>
                <numerusform>لا شروط أساسية</numerusform>
                <numerusform>شرط أساسي واحد</numerusform>
                <numerusform>شرطان أساسيان</numerusform>
                <numerusform>{n} شروط أساسية</numerusform>
                <numerusform>{n} شرطًا أساسيًا</numerusform>
                <numerusform>{n} شرط أساسي</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} to check</source>
            <translation>{n} للتحقق</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} stories</source>
            <translation>
                <numerusform>لا قصص</numerusform>
                <numerusform>قصة واحدة</numerusform>
                <numerusform>قصتان</numerusform>
                <numerusform>{n} قصص</numerusform>
                <numerusform>{n} قصة</numerusform>
                <numerusform>{n} قصة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} chosen</source>
            <translation>{n} مختارة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{n} working days left</source>
            <translation>
                <numerusform>لم يبق يوم عمل</numerusform>
                <numerusform>بقي يوم عمل واحد</numerusform>
                <numerusform>بقي يوما عمل</numerusform>
                <numerusform>بقيت {n} أيام عمل</numerusform>
                <numerusform>بقي {n} يوم عمل</numerusform>
                <numerusform>بقي {n} يوم عمل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/checks_records.py" />
            <source>{some} of {all}</source>
            <translation>{some} من {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>The built-in playbooks are unchanged.</source>
            <translation>الأدلة المضمّنة لم تتغير.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There is no playbook called “{key}”.</source>
            <translation>لا دليل باسم «{key}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Nothing was changed.</source>
            <translation>لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>There are: {known}.</source>
            <translation>الموجود: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>the system refused</source>
            <translation>رفض النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} cannot be opened: {reason}.</source>
            <translation>لا يمكن فتح {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Check the name and the folder.</source>
            <translation>تحقق من الاسم والمجلد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>({n} more problems in this file)</source>
            <translation>
                <numerusform>(لا مشكلات أخرى في هذا الملف)</numerusform>
                <numerusform>(مشكلة أخرى في هذا الملف)</numerusform>
                <numerusform>(مشكلتان أخريان في هذا الملف)</numerusform>
                <numerusform>({n} مشكلات أخرى في هذا الملف)</numerusform>
                <numerusform>({n} مشكلة أخرى في هذا الملف)</numerusform>
                <numerusform>({n} مشكلة أخرى في هذا الملف)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not a text file in UTF-8.</source>
            <translation>{file} ليس ملفًا نصيًا بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Save it as UTF-8 text.</source>
            <translation>احفظه نصًا بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>{file} is not valid TOML: {why}.</source>
            <translation>{file} ليس TOML صالحًا: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/playbooks/load.py" />
            <source>Put that place right and try again.</source>
            <translation>صحّح ذلك الموضع وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/suggesting.py" />
            <source>the meaning pack is switched off in Settings</source>
            <translation>حزمة المعاني معطّلة في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/prep/wizard/preview.py" />
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>Page heads, feet and numbers were left out ({dropped} lines).</source>
            <translation>استُبعدت رؤوس الصفحات وذيولها وأرقامها ({dropped} سطر).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/apart.py" />
            <source>{pictures} of {pages} pages have no text, only pictures; they were left out.</source>
            <translation>{pictures} من {pages} صفحات صور بلا نص، فاستُبعدت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Paste the text instead.</source>
            <translation>الصق النص بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is too large (limit {limit} MB).</source>
            <translation>«{name}» كبير جدًا (الحد {limit} م.ب).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>A posting is a few pages: paste the part you need.</source>
            <translation>الإعلان بضع صفحات: الصق الجزء الذي تحتاجه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is empty.</source>
            <translation>«{name}» فارغ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Choose another file, or paste the text.</source>
            <translation>اختر ملفًا آخر، أو الصق النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This does not look like text.</source>
            <translation>«{name}»: لا يبدو هذا نصًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Open it in the program it came from and paste the text.</source>
            <translation>افتحه في البرنامج الذي جاء منه والصق النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” has no readable text.</source>
            <translation>«{name}» بلا نص مقروء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This file is damaged or is not a PDF.</source>
            <translation>«{name}»: هذا الملف تالف أو ليس PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Download it again, or paste the text.</source>
            <translation>نزّله مرة أخرى، أو الصق النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF is protected by a password.</source>
            <translation>«{name}»: هذا الـ PDF محمي بكلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save a copy without one, or paste the text.</source>
            <translation>احفظ نسخة بلا كلمة مرور، أو الصق النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This PDF has pictures of text but no text.</source>
            <translation>«{name}»: في هذا الـ PDF صور نص لا نص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This is not a .docx file we can read.</source>
            <translation>«{name}»: ليس ملف .docx يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Save it as .docx or PDF.</source>
            <translation>احفظه بصيغة .docx أو PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: This document is built in an unsafe way and was not opened.</source>
            <translation>«{name}»: بُني هذا المستند بطريقة غير آمنة فلم يُفتح.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much time, so it was stopped.</source>
            <translation>«{name}»: استغرقت قراءة هذا الملف وقتًا طويلًا فأُوقفت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}”: Reading this file took too much memory, so it was stopped.</source>
            <translation>«{name}»: استهلكت قراءة هذا الملف ذاكرة كبيرة فأُوقفت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>“{name}” is not a kind of file we read postings from.</source>
            <translation>«{name}» ليس من أنواع الملفات التي نقرأ منها الإعلانات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/limits.py" />
            <source>Text, Markdown, HTML, PDF, Word (.docx) and e-mail (.eml) are; anything else can be pasted.</source>
            <translation>نقرأ من النص وMarkdown وHTML وPDF وWord (.docx) والبريد (.eml)، وما عداها يمكن لصقه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/mail.py" />
            <source>Attachments were not opened: {names}.</source>
            <translation>لم تُفتح المرفقات: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>The pasted text</source>
            <translation>النص الملصق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” is a folder.</source>
            <translation>«{name}» مجلد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Choose a file, or paste the text.</source>
            <translation>اختر ملفًا، أو الصق النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>There is no file “{name}”.</source>
            <translation>لا ملف باسم «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check its name and folder.</source>
            <translation>تحقق من اسمه ومجلده.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>“{name}” could not be read.</source>
            <translation>تعذّرت قراءة «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/opening.py" />
            <source>Check that it is open to you and on this computer.</source>
            <translation>تأكد من أنه متاح لك وموجود على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/documents/web.py" />
            <source>Menus and other parts of the web page were left out ({dropped} lines).</source>
            <translation>استُبعدت القوائم وأجزاء أخرى من صفحة الويب ({dropped} سطر).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>This does not mean there are none.</source>
            <translation>هذا لا يعني أنه لا يوجد أي منها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Swedish</source>
            <translation>السويدية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Czech</source>
            <translation>التشيكية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Danish</source>
            <translation>الدنماركية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Finnish</source>
            <translation>الفنلندية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Hungarian</source>
            <translation>المجرية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Armenian</source>
            <translation>الأرمنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Georgian</source>
            <translation>الجورجية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Norwegian</source>
            <translation>النرويجية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Romanian</source>
            <translation>الرومانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Thai</source>
            <translation>التايلاندية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>Mark the lines that ask for something; they become requirements.</source>
            <translation>علّم الأسطر التي تطلب شيئًا، فتصبح متطلبات.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No requirement heading was found; what is listed was told by its wording alone. Check each against the posting.</source>
            <translation>
                <numerusform>لم يُعثر على عنوان للمتطلبات.</numerusform>
                <numerusform>لم يُعثر على عنوان للمتطلبات؛ عُرف المدرج من صياغته وحدها. قارنه بالإعلان.</numerusform>
                <numerusform>لم يُعثر على عنوان للمتطلبات؛ عُرف المدرج من صياغته وحدها. قارنهما بالإعلان.</numerusform>
                <numerusform>لم يُعثر على عنوان للمتطلبات؛ عُرف المدرج من صياغته وحدها. قارن كلًا منها بالإعلان.</numerusform>
                <numerusform>لم يُعثر على عنوان للمتطلبات؛ عُرف المدرج من صياغته وحدها. قارن كلًا منها بالإعلان.</numerusform>
                <numerusform>لم يُعثر على عنوان للمتطلبات؛ عُرف المدرج من صياغته وحدها. قارن كلًا منها بالإعلان.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>The text seems to be in {name}; I know the headings of {known}, so I did not guess.</source>
            <translation>يبدو أن النص بـ{name}؛ أعرف العناوين في {known}، لذلك لم أخمّن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I read {paragraphs} and {sentences}.</source>
            <translation>قرأتُ {paragraphs} و{sentences}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>There is no text here to read. Paste the posting, or open its file.</source>
            <translation>لا نص هنا للقراءة. الصق الإعلان أو افتح ملفه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} passages may ask for something and wait to be sorted.</source>
            <translation>
                <numerusform>لا مقاطع تنتظر التصنيف.</numerusform>
                <numerusform>مقطع واحد قد يطلب شيئًا وينتظر التصنيف.</numerusform>
                <numerusform>مقطعان قد يطلبان شيئًا وينتظران التصنيف.</numerusform>
                <numerusform>{n} مقاطع قد تطلب شيئًا وتنتظر التصنيف.</numerusform>
                <numerusform>{n} مقطعًا قد تطلب شيئًا وتنتظر التصنيف.</numerusform>
                <numerusform>{n} مقطع قد تطلب شيئًا وتنتظر التصنيف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>a language I do not know</source>
            <translation>لغة لا أعرفها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw the headings {shown} and none that says what is asked of you, so I did not guess.</source>
            <translation>رأيت العناوين {shown} وليس بينها ما يقول ما يُطلب منك، لذلك لم أخمّن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>لم أرَ عنوانًا مثل «المتطلبات» أو «المؤهلات»، لذلك لم أخمّن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/notices.py" />
            <source>No line begins with a bullet, and I saw no heading such as “You have” or “Essential”, so I did not guess.</source>
            <translation>لا سطر يبدأ بعلامة تعداد، ولم أرَ عنوانًا مثل «المتطلبات» أو «المؤهلات»، لذلك لم أخمّن.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} paragraphs</source>
            <translation>
                <numerusform>لا فقرات</numerusform>
                <numerusform>فقرة واحدة</numerusform>
                <numerusform>فقرتين</numerusform>
                <numerusform>{n} فقرات</numerusform>
                <numerusform>{n} فقرة</numerusform>
                <numerusform>{n} فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/reading/notices.py" />
            <source>{n} sentences</source>
            <translation>
                <numerusform>لا جمل</numerusform>
                <numerusform>جملة واحدة</numerusform>
                <numerusform>جملتين</numerusform>
                <numerusform>{n} جمل</numerusform>
                <numerusform>{n} جملة</numerusform>
                <numerusform>{n} جملة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/posting.py" />
            <source>Only the first {most} lines of so long a text were sorted.</source>
            <translation>صُنّفت أول {most} سطر فقط من نص بهذا الطول.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something; no heading says so.</source>
            <translation>قد يطلب شيئًا، ولا عنوان يقول ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list without a heading that I know.</source>
            <translation>يقع في قائمة بلا عنوان أعرفه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It may ask for something, but stands under “{heading}”.</source>
            <translation>قد يطلب شيئًا، لكنه تحت «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}” and asks for nothing.</source>
            <translation>يقع تحت «{heading}» ولا يطلب شيئًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands right after “{heading}” and does not sound like a requirement.</source>
            <translation>يأتي بعد «{heading}» مباشرة ولا يبدو متطلبًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands under “{heading}”.</source>
            <translation>يقع تحت «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Nothing in it asks for anything.</source>
            <translation>ليس فيه ما يطلب شيئًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The list it stands in reads like tasks or offers.</source>
            <translation>القائمة التي يقع فيها تبدو مهام أو مزايا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It sounds like a requirement and stands under “{heading}”.</source>
            <translation>يبدو متطلبًا ويقع تحت «{heading}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list whose heading I do not know, after what is asked.</source>
            <translation>يقع في قائمة لا أعرف عنوانها، بعد ما هو مطلوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It stands in a list, in a language whose words I do not know.</source>
            <translation>يقع في قائمة، بلغة لا أعرف كلماتها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>It leads what follows it.</source>
            <translation>يمهّد لما بعده.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>The passage is too long to be read to its end.</source>
            <translation>المقطع أطول من أن يُقرأ إلى آخره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/reading/sorting.py" />
            <source>Its cells name nothing.</source>
            <translation>خلاياه لا تسمّي شيئًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the day they promised has passed</source>
            <translation>مضى اليوم الذي وعدوا به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>no day was promised</source>
            <translation>لم يُوعَد بيوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>the answer came</source>
            <translation>وصل الرد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>same day</source>
            <translation>في اليوم نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two working days before you meet</source>
            <translation>قبل اللقاء بيومَي عمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>two lines: how it went, still keen, what is open</source>
            <translation>سطران: كيف سار اللقاء، ما زلت مهتمًا، ما بقي معلقًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>accept and thank, then ask for one sentence</source>
            <translation>تقبّل واشكر، ثم اطلب جملة واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>a polite close; the door stays open</source>
            <translation>ختام مهذّب، والباب يبقى مفتوحًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/consequences.py" />
            <source>tell them kindly and soon</source>
            <translation>أخبرهم بلطف وقريبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>you chose to let it rest</source>
            <translation>اخترت تركه الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>30 days after a no</source>
            <translation>بعد 30 يومًا من الرفض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/contacts.py" />
            <source>every 90 days</source>
            <translation>كل 90 يومًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/culture.py" />
            <source>It is all right that I am not: {trait}</source>
            <translation>لا بأس أني لست: {trait}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>This pair was not decided yet.</source>
            <translation>لم يُقرَّر هذا الزوج بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Choose exact, near or transfer first.</source>
            <translation>اختر أولًا مطابق أو قريب أو منقول.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Both words are needed.</source>
            <translation>الكلمتان مطلوبتان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/evidence.py" />
            <source>Type the word and what it means.</source>
            <translation>اكتب الكلمة وما تعنيه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/examples.py" />
            <source>New example</source>
            <translation>مثال جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>second and last nudge</source>
            <translation>التذكير الثاني والأخير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/followups.py" />
            <source>two nudges went unanswered</source>
            <translation>تذكيران بلا رد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>This interview has no date yet.</source>
            <translation>لا موعد لهذه المقابلة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Set its date and time first.</source>
            <translation>حدد تاريخها ووقتها أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>“{name}” is not a time zone that is known here.</source>
            <translation>«{name}» ليست منطقة زمنية معروفة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/interviews.py" />
            <source>Choose one of the list, such as Europe/London.</source>
            <translation>اختر واحدة من القائمة، مثل Asia/Riyadh.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/opportunities.py" />
            <source>Untitled post</source>
            <translation>وظيفة بلا عنوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>{name} cannot be your future manager here.</source>
            <translation>لا يمكن أن يكون {name} مديرك المقبل هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>If they recruit for themselves, change their kind to hiring manager first.</source>
            <translation>إن كان يوظّف لنفسه فغيّر نوعه أولًا إلى المدير المباشر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/parts.py" />
            <source>Somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/people.py" />
            <source>Somebody</source>
            <translation>شخص ما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>you left it out</source>
            <translation>أنت استبعدته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>A requirement needs some words.</source>
            <translation>المتطلب يحتاج كلمات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Type what they ask for.</source>
            <translation>اكتب ما يطلبونه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>One half of the line would be empty.</source>
            <translation>سيكون نصف السطر فارغًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Put the cursor between two words.</source>
            <translation>ضع المؤشر بين كلمتين.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>There is no line above this one.</source>
            <translation>لا سطر فوق هذا السطر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Move it first, or merge another.</source>
            <translation>انقله أولًا، أو ادمج غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>This line is not a fact of your record.</source>
            <translation>هذا السطر ليس معلومة من سجلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/requirements.py" />
            <source>Say first what fact it asks for.</source>
            <translation>قل أولًا أي معلومة يطلب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before an earlier wording came back</source>
            <translation>قبل عودة صياغة سابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it was split</source>
            <translation>قبل تقسيمه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before a merge</source>
            <translation>قبل الدمج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>before it went into “{title}”</source>
            <translation>قبل أن يُدمج في «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>An example cannot be merged with itself.</source>
            <translation>لا يمكن دمج مثال مع نفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/revisions.py" />
            <source>Choose another one.</source>
            <translation>اختر غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>This entry is no longer in the store.</source>
            <translation>لم يعد هذا القيد في المكتبة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/rows.py" />
            <source>Undo may bring it back.</source>
            <translation>قد يعيده التراجع.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>This store is not empty, and a sample would mix with your own work.</source>
            <translation>هذه المكتبة ليست فارغة، والعيّنة ستختلط بعملك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>Choose another folder with --data, such as one named sample.</source>
            <translation>اختر مجلدًا آخر بـ --data، مثل مجلد اسمه sample.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There is no sample named “{key}”.</source>
            <translation>لا عيّنة باسم «{key}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/records/sample.py" />
            <source>There are: {names}.</source>
            <translation>الموجود: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The newest backup is from {day}; no later one could be made. Look at the folder {folder}.</source>
            <translation>أحدث نسخة احتياطية بتاريخ {day}، ولم يمكن عمل نسخة بعدها. انظر في المجلد {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Checking every entry</source>
            <translation>فحص كل قيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>The backup {file} is damaged: {why}</source>
            <translation>النسخة الاحتياطية {file} تالفة: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Choose another backup; each was checked when it was made.</source>
            <translation>اختر نسخة أخرى، فكل نسخة فُحصت عند عملها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>No backup could be made in {folder}: {reason}.</source>
            <translation>تعذّر عمل نسخة احتياطية في {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Your work is saved, and every earlier backup is still there.</source>
            <translation>عملك محفوظ، وكل النسخ السابقة ما زالت موجودة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Check that the disk has room and the folder may be written to, then try again.</source>
            <translation>تأكد من وجود مساحة في القرص ومن إمكان الكتابة في المجلد، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>a copy of it holds other entries than the file itself.</source>
            <translation>نسخة منه تحوي قيودًا غير قيود الملف نفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>Comparing the checksum</source>
            <translation>مقارنة المجموع الاختباري</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>the copy differs</source>
            <translation>النسخة مختلفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/backups.py" />
            <source>its bytes are not those that were written.</source>
            <translation>بياناتها ليست ما كُتب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/cipher.py" />
            <source>sealed with another passphrase, or damaged</source>
            <translation>مختوم بعبارة مرور أخرى، أو تالف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} is full, so the last change was not saved.</source>
            <translation>القرص الذي فيه {folder} ممتلئ، فلم يُحفظ التغيير الأخير.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Everything saved before is safe, and what you typed is still on the screen.</source>
            <translation>كل ما حُفظ من قبل سليم، وما كتبته ما زال على الشاشة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Free some space, then try again.</source>
            <translation>أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and the folder may be written to, then try again or choose another place.</source>
            <translation>تأكد من توصيل القرص وإمكان الكتابة في المجلد، ثم حاول مرة أخرى أو اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot read {path}.</source>
            <translation>لا أستطيع قراءة {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk is connected and that you may read the file, then try again.</source>
            <translation>تأكد من توصيل القرص ومن إمكان قراءتك للملف، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>No copy to read could be made in the folder for temporary files: {why}.</source>
            <translation>تعذّر إنشاء نسخة للقراءة في مجلد الملفات المؤقتة: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Check that the disk has room and that this folder may be written to, then try again.</source>
            <translation>تأكد من وجود مساحة على القرص ومن إمكان الكتابة في هذا المجلد، ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing more is written to it, and it stays where it is.</source>
            <translation>لا يُكتب فيه شيء بعد الآن، ويبقى في مكانه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE); what can still be read of it can be saved as well.</source>
            <translation>ارجع إلى نسخة احتياطية (greenroom restore FILE)، ويمكن أيضًا إنقاذ ما زال مقروءًا منه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I have not touched it.</source>
            <translation>لم ألمسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Choose another folder, or move this file away to begin a new library here.</source>
            <translation>اختر مجلدًا آخر، أو انقل هذا الملف لتبدأ مكتبة جديدة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is an empty file.</source>
            <translation>{file} ملف فارغ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Go back to a backup (greenroom restore FILE), or move the empty file away to begin a new library here.</source>
            <translation>ارجع إلى نسخة احتياطية (greenroom restore FILE)، أو انقل الملف الفارغ لتبدأ مكتبة جديدة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was made by a later version of Greenroom (structure {version}; this one knows up to {newest}).</source>
            <translation>أُنشئ {file} بإصدار أحدث من Greenroom (البنية {version}، وهذا يعرف حتى {newest}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Open a copy to read and export, or get the later version by yourself.</source>
            <translation>افتح نسخة للقراءة والتصدير، أو احصل على الإصدار الأحدث بنفسك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is open in another program.</source>
            <translation>الملف {file} مفتوح في برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing is lost.</source>
            <translation>لم يضِع شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it there, or open it to read only.</source>
            <translation>أغلقه هناك، أو افتحه للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} was moved, removed or replaced in {folder} while it is open here.</source>
            <translation>نُقل {file} أو أُزيل أو استُبدل في {folder} وهو مفتوح هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>What you typed is still on the screen, and everything saved before is still in this window.</source>
            <translation>ما كتبته ما زال على الشاشة، وكل ما حُفظ من قبل ما زال في هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Put the file back where it was and go on, or make a backup now to keep what is here.</source>
            <translation>أعِد الملف إلى مكانه وتابع، أو اعمل نسخة احتياطية الآن لتحفظ ما هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>This is a copy opened to read only, so nothing can be changed in it.</source>
            <translation>هذه نسخة مفتوحة للقراءة فقط، فلا يمكن تغيير شيء فيها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file itself is untouched.</source>
            <translation>الملف نفسه لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Close it and open the library normally to make changes.</source>
            <translation>أغلقها وافتح المكتبة بالطريقة المعتادة لإجراء تغييرات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is locked with a passphrase.</source>
            <translation>{file} مقفل بعبارة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Enter the passphrase (on the command line: in GREENROOM_PASSPHRASE).</source>
            <translation>أدخل عبارة المرور (في سطر الأوامر: في GREENROOM_PASSPHRASE).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Wrong passphrase, or the file {file} is damaged.</source>
            <translation>عبارة مرور خاطئة، أو الملف {file} تالف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Try the passphrase again. Without it nobody can open the library, and no copy of it is kept anywhere.</source>
            <translation>جرّب عبارة المرور مرة أخرى. من دونها لا يستطيع أحد فتح المكتبة، ولا تُحفظ نسخة منها في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} needs the part of Greenroom that locks libraries, and it is not installed here.</source>
            <translation>يحتاج {file} إلى جزء Greenroom الذي يقفل المكتبات، وهو غير مثبّت هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Install Greenroom with its “passphrase” extra, then open it again.</source>
            <translation>ثبّت Greenroom مع الإضافة «passphrase» ثم افتحه من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this file: {path}.</source>
            <translation>لا أستطيع الكتابة في هذا الملف: {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>I cannot write to this folder: {folder}.</source>
            <translation>لا أستطيع الكتابة في هذا المجلد: {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged: {detail}</source>
            <translation>الملف {file} تالف: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The file {file} is damaged.</source>
            <translation>الملف {file} تالف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library: {detail}</source>
            <translation>{file} ليس مكتبة Greenroom: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>{file} is not a Greenroom library.</source>
            <translation>{file} ليس مكتبة Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>The disk that holds {folder} has too little room for this: {room}.</source>
            <translation>القرص الذي فيه {folder} لا يتسع لهذا: {room}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/failures.py" />
            <source>Nothing was begun, so everything is as it was.</source>
            <translation>لم يبدأ شيء، فكل شيء كما كان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it is cut short.</source>
            <translation>إنه مبتور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>another program made it.</source>
            <translation>أنشأه برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>it has no version number.</source>
            <translation>ليس له رقم إصدار.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/header.py" />
            <source>its beginning was overwritten.</source>
            <translation>كُتب فوق بدايته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only.</source>
            <translation>أغلق Greenroom هناك أولًا، أو افتح نسخة للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>{host} ({person}, process {process}, since {since} UTC)</source>
            <translation>{host} ({person}، العملية {process}، منذ {since} UTC)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window: {who}.</source>
            <translation>الملف مفتوح في نافذة أخرى: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file is open in another window.</source>
            <translation>الملف مفتوح في نافذة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Go there, or open it to read only.</source>
            <translation>اذهب إليها، أو افتحه للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>another computer</source>
            <translation>حاسوب آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>Close Greenroom there first, or open a copy to read only. If that computer no longer uses this folder, open it all the same.</source>
            <translation>أغلق Greenroom هناك أولًا، أو افتح نسخة للقراءة فقط. وإن لم يعد ذلك الحاسوب يستخدم هذا المجلد فافتحه على أي حال.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>The file may be open on another computer: {who}.</source>
            <translation>قد يكون الملف مفتوحًا على حاسوب آخر: {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/lock.py" />
            <source>unknown account</source>
            <translation>حساب غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{table} has {there} of {count} entries</source>
            <translation>في {table} {there} من {count} قيود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{file} could not be moved to this version of Greenroom: {why}.</source>
            <translation>تعذّر نقل {file} إلى هذا الإصدار من Greenroom: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>It is exactly as it was, and a checked backup lies in the folder backups.</source>
            <translation>هو كما كان تمامًا، وفي المجلد backups نسخة احتياطية مفحوصة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>Start Greenroom again to try once more, or open it with the earlier version.</source>
            <translation>شغّل Greenroom من جديد للمحاولة مرة أخرى، أو افتحه بالإصدار السابق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/migrations/run.py" />
            <source>{count} links point to nothing</source>
            <translation>{count} روابط لا تشير إلى شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Checking the file</source>
            <translation>فحص الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Put it back, go back to a backup (greenroom restore FILE), or choose another folder to begin a new library.</source>
            <translation>أعدها، أو ارجع إلى نسخة احتياطية (greenroom restore FILE)، أو اختر مجلدًا آخر لتبدأ مكتبة جديدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A program that syncs left copies beside the library: {names}. They were not opened or changed.</source>
            <translation>ترك برنامج مزامنة نسخًا إلى جانب المكتبة: {names}. لم تُفتح ولم تُغيَّر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>There is no library in {folder}.</source>
            <translation>لا مكتبة في {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>A restore that was cut short has been finished.</source>
            <translation>اكتملت استعادة كانت قد انقطعت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Moving it to this version, after a backup</source>
            <translation>نقله إلى هذا الإصدار بعد نسخة احتياطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library was moved to this version of Greenroom; a backup of the former one is kept.</source>
            <translation>نُقلت المكتبة إلى هذا الإصدار من Greenroom، وحُفظت نسخة احتياطية من السابقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but its backups are still there.</source>
            <translation>لم تعد المكتبة {file} في {folder}، لكن نسخها الاحتياطية ما زالت هناك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>Preparing the search</source>
            <translation>تجهيز البحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/opening.py" />
            <source>The library {file} is no longer in {folder}, but what belongs to it is still there.</source>
            <translation>لم تعد المكتبة {file} في {folder}، لكن ما يتبعها ما زال هناك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>A passphrase needs at least {shortest} characters.</source>
            <translation>تحتاج عبارة المرور إلى {shortest} أحرف على الأقل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Four words that have nothing to do with each other are easy to keep and hard to guess.</source>
            <translation>أربع كلمات لا علاقة بينها سهلة الحفظ وصعبة التخمين.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>The new passphrase holds, but not every file in {folder} could be put in its place yet.</source>
            <translation>عبارة المرور الجديدة سارية، لكن لم تُوضع كل الملفات في {folder} في أماكنها بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>Make sure that the disk has room and the folder may be written to; the next start finishes it by itself.</source>
            <translation>تأكد من وجود مساحة في القرص ومن إمكان الكتابة في المجلد، وسيكمله التشغيل التالي وحده.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/passphrase.py" />
            <source>it could not be copied whole.</source>
            <translation>تعذّر نسخه كاملًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>Keep the library on this computer and let the backups go there instead.</source>
            <translation>أبقِ المكتبة على هذا الحاسوب ودع النسخ الاحتياطية تذهب إلى هناك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a network drive</source>
            <translation>قرص شبكي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a cloud service</source>
            <translation>خدمة سحابية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>a removable disk</source>
            <translation>قرص قابل للإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is kept in step by {name}, which may copy the library while it is written.</source>
            <translation>هذا المجلد تزامنه {name}، وقد تنسخ المكتبة أثناء كتابتها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, where a lost connection can damage the library.</source>
            <translation>هذا المجلد على {name}، وانقطاع الاتصال قد يتلف المكتبة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/places.py" />
            <source>This folder is on {name}, which can be pulled out while the library is written.</source>
            <translation>هذا المجلد على {name}، وقد يُنزع أثناء كتابة المكتبة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>values that cannot be read</source>
            <translation>قيم لا يمكن قراءتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{lost} of {every} entries are not as they were saved.</source>
            <translation>{lost} من {every} قيود ليست كما حُفظت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} {number} points to a missing {missing}</source>
            <translation>{table} {number} يشير إلى مفقود: {missing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/report.py" />
            <source>{table} cannot be read: {reason}</source>
            <translation>لا يمكن قراءة {table}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>There is no file {source}.</source>
            <translation>لا ملف {source}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Choose a backup that is there.</source>
            <translation>اختر نسخة احتياطية موجودة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Putting it in place</source>
            <translation>وضعها في مكانها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>The backup could not be put in place in {folder}: {reason}.</source>
            <translation>تعذّر وضع النسخة في مكانها في {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Both the backup and what was there before are kept.</source>
            <translation>النسخة وما كان قبلها محفوظان معًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>Check that the disk has room and the folder may be written to, then start Greenroom or restore again.</source>
            <translation>تأكد من وجود مساحة في القرص ومن إمكان الكتابة في المجلد، ثم شغّل Greenroom أو استعد من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/restore.py" />
            <source>the copy differs from the backup</source>
            <translation>النسخة تختلف عن النسخة الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase was cut short: everything is as it was before.</source>
            <translation>انقطع تغيير عبارة المرور: كل شيء كما كان من قبل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/rewriting.py" />
            <source>A change of the passphrase that was cut short has been finished: the new one holds.</source>
            <translation>اكتمل تغيير لعبارة المرور كان قد انقطع: العبارة الجديدة سارية.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved, {altered} of them not as they were saved.</source>
            <translation>يمكن إنقاذ {saved} من {every} قيود، منها {altered} ليست كما حُفظت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{saved} of {every} entries can be saved.</source>
            <translation>يمكن إنقاذ {saved} من {every} قيود.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/salvage.py" />
            <source>{entry} (its {parent} is lost)</source>
            <translation>{entry} (فُقد ما يتبعه: {parent})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is not ours</source>
            <translation>{name} ليس لنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} is missing</source>
            <translation>{name} مفقود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/store/schema.py" />
            <source>{name} differs</source>
            <translation>{name} مختلف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe size and was not opened.</source>
            <translation>في «{name}» حجم غير آمن فلم يُفتح.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” contains an unsafe name and was not opened.</source>
            <translation>في «{name}» اسم غير آمن فلم يُفتح.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Nothing was imported.</source>
            <translation>لم يُستورد شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is damaged or is not a zip file.</source>
            <translation>«{name}» تالف أو ليس ملف zip.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Export or copy it again.</source>
            <translation>صدّره أو انسخه من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>“{name}” is protected by a password.</source>
            <translation>«{name}» محمي بكلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/archive.py" />
            <source>Unpack it and save it without one.</source>
            <translation>فكّ ضغطه واحفظه بلا كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}, “{field}”</source>
            <translation>{file}، القيد {number}، «{field}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>the library does not take it ({words})</source>
            <translation>لا تقبله المكتبة ({words})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>{file}, entry {number}</source>
            <translation>{file}، القيد {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>it breaks the rule “{rule}”</source>
            <translation>يخالف القاعدة «{rule}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>there is another entry for the same thing</source>
            <translation>يوجد قيد آخر للشيء نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the kind of entries “{kind}” is not known.</source>
            <translation>«{file}»: نوع القيود «{kind}» غير معروف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” is not a Greenroom bundle.</source>
            <translation>«{file}» ليس حزمة Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must list the files</source>
            <translation>يجب أن يسرد الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: the file “{part}” is missing.</source>
            <translation>«{file}»: الملف «{part}» مفقود.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Export it again.</source>
            <translation>صدّره من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}”: “{part}” is not as it was written (its checksum differs).</source>
            <translation>«{file}»: ‏«{part}» ليس كما كُتب (مجموعه الاختباري مختلف).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a list of entries</source>
            <translation>يجب أن يكون قائمة قيود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>holds {count} entries, not {promised}</source>
            <translation>فيه {count} قيود لا {promised}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be an entry with fields</source>
            <translation>يجب أن يكون قيدًا ذا حقول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be 16 hexadecimal digits</source>
            <translation>يجب أن يكون 16 رقمًا ست عشريًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” holds a file “{name}” that is not listed in it.</source>
            <translation>في «{file}» ملف «{name}» غير مسرود فيه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be a whole number from 1</source>
            <translation>يجب أن يكون عددًا صحيحًا من 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>“{file}” was made by a later version ({key} {number}); this one reads up to {known}.</source>
            <translation>أُنشئ «{file}» بإصدار أحدث ({key} {number})، وهذا يقرأ حتى {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>Import it with that version.</source>
            <translation>استورده بذلك الإصدار.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>this field is not known</source>
            <translation>هذا الحقل غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>is missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>another entry has the same</source>
            <translation>لقيد آخر القيمة نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>must be the uid of an entry</source>
            <translation>يجب أن يكون uid قيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/reading.py" />
            <source>leads to no entry in this file</source>
            <translation>لا يقود إلى قيد في هذا الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a moment with its zone, such as 2026-03-10T12:41:00.000+00:00</source>
            <translation>يجب أن يكون وقتًا بمنطقته، مثل 2026-03-10T12:41:00.000+00:00</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must not be empty</source>
            <translation>يجب ألا يكون فارغًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a text</source>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be true or false</source>
            <translation>يجب أن يكون true أو false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a whole number</source>
            <translation>يجب أن يكون عددًا صحيحًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a number</source>
            <translation>يجب أن يكون عددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a list of texts</source>
            <translation>يجب أن يكون قائمة نصوص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be one of {names}</source>
            <translation>يجب أن يكون واحدًا من {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/bundle/values.py" />
            <source>must be a day written YYYY-MM-DD</source>
            <translation>يجب أن يكون يومًا بصيغة YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no column “{column}”.</source>
            <translation>لا عمود باسم «{column}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>There is no field “{field}”.</source>
            <translation>لا حقل باسم «{field}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>This table has {count} rows (at most {most}).</source>
            <translation>في هذا الجدول {count} صف (الحد {most}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Split it.</source>
            <translation>قسّمه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>No column of this table names what it lists: {names}.</source>
            <translation>لا عمود في هذا الجدول يسمّي ما يسرده: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Say which one does, for instance --map Company=employer.</source>
            <translation>قل أيها يفعل، مثلًا --map Company=employer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>{unknown} of {every} columns were not understood: {listed}. Nothing is dropped; they go to notes.</source>
            <translation>لم تُفهم {unknown} من {every} أعمدة: {listed}. لا يضيع شيء، فهي تذهب إلى الملاحظات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Status: {written}</source>
            <translation>الحالة: {written}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Year: {year}</source>
            <translation>السنة: {year}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/columns.py" />
            <source>Row {number} has no name and was left out: {row}</source>
            <translation>الصف {number} بلا اسم فاستُبعد: {row}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This is not a contact file we can read.</source>
            <translation>ليس ملف جهات اتصال يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>Save it as a .vcf file.</source>
            <translation>احفظه ملف .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/contacts.py" />
            <source>This contact file is too large (limit 2 MB).</source>
            <translation>ملف جهات الاتصال كبير جدًا (الحد 2 م.ب).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>Not taken, because there is no place for it here: {names}.</source>
            <translation>لم يؤخذ لأنه لا مكان له هنا: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>A post without a title and an employer was left out.</source>
            <translation>استُبعدت وظيفة بلا عنوان ولا جهة عمل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}” ends before it begins in the file; its end is left open.</source>
            <translation>«{title}» ينتهي قبل أن يبدأ في الملف، فتُركت نهايته مفتوحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{name}”: its level was not understood and is kept as school; set it on the Facts page.</source>
            <translation>«{name}»: لم يُفهم مستواه فحُفظ كمدرسة؛ عدّله في صفحة المعلومات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>“{title}”: the date “{written}” was not understood and is left open.</source>
            <translation>«{title}»: لم يُفهم التاريخ «{written}» فتُرك مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>The language “{name}” is not known by name; add it on the Facts page.</source>
            <translation>اللغة «{name}» غير معروفة بالاسم؛ أضفها في صفحة المعلومات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/cv.py" />
            <source>How well you speak {language} was not understood; kept as B1, change it there.</source>
            <translation>لم يُفهم مستواك في {language}؛ حُفظ B1، عدّله هناك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Bundles, JSON Resume, LinkedIn's archive, CSV tables and vCards can be imported.</source>
            <translation>يمكن استيراد الحزم وJSON Resume وأرشيف LinkedIn وجداول CSV وبطاقات vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is not a Greenroom bundle.</source>
            <translation>«{name}» ليس حزمة Greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Choose another file.</source>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a library or a backup, not an import.</source>
            <translation>«{name}» مكتبة أو نسخة احتياطية وليس للاستيراد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Go back to it with: greenroom restore FILE</source>
            <translation>ارجع إليها بـ: greenroom restore FILE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a PDF, not an import.</source>
            <translation>«{name}» ملف PDF وليس للاستيراد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>Read a posting on the Posting page or with: greenroom read</source>
            <translation>اقرأ الإعلان في صفحة الإعلان أو بـ: greenroom read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is a Word document, not an import.</source>
            <translation>«{name}» مستند Word وليس للاستيراد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{name}” is JSON, but not a JSON Resume.</source>
            <translation>«{name}» ملف JSON لكنه ليس JSON Resume.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/incoming.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>لا يمكن قراءة «{file}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, basics</source>
            <translation>{where}، basics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>must be a list</source>
            <translation>يجب أن يكون قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>has {count} entries (at most {most})</source>
            <translation>فيه {count} قيود (الحد {most})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/json_resume.py" />
            <source>{where}, {name}, entry {number}</source>
            <translation>{where}، {name}، القيد {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Profile “{name}”</source>
            <translation>الملف الشخصي «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/linkedin.py" />
            <source>Skills listed on LinkedIn</source>
            <translation>المهارات المدرجة في LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>An address cannot contain a line break.</source>
            <translation>لا يمكن أن يحوي العنوان سطرًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>Correct it and try again.</source>
            <translation>صححه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/mail.py" />
            <source>“{address}” is not one e-mail address.</source>
            <translation>«{address}» ليس عنوان بريد واحدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/merging.py" />
            <source>An entry of {kind} does not fit with what is here: {rule}.</source>
            <translation>قيد من {kind} لا يتفق مع ما هنا: {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say what to write.</source>
            <translation>«{file}» لا يقول ماذا يُكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>End it in .greenroom (everything), .json (JSON Resume), .csv (a list) or .vcf (people).</source>
            <translation>أنهِه بـ .greenroom (كل شيء) أو .json ‏(JSON Resume) أو .csv (قائمة) أو .vcf (أشخاص).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>In a {ending} file nothing can be blotted out.</source>
            <translation>لا يمكن طمس شيء في ملف {ending}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) and lists (.csv) can be redacted.</source>
            <translation>يمكن الطمس في الحزم (.greenroom) والقوائم (.csv).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>A {ending} file cannot be locked with a passphrase.</source>
            <translation>لا يمكن قفل ملف {ending} بعبارة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Bundles (.greenroom) can.</source>
            <translation>أما الحزم (.greenroom) فيمكن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” says that it is locked.</source>
            <translation>«{file}» يقول إنه مقفل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Give it a passphrase, or end it in .greenroom.</source>
            <translation>أعطه عبارة مرور، أو أنهِه بـ .greenroom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” does not say which list to write.</source>
            <translation>«{file}» لا يقول أي قائمة تُكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Name the list ({known}), or call the file after it.</source>
            <translation>سمِّ القائمة ({known})، أو سمِّ الملف باسمها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>“{file}” could not be written in {folder}: {reason}.</source>
            <translation>تعذّرت كتابة «{file}» في {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Your work is saved in the library.</source>
            <translation>عملك محفوظ في المكتبة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/outgoing.py" />
            <source>Choose another folder, or make room on the disk.</source>
            <translation>اختر مجلدًا آخر، أو أفرغ مساحة في القرص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>“{name}” is nothing that can be blotted out.</source>
            <translation>«{name}» ليس مما يمكن طمسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/redacting.py" />
            <source>Choose of {names}.</source>
            <translation>اختر من {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is damaged: it ends too early.</source>
            <translation>«{name}» تالف: ينتهي قبل أوانه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” was made by a later version ({version}); this one reads up to {newest}.</source>
            <translation>أُنشئ «{name}» بإصدار أحدث ({version})، وهذا يقرأ حتى {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Update Greenroom, or export it there without a passphrase.</source>
            <translation>حدّث Greenroom، أو صدّره هناك بلا عبارة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>“{name}” is locked with a passphrase.</source>
            <translation>«{name}» مقفل بعبارة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Enter its passphrase.</source>
            <translation>أدخل عبارة مروره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Wrong passphrase, or “{name}” is damaged.</source>
            <translation>عبارة مرور خاطئة، أو «{name}» تالف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Try again, or export or copy the file again.</source>
            <translation>حاول مرة أخرى، أو صدّر الملف أو انسخه من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>The part of Greenroom that locks files is not installed.</source>
            <translation>جزء Greenroom الذي يقفل الملفات غير مثبّت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/sealed.py" />
            <source>Install greenroom[passphrase].</source>
            <translation>ثبّت greenroom[passphrase].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it ends too early</source>
            <translation>ينتهي قبل أوانه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not JSON at column {number}</source>
            <translation>ليس JSON عند العمود {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{name} is not a number</source>
            <translation>{name} ليس عددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it holds half a character (a lone surrogate)</source>
            <translation>فيه نصف حرف (بديل منفرد)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{number} is too large a number</source>
            <translation>{number} عدد كبير جدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>a number of {count} digits is too large</source>
            <translation>عدد من {count} أرقام كبير جدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>“{name}” is given twice in one entry</source>
            <translation>«{name}» مذكور مرتين في قيد واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>this is not text in UTF-8 (byte {number})</source>
            <translation>ليس نصًا بترميز UTF-8 (البايت {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>{where}, line {number}</source>
            <translation>{where}، السطر {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/strict_json.py" />
            <source>it is nested too deeply</source>
            <translation>تداخله عميق جدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table is empty.</source>
            <translation>هذا الجدول فارغ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>column {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Two columns have the same name: {name}.</source>
            <translation>عمودان بالاسم نفسه: {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>Rename one.</source>
            <translation>غيّر اسم أحدهما.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/transfer/tables.py" />
            <source>This table cannot be read in line {number}: {problem}.</source>
            <translation>لا يمكن قراءة هذا الجدول في السطر {number}: {problem}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>{n} reports lie here.</source>
            <translation>
                <numerusform>لا تقارير هنا.</numerusform>
                <numerusform>تقرير واحد هنا.</numerusform>
                <numerusform>تقريران هنا.</numerusform>
                <numerusform>{n} تقارير هنا.</numerusform>
                <numerusform>{n} تقريرًا هنا.</numerusform>
                <numerusform>{n} تقرير هنا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>It holds versions and the way through the program, and no word that you wrote. Nothing is sent.</source>
            <translation>يضمّ الإصدارات والمسار داخل البرنامج، ولا كلمة واحدة مما كتبته. لا يُرسَل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Delete all reports</source>
            <translation>حذف كل التقارير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The report is on the clipboard.</source>
            <translation>التقرير الآن في الحافظة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>The reports are deleted.</source>
            <translation>حُذفت التقارير.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>If something went wrong</source>
            <translation>إن حدث خلل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/about/reports.py" />
            <source>Nothing has gone wrong so far. If it does, a report is kept here and never sent.</source>
            <translation>لم يحدث أي خلل حتى الآن. وإن حدث، يُحفظ تقرير هنا ولا يُرسَل أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Record</source>
            <translation>&amp;سجل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>مساع&amp;دة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>New opportunity from a posting</source>
            <translation>فرصة جديدة من إعلان وظيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>paste job advert vacancy</source>
            <translation>لصق إعلان وظيفة شاغر عمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Add an interview</source>
            <translation>أضف مقابلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>round meeting call recruiter hiring manager peer panel technical executive HR</source>
            <translation>جولة لقاء مكالمة مقابلة مسؤول التوظيف المدير الزملاء لجنة تقنية الإدارة العليا الموارد البشرية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Brief</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Print the brief</source>
            <translation>طباعة الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import, export and backups</source>
            <translation>الاستيراد والتصدير والنسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>restore bundle csv calendar</source>
            <translation>استعادة حزمة csv تقويم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Where the file lies…</source>
            <translation>مكان الملف…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Find in this page</source>
            <translation>بحث في هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Search or do</source>
            <translation>بحث أو تنفيذ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>options preferences theme dark light</source>
            <translation>خيارات تفضيلات مظهر داكن فاتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Wide or narrow rail</source>
            <translation>شريط جانبي عريض أو ضيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Hide names</source>
            <translation>إخفاء الأسماء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>private initials shared screen</source>
            <translation>خصوصية أحرف أولى مشاركة شاشة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>حجم النص العادي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Next pane</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Previous pane</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Opportunities</source>
            <translation>الفرص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Examples</source>
            <translation>الأمثلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Rehearse</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>bank asked answer ask back</source>
            <translation>بنك سئلت جواب أسأل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Looking back</source>
            <translation>الحصيلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>learned rounds outcomes tables history</source>
            <translation>تعلمت جولات نتائج جداول سجل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Keys of this page</source>
            <translation>مفاتيح هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>all keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>manual how</source>
            <translation>كتيّب شرح كيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>What is new</source>
            <translation>الجديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>changes version</source>
            <translation>تغييرات إصدار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>About Greenroom</source>
            <translation>حول Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/actions.py" />
            <source>version licences</source>
            <translation>إصدار تراخيص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/app.py" />
            <source>The settings could not be read; the usual ones are used. The old file is kept as {file}.</source>
            <translation>تعذّرت قراءة الإعدادات، فاستُخدمت الإعدادات المعتادة. الملف القديم محفوظ باسم {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/autosave.py" />
            <source>What you typed before Greenroom stopped is back. Ctrl Z takes it away.</source>
            <translation>عاد ما كتبته قبل أن يتوقف Greenroom. يزيله Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/drawing.py" />
            <source>Setting the pages …</source>
            <translation>جارٍ إعداد الصفحات …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Setting the pages: {percent} %</source>
            <translation>جارٍ إعداد الصفحات: {percent}%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Options</source>
            <translation>خيارات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Edition, paper, what is left out</source>
            <translation>النسخة والورق وما يُستبعَد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/parts.py" />
            <source>Copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/printing.py" />
            <source>Printing …</source>
            <translation>جارٍ الطباعة …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>Pages of the brief</source>
            <translation>صفحات الموجز</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/sheets.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>{n} صفحات</numerusform>
                <numerusform>{n} صفحة</numerusform>
                <numerusform>{n} صفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Edition</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Save ink: no tints, no colour</source>
            <translation>توفير الحبر: بلا تظليل ولا ألوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of people</source>
            <translation>أسماء الأشخاص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Names of employers</source>
            <translation>أسماء جهات العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Pay</source>
            <translation>الأجر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Let it run to {n} pages</source>
            <translation>السماح بأن تبلغ الصفحات {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The pages to prepare with and carry: one for a recruiter, two for most others.</source>
            <translation>الصفحات التي تحضّر بها وتحملها معك: واحدة لمسؤول التوظيف، واثنتان لأغلب الآخرين.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>One side to have on the table: names, points, questions.</source>
            <translation>وجه واحد تضعه على الطاولة: أسماء ونقاط وأسئلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Everything, with every story in full, to read the evening before.</source>
            <translation>كل شيء، وكل قصة كاملة، لقراءته في المساء السابق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Not printed</source>
            <translation>لا يُطبع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>it is private or not yet true</source>
            <translation>لأنه خاص أو لم تؤكّد صدقه بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Glance</source>
            <translation>لمحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Study</source>
            <translation>دراسة</translation>
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
            <translation>هاتف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Blot out</source>
            <translation>حجب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>before you show it to others</source>
            <translation>قبل أن تُريه لغيرك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>The window hides names now, so these pages do too.</source>
            <translation>النافذة تخفي الأسماء الآن، فتخفيها هذه الصفحات أيضًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>the study edition has more room</source>
            <translation>في نسخة الدراسة متّسع أكبر</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– and {n} more</source>
            <translation>
                <numerusform>– ولا شيء غيرها</numerusform>
                <numerusform>– وواحد آخر</numerusform>
                <numerusform>– واثنان آخران</numerusform>
                <numerusform>– و{n} أخرى</numerusform>
                <numerusform>– و{n} أخرى</numerusform>
                <numerusform>– و{n} أخرى</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Did not fit</source>
            <translation>لم يتّسع له المكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Left out</source>
            <translation>مستبعَد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>Nothing had to be left out.</source>
            <translation>لم يلزم استبعاد شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/side.py" />
            <source>– {line}</source>
            <translation>– {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The printer took no page.</source>
            <translation>لم تأخذ الطابعة أي صفحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>The brief is as it was. Look at the printer and try again, or save as PDF.</source>
            <translation>الموجز على حاله. انظر إلى الطابعة وحاول مجددًا، أو احفظ بصيغة PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No program for PDF files was found.</source>
            <translation>لم يُعثر على برنامج لملفات PDF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief</source>
            <translation>حفظ الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Copied the pages as text.</source>
            <translation>نُسخت الصفحات كنص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Save the brief and open it elsewhere.</source>
            <translation>احفظ الموجز وافتحه ببرنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Saved as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>No printer is set up here, so the pages were opened in your PDF viewer.</source>
            <translation>لا طابعة معدّة هنا، ففُتحت الصفحات في عارض PDF لديك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Sent to the printer.</source>
            <translation>أُرسل إلى الطابعة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>PDF files</source>
            <translation>ملفات PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/brief/ways.py" />
            <source>Print them from there, or save them.</source>
            <translation>اطبعها من هناك، أو احفظها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you will say</source>
            <translation>ما ستقوله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer</source>
            <translation>جواب الفرز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Sift answer, one line</source>
            <translation>جواب الفرز، سطر واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Bridge</source>
            <translation>الجسر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Say it in their words</source>
            <translation>قله بكلماتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{n} of {of} used</source>
            <translation>استُخدم {n} من {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a recruiter: {line}</source>
            <translation>لمسؤول التوظيف: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>One line they can tick</source>
            <translation>سطر واحد يمكنهم التأشير عليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>“Here that would mean…”</source>
            <translation>«هذا يعني هنا…»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is missing, plainly</source>
            <translation>ما ينقصك، بصراحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>I have not…</source>
            <translation>لم أقم بعد بـ…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>The closest thing you did</source>
            <translation>أقرب ما قمت به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Nearest proof</source>
            <translation>أقرب إثبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What carries over</source>
            <translation>ما ينتقل معك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What is the same there and here</source>
            <translation>ما يتشابه هناك وهنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>What you would learn first</source>
            <translation>ما ستتعلمه أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan, in the first weeks</source>
            <translation>خطة للأسابيع الأولى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>By when</source>
            <translation>بحلول متى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A plan without a date is a hope</source>
            <translation>خطة بلا موعد مجرد أمنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Proof that you learn that fast</source>
            <translation>إثبات أنك تتعلم بهذه السرعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>A gap like it that you closed</source>
            <translation>ثغرة مشابهة سددتها من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s: {line}</source>
            <translation>لمدير، {seconds} ث: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>To a manager, {seconds} s, too long for a bridge: {line}</source>
            <translation>لمدير، {seconds} ث، أطول مما يناسب جسرًا: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, used</source>
            <translation>‏{word}، مستخدمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>{word}, not used yet</source>
            <translation>‏{word}، لم تُستخدم بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/answer.py" />
            <source>Their words to use</source>
            <translation>كلماتهم لتستخدمها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>a fact, not a story: {what}</source>
            <translation>معلومة لا قصة: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>not answered yet</source>
            <translation>لا جواب بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/cells.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Counted by</source>
            <translation>يحسبها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Only open</source>
            <translation>المفتوح فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Recruiter</source>
            <translation>مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/count_bar.py" />
            <source>Hiring manager</source>
            <translation>المدير المباشر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>treat “{yours}” as “{theirs}”</source>
            <translation>معاملة «{yours}» مثل «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>question to ask kept</source>
            <translation>الاحتفاظ بسؤال لطرحه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>word list: one pair less</source>
            <translation>إزالة زوج من قائمة المفردات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the sift answer</source>
            <translation>كتابة جواب الفرز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>linked {example}</source>
            <translation>ربط {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>no link to {example}</source>
            <translation>لا ربط مع {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>undecided: {example}</source>
            <translation>دون قرار: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>never suggest {example} here</source>
            <translation>عدم اقتراح {example} هنا أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>sift answer to “{line}”</source>
            <translation>جواب الفرز عن «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing the bridge</source>
            <translation>كتابة الجسر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>typing their words</source>
            <translation>كتابة كلماتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>Choose a crossing first: arrows move.</source>
            <translation>اختر تقاطعًا أولًا: تنقلك الأسهم.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/deciding.py" />
            <source>This is a fact, not a story. Answer it on the Facts page.</source>
            <translation>هذه معلومة لا قصة. أجب عنها في صفحة المعلومات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>How it proves</source>
            <translation>كيف يُثبت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/decision_bar.py" />
            <source>{kind}, {state}</source>
            <translation>{kind}، {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/heads.py" />
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{kind}, decided by you</source>
            <translation>‏{kind}، بقرارك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Suggested: {kind}</source>
            <translation>مقترح: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Not decided</source>
            <translation>دون قرار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Near</source>
            <translation>قريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Transfer</source>
            <translation>منقول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>No proof</source>
            <translation>لا إثبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it came up</source>
            <translation>سبب ظهوره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Add to my questions</source>
            <translation>إضافة إلى أسئلتي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Next best</source>
            <translation>التالي في الأفضلية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Fewest stories</source>
            <translation>أقل عدد من القصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Undecided again</source>
            <translation>إلغاء القرار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Never suggest this</source>
            <translation>لا تقترحه أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Answer it on the Facts page</source>
            <translation>أجب في صفحة المعلومات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>You have not decided yet. Nothing is counted.</source>
            <translation>لم تقرر بعد. لا يُحسب شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{fact} {note}</source>
            <translation>{fact} {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Ask the recruiter: “{question}”</source>
            <translation>اسأل مسؤول التوظيف: «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>{line} × {example}</source>
            <translation>{line} × {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>Why it is linked</source>
            <translation>سبب الربط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>In brackets: this reader does not count it. A manager does, once its bridge is written.</source>
            <translation>بين قوسين: هذا القارئ لا يحسبه. أما المدير فيحسبه متى كُتب جسره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>It is among your questions.</source>
            <translation>هو بين أسئلتك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/inspector.py" />
            <source>We found nothing. Do you have a story for this?</source>
            <translation>لم نجد شيئًا. هل لديك قصة لهذا؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>near</source>
            <translation>قريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>transfer, needs a bridge</source>
            <translation>منقول، يحتاج جسرًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>dashed: suggested, you decide</source>
            <translation>متقطّع: مقترح، والقرار لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/legend.py" />
            <source>not counted by this reader</source>
            <translation>لا يحسبه هذا القارئ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Names of the requirements</source>
            <translation>أسماء المتطلبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>How they are counted</source>
            <translation>كيف تُحسب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>Requirements by examples</source>
            <translation>المتطلبات مقابل الأمثلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/matrix.py" />
            <source>not yet shown</source>
            <translation>لم يُثبت بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{level}: {line}, {standing}</source>
            <translation>{level}: {line}، {standing}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{line}, {example}: {shape}</source>
            <translation>{line}، {example}: {shape}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Must</source>
            <translation>أساسي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Wish</source>
            <translation>مفضّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>{title}: told to {names}</source>
            <translation>‏{title}: سمعه {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/model.py" />
            <source>Requirement</source>
            <translation>المتطلب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Reading for meaning</source>
            <translation>القراءة بحسب المعنى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>Looking for proof</source>
            <translation>البحث عن إثبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/ranking.py" />
            <source>read for meaning</source>
            <translation>قُرئ بحسب المعنى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by the hiring manager.</source>
            <translation>يحسبه المدير المباشر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>Counted by a recruiter.</source>
            <translation>يحسبه مسؤول التوظيف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As the hiring manager counts.</source>
            <translation>كما يحسب المدير المباشر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>As a recruiter counts.</source>
            <translation>كما يحسب مسؤول التوظيف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>shares {words}</source>
            <translation>يشترك في {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>you confirmed it before</source>
            <translation>أكّدته من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/side.py" />
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>It carries {n} musts.</source>
            <translation>
                <numerusform>لا يحمل أي شرط أساسي.</numerusform>
                <numerusform>يحمل شرطًا أساسيًا واحدًا.</numerusform>
                <numerusform>يحمل شرطين أساسيين.</numerusform>
                <numerusform>يحمل {n} شروط أساسية.</numerusform>
                <numerusform>يحمل {n} شرطًا أساسيًا.</numerusform>
                <numerusform>يحمل {n} شرط أساسي.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Back to the crossing</source>
            <translation>عودة إلى التقاطع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>The fewest stories</source>
            <translation>أقل عدد من القصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>More than three: they will have heard it before. Link another example to one of them.</source>
            <translation>أكثر من ثلاثة: سيكونون قد سمعوه من قبل. اربط مثالًا آخر بأحدها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Told to {names}.</source>
            <translation>سمعه {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Proves</source>
            <translation>يُثبت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/stories.py" />
            <source>Nothing here yet.</source>
            <translation>لا شيء هنا بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>All of it</source>
            <translation>كله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/strip.py" />
            <source>Nothing written yet. Enter opens it.</source>
            <translation>لم يُكتب شيء بعد. يفتحه Enter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{shown} of {of}</source>
            <translation>{shown} من {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for the manager · {shown} of {of} for a recruiter</source>
            <translation>للمدير {first} أساسية · للتوظيف {shown} من {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>{first} must-haves for a recruiter · {shown} of {of} for the manager</source>
            <translation>للتوظيف {first} أساسية · للمدير {shown} من {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Must, {count}</source>
            <translation>أساسي، {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Wish, {count}</source>
            <translation>مفضّل، {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/view.py" />
            <source>Not sorted, {count}</source>
            <translation>غير مصنّف، {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you confirmed it before for “{line}”</source>
            <translation>أكّدته من قبل في «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>you ticked what they ask for: {competency}</source>
            <translation>أشّرت على ما يطلبونه: {competency}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{pairs} is in your word list</source>
            <translation>‏{pairs} في قائمة مفرداتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>may mean the same: {pairs}</source>
            <translation>قد يعني الشيء نفسه: {pairs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only common words met, so weak</source>
            <translation>لم تلتقِ إلا كلمات شائعة، فالصلة ضعيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>only in {part}, not in what you did</source>
            <translation>في {part} فقط، لا فيما قمت به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>not found: {words}</source>
            <translation>لم يوجد: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>They ask</source>
            <translation>يطلبون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} = {theirs}</source>
            <translation>{yours} = {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>{yours} for {theirs}</source>
            <translation>‏{yours} بدل {theirs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Closest, a guess</source>
            <translation>الأقرب، تخمينًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>You wrote</source>
            <translation>كتبتَ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Also</source>
            <translation>كذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>Against</source>
            <translation>ما يعارضه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/why_rows.py" />
            <source>none of their words</source>
            <translation>لا شيء من كلماتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat your word</source>
            <translation>عامل كلمتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>as their word</source>
            <translation>مثل كلمتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Treat them as the same</source>
            <translation>معاملتهما كأنهما واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Remove “{word} = {means}”</source>
            <translation>إزالة «{word} = {means}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>If you call it something else, say so; it counts at once.</source>
            <translation>إن كنت تسميه باسم آخر فاذكره؛ يُحسب فورًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word</source>
            <translation>كلمتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Their word</source>
            <translation>كلمتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Type your word and theirs first.</source>
            <translation>اكتب كلمتك وكلمتهم أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/word_list.py" />
            <source>Your word list</source>
            <translation>قائمة مفرداتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>fact</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>shown</source>
            <translation>مُثبت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>bridged</source>
            <translation>له جسر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Situation</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>the Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/coverage/words.py" />
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}, written while it is fresh</source>
            <translation>انتهت {time}، وكُتبت والذاكرة حاضرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>{time} of 5 min</source>
            <translation>‏{time} من 5 د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/clock.py" />
            <source>ended {time}</source>
            <translation>انتهت {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>drained</source>
            <translation>مُنهَك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>uneasy</source>
            <translation>غير مرتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>all right</source>
            <translation>لا بأس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>very good</source>
            <translation>جيد جدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How do you feel?</source>
            <translation>كيف تشعر؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Its day</source>
            <translation>يومها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Day of the next step</source>
            <translation>يوم الخطوة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no day</source>
            <translation>بلا يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>My must-haves</source>
            <translation>شروطي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>{n} of {all} answered</source>
            <translation>أُجيب عن {n} من {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What they will pass on</source>
            <translation>ما سينقلونه عنك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Pay they named</source>
            <translation>الأجر الذي ذكروه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Who was it?</source>
            <translation>من كان؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would the manager have seen the same manners?</source>
            <translation>هل كان المدير سيرى السلوك نفسه؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Asked you before sending your papers?</source>
            <translation>هل سألك قبل إرسال أوراقك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Did you like them?</source>
            <translation>هل أعجبك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Next touch</source>
            <translation>التواصل القادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What was different from what you were told?</source>
            <translation>ما الذي اختلف عمّا قيل لك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What surprised you?</source>
            <translation>ما الذي فاجأك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What would you answer better now?</source>
            <translation>ما الذي ستجيب عنه الآن أفضل؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>What did you learn?</source>
            <translation>ماذا تعلمت؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what comes next</source>
            <translation>ما يأتي بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Both ways</source>
            <translation>من الجهتين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>eight hours side by side</source>
            <translation>ثماني ساعات جنبًا إلى جنب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would they sit beside me?</source>
            <translation>هل يودّون الجلوس إلى جانبي؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Would I sit beside them?</source>
            <translation>هل أودّ الجلوس إلى جانبهم؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The manager</source>
            <translation>المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>The terms</source>
            <translation>شروط العرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Does it hold: {must}</source>
            <translation>هل يتحقق: {must}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Your points, said?</source>
            <translation>نقاطك، هل قلتها؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>With a recruiter</source>
            <translation>مع مسؤول توظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they will pass on</source>
            <translation>ما سينقلونه عنك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>as they named it</source>
            <translation>كما ذكروه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>their name, then Enter</source>
            <translation>اسمه، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Posts they fill</source>
            <translation>الوظائف التي يشغلها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>Said of me</source>
            <translation>ما قيل عني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>How to reach them</source>
            <translation>طريقة التواصل معه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>dated</source>
            <translation>بتاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>met</source>
            <translation>متحقق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not met</source>
            <translation>غير متحقق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>posts, and for which employers</source>
            <translation>وظائف، ولأي جهات عمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>what they said of you</source>
            <translation>ما قالوه عنك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>when, and by which way</source>
            <translation>متى، وبأي وسيلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>not clear</source>
            <translation>غير واضح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>A match for you?</source>
            <translation>هل يناسبك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/form.py" />
            <source>one to five, for you alone</source>
            <translation>من واحد إلى خمسة، لك وحدك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>debrief</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a question they asked</source>
            <translation>سؤال طرحوه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>what you told</source>
            <translation>ما رويته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how it landed</source>
            <translation>كيف كان أثره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a question</source>
            <translation>حذف سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>confirmed what you were told</source>
            <translation>تأكيد ما قيل لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>corrected what you were told</source>
            <translation>تصحيح ما قيل لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>dropped what you were told</source>
            <translation>إسقاط ما قيل لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>something you heard</source>
            <translation>شيء سمعته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>took out a promise</source>
            <translation>حذف وعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>one of your must-haves</source>
            <translation>أحد شروطك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>a point you said</source>
            <translation>نقطة قلتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>whom you talked with</source>
            <translation>من تحدثت معه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>how you liked them</source>
            <translation>مدى إعجابك به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/keeping.py" />
            <source>the next touch</source>
            <translation>التواصل القادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question they asked</source>
            <translation>سؤال طرحوه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Told for “{question}”</source>
            <translation>ما رُوي جوابًا عن «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>How “{question}” landed</source>
            <translation>أثر الجواب عن «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out “{question}”</source>
            <translation>حذف «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Nothing second-hand is open.</source>
            <translation>لا شيء بالواسطة ينتظر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is instead of “{words}”</source>
            <translation>ما الصحيح بدل «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>{words} ({who})</source>
            <translation>{words} ({who})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What it is about</source>
            <translation>ما موضوعه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing you heard</source>
            <translation>شيء سمعته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Who promised</source>
            <translation>من وعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What was promised</source>
            <translation>بماذا وعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they: {words}</source>
            <translation>هم: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I: {words}</source>
            <translation>أنا: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Take out the promise “{words}”</source>
            <translation>حذف الوعد «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What they asked</source>
            <translation>ما سألوه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>and what you told</source>
            <translation>وما رويته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>A question as you remember it, then Enter</source>
            <translation>سؤال كما تتذكره، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One line is enough. “no” makes it a question to rehearse.</source>
            <translation>يكفي سطر واحد. «لا» تجعله سؤالًا للتدريب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>no example</source>
            <translation>بلا مثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>none: bridge</source>
            <translation>لا شيء: جسر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>You were told</source>
            <translation>قيل لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm, correct or drop</source>
            <translation>أكّد أو صحّح أو أسقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>now: …, then Enter</source>
            <translation>الآن: …، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>What you heard</source>
            <translation>ما سمعته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>at least one thing</source>
            <translation>شيء واحد على الأقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the problem</source>
            <translation>المشكلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>the work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>how they work</source>
            <translation>طريقة عملهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>a doubt</source>
            <translation>شكّ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>One thing they said, then Enter</source>
            <translation>شيء واحد قالوه، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>Promised, and when</source>
            <translation>ما وُعد به، ومتى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>what, then Enter</source>
            <translation>ماذا، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>landed</source>
            <translation>أثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>confirm</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>correct</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>drop</source>
            <translation>إسقاط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>they</source>
            <translation>هم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/parts.py" />
            <source>I</source>
            <translation>أنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Go to the note</source>
            <translation>إلى الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>They already answered</source>
            <translation>أجابوا بالفعل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Marked as told: {example}</source>
            <translation>سُجّل كمروي: {example}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>To rehearse: {question}</source>
            <translation>للتدريب: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>What this changes</source>
            <translation>ما يغيّره هذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>as you type</source>
            <translation>أثناء كتابتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Enough to close?</source>
            <translation>هل يكفي للإغلاق؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>the rest can stay empty</source>
            <translation>والباقي يمكن أن يبقى فارغًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Feeling and both-ways answers are yours: never printed, never exported.</source>
            <translation>شعورك وأجوبة «من الجهتين» لك وحدك: لا تُطبع ولا تُصدَّر أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>next date, or “unknown”</source>
            <translation>الموعد التالي، أو «غير معروف»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>at least one thing heard</source>
            <translation>شيء واحد مسموع على الأقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>follow-up looked at</source>
            <translation>النظر في المتابعة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words confirmed</source>
            <translation>
                <numerusform>لم تُؤكَّد أي إشارة</numerusform>
                <numerusform>أُكّدت إشارة واحدة</numerusform>
                <numerusform>أُكّدت إشارتان</numerusform>
                <numerusform>أُكّدت {n} إشارات</numerusform>
                <numerusform>أُكّدت {n} إشارة</numerusform>
                <numerusform>أُكّدت {n} إشارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{n} words corrected</source>
            <translation>
                <numerusform>لم تُصحَّح أي إشارة</numerusform>
                <numerusform>صُحّحت إشارة واحدة</numerusform>
                <numerusform>صُحّحت إشارتان</numerusform>
                <numerusform>صُحّحت {n} إشارات</numerusform>
                <numerusform>صُحّحت {n} إشارة</numerusform>
                <numerusform>صُحّحت {n} إشارة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>Nothing yet. The first thing you enter marks the talk as held.</source>
            <translation>لا شيء بعد. أول ما تُدخله يجعل المقابلة في عداد ما جرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: there</source>
            <translation>‏{words}: موجود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{words}: open</source>
            <translation>‏{words}: مفتوح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/debrief/side.py" />
            <source>{what}, {day}</source>
            <translation>{what}، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Save the days as a calendar file</source>
            <translation>حفظ الأيام كملف تقويم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{name}.ics</source>
            <translation>{name}.ics</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Written: {file}. Your calendar opens it.</source>
            <translation>كُتب: {file}. يفتحه تقويمك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Interview: {who}</source>
            <translation>مقابلة: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{employer} promised an answer</source>
            <translation>‏{employer}: وعدوا بجواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse for {employer}</source>
            <translation>تدرّب من أجل {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse the weak ones for {employer}</source>
            <translation>تدرّب على الأجوبة الضعيفة من أجل {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Rehearse once more for {employer}, some hours later</source>
            <translation>تدرّب مرة أخرى من أجل {employer}، بعد بضع ساعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>The five-minute card for {employer}</source>
            <translation>بطاقة الدقائق الخمس من أجل {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>There is no day to write yet.</source>
            <translation>لا يوم لكتابته بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>{who}, {employer}</source>
            <translation>{who}، {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>“{file}” could not be written.</source>
            <translation>تعذّرت كتابة «{file}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/diary.py" />
            <source>Your dates are kept here.</source>
            <translation>مواعيدك محفوظة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>It shows</source>
            <translation>ما يُظهره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Another competency</source>
            <translation>كفاءة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Year it happened</source>
            <translation>سنة حدوثه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>With whom</source>
            <translation>مع من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Told as</source>
            <translation>يُروى بطريقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Private: it is never printed</source>
            <translation>خاص: لا يُطبع أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>two or three are enough</source>
            <translation>يكفي اثنان أو ثلاثة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>more than three: none stands out</source>
            <translation>أكثر من ثلاثة: لا يبرز أي منها</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>{n} ticked; {advice}</source>
            <translation>
                <numerusform>لم يُختر شيء؛ {advice}</numerusform>
                <numerusform>اختير واحد؛ {advice}</numerusform>
                <numerusform>اختير اثنان؛ {advice}</numerusform>
                <numerusform>اختير {n}؛ {advice}</numerusform>
                <numerusform>اختير {n}؛ {advice}</numerusform>
                <numerusform>اختير {n}؛ {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>your words: {words}</source>
            <translation>كلماتك: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>none of its usual words in Action or Result</source>
            <translation>لا شيء من كلماته المعتادة في الفعل أو النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>About it</source>
            <translation>عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>such as 2024</source>
            <translation>مثل 2024</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Employer, site, ward, class …</source>
            <translation>جهة عمل أو موقع أو قسم أو صف …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Who was there, and what they did</source>
            <translation>من كان حاضرًا، وماذا فعل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>A year has four digits, such as 2024.</source>
            <translation>السنة من أربعة أرقام، مثل 2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/about.py" />
            <source>Add another …</source>
            <translation>إضافة أخرى …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>laid {n} stories into parts</source>
            <translation>
                <numerusform>لم تُقسَّم أي قصة</numerusform>
                <numerusform>تقسيم قصة واحدة إلى أجزاء</numerusform>
                <numerusform>تقسيم قصتين إلى أجزاء</numerusform>
                <numerusform>تقسيم {n} قصص إلى أجزاء</numerusform>
                <numerusform>تقسيم {n} قصة إلى أجزاء</numerusform>
                <numerusform>تقسيم {n} قصة إلى أجزاء</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>brought back a wording of “{title}”</source>
            <translation>استرجاع صياغة لـ «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>it is right as it stands</source>
            <translation>هو صحيح كما هو</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>set a finding aside</source>
            <translation>تنحية تنبيه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>let a finding speak again</source>
            <translation>إتاحة تنبيه من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>how sure “{figure}” is</source>
            <translation>مدى التأكد من «{figure}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>where “{figure}” is from</source>
            <translation>مصدر «{figure}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>the truth tick</source>
            <translation>علامة الصدق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>what it shows</source>
            <translation>ما يُظهره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>used in the written application</source>
            <translation>استُخدم في الطلب المكتوب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>began the recruiter version again</source>
            <translation>بدء نسخة مسؤول التوظيف من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>merged into “{title}”</source>
            <translation>الدمج في «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>“{title}” in use again</source>
            <translation>إعادة استخدام «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>retired “{title}”</source>
            <translation>أرشفة «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>removed “{title}”</source>
            <translation>إزالة «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>duplicated “{title}”</source>
            <translation>تكرار «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>split “{title}”</source>
            <translation>تقسيم «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/actions.py" />
            <source>Removed “{title}”. Ctrl Z brings it back.</source>
            <translation>أُزيل «{title}». يعيده Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Headline</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{name}: {spoken} of {limit} seconds</source>
            <translation>‏{name}: {spoken} من {limit} ثانية</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{n} words · {s} s of {limit}</source>
            <translation>
                <numerusform>لا كلمات · {s} ث من {limit}</numerusform>
                <numerusform>كلمة واحدة · {s} ث من {limit}</numerusform>
                <numerusform>كلمتان · {s} ث من {limit}</numerusform>
                <numerusform>{n} كلمات · {s} ث من {limit}</numerusform>
                <numerusform>{n} كلمة · {s} ث من {limit}</numerusform>
                <numerusform>{n} كلمة · {s} ث من {limit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>Telling: {name}</source>
            <translation>طريقة الرواية: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/cards.py" />
            <source>{note}, too long</source>
            <translation>‏{note}، أطول من اللازم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Right already:</source>
            <translation>صحيح بالفعل:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go to the first</source>
            <translation>إلى الأول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>It is right</source>
            <translation>هو صحيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why it is right</source>
            <translation>لماذا هو صحيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{message} {detail}</source>
            <translation>{message} {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{spare} Nothing here stops you: the coach looks at form, not at worth.</source>
            <translation>‏{spare} لا شيء هنا يوقفك: المدرّب ينظر إلى الشكل لا إلى القيمة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Set aside: {finding} {reason}</source>
            <translation>نُحّي جانبًا: {finding} {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{bold} {things}.</source>
            <translation>{bold} {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Why? Enter sets it aside</source>
            <translation>لماذا؟ ينحّيه Enter جانبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{act}: {finding}</source>
            <translation>{act}: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Coach</source>
            <translation>المدرّب</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>{n} findings</source>
            <translation>
                <numerusform>لا تنبيهات</numerusform>
                <numerusform>تنبيه واحد</numerusform>
                <numerusform>تنبيهان</numerusform>
                <numerusform>{n} تنبيهات</numerusform>
                <numerusform>{n} تنبيهًا</numerusform>
                <numerusform>{n} تنبيه</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>nothing to look at</source>
            <translation>لا شيء للنظر فيه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak</source>
            <translation>أتحه من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/coach.py" />
            <source>Let it speak again: {finding}</source>
            <translation>إتاحته من جديد: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>version</source>
            <translation>نسخة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Recruiter version</source>
            <translation>نسخة مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Manager version</source>
            <translation>نسخة المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Part before</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>part</source>
            <translation>جزء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next part</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Next finding</source>
            <translation>التنبيه التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>next finding</source>
            <translation>التنبيه التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Finding before</source>
            <translation>التنبيه السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Say it aloud</source>
            <translation>قله بصوت عالٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>say it aloud</source>
            <translation>قله بصوت عالٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Link to a requirement</source>
            <translation>ربط بمتطلب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>link</source>
            <translation>ربط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Title</source>
            <translation>المسمّى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Paste or import stories</source>
            <translation>لصق قصص أو استيرادها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Earlier wordings</source>
            <translation>الصياغات السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Duplicate for another telling</source>
            <translation>تكرار لرواية أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Split into two examples</source>
            <translation>تقسيم إلى مثالين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Merge with another example</source>
            <translation>دمج مع مثال آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Retire, or bring back into use</source>
            <translation>أرشفة، أو إعادة إلى الاستخدام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/commands.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Situation</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Action</source>
            <translation>الفعل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Learned</source>
            <translation>ما تعلمته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Say for each sentence where it goes. The wording as it is now is kept among the earlier ones.</source>
            <translation>حدّد لكل جملة مكانها. تُحفظ الصياغة الحالية بين الصياغات السابقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Title of the second example</source>
            <translation>عنوان المثال الثاني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Split</source>
            <translation>تقسيم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{title} (2)</source>
            <translation>{title} (2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>{part}, sentence {n}</source>
            <translation>‏{part}، الجملة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Each part of the other is put under the same part of this one. The other is retired, both wordings are kept, and the truth tick is asked for again.</source>
            <translation>يوضع كل جزء من المثال الآخر تحت الجزء نفسه من هذا المثال. يُؤرشف الآخر، وتُحفظ الصياغتان، وتُطلب علامة الصدق من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>The example that goes into this one</source>
            <translation>المثال الذي يُدمج في هذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Merge another example into “{title}”</source>
            <translation>دمج مثال آخر في «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>There is no other example.</source>
            <translation>لا يوجد مثال آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>First</source>
            <translation>الأول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Second</source>
            <translation>الثاني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/dividing.py" />
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>in this role</source>
            <translation>في هذا الدور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>In this role</source>
            <translation>في هذا الدور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Why this way</source>
            <translation>لماذا بهذه الطريقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What else I weighed</source>
            <translation>ما الذي وازنته أيضًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What it cost</source>
            <translation>ما كلّفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Who disagreed</source>
            <translation>من اعترض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>How I know it worked</source>
            <translation>كيف أعرف أنه نجح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>What I would change</source>
            <translation>ما كنت سأغيّره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule.</source>
            <translation>النصيحة المعتادة: التمهيد 20 إلى 30، والفعل 50 إلى 60، والنتيجة 10 إلى 25. هي إرشاد مرن لا قاعدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Telling for a recruiter</source>
            <translation>الرواية لمسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Begin again from the full text</source>
            <translation>بدء جديد من النص الكامل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Depth notes, for the second question</source>
            <translation>تفاصيل معمّقة، للسؤال الثاني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>{n} of 6; three is enough</source>
            <translation>{n} من 6؛ ثلاثة تكفي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>A name you will remember it by</source>
            <translation>اسم تتذكره به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>When was it?</source>
            <translation>متى كان ذلك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>Result first, then what you did. 30 words or fewer.</source>
            <translation>النتيجة أولًا، ثم ما قمت به. 30 كلمة أو أقل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This framework asks for it.</source>
            <translation>هذا الإطار يطلبه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>This example</source>
            <translation>هذا المثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/editor.py" />
            <source>nothing is lost: Ctrl Z brings it back</source>
            <translation>لا يضيع شيء: يعيده Ctrl Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>choose</source>
            <translation>اختر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>estimate</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>from memory</source>
            <translation>من الذاكرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>do not say</source>
            <translation>لا أذكره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Why there is no figure</source>
            <translation>لماذا لا يوجد رقم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Go to the figure {figure}</source>
            <translation>الانتقال إلى الرقم {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>State of {figure}</source>
            <translation>حالة {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>{here} here, {there} in {where}. Which is right?</source>
            <translation>‏{here} هنا، و{there} في {where}. أيهما الصحيح؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>what you can stand behind</source>
            <translation>ما يمكنك الدفاع عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No figure exists? Say why</source>
            <translation>لا رقم لهذا؟ قل لماذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>Where {figure} is from</source>
            <translation>مصدر {figure}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>No numbers yet.</source>
            <translation>لا أرقام بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/figures.py" />
            <source>where from?</source>
            <translation>ما المصدر؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Over the limit by {n} s.</source>
            <translation>تجاوز الحدّ بـ {n} ث.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Only in the recruiter version: {facts}.</source>
            <translation>في نسخة مسؤول التوظيف فقط: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is the full text. Cut what a recruiter does not need; the full text keeps it.</source>
            <translation>هذا هو النص الكامل. احذف ما لا يحتاجه مسؤول التوظيف؛ يبقى كله في النص الكامل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Begin anywhere; the coach speaks when there is something to read.</source>
            <translation>ابدأ من أي مكان؛ يتكلم المدرّب حين يجد ما يقرؤه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Shorter than the limit by {n} s.</source>
            <translation>أقصر من الحدّ بـ {n} ث.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the full text</source>
            <translation>النص الكامل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the recruiter version</source>
            <translation>نسخة مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>the headline</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>This is too long to compare the tellings; shorten it first.</source>
            <translation>هذا أطول من أن تُقارن الروايات؛ اختصره أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>The recruiter does not hear: {facts}.</source>
            <translation>ما لا يسمعه مسؤول التوظيف: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Left out here: {what}</source>
            <translation>مستبعَد هنا: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>Facts left out, kept for the manager: {facts}.</source>
            <translation>معلومات مستبعَدة، تبقى للمدير: {facts}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>{figure} in {where}</source>
            <translation>‏{figure} في {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>No finding to go to.</source>
            <translation>لا تنبيه للانتقال إليه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/judging.py" />
            <source>It fits one breath</source>
            <translation>يُقال في نَفَس واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/keeping.py" />
            <source>typing in {field}</source>
            <translation>الكتابة في {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Documents</source>
            <translation>مستندات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep story {n}</source>
            <translation>الاحتفاظ بالقصة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Title of story {n}</source>
            <translation>عنوان القصة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Story {n} told as</source>
            <translation>طريقة رواية القصة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by your own labels. Correct where a cut is wrong; no word was changed.</source>
            <translation>قُسّمت بحسب تسمياتك أنت. صحّح حيث أخطأ التقسيم؛ لم تتغير كلمة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Laid by a guess from the wording: look it over. No word was changed.</source>
            <translation>قُسّمت تخمينًا من الصياغة: راجعها. لم تتغير كلمة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>One story or several, as prose or with labels such as S, T, A, R or Challenge, Action, Result. They are cut into parts and never reworded.</source>
            <translation>قصة أو عدة قصص، نثرًا أو بتسميات مثل S وT وA وR أو التحدي والفعل والنتيجة. تُقسَّم إلى أجزاء ولا تُعاد صياغتها أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Stories to lay into parts</source>
            <translation>قصص لتقسيمها إلى أجزاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Lay it into parts</source>
            <translation>تقسيم إلى أجزاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep</source>
            <translation>احتفاظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Choose a document with stories</source>
            <translation>اختر مستندًا فيه قصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading …</source>
            <translation>جارٍ القراءة …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Keep {n} examples</source>
            <translation>
                <numerusform>لا تحتفظ بأي مثال</numerusform>
                <numerusform>الاحتفاظ بمثال واحد</numerusform>
                <numerusform>الاحتفاظ بمثالين</numerusform>
                <numerusform>الاحتفاظ بـ {n} أمثلة</numerusform>
                <numerusform>الاحتفاظ بـ {n} مثالًا</numerusform>
                <numerusform>الاحتفاظ بـ {n} مثال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part} of story {n}</source>
            <translation>‏{part} من القصة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>first sentence up</source>
            <translation>الجملة الأولى إلى أعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>last sentence down</source>
            <translation>الجملة الأخيرة إلى أسفل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>{part}: {act}</source>
            <translation>{part}: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste here, or drop a file</source>
            <translation>الصق هنا، أو أفلت ملفًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>There is nothing to lay yet.</source>
            <translation>لا شيء لتقسيمه بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Paste a story, or choose a file.</source>
            <translation>الصق قصة، أو اختر ملفًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Reading stories</source>
            <translation>قراءة القصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>No words were found in it.</source>
            <translation>لا كلمات فيه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/laying.py" />
            <source>Tick a story to keep first.</source>
            <translation>أشّر على قصة لتحتفظ بها أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, {seconds} seconds, {state}, {note}</source>
            <translation>‏{title}، {seconds} ثانية، {state}، {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, retired, {note}</source>
            <translation>{title}، مؤرشف، {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>{title}, no ending, {state}, {note}</source>
            <translation>‏{title}، بلا نهاية، {state}، {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>blocks ready</source>
            <translation>يمنع الجاهزية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>look at</source>
            <translation>راجع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>hint</source>
            <translation>تلميح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>no ending</source>
            <translation>بلا نهاية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>told {names}</source>
            <translation>سمعه {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>in writing</source>
            <translation>كتابةً</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>being read …</source>
            <translation>قيد القراءة …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>retired</source>
            <translation>مؤرشف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>not begun</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/list.py" />
            <source>The coach reads the bank</source>
            <translation>المدرّب يقرأ الأمثلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheet.py" />
            <source>Back to the example</source>
            <translation>عودة إلى المثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>A true story is worth more than ten claims.</source>
            <translation>قصة صادقة واحدة خير من عشرة ادعاءات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write one event at a time: where it was, what was yours to do, what you did, how it ended. The coach reads along and never writes for you.</source>
            <translation>اكتب حدثًا واحدًا في كل مرة: أين كان، وما كان عليك فعله، وماذا فعلت، وكيف انتهى. يقرأ المدرّب معك ولا يكتب عنك أبدًا.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{n} examples are in the bank.</source>
            <translation>
                <numerusform>لا أمثلة في البنك.</numerusform>
                <numerusform>في البنك الآن مثال واحد جديد.</numerusform>
                <numerusform>في البنك الآن مثالان جديدان.</numerusform>
                <numerusform>في البنك الآن {n} أمثلة جديدة.</numerusform>
                <numerusform>في البنك الآن {n} مثالًا جديدًا.</numerusform>
                <numerusform>في البنك الآن {n} مثال جديد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>{words} Ctrl Z takes it back.</source>
            <translation>‏{words} يتراجع عنه Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/sheets.py" />
            <source>Write an example</source>
            <translation>كتابة مثال</translation>
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
            <translation>‏{employer}، الجولة {round}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told to {who}: {where}</source>
            <translation>سمعه {who}: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>somebody</source>
            <translation>أحدهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}, {day}</source>
            <translation>{words}، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it landed</source>
            <translation>أثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it partly landed</source>
            <translation>أثّر جزئيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>it did not land</source>
            <translation>لم يؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{words}; {landed}</source>
            <translation>{words}؛ {landed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>It happened, this was my part, the figures are honest</source>
            <translation>حدث هذا، وهذا كان دوري، والأرقام صادقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Used in the written application</source>
            <translation>استُخدم في الطلب المكتوب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nothing linked yet. Ctrl L opens the matrix.</source>
            <translation>لا ربط بعد. يفتح Ctrl L المصفوفة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Told</source>
            <translation>رُوي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>at {employer}</source>
            <translation>لدى {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>{line} {level}</source>
            <translation>{line} {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>In the written application to {employer}</source>
            <translation>في الطلب المكتوب إلى {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>must</source>
            <translation>أساسي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>wish</source>
            <translation>مفضّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Heard before by {names}: choose another for them.</source>
            <translation>سمعه من قبل {names}: اختر لهم غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Not heard yet: {names}.</source>
            <translation>لم يسمعه بعد: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/standing.py" />
            <source>Nobody has heard it yet.</source>
            <translation>لم يسمعه أحد بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{when}, {what}</source>
            <translation>{when}، {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{words}, {why}</source>
            <translation>{words}، {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Kept whenever you came back to an example after half an hour, and before it was split or merged.</source>
            <translation>تُحفظ كلما عدت إلى مثال بعد نصف ساعة، وقبل تقسيمه أو دمجه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>There is no earlier wording yet.</source>
            <translation>لا صياغة سابقة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>Bring this wording back</source>
            <translation>استرجاع هذه الصياغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>{part} then: {words}</source>
            <translation>‏{part} حينها: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>struck through: then; underlined: now</source>
            <translation>مشطوب: حينها؛ تحته خط: الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/examples/wordings.py" />
            <source>It reads as it does now.</source>
            <translation>نصّها هو النص الحالي نفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>The last readable bundle beside the backups is of {day}.</source>
            <translation>آخر حزمة مقروءة إلى جانب النسخ الاحتياطية بتاريخ {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>{reason}, {size}</source>
            <translation>{reason}، {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>No backup yet.</source>
            <translation>لا نسخة احتياطية بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>One is made when you close Greenroom after a change.</source>
            <translation>تُنشأ واحدة حين تغلق Greenroom بعد أي تغيير.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>While the library is locked, no readable bundle is written beside the backups.</source>
            <translation>ما دامت المكتبة مقفلة، لا تُكتب حزمة مقروءة إلى جانب النسخ الاحتياطية.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Once a week a readable bundle is written beside the backups.</source>
            <translation>مرة في الأسبوع تُكتب حزمة مقروءة إلى جانب النسخ الاحتياطية.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to the backup of {name}?</source>
            <translation>هل تعود إلى النسخة الاحتياطية {name}؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>What is here now is moved aside and kept for 90 days in the folder “replaced”.</source>
            <translation>ما هو موجود الآن يُنقل جانبًا ويُحفظ 90 يومًا في المجلد «replaced».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Enter goes back to one</source>
            <translation>يعود Enter إلى نسخة منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Go back to it</source>
            <translation>العودة إليها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/backups.py" />
            <source>Leave it</source>
            <translation>تركها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Take something out</source>
            <translation>إخراج شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Locking {file}</source>
            <translation>جارٍ قفل {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/exporting.py" />
            <source>Written: {file}</source>
            <translation>كُتب: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>import {file}</source>
            <translation>استيراد {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Only “{file}” is shown. Nothing of the others was stored.</source>
            <translation>يُعرض «{file}» فقط. لم يُحفظ شيء من الملفات الأخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Open them again one after the other: {files}</source>
            <translation>افتحها مرة أخرى واحدًا بعد الآخر: {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>{n} entries came in.</source>
            <translation>
                <numerusform>لم يدخل أي بند.</numerusform>
                <numerusform>دخل بند واحد.</numerusform>
                <numerusform>دخل بندان.</numerusform>
                <numerusform>دخلت {n} بنود.</numerusform>
                <numerusform>دخل {n} بندًا.</numerusform>
                <numerusform>دخل {n} بند.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Reading {file}</source>
            <translation>قراءة {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/importing.py" />
            <source>Ctrl Z takes them out again.</source>
            <translation>يخرجها Ctrl Z من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>The rows are</source>
            <translation>الصفوف هي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>goes to notes</source>
            <translation>يذهب إلى الملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/mapper.py" />
            <source>Column {name} is</source>
            <translation>العمود {name} هو</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>and {n} entries that belong to them</source>
            <translation>
                <numerusform>ولا بنود تابعة لها</numerusform>
                <numerusform>وبند واحد تابع لها</numerusform>
                <numerusform>وبندان تابعان لها</numerusform>
                <numerusform>و{n} بنود تابعة لها</numerusform>
                <numerusform>و{n} بندًا تابعًا لها</numerusform>
                <numerusform>و{n} بند تابع لها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{title}, {kind}</source>
            <translation>{title}، {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>What would come in</source>
            <translation>ما سيدخل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Set aside</source>
            <translation>تنحية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{file} is {what}</source>
            <translation>{file}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Everything in it is here already.</source>
            <translation>كل ما فيه موجود هنا بالفعل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>{counts}. Nothing is stored yet.</source>
            <translation>‏{counts}. لم يُخزَّن شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>In conflict</source>
            <translation>متعارض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Enter decides which words stand</source>
            <translation>يحدد Enter أي الكلمات تبقى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>takes the file’s words</source>
            <translation>تُؤخذ كلمات الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>stays as it is here</source>
            <translation>يبقى كما هو هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>Changed</source>
            <translation>متغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>the file says more, nothing here is lost</source>
            <translation>في الملف أكثر، ولا يضيع شيء مما هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/preview.py" />
            <source>answers, links, figures and the like</source>
            <translation>أجوبة وروابط وأرقام وما شابه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Readable files in one zip, called .greenroom. It comes back in here, on this computer or another.</source>
            <translation>ملفات مقروءة في ملف zip بالامتداد ‎.greenroom. يعود إلى هنا، على هذا الحاسوب أو غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Everything, as a bundle…</source>
            <translation>كل شيء، كحزمة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>locked with a passphrase</source>
            <translation>مقفل بعبارة مرور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Which list</source>
            <translation>أي قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A list, as a table…</source>
            <translation>قائمة، كجدول…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Your CV, as JSON Resume…</source>
            <translation>سيرتك، بصيغة JSON Resume…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>People, as contacts…</source>
            <translation>الأشخاص، كجهات اتصال…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>what is private</source>
            <translation>ما هو خاص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder…</source>
            <translation>مجلد ثانٍ…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>No second folder</source>
            <translation>بلا مجلد ثانٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Show the folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Every backup also goes to {folder}.</source>
            <translation>تُحفظ كل نسخة احتياطية أيضًا في {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>opportunities</source>
            <translation>الفرص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>people</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>examples</source>
            <translation>الأمثلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>In bundles and tables leave out</source>
            <translation>يُستبعَد من الحزم والجداول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of people</source>
            <translation>أسماء الأشخاص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>names of employers</source>
            <translation>أسماء جهات العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>pay</source>
            <translation>الأجر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>Where it lies</source>
            <translation>مكان الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/side.py" />
            <source>A second folder, on another disk perhaps, gets every backup as well.</source>
            <translation>مجلد ثانٍ، على قرص آخر مثلًا، يتلقى كل نسخة احتياطية أيضًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: here “{mine}”, in the file “{theirs}”</source>
            <translation>‏{field}: هنا «{mine}»، وفي الملف «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} MB</source>
            <translation>{n} م.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>example</source>
            <translation>مثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>opportunity</source>
            <translation>فرصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>posting</source>
            <translation>إعلان وظيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>requirement</source>
            <translation>متطلب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>interview</source>
            <translation>مقابلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>answer</source>
            <translation>جواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contact with somebody</source>
            <translation>تواصل مع أحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>signal</source>
            <translation>إشارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>role held</source>
            <translation>وظيفة شغلتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>degree</source>
            <translation>شهادة دراسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>licence or certificate</source>
            <translation>رخصة أو شهادة مهنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>language</source>
            <translation>لغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>your name and how to reach you</source>
            <translation>اسمك وطريقة التواصل معك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>rehearsal</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>link from an example to a requirement</source>
            <translation>ربط مثال بمتطلب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>detail</source>
            <translation>تفصيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>employer</source>
            <translation>جهة العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how it came</source>
            <translation>كيف وصلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>working pattern</source>
            <translation>نظام العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>where it stands</source>
            <translation>أين وصلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>applied on</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last day to apply</source>
            <translation>آخر يوم للتقديم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>closed on</source>
            <translation>تاريخ الإغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>why it closed</source>
            <translation>سبب الإغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name of the contact</source>
            <translation>اسم جهة الاتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail of the contact</source>
            <translation>بريد جهة الاتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone of the contact</source>
            <translation>هاتف جهة الاتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>first name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>firm</source>
            <translation>الشركة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>e-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>last contact</source>
            <translation>آخر تواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>how to reach them</source>
            <translation>طريقة التواصل معه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>background</source>
            <translation>الخلفية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>remarks</source>
            <translation>تعليقات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>headline</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>situation</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>action</source>
            <translation>الفعل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>what I learned</source>
            <translation>ما تعلمته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>when</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>who was there</source>
            <translation>من كان حاضرًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>tags</source>
            <translation>وسوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>source of the figures</source>
            <translation>مصدر الأرقام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>summary</source>
            <translation>ملخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>began</source>
            <translation>البداية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>ended</source>
            <translation>النهاية</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} new entries</source>
            <translation>
                <numerusform>لا بنود جديدة</numerusform>
                <numerusform>بند جديد واحد</numerusform>
                <numerusform>بندان جديدان</numerusform>
                <numerusform>{n} بنود جديدة</numerusform>
                <numerusform>{n} بندًا جديدًا</numerusform>
                <numerusform>{n} بند جديد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} changed</source>
            <translation>متغيّر: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} in conflict</source>
            <translation>متعارض: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} the same</source>
            <translation>دون تغيير: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{field}: “{theirs}”</source>
            <translation>{field}: «{theirs}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>{n} kB</source>
            <translation>{n} ك.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a Greenroom bundle</source>
            <translation>حزمة Greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a CV as JSON Resume</source>
            <translation>سيرة بصيغة JSON Resume</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>the archive of LinkedIn</source>
            <translation>أرشيف LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>contacts</source>
            <translation>جهات اتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source> · </source>
            <translation>‏ · ‏</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by itself</source>
            <translation>أُنشئت تلقائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>made by you</source>
            <translation>أنشأتها أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before a new version</source>
            <translation>قبل إصدار جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/files/words.py" />
            <source>before going back</source>
            <translation>قبل العودة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>beginning a note</source>
            <translation>بدء رسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>sent the note to {who}</source>
            <translation>إرسال الرسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>set aside the note to {who}</source>
            <translation>تنحية الرسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>put back the note to {who}</source>
            <translation>استرجاع الرسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>kept “{finding}”</source>
            <translation>الإبقاء على «{finding}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>the way of a note</source>
            <translation>وسيلة الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>writing the note to {who}</source>
            <translation>كتابة الرسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>them</source>
            <translation>إليهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Noted as sent today. Ctrl Z takes it back.</source>
            <translation>سُجّلت كمرسلة اليوم. يتراجع عنه Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/actions.py" />
            <source>Nothing to point at.</source>
            <translation>لا شيء للإشارة إليه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{some} and {last}</source>
            <translation>‏{some} و{last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>Your part</source>
            <translation>دورك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>from your debrief where it says so; the note follows as you type</source>
            <translation>من مراجعتك حيث تذكره؛ تتبعك الرسالة أثناء الكتابة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/fields.py" />
            <source>{label} (optional)</source>
            <translation>‏{label} (اختياري)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thank-you</source>
            <translation>شكر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for tips</source>
            <translation>طلب نصائح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>How it went</source>
            <translation>كيف جرت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Ask for the date</source>
            <translation>سؤال عن الموعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Close politely</source>
            <translation>ختام لطيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Thanks after a no</source>
            <translation>شكر بعد الرفض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Keep in touch</source>
            <translation>دوام التواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Papers</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>What changed</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Note</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time. It stays here if you change your mind.</source>
            <translation>ليس هذه المرة. تبقى هنا إن غيّرت رأيك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>You sent it on {day}.</source>
            <translation>أرسلتها في {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Sent.</source>
            <translation>أُرسلت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>By which way</source>
            <translation>بأي وسيلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>from your debrief</source>
            <translation>من مراجعتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>The frame is a template; change any word. Greenroom never sends anything.</source>
            <translation>الإطار قالب؛ غيّر أي كلمة فيه. لا يرسل Greenroom شيئًا أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>E-mail address</source>
            <translation>عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>So far with them: {ways}.</source>
            <translation>حتى الآن معه: {ways}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it together again</source>
            <translation>تركيبها من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Copy the text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Open in my mail program</source>
            <translation>فتح في برنامج البريد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Save as mail file…</source>
            <translation>حفظ كملف بريد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Its day into my calendar…</source>
            <translation>يومها إلى تقويمي…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>I have sent it</source>
            <translation>أرسلتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Not this time</source>
            <translation>ليس هذه المرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/parts.py" />
            <source>Put it back among the open ones</source>
            <translation>إعادتها إلى المفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Checks</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Better without: {things}.</source>
            <translation>الأفضل بدون: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>{words}, the usual is {band}</source>
            <translation>‏{words}، والمعتاد {band}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Keep it: {finding}</source>
            <translation>إبقاء: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Such a note holds</source>
            <translation>ما تضمّه رسالة كهذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Does it matter?</source>
            <translation>هل لها أهمية؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>And then</source>
            <translation>ثم ماذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it</source>
            <translation>إظهاره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Show it: {finding}</source>
            <translation>إظهاره: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>Still open</source>
            <translation>لا يزال مفتوحًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>the way you have written before</source>
            <translation>بالطريقة التي كتبت بها من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/side.py" />
            <source>within a day</source>
            <translation>خلال يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>نُسخ النص. الصقه حيث تكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Save the note as a mail file</source>
            <translation>حفظ الرسالة كملف بريد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>{subject}.eml</source>
            <translation>{subject}.eml</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Written: {file}. Your mail program opens it as a draft.</source>
            <translation>كُتب: {file}. يفتحه برنامج بريدك كمسودة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Mail</source>
            <translation>البريد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is too long to hand over.</source>
            <translation>الرسالة أطول من أن تُسلَّم.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>It is copied: paste it into a new message.</source>
            <translation>نُسخت: الصقها في رسالة جديدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The note is kept here.</source>
            <translation>الرسالة محفوظة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>Choose another folder, or copy the text.</source>
            <translation>اختر مجلدًا آخر، أو انسخ النص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>No mail program answered.</source>
            <translation>لم يستجب أي برنامج بريد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/follow_up/ways.py" />
            <source>The text is copied; or save it as a mail file.</source>
            <translation>نُسخ النص؛ أو احفظه كملف بريد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>“{file}” is not shown: something you typed could not be kept first.</source>
            <translation>لم يُعرض «{file}»: تعذّر حفظ شيء كتبته قبل ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/callers.py" />
            <source>Open the file again once that is done.</source>
            <translation>افتح الملف مرة أخرى بعد إتمام ذلك.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} open</source>
            <translation>
                <numerusform>لا مفتوح</numerusform>
                <numerusform>مفتوحة واحدة</numerusform>
                <numerusform>مفتوحتان</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
                <numerusform>{n} مفتوحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} in the bank</source>
            <translation>
                <numerusform>البنك فارغ</numerusform>
                <numerusform>واحد في البنك</numerusform>
                <numerusform>اثنان في البنك</numerusform>
                <numerusform>{n} في البنك</numerusform>
                <numerusform>{n} في البنك</numerusform>
                <numerusform>{n} في البنك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} people</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>{n} أشخاص</numerusform>
                <numerusform>{n} شخصًا</numerusform>
                <numerusform>{n} شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/counts.py" />
            <source>{n} due</source>
            <translation>
                <numerusform>لا شيء حان وقته</numerusform>
                <numerusform>واحد حان وقته</numerusform>
                <numerusform>اثنان حان وقتهما</numerusform>
                <numerusform>{n} حان وقتها</numerusform>
                <numerusform>{n} حان وقتها</numerusform>
                <numerusform>{n} حان وقتها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Something went wrong in Greenroom. Your text is kept.</source>
            <translation>حدث خلل في Greenroom. نصك محفوظ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>The report is on this computer and is not sent.</source>
            <translation>التقرير على هذا الحاسوب ولا يُرسَل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/crash.py" />
            <source>Show report</source>
            <translation>إظهار التقرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Opportunity</source>
            <translation>فرصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Interview</source>
            <translation>مقابلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Example</source>
            <translation>مثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Posting</source>
            <translation>الإعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Signal</source>
            <translation>إشارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What they look for</source>
            <translation>ما يبحثون عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Fact</source>
            <translation>معلومة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Submission</source>
            <translation>ترشيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Word explained</source>
            <translation>كلمة مشروحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>What must be right for you</source>
            <translation>ما يجب أن يناسبك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Preparation</source>
            <translation>التحضير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Answer to rehearse</source>
            <translation>جواب للتدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question to ask</source>
            <translation>سؤال لطرحه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you keep</source>
            <translation>سؤال تحتفظ به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Question you were asked</source>
            <translation>سؤال طُرح عليك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearsal</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Debrief</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Follow-up</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Contact</source>
            <translation>تواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>private note</source>
            <translation>ملاحظة خاصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/finder.py" />
            <source>Rehearse: {what}</source>
            <translation>تدرّب: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>{n} backups on the disk are damaged and are not counted any more: {names}.</source>
            <translation>
                <numerusform>لا نسخة احتياطية تالفة على القرص.</numerusform>
                <numerusform>نسخة احتياطية على القرص تالفة ولم تعد تُحتسب: {names}.</numerusform>
                <numerusform>نسختان احتياطيتان على القرص تالفتان ولم تعودا تُحتسبان: {names}.</numerusform>
                <numerusform>{n} نسخ احتياطية على القرص تالفة ولم تعد تُحتسب: {names}.</numerusform>
                <numerusform>{n} نسخة احتياطية على القرص تالفة ولم تعد تُحتسب: {names}.</numerusform>
                <numerusform>{n} نسخة احتياطية على القرص تالفة ولم تعد تُحتسب: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/going_back.py" />
            <source>Your work is untouched.</source>
            <translation>لم يُمسّ عملك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Move in a list or grid</source>
            <translation>التنقل في قائمة أو شبكة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open or do what is selected</source>
            <translation>فتح المحدد أو تنفيذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Next field, list or button</source>
            <translation>الحقل أو القائمة أو الزر التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close the nearest thing; no text is lost</source>
            <translation>إغلاق الأقرب؛ لا يضيع أي نص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Open the guide</source>
            <translation>فتح الدليل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>In lists and fields</source>
            <translation>في القوائم والحقول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>Keys: {page}</source>
            <translation>المفاتيح: {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/help.py" />
            <source>On this page</source>
            <translation>في هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>{n} old files could not be read and stay as they were.</source>
            <translation>تعذّرت قراءة بعض الملفات القديمة ({n})، فبقيت كما هي.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>Writing every file anew</source>
            <translation>إعادة كتابة كل الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library is locked with your passphrase.</source>
            <translation>المكتبة مقفلة بعبارة المرور الخاصة بك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has its new passphrase.</source>
            <translation>صارت للمكتبة عبارة مرور جديدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>The library has no passphrase any more.</source>
            <translation>لم تعد للمكتبة عبارة مرور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/locking.py" />
            <source>That is not the passphrase of this library.</source>
            <translation>ليست هذه عبارة مرور هذه المكتبة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/menus.py" />
            <source>Nothing to do with this page</source>
            <translation>لا شيء لفعله في هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>What was here before is kept in {folder}.</source>
            <translation>ما كان هنا من قبل محفوظ في {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are back at the backup {file}.</source>
            <translation>عدت إلى النسخة الاحتياطية {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Nothing can be changed in it. The file itself is untouched.</source>
            <translation>لا يمكن تغيير شيء فيها. الملف نفسه لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are looking at a sample.</source>
            <translation>أنت تتصفح عيّنة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is a file of its own: change what you like. Your own file is untouched.</source>
            <translation>هي ملف مستقل: غيّر ما تشاء. ملفك لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Go back to the backup of {name}</source>
            <translation>العودة إلى النسخة الاحتياطية {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Is Greenroom closed on the other computer?</source>
            <translation>هل Greenroom مغلق على الحاسوب الآخر؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>If both write, changes of one of them may be lost.</source>
            <translation>إن كتب الاثنان فقد تضيع تغييرات أحدهما.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Folder for your interviews</source>
            <translation>مجلد مقابلاتك</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>{n} texts were typed but not kept.</source>
            <translation>
                <numerusform>لم يبقَ نص دون حفظ.</numerusform>
                <numerusform>نص واحد كُتب ولم يُحفظ.</numerusform>
                <numerusform>نصان كُتبا ولم يُحفظا.</numerusform>
                <numerusform>{n} نصوص كُتبت ولم تُحفظ.</numerusform>
                <numerusform>{n} نصًا كُتبت ولم تُحفظ.</numerusform>
                <numerusform>{n} نص كُتبت ولم تُحفظ.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Each comes back when you go where it was typed, and Ctrl Z takes it away.</source>
            <translation>يعود كل منها حين تذهب إلى حيث كُتب، ويزيله Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>You are reading a copy.</source>
            <translation>أنت تقرأ نسخة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Try again</source>
            <translation>محاولة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open a copy to read</source>
            <translation>فتح نسخة للقراءة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Open anyway</source>
            <translation>فتح على أي حال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Choose another folder</source>
            <translation>اختيار مجلد آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>It is closed, open here</source>
            <translation>هو مغلق، افتح هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/opening.py" />
            <source>Back to your own file</source>
            <translation>عودة إلى ملفك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nothing found for “{words}”.</source>
            <translation>لا نتيجة لـ «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>everything in this file</source>
            <translation>كل ما في هذا الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} من {all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>{n} results</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>{n} نتائج</numerusform>
                <numerusform>{n} نتيجة</numerusform>
                <numerusform>{n} نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Type a word. People, postings, examples and notes are searched, in this file only.</source>
            <translation>اكتب كلمة. يُبحث في الأشخاص والإعلانات والأمثلة والملاحظات، في هذا الملف فقط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Nearest word in your file: {word}. Tab takes it.</source>
            <translation>أقرب كلمة في ملفك: {word}. يأخذها Tab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>do or open</source>
            <translation>تنفيذ أو فتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>beside</source>
            <translation>إلى الجانب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>commands</source>
            <translation>أوامر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>requirements</source>
            <translation>متطلبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Do</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/palette.py" />
            <source>Lately</source>
            <translation>حديثًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Nobody can open it without the passphrase, and nobody can bring it back. Write it down, keep it safe.</source>
            <translation>لا يمكن لأحد فتحها دون عبارة المرور، ولا لأحد استعادتها. اكتبها واحفظها في مكان آمن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This library is locked</source>
            <translation>هذه المكتبة مقفلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Its passphrase opens it on this computer.</source>
            <translation>تفتحها عبارة مرورها على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Set a passphrase</source>
            <translation>تعيين عبارة مرور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock the library</source>
            <translation>قفل المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Change it</source>
            <translation>تغييرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Remove the passphrase</source>
            <translation>إزالة عبارة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Anybody who has the file can then read it.</source>
            <translation>بعدها يستطيع كل من لديه الملف قراءته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Unlock for good</source>
            <translation>فتح القفل نهائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>This file is locked</source>
            <translation>هذا الملف مقفل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Enter the passphrase it was written with.</source>
            <translation>أدخل عبارة المرور التي كُتب بها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Lock this file</source>
            <translation>قفل هذا الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Write it</source>
            <translation>كتابته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>New passphrase, once more</source>
            <translation>عبارة المرور الجديدة، مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>Show what I type</source>
            <translation>إظهار ما أكتبه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/passphrase_sheet.py" />
            <source>The two are not the same.</source>
            <translation>العبارتان غير متطابقتين.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Offline. One file, on this computer.</source>
            <translation>دون اتصال. ملف واحد، على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/rail.py" />
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Undo: {step}</source>
            <translation>تراجع عن: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Keys: {keys}</source>
            <translation>المفاتيح: {keys}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/status_bar.py" />
            <source>Nothing to undo</source>
            <translation>لا شيء للتراجع عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Kept {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Nothing to redo</source>
            <translation>لا شيء لإعادته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Undone: {step}</source>
            <translation>تم التراجع عن: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/undoing.py" />
            <source>Done again: {step}</source>
            <translation>أُعيد: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown as initials.</source>
            <translation>تظهر الأسماء بأحرفها الأولى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Names are shown in full.</source>
            <translation>تظهر الأسماء كاملة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>Text size {percent} %</source>
            <translation>حجم النص {percent}%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>An interview belongs to an opportunity. Open it, then add the interview.</source>
            <translation>كل مقابلة تتبع فرصة. افتح الفرصة ثم أضف المقابلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/frame/window_commands.py" />
            <source>A brief belongs to one interview. Open the interview first, then print.</source>
            <translation>الموجز لمقابلة واحدة. افتح المقابلة أولًا، ثم اطبع.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Shift</source>
            <translation>Shift</translation>
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
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keys.py" />
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/layouts.py" />
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/looking_back/table.py" />
            <source>bar of the numbers in this row</source>
            <translation>شريط الأعداد في هذا الصف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>This is where you started.</source>
            <translation>من هنا بدأت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/main_window.py" />
            <source>There is nothing further on.</source>
            <translation>لا شيء بعد هذا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/messages.py" />
            <source>Open the library again</source>
            <translation>افتح المكتبة من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories cut for them.</source>
            <translation>قصص مختصرة لهم: {n} من {of}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} stories stand the second question.</source>
            <translation>قصص تصمد أمام السؤال الثاني: {n} من {of}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>changes: {what}</source>
            <translation>يغيّر: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>nobody named yet</source>
            <translation>لم يُسمَّ أحد بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no must set yet</source>
            <translation>لا شرط محدد بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} of {of} musts shown.</source>
            <translation>أُثبت من الشروط الأساسية {n} من {of}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>They said {pay}.</source>
            <translation>ذكروا {pay}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} lines on it.</source>
            <translation>
                <numerusform>لا أسطر فيه.</numerusform>
                <numerusform>سطر واحد فيه.</numerusform>
                <numerusform>سطران فيه.</numerusform>
                <numerusform>{n} أسطر فيه.</numerusform>
                <numerusform>{n} سطرًا فيه.</numerusform>
                <numerusform>{n} سطر فيه.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>no story yet</source>
            <translation>لا قصة بعد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{n} chosen.</source>
            <translation>
                <numerusform>لم يُختر شيء.</numerusform>
                <numerusform>اختير واحد.</numerusform>
                <numerusform>اختير اثنان.</numerusform>
                <numerusform>اختير {n}.</numerusform>
                <numerusform>اختير {n}.</numerusform>
                <numerusform>اختير {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none chosen yet</source>
            <translation>لم يُختر شيء بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source> </source>
            <translation> </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>none open</source>
            <translation>لا مفتوح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_list.py" />
            <source>{line} {live}</source>
            <translation>{line} {live}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/compare_print.py" />
            <source>Save this page</source>
            <translation>حفظ هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>لا أسابيع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>أسبوعان</numerusform>
                <numerusform>{n} أسابيع</numerusform>
                <numerusform>{n} أسبوعًا</numerusform>
                <numerusform>{n} أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>held</source>
            <translation>لديّ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>on the way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>lapsed</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>school</source>
            <translation>مدرسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>vocational</source>
            <translation>تعليم مهني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>foundation</source>
            <translation>سنة تأسيسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>bachelor</source>
            <translation>بكالوريوس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>master</source>
            <translation>ماجستير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>doctorate</source>
            <translation>دكتوراه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>mother tongue</source>
            <translation>اللغة الأم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Posts held</source>
            <translation>وظائف شغلتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No post yet.</source>
            <translation>لا وظيفة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Degrees and schooling</source>
            <translation>الشهادات والدراسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No degree yet.</source>
            <translation>لا شهادة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Licences, registrations, certificates</source>
            <translation>الرخص والتسجيلات والشهادات المهنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No licence yet.</source>
            <translation>لا رخصة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>No language yet.</source>
            <translation>لا لغة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Who put me forward where</source>
            <translation>من رشّحني وأين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Nobody has put you forward yet.</source>
            <translation>لم يرشّحك أحد بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Met</source>
            <translation>مستوفى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Short</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not needed yet</source>
            <translation>لا حاجة بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Not told</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{low} to {high}</source>
            <translation>{low} إلى {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Employer</source>
            <translation>جهة العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>To, empty while you hold it</source>
            <translation>إلى، فارغ ما دمت فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Subject</source>
            <comment>of a degree</comment>
            <translation>التخصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Issued by</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Runs out</source>
            <translation>تنتهي في</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>two letters: en, de, pl</source>
            <translation>حرفان: en أو ar أو fr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Post</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>On</source>
            <translation>بتاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>You agreed</source>
            <translation>وافقت أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>{range} {unit}</source>
            <translation>{range} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/fact_fields.py" />
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>went on</source>
            <translation>مرّت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>declined</source>
            <translation>رُفضت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>withdrawn</source>
            <translation>انسحاب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no reply</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>offer</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>no name yet</source>
            <translation>لا اسم بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Pattern</source>
            <translation>نظام العمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Came by</source>
            <translation>وصلت عن طريق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>{who}, {distance}</source>
            <translation>{who}، {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Prepare</source>
            <translation>تحضير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Read the posting</source>
            <translation>قراءة الإعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>Stages</source>
            <translation>المراحل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>What they want, as far as we know</source>
            <translation>ما يريدونه، بقدر ما نعرف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>nobody named</source>
            <translation>لم يُسمَّ أحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/panel.py" />
            <source>applied direct</source>
            <translation>تقديم مباشر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>last contact {day}</source>
            <translation>آخر تواصل {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Who is in it</source>
            <translation>الأشخاص المعنيون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>your future manager</source>
            <translation>مديرك المقبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Add {name}</source>
            <translation>إضافة {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Nobody yet.</source>
            <translation>لا أحد بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/through_whom.py" />
            <source>Recruiters you know, to put you forward here too</source>
            <translation>مسؤولو توظيف تعرفهم، ليرشّحوك هنا أيضًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>{fact}: {told} on {day}, {now} now.</source>
            <translation>‏{fact}: قلت {told} في {day}، والآن {now}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>a note to {name}</source>
            <translation>رسالة إلى {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>let the difference be</source>
            <translation>ترك الاختلاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Tell them</source>
            <translation>إخبارهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>Let it be</source>
            <translation>تركه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/opportunities/told_otherwise.py" />
            <source>You told {name} otherwise.</source>
            <translation>ما سمعه {name} منك مختلف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Parts of others</source>
            <translation>أجزاء من غيرنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Prepare for the interview you are about to walk into. Offline, on your own computer.</source>
            <translation>حضّر للمقابلة التي أنت على وشك دخولها. دون اتصال، على حاسوبك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>It opens no network connection and looks for no newer version by itself. When you hear of one, install it over this one: your library stays where it is, and a copy is made before anything in it changes.</source>
            <translation>لا يفتح أي اتصال بالشبكة ولا يبحث بنفسه عن إصدار أحدث. حين تسمع بإصدار، ثبّته فوق هذا: تبقى مكتبتك مكانها، وتُنشأ نسخة قبل أن يتغير شيء فيها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Free software under the MIT licence. The parts of others beside are used unchanged, under their own licences; Qt under the LGPL: its libraries may be replaced by your own.</source>
            <translation>برنامج حر برخصة MIT. الأجزاء المذكورة إلى جانبه مستخدمة دون تغيير، برخصها الخاصة؛ وQt برخصة LGPL: يمكنك استبدال مكتباته بمكتباتك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Python {python}, Qt {qt}, SQLite {sqlite}, {system}</source>
            <translation>Python {python}، Qt {qt}، SQLite {sqlite}، {system}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Made with</source>
            <translation>صُنع بواسطة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/about.py" />
            <source>Its licence</source>
            <translation>ترخيصه</translation>
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
            <translation>نسخة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{n} things left out</source>
            <translation>
                <numerusform>لم يُستبعَد شيء</numerusform>
                <numerusform>استُبعد شيء واحد</numerusform>
                <numerusform>استُبعد شيئان</numerusform>
                <numerusform>استُبعدت {n} أشياء</numerusform>
                <numerusform>استُبعد {n} شيئًا</numerusform>
                <numerusform>استُبعد {n} شيء</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>nothing left out</source>
            <translation>لم يُستبعَد شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>{pages}, {left}</source>
            <translation>{pages}، {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stopped. The pages shown before are still here.</source>
            <translation>توقف. الصفحات المعروضة سابقًا لا تزال هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed the brief</source>
            <translation>طباعة الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>There is nothing to print yet.</source>
            <translation>لا شيء للطباعة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>no date yet</source>
            <translation>لا موعد بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>printed {day}</source>
            <translation>طُبع {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>not printed yet</source>
            <translation>لم يُطبع بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Fill in its preparation</source>
            <translation>استكمال تحضيرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Save the brief as PDF</source>
            <translation>حفظ الموجز بصيغة PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Print these pages</source>
            <translation>طباعة هذه الصفحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Open the brief in the PDF viewer</source>
            <translation>فتح الموجز في عارض PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>open</source>
            <comment>do it</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Copy the brief as text</source>
            <translation>نسخ الموجز كنص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>copy as text</source>
            <translation>نسخ كنص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: brief</source>
            <translation>النسخة: الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: glance</source>
            <translation>النسخة: لمحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Edition: study</source>
            <translation>النسخة: دراسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Stop setting the pages</source>
            <translation>إيقاف إعداد الصفحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Choose an interview first.</source>
            <translation>اختر مقابلة أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>A brief belongs to one interview.</source>
            <translation>الموجز لمقابلة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Brief: {kind}</source>
            <translation>الموجز: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/brief.py" />
            <source>Interviews</source>
            <translation>المقابلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>The last hour</source>
            <translation>الساعة الأخيرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Back to Today</source>
            <translation>عودة إلى اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Your first two sentences</source>
            <translation>جملتاك الأوليان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One warm question</source>
            <translation>سؤال ودود واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>One proof to hold on to</source>
            <translation>إثبات واحد تتمسك به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>Water, and a pause</source>
            <translation>ماء، ووقفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>If you need a moment</source>
            <translation>إن احتجت إلى لحظة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/calm.py" />
            <source>back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Recruiter beside manager</source>
            <translation>مسؤول التوظيف إلى جانب المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>What the app changes</source>
            <translation>ما يغيّره البرنامج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>{key}: {fact}</source>
            <translation>{key}: {fact}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Add a round first; its preparation has this page.</source>
            <translation>أضف جولة أولًا؛ هذه الصفحة في تحضيرها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>This page went to paper or to its file.</source>
            <translation>ذهبت هذه الصفحة إلى الورق أو إلى ملفها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Go to what it changes</source>
            <translation>الانتقال إلى ما يغيّره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>go to what it changes</source>
            <translation>الانتقال إلى ما يغيّره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Why it is so</source>
            <translation>لماذا هو كذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>Print this page</source>
            <translation>طباعة هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/compare.py" />
            <source>print this page</source>
            <translation>طباعة هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>transfer</source>
            <translation>منقول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Open the inspector</source>
            <translation>فتح لوحة التفاصيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>inspector</source>
            <translation>لوحة التفاصيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Switch the reader</source>
            <translation>تبديل القارئ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>reader</source>
            <translation>القارئ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Only open rows</source>
            <translation>الصفوف المفتوحة فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>open only</source>
            <translation>المفتوح فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>fewest stories</source>
            <translation>أقل عدد من القصص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>What this example carries</source>
            <translation>ما يحمله هذا المثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>No requirements yet, so nothing can be open or shown.</source>
            <translation>لا متطلبات بعد، فلا شيء مفتوح ولا مُثبت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>{n} requirements, no examples. Write one for the must that worries you most.</source>
            <translation>المتطلبات {n}، ولا أمثلة. اكتب مثالًا للشرط الأساسي الذي يقلقك أكثر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>To the posting</source>
            <translation>إلى الإعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Manager counts it</source>
            <translation>يحسبه المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/coverage.py" />
            <source>Recruiter counts it</source>
            <translation>يحسبه مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>How was it?</source>
            <translation>كيف كانت؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>There is no round here.</source>
            <translation>لا جولة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>{employer}, debrief</source>
            <translation>‏{employer}، المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in the debrief</source>
            <translation>الكتابة في المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>typing in “{field}”</source>
            <translation>الكتابة في «{field}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>First, how do you feel?</source>
            <translation>أولًا، كيف تشعر؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/debrief.py" />
            <source>to the note</source>
            <translation>إلى الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size</source>
            <translation>من 6 إلى 12 عدد جيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Examples, {title}</source>
            <translation>الأمثلة، {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Go back to the example first: Esc.</source>
            <translation>عُد إلى المثال أولًا: Esc.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Write an example first: N.</source>
            <translation>اكتب مثالًا أولًا: N.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>a new example</source>
            <translation>مثال جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so write more</source>
            <translation>من 6 إلى 12 عدد جيد، فاكتب المزيد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} in the bank; {advice}</source>
            <translation>
                <numerusform>لا شيء في البنك؛ {advice}</numerusform>
                <numerusform>واحد في البنك؛ {advice}</numerusform>
                <numerusform>اثنان في البنك؛ {advice}</numerusform>
                <numerusform>{n} في البنك؛ {advice}</numerusform>
                <numerusform>{n} في البنك؛ {advice}</numerusform>
                <numerusform>{n} في البنك؛ {advice}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>began a recruiter version</source>
            <translation>بدء نسخة لمسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>6 to 12 is a good size, so retire some</source>
            <translation>من 6 إلى 12 عدد جيد، فأرشف بعضها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Add an opportunity first; its requirements are what an example proves.</source>
            <translation>أضف فرصة أولًا؛ متطلباتها هي ما يثبته المثال.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>how it is told</source>
            <translation>طريقة روايته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>whether it is private</source>
            <translation>خصوصيته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Coach: {n}</source>
            <translation>المدرّب: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>why there is no figure</source>
            <translation>سبب عدم وجود رقم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Split in two</source>
            <translation>تقسيم إلى اثنين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Merge with another</source>
            <translation>دمج مع آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>Retire or use again</source>
            <translation>أرشفة أو إعادة استخدام</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/examples.py" />
            <source>{n} retired</source>
            <translation>
                <numerusform>لا مؤرشف</numerusform>
                <numerusform>واحد مؤرشف</numerusform>
                <numerusform>اثنان مؤرشفان</numerusform>
                <numerusform>{n} مؤرشفة</numerusform>
                <numerusform>{n} مؤرشفًا</numerusform>
                <numerusform>{n} مؤرشف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>how “{line}” stands</source>
            <translation>وضع «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>What this post asks of your record</source>
            <translation>ما تطلبه هذه الوظيفة من سجلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Put forward twice: {places}.</source>
            <translation>ترشيح مكرر: {places}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Ask both to agree.</source>
            <translation>اطلب من الجهتين أن تتفقا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>How it stands: {line}</source>
            <translation>الوضع: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Nobody was told otherwise.</source>
            <translation>لم يُقل لأحد غير ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Questions that can knock you out</source>
            <translation>أسئلة قد تُخرجك من المنافسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>one sheet for every talk</source>
            <translation>ورقة واحدة لكل حديث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>{label} (private)</source>
            <translation>‏{label} (خاص)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Tell them of the change</source>
            <translation>إخبارهم بالتغيير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>tell them</source>
            <translation>إخبارهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>Let the difference be</source>
            <translation>ترك الاختلاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>let it be</source>
            <translation>تركه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/facts.py" />
            <source>No line of this posting asks for a fact of your record.</source>
            <translation>لا سطر في هذا الإعلان يطلب معلومة من سجلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Everything that can be imported</source>
            <translation>كل ما يمكن استيراده</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bundles and archives</source>
            <translation>حزم وأرشيفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Tables</source>
            <translation>جداول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A Greenroom bundle, a CV as JSON Resume, the archive of your data from LinkedIn, a table of applications, people or stories from anywhere, or contacts. You see first what is new, changed and in conflict.</source>
            <translation>حزمة Greenroom، أو سيرة بصيغة JSON Resume، أو أرشيف بياناتك من LinkedIn، أو جدول طلبات أو أشخاص أو قصص من أي مكان، أو جهات اتصال. ترى أولًا الجديد والمتغيّر والمتعارض.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Bring something in</source>
            <translation>إدخال شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>A second folder for backups</source>
            <translation>مجلد ثانٍ للنسخ الاحتياطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file first.</source>
            <translation>اختر ملفًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose a file to bring in</source>
            <translation>اختر ملفًا لإدخاله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>bring in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Take everything out</source>
            <translation>إخراج كل شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>back up</source>
            <translation>نسخ احتياطي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Backed up and checked: {file}</source>
            <translation>نُسخ احتياطيًا وفُحص: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Something you typed could not be kept, so nothing was changed.</source>
            <translation>تعذّر حفظ شيء كتبته، فلم يُغيَّر شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Import what is shown</source>
            <translation>استيراد المعروض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Set the file aside</source>
            <translation>تنحية الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>This is the folder the backups are in already.</source>
            <translation>النسخ الاحتياطية موجودة في هذا المجلد أصلًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/files.py" />
            <source>Choose one on another disk.</source>
            <translation>اختر مجلدًا على قرص آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing in the note to {who}</source>
            <translation>الكتابة في الرسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Notes of this round</source>
            <translation>رسائل هذه الجولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>This note is not there any more.</source>
            <translation>لم تعد هذه الرسالة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>The note</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>typing the address of {who}</source>
            <translation>كتابة عنوان {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Next check</source>
            <translation>الفحص التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>next check</source>
            <translation>الفحص التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>Save as mail file</source>
            <translation>حفظ كملف بريد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>mail file</source>
            <translation>ملف بريد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/follow_up.py" />
            <source>There is no note here.</source>
            <translation>لا رسالة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Chapters</source>
            <translation>الفصول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Guide: {chapter}</source>
            <translation>الدليل: {chapter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Everything here is on this computer.</source>
            <translation>كل ما هنا على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/guide.py" />
            <source>Greenroom opens nothing outside itself. The address is: {link}</source>
            <translation>لا يفتح Greenroom شيئًا خارجه. العنوان هو: {link}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done: {code} {title}</source>
            <translation>تمت: {code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>added “{question}”</source>
            <translation>إضافة «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{title} done</source>
            <translation>‏{title}: تم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>{code} {title}</source>
            <translation>{code} {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>opened a page</source>
            <translation>فتح صفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>Done, on to the next open page</source>
            <translation>تم، إلى الصفحة المفتوحة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interview.py" />
            <source>done, next open</source>
            <translation>تم، المفتوحة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>No round yet.</source>
            <translation>لا جولة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Say whom you will meet. “Not known yet” is allowed: it shows the recruiter’s form.</source>
            <translation>حدّد من ستقابل. «غير معروف بعد» جواب مقبول: تظهر عندها استمارة مسؤول التوظيف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Rounds</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Whom you will meet</source>
            <translation>من ستقابل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>A recruiter you know</source>
            <translation>مسؤول توظيف تعرفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add the round</source>
            <translation>إضافة الجولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>added a round</source>
            <translation>إضافة جولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>removed a round</source>
            <translation>إزالة جولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round first.</source>
            <translation>أضف جولة أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar…</source>
            <translation>إلى تقويمي…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Another round</source>
            <translation>جولة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>The day and the time are on the first page of its preparation.</source>
            <translation>اليوم والوقت في الصفحة الأولى من تحضيرها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Name, if you know it</source>
            <translation>الاسم، إن كنت تعرفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>prepare</source>
            <translation>تحضير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>brief</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Add a round</source>
            <translation>إضافة جولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>add a round</source>
            <translation>إضافة جولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Into my calendar, with its rehearsals</source>
            <translation>إلى تقويمي، مع تدريباتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>Remove the round</source>
            <translation>إزالة الجولة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/interviews.py" />
            <source>{name}, {firm}</source>
            <translation>{name}، {firm}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>as a bar</source>
            <translation>على شكل شريط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>through to the next round</source>
            <translation>إلى الجولة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not this one</source>
            <translation>ليس هذه المرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>you stepped back</source>
            <translation>تراجعت أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>an offer</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No answer yet: {question}</source>
            <translation>لا جواب بعد: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What the rounds so far show. Counts of things, never of you.</source>
            <translation>ما تُظهره الجولات حتى الآن. أعداد أشياء، لا أعداد عنك أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No round has been held yet.</source>
            <translation>لم تجرِ أي جولة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>After the first one, five minutes of debrief fill this page.</source>
            <translation>بعد الأولى، تملأ خمس دقائق من المراجعة هذه الصفحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Where rounds end</source>
            <translation>أين تنتهي الجولات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Which examples land</source>
            <translation>أي الأمثلة تؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Questions that recur</source>
            <translation>أسئلة تتكرر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What you learned</source>
            <translation>ما تعلمته</translation>
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
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>{n} مرات</numerusform>
                <numerusform>{n} مرة</numerusform>
                <numerusform>{n} مرة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Round with</source>
            <translation>جولة مع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Held</source>
            <translation>جرت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they went on</source>
            <translation>كيف تواصلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>How they landed</source>
            <translation>كيف كان أثرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Asked</source>
            <translation>طُرح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Last</source>
            <translation>آخر مرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: went on · open: ended · hatched: waiting</source>
            <translation>ممتلئ: مرّت · فارغ: انتهت · مخطط: تنتظر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>full: landed · hatched: partly · open: did not</source>
            <translation>ممتلئ: أثّر · مخطط: جزئيًا · فارغ: لم يؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No example was told yet.</source>
            <translation>لم يُروَ أي مثال بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>asked more than once, over all rounds</source>
            <translation>طُرحت أكثر من مرة، في كل الجولات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>No question came twice yet.</source>
            <translation>لم يتكرر أي سؤال بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>in your words, and questions you had no answer to</source>
            <translation>بكلماتك، مع الأسئلة التي لم يكن لها جواب عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>Nothing noted yet.</source>
            <translation>لم يُدوَّن شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>waiting for an answer</source>
            <translation>بانتظار جواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>did not land</source>
            <translation>لم يؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/looking_back.py" />
            <source>not noted</source>
            <translation>لم يُدوَّن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Waiting for the answer</source>
            <translation>بانتظار الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Not applied</source>
            <translation>لم يُقدَّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No round yet</source>
            <translation>لا جولة بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closes {day}</source>
            <translation>تُغلق {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no date</source>
            <translation>بلا موعد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} lines not sorted</source>
            <translation>
                <numerusform>لا أسطر غير مصنّفة</numerusform>
                <numerusform>سطر غير مصنّف</numerusform>
                <numerusform>سطران غير مصنّفين</numerusform>
                <numerusform>{n} أسطر غير مصنّفة</numerusform>
                <numerusform>{n} سطرًا غير مصنّف</numerusform>
                <numerusform>{n} سطر غير مصنّف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{n} pages done</source>
            <translation>
                <numerusform>لم تتم أي صفحة</numerusform>
                <numerusform>تمت صفحة واحدة</numerusform>
                <numerusform>تمت صفحتان</numerusform>
                <numerusform>تمت {n} صفحات</numerusform>
                <numerusform>تمت {n} صفحة</numerusform>
                <numerusform>تمت {n} صفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Declined</source>
            <translation>رُفضت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Withdrawn</source>
            <translation>انسحاب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No reply</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Offer</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Went on</source>
            <translation>مرّت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>promised {day}</source>
            <translation>الموعود {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no day was named</source>
            <translation>لم يُحدَّد يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>no word</source>
            <translation>لا خبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>{open} of {all} musts open</source>
            <translation>{open} من {all} أساسية مفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>via {source}</source>
            <translation>عن طريق {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>No opportunities yet.</source>
            <translation>لا فرص بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste the posting you want to answer; its requirements are read on this computer.</source>
            <translation>الصق الإعلان الذي تريد التقدم إليه؛ تُقرأ متطلباته على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>The next gate comes first.</source>
            <translation>البوابة التالية تأتي أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Paste a posting</source>
            <translation>لصق إعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>In play</source>
            <translation>جارية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Looking</source>
            <translation>قيد النظر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Choose an opportunity first.</source>
            <translation>اختر فرصة أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>removed “{name}”</source>
            <translation>إزالة «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Removed “{name}”. Ctrl Z brings it back.</source>
            <translation>أُزيلت «{name}». يعيدها Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>What you keep</source>
            <translation>ما تحتفظ به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Employer and post</source>
            <translation>جهة العمل والوظيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Ready?</source>
            <translation>جاهز؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>paste a posting</source>
            <translation>لصق إعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunities.py" />
            <source>Set an outcome</source>
            <translation>تحديد نتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Signals</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Facts</source>
            <translation>المعلومات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>{name} · {span}</source>
            <translation>{name} · {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>This opportunity is no longer here.</source>
            <translation>لم تعد هذه الفرصة هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/opportunity.py" />
            <source>Redo brings it back.</source>
            <translation>الإعادة ترجعها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How did it end?</source>
            <translation>كيف انتهت؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>How it ended</source>
            <translation>كيف انتهت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Day of the answer</source>
            <translation>يوم الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words</source>
            <translation>بكلماتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What to do now</source>
            <translation>ما العمل الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>up to three; none is a duty</source>
            <translation>حتى ثلاثة أشياء؛ لا شيء منها واجب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Why it ended</source>
            <translation>لماذا انتهت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>What you keep from it</source>
            <translation>ما تحتفظ به منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, outcome</source>
            <translation>‏{employer}، النتيجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the first thing</source>
            <translation>تنفيذ الأول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the second thing</source>
            <translation>تنفيذ الثاني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Do the third thing</source>
            <translation>تنفيذ الثالث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{employer}, {type}</source>
            <translation>{employer}، {type}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what they said</source>
            <translation>كتابة ما قالوه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>typing what you keep</source>
            <translation>كتابة ما تحتفظ به</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>outcome of {employer}</source>
            <translation>نتيجة {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>closed {employer}</source>
            <translation>إغلاق {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>In their words, if they said any</source>
            <translation>بكلماتهم، إن قالوا شيئًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>And the opportunity</source>
            <translation>والفرصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>what you prepared stays yours</source>
            <translation>ما حضّرته يبقى لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>It stays open</source>
            <translation>تبقى مفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>One line you keep for the next one</source>
            <translation>سطر واحد تحتفظ به للمرة القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Nothing is known yet, and that is allowed.</source>
            <translation>لا شيء معروف بعد، ولا بأس بذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Choose one when you hear; a day without news is not an answer.</source>
            <translation>اختر حين يصلك خبر؛ يوم بلا أخبار ليس جوابًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>{n}  {words}</source>
            <translation>{n}  {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>opened {employer} again</source>
            <translation>إعادة فتح {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>do it</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/outcome.py" />
            <source>Say first how it ended.</source>
            <translation>قل أولًا كيف انتهت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>How it came</source>
            <translation>كيف وصلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>A separate technical round</source>
            <translation>جولة تقنية منفصلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>technical round</source>
            <translation>جولة تقنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>added a recruiter you know</source>
            <translation>إضافة مسؤول توظيف تعرفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>The post</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>private, never printed</source>
            <translation>خاص، لا يُطبع أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Anything worth keeping</source>
            <translation>أي شيء يستحق الحفظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Days and hours</source>
            <translation>الأيام والساعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Their reference</source>
            <translation>مرجعهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Through somebody</source>
            <translation>عن طريق أحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Applied direct</source>
            <translation>تقديم مباشر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>No technical round</source>
            <translation>لا جولة تقنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/overview.py" />
            <source>Technical round</source>
            <translation>جولة تقنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>typing about {name}</source>
            <translation>الكتابة عن {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Each recruiter you talk to appears here.</source>
            <translation>يظهر هنا كل مسؤول توظيف تتحدث معه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Who</source>
            <translation>مَن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>What they fill, and how to reach them</source>
            <translation>ما يشغله من وظائف، وكيف تصل إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Last contact</source>
            <translation>آخر تواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>A recruiter who liked you may call again.</source>
            <translation>مسؤول توظيف أعجبته قد يتصل من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Name of a new person</source>
            <translation>اسم شخص جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Works for</source>
            <translation>يعمل لدى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters {n}</source>
            <translation>مسؤولو التوظيف {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone {n}</source>
            <translation>الجميع {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Touch now</source>
            <translation>تواصل الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Met at interviews, not recruiters</source>
            <translation>من قابلتهم، من غير مسؤولي التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Choose a person first.</source>
            <translation>اختر شخصًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Their name, then Enter</source>
            <translation>الاسم، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Write the note</source>
            <translation>كتابة الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>write</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Another day for the next touch</source>
            <translation>يوم آخر للتواصل القادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>another date</source>
            <translation>موعد آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Let it rest</source>
            <translation>تركه يرتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>let it rest</source>
            <translation>تركه يرتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add somebody</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Remove this person</source>
            <translation>إزالة هذا الشخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Add people from a contact file</source>
            <translation>إضافة أشخاص من ملف جهات اتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everybody as a contact file</source>
            <translation>الجميع كملف جهات اتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>added {name}</source>
            <translation>إضافة {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Recruiters</source>
            <translation>مسؤولو التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/people.py" />
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read {day} · text kept as it was</source>
            <translation>قُرئ في {day} · النص محفوظ كما كان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Select words, then R makes them a requirement.</source>
            <translation>حدّد كلمات، ثم يجعلها R متطلبًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Add a line</source>
            <translation>إضافة سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Read again</source>
            <translation>قراءة مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not one</source>
            <translation>ليس متطلبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge up</source>
            <translation>دمج مع الأعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Not a requirement</source>
            <translation>ليس متطلبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>not one</source>
            <translation>ليس متطلبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Split at “and” or a comma</source>
            <translation>تقسيم عند «و» أو عند فاصلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>split</source>
            <translation>تقسيم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Merge with the line above</source>
            <translation>دمج مع السطر الأعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Requirement from the selected words</source>
            <translation>متطلب من الكلمات المحددة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>from selection</source>
            <translation>من التحديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Short label</source>
            <translation>تسمية قصيرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Next kind: technical, experience, qualification …</source>
            <translation>النوع التالي: تقني، خبرة، مؤهل …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide the duties</source>
            <translation>إظهار المهام أو إخفاؤها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/posting.py" />
            <source>Show or hide what was left out</source>
            <translation>إظهار المستبعَد أو إخفاؤه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>{employer}, {title}, {day}</source>
            <translation>{employer}، {title}، {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>{n} questions</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>{n} أسئلة</numerusform>
                <numerusform>{n} سؤالًا</numerusform>
                <numerusform>{n} سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>typing about a question</source>
            <translation>الكتابة عن سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>What they may ask, and what you may.</source>
            <translation>ما قد يسألونه، وما قد تسأله أنت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>A question of your own</source>
            <translation>سؤال من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>No question fits.</source>
            <translation>لا سؤال يطابق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose less above, or write one of your own.</source>
            <translation>قلّل الاختيارات أعلاه، أو اكتب سؤالًا من عندك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Your question, then Enter</source>
            <translation>سؤالك، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Choose a question first.</source>
            <translation>اختر سؤالًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>say it</source>
            <translation>قله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Turn to the other bank</source>
            <translation>الانتقال إلى البنك الآخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>the other bank</source>
            <translation>البنك الآخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Remove your own question</source>
            <translation>إزالة سؤالك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/questions.py" />
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Recording, only on this computer.</source>
            <translation>جارٍ التسجيل، على هذا الحاسوب فقط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Due</source>
            <translation>حان وقته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No story is written yet. The first one takes about five minutes.</source>
            <translation>لم تُكتب أي قصة بعد. الأولى تستغرق نحو خمس دقائق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No facts are written down yet. The Facts tab of the opportunity holds them.</source>
            <translation>لم تُكتب معلومات بعد. مكانها تبويب المعلومات في الفرصة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No must-have has a story behind it yet. Coverage shows which.</source>
            <translation>لا شرط أساسي وراءه قصة بعد. تُظهر التغطية أيها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{at} of {count} · {reader}</source>
            <translation>{at} من {count} · {reader}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>Nothing is recorded.</source>
            <translation>لا يُسجَّل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>For {name}, {day}</source>
            <translation>من أجل {name}، {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} more are firm and rest.</source>
            <translation>
                <numerusform>لا شيء آخر ثابت.</numerusform>
                <numerusform>واحد آخر ثابت ويرتاح.</numerusform>
                <numerusform>اثنان آخران ثابتان ويرتاحان.</numerusform>
                <numerusform>{n} أخرى ثابتة وترتاح.</numerusform>
                <numerusform>{n} أخرى ثابتة وترتاح.</numerusform>
                <numerusform>{n} أخرى ثابتة وترتاح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} left out by you.</source>
            <translation>
                <numerusform>لم تستبعد شيئًا.</numerusform>
                <numerusform>استبعدت واحدًا.</numerusform>
                <numerusform>استبعدت اثنين.</numerusform>
                <numerusform>استبعدت {n}.</numerusform>
                <numerusform>استبعدت {n}.</numerusform>
                <numerusform>استبعدت {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>{n} musts have no story yet.</source>
            <translation>
                <numerusform>لكل شرط أساسي قصة.</numerusform>
                <numerusform>شرط أساسي واحد بلا قصة بعد.</numerusform>
                <numerusform>شرطان أساسيان بلا قصة بعد.</numerusform>
                <numerusform>{n} شروط أساسية بلا قصة بعد.</numerusform>
                <numerusform>{n} شرطًا أساسيًا بلا قصة بعد.</numerusform>
                <numerusform>{n} شرط أساسي بلا قصة بعد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/rehearse.py" />
            <source>No interview is coming. Stories can be said.</source>
            <translation>لا مقابلة قادمة. يمكنك قول القصص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>It changes when Greenroom is opened the next time. Your own texts stay as they are.</source>
            <translation>تتغير حين تفتح Greenroom في المرة القادمة. تبقى نصوصك كما هي.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where the meaning pack is installed, examples told in other words are found too. It works on this computer. Without it, words alone are compared.</source>
            <translation>حيث تكون حزمة المعنى مثبّتة، توجد أيضًا أمثلة رُويت بكلمات أخرى. تعمل على هذا الحاسوب. وبدونها تُقارن الكلمات وحدها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Spoken seconds are estimated with it. Most people speak 120 to 160 words a minute.</source>
            <translation>تُقدَّر بها ثواني الكلام. يقول أغلب الناس 120 إلى 160 كلمة في الدقيقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything is in this one folder: copy it, back it up, delete it. Nothing is sent anywhere.</source>
            <translation>كل شيء في هذا المجلد الواحد: انسخه واحفظ منه نسخًا احتياطية واحذفه. لا يُرسَل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A passphrase makes the file, its backups and unsaved typing unreadable for others who use this computer or find a copy. Nobody can open it without, and nobody can bring it back.</source>
            <translation>تجعل عبارة المرور الملف ونسخه الاحتياطية وما لم يُحفظ من كتابة غير مقروءة لغيرك ممن يستخدم هذا الحاسوب أو يجد نسخة. لا أحد يفتحها بدونها، ولا أحد يستعيدها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A checked copy is made whenever something changed, and the older ones are thinned. Back in one click.</source>
            <translation>تُنشأ نسخة مفحوصة كلما تغير شيء، وتُقلَّل النسخ الأقدم. والعودة بنقرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Delete the folder yourself if you no longer want it. Nothing of it lies anywhere else.</source>
            <translation>احذف المجلد بنفسك إن لم تعد تريده. لا شيء منه في أي مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Words and paper</source>
            <translation>الكلمات والورق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Short fades</source>
            <translation>تلاشٍ قصير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>The language changes when Greenroom is opened the next time.</source>
            <translation>تتغير اللغة حين تفتح Greenroom في المرة القادمة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Single letters and digits are keys</source>
            <translation>الأحرف والأرقام المفردة مفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Letters in the matrix</source>
            <translation>أحرف في المصفوفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Keys and shapes</source>
            <translation>المفاتيح والأشكال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Also by meaning</source>
            <translation>بحسب المعنى أيضًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Suggestions</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace, words a minute</source>
            <translation>سرعتك، كلمات في الدقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Speaking</source>
            <translation>الكلام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder: {folder}</source>
            <translation>المجلد: {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Removing Greenroom leaves this folder where it is.</source>
            <translation>إزالة Greenroom تترك هذا المجلد مكانه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Where it is kept</source>
            <translation>مكان الحفظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>words a minute</source>
            <translation>كلمة في الدقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>If you leave</source>
            <translation>إن تركته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>A system high-contrast theme goes before all three.</source>
            <translation>مظهر التباين العالي في النظام يسبق الثلاثة كلها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Everything grows with it. Ctrl + and Ctrl − work on every page.</source>
            <translation>يكبر معه كل شيء. يعمل Ctrl + وCtrl − في كل صفحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Two fades of a tenth of a second. Nothing else moves.</source>
            <translation>تلاشيان، كل منهما عُشر ثانية. لا شيء آخر يتحرك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>They never act while you type. F1 lists the keys of every page.</source>
            <translation>لا تعمل أبدًا أثناء كتابتك. يعرض F1 مفاتيح كل صفحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Shapes</source>
            <translation>الأشكال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>E, N and T stand beside the shapes for exact, near and transfer.</source>
            <translation>تقف E وN وT إلى جانب أشكال الدقيق والقريب والمنقول.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/settings.py" />
            <source>Your pace</source>
            <translation>سرعتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nearest to the boss wins; the older word is kept.</source>
            <translation>الأقرب إلى المدير هو الغالب؛ ويُحفظ القول الأقدم.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>added “{signal}”</source>
            <translation>إضافة «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Nothing heard yet.</source>
            <translation>لم يُسمع شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>On the next call ask: which two points does the manager come back to?</source>
            <translation>في المكالمة القادمة اسأل: ما النقطتان اللتان يعود إليهما المدير دائمًا؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>About</source>
            <translation>عن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>By whom</source>
            <translation>من قاله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>From the boss</source>
            <translation>البعد عن المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard</source>
            <translation>إضافة ما سمعته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Who said it</source>
            <translation>من قاله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>their very words</source>
            <translation>كلماته نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>All {n}</source>
            <translation>الكل {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check {n}</source>
            <translation>للتحقق {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected {n}</source>
            <translation>مصحّحة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>how to ask about “{signal}”</source>
            <translation>كيف تسأل عن «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Add what you heard first.</source>
            <translation>أضف ما سمعته أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>To check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Corrected</source>
            <translation>مصحّحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>What you heard, then Enter</source>
            <translation>ما سمعته، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager confirms it</source>
            <translation>المدير يؤكده</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The manager says otherwise</source>
            <translation>المدير يقول غير ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Drop it</source>
            <translation>إسقاطه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by asking</source>
            <translation>التحقق بالسؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>ask</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Check it by listening</source>
            <translation>التحقق بالإصغاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>listen</source>
            <translation>إصغاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>Leave it unchecked</source>
            <translation>تركه دون تحقق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>leave</source>
            <translation>ترك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>The posting</source>
            <translation>الإعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>My guess</source>
            <translation>تخميني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/signals.py" />
            <source>anybody</source>
            <translation>أي شخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>No interview has a date. Greenroom still helps: write one example, or sort a posting.</source>
            <translation>لا موعد لأي مقابلة. لكن Greenroom يفيدك: اكتب مثالًا، أو رتّب إعلانًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue at {code}, {title}</source>
            <translation>متابعة عند {code}، {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Continue preparing</source>
            <translation>متابعة التحضير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>See the brief</source>
            <translation>رؤية الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Start action {n}</source>
            <translation>بدء الخطوة {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>start an action</source>
            <translation>بدء خطوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/pages/today.py" />
            <source>Prepare the next round</source>
            <translation>حضّر الجولة القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>the day you set</source>
            <translation>اليوم الذي حددته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>next touch of {name}</source>
            <translation>التواصل القادم مع {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>let {name} rest</source>
            <translation>ترك {name} يرتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>noted a contact with {name}</source>
            <translation>تدوين تواصل مع {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>private note about {name}</source>
            <translation>ملاحظة خاصة عن {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>what {name} does</source>
            <translation>ما يفعله {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>put forward by {name}</source>
            <translation>ترشيح من {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>took out what {name} put forward</source>
            <translation>حذف ترشيح {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>removed {name}</source>
            <translation>إزالة {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/actions.py" />
            <source>Removed {name}. Ctrl Z brings them back.</source>
            <translation>أُزيل {name}. يعيده Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose a contact file</source>
            <translation>اختر ملف جهات اتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>people from “{file}”</source>
            <translation>أشخاص من «{file}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} people added.</source>
            <translation>
                <numerusform>لم يُضَف أحد.</numerusform>
                <numerusform>أُضيف شخص واحد.</numerusform>
                <numerusform>أُضيف شخصان.</numerusform>
                <numerusform>أُضيف {n} أشخاص.</numerusform>
                <numerusform>أُضيف {n} شخصًا.</numerusform>
                <numerusform>أُضيف {n} شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{n} were here already.</source>
            <translation>
                <numerusform>لم يكن أحد هنا من قبل.</numerusform>
                <numerusform>واحد كان هنا من قبل.</numerusform>
                <numerusform>اثنان كانا هنا من قبل.</numerusform>
                <numerusform>{n} كانوا هنا من قبل.</numerusform>
                <numerusform>{n} كانوا هنا من قبل.</numerusform>
                <numerusform>{n} كانوا هنا من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Save everybody as a contact file</source>
            <translation>حفظ الجميع كملف جهات اتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{name}.vcf</source>
            <translation>{name}.vcf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Written: {file}.</source>
            <translation>كُتب: {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Contacts</source>
            <translation>جهات الاتصال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>{added} {left}</source>
            <translation>{added} {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>“{file}” could not be read.</source>
            <translation>تعذّرت قراءة «{file}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Choose another.</source>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/cards.py" />
            <source>Your people are kept here.</source>
            <translation>أشخاصك محفوظون هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not written yet</source>
            <translation>لم تُكتب بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{day}, {how}</source>
            <translation>{day}، {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>say thank you</source>
            <translation>شكره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for tips</source>
            <translation>طلب نصائح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them how it went</source>
            <translation>إخباره كيف جرت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>close politely</source>
            <translation>ختام لطيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>ask for feedback</source>
            <translation>طلب رأيه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>keep in touch</source>
            <translation>دوام التواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>send papers</source>
            <translation>إرسال الأوراق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>tell them what changed</source>
            <translation>إخباره بما تغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>last contact {when}</source>
            <translation>آخر تواصل {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>next {when}</source>
            <translation>القادم {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>agency</source>
            <translation>وكالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in-house</source>
            <translation>داخل الشركة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>works for them on site</source>
            <translation>يعمل لهم في الموقع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>on their own</source>
            <translation>مستقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>recruiter, not known for whom</source>
            <translation>مسؤول توظيف، لا يُعرف لمن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not a recruiter</source>
            <translation>ليس مسؤول توظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>video</source>
            <translation>مكالمة مرئية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>in person</source>
            <translation>حضوريًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>letter</source>
            <translation>رسالة ورقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>{letter}.</source>
            <translation>{letter}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>interview, {time}</source>
            <translation>مقابلة، {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, first of two</source>
            <translation>تذكير، الأول من اثنين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>nudge, second of two</source>
            <translation>تذكير، الثاني من اثنين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n} signals: {confirmed} confirmed, {corrected} corrected, {open} open.</source>
            <translation>
                <numerusform>لا إشارات.</numerusform>
                <numerusform>إشارة واحدة: مؤكدة {confirmed}، مصحّحة {corrected}، مفتوحة {open}.</numerusform>
                <numerusform>إشارتان: مؤكدة {confirmed}، مصحّحة {corrected}، مفتوحة {open}.</numerusform>
                <numerusform>{n} إشارات: مؤكدة {confirmed}، مصحّحة {corrected}، مفتوحة {open}.</numerusform>
                <numerusform>{n} إشارة: مؤكدة {confirmed}، مصحّحة {corrected}، مفتوحة {open}.</numerusform>
                <numerusform>{n} إشارة: مؤكدة {confirmed}، مصحّحة {corrected}، مفتوحة {open}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>80 words or fewer; at most every 90 days unless there is news.</source>
            <translation>80 كلمة أو أقل؛ ومرة كل 90 يومًا على الأكثر ما لم يكن هناك جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How much they liked you, 1 little to 5 a lot</source>
            <translation>مدى إعجابه بك، 1 قليل و5 كثير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Note sent</source>
            <translation>أُرسلت الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What they fill</source>
            <translation>ما يشغله من وظائف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>How they are</source>
            <translation>طبيعته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>A better fit would be</source>
            <translation>ما يناسب أكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Firm</source>
            <translation>الشركة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Paid by</source>
            <translation>من يدفع له</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>E-mail</source>
            <translation>إيميل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Private remarks</source>
            <translation>تعليقات خاصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Date</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Rest</source>
            <translation>راحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Day of the next touch</source>
            <translation>يوم التواصل القادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you</source>
            <translation>ما دار بينكما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Card</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>Together</source>
            <translation>معًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>What passed between you, then Enter</source>
            <translation>ما دار بينكما، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>For you alone</source>
            <translation>لك وحدك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>private, never printed or exported</source>
            <translation>خاص، لا يُطبع ولا يُصدَّر أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>{n}</source>
            <translation>{n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>No day is set. T sets one.</source>
            <translation>لا يوم محدد. يحدده T.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/panel.py" />
            <source>no channel</source>
            <translation>لا وسيلة تواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Employer they put you forward to</source>
            <translation>جهة العمل التي رشّحك لها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Post they put you forward for</source>
            <translation>الوظيفة التي رشّحك لها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you agreed</source>
            <translation>وافقت أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>you had not agreed</source>
            <translation>لم تكن قد وافقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Put you forward</source>
            <translation>رشّحك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>post, then Enter</source>
            <translation>الوظيفة، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Take out “{record}”</source>
            <translation>حذف «{record}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>{who} put you forward for it too.</source>
            <translation>رشّحك لها أيضًا {who}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/put_forward.py" />
            <source>Two agencies on one post can end it. Ask both to agree.</source>
            <translation>وكالتان لوظيفة واحدة قد تنهيان الأمر. اطلب منهما أن تتفقا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/deciding_list.py" />
            <source>Requirements</source>
            <translation>المتطلبات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} found</source>
            <translation>
                <numerusform>لم يُعثر على شيء</numerusform>
                <numerusform>عُثر على واحد</numerusform>
                <numerusform>عُثر على اثنين</numerusform>
                <numerusform>عُثر على {n}</numerusform>
                <numerusform>عُثر على {n}</numerusform>
                <numerusform>عُثر على {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>No requirements found</source>
            <translation>لم يُعثر على متطلبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{found}, {count} to sort</source>
            <translation>‏{found}، للتصنيف {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>More than eight musts. Which of these would lose you the place if it were a no?</source>
            <translation>أكثر من ثمانية شروط أساسية. أيها يفقدك الوظيفة لو كان جوابه لا؟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties, {n} lines.</source>
            <translation>
                <numerusform>لا مهام.</numerusform>
                <numerusform>المهام، سطر واحد.</numerusform>
                <numerusform>المهام، سطران.</numerusform>
                <numerusform>المهام، {n} أسطر.</numerusform>
                <numerusform>المهام، {n} سطرًا.</numerusform>
                <numerusform>المهام، {n} سطر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Left out as not asked of you: {lines}.</source>
            <translation>مستبعَد لأنه غير مطلوب منك: {lines}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Hide</source>
            <translation>‏{what} إخفاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{what} Show</source>
            <translation>‏{what} إظهار</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>lines {lines}</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>السطر {lines}</numerusform>
                <numerusform>السطران {lines}</numerusform>
                <numerusform>الأسطر {lines}</numerusform>
                <numerusform>الأسطر {lines}</numerusform>
                <numerusform>الأسطر {lines}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>{n} of your own</source>
            <translation>
                <numerusform>لا شيء من عندك</numerusform>
                <numerusform>واحد من عندك</numerusform>
                <numerusform>اثنان من عندك</numerusform>
                <numerusform>{n} من عندك</numerusform>
                <numerusform>{n} من عندك</numerusform>
                <numerusform>{n} من عندك</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>would a no lose you the place?</source>
            <translation>هل يفقدك «لا» الوظيفة؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Not sorted yet</source>
            <translation>لم يُصنّف بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>count for nothing until you decide</source>
            <translation>لا يُحسب شيء منها قبل أن تقرر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>Duties</source>
            <translation>المهام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/groups.py" />
            <source>key 1 makes one a must</source>
            <translation>المفتاح 1 يجعل أحدها أساسيًا</translation>
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
            <translation>إعلانات الوظائف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Read it</source>
            <translation>قراءته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Without a posting</source>
            <translation>بدون إعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Choose a posting</source>
            <translation>اختر إعلانًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>It is being read.</source>
            <translation>جارٍ قراءته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>read a posting</source>
            <translation>قراءة إعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>added an opportunity</source>
            <translation>إضافة فرصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Employer (you can add it later)</source>
            <translation>جهة العمل (يمكنك إضافتها لاحقًا)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting here, or drop a file on it</source>
            <translation>الصق الإعلان هنا، أو أفلت ملفًا فوقه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>There is nothing to read yet.</source>
            <translation>لا شيء للقراءة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Paste the posting, or choose a file.</source>
            <translation>الصق الإعلان، أو اختر ملفًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/intake.py" />
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>Marked in the text: musts, wishes, not sorted yet</source>
            <translation>علامات النص: أساسي، مفضّل، لم يُصنّف بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/legend.py" />
            <source>not sorted yet</source>
            <translation>لم يُصنّف بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>made a requirement of selected words</source>
            <translation>جعل كلمات محددة متطلبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as must</source>
            <translation>تعليم سطر كأساسي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>marked a line as wish</source>
            <translation>تعليم سطر كمفضّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>left out a line</source>
            <translation>استبعاد سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>split a line</source>
            <translation>تقسيم سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>changed the kind of a line</source>
            <translation>تغيير نوع سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>merged two lines</source>
            <translation>دمج سطرين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Choose a line first.</source>
            <translation>اختر سطرًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>There is no “and”, comma or semicolon to split at.</source>
            <translation>لا توجد «و» ولا فاصلة ولا فاصلة منقوطة للتقسيم عندها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>Select words in the posting first.</source>
            <translation>حدّد كلمات في الإعلان أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>took every passage</source>
            <translation>أخذ كل المقاطع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/line_actions.py" />
            <source>moved a line</source>
            <translation>نقل سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}.</source>
            <translation>اختفى: {named}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>New in this reading.</source>
            <translation>جديد في هذه القراءة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting does not say this any more; kept as your work.</source>
            <translation>لم يعد الإعلان يقول هذا؛ يبقى لأنه عملك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: {what}. What you decided was kept.</source>
            <translation>قُرئ مجددًا: {what}. بقي ما قررته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Read again: nothing is new. What you decided was kept.</source>
            <translation>قُرئ مجددًا: لا جديد. بقي ما قررته.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Gone: {named}; and {n} more.</source>
            <translation>
                <numerusform>اختفى: {named}.</numerusform>
                <numerusform>اختفى: {named}؛ وواحد آخر.</numerusform>
                <numerusform>اختفى: {named}؛ واثنان آخران.</numerusform>
                <numerusform>اختفى: {named}؛ و{n} أخرى.</numerusform>
                <numerusform>اختفى: {named}؛ و{n} أخرى.</numerusform>
                <numerusform>اختفى: {named}؛ و{n} أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>{n} جديدة</numerusform>
                <numerusform>{n} جديدًا</numerusform>
                <numerusform>{n} جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} reworded</source>
            <translation>
                <numerusform>لم تتغير صياغة</numerusform>
                <numerusform>صياغة واحدة تغيرت</numerusform>
                <numerusform>صياغتان تغيرتا</numerusform>
                <numerusform>{n} صياغات تغيرت</numerusform>
                <numerusform>{n} صياغة تغيرت</numerusform>
                <numerusform>{n} صياغة تغيرت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} gone</source>
            <translation>
                <numerusform>لم يختفِ شيء</numerusform>
                <numerusform>واحد اختفى</numerusform>
                <numerusform>اثنان اختفيا</numerusform>
                <numerusform>{n} اختفت</numerusform>
                <numerusform>{n} اختفت</numerusform>
                <numerusform>{n} اختفت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>{n} kept though they are gone</source>
            <translation>
                <numerusform>لم يبقَ شيء مما اختفى</numerusform>
                <numerusform>بقي واحد رغم اختفائه</numerusform>
                <numerusform>بقي اثنان رغم اختفائهما</numerusform>
                <numerusform>بقيت {n} رغم اختفائها</numerusform>
                <numerusform>بقيت {n} رغم اختفائها</numerusform>
                <numerusform>بقيت {n} رغم اختفائها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>The posting says now: “{words}”. Yours was kept.</source>
            <translation>يقول الإعلان الآن: «{words}». بقي نصك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/news.py" />
            <source>Reworded; it was “{words}”.</source>
            <translation>تغيّرت صياغته؛ كان «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Coverage stays empty and says that there are no requirements yet. It never says you have no gaps.</source>
            <translation>تبقى التغطية فارغة وتقول إنه لا متطلبات بعد. ولا تقول أبدًا إنه لا ثغرات لديك.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>{n} passages to go through with 1, 2 and 0.</source>
            <translation>
                <numerusform>لا مقاطع لمراجعتها بالمفاتيح 1 و2 و0.</numerusform>
                <numerusform>مقطع واحد لمراجعته بالمفاتيح 1 و2 و0.</numerusform>
                <numerusform>مقطعان لمراجعتهما بالمفاتيح 1 و2 و0.</numerusform>
                <numerusform>{n} مقاطع لمراجعتها بالمفاتيح 1 و2 و0.</numerusform>
                <numerusform>{n} مقطعًا لمراجعتها بالمفاتيح 1 و2 و0.</numerusform>
                <numerusform>{n} مقطع لمراجعتها بالمفاتيح 1 و2 و0.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>1  Select words on the left and press R</source>
            <translation>1  حدّد كلمات في الإعلان واضغط R</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>They become a must until you say otherwise.</source>
            <translation>تصبح شرطًا أساسيًا ما لم تقل غير ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Take every passage</source>
            <translation>أخذ كل المقاطع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>2  Take every passage as not sorted yet</source>
            <translation>2  خذ كل المقاطع على أنها لم تُصنّف بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>3  Type one yourself</source>
            <translation>3  اكتب واحدًا بنفسك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Something said on the phone counts too.</source>
            <translation>وما يُقال في الهاتف يُحسب أيضًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>What you can do</source>
            <translation>ما يمكنك فعله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Make it a requirement</source>
            <translation>اجعله متطلبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/nothing.py" />
            <source>Until then</source>
            <translation>حتى ذلك الحين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>A line of your own</source>
            <translation>سطر من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>What they ask for, then Enter</source>
            <translation>ما يطلبونه، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>labelled a line</source>
            <translation>تسمية سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/own_line.py" />
            <source>added a line</source>
            <translation>إضافة سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · line {line}</source>
            <translation>‏{kind} · السطر {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>technical</source>
            <translation>تقني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>experience</source>
            <translation>خبرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>qualification</source>
            <translation>مؤهل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>behaviour</source>
            <translation>سلوك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>culture</source>
            <translation>ثقافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{kind} · added by you</source>
            <translation>‏{kind} · أضفته أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>Not sorted</source>
            <translation>غير مصنّف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>unsure: {why}</source>
            <translation>غير مؤكد: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/requirement_list.py" />
            <source>{level}: {name}</source>
            <translation>{level}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/posting/text.py" />
            <source>The posting, as it was read</source>
            <translation>الإعلان، كما قُرئ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>the example of a question</source>
            <translation>مثال سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>what to rehearse</source>
            <translation>ما يحتاج إلى تدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question of your own</source>
            <translation>سؤال من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>removed “{question}”</source>
            <translation>إزالة «{question}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>a question to ask</source>
            <translation>سؤال لطرحه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>an answer you got</source>
            <translation>جواب تلقّيته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>Questions of the bank stay; only your own can be removed.</source>
            <translation>أسئلة البنك تبقى؛ لا يُزال إلا ما هو من عندك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/acts.py" />
            <source>It stands on that list already.</source>
            <translation>هو في تلك القائمة بالفعل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>#{tag}</source>
            <translation>#{tag}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>mark {mark} of 3</source>
            <translation>الدرجة {mark} من 3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} s</source>
            <translation>{n} ث</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked {n} times</source>
            <translation>
                <numerusform>لم يُطرح</numerusform>
                <numerusform>طُرح مرة واحدة</numerusform>
                <numerusform>طُرح مرتين</numerusform>
                <numerusform>طُرح {n} مرات</numerusform>
                <numerusform>طُرح {n} مرة</numerusform>
                <numerusform>طُرح {n} مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>{n} answers</source>
            <translation>
                <numerusform>لا أجوبة</numerusform>
                <numerusform>جواب واحد</numerusform>
                <numerusform>جوابان</numerusform>
                <numerusform>{n} أجوبة</numerusform>
                <numerusform>{n} جوابًا</numerusform>
                <numerusform>{n} جواب</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>answer kept</source>
            <translation>الجواب محفوظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>to rehearse</source>
            <translation>للتدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Your own</source>
            <translation>من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which questions</source>
            <translation>أي الأسئلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Find a question</source>
            <translation>البحث عن سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>They may ask</source>
            <translation>قد يسألون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>You may ask</source>
            <translation>قد تسأل أنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>words in it, or in your answer</source>
            <translation>كلمات منه، أو من جوابك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Which of them</source>
            <translation>أيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>What it tests</source>
            <translation>ما يختبره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>Tag</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>your own</source>
            <translation>من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>with an answer</source>
            <translation>له جواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>asked before</source>
            <translation>طُرح من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>never said aloud</source>
            <translation>لم يُقل بصوت عالٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>for anybody</source>
            <translation>لأي شخص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>every group</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>whatever it tests</source>
            <translation>مهما كان ما يختبره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/list.py" />
            <source>any tag</source>
            <translation>أي وسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>An answer becomes a signal of whoever gave it, if you say what it is about.</source>
            <translation>يصبح الجواب إشارة ممن أعطاه، إن ذكرت موضوعه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>The question in your words</source>
            <translation>السؤال بكلماتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>with commas between</source>
            <translation>تفصل بينها فواصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Remove it</source>
            <translation>إزالته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Best answer so far</source>
            <translation>أفضل جواب حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Example to tell</source>
            <translation>المثال الذي ترويه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>put it among the rehearsals</source>
            <translation>ضعه بين التدريبات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Ask it at</source>
            <translation>اطرحه لدى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Put it on that list</source>
            <translation>إضافة إلى تلك القائمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Its debrief</source>
            <translation>مراجعتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Debrief at {employer}</source>
            <translation>المراجعة لدى {employer}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered at {where}</source>
            <translation>ما أجابوا به لدى {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What they answered, then Enter</source>
            <translation>ما أجابوا به، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>What the answer is about</source>
            <translation>موضوع الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>your own question</source>
            <translation>سؤال من عندك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>about {n} s</source>
            <translation>نحو {n} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>the answer goes to: {where}</source>
            <translation>يذهب الجواب إلى: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>yours, in your words</source>
            <translation>لك، بكلماتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Really asked</source>
            <translation>طُرح فعلًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Answers received</source>
            <translation>أجوبة تلقّيتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>No interview is coming.</source>
            <translation>لا مقابلة قادمة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>you learn: {what}</source>
            <translation>تعرف منه: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>they are after: {what}</source>
            <translation>ما يريدونه: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>Not yet, as far as your debriefs say.</source>
            <translation>ليس بعد، بحسب مراجعاتك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>You have not asked it yet.</source>
            <translation>لم تطرحه بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>as: {words}</source>
            <translation>بصيغة: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>keep it, no signal</source>
            <translation>احتفظ به، بلا إشارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/questions/panel.py" />
            <source>It stands among the signals.</source>
            <translation>هو بين الإشارات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>marked “{name}”</source>
            <translation>تقييم «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>greenroom</source>
            <translation>greenroom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>left out “{name}”</source>
            <translation>استبعاد «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>Say it first: Space starts the clock.</source>
            <translation>قله أولًا: تشغّل المسافة الساعة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>deleted a recording</source>
            <translation>حذف تسجيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>There is nothing to leave out.</source>
            <translation>لا شيء لاستبعاده.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/acts.py" />
            <source>put back what was left out</source>
            <translation>إعادة ما استُبعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>Way of asking</source>
            <translation>طريقة السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>one probe after each answer</source>
            <translation>سؤال متعمّق بعد كل جواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>a vague question among them</source>
            <translation>ومعها سؤال مبهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/asking.py" />
            <source>record my voice, only here</source>
            <translation>تسجيل صوتي، هنا فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>mark, next question</source>
            <translation>الدرجة، السؤال التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start or stop</source>
            <translation>بدء أو إيقاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>start, stop</source>
            <translation>بدء، إيقاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>One hint</source>
            <translation>تلميح واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>one hint</source>
            <translation>تلميح واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Count a filler</source>
            <translation>عدّ حشوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>a filler</source>
            <translation>حشوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>again</source>
            <translation>من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Show the whole text</source>
            <translation>إظهار النص كاملًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Yes, I did what I noted</source>
            <translation>نعم، فعلت ما دوّنته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Not yet: keep the note</source>
            <translation>ليس بعد: احتفظ بالملاحظة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Play what was recorded</source>
            <translation>تشغيل ما سُجّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Record my voice, or not</source>
            <translation>تسجيل صوتي، أو لا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Hide or show the clock</source>
            <translation>إخفاء الساعة أو إظهارها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Edit the example</source>
            <translation>تحرير المثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>edit the example</source>
            <translation>تحرير المثال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave this one out for this interview</source>
            <translation>استبعاد هذا من هذه المقابلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Put back what was left out</source>
            <translation>إعادة ما استُبعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The year’s days into my calendar</source>
            <translation>أيام السنة إلى تقويمي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Leave, keeping the place</source>
            <translation>مغادرة، مع حفظ الموضع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>leave, keeps its place</source>
            <translation>مغادرة، يُحفظ الموضع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The cues are shown already.</source>
            <translation>كلمات التذكير ظاهرة بالفعل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>The clock stands: Space starts it.</source>
            <translation>الساعة متوقفة: تشغّلها المسافة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/commands.py" />
            <source>Mark {n}</source>
            <translation>الدرجة {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} answers, {minutes} min</source>
            <translation>
                <numerusform>لا أجوبة، {minutes} د</numerusform>
                <numerusform>جواب واحد، {minutes} د</numerusform>
                <numerusform>جوابان، {minutes} د</numerusform>
                <numerusform>{n} أجوبة، {minutes} د</numerusform>
                <numerusform>{n} جوابًا، {minutes} د</numerusform>
                <numerusform>{n} جواب، {minutes} د</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due. Rest is part of it.</source>
            <translation>لا شيء حان وقته. الراحة جزء من العمل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>weak ones only</source>
            <translation>الضعيفة فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>once more, some hours later</source>
            <translation>مرة أخرى، بعد بضع ساعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>the five-minute card</source>
            <translation>بطاقة الدقائق الخمس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Nothing is due until {day}. Rest is part of it.</source>
            <translation>لا شيء يحين وقته قبل {day}. الراحة جزء من العمل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>Today, {day}</source>
            <translation>اليوم، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>what is due then</source>
            <translation>ما يحين وقته عندها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>calm page only</source>
            <translation>صفحة الهدوء فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{span} to go</source>
            <translation>بقي {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/days.py" />
            <source>{n} more days</source>
            <translation>
                <numerusform>لا أيام أخرى</numerusform>
                <numerusform>يوم آخر</numerusform>
                <numerusform>يومان آخران</numerusform>
                <numerusform>{n} أيام أخرى</numerusform>
                <numerusform>{n} يومًا آخر</numerusform>
                <numerusform>{n} يوم آخر</numerusform>
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
            <translation>لم يُكتب له شيء بعد. يمكن حفظ أفضل جواب لك في صفحة الأسئلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>You have a note for this: {note}</source>
            <translation>لديك ملاحظة لهذا: {note}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Marked 2 or better on two different days, an answer rests. The marks only order your practice; nobody else sees them.</source>
            <translation>جواب نال درجة 2 أو أكثر في يومين مختلفين يرتاح. الدرجات ترتّب تدريبك فقط؛ لا يراها غيرك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Recalling it is the practice; reading it is not.</source>
            <translation>التدريب أن تستحضره، لا أن تقرأه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Your answer is hidden.</source>
            <translation>جوابك مخفي.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues</source>
            <translation>رؤوس أقلام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>cue words, not sentences</source>
            <translation>كلمات تذكير، لا جمل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>The probe</source>
            <translation>السؤال المتعمّق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Cues of “{story}”</source>
            <translation>رؤوس أقلام «{story}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Not there</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>With help</source>
            <translation>بمساعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Came back</source>
            <translation>استحضرته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Easy</source>
            <translation>سهل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>one hint: the first word of each part</source>
            <translation>تلميح واحد: الكلمة الأولى من كل جزء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one: take it to a point of yours.</source>
            <translation>لا جواب مكتوب لهذا: انتقل به إلى إحدى نقاطك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No answer is written for this one yet. Say one, then see what they are after.</source>
            <translation>لا جواب مكتوب لهذا بعد. قل جوابًا، ثم انظر ما الذي يريدونه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Since last time</source>
            <translation>منذ المرة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>What they are after</source>
            <translation>ما الذي يريدونه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>No note for this yet.</source>
            <translation>لا ملاحظة لهذا بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>Last time you noted: “{note}”. Did you?</source>
            <translation>دوّنت في المرة السابقة: «{note}». هل فعلت؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/parts.py" />
            <source>How was it? You are the judge</source>
            <translation>كيف كان؟ الحكم لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Recorded {time}, only on this computer.</source>
            <translation>سُجّل {time}، على هذا الحاسوب فقط.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>{n} pauses of a second or more, the longest {longest} s.</source>
            <translation>
                <numerusform>لا وقفات من ثانية أو أكثر، الأطول {longest} ث.</numerusform>
                <numerusform>وقفة واحدة من ثانية أو أكثر، {longest} ث.</numerusform>
                <numerusform>وقفتان من ثانية أو أكثر، أطولهما {longest} ث.</numerusform>
                <numerusform>{n} وقفات من ثانية أو أكثر، أطولها {longest} ث.</numerusform>
                <numerusform>{n} وقفة من ثانية أو أكثر، أطولها {longest} ث.</numerusform>
                <numerusform>{n} وقفة من ثانية أو أكثر، أطولها {longest} ث.</numerusform>
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
            <translation>‏{recorded} لا وقفة من ثانية أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Delete the recording</source>
            <translation>حذف التسجيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Last time was recorded.</source>
            <translation>المرة السابقة مسجّلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Nothing was heard.</source>
            <translation>لم يُسمع شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Your time counts all the same.</source>
            <translation>وقتك محسوب رغم ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/voice.py" />
            <source>Is the microphone muted? The system may also keep Greenroom from using it.</source>
            <translation>هل الميكروفون مكتوم؟ قد يمنع النظام أيضًا Greenroom من استخدامه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{kind} · {limit} s</source>
            <translation>‏{kind} · {limit} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, due</source>
            <translation>‏{name}، {limit} ثانية، الدرجة {mark} من 3، حان وقته</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s longer than last time.</source>
            <translation>
                <numerusform>بطول المرة السابقة.</numerusform>
                <numerusform>أطول من المرة السابقة بثانية.</numerusform>
                <numerusform>أطول من المرة السابقة بثانيتين.</numerusform>
                <numerusform>أطول من المرة السابقة بـ {n} ثوانٍ.</numerusform>
                <numerusform>أطول من المرة السابقة بـ {n} ثانية.</numerusform>
                <numerusform>أطول من المرة السابقة بـ {n} ثانية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers</source>
            <translation>
                <numerusform>لا حشو</numerusform>
                <numerusform>حشوة واحدة</numerusform>
                <numerusform>حشوتان</numerusform>
                <numerusform>{n} حشوات</numerusform>
                <numerusform>{n} حشوة</numerusform>
                <numerusform>{n} حشوة</numerusform>
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
            <translation>الخلاصة فقط، 15 ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a recruiter asks, 45 to 75 s</source>
            <translation>كما يسأل مسؤول التوظيف، 45 إلى 75 ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>as a manager asks, 80 to 120 s</source>
            <translation>كما يسأل المدير، 80 إلى 120 ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second questions, one after the other</source>
            <translation>أسئلة ثانية، واحدًا بعد آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague questions, you steer</source>
            <translation>أسئلة مبهمة، والتوجيه لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>plain facts, quick</source>
            <translation>معلومات بسيطة، بسرعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a whole interview, in its order</source>
            <translation>مقابلة كاملة، بترتيبها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>a must: name the story, first line, 10 s</source>
            <translation>شرط أساسي: اذكر القصة، جملتها الأولى، 10 ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>second question</source>
            <translation>سؤال ثانٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>vague question</source>
            <translation>سؤال مبهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>really asked</source>
            <translation>طُرح فعلًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, not said yet</source>
            <translation>‏{name}، {limit} ثانية، لم يُقل بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{name}, {limit} seconds, mark {mark} of 3, done today</source>
            <translation>‏{name}، {limit} ثانية، الدرجة {mark} من 3، تم اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>They ask for: {must}. Which story, and its first line?</source>
            <translation>يطلبون: {must}. أي قصة، وما جملتها الأولى؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>“{story}” in one breath.</source>
            <translation>‏«{story}» في نَفَس واحد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>What changed because of you, and by how much.</source>
            <translation>ما الذي تغيّر بفضلك، وبأي قدر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>About “{story}”. The reason first.</source>
            <translation>عن «{story}». السبب أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>A vague question: steer to one of your points.</source>
            <translation>سؤال مبهم: وجّهه إلى إحدى نقاطك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Short, plain, the same to everybody.</source>
            <translation>قصير وواضح، والشيء نفسه للجميع.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Naming it is enough. Ten seconds.</source>
            <translation>يكفي أن تسميه. عشر ثوانٍ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>again today</source>
            <translation>مرة أخرى اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>then it rests</source>
            <translation>ثم يرتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>next time</source>
            <translation>المرة القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>The first time you say it.</source>
            <translation>أول مرة تقوله.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>As long as last time.</source>
            <translation>بطول المرة السابقة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} s shorter than last time.</source>
            <translation>
                <numerusform>بطول المرة السابقة.</numerusform>
                <numerusform>أقصر من المرة السابقة بثانية.</numerusform>
                <numerusform>أقصر من المرة السابقة بثانيتين.</numerusform>
                <numerusform>أقصر من المرة السابقة بـ {n} ثوانٍ.</numerusform>
                <numerusform>أقصر من المرة السابقة بـ {n} ثانية.</numerusform>
                <numerusform>أقصر من المرة السابقة بـ {n} ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>last time {time}</source>
            <translation>المرة السابقة {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>not said yet</source>
            <translation>لم يُقل بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>inside {limit} s</source>
            <translation>ضمن {limit} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>over by {n} s</source>
            <translation>زيادة {n} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Nearly the same words as last time. Change the opening words; keep the points.</source>
            <translation>الكلمات نفسها تقريبًا كالمرة السابقة. غيّر كلمات البداية؛ واحتفظ بالنقاط.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{counts}. {advice}</source>
            <translation>{counts}. {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>example and probe</source>
            <translation>المثال والسؤال المتعمّق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Tell me about a time like “{story}”.</source>
            <translation>حدّثني عن موقف مثل «{story}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, slow: a little more speed helps</source>
            <translation>{n} في الدقيقة، بطيء: قليل من السرعة يفيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute</source>
            <translation>{n} في الدقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, comfortable</source>
            <translation>{n} في الدقيقة، مريح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} a minute, fast: leave pauses</source>
            <translation>{n} في الدقيقة، سريع: اترك وقفات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>{n} fillers, that is many</source>
            <translation>
                <numerusform>لا حشو</numerusform>
                <numerusform>حشوة واحدة، وهذا كثير</numerusform>
                <numerusform>حشوتان، وهذا كثير</numerusform>
                <numerusform>{n} حشوات، وهذا كثير</numerusform>
                <numerusform>{n} حشوة، وهذا كثير</numerusform>
                <numerusform>{n} حشوة، وهذا كثير</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>One past event: your own part, one reason.</source>
            <translation>حدث واحد مضى: دورك أنت، وسبب واحد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/words.py" />
            <source>Then one probe.</source>
            <translation>ثم سؤال متعمّق واحد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{n} fillers counted by you.</source>
            <translation>
                <numerusform>لم تعدّ أي حشوة.</numerusform>
                <numerusform>عددت حشوة واحدة.</numerusform>
                <numerusform>عددت حشوتين.</numerusform>
                <numerusform>عددت {n} حشوات.</numerusform>
                <numerusform>عددت {n} حشوة.</numerusform>
                <numerusform>عددت {n} حشوة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Nothing is due.</source>
            <translation>لا شيء حان وقته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop learning now.</source>
            <translation>توقف عن الحفظ الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>The calm page has your first two sentences.</source>
            <translation>في صفحة الهدوء جملتاك الأوليان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Filler</source>
            <translation>حشوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time</source>
            <translation>ملاحظة للمرة القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated</source>
            <translation>ما قلته، كتابة أو إملاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>What you said, typed or dictated, if you like: it counts words and pace.</source>
            <translation>ما قلته، كتابة أو إملاء، إن شئت: تُحسب منه الكلمات والسرعة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Stop, show the cues</source>
            <translation>توقف، وأظهر رؤوس الأقلام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{counted} {recorded}</source>
            <translation>{counted} {recorded}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>A note for next time, if you like</source>
            <translation>ملاحظة للمرة القادمة، إن شئت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>{letter} {word} …</source>
            <translation>{letter} {word} …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Practise anyway</source>
            <translation>تدرّب على أي حال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/rehearse/work.py" />
            <source>Open the calm page</source>
            <translation>فتح صفحة الهدوء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>What a brief is laid out for. Each brief can still be printed otherwise.</source>
            <translation>الورق الذي يُعدّ له الموجز. ويمكن طباعة كل موجز على غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>treat “{word}” as “{means}”</source>
            <translation>معاملة «{word}» مثل «{means}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>Paper of the brief</source>
            <translation>ورق الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/own.py" />
            <source>another paper</source>
            <translation>ورق آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>The part of Greenroom that locks libraries is not installed here.</source>
            <translation>الجزء الذي يقفل المكتبات في Greenroom غير مثبّت هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Locked.</source>
            <translation>مقفلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/settings/passphrase.py" />
            <source>Not locked.</source>
            <translation>غير مقفلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested exact</source>
            <translation>مقترح دقيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested near</source>
            <translation>مقترح قريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>suggested transfer</source>
            <translation>مقترح منقول</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shapes.py" />
            <source>transfer, not counted by this reader</source>
            <translation>منقول، لا يحسبه هذا القارئ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>corrected “{signal}”</source>
            <translation>تصحيح «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>how to check “{signal}”</source>
            <translation>كيفية التحقق من «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>confirmed “{signal}”</source>
            <translation>تأكيد «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>dropped “{signal}”</source>
            <translation>إسقاط «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>opened “{signal}” again</source>
            <translation>إعادة فتح «{signal}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/actions.py" />
            <source>Dropped. It stays in the ledger; Ctrl Z takes that back.</source>
            <translation>أُسقطت. تبقى في السجل؛ يتراجع عن ذلك Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>by {who}</source>
            <translation>من {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>before: {words}</source>
            <translation>من قبل: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/list.py" />
            <source>quoted</source>
            <translation>حرفيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{state}, {day}</source>
            <translation>{state}، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{code}, {title}</source>
            <translation>{code}، {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Question: {question}</source>
            <translation>السؤال: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed by the manager</source>
            <translation>أطلعه المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>briefed through others</source>
            <translation>أطلعه آخرون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>last spoke with them “{when}”</source>
            <translation>آخر حديث معهم «{when}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Selected</source>
            <translation>المحدد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Second-hand, size of gap unknown</source>
            <translation>بالواسطة، وحجم الفجوة غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>It stays on the list until the manager confirms it or corrects it, or you drop it.</source>
            <translation>تبقى في القائمة حتى يؤكدها المدير أو يصححها، أو تُسقطها أنت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Used in</source>
            <translation>تُستخدم في</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>rounds to come</source>
            <translation>الجولات القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Said before</source>
            <translation>ما قيل من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>So far</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead</source>
            <translation>ما يقوله المدير بدلًا منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Open it again</source>
            <translation>فتحها من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How will you check it?</source>
            <translation>كيف ستتحقق منها؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>page H3</source>
            <translation>الصفحة H3</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Listen for it</source>
            <translation>الإصغاء إليها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>How you will ask it</source>
            <translation>كيف ستسأل عنها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how} · {state}</source>
            <translation>{how} · {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{words} {who}, {how}</source>
            <translation>{words} {who}، {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{state} by {who}, {day}</source>
            <translation>‏{state} من {who}، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>how you work</source>
            <translation>طريقة عملك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>skill</source>
            <translation>مهارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Among the top three, {half} no. {n}</source>
            <translation>من الثلاثة الأولى، {half} رقم {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>The brief: to confirm</source>
            <translation>الموجز: للتأكيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>What the manager says instead, then Enter</source>
            <translation>ما يقوله المدير بدلًا منها، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{way}  {key}</source>
            <translation>{way}  {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{name} so far</source>
            <translation>‏{name} حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{counts} Counts only; nobody is given a score.</source>
            <translation>‏{counts} أعداد فقط؛ لا تُعطى درجة لأحد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>“{word}” gives away who told you.</source>
            <translation>‏«{word}» تكشف من أخبرك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Ask about the work instead.</source>
            <translation>اسأل عن العمل بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>Does not give {name} away.</source>
            <translation>لا يكشف {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/panel.py" />
            <source>{how}, my words</source>
            <translation>‏{how}، بكلماتي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>first-hand</source>
            <translation>مباشرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>one step away</source>
            <translation>على بعد خطوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>two steps away</source>
            <translation>على بعد خطوتين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>my guess</source>
            <translation>تخميني</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>distance unknown</source>
            <translation>البعد غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>unchecked</source>
            <translation>لم يُتحقق منه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>corrected</source>
            <translation>مصحّحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>dropped</source>
            <translation>مُسقطة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/signals/words.py" />
            <source>confirmed</source>
            <translation>مؤكدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Show: {view}</source>
            <translation>اعرض: {view}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Next view</source>
            <translation>العرض التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tabbed.py" />
            <source>Previous view</source>
            <translation>العرض السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Calm page</source>
            <translation>صفحة الهدوء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}, {title}</source>
            <translation>مع {name}، {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>With {name}</source>
            <translation>مع {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>by video</source>
            <translation>بمكالمة مرئية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>starts in</source>
            <translation>تبدأ بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>{there} there, {here} here</source>
            <translation>‏{there} هناك، {here} هنا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>لم تبقَ دقائق</numerusform>
                <numerusform>بقيت دقيقة تقريبًا</numerusform>
                <numerusform>بقيت دقيقتان تقريبًا</numerusform>
                <numerusform>بقيت نحو {n} دقائق</numerusform>
                <numerusform>بقيت نحو {n} دقيقة</numerusform>
                <numerusform>بقيت نحو {n} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Your future manager</source>
            <translation>مديرك المقبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Not your future manager</source>
            <translation>ليس مديرك المقبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Brief printed</source>
            <translation>طُبع الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>No brief printed yet</source>
            <translation>لم يُطبع موجز بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/card.py" />
            <source>Waiting for {who}’s answer from the round before.</source>
            <translation>بانتظار جواب {who} من الجولة السابقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Check the requirements it found</source>
            <translation>راجع المتطلبات التي وُجدت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Say whom you meet: recruiter, hiring manager, or not known</source>
            <translation>قل من ستقابل: مسؤول توظيف، أو المدير المباشر، أو غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write three examples, with hints beside them</source>
            <translation>اكتب ثلاثة أمثلة، وإلى جانبها تلميحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Practise the weak ones aloud</source>
            <translation>تدرّب بصوت عالٍ على الضعيف منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Print your brief, one page for a recruiter, two for a manager</source>
            <translation>اطبع موجزك، صفحة لمسؤول التوظيف، واثنتان للمدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Paste the whole posting, untidy as it is. Greenroom marks what they ask for and shows you every line it was not sure about. You decide what counts.</source>
            <translation>الصق الإعلان كله، كما هو دون ترتيب. يعلّم Greenroom ما يطلبونه ويريك كل سطر لم يتأكد منه. وأنت تقرر ما يُحسب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Open a sample: {title}, {where}. {summary}</source>
            <translation>فتح عيّنة: {title}، {where}. {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>One folder you can copy, back up or delete. No account. Every change is kept as you type, and Ctrl Z takes it back.</source>
            <translation>مجلد واحد يمكنك نسخه أو حفظ نسخة احتياطية منه أو حذفه. بلا حساب. يُحفظ كل تغيير أثناء كتابتك، ويتراجع عنه Ctrl Z.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>It is read on this computer; nothing is ever sent.</source>
            <translation>يُقرأ على هذا الحاسوب؛ لا يُرسَل شيء أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Write an example first</source>
            <translation>كتابة مثال أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Or look around in a sample</source>
            <translation>أو تجوّل في عيّنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>its own file; delete it any time</source>
            <translation>ملف مستقل؛ احذفه متى شئت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Nothing here yet</source>
            <translation>لا شيء هنا بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>Start with the job you want to talk about.</source>
            <translation>ابدأ بالوظيفة التي تريد التحدث عنها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>What happens next</source>
            <translation>ما يأتي بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/first_run.py" />
            <source>about {n} min</source>
            <translation>نحو {n} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>The next 20 minutes</source>
            <translation>الدقائق العشرون القادمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/next_twenty.py" />
            <source>in this order; stop whenever you like</source>
            <translation>بهذا الترتيب؛ توقف متى شئت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{title}, {when}. {why}</source>
            <translation>{title}، {when}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{title}. {why}</source>
            <translation>{title}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>never said yet</source>
            <translation>لم يُقل بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{name}, {mark}, {seconds}</source>
            <translation>{name}، {mark}، {seconds}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>{count} {words}</source>
            <translation>{count} {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/parts.py" />
            <source>Start: {what}</source>
            <translation>بدء: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} have no proof</source>
            <translation>
                <numerusform>من {of} بلا إثبات</numerusform>
                <numerusform>من {of} بلا إثبات</numerusform>
                <numerusform>من {of} بلا إثبات</numerusform>
                <numerusform>من {of} بلا إثبات</numerusform>
                <numerusform>من {of} بلا إثبات</numerusform>
                <numerusform>من {of} بلا إثبات</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>of {of} done</source>
            <translation>من {of} تمت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>answers still weak</source>
            <translation>
                <numerusform>جواب ضعيف</numerusform>
                <numerusform>جواب لا يزال ضعيفًا</numerusform>
                <numerusform>جوابان لا يزالان ضعيفين</numerusform>
                <numerusform>أجوبة لا تزال ضعيفة</numerusform>
                <numerusform>جوابًا لا يزال ضعيفًا</numerusform>
                <numerusform>جواب لا يزال ضعيفًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Must-haves</source>
            <translation>الشروط الأساسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Rehearsed</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Open:</source>
            <translation>المفتوح:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>about {time} left</source>
            <translation>بقي نحو {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Next:</source>
            <translation>التالي:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>Weakest:</source>
            <translation>الأضعف:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>last: {day}</source>
            <translation>الأخير: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/readings.py" />
            <source>nothing said yet</source>
            <translation>لم يُقل شيء بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day}</source>
            <translation>مراجعتك، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Follow-ups due</source>
            <translation>متابعات حان وقتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>How was it at {employer}?</source>
            <translation>كيف كانت لدى {employer}؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Your debrief, {day} · asked, and you had no answer</source>
            <translation>مراجعتك، {day} · سُئلت ولم يكن لديك جواب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Rehearsals due</source>
            <translation>تدريبات حان وقتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>about {time}</source>
            <translation>نحو {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>Held, not written down yet</source>
            <translation>جرت، ولم تُدوَّن بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>After that</source>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>What you learned lately</source>
            <translation>ما تعلمته مؤخرًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/sections.py" />
            <source>five minutes</source>
            <translation>خمس دقائق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>No interview has a date yet.</source>
            <translation>لا موعد لأي مقابلة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/ways.py" />
            <source>There is no such action today.</source>
            <translation>لا خطوة كهذه اليوم.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things {who} told you</source>
            <translation>
                <numerusform>لا شيء للتحقق منه مما قاله لك {who}</numerusform>
                <numerusform>اختر كيف تتحقق من شيء قاله لك {who}</numerusform>
                <numerusform>اختر كيف تتحقق من شيئين قالهما لك {who}</numerusform>
                <numerusform>اختر كيف تتحقق من {n} أشياء قالها لك {who}</numerusform>
                <numerusform>اختر كيف تتحقق من {n} شيئًا قالها لك {who}</numerusform>
                <numerusform>اختر كيف تتحقق من {n} شيء قالها لك {who}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>All second-hand, size of gap unknown.</source>
            <translation>
                <numerusform>لا شيء بالواسطة.</numerusform>
                <numerusform>هو بالواسطة، وحجم الفجوة غير معروف.</numerusform>
                <numerusform>كلاهما بالواسطة، وحجم الفجوة غير معروف.</numerusform>
                <numerusform>كلها بالواسطة، وحجم الفجوة غير معروف.</numerusform>
                <numerusform>كلها بالواسطة، وحجم الفجوة غير معروف.</numerusform>
                <numerusform>كلها بالواسطة، وحجم الفجوة غير معروف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{first}, then {rest}</source>
            <translation>‏{first}، ثم {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest, by {words}.</source>
            <translation>‏«{story}» هي الأقرب، بفضل {words}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}, {how} · {distance}, {state}</source>
            <translation>{who}، {how} · {distance}، {state}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{done} of {n} pages</source>
            <translation>
                <numerusform>{done} من {n} صفحات</numerusform>
                <numerusform>{done} من صفحة واحدة</numerusform>
                <numerusform>{done} من صفحتين</numerusform>
                <numerusform>{done} من {n} صفحات</numerusform>
                <numerusform>{done} من {n} صفحة</numerusform>
                <numerusform>{done} من {n} صفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{reader}’s view</source>
            <translation>من منظور {reader}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Choose how to check {n} things you heard</source>
            <translation>
                <numerusform>لا شيء للتحقق منه مما سمعته</numerusform>
                <numerusform>اختر كيف تتحقق من شيء سمعته</numerusform>
                <numerusform>اختر كيف تتحقق من شيئين سمعتهما</numerusform>
                <numerusform>اختر كيف تتحقق من {n} أشياء سمعتها</numerusform>
                <numerusform>اختر كيف تتحقق من {n} شيئًا سمعتها</numerusform>
                <numerusform>اختر كيف تتحقق من {n} شيء سمعتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{n} of them are in your top three.</source>
            <translation>
                <numerusform>لا شيء منها ضمن الثلاثة الأولى عندك.</numerusform>
                <numerusform>واحد منها ضمن الثلاثة الأولى عندك.</numerusform>
                <numerusform>اثنان منها ضمن الثلاثة الأولى عندك.</numerusform>
                <numerusform>{n} منها ضمن الثلاثة الأولى عندك.</numerusform>
                <numerusform>{n} منها ضمن الثلاثة الأولى عندك.</numerusform>
                <numerusform>{n} منها ضمن الثلاثة الأولى عندك.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Your note: “{note}”.</source>
            <translation>ملاحظتك: «{note}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>on {day}</source>
            <translation>في {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}; there is time for {limit} s.</source>
            <translation>استغرقت {took} ث {day}؛ والوقت المتاح {limit} ث.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The weakest of your stories for this talk.</source>
            <translation>أضعف قصصك لهذه المقابلة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{one} and {other}</source>
            <translation>‏{one} و{other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{story}” comes nearest.</source>
            <translation>‏«{story}» هي الأقرب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>since {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Draft ready, {n} words.</source>
            <translation>
                <numerusform>المسودة جاهزة، وهي فارغة.</numerusform>
                <numerusform>المسودة جاهزة، كلمة واحدة.</numerusform>
                <numerusform>المسودة جاهزة، كلمتان.</numerusform>
                <numerusform>المسودة جاهزة، {n} كلمات.</numerusform>
                <numerusform>المسودة جاهزة، {n} كلمة.</numerusform>
                <numerusform>المسودة جاهزة، {n} كلمة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They promised an answer by {day}. First of two at most.</source>
            <translation>وعدوا بجواب قبل {day}. الأول من اثنين على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Short, and on the same day.</source>
            <translation>قصيرة، وفي اليوم نفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two working days before you meet.</source>
            <translation>قبل اللقاء بيومي عمل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Two lines: how it went, still keen, what is open.</source>
            <translation>سطران: كيف جرت، وأنك ما زلت مهتمًا، وما بقي مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A polite close; the door stays open.</source>
            <translation>ختام مهذب؛ والباب يبقى مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Accept and thank first, then ask for one sentence.</source>
            <translation>تقبّل واشكر أولًا، ثم اطلب جملة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They were told something else.</source>
            <translation>قيل لهم شيء آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>quoted, {day}</source>
            <translation>حرفيًا، {day}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{employer}, {post}</source>
            <translation>{employer}، {post}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day yet</source>
            <translation>لا يوم بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Thank {who}</source>
            <translation>اشكر {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for tips</source>
            <translation>اطلب نصائح من {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Report back to {who}</source>
            <translation>أخبر {who} كيف جرت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Nudge {who}, once</source>
            <translation>ذكّر {who}، مرة واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Close politely with {who}</source>
            <translation>اختم بلطف مع {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Ask {who} for one sentence</source>
            <translation>اطلب جملة واحدة من {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Write to {who}</source>
            <translation>اكتب إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Send the papers to {who}</source>
            <translation>أرسل الأوراق إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Tell {who} what changed</source>
            <translation>أخبر {who} بما تغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Note to {who}</source>
            <translation>رسالة إلى {who}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Stop learning now. Your first two sentences are there.</source>
            <translation>توقف عن الحفظ الآن. جملتاك الأوليان هناك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Most pages are done and nothing is printed yet.</source>
            <translation>تمت أغلب الصفحات ولم يُطبع شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Check the way there</source>
            <translation>تحقق من الطريق إلى هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Place, link, name at the door, water, pen.</source>
            <translation>المكان، الرابط، اسم من تسأل عنه، ماء، قلم.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Answer {n} questions that can knock you out</source>
            <translation>
                <numerusform>لا أسئلة تُخرجك من المنافسة</numerusform>
                <numerusform>أجب عن سؤال قد يُخرجك من المنافسة</numerusform>
                <numerusform>أجب عن سؤالين قد يُخرجانك من المنافسة</numerusform>
                <numerusform>أجب عن {n} أسئلة قد تُخرجك من المنافسة</numerusform>
                <numerusform>أجب عن {n} سؤالًا قد تُخرجك من المنافسة</numerusform>
                <numerusform>أجب عن {n} سؤال قد تُخرجك من المنافسة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>A slow answer on permission, notice, place or pay can end it early.</source>
            <translation>جواب متردد عن تصريح العمل أو مهلة الإشعار أو المكان أو الأجر قد ينهيها باكرًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Bridge “{line}”</source>
            <translation>ابنِ جسرًا إلى «{line}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>One of {n} must-haves with nothing behind them.</source>
            <translation>
                <numerusform>لا شرط أساسي بلا شيء وراءه.</numerusform>
                <numerusform>الشرط الأساسي الوحيد الذي لا شيء وراءه.</numerusform>
                <numerusform>واحد من شرطين أساسيين لا شيء وراءهما.</numerusform>
                <numerusform>واحد من {n} شروط أساسية لا شيء وراءها.</numerusform>
                <numerusform>واحد من {n} شرطًا أساسيًا لا شيء وراءها.</numerusform>
                <numerusform>واحد من {n} شرط أساسي لا شيء وراءها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Say “{story}” aloud</source>
            <translation>قل «{story}» بصوت عالٍ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>They put you forward and would like you to do well.</source>
            <translation>رشّحوك ويودّون أن توفَّق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Go on with “{page}”</source>
            <translation>تابع «{page}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The first page that is still open.</source>
            <translation>أول صفحة لا تزال مفتوحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>You have not said it aloud yet.</source>
            <translation>لم تقلها بصوت عالٍ بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>It took {took} s {day}.</source>
            <translation>استغرقت {took} ث {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>“{word}”</source>
            <translation>«{word}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>The second and last one.</source>
            <translation>الثاني والأخير.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>No day was promised. First of two at most.</source>
            <translation>لم يوعد بيوم. الأول من اثنين على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>{who}’s answer comes first</source>
            <translation>جواب {who} يأتي أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>their answer comes first</source>
            <translation>جوابهم يأتي أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>Waiting</source>
            <translation>بانتظار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/today/words.py" />
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>in {span}</source>
            <translation>بعد {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM yyyy</source>
            <comment>form of a day</comment>
            <translation>ddd، d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMMM</source>
            <comment>form of a day</comment>
            <translation>ddd، d MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{span} ago</source>
            <translation>قبل {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>{n} أيام</numerusform>
                <numerusform>{n} يومًا</numerusform>
                <numerusform>{n} يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/when.py" />
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{h} س</numerusform>
                <numerusform>يوم و{h} س</numerusform>
                <numerusform>يومان و{h} س</numerusform>
                <numerusform>{n} أيام و{h} س</numerusform>
                <numerusform>{n} يومًا و{h} س</numerusform>
                <numerusform>{n} يوم و{h} س</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h {minutes}</source>
            <translation>{hours} س و{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/when.py" />
            <source>ddd d MMM</source>
            <comment>short form of a day</comment>
            <translation>ddd d‏/M</translation>
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
            <translation>{hours} س و{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{seconds} of {limit} seconds</source>
            <translation>{seconds} من {limit} ثانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{most} s</source>
            <translation>{most} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share}%</source>
            <translation>{part} {share}%</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/bars.py" />
            <source>{part} {share} percent</source>
            <translation>‏{part} {share} بالمئة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/choices.py" />
            <source>{name}: {choice}</source>
            <translation>{name}: {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/widgets/page_parts.py" />
            <source>Views</source>
            <translation>طرق العرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/brought.py" />
            <source>Brought from earlier rounds</source>
            <translation>من جولات سابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, number {number}</source>
            <translation>‏{label}، الرقم {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, from</source>
            <translation>‏{label}، من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, to</source>
            <translation>‏{label}، إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, unit</source>
            <translation>‏{label}، الوحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Add the time: a day alone is not kept.</source>
            <translation>أضف الوقت: اليوم وحده لا يُحفظ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>from</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>minutes</source>
            <translation>دقائق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{label}, place {number}</source>
            <translation>‏{label}، الموضع {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{what} ({source})</source>
            <translation>{what} ({source})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>Nothing yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/composed.py" />
            <source>{message} {fix}</source>
            <translation>{message} {fix}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/factory.py" />
            <source>Draft the note</source>
            <translation>إعداد مسودة الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No headline yet.</source>
            <translation>لا خلاصة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>answer to “{line}”</source>
            <translation>جواب عن «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>proof for “{line}”</source>
            <translation>إثبات لـ «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Answer to: {line}</source>
            <translation>جواب عن: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence for: {line}</source>
            <translation>جملة واحدة عن: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>One sentence</source>
            <translation>جملة واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>Example for: {line}</source>
            <translation>مثال لـ: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>How it proves: {line}</source>
            <translation>كيف يُثبت: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>no example yet</source>
            <translation>لا مثال بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>As a recruiter hears it</source>
            <translation>كما يسمعه مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/links_view.py" />
            <source>No musts yet. Mark them on the posting first.</source>
            <translation>لا شروط أساسية بعد. علّمها في الإعلان أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>A question of your own, then Enter</source>
            <translation>سؤال من عندك، ثم Enter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>No examples yet. Ctrl 3 writes the first one.</source>
            <translation>لا أمثلة بعد. يكتب Ctrl 3 أولها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Find an example</source>
            <translation>البحث عن مثال</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>{n} questions chosen</source>
            <translation>
                <numerusform>لم تُختر أسئلة</numerusform>
                <numerusform>اختير سؤال واحد</numerusform>
                <numerusform>اختير سؤالان</numerusform>
                <numerusform>اختيرت {n} أسئلة</numerusform>
                <numerusform>اختير {n} سؤالًا</numerusform>
                <numerusform>اختير {n} سؤال</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/pickers.py" />
            <source>Move up: {question}</source>
            <translation>نقل إلى أعلى: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>{about} · {who} · {distance}</source>
            <translation>{about} · {who} · {distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>How to check: {signal}</source>
            <translation>كيف تتحقق: {signal}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>No lines yet. Paste the posting above, or add them by hand.</source>
            <translation>لا أسطر بعد. الصق الإعلان أعلاه، أو أضفها يدويًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Open the posting</source>
            <translation>فتح الإعلان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>marked “{line}” as {level}</source>
            <translation>تعليم «{line}»: {level}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the recruiter has it</source>
            <translation>كما عند مسؤول التوظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>As the manager has it</source>
            <translation>كما عند المدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Skill</source>
            <translation>مهارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Objection</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Process</source>
            <translation>الأسلوب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>left out “{line}”</source>
            <translation>استبعاد «{line}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Nothing is waiting to be checked.</source>
            <translation>لا شيء ينتظر التحقق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Listen</source>
            <translation>إصغاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Leave</source>
            <translation>ترك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/record_views.py" />
            <source>Myself</source>
            <translation>أنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add a row</source>
            <translation>إضافة صف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Add to “{label}”</source>
            <translation>إضافة إلى «{label}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Fold</source>
            <translation>طيّ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>Take out</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/rows.py" />
            <source>ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Compare recruiter and manager</source>
            <translation>مقارنة مسؤول التوظيف والمدير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Goes into the brief</source>
            <translation>يدخل في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Open the brief</source>
            <translation>فتح الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Also carried to</source>
            <translation>يُنقل أيضًا إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Why this matters</source>
            <translation>لماذا هذا مهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/side.py" />
            <source>Nothing of this page is printed.</source>
            <translation>لا يُطبع شيء من هذه الصفحة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it in digits.</source>
            <translation>اكتبه بالأرقام.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>Write it like {day}.</source>
            <translation>اكتبه مثل {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>I have read it</source>
            <translation>قرأته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a number yet.</source>
            <translation>هذا ليس رقمًا بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>This is not a day yet.</source>
            <translation>هذا ليس يومًا بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/simple.py" />
            <source>not chosen</source>
            <translation>لم يُختر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{code} {title}, {minutes} minutes, {state}</source>
            <translation>‏{code} {title}، {minutes} دقيقة، {state}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>begun</source>
            <translation>بدأ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/step_list.py" />
            <source>{minutes}′</source>
            <translation>{minutes}′</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/tick_list.py" />
            <source>{what}, chosen</source>
            <translation>{what}، مختار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Leave it open</source>
            <translation>تركها مفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Still open: {things}.</source>
            <translation>لا يزال مفتوحًا: {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/way_on.py" />
            <source>Done, on to {code}</source>
            <translation>تم، إلى {code}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{done} of {all} pages</source>
            <translation>{done} من {all} صفحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {minutes} min</source>
            <translation>تبدأ بعد {minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{name}, {boss}</source>
            <translation>{name}، {boss}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h {minutes} left</source>
            <translation>بقي {hours} س و{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{hours} h left</source>
            <translation>بقي {hours} س</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{minutes} min left</source>
            <translation>بقي {minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {span}</source>
            <translation>تبدأ بعد {span}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>starts in {hours} h {minutes} min</source>
            <translation>تبدأ بعد {hours} س و{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>{message} ({detail})</source>
            <translation>{message} ({detail})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who and when</source>
            <translation>مَن ومتى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>The mix</source>
            <translation>التوزيع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Problem as I understand it</source>
            <translation>المشكلة كما أفهمها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What the manager has probably read</source>
            <translation>ما قرأه المدير على الأرجح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Pitch, in cues</source>
            <translation>تقديم النفس، رؤوس أقلام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three things to land</source>
            <translation>ثلاثة أشياء تؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their list</source>
            <translation>قائمتهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Stories to tell</source>
            <translation>قصص ترويها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Signs to show</source>
            <translation>علامات تُظهرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>If they ask</source>
            <translation>إن سألوا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why this, why now</source>
            <translation>لماذا هذا، ولماذا الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>What we think matters</source>
            <translation>ما نظنه مهمًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To confirm</source>
            <translation>للتأكيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Where it does not match yet</source>
            <translation>أين لا يتطابق بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Three points to land</source>
            <translation>ثلاث نقاط تؤثّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>One honest limit</source>
            <translation>حدّ واحد بصدق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>To ask</source>
            <translation>للسؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>First ninety days</source>
            <translation>أول تسعين يومًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>My own must-haves</source>
            <translation>شروطي أنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Who sits there</source>
            <translation>من يجلس هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Told to whom</source>
            <translation>ما رُوي ولمن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Their business</source>
            <translation>عملهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Point of view</source>
            <translation>وجهة النظر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Why bet on me</source>
            <translation>لماذا تراهنون عليّ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Leading</source>
            <translation>القيادة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>Before and after</source>
            <translation>قبلها وبعدها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>not your future manager</source>
            <translation>ليس مديرك المقبل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>it has begun</source>
            <translation>بدأت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/words.py" />
            <source>ddd d MMMM, HH:mm</source>
            <comment>form of a date</comment>
            <translation>ddd، d MMMM، HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>about {minutes} min · detail: {detail}</source>
            <translation>نحو {minutes} د · التفصيل: {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/wizard/work.py" />
            <source>{n} of {of} ready</source>
            <translation>جاهز {n} من {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Rehearsing works without it.</source>
            <translation>التدريب يعمل من دونه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Close the other program, or allow it in the system's settings, and try again.</source>
            <translation>أغلق البرنامج الآخر، أو اسمح به في إعدادات النظام، وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone could not be opened.</source>
            <translation>تعذّر فتح الميكروفون.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker could not be opened.</source>
            <translation>تعذّر فتح مكبر الصوت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Check it in the system's sound settings.</source>
            <translation>تحقق منه في إعدادات الصوت في النظام.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The microphone is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>الميكروفون يستخدمه برنامج آخر، أو لا يسمح هذا النظام لـ Greenroom باستخدامه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The loudspeaker is taken by another program, or this system does not let Greenroom use it.</source>
            <translation>مكبر الصوت يستخدمه برنامج آخر، أو لا يسمح هذا النظام لـ Greenroom باستخدامه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No microphone was found.</source>
            <translation>لم يُعثر على ميكروفون.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>No loudspeaker was found.</source>
            <translation>لم يُعثر على مكبر صوت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Plug one in and try again.</source>
            <translation>وصّل واحدًا وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>This package comes without it.</source>
            <translation>هذه الحزمة تأتي من دونه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Install it with: pip install sounddevice</source>
            <translation>ثبّته بـ: pip install sounddevice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>Recording needs a part that is not installed.</source>
            <translation>يحتاج التسجيل إلى جزء غير مثبّت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>The sound library PortAudio is not on this computer.</source>
            <translation>مكتبة الصوت PortAudio ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/device.py" />
            <source>On Linux, install the package libportaudio2.</source>
            <translation>على لينكس ثبّت الحزمة libportaudio2.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>The recording could not be written.</source>
            <translation>تعذّرت كتابة التسجيل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Your time and mark are kept.</source>
            <translation>وقتك وتقييمك محفوظان.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Free some room on the disk.</source>
            <translation>أفرغ مساحة في القرص.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>This recording is not there any more.</source>
            <translation>لم يعد هذا التسجيل موجودًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/voice/keeping.py" />
            <source>Everything else about the take is.</source>
            <translation>كل ما عداه من المحاولة موجود.</translation>
        </message>
    </context>
</TS>
