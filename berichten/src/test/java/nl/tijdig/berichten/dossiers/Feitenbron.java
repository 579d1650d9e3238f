package nl.tijdig.berichten.dossiers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;

/**
 * Gebeurtenissen of every soort with every field, by chance but the same for the same seed; a new
 * soort comes along by its description.
 */
final class Feitenbron {

  private static final String[] TEKSTEN = {
    "JB-1", "H\u00e9l\u00e8ne \"de\" Vri\\es", "\uD83D\uDC66", "regel\neen\ttwee", "ots", "a\u0001"
  };

  private final Random lot;

  Feitenbron(long zaad) {
    this.lot = new Random(zaad);
  }

  Gebeurtenis gebeurtenis(Soort soort) {
    var gelezen = Feitlezing.van(soort.vorm(), waarden(soort)::get);
    if (gelezen.feit() == null) {
      throw new IllegalStateException(soort + ": " + gelezen.fouten());
    }
    return gelezen.feit();
  }

  private Map<String, Object> waarden(Soort soort) {
    var waarden = new HashMap<String, Object>(Map.of("op", datum().toString()));
    for (var veld : soort.vorm().velden()) {
      if (veld.isVerplicht() || lot.nextBoolean()) {
        waarden.put(veld.naam(), waarde(veld));
      }
    }
    return waarden;
  }

  private Object waarde(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST -> uit(List.of(TEKSTEN));
      case DATUM -> datum().toString();
      case DAG -> dag().toString();
      case AANTAL -> lot.nextInt(1_000_000_000);
      case KEUZE -> uit(veld.keuzes());
      case MEER_KEUZES -> List.of(uit(veld.keuzes()), uit(veld.keuzes()));
      case JA_NEE -> lot.nextBoolean();
    };
  }

  private Datum datum() {
    var dag = dag();
    return switch (lot.nextInt(4)) {
      case 0 -> Datum.van(dag.toString().substring(0, 4));
      case 1 -> Datum.van(dag.toString().substring(0, 7));
      case 2 -> new Datum((int) dag.toEpochDay(), (int) dag.toEpochDay() + lot.nextInt(500));
      default -> Datum.op(dag);
    };
  }

  private LocalDate dag() {
    return LocalDate.of(1996, 1, 1).plusDays(lot.nextInt(15_000));
  }

  private <T> T uit(List<T> keuzes) {
    return keuzes.get(lot.nextInt(keuzes.size()));
  }
}
