CREATE TABLE walk_answer (
    id BINARY(16) NOT NULL PRIMARY KEY,
    stop_id BIGINT NOT NULL,
    answered_on DATE NOT NULL,
    people INT NOT NULL,
    light INT,
    sight INT,
    overview INT,
    care INT,
    company INT,
    choice_of_way INT,
    feeling INT,
    CONSTRAINT walk_answer_stop FOREIGN KEY (stop_id) REFERENCES walk_stop (id)
);
