package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompiledLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aLanguageReadFromItsFileIsTheOneThatWasCompiled(String folder) {
        var compiled = CompiledLanguage.ofSources(folder);

        var read = CompiledLanguage.read(compiled.bytes(7), 7);

        assertThat(read).isNotNull();
        assertThat(read.bytes(7)).isEqualTo(compiled.bytes(7));
        assertThat(read.lexicon().grammar().said())
                .isEqualTo(compiled.lexicon().grammar().said());
        assertThat(Arrays.deepToString(read.lexicon().grammar().automaton().tables()))
                .isEqualTo(Arrays.deepToString(
                        compiled.lexicon().grammar().automaton().tables()));
        var words = compiled.lexicon().vocabulary();
        for (int word = 1; word < words.size(); word++) {
            var known = read.lexicon();
            assertThat(known.vocabulary().find(words.word(word))).isEqualTo(word);
            assertThat(known.opened(word)).isEqualTo(compiled.lexicon().opened(word));
        }
    }

    @Test
    void everyDutyIsABitOfItsOwn() {
        assertThat(LexiconCompiler.DUTIES.values())
                .doesNotHaveDuplicates()
                .allSatisfy(duty -> assertThat(Integer.bitCount(duty)).isOne());
    }

    @Test
    void aFileMadeFromOtherSourcesIsPassedOver() {
        var file = CompiledLanguage.ofSources("es").bytes(7);

        assertThat(CompiledLanguage.read(file, 8)).isNull();
    }

    @Test
    void theFilesThatTheBuildWritesAreMadeFromTheSourcesAtHand(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("en"));
        Files.createDirectories(folder.resolve("es"));

        CompiledLanguage.main(new String[] {folder.toString()});

        for (var language : LexiconFiles.lines("languages")) {
            var file = Files.readAllBytes(folder.resolve(language).resolve("compiled.bin"));
            assertThat(CompiledLanguage.read(file, LexiconFiles.fingerprint(language)))
                    .isNotNull();
        }
    }
}
