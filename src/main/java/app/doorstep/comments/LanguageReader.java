package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads comments of one language, for one thread and used again for every comment: [#look] at it first, then [#read]
/// it.
final class LanguageReader {
    /// Words of weight in a comment that tells a story.
    private static final int SHORT = 18;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final OwnPhrases own;
    private final Tokenizer tokenizer;
    private final PhraseMatcher matcher;
    private final Tone tone;
    private final Appointments appointments;
    private final @Nullable Weighing weighing;
    private final Tokens tokens = new Tokens();
    private final Phrases phrases = new Phrases();
    private final List<Finding> raised = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param model what weighs the findings; null to let all stand
    LanguageReader(Lexicon lexicon, @Nullable Model model, OwnPhrases own) {
        this.lexicon = lexicon;
        this.own = own;
        grammar = lexicon.grammar();
        tokenizer = new Tokenizer(lexicon, own);
        matcher = new PhraseMatcher(lexicon);
        tone = new Tone(lexicon);
        appointments = new Appointments(lexicon);
        weighing =
                model == null ? null : new Weighing(model, lexicon.vocabulary().size());
    }

    /// Takes a comment up.
    ///
    /// @return the words that this language does not know
    StrangeWords look(String comment) {
        tokenizer.read(comment, tokens);
        return tokenizer.words();
    }

    /// Whether this language knows a word of a comment that another one does not know.
    boolean knowsOneOf(String comment, StrangeWords others) {
        return tokenizer.knowsOneOf(comment, others);
    }

    /// What the comment looked at last says.
    List<Mark> read(@Nullable Integer stars) {
        find(stars);
        return weighing == null ? marks() : weighing.marks(tokens, raised, findings, stars);
    }

    /// What is found in a comment, for training a model.
    ///
    /// @param tokens its words; used again for the next one
    /// @param raised all that the patterns find
    /// @param standing what the guideline leaves of it
    record Found(Tokens tokens, List<Finding> raised, List<Finding> standing) {}

    Found find(String comment, @Nullable Integer stars) {
        look(comment);
        find(stars);
        return new Found(tokens, List.copyOf(raised), List.copyOf(findings));
    }

    private void find(@Nullable Integer stars) {
        matcher.find(tokens, phrases);
        own.find(tokens, phrases);
        findings.clear();
        for (int i = 0; i < phrases.size; i++) {
            tokens.sound(phrases.firsts[i], phrases.lasts[i], said(i).tone());
        }
        // What only says that one waits for money hides nothing that is said of it.
        for (int i = phrases.size - 1; i >= 0; i--) {
            if (said(i).tone() == Lexicon.MONEY) {
                phrases.remove(i);
            }
        }
        for (int i = 0; i < phrases.size; i++) {
            if (!phrases.isPartOfAnother(i)) {
                collect(i);
            }
        }
        appointments.find(tokens, findings);
        wholeBeatsPart();
        raised.clear();
        raised.addAll(findings);
        var contrast = hasContrast();
        var owned = owned();
        Guideline.apply(findings, contrast, !contrast && tokens.size > SHORT, stars);
        for (var finding : owned) {
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
    }

    /// What a longer phrase says turns what a phrase within it says of the same factor: "never left at the wrong door",
    /// "didn't ring, as the sign asks".
    private void wholeBeatsPart() {
        for (int i = findings.size() - 1; i >= 0; i--) {
            var part = findings.get(i);
            for (var whole : findings) {
                if (whole.contradicts(part)) {
                    findings.remove(i);
                    break;
                }
            }
        }
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
            if (lexicon.is(tokens.ids[i], Lexicon.CONTRASTS) || (tokens.tones[i] & Lexicon.CONTRASTS) != 0) {
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
            if (tone.feared() && sense.polarity() == Polarity.COMPLAINT) {
                continue;
            }
            if (tone.money() && sense.factor() == Factor.PUNCTUALITY && sense.polarity() == Polarity.COMPLAINT) {
                sense = sense.ofOffice();
            }
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

    /// A mark for each pair that stands.
    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var evidence = new Evidence();
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            evidence.clear();
            evidence.addAll(pair, findings);
            if (!evidence.isEmpty()) {
                marks.add(Mark.inferred(Pair.factor(pair), Pair.polarity(pair), evidence.spans()));
            }
        }
        return List.copyOf(marks);
    }
}
