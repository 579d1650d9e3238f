package nl.tijdig.app.koers.verlenging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Einde;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Rol;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Opens an action when a measure is about to end and nobody asked for its extension, and another
 * one when its last day passed with nothing recorded.
 */
@Component
@EnableConfigurationProperties(Eindinstelling.class)
class Eindegevolg implements Gevolg {

  private static final String VOORBIJ_GROND = "BW 1:258; productkeuze";

  private final Acties acties;
  private final Verlengingen verlengingen;
  private final Eindinstelling instelling;
  private final Vandaag vandaag;

  Eindegevolg(
      Acties acties, Verlengingen verlengingen, Eindinstelling instelling, Vandaag vandaag) {
    this.acties = acties;
    this.verlengingen = verlengingen;
    this.instelling = instelling;
    this.vandaag = vandaag;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var besluiten = besluiten(gevallen);
    var open = new ArrayList<Opgave>();
    var gedaan = new ArrayList<Einde>();
    for (var geval : gevallen) {
      var maatregel =
          geval.isRegister()
              ? Maatregeleinde.van(geval.dossier().gebeurtenissen())
              : Optional.<Maatregeleinde>empty();
      var eigen = besluiten.getOrDefault(geval.id(), List.of());
      var opgave = maatregel.flatMap(einde -> opgave(geval, einde, eigen));
      opgave.ifPresent(open::add);
      if (!geval.isNieuw()) {
        gedaan.addAll(
            einden(geval, opgave.map(Opgave::soort).orElse(""), bewijs(maatregel, eigen)));
      }
    }
    acties.eindig(gedaan);
    acties.open(open);
  }

  private Map<Long, List<Verlenging>> besluiten(List<Geval> gevallen) {
    var ids = gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id);
    return verlengingen.van(ids.toArray(Long[]::new)).stream()
        .collect(Collectors.groupingBy(Verlenging::dossier));
  }

  private Optional<Opgave> opgave(
      Geval geval, Maatregeleinde maatregel, List<Verlenging> besluiten) {
    if (maatregel.isVoorbij(vandaag.dag())) {
      return Optional.of(opgave(geval, Eindesoort.VOORBIJ, VOORBIJ_GROND, maatregel.einde()));
    }
    var isBesloten =
        besluiten.stream().anyMatch(besluit -> besluit.einde().equals(maatregel.einde()));
    return instelling
        .aanvraagdag(maatregel)
        .filter(dag -> !isBesloten)
        .filter(dag -> !vandaag.dag().isBefore(dag.dag().minus(instelling.zichtbaar())))
        .map(dag -> opgave(geval, Eindesoort.VERLENGING, dag.grond(), dag.dag()));
  }

  private static Opgave opgave(Geval geval, String soort, String grond, LocalDate dag) {
    var wie = geval.vaste();
    var plicht =
        new Plicht(
            wie == null ? Rol.TEAMMANAGER : Rol.JEUGDBESCHERMER,
            geval.uitvoering().gi(),
            geval.dossier().betrokkenen().jeugdregio(),
            wie);
    return new Opgave(soort, geval.id(), "", plicht, grond, dag);
  }

  private static List<Einde> einden(Geval geval, String blijft, String bewijs) {
    return List.of(Eindesoort.VERLENGING, Eindesoort.VOORBIJ).stream()
        .filter(soort -> !soort.equals(blijft))
        .map(soort -> new Einde(soort, geval.id(), bewijs))
        .toList();
  }

  private static String bewijs(Optional<Maatregeleinde> maatregel, List<Verlenging> besluiten) {
    return besluiten.stream()
        .findFirst()
        .map(Verlenging::bewijs)
        .or(() -> maatregel.map(einde -> "maatregel tot en met " + einde.einde()))
        .orElse("geen lopende maatregel met einde");
  }
}
