CREATE INDEX second_opinion_by_asker ON second_opinion (asked_by, answered_at);
