# ruff: noqa: E501 - sentences stand as they are read
"""How reference_vectors.npz was made, once; it is not part of the tests and needs torch and transformers.

    python make_reference_vectors.py FOLDER_OF_THE_MODEL

FOLDER holds the official files of all-MiniLM-L6-v2 (config.json, model.safetensors, tokenizer files). The vectors are
the model's own: transformers 5.23.0 and torch 2.13.0 on a processor, float32, one sentence at a time, at most 256
tokens, mean over the tokens, length 1. They are kept as float16, which moves a cosine by less than 0.000001.
"""

import sys
from pathlib import Path

SENTENCES = [
    "5+ years administering PostgreSQL or a similar RDBMS in production",
    "I moved 4,000 stock lines to the new system over a weekend.",
    "Registered nurse with current NMC registration.",
    "A patient grew confused at night, so I called the doctor at once.",
    "Hands-on experience with Kubernetes and containerised workloads",
    "Excellent communication skills with patients, relatives and carers",
    "Knows C++, C#, .NET and Node.js; CI/CD; R&D budgets of £1.2m",
    "You can find and fix performance bottlenecks in large-scale applications",
    "I said no to the overloaded trailer and found a second truck.",
    "Safe isolation and a strong safety record",
    "We rewired forty flats while people lived in them.",
    "Evidence of raising attainment among underachieving learners",
    "Fourteen of the nineteen got a grade 4 or better.",
    "Food hygiene certificate, level 2 (or willing to obtain within 90 days)",
    "Own the P&L forecast and the monthly variance analysis against budget",
    "The board approved the smaller line at $2.1m; payback came in 24 months.",
    "Negotiates vendor contracts and owns a departmental budget",
    "Attention to detail",
    "Leadership",
    "a",
    "?!",
    "",
    "Full UK driving licence; willing to travel up to 50% of the time.",
    "Café naïve façade – “quoted”, it’s fine… 100% — déjà vu",
    "Über 10 Jahre Erfahrung in der Buchhaltung und im Controlling",
    "Expérience confirmée en gestion de projet et en animation d’équipe",
    "Experiencia en atención al cliente y gestión de reclamaciones",
    "数据库管理和项目经验",
    "データベースの移行を担当しました。",
    "프로젝트 관리 경험",
    "Опыт управления складом и командой из десяти человек",
    "إدارة المشاريع والميزانيات",
    "परियोजना प्रबंधन का अनुभव",
    "Έμπειρος ηλεκτρολόγος με άδεια",
    "İstanbul’da depo yönetimi deneyimi",
    "ไทย ภาษา การทำงานเป็นทีม",
    "Emoji too: 🎉🚀 shipped it!",
    "CAPITALS EVERYWHERE IN THIS LINE",
    "tabs\tand\nline breaks\r\nin one text",
    "zero\u200bwidth and non\u00a0breaking and soft\u00adhyphen",
    "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
    "x" * 150,
    "3.14159 1,000,000 2026-01-31 07:45 #42 @home a_b_c",
    "e-mail: not.a.real@address.example, https://example.org/a?b=c",
    "Works collaboratively across government to build consensus, and drafts submissions for ministers to tight deadlines.",
    "I listened without interrupting for ten minutes, said sorry for the lost hearing aid, and rang her each day at four.",
    "Our orders service was out of support. I set up replication, wrote a checker, and rehearsed the switch three times.",
    "On Black Friday the agency sent 19 of the 40 people we had booked. " * 12,
    "word " * 400,
    "The quick brown fox jumps over the lazy dog, then writes up the method, validates it and hands it over to the team.",
]


def main() -> None:
    import numpy
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = sys.argv[1]
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    vectors, lengths = [], []
    with torch.no_grad():
        for sentence in SENTENCES:
            given = tokenizer(sentence, truncation=True, max_length=256, return_tensors="pt")
            mean = model(**given).last_hidden_state[0].mean(0)
            vectors.append((mean / mean.norm()).numpy())
            lengths.append(given["input_ids"].shape[1])
    numpy.savez_compressed(
        Path(__file__).with_name("reference_vectors.npz"),
        sentences=numpy.array(SENTENCES),
        vectors=numpy.array(vectors, numpy.float16),
        lengths=numpy.array(lengths),
    )


if __name__ == "__main__":
    main()
