package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What came out of reading a file, after the checks that hold for every file.
record Collected(
        ImportPlan plan,
        List<Entry> entries,
        List<RowProblem> problems,
        List<List<StatedFigure>> figures,
        List<StarDistribution> distributions) {
    /// Reads the only table of `file` and holds it to the invariants: every record is accepted or rejected, preview and
    /// import agree, no line is reported twice, two readings give the same.
    static Collected of(Path file, ReadingChoices choices) throws ImportRefused {
        var plans = Importing.plan(file, choices, null);
        assertThat(plans).hasSize(1);
        var plan = plans.getFirst();
        var first = read(plan);
        var preview = plan.preview(-1);
        assertThat(preview.rows()).hasSize((int) preview.records());
        var settled = plan.question()
                .filter(doubt -> doubt.what() == Doubt.What.COLUMNS || doubt.what() == Doubt.What.AS_OF)
                .isEmpty();
        if (settled) {
            assertThat(preview.records())
                    .isEqualTo(first.entries().size()
                            + first.problems().size()
                            + first.figures().size()
                            + first.distributions().stream()
                                    .mapToLong(StarDistribution::total)
                                    .sum());
            assertThat(preview.problems()).isEqualTo(first.problems());
        }
        assertThat(read(plan)).isEqualTo(first);
        return first;
    }

    static Collected of(Path file) throws ImportRefused {
        return of(file, ReadingChoices.NONE);
    }

    private static Collected read(ImportPlan plan) throws ImportRefused {
        var entries = new ArrayList<Entry>();
        var problems = new ArrayList<RowProblem>();
        var figures = new ArrayList<List<StatedFigure>>();
        var distributions = new ArrayList<StarDistribution>();
        var lines = new TreeSet<Long>();
        plan.judge(new JudgedRows() {
            @Override
            public void accept(long line, Entry entry) {
                assertThat(lines.add(line)).as("line %s once", line).isTrue();
                entries.add(entry);
            }

            @Override
            public void figures(long line, List<StatedFigure> record) {
                assertThat(lines.add(line)).as("line %s once", line).isTrue();
                figures.add(record);
            }

            @Override
            public void distribution(long line, StarDistribution distribution) {
                distributions.add(distribution);
            }

            @Override
            public void reject(RowProblem problem) {
                assertThat(lines.add(problem.line()))
                        .as("line %s once", problem.line())
                        .isTrue();
                problems.add(problem);
            }
        });
        return new Collected(plan, entries, problems, figures, distributions);
    }

    /// Writes `text` into a file of `folder`.
    static Path file(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text, StandardCharsets.UTF_8);
    }
}
