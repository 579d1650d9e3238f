package nl.tijdig.app.dossier.invoer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Keuring;
import nl.tijdig.app.dossier.Vastleggen.Uitslag;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Verwerkt;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads in a file of facts for the own GI: whole, or not at all; a second time it adds nothing. */
@Service
class Inlezen {

  /** So many dossiers that are there already are locked for one file (product choice). */
  private static final int MEESTE_DOSSIERS = 2000;

  private final Vastleggen vastleggen;
  private final Invoerregister register;
  private final Organisaties organisaties;
  private final ApplicationEventPublisher gebeurd;
  private final Zinnen zinnen;
  private final int meesteRegels;

  Inlezen(
      Vastleggen vastleggen,
      Invoerregister register,
      Organisaties organisaties,
      ApplicationEventPublisher gebeurd,
      Zinnen zinnen,
      @Value("${tijdig.invoer.regels}") int meesteRegels) {
    this.vastleggen = vastleggen;
    this.register = register;
    this.organisaties = organisaties;
    this.gebeurd = gebeurd;
    this.zinnen = zinnen;
    this.meesteRegels = meesteRegels;
  }

  /**
   * Stores the new facts of a file and judges each dossier once, in one transaction.
   *
   * @throws InvoerGeweigerd with every fault of the file; then nothing is stored
   */
  @Transactional
  public Invoerverslag lees(Invoerbestand bestand, String door) {
    var fouten = new Invoerfouten(zinnen::zin);
    var tekst = Tekst.van(bestand.inhoud(), fouten);
    if (tekst == null) {
      throw new InvoerGeweigerd(fouten);
    }
    var vorm = Invoerbestand.vorm(tekst);
    var regels = regels(tekst, vorm, fouten);
    var gi = vastleggen.wachtVoorGi();
    var verdeling =
        new Verdeling(
            gi,
            register.bekend(regels.stream().map(Invoerregel::extern).toList()),
            register.dossiers(
                regels.stream()
                    .map(Invoerregel::kind)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList()),
            fouten);
    regels.forEach(verdeling::neem);
    weigerOnbekende(verdeling, fouten);
    return schrijf(bestand, vorm, verdeling, fouten, door);
  }

  private List<Invoerregel> regels(String tekst, String vorm, Invoerfouten fouten) {
    var ruw =
        vorm.equals("csv")
            ? Csvlezer.lees(tekst, fouten, meesteRegels)
            : Ndjsonlezer.lees(tekst, fouten, meesteRegels);
    if (ruw.size() > meesteRegels) {
      var melding = "dit bestand heeft meer dan " + meesteRegels + " feiten; deel het op";
      fouten.meld(ruw.getLast().nummer(), null, "", melding, null);
      throw new InvoerGeweigerd(fouten);
    }
    if (ruw.isEmpty() && fouten.isLeeg()) {
      fouten.meld(1, null, "", "er staan geen feiten in dit bestand", null);
    }
    var lezer = new Regelvorm(organisaties.jeugdregiocodes(), fouten);
    return ruw.stream().map(lezer::lees).filter(Objects::nonNull).toList();
  }

  /** Dossiers that are not the own GI's count as unknown. */
  private void weigerOnbekende(Verdeling verdeling, Invoerfouten fouten) {
    var bestaand = verdeling.groepen().stream().filter(groep -> groep.nieuw() == null).toList();
    if (bestaand.size() > MEESTE_DOSSIERS) {
      var melding = "meer dan " + MEESTE_DOSSIERS + " bestaande dossiers; deel het bestand op";
      fouten.meld(1, null, "dossier", melding, bestaand.size());
      throw new InvoerGeweigerd(fouten);
    }
    var eigen = vastleggen.eigen(bestaand.stream().map(Groep::dossier).toList());
    bestaand.stream()
        .filter(groep -> !eigen.contains(groep.dossier()))
        .map(groep -> groep.regels().getFirst())
        .forEach(regel ->
            fouten.meld(
                regel.nummer(),
                regel.naam(),
                regel.dossier() == null ? "kind" : "dossier",
                "dit dossier is niet bekend bij uw GI; kijk het nummer na",
                regel.naam()));
  }

  private Invoerverslag schrijf(
      Invoerbestand bestand, String vorm, Verdeling verdeling, Invoerfouten fouten, String door) {
    var groepen = verdeling.groepen().stream().filter(groep -> !groep.wacht(fouten)).toList();
    var keuring = vastleggen.keur(groepen.stream().map(Groep::stuk).toList());
    groepen.forEach(groep -> meld(groep, keuring, fouten));
    if (!fouten.isLeeg()) {
      throw new InvoerGeweigerd(fouten);
    }
    var id = register.neemOp(bestand, vorm, verdeling.nieuw(), verdeling.herhaald(), door);
    var uitslagen = vastleggen.leg(keuring, new Herkomst(door, id));
    var dossiers = uitslagen.stream().map(Uitslag::nummer).toList();
    gebeurd.publishEvent(new Verwerkt(dossiers, "/invoer/" + id));
    return verslag(verdeling, uitslagen);
  }

  private static void meld(Groep groep, Keuring keuring, Invoerfouten fouten) {
    var bezwaren = keuring.bezwaren().getOrDefault(groep.dossier(), Map.of());
    for (var regel : groep.regels()) {
      for (var bezwaar : bezwaren.getOrDefault(regel.nummer(), List.of())) {
        var feit = regel.feit();
        fouten.meld(
            regel.nummer(), regel.naam(), "soort", bezwaar, feit.soort().code() + " " + feit.op());
      }
    }
  }

  private static Invoerverslag verslag(Verdeling verdeling, List<Uitslag> uitslagen) {
    return new Invoerverslag(
        verdeling.nieuw(),
        verdeling.herhaald(),
        uitslagen.size(),
        uitslagen.stream().mapToInt(uitslag -> uitslag.veranderd().size()).sum(),
        uitslagen.stream()
            .filter(uitslag -> uitslag.veranderd().stream().anyMatch(Inlezen::isSlechter))
            .map(Uitslag::nummer)
            .limit(Invoerverslag.NOEMEN)
            .toList());
  }

  private static boolean isSlechter(Verandering verandering) {
    return verandering.isAnders() && verandering.nu().uitkomst() == Uitkomst.NIET_VOLDAAN;
  }
}
