package app.doorstep.comments;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/// A lexicon's phrases as interval queries of Lucene, asked of an index in memory that holds one comment.
final class PhraseIntervals {
    private static final String FIELD = "comment";

    private final Analyzer analyzer;
    private final List<Query> queries;
    private final MemoryIndex index = new MemoryIndex();

    PhraseIntervals(Lexicon lexicon) {
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, new Weighty(lexicon, new LowerCaseFilter(words)));
            }
        };
        queries = new PhraseTranslation<>(lexicon, LexiconCompiler.trie("en"), new Sources())
                .phrases().stream()
                        .<Query>map(source -> new IntervalQuery(FIELD, source))
                        .toList();
    }

    /// How many of the phrases are found in a comment.
    int find(String comment) {
        index.reset();
        index.addField(FIELD, comment, analyzer);
        int found = 0;
        for (var query : queries) {
            found += index.search(query) > 0 ? 1 : 0;
        }
        return found;
    }

    int size() {
        return queries.size();
    }

    /// Words of weight alone; the others leave no gap.
    private static final class Weighty extends TokenFilter {
        private final Lexicon lexicon;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Weighty(Lexicon lexicon, TokenStream words) {
            super(words);
            this.lexicon = lexicon;
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                if (!lexicon.is(lexicon.vocabulary().find(term.buffer(), term.length()), Lexicon.SKIPPED)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Sources implements PhraseTranslation.Notation<IntervalsSource> {
        @Override
        public IntervalsSource word(String word) {
            return Intervals.term(word);
        }

        @Override
        public IntervalsSource anyOf(List<IntervalsSource> parts) {
            return Intervals.or(false, parts.toArray(IntervalsSource[]::new));
        }

        @Override
        public IntervalsSource row(IntervalsSource first, int gap, IntervalsSource second) {
            return Intervals.maxgaps(gap, Intervals.ordered(first, second));
        }
    }
}
