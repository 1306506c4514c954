package org.stroma.serve.add;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The content of a request to add a document: a text with a title, or a file.
///
/// @param name what the document is to be called
/// @param extension in lower case without the point; empty if the file has none
/// @param token the content of the form's field for the operator's token
public record AddForm(String name, String extension, byte[] content, String token) {

    /// Bytes that a document may have.
    public static final long MOST = 32L << 20;

    private static final long FRAME = 1 << 16;
    private static final int IN_MEMORY = 1 << 20;
    private static final int TITLE = 200;
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";

    /// A document is larger than may be sent.
    static final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /// @return empty content where neither a text nor a file was sent
    /// @throws TooLarge if there are more than {@link #MOST} bytes
    static AddForm of(HttpServletRequest request) throws IOException, TooLarge {
        if (request.getContentLengthLong() > MOST + FRAME) {
            throw new TooLarge();
        }
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return pasted(field(request, "title"), field(request, "text"), field(request, AddGate.FIELD));
        }
        request.setAttribute(
                MULTIPART,
                new MultipartConfigElement(System.getProperty("java.io.tmpdir"), MOST, MOST + FRAME, IN_MEMORY));
        try {
            request.getParts();
            return parted(request);
        } catch (IllegalStateException e) {
            throw tooLarge(e);
        } catch (ServletException e) {
            throw new IOException("no form that can be read", e);
        }
    }

    private static AddForm parted(HttpServletRequest request) throws IOException, ServletException {
        String token = field(request, AddGate.FIELD);
        String title = field(request, "title");
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            return pasted(title, field(request, "text"), token);
        }
        String sent = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        // Some browsers send the whole path.
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String extension = dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        try (InputStream bytes = file.getInputStream()) {
            return new AddForm(title.isEmpty() ? stem : title, extension, bytes.readAllBytes(), token);
        }
    }

    // A form ends lines as the network does; the text is what was typed.
    private static AddForm pasted(String title, String text, String token) {
        String lines = text.replace("\r\n", "\n");
        String first = lines.strip().lines().findFirst().orElse("");
        String name = title.isEmpty() ? first.substring(0, Math.min(TITLE, first.length())) : title;
        String whole = title.isEmpty() || first.equals(title) ? lines : title + "\n\n" + lines;
        byte[] content =
                lines.isBlank() ? new byte[0] : (whole.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
        return new AddForm(name, "txt", content, token);
    }

    private static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static TooLarge tooLarge(Throwable cause) {
        TooLarge large = new TooLarge();
        large.initCause(cause);
        return large;
    }
}
