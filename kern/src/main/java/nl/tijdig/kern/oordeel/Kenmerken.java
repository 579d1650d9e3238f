package nl.tijdig.kern.oordeel;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable set of kenmerken, in the order of {@link Kenmerk}. The same kenmerken are always
 * the same object, made when they first occur together, so {@code ==} compares and nothing is made
 * while judging.
 */
public final class Kenmerken extends AbstractSet<Kenmerk> {

  private static final Map<Set<Kenmerk>, Kenmerken> BEKEND = new ConcurrentHashMap<>();

  /** No kenmerken. */
  public static final Kenmerken GEEN = van(EnumSet.noneOf(Kenmerk.class));

  private final Set<Kenmerk> inhoud;
  private final @Nullable Kenmerken[] met = new @Nullable Kenmerken[Kenmerk.values().length];

  private Kenmerken(Set<Kenmerk> inhoud) {
    this.inhoud = Collections.unmodifiableSet(inhoud);
  }

  private static Kenmerken van(EnumSet<Kenmerk> inhoud) {
    return BEKEND.computeIfAbsent(inhoud, Kenmerken::new);
  }

  /** These and one more. */
  public Kenmerken met(Kenmerk kenmerk) {
    var eerder = met[kenmerk.ordinal()];
    return eerder == null ? met[kenmerk.ordinal()] = uitgebreid(kenmerk) : eerder;
  }

  /** Two threads that ask at once find the same set. */
  private Kenmerken uitgebreid(Kenmerk kenmerk) {
    var samen = EnumSet.of(kenmerk);
    samen.addAll(inhoud);
    return van(samen);
  }

  /** These, and one more when it holds. */
  public Kenmerken met(Kenmerk kenmerk, boolean geldt) {
    return geldt ? met(kenmerk) : this;
  }

  /** All that are in one of both. */
  public Kenmerken of(Kenmerken ander) {
    if (this == GEEN || this == ander) {
      return ander;
    }
    var samen = this;
    if (ander != GEEN) {
      for (var kenmerk : ander) {
        samen = samen.met(kenmerk);
      }
    }
    return samen;
  }

  /** All that are in both; everything is in null. */
  public Kenmerken en(@Nullable Kenmerken ander) {
    if (this == ander || ander == null || this == GEEN) {
      return this;
    }
    var samen = GEEN;
    for (var kenmerk : ander) {
      samen = samen.met(kenmerk, contains(kenmerk));
    }
    return samen;
  }

  @Override
  public boolean contains(@Nullable Object kenmerk) {
    return inhoud.contains(kenmerk);
  }

  @Override
  public Iterator<Kenmerk> iterator() {
    return inhoud.iterator();
  }

  @Override
  public int size() {
    return inhoud.size();
  }
}
