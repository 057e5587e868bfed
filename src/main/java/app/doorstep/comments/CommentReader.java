package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what a customer wrote about a delivery: which factors it praises, which it complains about, and which words
/// say so.
///
/// ```java
/// CommentReader.english().read("friendly but left it in the rain");
/// // professionalism praise at 0-8, care complaint at 17-32, …
/// ```
///
/// The same comment always gives the same marks. Thread-safe; the language is compiled once, when the first comment is
/// read.
public final class CommentReader {
    private static final CommentReader ENGLISH = new CommentReader(() -> English.LEXICON, List.of());

    private final Supplier<Lexicon> lexicon;
    private final ThreadLocal<Desk> desks;

    private CommentReader(Supplier<Lexicon> lexicon, List<OwnWord> words) {
        this.lexicon = lexicon;
        this.desks = ThreadLocal.withInitial(() -> new Desk(lexicon.get(), new OwnPhrases(lexicon.get(), words)));
    }

    /// Reads with a lexicon of its own, for finding out which pattern says what.
    CommentReader(Lexicon lexicon) {
        this(() -> lexicon, List.of());
    }

    /// The reader for English.
    public static CommentReader english() {
        return ENGLISH;
    }

    /// A reader of the same languages that also knows these words of the driver, and no others of his. Cheap: nothing
    /// is compiled again. A comment that holds such a phrase gets its mark whatever else is said; words that the
    /// phrase uses say nothing else any more, and a negation turns it as it turns any other.
    ///
    /// @param words in any order; of two with the same phrase both count; one that [#hears] refuses has no effect
    public CommentReader with(List<OwnWord> words) {
        return new CommentReader(lexicon, List.copyOf(words));
    }

    /// Whether a phrase can be given to a factor: not if it consists of words without weight ("the", "so so").
    public boolean hears(String phrase) {
        return !phrase.isBlank()
                && !new OwnPhrases(lexicon.get(), List.of(new OwnWord(phrase, Factor.OVERALL, Polarity.PRAISE)))
                        .isEmpty();
    }

    /// See [#read(String, Integer)]; without stars.
    public List<Mark> read(String comment) {
        return read(comment, null);
    }

    /// What a comment says.
    ///
    /// @param stars the stars 1-5 that came with it, or null; they only decide where words alone cannot (irony)
    /// @return inferred marks in the order of [Factor], praise before complaint, each with at least one span inside
    ///     the comment, spans in order and apart; empty if the comment judges nothing
    public List<Mark> read(String comment, @Nullable Integer stars) {
        return desks.get().read(comment, stars);
    }

    private static final class English {
        static final Lexicon LEXICON = Lexicon.of("en");
    }

    /// One thread's workplace, used again for every comment.
    private static final class Desk {
        /// Words of weight in a comment that tells a story.
        private static final int SHORT = 18;

        private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start);

        private final Lexicon lexicon;
        private final Grammar grammar;
        private final OwnPhrases own;
        private final Tokenizer tokenizer;
        private final PhraseMatcher matcher;
        private final Tone tone;
        private final Tokens tokens = new Tokens();
        private final Phrases phrases = new Phrases();
        private final List<Finding> findings = new ArrayList<>();

        Desk(Lexicon lexicon, OwnPhrases own) {
            this.lexicon = lexicon;
            this.own = own;
            grammar = lexicon.grammar();
            tokenizer = new Tokenizer(lexicon, own);
            matcher = new PhraseMatcher(lexicon);
            tone = new Tone(lexicon);
        }

        List<Mark> read(String comment, @Nullable Integer stars) {
            tokenizer.read(comment, tokens);
            matcher.find(tokens, phrases);
            own.find(tokens, phrases);
            if (phrases.size == 0) {
                return List.of();
            }
            findings.clear();
            for (int i = 0; i < phrases.size; i++) {
                tokens.sound(phrases.firsts[i], phrases.lasts[i], said(i).tone());
            }
            for (int i = 0; i < phrases.size; i++) {
                if (!phrases.isPartOfAnother(i)) {
                    collect(i);
                }
            }
            var contrast = hasContrast();
            var owned = owned();
            Guideline.apply(findings, contrast, !contrast && tokens.size > SHORT, stars);
            owned.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
            return marks();
        }

        /// What the driver's own words say; no rule takes it away.
        private List<Finding> owned() {
            return own.isEmpty()
                    ? List.of()
                    : findings.stream()
                            .filter(finding -> finding.sense().tag() == Tag.OWN)
                            .toList();
        }

        private Said said(int phrase) {
            var output = phrases.outputs[phrase];
            return OwnPhrases.isOwn(output) ? own.said(output) : grammar.said(output);
        }

        private boolean hasContrast() {
            for (int i = 0; i < tokens.size; i++) {
                if (lexicon.is(tokens.ids[i], Lexicon.CONTRASTS)) {
                    return true;
                }
            }
            return false;
        }

        private void collect(int phrase) {
            var senses = said(phrase).senses();
            if (senses.isEmpty()) {
                return;
            }
            tone.judge(tokens, phrases.firsts[phrase], phrases.lasts[phrase]);
            if (!tone.turned() && senses.getFirst().polarity() == Polarity.PRAISE) {
                tone.listenOn(tokens);
            }
            var end = tokens.ends[tone.last()];
            for (var sense : senses) {
                if (tone.office() && (sense.factor() == Factor.PROFESSIONALISM || sense.tag() == Tag.REACH)) {
                    sense = sense.ofOffice();
                }
                if (sense.fixed()) {
                    findings.add(new Finding(sense, tokens.starts[phrases.firsts[phrase]], end));
                    continue;
                }
                var meant = tone.turned() ? sense.turned() : sense;
                if (meant.polarity() == Polarity.PRAISE && tone.wished()) {
                    meant = meant.turned();
                } else if (meant.polarity() == Polarity.PRAISE && tone.promised()) {
                    continue;
                }
                var isMoved = tone.turned() || tone.wished();
                findings.add(new Finding(meant, tokens.starts[isMoved ? tone.first() : phrases.firsts[phrase]], end));
            }
        }

        private List<Mark> marks() {
            var marks = new ArrayList<Mark>(findings.size());
            for (var factor : Factor.values()) {
                for (var polarity : Polarity.values()) {
                    var spans = spans(factor, polarity);
                    if (!spans.isEmpty()) {
                        marks.add(Mark.inferred(factor, polarity, spans));
                    }
                }
            }
            return List.copyOf(marks);
        }

        private List<Span> spans(Factor factor, Polarity polarity) {
            List<Span> spans = List.of();
            for (var finding : findings) {
                if (finding.sense().factor() == factor && finding.sense().polarity() == polarity) {
                    if (spans.isEmpty()) {
                        spans = new ArrayList<>();
                    }
                    spans.add(new Span(finding.start(), finding.end()));
                }
            }
            return spans.size() < 2 ? spans : joined(spans);
        }

        private static List<Span> joined(List<Span> spans) {
            spans.sort(BY_START);
            var result = new ArrayList<Span>();
            for (var span : spans) {
                if (!result.isEmpty() && span.start() <= result.getLast().end()) {
                    var last = result.removeLast();
                    result.add(new Span(last.start(), Math.max(last.end(), span.end())));
                } else {
                    result.add(span);
                }
            }
            return result;
        }
    }
}
