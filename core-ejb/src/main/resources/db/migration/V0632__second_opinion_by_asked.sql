CREATE INDEX second_opinion_by_asked ON second_opinion (asked_of, answered_at);
