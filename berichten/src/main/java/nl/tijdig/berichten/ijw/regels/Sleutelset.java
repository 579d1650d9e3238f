package nl.tijdig.berichten.ijw.regels;

import org.jspecify.annotations.Nullable;

/**
 * Keys that were seen, for messages with tens of thousands of lines: half the memory of a HashSet
 * and no walk through it for a key that is new.
 */
final class Sleutelset<T> {

  private int[] hashes = new int[64];
  private @Nullable Object[] sleutels = new @Nullable Object[64];
  private int aantal;

  /** Adds a key; false when it was there already. */
  boolean add(T sleutel) {
    if (aantal * 2 >= sleutels.length) {
      verdubbel();
    }
    var hash = hash(sleutel);
    var vak = vak(sleutel, hash);
    if (sleutels[vak] != null) {
      return false;
    }
    hashes[vak] = hash;
    sleutels[vak] = sleutel;
    aantal++;
    return true;
  }

  boolean contains(T sleutel) {
    return sleutels[vak(sleutel, hash(sleutel))] != null;
  }

  /** The place of a key, or the empty one where it belongs. */
  private int vak(Object sleutel, int hash) {
    var masker = sleutels.length - 1;
    var vak = hash & masker;
    while (sleutels[vak] != null && !(hashes[vak] == hash && sleutel.equals(sleutels[vak]))) {
      vak = vak + 1 & masker;
    }
    return vak;
  }

  private void verdubbel() {
    var oud = sleutels;
    var oudeHashes = hashes;
    sleutels = new @Nullable Object[oud.length * 2];
    hashes = new int[oud.length * 2];
    for (var i = 0; i < oud.length; i++) {
      var sleutel = oud[i];
      if (sleutel != null) {
        var vak = vak(sleutel, oudeHashes[i]);
        sleutels[vak] = sleutel;
        hashes[vak] = oudeHashes[i];
      }
    }
  }

  /** Neighbouring keys, such as numbers in a row, must not fill neighbouring places only. */
  private static int hash(Object sleutel) {
    var hash = sleutel.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
