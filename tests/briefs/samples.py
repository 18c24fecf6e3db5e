# ruff: noqa: E501 - invented sentences stand on one line each
"""Invented briefs for the tests: Maren Holt goes for a clinic's operations post; Northwind hires an engineer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.briefs.model import (
    Afterwards,
    Ask,
    Bridge,
    Brief,
    Fact,
    Masthead,
    Match,
    Number,
    Person,
    Plan,
    Point,
    Problem,
    Quote,
    Signal,
    Standing,
    Story,
    Stretch,
    Topic,
    Trait,
)

NORTHWIND = Brief(
    layout="screen",
    prepared=date(2026, 3, 10),
    author="Sample Candidate",
    masthead=Masthead(
        kind="Recruiter screen",
        company="Northwind Robotics",
        role="Senior Platform Engineer",
        day=date(2026, 3, 12),
        start="10:30",
        end="11:00",
        zones=("CET (Berlin)", "09:30 London"),
        place="Google Meet",
        link="https://meet.example.com/abc-defg-hij",
        will_manage=False,
    ),
    people=(Person(name="Priya Raman", title="Talent Partner, EMEA"),),
    goal="get the hiring-manager interview.",
    pitch=(
        "I build the platforms other engineers ship on. In eight years I have taken two teams from weekly, nervous "
        "releases to forty calm ones a day, and I want to do it next where software moves something you can touch.",
    ),
    points=(
        Point(
            heading="Reliability I can prove",
            proof="Cut failed deploys by 71% in nine months at Ferrous by putting every rollback behind one button.",
        ),
        Point(
            heading="Calm leadership",
            proof="Led six engineers through a data-centre exit: 214 services, zero customer-visible minutes of downtime.",
        ),
        Point(
            heading="Real interest in robotics",
            proof="Built a warehouse-bot telemetry board as a side project; read your fleet-OTA post and have a question.",
        ),
    ),
    facts=(
        Fact(
            question="Salary expectation", answer="€92–105k base; open on equity. Ask for their band first.", pay=True
        ),
        Fact(question="Notice period", answer="8 weeks, can be shortened to 6."),
        Fact(question="Why leave?", answer="The platform is built and calm; looking for the next hard one."),
        Fact(question="Location", answer="Berlin, hybrid 2–3 days. No visa needed."),
    ),
    numbers=(
        Number(value="71%", counts="fewer failed deploys"),
        Number(value="214", counts="services migrated, 0 min down"),
        Number(value="6", counts="engineers led, 2 promoted"),
    ),
    matches=(
        Match(requirement="Kubernetes at scale", standing=Standing.EXACT),
        Match(requirement="Incident leadership", standing=Standing.EXACT),
        Match(requirement="Go or Rust in production", standing=Standing.EXACT),
        Match(requirement="Hiring and mentoring", standing=Standing.PARTIAL),
        Match(requirement="Robotics / edge fleet", standing=Standing.GAP),
    ),
    gap_answer="I have not run robots in the field; I have run 9,000 edge boxes in shops, and here is what carried over…",
    asks=(
        Ask(text="What made the last person in this role succeed?"),
        Ask(text="How is the team split between fleet and cloud?"),
        Ask(text="What happens after this call, and by when?"),
    ),
    before=("Camera and headset tested", "CV v4 and this page printed", "Water, pen, second screen off"),
    afterwards=Afterwards(ticks=("Thank-you note today", "Log every question asked", "Ask for next step by Tue 17")),
)

NORTHWIND_MANAGER = Brief(
    layout="full",
    prepared=date(2026, 3, 10),
    author="Sample Candidate",
    masthead=Masthead(
        kind="Hiring manager interview",
        company="Northwind Robotics",
        role="Senior Platform Engineer",
        day=date(2026, 3, 17),
        start="14:00",
        end="15:00",
        zones=("CET (Berlin)", "13:00 London"),
        place="Zoom",
        link="https://zoom.example.com/j/123456789",
        will_manage=True,
    ),
    people=(
        Person(
            name="Dr. Lena Vogt",
            title="Head of Platform",
            cares_about="on-call load, rollout safety on robots in the field, growing two juniors.",
            watch_for="answers that skip the trade-off. She wrote the “boring deploys” post.",
        ),
        Person(
            name="Tomás Herrera",
            title="Staff Engineer",
            cares_about="Go services, edge sync, honest post-mortems.",
            watch_for="will ask for one design on the board; keep it to three boxes.",
        ),
    ),
    timeline=(
        Stretch(minutes=5, name="Hello", note="warm"),
        Stretch(minutes=20, name="Experience", note="stories 1 and 2"),
        Stretch(minutes=25, name="Design", note="fleet rollout, whiteboard"),
        Stretch(minutes=10, name="Your questions", note="pick three"),
    ),
    matches=(
        Match(
            requirement="Kubernetes at scale",
            standing=Standing.EXACT,
            weight=3,
            story=1,
            cue="214 services on 11 clusters; wrote the upgrade runbook two other teams now use.",
        ),
        Match(
            requirement="Incident leadership",
            standing=Standing.EXACT,
            weight=3,
            story=2,
            cue="Incident lead for 26 severity-1 events; median time to recover 41 → 12 min.",
        ),
        Match(
            requirement="Go in production",
            standing=Standing.EXACT,
            weight=2,
            story=1,
            cue="Deploy controller in Go, 5 years live, 1.2 M deploys.",
        ),
        Match(
            requirement="Hiring and mentoring",
            standing=Standing.PARTIAL,
            weight=2,
            story=3,
            cue="Hired three, mentored two to senior; no experience running a hiring loop alone.",
        ),
        Match(
            requirement="Robotics / edge fleet",
            standing=Standing.GAP,
            weight=2,
            story=3,
            cue="9,000 shop edge boxes: staged OTA, offline-first sync. No moving machines yet.",
        ),
        Match(
            requirement="German, working level",
            standing=Standing.PARTIAL,
            weight=1,
            cue="B2 certificate 2024; daily stand-ups in German for a year.",
        ),
    ),
    stories=(
        Story(
            title="One button to roll back",
            seconds=90,
            number="−71%",
            counts="failed deploys in nine months",
            proves=("Kubernetes", "Go", "ownership"),
            may_dig=("Why not buy it?", "What broke first?"),
            situation=(
                "Ferrous shipped 30 services weekly; one deploy in six failed and rollbacks took an hour of four people’s evening.",
            ),
            task=("I was asked to halve failures before the holiday freeze without slowing teams down.",),
            action=(
                "I measured where deploys died, built a small Go controller that keeps the last good state, and moved three willing teams first. Their numbers convinced the rest.",
            ),
            result=(
                "Failed deploys down 71%; rollback from 55 minutes to 40 seconds; 18 of 20 teams moved by choice.",
            ),
        ),
        Story(
            title="Leaving a data centre with nobody noticing",
            seconds=105,
            number="0 min",
            counts="customer-visible downtime, 214 services",
            proves=("incidents", "leadership", "planning"),
            may_dig=("Which service worried you most?", "What would you do differently?"),
            situation=(
                "The lease ended in seven months; 214 services and six engineers who had never done a migration.",
            ),
            task=("Lead the exit, keep payments up, and keep the team sane.",),
            action=(
                "Ranked services by blast radius, rehearsed each wave twice with the on-call team, wrote the rollback before the rollout, and stopped the line once when a rehearsal smelled wrong.",
            ),
            result=(
                "Out eleven days early, no customer-visible minute lost, two engineers promoted on the strength of it.",
            ),
        ),
        Story(
            title="Nine thousand boxes in nine thousand shops",
            seconds=80,
            number="9,000",
            counts="edge devices updated weekly",
            proves=("edge", "mentoring", "honesty"),
            may_dig=("How is a robot different from a till?", "Who was accountable?"),
            situation=("Shop edge boxes updated by hand; a bad image once closed 40 shops for a morning.",),
            task=("Make weekly updates boring, with two junior engineers as the team.",),
            action=(
                "Staged rings, health checks the shop staff understand, automatic stop at 0.5% failures. Paired daily and let the juniors run ring two alone.",
            ),
            result=("Weekly updates for 14 months, no shop closed, both juniors now senior.",),
        ),
    ),
    culture=(
        "They say “write it down first”: bring the migration plan’s first page as a picture.",
        "Engineers rotate on robots in the warehouse twice a year. Say you want the first slot.",
        "Pace is steady, not heroic. Avoid the all-night story; tell the rehearsal one.",
    ),
    quote=Quote(text="A good rollout is one nobody remembers.", source="Lena Vogt, engineering blog, November 2025"),
    asks=(
        Ask(text="What would make you say, in a year, that this hire was right?"),
        Ask(text="Where does a rollout to robots still scare you?"),
        Ask(text="Which decision did the team argue about last month?"),
    ),
    afterwards=Afterwards(
        ticks=(
            "Send the runbook page you promised",
            "Write down every question while fresh",
            "Score yourself: clarity, proof, warmth",
        ),
        follow_up="to Lena and Tomás, same day",
        report_back="Priya Raman, two lines",
    ),
)

_MAREN_STORIES = (
    Story(
        title="Discharge before noon",
        headline="I got patients home by noon by changing one hand-over.",
        seconds=95,
        number="38 %",
        counts="more discharges before noon, ward 7",
        proves=("patient flow", "change without a budget"),
        may_dig=("Who resisted?", "Did re-admissions rise?"),
        situation=("Ward 7, winter 2024", "beds blocked until 4 pm, surgery cancelled twice a week"),
        task=("Mine to fix as charge nurse: free six beds by noon",),
        action=(
            "Timed every discharge for two weeks",
            "Moved pharmacy slips to the evening round",
            "Stood in for the first five mornings myself",
        ),
        result=("38 % more discharges before noon in three months; no cancelled list since March",),
        here="Your second theatre opens in May: same bottleneck, same first step.",
        depth=("Why evening slips: pharmacy idle 6–8 pm", "Re-admissions flat at 4.1 %"),
    ),
    Story(
        title="Rota nobody wanted to leave",
        seconds=80,
        number="11 → 3",
        counts="open shifts a week",
        proves=("rostering", "retention"),
        may_dig=("What did it cost?",),
        situation=("34 nurses, three wards, agency every weekend",),
        task=("Fill shifts without overtime",),
        action=("Asked each nurse for one fixed wish", "Built a self-swap board", "Published eight weeks ahead"),
        result=("Open shifts 11 → 3 a week; agency spend down £ 9,400 a month",),
        here="Day surgery needs fixed teams: the wish list works there too.",
        depth=("Two wishes refused, and why", "Night staff first"),
    ),
    Story(
        title="The near miss I reported",
        seconds=70,
        number="1 h",
        counts="from slip to changed checklist",
        proves=("safety", "honesty"),
        may_dig=("How did the surgeon react?",),
        situation=("Wrong-side consent form noticed at the door",),
        task=("Stop the list, tell the surgeon",),
        action=("Called the pause", "Wrote it up the same hour", "Redrew the checklist with theatre"),
        result=("New checklist in all four theatres; surgeon now opens it himself",),
        depth=("He was angry for a day",),
    ),
    Story(
        title="Joint Commission visit",
        seconds=85,
        number="0",
        counts="findings on two wards",
        proves=("audit", "documentation"),
        situation=("Six weeks’ notice, records in three places",),
        task=("Lead the ward’s part",),
        action=("One folder, one owner per standard", "Mock tracer every Friday"),
        result=("No findings; our folder became the hospital’s template",),
        here="Your licence renewal is due in autumn.",
        depth=("Which standard nearly failed: pain re-assessment",),
    ),
)

MAREN = Brief(
    layout="screen",
    prepared=date(2026, 5, 4),
    author="Maren Holt",
    masthead=Masthead(
        kind="Recruiter screen",
        company="Brightwell Clinics",
        role="Day Surgery Operations Manager",
        day=date(2026, 5, 6),
        start="09:15",
        end="09:45",
        zones=("30 minutes",),
        place="Phone",
        channel="she calls",
        link="tel:+442079460000",
        will_manage=False,
    ),
    known_people=("Dana Whitlock",),
    people=(Person(name="Dana Whitlock", title="Recruiter, Keel & Marsh (agency, briefed by HR)"),),
    goal="be put forward to Ines Duarte",
    mix="Runs a full ward to time, cut cancelled lists to zero, and is the one people ask when it gets loud.",
    pitch=(
        "Now: charge nurse, 34 nurses, three surgical wards",
        "Proof: 38 % more discharges before noon, no cancelled list since March",
        "Why here: a second theatre that must open on time in May",
    ),
    points=(
        Point(heading="Beds free by noon", proof="Ward 7: evening pharmacy slips, 38 % more before noon."),
        Point(heading="Rotas people stay for", proof="Open shifts 11 → 3 a week, agency down £ 9,400 a month."),
        Point(heading="Calm when it goes wrong", proof="Near miss to changed checklist in an hour."),
    ),
    facts=(
        Fact(question="Pay range", answer="£ 58,000 to 64,000, shown band first", pay=True),
        Fact(question="Notice", answer="8 weeks; 6 with leave owed"),
        Fact(question="Right to work", answer="Yes, no visa"),
        Fact(question="Start, place", answer="From 6 July; on site, 4 days"),
        Fact(question="Why this", answer="Second theatre, fixed teams, patients home the same day"),
        Fact(question="Why leave", answer="Ward runs well; next step is operations"),
    ),
    matches=(
        Match(
            requirement="Surgical ward or theatre leadership, 5 years",
            standing=Standing.EXACT,
            weight=3,
            cue="charge nurse since 2018, 34 nurses",
            result="three wards",
        ),
        Match(
            requirement="Scheduling and patient flow",
            standing=Standing.EXACT,
            weight=3,
            cue="discharge before noon, ward 7",
            result="+38 %",
        ),
        Match(
            requirement="Accreditation or audit lead",
            standing=Standing.EXACT,
            weight=2,
            cue="Joint Commission visit, two wards",
            result="0 findings",
        ),
        Match(
            requirement="Budget responsibility",
            standing=Standing.PARTIAL,
            weight=2,
            cue="agency and overtime only",
            result="−£ 9,400 a month",
        ),
        Match(
            requirement="Epic OpTime",
            standing=Standing.GAP,
            weight=2,
            cue="Cerner SurgiNet daily, 6 years; Epic course booked 18 May",
        ),
    ),
    traits=(
        Trait(trait="Unflappable", sign="stopped a list at the door, told the surgeon", source="Dana"),
        Trait(trait="Hands-on", sign="first five mornings on the floor"),
        Trait(trait="Plain-spoken", sign="one-page rota letter, all 34 replied"),
    ),
    team_example="Checklist: I called the pause and wrote it up; theatre redrew it with me.",
    confirm=(
        Signal(text="Ines wants the second theatre open by 18 May", distance="second-hand", source="Dana, via HR"),
        Signal(text="The last manager left over weekend cover", distance="hearsay", source="Dana"),
    ),
    asks=(
        Ask(text="When did you last speak with Ines about this role?"),
        Ask(text="Which requirement has give?"),
        Ask(text="What turned the last person down?"),
        Ask(text="What is the band, and who decides it?"),
    ),
    before=("Quiet room, charger, headset", "Range said aloud once"),
    afterwards=Afterwards(
        next_step="“What happens next, and by when?”",
        ticks=("Write down her words on Ines",),
        follow_up="today, by e-mail",
    ),
)

MAREN_MANAGER = replace(
    MAREN,
    layout="full",
    masthead=replace(
        MAREN.masthead,
        kind="Hiring manager interview",
        day=date(2026, 5, 13),
        start="14:00",
        end="15:00",
        zones=("one hour",),
        place="Brightwell Clinics, Harley House, 2nd floor",
        link="",
        channel="",
        will_manage=True,
    ),
    people=(
        Person(
            name="Ines Duarte",
            title="Director of Surgical Services, 8 months in post",
            cares_about="opening theatre two on 18 May; staff who stay.",
            watch_for="asks short questions; give the figure, then stop.",
        ),
    ),
    goal="",
    problem=Problem(
        text="Theatre two opens on 18 May with a rota that already leaks weekend shifts.",
        sign="six agency adverts since March",
        check="ask what happened on the last two Saturdays",
    ),
    points=(
        Point(heading="Patient flow, not just care", lead_in="Something close to that happened on ward 7…"),
        Point(heading="Rotas people stay for", lead_in="The part I enjoyed most was the rota…"),
        Point(heading="I report near misses", lead_in="May I add the one that went wrong?"),
    ),
    limit="No theatre budget yet: shadowing finance from 11 May, two mornings.",
    confirm=(
        Signal(text="Second theatre must open by 18 May", distance="second-hand", source="Dana", how="ask"),
        Signal(text="Last manager left over weekend cover", distance="hearsay", source="Dana", how="listen"),
        Signal(text="Fixed teams are wanted", distance="advert", how="ask"),
    ),
    read_before=("Dana’s five lines: flow, rota, audit, notice, why leave",),
    stories=_MAREN_STORIES,
    matches=tuple(replace(match, story=number) for match, number in zip(MAREN.matches, (2, 1, 4, 2, 0), strict=True)),
    bridges=(
        Bridge(
            gap="Epic OpTime",
            proof="Cerner SurgiNet daily for six years",
            carries_over="block scheduling, preference cards",
            plan="course 18 May, first own list by 15 June",
        ),
        Bridge(
            gap="Theatre budget",
            proof="agency and overtime line, £ 1.1 m",
            carries_over="monthly variance talk",
            plan="shadow finance from 11 May",
        ),
    ),
    talking_points=("Allotment committee: rotas there too", "Her talk on same-day hips"),
    together="I tell you on the day, in person, then in two lines.",
    plan=Plan(
        thirty="people, lists, what not to touch",
        sixty="one gain: first-case start on time",
        ninety="own weekend cover; open shifts under 4",
        assumptions=("theatre two opens as planned",),
        needs="an hour a week with you",
    ),
    asks=(
        Ask(text="What would make you say in a year that this was right?"),
        Ask(text="What happened on the last two Saturdays?"),
        Ask(text="Who leaves, and what do they say?"),
        Ask(text="What should I not touch in the first month?"),
    ),
    afterwards=Afterwards(
        next_step="“What would you need to see to decide?”",
        ticks=("Tick what landed", "Score the hour both ways"),
        follow_up="same day, one thing she said",
        report_back="Dana, two lines",
    ),
)

MAREN_TECHNICAL = replace(
    MAREN_MANAGER,
    layout="technical",
    topics=(
        Topic(name="Block scheduling", rating=3, last_used="daily"),
        Topic(name="Epic OpTime", rating=1, last_used="course 18 May"),
        Topic(name="Instrument tracking", rating=2, last_used="2025"),
    ),
    method=(
        "Say the task back",
        "Ask what is allowed",
        "State assumptions",
        "Sketch",
        "Choose, with the reason",
        "Test it",
        "Name the limits",
    ),
    not_knowing=("What I know is…", "I would find out by…", "The nearest thing I have done…"),
)

MAREN_EXECUTIVE = replace(
    MAREN_MANAGER,
    layout="executive",
    business=(
        "Earns on day cases: 61 % of revenue (annual report 2025)",
        "Main risk: theatre staff (board minutes, Feb)",
        "Plan: three sites by 2028 (press, April)",
    ),
    view="Same-day hips only pay where discharge runs by noon.",
    bet="I have already opened beds by noon without a budget. Give me theatre two and the same six weeks.",
)

MAREN_PANEL = replace(
    MAREN_MANAGER,
    layout="panel",
    people=(
        Person(
            name="Ines Duarte",
            title="Director",
            cares_about="opening on time",
            story="Discharge before noon",
            question="What would surprise you in month one?",
        ),
        Person(
            name="Tom Reyes",
            title="Lead anaesthetist",
            cares_about="first-case starts",
            story="The near miss I reported",
            question="Where do lists slip?",
        ),
        Person(
            name="Aisha Bello",
            title="Theatre sister",
            cares_about="weekend cover",
            story="Rota nobody wanted to leave",
            question="What should I never change?",
        ),
    ),
)

ARABIC = Brief(
    layout="screen",
    prepared=date(2026, 3, 10),
    language="ar",
    author="مرشح",
    masthead=Masthead(
        kind="مكالمة مع مسؤول التوظيف",
        company="شركة رياح الشمال للروبوتات",
        role="مهندس منصات أول – Senior Platform Engineer",
        day=date(2026, 3, 12),
        start="10:30",
        end="11:00",
        zones=("توقيت برلين", "القاهرة 11:30"),
        place="Google Meet",
        link="https://meet.example.com/abc-defg-hij",
    ),
    people=(Person(name="ليلى حداد", title="شريكة المواهب"),),
    goal="الحصول على مقابلة المدير.",
    pitch=(
        "أبني المنصات التي يعتمد عليها المهندسون الآخرون. خلال ثماني سنوات نقلت فريقين من إصدار أسبوعي متوتر إلى "
        "أربعين إصدارًا هادئًا في اليوم، وأريد أن أفعل ذلك الآن حيث تحرك البرمجيات شيئًا يمكن لمسه.",
    ),
    points=(
        Point(
            heading="موثوقية يمكنني إثباتها",
            proof="خفضت عمليات النشر الفاشلة بنسبة 71% خلال تسعة أشهر في Ferrous بوضع كل تراجع خلف زر واحد.",
        ),
        Point(
            heading="قيادة هادئة",
            proof="قدت ستة مهندسين في الخروج من مركز بيانات: 214 خدمة دون دقيقة توقف واحدة للعملاء.",
        ),
        Point(
            heading="اهتمام حقيقي بالروبوتات",
            proof="بنيت لوحة قياس لروبوت مستودع كمشروع جانبي، وقرأت مقالكم عن تحديث الأسطول.",
        ),
    ),
    facts=(
        Fact(question="الراتب المتوقع", answer="من 92 إلى 105 آلاف يورو؛ اسأل عن نطاقهم أولًا.", pay=True),
        Fact(question="فترة الإشعار", answer="ثمانية أسابيع، ويمكن اختصارها إلى ستة."),
        Fact(question="لماذا تغادر؟", answer="المنصة جاهزة وهادئة؛ أبحث عن التحدي التالي."),
        Fact(question="الموقع", answer="برلين، حضور يومين أو ثلاثة. لا حاجة إلى تأشيرة."),
    ),
    numbers=(
        Number(value="71%", counts="نشر فاشل أقل"),
        Number(value="214", counts="خدمة نُقلت بلا توقف"),
        Number(value="6", counts="مهندسين، ترقى اثنان"),
    ),
    matches=(
        Match(requirement="Kubernetes على نطاق واسع", standing=Standing.EXACT),
        Match(requirement="قيادة الحوادث", standing=Standing.EXACT),
        Match(requirement="Go أو Rust في الإنتاج", standing=Standing.EXACT),
        Match(requirement="التوظيف والإرشاد", standing=Standing.PARTIAL),
        Match(requirement="روبوتات / أجهزة طرفية", standing=Standing.GAP),
    ),
    gap_answer="لم أشغّل روبوتات في الميدان، لكنني شغّلت 9,000 جهاز طرفي في المتاجر.",
    asks=(
        Ask(text="ما الذي أنجح آخر شخص في هذا الدور؟"),
        Ask(text="كيف ينقسم الفريق بين الأسطول والسحابة؟"),
        Ask(text="ماذا يحدث بعد هذه المكالمة ومتى؟"),
    ),
    before=("اختبار الكاميرا والسماعة", "طباعة السيرة وهذه الصفحة", "ماء وقلم وإغلاق الشاشة الثانية"),
    afterwards=Afterwards(ticks=("رسالة شكر اليوم", "سجّل كل سؤال", "اسأل عن الخطوة التالية قبل 17")),
)

CHINESE = Brief(
    layout="screen",
    prepared=date(2026, 3, 10),
    language="zh-Hans",
    author="候选人",
    masthead=Masthead(
        kind="招聘人员电话面试",
        company="北风机器人公司",
        role="高级平台工程师 Senior Platform Engineer",
        day=date(2026, 3, 12),
        start="10:30",
        end="11:00",
        zones=("柏林时间", "北京 17:30"),
        place="Google Meet",
        link="https://meet.example.com/abc-defg-hij",
    ),
    people=(Person(name="王丽娜", title="人才合伙人"),),
    goal="拿到用人经理的面试。",
    pitch=(
        "我搭建其他工程师赖以发布软件的平台。八年里，我带领两个团队从每周一次、提心吊胆的发布，走到每天四十次平静的发布；下一步，我想让软件去驱动看得见、摸得着的东西。",
    ),
    points=(
        Point(
            heading="可以证明的可靠性",
            proof="在 Ferrous 用九个月把失败部署减少了 71%，办法是把每一次回滚都放在一个按钮后面。",
        ),
        Point(heading="冷静的领导力", proof="带领六名工程师完成数据中心搬迁：214 个服务，客户可见停机为零。"),
        Point(
            heading="对机器人真正的兴趣",
            proof="业余做过仓库机器人遥测板；读过你们关于车队 OTA 的文章，并准备了一个问题。",
        ),
    ),
    facts=(
        Fact(question="期望薪资", answer="税前 9.2–10.5 万欧元；股权可谈。先问对方的范围。", pay=True),
        Fact(question="通知期", answer="8 周，可以缩短到 6 周。"),
        Fact(question="离职原因", answer="平台已建好且运行平稳；想找下一个难题。"),
        Fact(question="地点", answer="柏林，每周到岗 2–3 天，无需签证。"),
    ),
    numbers=(
        Number(value="71%", counts="失败部署减少"),
        Number(value="214", counts="个服务迁移，零停机"),
        Number(value="6", counts="名工程师，两人晋升"),
    ),
    matches=(
        Match(requirement="大规模 Kubernetes", standing=Standing.EXACT),
        Match(requirement="事故指挥", standing=Standing.EXACT),
        Match(requirement="生产环境 Go / Rust", standing=Standing.EXACT),
        Match(requirement="招聘与指导", standing=Standing.PARTIAL),
        Match(requirement="机器人 / 边缘设备", standing=Standing.GAP),
    ),
    gap_answer="我没有在现场运行过机器人，但运行过九千台门店边缘设备，可以迁移的经验是……",
    asks=(
        Ask(text="上一位成功的人做对了什么？"),
        Ask(text="团队如何在车队和云之间分工？"),
        Ask(text="这次通话之后是什么，何时？"),
    ),
    before=("摄像头和耳机已测试", "简历第 4 版和本页已打印", "水、笔、关闭第二屏幕"),
    afterwards=Afterwards(ticks=("今天发感谢信", "记录每一个问题", "周二 17 日前询问下一步")),
)

SAMPLES = {
    "northwind": NORTHWIND,
    "northwind_manager": NORTHWIND_MANAGER,
    "maren": MAREN,
    "maren_manager": MAREN_MANAGER,
    "technical": MAREN_TECHNICAL,
    "executive": MAREN_EXECUTIVE,
    "panel": MAREN_PANEL,
    "terms": replace(MAREN, layout="terms", stories=_MAREN_STORIES),
    "arabic": ARABIC,
    "chinese": CHINESE,
    "mixed": replace(MAREN, layout="mixed", stories=_MAREN_STORIES),
}
