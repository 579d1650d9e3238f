package nl.tijdig.cli.genereer;

import java.util.Random;

/** Chance that is the same for the same seed on every machine. */
final class Lot {

  private final Random random;

  Lot(long zaad, long nummer) {
    this.random = new Random(zaad * 0x9E3779B97F4A7C15L ^ nummer * 0xBF58476D1CE4E5B9L);
    random.nextInt();
  }

  /** A number from 0 up to but not including the limit. */
  int tot(int grens) {
    return random.nextInt(grens);
  }

  /** A number from the first up to and including the last. */
  int tussen(int eerste, int laatste) {
    return eerste + random.nextInt(laatste - eerste + 1);
  }

  boolean kans(int opHonderd) {
    return random.nextInt(100) < opHonderd;
  }

  /** Mostly short, sometimes very long: a number of days with this middle. */
  int scheef(double midden) {
    return (int) Math.round(midden * (0.35 - Math.log(1 - random.nextInt(1000) / 1000.0)));
  }

  @SafeVarargs
  final <T> T uit(T... keuzes) {
    return keuzes[random.nextInt(keuzes.length)];
  }
}
