package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody may fill in for a soort, by chance; a new soort comes along by its description. */
public final class Willekeurigeantwoorden {

  private static final List<String> DAGEN =
      List.of("2020-12-22", "2020-12", "2020", "2020-12-01/2021-01-15");
  private static final List<String> TEKSTEN =
      List.of("JB-1", "Hélène \"de\" Vri\\es", "\uD83D\uDC66", "een; twee, drie", "ots", "|");

  private final Random lot;

  public Willekeurigeantwoorden(long zaad) {
    this.lot = new Random(zaad);
  }

  /** Right answers, the day included; what may be left open is so by half. */
  public MultiValueMap<String, String> van(Soort soort) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.add("op", uit(DAGEN));
    for (var veld : soort.vorm().velden()) {
      if (veld.isVerplicht() || veld.vorm() == Waardevorm.AANTAL || lot.nextBoolean()) {
        antwoorden.put(veld.naam(), antwoord(veld));
      }
    }
    return antwoorden;
  }

  private List<String> antwoord(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST -> List.of(uit(TEKSTEN));
      case DATUM -> List.of(uit(DAGEN));
      case DAG -> List.of(LocalDate.of(1996, 1, 1).plusDays(lot.nextInt(15_000)).toString());
      case AANTAL -> List.of(String.valueOf(lot.nextInt(1_000_000_000)));
      case KEUZE -> List.of(uit(veld.keuzes()));
      case MEER_KEUZES -> veld.keuzes().subList(0, 1 + lot.nextInt(veld.keuzes().size()));
      case JA_NEE -> List.of(uit(List.of("ja", "nee")));
    };
  }

  private String uit(List<String> keuzes) {
    return keuzes.get(lot.nextInt(keuzes.size()));
  }
}
