CREATE INDEX second_opinion_by_trace ON second_opinion (trace);
