package nl.tijdig.app.dossier.blad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Correctie;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of a dossier and what was corrected, each as a sentence. */
@Component
class Feitenlijst {

  private final Feitzinnen zinnen;
  private final Datumtekst datums;

  Feitenlijst(Feitzinnen zinnen, Datumtekst datums) {
    this.zinnen = zinnen;
    this.datums = datums;
  }

  /**
   * A fact that holds.
   *
   * @param plaats its number in the picture and the table, from 1
   * @param isNieuw recorded by somebody else since the reader last looked
   */
  record Feitrij(int plaats, Feitregel regel, String zin, boolean isNieuw) {}

  /**
   * A fact that no longer holds.
   *
   * @param zin what it said, with its day
   * @param wijziging which field changed from what to what; null when it was withdrawn
   */
  record Correctierij(
      Correctie correctie, String zin, @Nullable String wijziging, boolean isNieuw) {}

  List<Feitrij> feiten(Dossierblad blad, Dossiernamen namen, Kijk kijk) {
    var rijen = new ArrayList<Feitrij>();
    for (var regel : blad.feiten()) {
      var zin = zin(regel, blad, namen);
      rijen.add(new Feitrij(rijen.size() + 1, regel, zin, kijk.isNieuw(regel)));
    }
    return List.copyOf(rijen);
  }

  List<Correctierij> correcties(Dossierblad blad, Dossiernamen namen, Kijk kijk) {
    return blad.correcties().stream()
        .map(correctie ->
            new Correctierij(
                correctie,
                metDag(correctie.eerst(), blad, namen),
                correctie.herziening().ingetrokken()
                    ? null
                    : wijziging(
                        correctie.eerst().gebeurtenis(), correctie.nu().gebeurtenis(), namen),
                kijk.isNieuw(correctie.nu())))
        .toList();
  }

  /** Such as "Veiligheidsplan gemaakt, 24 november 2026". */
  String metDag(Feitregel regel, Dossierblad blad, Dossiernamen namen) {
    return zin(regel, blad, namen) + ", " + datums.tekst(regel.gebeurtenis().op());
  }

  /** A fact as evidence, by its number in the table: "3. Veiligheidsplan gemaakt, 24 november". */
  String metPlaats(Gebeurtenis feit, List<Feitrij> rijen) {
    return rijen.stream()
        .filter(rij -> rij.regel().gebeurtenis().equals(feit))
        .findFirst()
        .map(rij -> rij.plaats() + ". " + rij.zin() + ", " + datums.tekst(feit.op()))
        .orElseGet(() -> zinnen.zin(feit, Dossiernamen.GEEN));
  }

  private String zin(Feitregel regel, Dossierblad blad, Dossiernamen namen) {
    return zinnen.zin(regel.gebeurtenis(), namen.bij(regel, blad.blad().uitvoering()));
  }

  /** Such as "hulp: pleegzorg → gezinshuis; de dag blijft 24 november 2026". */
  String wijziging(Gebeurtenis eerst, Gebeurtenis nu, Dossiernamen namen) {
    var was = waarden(eerst, namen);
    var wordt = waarden(nu, namen);
    var delen = new ArrayList<String>();
    for (var veld : eerst.soort().vorm().velden()) {
      var van = was.get(veld.naam());
      var naar = wordt.get(veld.naam());
      if (van != null ? !van.equals(naar) : naar != null) {
        delen.add(van(veld.naam(), van, naar));
      }
    }
    if (eerst.op().equals(nu.op())) {
      delen.add(zinnen.tekst("wijziging.dag-blijft", datums.tekst(nu.op())));
    } else {
      delen.addFirst(van("op", datums.tekst(eerst.op()), datums.tekst(nu.op())));
    }
    return String.join("; ", delen);
  }

  private String van(String veld, @Nullable String van, @Nullable String naar) {
    var niets = zinnen.tekst("wijziging.niets");
    return zinnen.tekst(
        "wijziging.van-naar",
        zinnen.tekst("wijziging." + veld),
        van == null ? niets : van,
        naar == null ? niets : naar);
  }

  private Map<String, String> waarden(Gebeurtenis feit, Dossiernamen namen) {
    var waarden = new HashMap<String, String>();
    feit.soort()
        .vorm()
        .vertel(
            feit,
            (veld, waarde) ->
                waarden.put(veld.naam(), zinnen.waarde(feit.soort(), veld, waarde, namen)));
    return waarden;
  }
}
