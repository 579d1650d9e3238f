package nl.tijdig.berichten.dossiers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, one at a time; memory does not grow with the stream, because a line
 * over {@link #LANGSTE_REGEL} bytes is passed over and reported instead of held.
 */
public final class Regellezer {

  /** The longest line that is read, in bytes: far more than any dossier needs. */
  public static final int LANGSTE_REGEL = 16 << 20;

  private static final int BLOK = 1 << 16;

  /** Room for the mark before the first line and for a carriage return. */
  private static final int RAND = 4;

  private final InputStream in;
  private byte[] buffer = new byte[2 * BLOK];
  private int begin;
  private int eind;
  private long nummer;
  private long gelezen;

  public Regellezer(InputStream in) {
    this.in = in;
  }

  /**
   * One line of the input.
   *
   * @param nummer line number, from 1
   * @param bytes the bytes without line end; null when the line is too long to be read
   */
  public record Ruw(long nummer, byte @Nullable [] bytes) {

    public boolean isLeeg() {
      return bytes != null && bytes.length == 0;
    }

    /** The dossier on this line, or the faults. */
    public Regel lees() {
      return bytes == null
          ? new Regel.Geweigerd(List.of(teLang()))
          : Dossierlezer.lees(nummer, bytes, 0, bytes.length);
    }

    private Fout teLang() {
      var melding =
          "de regel is langer dan " + (LANGSTE_REGEL >> 20) + " MB; schrijf een dossier per regel";
      return new Fout(nummer, null, "", null, melding);
    }
  }

  /** Bytes taken from the stream so far, for progress. */
  public long gelezen() {
    return gelezen;
  }

  /** The next line, or null at the end of the stream. */
  public @Nullable Ruw volgende() throws IOException {
    var gezocht = begin;
    while (true) {
      for (var i = gezocht; i < eind; i++) {
        if (buffer[i] == '\n') {
          return regel(i, i + 1);
        }
      }
      gezocht = eind - begin;
      if (gezocht > LANGSTE_REGEL + RAND) {
        return slaOver();
      }
      if (!vul()) {
        return begin < eind ? regel(eind, eind) : null;
      }
      gezocht += begin;
    }
  }

  private Ruw regel(int tot, int volgende) {
    var einde = tot > begin && buffer[tot - 1] == '\r' ? tot - 1 : tot;
    var eerste = zonderBom(einde);
    var past = einde - eerste <= LANGSTE_REGEL;
    begin = volgende;
    return new Ruw(++nummer, past ? Arrays.copyOfRange(buffer, eerste, einde) : null);
  }

  /** The mark that some editors put before the first line of a UTF-8 file does not count. */
  private int zonderBom(int einde) {
    var isBom =
        nummer == 0
            && einde - begin >= 3
            && buffer[begin] == (byte) 0xEF
            && buffer[begin + 1] == (byte) 0xBB
            && buffer[begin + 2] == (byte) 0xBF;
    return isBom ? begin + 3 : begin;
  }

  private boolean vul() throws IOException {
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, eind - begin);
      eind -= begin;
      begin = 0;
    }
    if (buffer.length - eind < BLOK) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    var aantal = in.read(buffer, eind, BLOK);
    eind += Math.max(aantal, 0);
    gelezen += Math.max(aantal, 0);
    return aantal >= 0;
  }

  private Ruw slaOver() throws IOException {
    buffer = new byte[2 * BLOK];
    begin = 0;
    eind = 0;
    while (vul()) {
      for (var i = begin; i < eind; i++) {
        if (buffer[i] == '\n') {
          begin = i + 1;
          return new Ruw(++nummer, null);
        }
      }
      begin = eind;
    }
    return new Ruw(++nummer, null);
  }
}
