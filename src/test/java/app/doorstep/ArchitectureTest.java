package app.doorstep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Console;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules of `src/docs/architecture.md`.
class ArchitectureTest {
    private static final String ROOT = "app.doorstep";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final List<String> SCREEN =
            List.of("workbench", "text", "settings", "chart", "ui.kit", "ui.edit", "ui.theme", "records");

    /// A screen on which something is typed.
    private static final List<String> TYPING_SCREEN =
            Stream.concat(SCREEN.stream(), Stream.of("ui.entry")).toList();

    /// Which package may use which; `records` stands for the public records, enums and sealed types of the core.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("tabular", List.of()),
            Map.entry("settings", List.of()),
            Map.entry("text", List.of()),
            Map.entry("instance", List.of()),
            Map.entry("evidence", List.of()),
            Map.entry("comments", List.of("domain")),
            Map.entry("phrases", List.of("domain")),
            Map.entry("analysis", List.of("domain", "phrases")),
            Map.entry("storage", List.of("domain", "phrases")),
            Map.entry("importing", List.of("domain", "tabular")),
            Map.entry("notes", List.of("domain", "comments", "text")),
            Map.entry("tips", List.of("domain", "analysis", "text")),
            Map.entry("replies", List.of("domain", "text")),
            Map.entry("chart", List.of("domain", "analysis", "text")),
            Map.entry("report", List.of("domain", "analysis", "tips", "replies", "chart", "text")),
            Map.entry(
                    "workbench",
                    List.of(
                            "domain",
                            "notes",
                            "evidence",
                            "importing",
                            "comments",
                            "phrases",
                            "analysis",
                            "tips",
                            "replies",
                            "report",
                            "storage",
                            "settings",
                            "text")),
            Map.entry("cli", List.of("workbench", "chart", "text", "records")),
            Map.entry("ui.kit", List.of("text", "settings", "ui.theme", "records")),
            Map.entry("ui.theme", List.of("text", "settings", "records")),
            Map.entry("ui.edit", List.of("workbench", "text", "ui.kit")),
            Map.entry("ui.shell", List.of("ui", "workbench", "settings", "text", "records")),
            Map.entry("ui.entry", SCREEN),
            Map.entry("ui.overview", TYPING_SCREEN),
            Map.entry("ui.add", TYPING_SCREEN),
            Map.entry("ui.log", SCREEN),
            Map.entry("ui.trends", SCREEN),
            Map.entry("ui.tips", SCREEN),
            Map.entry("ui.answers", SCREEN),
            Map.entry("ui.reports", SCREEN),
            Map.entry("ui.settings", TYPING_SCREEN));

    @Test
    void theProgramWasReadAtAll() {
        // An ArchUnit that cannot read our class files imports nothing and lets every rule pass.
        assertThat(CLASSES.size()).isGreaterThan(30);
        assertThat(CLASSES.contain(Main.class)).isTrue();
    }

    @Test
    void everyPackageIsListed() {
        var packages = CLASSES.stream()
                .map(ArchitectureTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var room = entry.getKey();
                    check(noClasses()
                            .that(resideInAPackage(inside(room)))
                            .should()
                            .dependOnClassesThat(resideInAPackage(ROOT + "..")
                                    .and(not(resideInAPackage(inside(room))))
                                    .and(not(allowed(entry.getValue()))))
                            .because("the table of src/docs/architecture.md says what " + room + " may use"));
                }));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void javaFxStaysInTheWindow() {
        check(noClasses()
                .that(not(resideInAnyPackage(ROOT + ".ui..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .because("commands, storage and analysis run without a display and load no JavaFX"));
    }

    @Test
    void sqlStaysInStorage() {
        check(noClasses()
                .that(not(resideInAPackage(ROOT + ".storage..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite..", "org.jdbi.."))
                .because("storage is the only home of SQL"));
    }

    @Test
    void viewModelsKnowNoControls() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.jfree.."))
                .because("a view model is tested without a toolkit"));
    }

    @Test
    void viewsKnowNoData() {
        check(noClasses()
                .that(resideInAPackage(ROOT + ".ui..").and(named("View")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".storage..", ROOT + ".workbench..")
                        .and(not(records())))
                .because("a view binds to its view model and decides nothing"));
    }

    @Test
    void onlyTheKitTouchesThreads() {
        check(noClasses()
                .that(resideInAPackage(ROOT + ".ui..").and(not(resideInAPackage(ROOT + ".ui.kit.."))))
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(resideInAPackage("java.util.concurrent"))
                        .or(DescribedPredicate.describe(
                                "javafx Task and Service", c -> c.getFullName().startsWith("javafx.concurrent"))))
                .because("ui.kit's Background is the one threading seam of the window"));
    }

    @Test
    void nobodyAsksTheClockBehindItsBack() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from an injected InstantSource");
        check(rule);
        check(noClasses()
                .that(not(DescribedPredicate.<JavaClass>describe(
                        "Main", c -> c.getFullName().equals(ROOT + ".Main"))))
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("only the composition root makes a clock"));
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreams() {
        check(noClasses()
                .that(not(resideInAPackage(ROOT + ".cli.."))
                        .and(not(DescribedPredicate.describe(
                                "Main", c -> c.getFullName().startsWith(ROOT + ".Main")))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .dependOnClassesThat(assignableTo(Console.class))
                .because("nothing but results may reach standard output"));
    }

    @Test
    void nobodyOpensAConnection() {
        check(noClasses()
                .that(not(resideInAPackage(ROOT + ".instance..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..")
                        .or(DescribedPredicate.describe(
                                "sockets",
                                c -> Set.of(
                                                "java.net.Socket",
                                                "java.net.ServerSocket",
                                                "java.net.DatagramSocket",
                                                "java.net.URLConnection",
                                                "java.net.HttpURLConnection",
                                                "java.nio.channels.SocketChannel",
                                                "java.nio.channels.ServerSocketChannel")
                                        .contains(c.getFullName()))))
                .because("nothing leaves the machine"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .that(resideInAPackage(ROOT + ".."))
                .and()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .because("null is only where a type says so"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    private static String room(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        var parts = List.of(name.substring(ROOT.length() + 1).split("\\.", -1));
        return parts.getFirst().equals("ui")
                ? String.join(".", parts.subList(0, Math.min(2, parts.size())))
                : parts.getFirst();
    }

    private static DescribedPredicate<JavaClass> allowed(List<String> rooms) {
        var packages = rooms.stream()
                .filter(room -> !room.equals("records"))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        var inRooms = resideInAnyPackage(packages).as(Arrays.toString(packages));
        return rooms.contains("records") ? inRooms.or(records()) : inRooms;
    }

    /// The values the core hands out: records, enums and sealed types that are public, and the domain.
    private static DescribedPredicate<JavaClass> records() {
        return DescribedPredicate.describe(
                "result records",
                type -> room(type).equals("domain")
                        || (type.getModifiers().contains(JavaModifier.PUBLIC)
                                && (type.isRecord() || type.isEnum() || isSealed(type))));
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static DescribedPredicate<JavaClass> named(String ending) {
        return DescribedPredicate.describe(
                "named *" + ending, type -> type.getSimpleName().endsWith(ending));
    }
}
