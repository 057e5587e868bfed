package app.doorstep.workbench;

import app.doorstep.domain.MappingPreset;
import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.Importing;
import app.doorstep.importing.Known;
import app.doorstep.importing.PresetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Saved mappings: how tables of no known format are read.
public final class Presets {
    /// A preset is a page of text; anything much longer is none.
    private static final long LONGEST = 1 << 20;

    private final Desk desk;

    Presets(Desk desk) {
        this.desk = desk;
    }

    /// All of them, the last saved first.
    public List<MappingPreset> all() throws Trouble {
        return desk.ask(store -> store.keepsakes().presets());
    }

    /// They and what else helps to read a file.
    public Known known() throws Trouble {
        return desk.known();
    }

    /// The one with this name.
    ///
    /// @throws Trouble if there is none
    public MappingPreset require(String name) throws Trouble {
        return desk.ask(store -> store.keepsakes().preset(name.strip()))
                .orElseThrow(() -> new Trouble(Trouble.Kind.INPUT, desk.say("no-preset", name)));
    }

    /// Saves how the first file of `request` is read, in the place of a preset with this name; can be undone.
    ///
    /// @throws Trouble if the file cannot be read, leaves a question open, or the name is none
    public MappingPreset save(String name, ImportRequest request) throws Trouble {
        if (!PresetFile.isName(name)) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("not-a-preset-name", name));
        }
        try {
            var plan = Importing.plan(request.files().getFirst(), request.choices(), request.platform(), known())
                    .getFirst();
            var question = plan.question();
            if (question.isPresent()) {
                throw new Trouble(
                        desk.say(
                                "question",
                                plan.file(),
                                Sentences.doubt(question.get(), desk.texts()).message()),
                        question.get());
            }
            var preset = PresetFile.of(
                    name, plan, request.choices(), request.platform(), request.driver(), request.coverage());
            put(preset);
            return preset;
        } catch (ImportRefused e) {
            throw Sentences.refused(e, desk.texts());
        }
    }

    /// A preset as the text that [#export] writes.
    public String text(String name) throws Trouble {
        return PresetFile.write(require(name));
    }

    /// Writes a preset to a file.
    public void export(String name, Path file) throws Trouble {
        var text = text(name);
        WholeFile.write(file, desk, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Takes a preset from a file, in the place of one with its name; can be undone.
    ///
    /// @throws Trouble if the file holds none
    public MappingPreset take(Path file) throws Trouble {
        try {
            var sound = Files.size(file) > LONGEST
                    ? Optional.<MappingPreset>empty()
                    : PresetFile.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            var preset = sound.orElseThrow(() -> new Trouble(
                    Trouble.Kind.INPUT,
                    desk.texts().get("import.refused.not-a-preset", String.valueOf(file.getFileName()))));
            put(preset);
            return preset;
        } catch (IOException e) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    desk.say(
                            Files.exists(file) ? "file-unreadable" : "file-missing",
                            String.valueOf(file.getFileName())),
                    List.of(),
                    e);
        }
    }

    /// Deletes a preset. One undo brings it back.
    ///
    /// @throws Trouble if there is none of that name
    public void delete(String name) throws Trouble {
        var preset = require(name);
        edit(List.of(preset), List.of());
    }

    /// Gives a preset another name. One undo takes it back.
    ///
    /// @throws Trouble if there is none of that name, or the new one is taken or no name
    public void rename(String name, String other) throws Trouble {
        var preset = require(name);
        var wanted = other.strip();
        if (!PresetFile.isName(wanted)) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("not-a-preset-name", other));
        }
        if (desk.ask(store -> store.keepsakes().preset(wanted)).isPresent()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("preset-taken", wanted));
        }
        edit(
                List.of(preset),
                List.of(new MappingPreset(
                        wanted, preset.headers(), preset.roles(), preset.values(), preset.choices())));
    }

    private void put(MappingPreset preset) throws Trouble {
        var before = desk.ask(store -> store.keepsakes().preset(preset.name()));
        edit(before.stream().toList(), List.of(preset));
    }

    private void edit(List<MappingPreset> before, List<MappingPreset> after) throws Trouble {
        replace(names(before), after);
        desk.edits()
                .push(
                        desk.say("undo.preset"),
                        () -> replace(names(after), before),
                        () -> replace(names(before), after));
    }

    private static List<String> names(List<MappingPreset> presets) {
        return presets.stream().map(MappingPreset::name).toList();
    }

    private void replace(List<String> names, List<MappingPreset> presets) throws Trouble {
        desk.tell(store -> {
            for (var preset : presets) {
                store.keepsakes().save(preset);
            }
            for (var name : names) {
                if (presets.stream().noneMatch(preset -> preset.name().equals(name))) {
                    store.keepsakes().deletePreset(name);
                }
            }
        });
    }
}
