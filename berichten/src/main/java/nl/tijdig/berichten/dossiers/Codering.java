package nl.tijdig.berichten.dossiers;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Whether bytes are text in UTF-8, strictly; the JSON parser alone would let faults through. */
final class Codering {

  private static final VarHandle ACHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EEN = 0x0101010101010101L;
  private static final long HOOG = 0x8080808080808080L;
  private static final int BLOK = 1 << 13;

  private Codering() {}

  /** Whether the text begins as UTF-16 or UTF-32 does: with its mark, or with a zero byte. */
  static boolean isBreed(byte[] bytes, int vanaf, int lengte) {
    if (lengte == 0) {
      return false;
    }
    var eerste = bytes[vanaf] & 0xFF;
    var tweede = lengte == 1 ? ' ' : bytes[vanaf + 1] & 0xFF;
    return eerste == 0 || tweede == 0 || eerste == 0xFE || eerste == 0xFF;
  }

  /** Where the first byte stands that is no UTF-8, counted from 0; -1 when all is well. */
  static int fout(byte[] bytes, int vanaf, int lengte) {
    var hoog = eersteHoge(bytes, vanaf, vanaf + lengte);
    if (hoog < 0) {
      return -1;
    }
    var in = ByteBuffer.wrap(bytes, hoog, vanaf + lengte - hoog);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var uit = CharBuffer.allocate(Math.min(BLOK, in.remaining()));
    while (true) {
      var stand = decoder.decode(in, uit.clear(), true);
      if (stand.isError()) {
        return in.position() - vanaf;
      }
      if (stand.isUnderflow()) {
        return -1;
      }
    }
  }

  private static int eersteHoge(byte[] bytes, int vanaf, int tot) {
    var plaats = vanaf;
    while (plaats + Long.BYTES <= tot && ((long) ACHT.get(bytes, plaats) & HOOG) == 0) {
      plaats += Long.BYTES;
    }
    while (plaats < tot) {
      if (bytes[plaats] < 0) {
        return plaats;
      }
      plaats++;
    }
    return -1;
  }

  /** Whether an escape sign stands among the bytes: only then can a text hold half a letter. */
  static boolean heeftEscape(byte[] bytes, int vanaf, int lengte) {
    var plaats = vanaf;
    var tot = vanaf + lengte;
    for (; plaats + Long.BYTES <= tot; plaats += Long.BYTES) {
      var verschil = (long) ACHT.get(bytes, plaats) ^ EEN * '\\';
      if ((verschil - EEN & ~verschil & HOOG) != 0) {
        return true;
      }
    }
    while (plaats < tot) {
      if (bytes[plaats++] == '\\') {
        return true;
      }
    }
    return false;
  }
}
