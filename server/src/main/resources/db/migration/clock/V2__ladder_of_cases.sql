-- Cases are many and short: the inbox shows their lights, and only what is late is told. A starting point to be
-- configured, not taken from any text.
insert into clock.ladder (kind, amber, red, remind, steps, version, changed_at) values ('casework', 2, 1, false, '[
    {"action": "URGE",      "days": 1,  "recipients": ["owners"]},
    {"action": "SUPERVISE", "days": 3,  "recipients": ["owners", "holders:casework:supervise"]}
]', 1, now()),
('casework.owed', 3, 1, true, '[]', 1, now());
