package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Sha256;

class ArchivesTest {

    private final Readers readers = new Readers(List.of());

    @TempDir
    private Path folder;

    @Test
    void readsTheFilesOfAnArchiveByName() throws IOException {
        Object[] files = {"b.txt", "Second.", "sub/a b.txt", "Third.", "a.md", "First."};
        write("x.zip", Packing.zip(files));
        write("x.tar", Packing.tar(files));
        write("x.tgz", Packing.gzip(Packing.tar("only.txt", "Fourth.")));
        write("words.txt.gz", Packing.gzip("Fifth.".getBytes(StandardCharsets.UTF_8)));
        assertThat(documents(readers.readFile(folder.resolve("x.zip"))))
                .extracting(Document::key, Document::fileName)
                .containsExactly(
                        tuple("x.zip!/a.md", "a.md"),
                        tuple("x.zip!/b.txt", "b.txt"),
                        tuple("x.zip!/sub/a-b.txt", "a b.txt"));
        assertThat(documents(readers.readFile(folder.resolve("x.tar"))))
                .extracting(Document::key)
                .containsExactly("x.tar!/a.md", "x.tar!/b.txt", "x.tar!/sub/a-b.txt");
        assertThat(documents(readers.readFile(folder.resolve("x.tgz"))))
                .extracting(Document::key)
                .containsExactly("x.tgz!/only.txt");
        assertThat(documents(readers.readFile(folder.resolve("words.txt.gz"))))
                .extracting(Document::key, Document::fileName, Document::sha256)
                .containsExactly(tuple(
                        "words-txt.gz!/words.txt", "words.txt", Sha256.hex("Fifth.".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void opensAnArchiveWhateverItIsCalled() throws IOException {
        write("archive", Packing.zip("a.txt", "Words."));
        write("b.txt", Packing.gzip("More words.".getBytes(StandardCharsets.UTF_8)));
        assertThat(documents(readers.read(List.of(folder))))
                .extracting(Document::key)
                .containsExactly("archive!/a.txt", "b.txt!/b.txt");
    }

    @Test
    void opensAnArchiveInAnArchiveButNoneInThat() throws IOException {
        byte[] third = Packing.zip("deep.txt", "Too deep.");
        byte[] second = Packing.gzip(Packing.tar("a.txt", "Words.", "third.zip", third));
        write("x.zip", Packing.zip("second.tar.gz", second));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(documents(readings)).extracting(Document::key).containsExactly("x.zip!/second-tar.gz!/a.txt");
        assertThat(refused(readings))
                .containsExactly(new Unreadable(
                        folder + "/x.zip!/second.tar.gz!/third.zip",
                        "an archive in an archive in an archive is not opened"));
    }

    @Test
    void refusesPathsThatLeadOutOfTheArchive() throws IOException {
        Object[] files = {"../out.txt", "1", "/root.txt", "2", "a/../../b.txt", "3", "C:\\c.txt", "4", "in.txt", "Words"
        };
        write("x.zip", Packing.zip(files));
        write("y.tar", Packing.tar(files));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(documents(readings)).extracting(Document::key).containsExactly("x.zip!/in.txt");
        assertThat(refused(readings)).hasSize(8).allMatch(line -> line.reason().contains("leads out of the archive"));
    }

    @Test
    void readsNamesInOtherEncodingsAndNamesEncryptedFiles() throws IOException {
        write("old.zip", Packing.oldZip(new byte[] {(byte) 0x84, '.', 't', 'x', 't'}, 0, "Words."));
        write("locked.zip", Packing.oldZip("secret.txt".getBytes(StandardCharsets.UTF_8), 1, "Words!"));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(documents(readings)).extracting(Document::fileName).containsExactly("ä.txt");
        assertThat(refused(readings))
                .containsExactly(new Unreadable(folder + "/locked.zip!/secret.txt", "encrypted; unpack it first"));
    }

    @Test
    void givesFilesOfOnePathDifferentKeys() throws IOException {
        write(
                "x.tar",
                Packing.tar("a.txt", "One.", "a.txt", "Two.", "a.txt", "Three.", "a.txt", "Four.", "A.txt", "5"));
        assertThat(documents(readers.read(List.of(folder))))
                .extracting(Document::key)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("x.tar!/a.txt"));
    }

    @Test
    void passesOverHiddenFilesAndFollowsNoLongPathAstray() throws IOException {
        String path = "folder/".repeat(30) + "a.txt";
        write("x.tar", Packing.tar(".hidden/a.txt", "No.", "__MACOSX/a.txt", "No.", "./" + path, "Yes."));
        assertThat(documents(readers.read(List.of(folder))))
                .extracting(Document::key)
                .containsExactly("x.tar!/" + path);
    }

    @Test
    void stopsBombs() throws IOException {
        write("bomb.txt.gz", Packing.gzip(new byte[20 << 20]));
        write("bomb.zip", Packing.zip("good.txt", "Words.", "zeros.txt", new byte[20 << 20]));
        write("bomb.tgz", Packing.gzip(Packing.tar("zeros.txt", new byte[20 << 20])));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(documents(readings)).extracting(Document::key).containsExactly("bomb.zip!/good.txt");
        assertThat(refused(readings))
                .hasSize(3)
                .allMatch(line -> line.reason().equals("unpacks to more than 200 times its size"));
    }

    @Test
    void stopsManySmallBombs() throws IOException {
        Object[] files = new Object[200];
        for (int i = 0; i < 100; i++) {
            files[2 * i] = "f" + i + ".txt";
            files[2 * i + 1] = (i + " ").repeat(100_000);
        }
        write("bombs.zip", Packing.zip(files));
        assertThat(refused(readers.read(List.of(folder))))
                .extracting(Unreadable::reason)
                .containsExactly("unpacks to more than 200 times its size in all; the rest is left packed");
    }

    @Test
    void refusesAnArchiveOfTooManyFiles() throws IOException {
        Object[] files = new Object[20_002];
        for (int i = 0; i < 10_001; i++) {
            files[2 * i] = "f" + i + ".txt";
            files[2 * i + 1] = "";
        }
        write("many.zip", Packing.zip(files));
        write("many.tar", Packing.tar(files));
        assertThat(refused(readers.read(List.of(folder))))
                .extracting(Unreadable::reason)
                .containsExactly("more than 10000 files in one archive", "more than 10000 files in one archive");
    }

    @Test
    void saysWhatIsDamaged() throws IOException {
        byte[] zip = Packing.zip("a.txt", "Words.");
        write("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        byte[] tar = Packing.tar("a.txt", "Words.", "b.txt", "More words.");
        tar[1100] ^= 1;
        write("broken.tar", tar);
        write("cut.tar.gz", Arrays.copyOf(Packing.gzip(tar), 100));
        write("garbage.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3, 4, 5});
        write("nothing.zip", Packing.zip("folder/", ""));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(documents(readings)).extracting(Document::key).containsExactly("broken.tar!/a.txt");
        assertThat(refused(readings)).hasSize(5).noneMatch(line -> line.reason().contains("reading it failed"));
    }

    @Test
    void givesALineOrADocumentForAnyDamagedArchive() throws IOException {
        Object[] files = {"a.txt", "Plerixafor blocks CXCR4.", "b/c.txt", "Words.", "b/d.txt", "More."};
        List<byte[]> archives = List.of(Packing.zip(files), Packing.tar(files), Packing.gzip(Packing.tar(files)));
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            byte[] bytes = archives.get(seed % archives.size()).clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[random.nextInt(Math.min(bytes.length, 1_600))] = (byte) random.nextInt(256);
            }
            List<Reading> readings = readers.readFile(write("damaged", bytes));
            assertThat(readings).as("seed %d", seed).isNotEmpty();
            assertThat(refused(readings))
                    .as("seed %d", seed)
                    .noneMatch(line -> line.reason().contains("reading it failed"));
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static List<Document> documents(List<Reading> readings) {
        return readings.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private static List<Unreadable> refused(List<Reading> readings) {
        return readings.stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .toList();
    }
}
