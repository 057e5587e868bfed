package app.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HostileWordsTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);

    /// What people, or people who test us, may write; each is printed as it stands.
    private static final List<String> COMMENTS = List.of(
            "<script>alert(1)</script>",
            "</td></tr></table><h1>Fired</h1>",
            "<img src='http://198.51.100.7/x.png'/>",
            "<img src=\"file:///etc/passwd\" onerror=\"x()\"/>",
            "<a href=\"https://example.org\">good driver</a>",
            "<style>* { display: none }</style>",
            "<style>@import url(http://example.org/a.css);</style>",
            "<link rel=\"stylesheet\" href=\"file:/etc/hosts\"/>",
            "<object type=\"doorstep/trend\"></object>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/hostname\"/></svg>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<!-- a comment that never ends",
            "--> ]]> <![CDATA[ late ]]>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]> &b;",
            "&amp; &lt; &#x41; &nbsp; &unknown;",
            "{{ report.title }} {% include \"report.css\" %} {# gone #}",
            "{{ ''.getClass().forName('java.lang.Runtime') }}",
            "{0} {1,number} ${HOME} %s %n \\u0041",
            "'; DROP TABLE feedback; --",
            "=HYPERLINK(\"http://example.org\")",
            "expression(alert(1)); url(file:///etc/passwd)",
            "<bookmarks><bookmark name=\"x\" href=\"#y\"/></bookmarks>",
            "<form action=\"http://example.org\"><input name=\"a\"/></form>",
            "<meta http-equiv=\"refresh\" content=\"0;url=http://example.org\"/>",
            "<?xml version=\"1.0\"?><?php echo 1; ?>",
            "Zażółć gęślą jaźń, Łódź, Şişli, Đà Nẵng",
            "Ήταν αργά · Водитель опоздал на час",
            "“Quotes” ‘single’ – dash — longer … ellipsis",
            "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "5 < 6 > 4 && \"yes\" | 'no' ~ ^ ` @ # $ % *");

    private static final List<String> NAMES = List.of(
            "<script>x()</script>",
            "file:///etc/passwd",
            "http://example.org/?a=<b>&c",
            "\"><img src=x onerror=y>",
            "{{ report.made }}",
            "Zoë O'Neill-Smith",
            "Ελένη",
            "Иван",
            "url(file:/etc/hosts)",
            "--><style>");

    /// Directional marks, controls, a half of a pair, a line separator: each becomes one box.
    private static final List<String> TWISTS = List.of(
            "", "\u202E", "\u2066x\u2069", "\u0000", "\u001B[2J", "\uD800", "\u2028", "\u200F", "\u0085", "\uFFFF", "");

    /// What no part of the file may hold.
    private static final List<COSName> FORBIDDEN = List.of(
            COSName.JS,
            COSName.JAVA_SCRIPT,
            COSName.URI,
            COSName.getPDFName("Launch"),
            COSName.EMBEDDED_FILES,
            COSName.EF,
            COSName.getPDFName("XFA"),
            COSName.AA,
            COSName.OPEN_ACTION);

    @Test
    void hostileCommentsArePrintedAsTheyStand() throws IOException {
        try (var document = Loader.loadPDF(pdf(COMMENTS))) {
            var text = squeezed(new PDFTextStripper().getText(document));
            assertThat(COMMENTS)
                    .hasSize(30)
                    .allSatisfy(comment -> assertThat(text).contains(squeezed(comment)));
        }
    }

    @Test
    void threeHundredCommentsAndNamesArePrintedAsTheyStandButForWhatSteers() throws IOException {
        var feedback = new ArrayList<Feedback>();
        var printed = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var twist = TWISTS.get(i % TWISTS.size());
            var comment = i + ":" + COMMENTS.get(i % COMMENTS.size()) + twist + ":" + i;
            var name = NAMES.get(i % NAMES.size()) + twist;
            feedback.add(Months.rated(
                    i + 1, 1 + i % 28, 1, comment, name, Mark.exported(Factor.CARE, Polarity.COMPLAINT), null));
            printed.add(squeezed(Ink.clean(comment).replace(Ink.REPLACEMENT, '\u25A1')));
            printed.add(squeezed(Ink.clean(name).replace(Ink.REPLACEMENT, '\u25A1')) + ",care");
        }
        var report = Report.of(
                Months.withFeedback(feedback), new ReportChoices(Set.of(Section.NEGATIVE), true, false), ENGLISH);
        var out = new ByteArrayOutputStream();
        ReportPdf.write(report, Paper.LETTER, ENGLISH, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = squeezed(new PDFTextStripper().getText(document));
            assertThat(printed).allSatisfy(words -> assertThat(text).contains(words));
            for (var object : document.getDocument().getXrefTable().keySet()) {
                var content = document.getDocument().getObjectFromPool(object).getObject();
                if (content instanceof COSDictionary dictionary) {
                    assertThat(FORBIDDEN).noneMatch(dictionary::containsKey);
                }
            }
        }
    }

    @Test
    void hostileCommentsBringNothingIntoTheFile() throws IOException {
        try (var document = Loader.loadPDF(pdf(COMMENTS))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
                    .isTrue();
            assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
                    .isTrue();
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getAcroForm()).isNull();
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).noneMatch(name -> isImage(page.getResources(), name));
            }
        }
    }

    @Test
    void charactersThatSteerBecomeReplacementCharacters() throws IOException {
        var comments =
                List.of("bell\u0007 end", "left\u202Eright", "nul\u0000 end", "half \uD800 pair", "esc\u001B[31m");
        var report = Report.of(month(comments), ReportChoices.USUAL, ENGLISH);
        assertThat(report.listings().getFirst().rows())
                .extracting(Report.Row::words)
                .containsExactly(
                        "bell\uFFFD end", "left\uFFFDright", "nul\uFFFD end", "half \uFFFD pair", "esc\uFFFD[31m");
        try (var document = Loader.loadPDF(pdf(comments))) {
            assertThat(new PDFTextStripper().getText(document)).contains("bell□ end");
        }
    }

    @Test
    void whatTheFontDoesNotKnowIsABox() throws IOException {
        try (var document = Loader.loadPDF(pdf(List.of("上海 slow")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("□□ slow");
        }
    }

    @Test
    void emojiArePrintedInOneColourEachForItself() throws IOException {
        var comments =
                List.of("late 😡 again", "thanks ❤️ 👍🏽👍🏿", "the whole 👨‍👩‍👧 waited", "rainbow 🏳️‍🌈", "5⭐ ☹");
        var printed = List.of("late 😡 again", "thanks ❤ 👍👍", "the whole 👨👩👧 waited", "rainbow 🏳🌈", "5⭐ ☹");
        try (var document = Loader.loadPDF(pdf(comments))) {
            var text = squeezed(new PDFTextStripper().getText(document));
            assertThat(printed).allSatisfy(comment -> assertThat(text).contains(squeezed(comment)));
            assertThat(text).doesNotContain("□");
        }
    }

    @Test
    void lettersOfOtherScriptsArePrintedInTheirOrder() throws IOException {
        var comments = List.of(
                "تأخر السائق ساعة كاملة",
                "السائق لطيف جدا، شكرا",
                "הנהג איחר בשעה",
                "driver said שלום and left",
                "late, اتصل مرتين at 18:30",
                "Водитель опоздал",
                "Ο οδηγός άργησε");
        try (var document = Loader.loadPDF(pdf(comments))) {
            var text = squeezed(new PDFTextStripper().getText(document));
            assertThat(comments).allSatisfy(comment -> assertThat(text).contains(squeezed(comment)));
            assertThat(text).doesNotContain("□");
        }
    }

    private static boolean isImage(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        return resources.isImageXObject(name);
    }

    private static byte[] pdf(List<String> comments) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportPdf.write(Report.of(month(comments), ReportChoices.USUAL, ENGLISH), Paper.A4, ENGLISH, out);
        return out.toByteArray();
    }

    private static MonthFacts month(List<String> comments) {
        var feedback = new ArrayList<Feedback>();
        for (int i = 0; i < comments.size(); i++) {
            feedback.add(Months.rated(
                    i + 1,
                    1 + i % 28,
                    1,
                    comments.get(i),
                    "<b>" + i + "</b>",
                    Mark.exported(Factor.CARE, Polarity.COMPLAINT),
                    null));
        }
        return Months.withFeedback(feedback);
    }

    /// Without white space, for a comment is wrapped to its column.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
