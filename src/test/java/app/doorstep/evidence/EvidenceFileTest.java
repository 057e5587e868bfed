package app.doorstep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
    /// What a phone writes before the picture: upside down, taken at a place.
    private static final byte[] EXIF = exif();

    @Test
    void aJpegLosesThePlaceAndKeepsPixelsAndWayUp() throws Exception {
        var plain = picture("jpg");
        var taken = insert(plain, 2, EXIF);

        var kept = (EvidenceFile.Usable) EvidenceFile.read(taken, false);

        assertThat(text(taken)).contains("51N07W");
        assertThat(text(kept.bytes())).doesNotContain("51N07W").contains("Exif");
        assertThat(kept.removed()).isEqualTo(1);
        assertThat(kept.locationKept()).isFalse();
        assertThat(pixels(kept.bytes())).isEqualTo(pixels(plain));
        assertThat(Jpeg.clean(kept.bytes()).bytes()).isEqualTo(kept.bytes());
    }

    @Test
    void aPictureBehindTheEndOfAJpegIsLeftOut() throws Exception {
        var plain = picture("jpg");
        var motion = insert(plain, plain.length, insert(picture("jpg"), 2, EXIF));

        assertThat(((EvidenceFile.Usable) EvidenceFile.read(motion, false)).bytes())
                .isEqualTo(((EvidenceFile.Usable) EvidenceFile.read(plain, false)).bytes());
    }

    @Test
    void aPngLosesTextsAndKeepsPixels() throws Exception {
        var plain = picture("png");
        var taken = insert(plain, 33, chunk("tEXt", "Location\0" + "51N07W"), chunk("eXIf", "51N07W"));

        var kept = (EvidenceFile.Usable) EvidenceFile.read(taken, false);

        assertThat(kept.bytes()).isEqualTo(plain);
        assertThat(kept.removed()).isEqualTo(2);
    }

    @Test
    void whoKeepsTheLocationKeepsEveryByte() throws Exception {
        var taken = insert(picture("jpg"), 2, EXIF);

        var kept = (EvidenceFile.Usable) EvidenceFile.read(taken, true);

        assertThat(kept.bytes()).isEqualTo(taken);
        assertThat(kept.locationKept()).isTrue();
    }

    @Test
    void whatCannotBeKeptIsRefusedByItsReason() throws Exception {
        assertThat(EvidenceFile.read("\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), false))
                .isEqualTo(new EvidenceFile.Refused(Refusal.HEIC));
        assertThat(EvidenceFile.read("GIF89a".getBytes(StandardCharsets.ISO_8859_1), false))
                .isEqualTo(new EvidenceFile.Refused(Refusal.OTHER));
        assertThat(EvidenceFile.read(Arrays.copyOf(picture("jpg"), 300), false))
                .isEqualTo(new EvidenceFile.Refused(Refusal.DAMAGED));
        assertThat(EvidenceFile.read(Arrays.copyOf(picture("png"), 50), false))
                .isEqualTo(new EvidenceFile.Refused(Refusal.DAMAGED));
        assertThat(EvidenceFile.read(new byte[EvidenceFile.MOST_BYTES + 1], false))
                .isEqualTo(new EvidenceFile.Refused(Refusal.TOO_LARGE));
        assertThat(EvidenceFile.read(new byte[0], false)).isEqualTo(new EvidenceFile.Refused(Refusal.OTHER));
    }

    @Property(tries = 2000)
    void noBytesMakeItFail(
            @ForAll @Size(max = 60) byte[] noise, @ForAll @IntRange(max = 700) int cut, @ForAll boolean jpeg)
            throws IOException {
        var picture = jpeg ? insert(picture("jpg"), 2, EXIF) : picture("png");
        var at = Math.min(cut, picture.length);
        var damaged = insert(Arrays.copyOf(picture, Math.max(at, 4)), Math.max(at, 4), noise);

        assertThat(EvidenceFile.read(damaged, false)).isNotNull();
    }

    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(60);
        tiff.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.put(new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0});
        tiff.put("GPS 51N07W".getBytes(StandardCharsets.ISO_8859_1));
        var segment = ByteBuffer.allocate(64);
        segment.put((byte) 0xff).put((byte) 0xe1).putShort((short) 62).put(tiff.array());
        return segment.array();
    }

    private static byte[] chunk(String name, String content) {
        var body = (name + content).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] picture(String kind) throws IOException {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 24; x++) {
            for (var y = 0; y < 16; y++) {
                image.setRGB(x, y, x * 0x0a0500 + y * 0x10);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] insert(byte[] into, int at, byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        out.write(into, 0, at);
        for (var piece : pieces) {
            out.writeBytes(piece);
        }
        out.write(into, at, into.length - at);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
