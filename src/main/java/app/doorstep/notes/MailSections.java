package app.doorstep.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which lines of a pasted text are about which app, where summaries of several apps stand one below the other: from a
/// line that names an app to the next that names another.
final class MailSections {
    private final List<@Nullable String> apps = new ArrayList<>();
    private final Set<String> stating = new LinkedHashSet<>();

    /// @param lines as [Line#core(String)] has them
    /// @param quoted lines that are what customers wrote
    MailSections(List<String> lines, Set<Integer> quoted, AppNames names) {
        String app = null;
        for (var i = 0; i < lines.size(); i++) {
            var named = quoted.contains(i) ? Set.<String>of() : named(lines.get(i), names);
            if (named.size() == 1) {
                app = named.iterator().next();
            }
            apps.add(app);
            if (app != null && states(lines.get(i))) {
                stating.add(app);
            }
        }
    }

    private static boolean states(String line) {
        return MailNumbers.isLabel(line) && line.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> named(String text, AppNames names) {
        var line = Line.of(text);
        var found = new HashSet<String>();
        for (var i = 0; i < line.size(); i++) {
            var app = names.at(line, i);
            if (app.isPresent()) {
                var values = app.get().values();
                if (values.size() == 1
                        && (!Scan.isCommon(line.core(i)) || app.get().to() > i + 1)) {
                    found.add(values.getFirst());
                }
                i = app.get().to() - 1;
            }
        }
        return found;
    }

    /// The apps of which something is stated, if there are several; otherwise none.
    List<String> several() {
        return stating.size() > 1 ? List.copyOf(stating) : List.of();
    }

    /// The lines that are about another app than `app`, where there are several.
    Set<Integer> notAbout(String app) {
        var others = new HashSet<Integer>();
        for (var i = 0; i < apps.size() && stating.size() > 1; i++) {
            var about = apps.get(i);
            if (about != null && !about.equals(app)) {
                others.add(i);
            }
        }
        return others;
    }
}
