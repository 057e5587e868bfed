package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.SavedFilter;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.replies.Draft;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever changes the notebook is taken back by one undo and done again by one redo, and says what it was.
class EveryEditTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    Path folder;

    private Workbench workbench;
    private long late;
    private long kind;
    private Path file;

    /// Something that changes the notebook.
    private interface Edit {
        void make() throws Exception;
    }

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
        workbench.apps().save(AppProfile.shipped(ROUND));
        late = workbench.log().add(entry(1, "Left in the rain, note said porch"));
        kind = workbench.log().add(entry(5, "Very kind"));
        workbench.answers().keep(late, null, Draft.Kind.SPECIFIC, "I am sorry. Was it the side door?");
        file = Files.writeString(folder.resolve("ratings.csv"), """
            date,platform,id,stars,comment
            2026-03-01,uber-eats,A1,5,Right on time
            2026-03-02,uber-eats,A2,1,Left it in the rain
            """);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @TestFactory
    Stream<DynamicTest> isTakenBackByOneUndoAndDoneAgainByOneRedo() {
        return edits().entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> goesBackAndForth(edit.getValue())));
    }

    private Map<String, Edit> edits() {
        var edits = new LinkedHashMap<String, Edit>();
        edits.put("an entry added", () -> workbench.log().add(entry(4, "Quick")));
        edits.put("several lines added", () -> workbench.notes().add(List.of(entry(4, "Fine"), entry(2, "Slow"))));
        edits.put("an entry edited", () -> workbench.log().set(late, Map.of("stars", "2", "comment", "Late")));
        edits.put("an entry deleted", () -> workbench.log().delete(kind));
        edits.put("a mark corrected", () -> workbench.log().mark(kind, Factor.CARE, Polarity.PRAISE));
        edits.put("outside my control", () -> workbench.log().flag(late, Flag.OUTSIDE_CONTROL, true));
        edits.put("a note", () -> workbench.log().note(late, "It did rain"));
        edits.put("many flagged", () -> workbench.many().flag(List.of(late, kind), Flag.EXCLUDED, true));
        edits.put("many marked", () -> workbench.many().mark(List.of(kind), Factor.CARE, Polarity.PRAISE));
        edits.put("many deleted", () -> workbench.many().delete(List.of(late, kind)));
        edits.put("evidence added", () -> workbench.proofs().attach(about(), "porch.png", picture(1), false));
        edits.put("evidence taken away", () -> {
            var kept = workbench.proofs().attach(about(), "door.png", picture(2), false);
            workbench.proofs().delete(kept);
        });
        edits.put("an event", () -> workbench.events().add(new DayEvent(DAY, null, "New van")));
        edits.put("an event changed", () -> {
            var id = workbench.events().add(new DayEvent(DAY, null, "Holiday"));
            workbench.events().change(id, new DayEvent(DAY, DAY.plusDays(3), "Long holiday"));
        });
        edits.put("an event deleted", () -> {
            workbench.events().delete(workbench.events().add(new DayEvent(DAY, null, "Rain")));
        });
        edits.put("the line of an app", () -> workbench.apps().save(withLine(ROUND, "4.80")));
        edits.put("another policy for an app", () -> workbench.apps().save(withPolicy(ROUND, "doordash")));
        edits.put(
                "the answer to whether an app has a channel",
                () -> workbench.apps().save(answered(ROUND)));
        edits.put(
                "an app of the driver's own", () -> workbench.apps().save(AppProfile.shipped(Platform.named("Bike"))));
        edits.put("a shipped app", () -> workbench.apps().save(AppProfile.shipped(Platform.DOORDASH)));
        edits.put(
                "the apps of the first start",
                () -> workbench
                        .apps()
                        .save(List.of(
                                AppProfile.shipped(Platform.AMAZON_FLEX),
                                AppProfile.shipped(Platform.named("Cargo")))));
        edits.put("an app removed", () -> {
            workbench.apps().save(AppProfile.shipped(Platform.named("Van")));
            workbench.apps().remove(Platform.named("Van"));
        });
        edits.put("a check-in", () -> workbench.checkins().save(List.of(stated("Great"))));
        edits.put("a figure read again", () -> {
            workbench.checkins().save(List.of(stated("Fair")));
            workbench.checkins().save(List.of(stated("Fantastic")));
        });
        edits.put("a figure mended", () -> {
            workbench.checkins().save(List.of(stated("Fair")));
            workbench.checkins().mend(workbench.checkins().mended(stated("Fair"), "great"));
        });
        edits.put("an app removed with all it has", () -> {
            workbench.checkins().save(List.of(stated("Fair")));
            workbench.apps().remove(stated("Fair").platform());
        });
        edits.put("a figure deleted", () -> {
            workbench
                    .checkins()
                    .delete(workbench.checkins().save(List.of(stated("Fair"))).getFirst());
        });
        edits.put("a policy", () -> workbench.policies().save(own("mine")));
        edits.put("a policy deleted", () -> {
            workbench.policies().save(own("other"));
            workbench.policies().delete("other");
        });
        edits.put(
                "a reason word",
                () -> workbench
                        .checkins()
                        .learn(ROUND, "Mixup", new FactorWord(ROUND, "Mixup", Factor.CARE, Polarity.COMPLAINT)));
        edits.put(
                "a word of one's own",
                () -> workbench
                        .ownWords()
                        .add(
                                new FactorWord(null, "porch pirate", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT),
                                ReadingProgress.NONE));
        edits.put("a word of one's own deleted", () -> {
            var word = new FactorWord(null, "soggy", Factor.CARE, Polarity.COMPLAINT);
            workbench.ownWords().add(word, ReadingProgress.NONE);
            workbench.ownWords().delete(word, ReadingProgress.NONE);
        });
        edits.put("a preset", () -> workbench.presets().save("Round", mapping()));
        edits.put("a preset renamed", () -> {
            workbench.presets().save("One", mapping());
            workbench.presets().rename("One", "Two");
        });
        edits.put("a preset deleted", () -> {
            workbench.presets().save("Gone", mapping());
            workbench.presets().delete("Gone");
        });
        edits.put("a saved filter", () -> workbench.filters().save(new SavedFilter("Bad", Map.of("max-stars", "2"))));
        edits.put("a saved filter deleted", () -> {
            workbench.filters().save(new SavedFilter("Old", Map.of("max-stars", "1")));
            workbench.filters().delete("Old");
        });
        edits.put("an import", () -> workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE));
        edits.put("a reply sent", () -> workbench.answers().markSent(late, "I am sorry.", Audience.CUSTOMER, null));
        edits.put("an outcome", () -> {
            workbench.answers().markSent(late, "I am sorry.", Audience.CUSTOMER, null);
            workbench.answers().outcome(late, Outcome.SOLVED);
        });
        edits.put("a reply's draft in other words", () -> workbench.answers().otherWording(late, null));
        edits.put("back to the draft", () -> workbench.answers().startOver(late, null, Draft.Kind.SPECIFIC));
        edits.put("what was in the way", () -> workbench.answers().drafts(late, null, List.of("rain")));
        edits.put("nothing to do", () -> workbench.log().flag(late, Flag.NOTHING_TO_DO, true));
        edits.put("contested", () -> workbench.log().flag(late, Flag.DISPUTED, true));
        edits.put("working on it", () -> workbench.tipsInWork().start(List.of("care")));
        edits.put("not working on it any more", () -> {
            workbench.tipsInWork().start(List.of("care"));
            workbench.tipsInWork().stop(List.of("care"));
        });
        edits.put("a tip put aside", () -> workbench.tipsInWork().decline(List.of("care")));
        return edits;
    }

    private void goesBackAndForth(Edit edit) throws Exception {
        var start = everything();
        var log = workbench.log();
        var before = log.undoable();
        edit.make();
        var after = everything();
        var steps = 0;
        var back = new ArrayList<String>();
        while (!log.undoable().equals(before) || !everything().equals(start)) {
            assertThat(log.undoable()).as("said").isNotEmpty();
            back.add(log.undoable().orElseThrow());
            log.undo();
            assertThat(++steps).as(back.toString()).isLessThanOrEqualTo(2);
        }
        assertThat(steps).isPositive();
        for (var i = 0; i < steps; i++) {
            log.redo();
        }
        assertThat(everything()).isEqualTo(after);
        assertThat(log.redoable()).isEmpty();
        for (var i = 0; i < steps; i++) {
            log.undo();
        }
        assertThat(everything()).isEqualTo(start);
        assertThat(workbench.safety().check()).isEmpty();
    }

    @Test
    void whatWasDoneToAnImportIsDoneAgainAfterIt() throws Exception {
        var log = workbench.log();
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        var id = log.find(FeedbackQuery.ALL).stream()
                .filter(feedback -> "Right on time".equals(feedback.words().comment()))
                .findFirst()
                .orElseThrow()
                .id();
        log.note(id, "Met him");
        var after = everything();
        log.undo();
        log.undo();
        log.redo();
        log.redo();
        assertThat(everything()).isEqualTo(after);
    }

    @Test
    void anImportOfAnEarlierSessionTakenBackInTheHistoryComesBackWithoutItsFile() throws Exception {
        var batch = java.util.Objects.requireNonNull(workbench
                .imports()
                .run(ImportRequest.of(file), ImportProgress.NONE)
                .batch());
        var id = workbench.log().find(FeedbackQuery.ALL).getFirst().id();
        workbench.log().note(id, "Met him");
        workbench.log().undo();
        Files.delete(file);
        workbench.close();
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
        var there = everything();

        workbench.imports().undo(batch);
        var gone = everything();
        assertThat(workbench.log().undoable()).contains("Import 1 undone");
        workbench.log().undo();
        assertThat(everything()).isEqualTo(there).isNotEqualTo(gone);
        assertThat(workbench.imports().history().getFirst().undone()).isFalse();
        workbench.log().redo();
        assertThat(everything()).isEqualTo(gone);
        workbench.log().undo();
        assertThat(everything()).isEqualTo(there);
        assertThat(workbench.safety().check()).isEmpty();
    }

    @Test
    void anImportIsNotBroughtBackWithoutTheBackupMadeBefore() throws Exception {
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        workbench.imports().undo(1);
        for (var backup : workbench.safety().backups()) {
            Files.delete(backup.file());
        }

        assertThatThrownBy(() -> workbench.log().undo())
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("The backup made before import 1 was undone is gone");
        assertThat(workbench.imports().history().getFirst().undone()).isTrue();
    }

    @Test
    void whatWasTypedOverADraftStaysWhenAFactChanges() throws Exception {
        workbench.log().mark(late, Factor.CARE, Polarity.COMPLAINT);
        assertThat(workbench.answers().drafts(late, null, null).typed())
                .isEqualTo(Map.of(Draft.Kind.SPECIFIC, "I am sorry. Was it the side door?"));
    }

    @Test
    void aFigureThatWasMendedIsAsItWasAfterOneUndoAndHasItsEvidence() throws Exception {
        var checkins = workbench.checkins();
        var first = checkins.save(List.of(stated("Fair"))).getFirst();
        workbench.proofs().attach(new Evidence.OfFigure(first), "screen.png", picture(5), false);
        checkins.mend(checkins.mended(stated("Fair"), "great"));
        var kept = checkins.list(null).getFirst();
        assertThat(kept.value()).isEqualTo(stated("Great"));
        assertThat(workbench.proofs().of(new Evidence.OfFigure(kept.id()))).hasSize(1);

        workbench.log().undo();
        assertThat(checkins.list(null)).extracting(figure -> figure.value()).containsExactly(stated("Fair"));
        assertThat(workbench.proofs().of(new Evidence.OfFigure(first))).hasSize(1);

        workbench.log().redo();
        assertThat(checkins.list(null)).containsExactly(kept);
        assertThat(workbench.proofs().of(new Evidence.OfFigure(kept.id()))).hasSize(1);
        assertThatThrownBy(() -> checkins.mended(stated("Fair"), "Splendid")).isInstanceOf(Trouble.class);
    }

    @Test
    void anAppThatIsRemovedTakesItsEntriesAndFiguresAlong() throws Exception {
        var platform = workbench.log().get(late).orElseThrow().platform();
        assertThat(workbench.apps().holding(platform)).isEqualTo(new Apps.Holding(2, 0));
        workbench.apps().remove(platform);

        assertThat(workbench.log().find(FeedbackQuery.ALL)).isEmpty();
        assertThat(workbench.apps().inUse()).extracting(app -> app.platform()).doesNotContain(platform);
        assertThat(workbench.log().undoable().orElseThrow()).endsWith("removed");
        workbench.log().undo();
        assertThat(workbench.log().find(FeedbackQuery.ALL)).hasSize(2);
    }

    @Test
    void aBackupThatIsRestoredIsFinal() throws Exception {
        var backup = workbench.safety().backup(null);
        workbench.log().delete(kind);
        workbench.safety().restore(backup.file());
        assertThat(workbench.log().undoable()).isEmpty();
        assertThat(workbench.log().redoable()).isEmpty();
    }

    @Test
    void theSamePictureAttachedTwiceIsThereAfterAnUndo() throws Exception {
        workbench.proofs().attach(about(), "porch.png", picture(3), false);
        var words = workbench.log().undoable();
        workbench.proofs().attach(about(), "porch.png", picture(3), false);
        assertThat(workbench.proofs().of(about())).hasSize(1);
        assertThat(workbench.log().undoable()).isEqualTo(words);
    }

    @Test
    void anAppOfAMistypedLineGoesWithTheLine() throws Exception {
        workbench
                .log()
                .add(Entry.rating(Occasion.on(Platform.named("Parzel"), DAY), Verdict.stars(4), Words.NONE)
                        .withCoverage(Coverage.COMPLETE));
        assertThat(workbench.apps().inUse()).extracting(AppProfile::name).contains("Parzel");
        workbench.log().undo();
        assertThat(workbench.apps().inUse()).extracting(AppProfile::name).doesNotContain("Parzel");
    }

    /// All that a driver can see of the notebook.
    private List<Object> everything() throws Trouble {
        var found = new ArrayList<Object>();
        var all = workbench.log().find(FeedbackQuery.ALL);
        all.forEach(feedback ->
                found.add(feedback.id() + " " + feedback.entry() + feedback.answer() + feedback.effectiveMarks()));
        for (var feedback : all) {
            workbench.proofs().of(new Evidence.OfFeedback(feedback.id())).forEach(kept -> found.add(kept.value()));
        }
        if (all.stream().anyMatch(feedback -> feedback.id() == late)) {
            var drafts = workbench.answers().drafts(late, null, null);
            found.add(drafts.circumstances() + " " + new TreeMap<>(drafts.typed()));
            drafts.drafts().forEach(draft -> found.add(draft.text()));
        }
        workbench.events().list().forEach(kept -> found.add(kept.value()));
        found.addAll(workbench.apps().inUse());
        workbench.checkins().list(null).forEach(kept -> found.add(kept.value()));
        found.addAll(workbench.policies().all());
        found.addAll(workbench.ownWords().list());
        found.addAll(workbench.checkins().guide(ROUND).reasons());
        found.addAll(workbench.presets().all());
        found.addAll(workbench.filters().all());
        found.addAll(new java.util.TreeSet<>(workbench.tipsInWork().inWork()));
        found.addAll(new java.util.TreeSet<>(workbench.tipsInWork().declined()));
        return found;
    }

    private Evidence.About about() {
        return new Evidence.OfFeedback(late);
    }

    private static byte[] picture(int shade) throws Exception {
        var image = new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade);
        var bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private RatingPolicy own(String name) throws Trouble {
        return workbench.policies().named("flex-stars").orElseThrow().named(name);
    }

    private ImportRequest mapping() throws Exception {
        var table = Files.writeString(folder.resolve("round.csv"), "Wann;Punkte\n2026-03-02;4\n");
        return new ImportRequest(
                List.of(table),
                ReadingChoices.NONE.withRole("Wann", "date").withRole("Punkte", "stars"),
                Platform.DOORDASH,
                null,
                null,
                true,
                true);
    }

    private static StatedFigure stated(String word) {
        return StatedFigure.standing(Platform.AMAZON_FLEX, DAY, "delivery quality", word);
    }

    private static AppProfile withPolicy(Platform platform, String policy) {
        var start = AppProfile.shipped(platform);
        return new AppProfile(
                platform, start.name(), start.channel(), start.channelAsked(), start.coverage(), policy, start.line());
    }

    private static AppProfile answered(Platform platform) {
        var start = AppProfile.shipped(platform);
        return new AppProfile(
                platform, start.name(), ReplyChannel.SUPPORT, true, start.coverage(), start.policy(), start.line());
    }

    private static AppProfile withLine(Platform platform, String line) {
        var start = AppProfile.shipped(platform);
        return new AppProfile(
                platform,
                start.name(),
                start.channel(),
                start.channelAsked(),
                start.coverage(),
                start.policy(),
                new BigDecimal(line));
    }

    private static Entry entry(int stars, String comment) {
        return Entry.rating(Occasion.on(ROUND, DAY), Verdict.stars(stars), Words.comment(comment))
                .withCoverage(Coverage.COMPLETE);
    }
}
