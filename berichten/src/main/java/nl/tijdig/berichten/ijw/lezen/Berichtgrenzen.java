package nl.tijdig.berichten.ijw.lezen;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of at most 25 MB: more is not read, whatever it holds. */
public final class Berichtgrenzen extends FilterInputStream {

  /** The largest message that is read, in bytes (25 MB, file rules OP179 and OP192). */
  public static final int GROOTSTE = 25 * 1024 * 1024;

  /** The deepest element; the schemas come to nine. */
  static final int DIEPSTE = 32;

  private long gelezen;

  Berichtgrenzen(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var teken = in.read();
    tel(teken < 0 ? 0 : 1);
    return teken;
  }

  @Override
  public int read(byte[] bytes, int vanaf, int lengte) throws IOException {
    var aantal = in.read(bytes, vanaf, lengte);
    tel(Math.max(0, aantal));
    return aantal;
  }

  private void tel(int aantal) throws TeGroot {
    gelezen += aantal;
    if (gelezen > GROOTSTE) {
      throw new TeGroot();
    }
  }

  /** There is more than a message may have. */
  static final class TeGroot extends IOException {}
}
