package nl.tijdig.app.omgeving;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads through, and says which share of the file was read. */
final class Telstroom extends FilterInputStream {

  private final long grootte;
  private long gelezen;

  /** With the size of the file in bytes. */
  Telstroom(InputStream in, long grootte) {
    super(in);
    this.grootte = Math.max(1, grootte);
  }

  @Override
  public int read() throws IOException {
    var waarde = super.read();
    tel(waarde < 0 ? 0 : 1);
    return waarde;
  }

  @Override
  public int read(byte[] doel, int vanaf, int hoogstens) throws IOException {
    var aantal = super.read(doel, vanaf, hoogstens);
    tel(Math.max(0, aantal));
    return aantal;
  }

  private void tel(int aantal) {
    gelezen += aantal;
    Laadstand.meld(() -> (double) gelezen / grootte);
  }
}
