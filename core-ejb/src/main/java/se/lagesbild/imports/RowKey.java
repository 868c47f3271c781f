package se.lagesbild.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A row of a file. */
@Embeddable
record RowKey(@Column(name = "batch_id") long batch, @Column(name = "line_number") int line) implements Serializable {}
