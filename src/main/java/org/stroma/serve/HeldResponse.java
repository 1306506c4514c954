package org.stroma.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A response that can be taken back until 64 KB of it are written: Jena's writers flush after each value, and what is
/// flushed is sent.
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int HELD = 64 * 1024;

    private final HeldStream stream = new HeldStream();

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public boolean isCommitted() {
        return stream.sending || super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        stream.beginning.reset();
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent before it is whole or long.
    }

    /// Sends what is still held.
    void finish() throws IOException {
        stream.send();
    }

    private final class HeldStream extends ServletOutputStream {

        private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        private boolean sending;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!sending && beginning.size() + length > HELD) {
                sending = true;
                send();
            }
            if (sending) {
                target().write(bytes, offset, length);
            } else {
                beginning.write(bytes, offset, length);
            }
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

        private void send() throws IOException {
            if (beginning.size() > 0) {
                beginning.writeTo(target());
                beginning.reset();
            }
        }

        private ServletOutputStream target() throws IOException {
            return getResponse().getOutputStream();
        }
    }
}
