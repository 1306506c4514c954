package org.stroma.serve.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A response of which nothing is sent before all of it is there, so that it can be taken back: Jena's writers flush
/// after each value, and what is flushed is sent.
final class HeldResponse extends HttpServletResponseWrapper implements AutoCloseable {

    private final Spill held;
    private final HeldStream stream = new HeldStream();

    HeldResponse(HttpServletResponse response, long most) {
        super(response);
        this.held = new Spill(most);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        try {
            held.reset();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget a part of an answer", e);
        }
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent before it is whole.
    }

    /// Sends what was held.
    void finish() throws IOException {
        if (held.size() > 0) {
            getResponse().setContentLengthLong(held.size());
            held.sendTo(getResponse().getOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private final class HeldStream extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            held.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            held.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            // See flushBuffer.
        }

        @Override
        public void close() {
            // The container closes the stream below when the request is done.
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by one thread");
        }
    }
}
