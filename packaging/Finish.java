import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The last step of an image: `java packaging/Finish.java IMAGES JAVAFX FOLDER`, where IMAGES holds what jpackage made,
/// JAVAFX the archives of JavaFX, and FOLDER is for what the rehearsal writes.
///
/// JavaFX's native libraries go where the runtime looks for them, so that no start has to unpack them. Then the program
/// rehearses in its own runtime (`app.doorstep.Rehearsal`), which writes a cache of the classes it loaded and linked,
/// and of what it learned of them (JEP 483, 514, 515); the launcher's configuration names that cache. It is found beside
/// the program wherever the folder is copied to, and a runtime that cannot use it starts without, silently.
///
/// On Linux a script takes the place of jpackage's launcher, which asks the systems of packages twice at every start
/// whether one of them brought it (a third of the time of a short command), and stays behind as a second process, so
/// that who kills it does not reach the program.
final class Finish {
    /// Below this version classes have no stack maps, and no cache takes them: picocli's are of Java 5.
    private static final int WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    /// The commands that ask or change a little, and `classify`, whose reading of comments gains less from the second
    /// compiler than that takes (src/docs/benchmarks.md); the others, and the window, run on.
    private static final List<String> QUICK = List.of(
            "--version", "--help", "add", "apps", "attach", "backups", "check-reply", "checkin", "classify",
            "delete", "edit", "event", "feedback", "figures", "flag", "imports", "line", "mark", "outcome",
            "own-words", "policy", "preset", "rating", "reply", "report", "sent", "tips", "trend", "words");

    private static final String CACHE = "doorstep.aot";

    /// What jpackage writes for the folder of the program's archives.
    private static final String APP = "$APPDIR";

    private Finish() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var images = Path.of(arguments[0]).toAbsolutePath();
        if (Files.exists(images.resolve("doorstep"))) {
            // Two steps, because some file systems take both names for one.
            var moving = Files.move(images.resolve("doorstep"), images.resolve("moving"));
            Files.move(moving, images.resolve("Doorstep"));
        }
        var configuration = find(images);
        var app = configuration.getParent();
        unpackNatives(Path.of(arguments[1]), home(app));
        try (var jars = Files.newDirectoryStream(app, "*.jar")) {
            for (var jar : jars) {
                renew(jar);
            }
        }
        var cache = app.resolve(CACHE);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "rehearsal");
        var start = Start.read(configuration);
        java(start, app, "-XX:AOTCacheOutput=" + cache, "app.doorstep.Rehearsal", folder.toString());
        java(start, app, "-XX:AOTCache=" + cache, "-XX:AOTMode=on", "app.doorstep.Main", "--version");
        Files.writeString(
                configuration,
                "java-options=-XX:AOTCache=" + APP + "/" + CACHE + System.lineSeparator(),
                StandardOpenOption.APPEND);
        var launcher = images.resolve("Doorstep").resolve("bin").resolve("doorstep");
        if (System.getProperty("os.name").equals("Linux")) {
            Files.writeString(launcher, Start.read(configuration).script());
        }
    }

    /// What the launcher's configuration says; [#APP] stands for the folder it lies in.
    private record Start(List<String> options, List<String> archives) {
        static Start read(Path configuration) throws IOException {
            var options = new ArrayList<String>();
            var archives = new ArrayList<String>();
            for (var line : Files.readAllLines(configuration)) {
                var value = line.substring(line.indexOf('=') + 1);
                if (line.startsWith("java-options=")) {
                    options.add(value);
                } else if (line.startsWith("app.classpath=")) {
                    archives.add(value);
                }
            }
            return new Start(options, archives);
        }

        List<String> command(Path home, String app) {
            var command = new ArrayList<String>();
            command.add(home.resolve("bin").resolve("java").toString());
            options.forEach(option -> command.add(option.replace(APP, app)));
            command.add("-cp");
            command.add(String.join(System.getProperty("path.separator"), archives)
                    .replace(APP, app));
            return command;
        }

        /// The same start for a shell, from wherever the folder was moved or linked to.
        String script() {
            var words = new StringJoiner(" \\\n  ", "exec ", "");
            command(Path.of("$root", "lib", "runtime"), "$root/lib/app").forEach(word -> words.add('"' + word + '"'));
            return """
                #!/bin/sh
                # Starts Doorstep in the runtime beside it.
                self=$(readlink -f "$0")
                root=${self%%/bin/*}
                unset JDK_JAVA_OPTIONS
                # Names of files are UTF-8 whatever the locale, which may not even be installed; its language stays.
                said=${LC_ALL:-${LC_MESSAGES:-$LANG}}
                said=${said%%%%[.@]*}
                case $said in
                  [a-z][a-z]_[A-Z][A-Z]) language="-Duser.language=${said%%_*} -Duser.country=${said#*_}" ;;
                  [a-z][a-z]) language=-Duser.language=$said ;;
                  *) language= ;;
                esac
                export LC_ALL=C.UTF-8
                # What answers within a second is over before a better compiler than the first has paid for itself.
                compiler=
                for word; do
                  case $word in
                    %s) compiler=-XX:TieredStopAtLevel=1; break ;;
                  esac
                done
                %s \\
                  $compiler $language app.doorstep.Main "$@"
                """.formatted(String.join(" | ", QUICK), words);
        }
    }

    /// The launcher's configuration, which stands beside the program's archives on every system.
    private static Path find(Path image) throws IOException {
        try (var files = Files.walk(image)) {
            return files.filter(file -> file.endsWith("doorstep.cfg"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path home(Path app) {
        var runtime = app.resolveSibling("runtime");
        var onMac = runtime.resolve("Contents").resolve("Home");
        return Files.exists(onMac) ? onMac : runtime;
    }

    private static void unpackNatives(Path javafx, Path home) throws IOException {
        try (var jars = Files.newDirectoryStream(javafx, "*.jar")) {
            for (var jar : jars) {
                try (var archive = FileSystems.newFileSystem(jar);
                        var files = Files.newDirectoryStream(archive.getPath("/"), "*.{so,dylib,dll}")) {
                    for (var file : files) {
                        var name = file.getFileName().toString();
                        var place = home.resolve(name.endsWith(".dll") ? "bin" : "lib");
                        Files.copy(file, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /// Gives the classes in `jar` that have none the stack maps of today's.
    private static void renew(Path jar) throws IOException {
        var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        var format = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.defaultResolver()
                        .orElse(ClassHierarchyResolver.ofResourceParsing(loader))));
        try (loader;
                var archive = FileSystems.newFileSystem(jar)) {
            List<Path> classes;
            try (var files = Files.walk(archive.getPath("/"))) {
                classes = files.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> !file.startsWith("/META-INF"))
                        .toList();
            }
            for (var file : classes) {
                var old = format.parse(Files.readAllBytes(file));
                if (old.majorVersion() < WITH_STACK_MAPS) {
                    // Each method's code passes through the builder, which works out its stack maps.
                    var renewed = format.transformClass(
                            old,
                            ClassTransform.transformingMethodBodies(CodeBuilder::with)
                                    .andThen(ClassTransform.endHandler(
                                            builder -> builder.withVersion(ClassFile.JAVA_25_VERSION, 0))));
                    Files.write(file, renewed);
                }
            }
        }
    }

    /// Starts the image's own runtime as its launcher does.
    private static void java(Start start, Path app, String... arguments) throws IOException, InterruptedException {
        var command = start.command(home(app), app.toString());
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("doorstep", ".txt");
        var code = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit " + code + ": " + Files.readString(said));
        }
        Files.delete(said);
    }
}
