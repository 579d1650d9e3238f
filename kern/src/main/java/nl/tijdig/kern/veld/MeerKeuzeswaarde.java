package nl.tijdig.kern.veld;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One or more words of a closed list. */
final class MeerKeuzeswaarde<E extends Enum<E>> extends Waardesoort<Set<E>> {

  private final Keuzewaarde<E> keuze;

  MeerKeuzeswaarde(Class<E> lijst) {
    this.keuze = new Keuzewaarde<>(lijst);
  }

  @Override
  Waardevorm vorm() {
    return Waardevorm.MEER_KEUZES;
  }

  @Override
  Set<E> lees(Object ruw, Waarden waarden, int plaats) {
    var gekozen = EnumSet.noneOf(keuze.lijst());
    if (ruw instanceof List<?> lijst) {
      lijst.forEach(deel -> neem(deel, gekozen, waarden, plaats));
      if (lijst.isEmpty()) {
        waarden.fout(plaats, "noem ten minste een: " + keuze.alleWoorden(), null);
      }
    } else {
      waarden.fout(plaats, "hier hoort een lijst te staan", ruw);
    }
    return Collections.unmodifiableSet(gekozen);
  }

  private void neem(Object deel, Set<E> gekozen, Waarden waarden, int plaats) {
    if (deel instanceof String tekst) {
      var woord = keuze.kies(tekst, waarden, plaats);
      if (woord != null) {
        gekozen.add(woord);
      }
    } else {
      waarden.fout(plaats, "hier hoort een lijst van woorden te staan", deel);
    }
  }

  @Override
  Object ruw(Set<E> waarde) {
    return waarde.stream().sorted().map(keuze::woord).toList();
  }

  @Override
  Set<E> invulling() {
    return Set.of();
  }

  @Override
  List<String> keuzes() {
    return keuze.keuzes();
  }

  @Override
  Object uitTekst(String tekst) {
    return List.of(tekst.strip().split("[\\s|]+"));
  }
}
