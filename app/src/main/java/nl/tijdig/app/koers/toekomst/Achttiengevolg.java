package nl.tijdig.app.koers.toekomst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Einde;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.koers.toekomst.Toekomstopslag.Stand;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** A child that turns eighteen soon is a task until each domain has somebody responsible (F69). */
@Component
@EnableConfigurationProperties(Achttieninstelling.class)
class Achttiengevolg implements Gevolg {

  private static final String GROND = "004:952-954; 001:312-328; productkeuze";

  private final Acties acties;
  private final Toekomstopslag opslag;
  private final Achttieninstelling instelling;
  private final Vandaag vandaag;

  Achttiengevolg(
      Acties acties, Toekomstopslag opslag, Achttieninstelling instelling, Vandaag vandaag) {
    this.acties = acties;
    this.opslag = opslag;
    this.instelling = instelling;
    this.vandaag = vandaag;
  }

  @Override
  public void volg(List<Geval> alle) {
    // Of a child that is only just taken up no birth is recorded yet.
    var gevallen = alle.stream().filter(geval -> !geval.isNieuw()).toList();
    if (gevallen.isEmpty()) {
      return;
    }
    var standen = opslag.standen(gevallen.stream().map(Geval::id).toArray(Long[]::new));
    var open = new ArrayList<Opgave>();
    var gedaan = new ArrayList<Einde>();
    for (var geval : gevallen) {
      var opgave = Optional.ofNullable(standen.get(geval.id())).flatMap(st -> opgave(geval, st));
      opgave.ifPresentOrElse(
          open::add,
          () -> gedaan.add(new Einde(Achttiensoort.SOORT, geval.id(), "niet meer nodig")));
    }
    acties.eindig(gedaan);
    acties.open(open);
  }

  private Optional<Opgave> opgave(Geval geval, Stand stand) {
    var achttienOp = Achttieninstelling.achttienOp(Datum.op(stand.geboren()));
    var loopt =
        geval.isRegister()
            && geval.dossier().gebeurtenissen().stream()
                .noneMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD);
    if (!loopt
        || stand.belegd() == Achttienpunt.DOMEINEN.size()
        || !instelling.isBijna(achttienOp, vandaag.dag())) {
      return Optional.empty();
    }
    var wie = geval.vaste();
    var plicht =
        new Plicht(
            wie == null ? Rol.TEAMMANAGER : Rol.JEUGDBESCHERMER,
            geval.uitvoering().gi(),
            geval.dossier().betrokkenen().jeugdregio(),
            wie);
    return Optional.of(
        new Opgave(
            Achttiensoort.SOORT,
            geval.id(),
            "",
            plicht,
            GROND,
            achttienOp.minus(instelling.klaar())));
  }
}
